"""The owners of one home: put right, added, taken off, two records made one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from console.by_hand import OwnerWish
from console.queries.homes import HomeFile, HomeRow
from console.queries.units import OwnerRow
from console.roster.papers import ID_TYPES
from console.ui import i18n
from console.ui.i18n import translate
from console.ui.pages.homes_form import Form
from console.ui.widgets import Combo, DangerButton, SecondaryButton, Switch, Text, across, down


class OwnerForm(Form):
    """`corrected(owner id, OwnerWish)`, `added(OwnerWish)`, `removed(owner id)`,
    `merged(keep id, gone id)`. Numbers are never shown whole: what is typed replaces them."""

    corrected = Signal(int, object)
    added = Signal(object)
    removed = Signal(int)
    merged = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._unit_id = 0
        self._owners: tuple[OwnerRow, ...] = ()
        self.who, self.name, self.phones = Combo(), QLineEdit(), QLineEdit()
        self.id_type, self.id_no, self.company = Combo(), QLineEdit(), Switch()
        self.remove, self.same, self.other = DangerButton(), SecondaryButton(), Combo()
        self.same_words = Text(size=12, tone="ink_2", wraps=True)
        rows = [
            (lambda: translate("OwnerForm", "Who"), self.who),
            (lambda: i18n.name("field", "owner_names"), self.name),
            (lambda: i18n.name("field", "phones"), self.phones),
            (lambda: i18n.name("field", "id_types"), self.id_type),
            (lambda: i18n.name("field", "id_nos"), self.id_no),
        ]
        double = across(self.other, self.same, gap=8)
        double.setStretch(0, 1)
        self.fill(
            rows, self.company, across(None, self.remove), down(self.same_words, double, gap=4)
        )
        self.who.currentIndexChanged.connect(lambda _index: self._show_owner())
        self.go.clicked.connect(self._press)
        self.remove.clicked.connect(lambda: self.removed.emit(self.owner_id))
        self.same.clicked.connect(self._merge)
        self.retranslate()

    @property
    def owner_id(self) -> int:
        """0 is somebody new."""
        return int(self.who.currentData() or 0)

    def retranslate(self) -> None:
        super().retranslate()
        self.who.setAccessibleName(self.tr("Who"))
        self.name.setAccessibleName(i18n.name("field", "owner_names"))
        self.phones.setAccessibleName(i18n.name("field", "phones"))
        self.id_no.setAccessibleName(i18n.name("field", "id_nos"))
        self.id_type.setAccessibleName(i18n.name("field", "id_types"))
        self.other.setAccessibleName(self.tr("The same person as"))
        self.company.setText(self.tr("is a company"))
        self.remove.setText(self.tr("Take off this home"))
        self.same.setText(self.tr("Make one of both"))
        self.same_words.setText(self.tr("The same person stands here twice? The chosen one stays."))
        kinds: list[tuple[str, object]] = [("–", "")]
        kinds += [(i18n.name("id_type", kind), kind) for kind in ID_TYPES]
        self.id_type.fill(kinds, self.id_type.currentData())
        self._offer(self.who.currentData())

    def show_home(self, row: HomeRow, file: HomeFile) -> None:
        """What is being typed about a home stays, unless its owners changed."""
        if (row.id, file.owners) != (self._unit_id, self._owners):
            chosen = self.who.currentData() if row.id == self._unit_id else None
            self._unit_id, self._owners = row.id, file.owners
            self._offer(chosen)

    def _offer(self, chosen: object) -> None:
        owners: list[tuple[str, object]] = [(owner.name, owner.id) for owner in self._owners]
        self.who.fill([*owners, (self.tr("a new owner"), 0)], chosen)
        self._show_owner()

    def _show_owner(self) -> None:
        owner = next((o for o in self._owners if o.id == self.owner_id), None)
        self.name.setText(owner.name if owner else "")
        self.phones.clear()
        self.id_no.clear()
        self.phones.setPlaceholderText(", ".join(owner.phones) if owner else "")
        self.id_no.setPlaceholderText(self.tr("as it is; type to replace") if owner else "")
        kind = owner.id_type if owner else ""
        if self.id_type.findData(kind) < 0:  # a word of the roster that no list knows stays
            self.id_type.addItem(kind, kind)
        self.id_type.setCurrentIndex(self.id_type.findData(kind))
        self.company.setChecked(bool(owner and owner.is_company))
        words = self.tr("Correct {name}") if owner else self.tr("Add this owner")
        self.go.setText(words.format(name=owner.name if owner else ""))
        others: list[tuple[str, object]] = [
            (o.name, o.id) for o in self._owners if owner and o.id != owner.id
        ]
        self.other.fill(others)
        for part in (self.same_words, self.other, self.same):
            part.setVisible(bool(others))
        self.remove.setVisible(bool(others))

    def _press(self) -> None:
        owner = next((o for o in self._owners if o.id == self.owner_id), None)
        kind, phones, number = self.id_type.currentData(), self.phones.text(), self.id_no.text()
        wish = OwnerWish(
            name=self.name.text(), phones=phones or None, id_no=number or None,
            id_type=str(kind or ""), is_company=self.company.isChecked(),
        )  # fmt: skip
        if owner is None:
            self.added.emit(wish)
        else:
            self.corrected.emit(owner.id, wish)

    def _merge(self) -> None:
        self.merged.emit(self.owner_id, int(self.other.currentData()))
