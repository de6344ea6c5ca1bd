"""One home at the right of the list: owners, facts, what happened to it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QWidget

from console.domain.events import Event
from console.queries.homes import HomeFile, HomeRow
from console.queries.units import OwnerRow
from console.ui import i18n
from console.ui.i18n import Retranslating, translate
from console.ui.rows import Column
from console.ui.widgets import Card, EmptyState, Table, Text, down
from console.ui.workplace import Workplace

OWNERS: tuple[Column[OwnerRow], ...] = (
    Column(name="name", title=lambda: "", text=lambda row: row.name, is_bold=True),
    Column(
        name="phone", title=lambda: "", text=lambda row: " / ".join(row.phones), width=160,
        is_right=True,
    ),
)  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Fact:
    name: str
    value: str
    note: str = ""
    is_bold: bool = False


FACTS: tuple[Column[Fact], ...] = (
    Column(name="name", title=lambda: "", text=lambda f: f.name, width=112, tone="ink_2"),
    Column(name="value", title=lambda: "", text=lambda f: f.value, is_bold=lambda f: f.is_bold),
    Column(
        name="note", title=lambda: "", text=lambda f: f.note, width=120, size=12, tone="ink_2",
        is_right=True,
    ),
)  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Entry:
    seq: int
    when: str
    what: str
    who: str


HISTORY: tuple[Column[Entry], ...] = (
    Column(name="when", title=lambda: "", text=lambda e: e.when, width=104, tone="ink_2"),
    Column(name="what", title=lambda: "", text=lambda e: e.what, second=lambda e: e.who),
)  # fmt: skip


def area_words(hundredths: int | None) -> str:
    """`118.6 m²`; blank where the roster does not say."""
    return f"{hundredths / 100:.2f}".rstrip("0").rstrip(".") + " m²" if hundredths else ""


class HomeDrawer(Retranslating, Card):
    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.workplace = workplace
        self._row: HomeRow | None = None
        self._file: HomeFile | None = None
        self.empty = EmptyState("home")
        self.owners_head, self.history_head = (
            Text(size=12, bold=True, tone="ink_2") for _ in range(2)
        )
        self.owners = Table(OWNERS, key=lambda row: row.id, has_head=False)
        self.facts = Table(FACTS, key=lambda f: f.name, row_height=32, has_head=False)
        self.history = Table(HISTORY, key=lambda e: e.seq, row_height=48, has_head=False)
        self.filled = QWidget()
        inset = (16, 12, 16, 4)
        self.filled.setLayout(
            down(
                down(self.owners_head, margins=inset), self.owners, self.facts,
                down(self.history_head, margins=inset), self.history, gap=0,
            )
        )  # fmt: skip
        self.body.addWidget(self.empty)
        self.body.addWidget(self.filled)
        self.retranslate()

    def retranslate(self) -> None:
        self.empty.set(self.tr("No home is chosen"), self.tr("Its owners and history stand here."))
        self._tell()

    def show_home(self, row: HomeRow | None, file: HomeFile | None) -> None:
        self._row, self._file = row, file
        self._tell()

    def _tell(self) -> None:
        row, file = self._row, self._file
        self.filled.setVisible(file is not None)
        self.empty.setVisible(file is None)
        self.title.setText(row.label if row else self.tr("Home"))
        self.fact.setText(kind_words(row) if row else "")
        if row is None or file is None:
            return
        self.owners_head.setText(self.tr("%n owners", "", len(file.owners)))
        self.owners.set_rows(file.owners)
        self.owners.setFixedHeight(self.owners.height_for(min(3, max(1, len(file.owners)))))
        self.facts.set_rows(self._facts(row, file))
        self.facts.setFixedHeight(self.facts.height_for(5))
        self.history_head.setText(self.tr("%n entries in the journal", "", len(file.history)))
        self.history.set_rows([self._entry(event) for event in file.history])

    def _facts(self, row: HomeRow, file: HomeFile) -> list[Fact]:
        unknown = self.tr("not known")
        paid = {True: self.tr("paid up"), False: self.tr("not paid up"), None: unknown}
        due = i18n.day(file.due_date) if file.due_date else unknown
        ready = i18n.day(row.ready_day) if row.ready_day else self.tr("ready")
        place = self._when(file.slot_start) if file.slot_start else "–"
        return [
            Fact(name=self.tr("State"), value=i18n.name("unit", file.state), is_bold=True),
            Fact(
                name=self.tr("Appointment"), value=place, is_bold=file.slot_start is not None,
                note=file.host or i18n.name("appointment", file.appointment),
            ),
            Fact(name=self.tr("Ready from"), value=ready),
            Fact(name=self.tr("Contract date"), value=due, note=paid[file.paid_up]),
            Fact(name=self.tr("Layout"), value=row.layout_type or unknown),
        ]  # fmt: skip

    def _when(self, moment: datetime) -> str:
        local = moment.astimezone(ZoneInfo(self.workplace.zone))
        return f"{i18n.day(local.date())} {local:%H:%M}"

    def _entry(self, event: Event) -> Entry:
        local = event.at.astimezone(ZoneInfo(self.workplace.zone))
        what = i18n.name("event", event.kind)
        ticket, station = event.facts.get("ticket"), event.facts.get("station")
        said = [what, *([str(ticket)] if ticket else [])]
        if isinstance(station, str):
            said.append(i18n.name("station", station))
        return Entry(
            seq=event.seq, when=f"{i18n.short_day(local.date())} {local:%H:%M}",
            what=" · ".join(said), who=event.by,
        )  # fmt: skip


def kind_short(row: HomeRow) -> str:
    """`High-rise 113.6`, for a column whose head names the unit."""
    product = i18n.name("product", row.product_type) if row.product_type else ""
    area = f"{row.gross_area / 100:.1f}" if row.gross_area else ""
    return " ".join(part for part in (product, area) if part)


def kind_words(row: HomeRow) -> str:
    product = i18n.name("product", row.product_type) if row.product_type else ""
    return " · ".join(part for part in (product, area_words(row.gross_area)) if part)


def state_word(stands: str) -> str:
    """A home's list says in one word where it stands."""
    if stands == "unbooked":
        return translate("HomesPage", "Without a place")
    if stands == "handed_over_with_issues":
        return translate("HomesPage", "Handed over, issues")
    found = i18n.name("unit", stands)
    return i18n.name("appointment", stands) if found == stands else found
