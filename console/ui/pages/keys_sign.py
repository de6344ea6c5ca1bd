"""Who signs for the keys, on the screen or on paper; and a supervisor who lets them go early."""

from __future__ import annotations

import hashlib
from base64 import b64encode

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from console.actions.key_gate import Signature
from console.domain.key_gate import Authority, SignedHow, WaiverReason
from console.domain.vault import Vault
from console.queries.keys import HolderRow
from console.ui import i18n, theme
from console.ui.i18n import Retranslating
from console.ui.widgets import Combo, Field, PrimaryButton, QuietButton, SecondaryButton, Text
from console.ui.widgets.layout import across, down
from console.ui.widgets.signature_pad import SignaturePad


class SignBox(Retranslating, QWidget):
    """`signed(Signature)`. The drawing leaves this box sealed: the journal gets its hash alone."""

    signed = Signal(object)

    def __init__(self, vault: Vault | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._vault = vault
        self._units: tuple[int, ...] = ()
        self._owners: list[HolderRow] = []
        self.title, self.pad = Text(size=16, bold=True), SignaturePad()
        self.who_label, self.who = Text(size=12, tone="ink_2"), Combo()
        self.proxy, self.authority_label = Field(), Text(size=12, tone="ink_2")
        self.authority = Combo()
        self.go, self.paper, self.again = PrimaryButton(), SecondaryButton(), QuietButton()
        self.why_not = Text(size=12, tone="ink_2", wraps=True)
        self._proxy = QWidget()
        self._proxy.setLayout(
            down(self.proxy, down(self.authority_label, self.authority, gap=4), gap=8,
                 margins=(0, 0, 0, 0))
        )  # fmt: skip
        acts = across(self.go, self.paper)
        acts.setStretch(0, 1)
        self.setLayout(
            down(across(self.title, None, self.again), down(self.who_label, self.who, gap=4),
                 self._proxy, self.pad, self.why_not, acts, gap=8, margins=(16, 12, 16, 12))
        )  # fmt: skip
        self.who.currentIndexChanged.connect(lambda _n: self._say())
        self.proxy.edit.textChanged.connect(lambda _t: self._say())
        self.pad.changed.connect(self._say)
        self.again.clicked.connect(self.pad.clear)
        self.go.clicked.connect(lambda: self._sign(SignedHow.SCREEN))
        self.paper.clicked.connect(lambda: self._sign(SignedHow.PAPER))
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Signature for the keys"))
        self.who_label.setText(self.tr("Who signs"))
        self.who.setAccessibleName(self.who_label.text())
        self.proxy.set_label(self.tr("Name of the proxy"))
        self.authority_label.setText(self.tr("Authority seen"))
        self.authority.setAccessibleName(self.authority_label.text())
        self.authority.fill(
            [(i18n.name("authority", a.value), a.value) for a in Authority],
            self.authority.currentData(),
        )
        self.go.setText(self.tr("Confirm the signature"))
        self.paper.setText(self.tr("Signed on paper"))
        self.again.setText(self.tr("Clear"))
        self._fill()

    def show_home(self, unit_ids: tuple[int, ...], owners: list[HolderRow]) -> None:
        if (unit_ids, owners) != (self._units, self._owners):
            self._units, self._owners = unit_ids, owners
            self.pad.clear()
            self.proxy.edit.clear()
            self._fill()
            self.who.setCurrentIndex(0)

    def _fill(self) -> None:
        people: list[tuple[str, object]] = [(o.name, o.owner_id) for o in self._owners]
        self.who.fill(
            [*people, (self.tr("Somebody with authority…"), None)], self.who.currentData()
        )
        self._say()

    def _is_proxy(self) -> bool:
        return self.who.currentData() is None

    def _say(self) -> None:
        self._proxy.setVisible(self._is_proxy())
        nobody = "" if not self._is_proxy() or self.proxy.text() else self.tr("Say who signs")
        empty = "" if self.pad.is_signed else self.tr("The field is empty")
        self.go.set_off(nobody or empty)
        self.paper.set_off(nobody)
        self.why_not.setText(nobody or empty)

    def _sealed(self, drawing: str) -> str:
        if not drawing or self._vault is None:
            return ""
        return b64encode(self._vault.seal(drawing)).decode("ascii")

    def _sign(self, how: SignedHow) -> None:
        on_screen = how is SignedHow.SCREEN
        drawing = self.pad.drawing() if on_screen and self._vault is not None else ""
        proxy = self._is_proxy()
        self.signed.emit(
            Signature(
                unit_ids=self._units, how=how.value,
                owner_id=None if proxy else self.who.currentData(),
                proxy=self.proxy.text() if proxy else "",
                authority=str(self.authority.currentData()) if proxy else "",
                sha256=hashlib.sha256(drawing.encode()).hexdigest() if drawing else "",
                strokes_enc=self._sealed(drawing),
            )
        )  # fmt: skip


class SignWindow(Retranslating, QWidget):
    """The box alone, to be turned to the owner; Esc closes it."""

    def __init__(
        self, vault: Vault | None, unit_ids: tuple[int, ...], owners: list[HolderRow]
    ) -> None:
        super().__init__()
        self.box = SignBox(vault)
        self.box.show_home(unit_ids, owners)
        self.setLayout(down(self.box, gap=0))
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.resize(560, 420)
        theme.dress(self)
        self.retranslate()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Signature"))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        super().keyPressEvent(event)


class WaiveForm(Retranslating, QWidget):
    """`waived(reason, approver, note)`, `left()`."""

    waived = Signal(str, str, str)
    left = Signal()

    def __init__(self, person: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.person = person
        self.title, self.about = Text(size=16, bold=True), Text(tone="ink_2", wraps=True)
        self.reason_label, self.reason = Text(size=12, tone="ink_2"), Combo()
        self.approver, self.note = Field(), Field()
        self.go, self.leave = PrimaryButton(), SecondaryButton(cap="Esc")
        self.approver.edit.textChanged.connect(lambda _t: self._say())
        self.go.clicked.connect(self._waive)
        self.leave.clicked.connect(self.left)
        acts = across(self.go, self.leave)
        acts.setStretch(0, 1)
        self.setLayout(
            down(self.title, self.about, down(self.reason_label, self.reason, gap=4),
                 self.approver, self.note, None, acts, gap=10, margins=(16, 12, 16, 12))
        )  # fmt: skip
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Let the keys go early"))
        self.about.setText(self.tr("A supervisor answers for it; the reason stays in the journal."))
        self.reason_label.setText(self.tr("Reason"))
        self.reason.setAccessibleName(self.reason_label.text())
        self.reason.fill(
            [(i18n.name("waiver", r.value), r.value) for r in WaiverReason],
            self.reason.currentData(),
        )
        self.approver.set_label(self.tr("Supervisor"))
        self.note.set_label(self.tr("Note, not in the journal"))
        self.go.setText(self.tr("Let them go"))
        self.leave.setText(self.tr("Back"))
        self._say()

    def _say(self) -> None:
        name = self.approver.text()
        words = self.tr("Somebody else than who presses")
        self.go.set_off("" if name and name != self.person else words)

    def _waive(self) -> None:
        reason = str(self.reason.currentData())
        self.waived.emit(reason, self.approver.text(), self.note.text())
