"""One home at the right of the list: owners, facts, what happened to it, its papers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from console.domain.events import Event
from console.queries.homes import HomeFile, HomeRow
from console.queries.units import OwnerRow
from console.ui import i18n, paint
from console.ui.i18n import Retranslating, translate
from console.ui.pages.homes_facts import FACTS, Fact, extra_facts, fact_names
from console.ui.preview import preview_confirmation
from console.ui.rows import Column
from console.ui.widgets import (
    Card,
    Divider,
    EmptyState,
    QuietButton,
    SecondaryButton,
    Table,
    Text,
    across,
    down,
)
from console.ui.workplace import Workplace

HEAD, FOOT, LONG_ROOM = 64, 52, 220
MOST_FACTS = 9

OWNERS: tuple[Column[OwnerRow], ...] = (
    Column(
        name="name", title=lambda: "", text=lambda row: row.name, is_bold=True,
        second=lambda row: translate("HomeDrawer", "company") if row.is_company else "",
    ),
    Column(
        name="phone", title=lambda: "", width=128, is_right=True,
        text=lambda row: " / ".join(row.phones) or translate("HomeDrawer", "no phone"),
        tone=lambda row: "ink" if row.phones else "called",
    ),
)  # fmt: skip


LOOKS = {
    "visit": ("reception", "serving"), "visit.called": ("called", "called"),
    "visit.recalled": ("called", "called"), "visit.served": ("serving", "serving"),
    "visit.parked": ("parked", "parked"), "visit.held": ("parked", "parked"),
    "visit.completed": ("done", "done"), "visit.refused": ("close", "alert"),
    "visit.sent_on": ("arrow", "ink_2"), "appointment": ("plan", "accent"),
    "appointments": ("clock", "called"), "plan": ("plan", "accent"), "keys": ("keys", "ink_2"),
    "roster": ("sheet", "ink_2"), "green": ("green", "green"), "papers": ("printer", "ink_2"),
    "units": ("bell", "ink_2"), "press": ("undo", "ink_2"), "homes": ("home", "ink_2"),
    "owners": ("user", "ink_2"), "charges": ("sheet", "ink_2"),
}  # fmt: skip
"""Icon and tone by the kind of an event, else by its family, else a tick."""


@dataclass(frozen=True, kw_only=True)
class Entry:
    seq: int
    kind: str
    when: str
    what: str
    who: str


def _look(entry: Entry) -> tuple[str, str]:
    family = entry.kind.partition(".")[0]
    return LOOKS.get(entry.kind) or LOOKS.get(family, ("done", "done"))


HISTORY: tuple[Column[Entry], ...] = (
    Column(
        name="when", title=lambda: "", text=lambda e: e.when, width=64, tone="ink_2",
        may_elide=False, widest=lambda: ["12/22"],
    ),
    Column(
        name="what", title=lambda: "", text=lambda e: e.what, second=lambda e: e.who,
        icon=lambda e: _look(e)[0], icon_tone=lambda e: _look(e)[1],
    ),
)  # fmt: skip


def area_words(hundredths: int | None) -> str:
    """`118.60 m²`, as at the reception; blank where the roster does not say."""
    return f"{i18n.money(hundredths)} {translate('HomeDrawer', 'm²')}" if hundredths else ""


class HomeDrawer(Retranslating, Card):
    """`given_up`: Esc or the cross; `edit_wished`: to put it right by hand."""

    given_up = Signal()
    edit_wished = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(has_head=False, parent=parent)
        self.workplace = workplace
        self._row: HomeRow | None = None
        self._file: HomeFile | None = None
        self.empty = EmptyState("home")
        self.title, self.kind = Text(size=20, bold=True), Text(tone="ink_2", may_elide=True)
        self.close_button = QuietButton(cap="Esc")
        self.owners_head, self.history_head = (
            Text(size=12, bold=True, tone="ink_2") for _ in range(2)
        )
        self.owners = Table(OWNERS, key=lambda row: row.id, has_head=False)
        self.facts = Table(
            FACTS, key=lambda f: (f.name, f.value), row_height=32, has_head=False, has_lines=False
        )
        self.history = Table(
            HISTORY, key=lambda e: e.seq, row_height=44, has_head=False, is_thread=True
        )
        self.confirmation, self.edit = SecondaryButton(icon="printer"), SecondaryButton(cap="E")
        self.filled = QWidget()
        self._build()
        self.close_button.clicked.connect(self.given_up)
        self.confirmation.clicked.connect(self.show_confirmation)
        self.edit.clicked.connect(self.edit_wished)
        self.retranslate()

    def _build(self) -> None:
        inset = (16, 10, 16, 2)
        head = QWidget()
        head.setFixedHeight(HEAD)
        line = across(self.title, self.kind, self.close_button, gap=8, margins=(16, 0, 8, 0))
        line.setStretch(1, 1)
        head.setLayout(line)
        foot = QWidget()
        foot.setFixedHeight(FOOT)
        foot.setLayout(across(self.edit, self.confirmation, None, margins=(16, 0, 16, 0)))
        self.filled.setLayout(
            down(
                head, Divider(), down(self.owners_head, margins=inset), self.owners, Divider(),
                down(self.facts, margins=(0, 6, 0, 6)), Divider(),
                down(self.history_head, margins=inset), self.history, Divider(), foot, gap=0,
            )
        )  # fmt: skip
        self.body.addWidget(self.empty)
        self.body.addWidget(self.filled)

    def retranslate(self) -> None:
        self.empty.set(self.tr("No home is chosen"), self.tr("Its owners and history stand here."))
        self.close_button.setText(self.tr("Close"))
        self.confirmation.setText(self.tr("Confirmation…"))
        self.edit.setText(self.tr("Correct…"))
        self._tell()

    def show_home(self, row: HomeRow | None, file: HomeFile | None) -> None:
        self._row, self._file = row, file
        self._tell()

    def _tell(self) -> None:
        row, file = self._row, self._file
        self.filled.setVisible(file is not None)
        self.empty.setVisible(file is None)
        if row is None or file is None:
            return
        self.title.setText(i18n.room(row.label))
        self.kind.setText(kind_words(row))
        self.kind.setVisible(paint.width_of(self.title.text(), 20, bold=True) < LONG_ROOM)
        self.owners_head.setText(self.tr("%n owners", "", len(file.owners)))
        self.owners.set_rows(file.owners)
        shown = min(4, max(1, len(file.owners)))
        bar = Qt.ScrollBarPolicy
        self.owners.setVerticalScrollBarPolicy(
            bar.ScrollBarAsNeeded if len(file.owners) > shown else bar.ScrollBarAlwaysOff
        )
        self.owners.setFixedHeight(self.owners.height_for(shown) - 1)  # the last line is the card's
        facts = [*self._facts(row, file), *extra_facts(file)]
        self.facts.set_rows(facts)
        self.facts.setFixedHeight(self.facts.height_for(min(MOST_FACTS, len(facts))))
        self.history_head.setText(self.tr("%n entries in the journal", "", len(file.history)))
        self.history.set_rows([self._entry(event) for event in file.history])

    def _facts(self, row: HomeRow, file: HomeFile) -> list[Fact]:
        unknown = self.tr("not known")
        paid = {True: self.tr("paid up"), False: self.tr("not paid up"), None: unknown}
        due = i18n.day(file.due_date) if file.due_date else unknown
        ready = i18n.day(row.ready_day) if row.ready_day else self.tr("ready")
        place = self._when(file.slot_start) if file.slot_start else "–"
        state, appointment, ready_from, contract, layout = fact_names()
        return [
            Fact(name=state, value=i18n.name("unit", file.state), is_bold=True),
            Fact(
                name=appointment, value=place, is_bold=file.slot_start is not None,
                note=file.host or i18n.name("appointment", file.appointment),
            ),
            Fact(name=ready_from, value=ready),
            Fact(name=contract, value=due, note=paid[file.paid_up]),
            Fact(name=layout, value=row.layout_type or unknown),
        ]  # fmt: skip

    def _when(self, moment: datetime) -> str:
        local = moment.astimezone(ZoneInfo(self.workplace.zone))
        return f"{i18n.day(local.date())} {local:%H:%M}"

    def _entry(self, event: Event) -> Entry:
        local = event.at.astimezone(ZoneInfo(self.workplace.zone))
        is_today = local.date() == self.workplace.today()
        what = i18n.name("event", event.kind)
        ticket, station = event.facts.get("ticket"), event.facts.get("station")
        said = [what, *([str(ticket)] if ticket else [])]
        fields = str(event.facts.get("fields", "")).split()
        said += [", ".join(i18n.name("field", name) for name in fields)] if fields else []
        if isinstance(station, str):
            said.append(i18n.name("station", station))
        if event.facts.get("noted"):
            said.append(noted_words(event))
        return Entry(
            seq=event.seq, kind=event.kind,
            when=f"{local:%H:%M}" if is_today else i18n.short_day(local.date()),
            what=" · ".join(said), who=event.by,
        )  # fmt: skip

    def show_confirmation(self) -> None:
        if self._row is not None:
            preview_confirmation(self.workplace, self._row.id)


def noted_words(event: Event) -> str:
    """Of what was entered later from the paper list: when it really was."""
    words = translate("HomeDrawer", "from paper, {times}")
    return words.format(times=event.facts.get("real", ""))


def kind_words(row: HomeRow) -> str:
    product = i18n.name("product", row.product_type) if row.product_type else ""
    return " · ".join(part for part in (product, area_words(row.gross_area)) if part)
