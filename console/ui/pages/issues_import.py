"""An earlier unit-by-unit inspection in the drawer: what the sheet says, and the press."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from console.domain.errors import Failure
from console.domain.events import Event
from console.earlier_inspections import (
    InspectionsPreview,
    SeenInspection,
    preview_inspections,
    write_inspections,
)
from console.roster.rows import Finding
from console.store import new_op_id
from console.ui import files, i18n
from console.ui.i18n import Retranslating, translate
from console.ui.pages.import_report import LOOK
from console.ui.rows import Column
from console.ui.widgets import (
    Card,
    Divider,
    PrimaryButton,
    QuietButton,
    State,
    Table,
    Text,
    across,
    down,
)

if TYPE_CHECKING:
    from console.ui.pages.issues import IssuesPage

HEAD = 64


def _was(row: SeenInspection) -> str:
    if row.was is None:
        return translate("IssuesImport", "new")
    if not row.is_new:
        return translate("IssuesImport", "as before")
    return translate("IssuesImport", "was {rectified} of {found}").format(
        rectified=row.was[1], found=row.was[0]
    )


HOMES: tuple[Column[SeenInspection], ...] = (
    Column(name="home", title=lambda: translate("IssuesImport", "Home"), width=128, is_bold=True,
           text=lambda r: i18n.room(r.label), may_elide=False),
    Column(name="day", title=lambda: translate("IssuesImport", "Day"), width=72,
           text=lambda r: i18n.short_day(r.day)),
    Column(name="found", title=lambda: translate("IssuesImport", "Mended"), width=80,
           is_right=True, text=lambda r: f"{r.rectified}/{r.found}"),
    Column(name="was", title=str, text=_was, tone="ink_2", size=12),
)  # fmt: skip
FINDINGS: tuple[Column[Finding], ...] = (
    Column(
        name="row", title=str, width=64, text=lambda f: str(f.row), tone="ink_2",
        icon=lambda f: LOOK[f.level][0], icon_tone=lambda f: LOOK[f.level][1],
    ),
    Column(
        name="reason", title=str, text=lambda f: i18n.say(f.code, f.facts),
        second=lambda f: " · ".join(part for part in (f.heading, f.value) if part),
    ),
)  # fmt: skip


class InspectionsDrawer(Retranslating, Card):
    """`left`; `agreed(InspectionsPreview)`."""

    left = Signal()
    agreed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(has_head=False, parent=parent)
        self.seen: InspectionsPreview | None = None
        self.red_line = 950
        """In permille, as the rules say."""
        self.name, self.about = Text(size=16, bold=True, may_elide=True), Text(tone="ink_2")
        self.rate = Text(size=28, bold=True)
        self.rate_about = Text(size=12, tone="ink_2", may_elide=True)
        self.leave, self.go = QuietButton(cap="Esc"), PrimaryButton()
        self.homes = Table(HOMES, key=lambda row: (row.label, row.day), row_height=36)
        self.findings = Table(
            FINDINGS, key=lambda f: (f.row, f.code, f.heading), row_height=48, has_head=False
        )
        head = QWidget()
        head.setFixedHeight(HEAD)
        line = across(down(self.name, self.about, gap=0), self.leave, margins=(16, 0, 8, 0))
        line.setStretch(0, 1)
        head.setLayout(line)
        rate = across(self.rate, self.rate_about, None, gap=12, margins=(16, 8, 16, 8))
        self.body.addLayout(down(head, Divider(), rate, Divider(), gap=0))
        self.body.addWidget(self.homes, 3)
        self.body.addWidget(Divider())
        self.body.addWidget(self.findings, 2)
        self.add_foot(down(self.go, margins=(16, 12, 16, 12)), 72)
        self.leave.clicked.connect(self.left)
        self.go.clicked.connect(lambda: self.agreed.emit(self.seen))
        self.retranslate()

    def retranslate(self) -> None:
        self.leave.setText(self.tr("Back"))
        self.homes.setAccessibleName(self.tr("Homes of the sheet"))
        self.findings.setAccessibleName(self.tr("Refused rows"))
        self._tell()

    def show_preview(self, seen: InspectionsPreview) -> None:
        self.seen = seen
        self.homes.set_rows(seen.homes)
        once = {(f.row, f.code, f.heading): f for f in seen.findings}
        self.findings.set_rows(list(once.values()))
        self.findings.setVisible(bool(once))
        self._tell()
        self.go.setFocus()

    def _tell(self) -> None:
        seen = self.seen
        if seen is None:
            return
        self.name.setText(seen.path.name)
        about = [self.tr("%n homes", "", len(seen.homes))]
        about += [self.tr("%n rows refused", "", seen.refused)] if seen.refused else []
        self.about.setText(" · ".join(about))
        share = seen.rectified * 1000 // seen.found if seen.found else 1000
        self.rate.setText(i18n.percent(share))
        self.rate.set_tone("done" if share >= self.red_line else "called")
        self.rate_about.setText(
            self.tr("mended: {rectified} of {found}; the red line is {line}").format(
                rectified=i18n.figure(seen.rectified), found=i18n.figure(seen.found),
                line=i18n.percent(self.red_line),
            )
        )  # fmt: skip
        self.go.setText(self.tr("Note %n homes", "", seen.fresh))
        self.go.set_off("" if seen.fresh else i18n.say("inspections.nothing"))


class InspectionsFlow:
    """Asks for the file, shows what it says, writes what was agreed to."""

    def __init__(self, page: IssuesPage, drawer: InspectionsDrawer) -> None:
        self.page, self.drawer = page, drawer
        drawer.agreed.connect(self.write)

    def ask(self) -> None:
        title = translate("IssuesImport", "Choose the sheet of an earlier inspection…")
        files.ask_open(self.page, title, files.ROSTERS, self.read)

    def read(self, path: Path) -> None:
        page = self.page
        words = translate("IssuesImport", "Reading {file}… nothing is written")
        page.notice(State.ACCENT, words.format(file=path.name))
        page.workplace.tasks.slow(
            partial(
                preview_inspections, page.workplace.store, path, day=page.workplace.today()
            ),
            done=self._show, refused=page.refuse, failed=self._fail,
        )  # fmt: skip

    def _show(self, seen: InspectionsPreview) -> None:
        self.page.notice_bar.dismiss()
        self.drawer.show_preview(seen)
        self.page.open_side(self.drawer)

    def write(self, seen: InspectionsPreview) -> None:
        place = self.page.workplace
        self.drawer.go.set_busy(True)
        place.tasks.run(
            partial(
                write_inspections, place.store, seen, op_id=new_op_id(), by=place.person or None
            ),
            done=self._written, refused=self.page.refuse, failed=self._fail,
            after=lambda: self.drawer.go.set_busy(False),
        )  # fmt: skip

    def _written(self, event: Event) -> None:
        page = self.page
        page.workplace.done_here.append(event)
        page.workplace.pressed.emit(event)
        page.leave_side()
        words = translate("IssuesImport", "%n homes noted", "", int(str(event.facts["homes"])))
        page.notice(State.DONE, words)

    def _fail(self, failure: Failure) -> None:
        self.page.notice(State.ALERT, i18n.say(failure.code, failure.facts))
