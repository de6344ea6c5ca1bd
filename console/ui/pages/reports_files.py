"""The files of Figures: the workbook of the days shown, with numbers in full, money by day."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from console.domain.revealing import REASONS, ROLES
from console.store import Store
from console.ui.i18n import Retranslating, translate
from console.ui.page import Page
from console.ui.pages.write_file import ask_and_write
from console.ui.widgets import SecondaryButton, across


def role_name(code: str) -> str:
    return {
        "supervisor": translate("FiguresFiles", "Supervisor"),
        "project_manager": translate("FiguresFiles", "Project manager"),
        "general_manager": translate("FiguresFiles", "General manager"),
    }[code]


def reason_name(code: str) -> str:
    return {
        "calling": translate("FiguresFiles", "To call owners"),
        "dispute": translate("FiguresFiles", "A dispute"),
        "audit": translate("FiguresFiles", "An audit"),
        "authority": translate("FiguresFiles", "An authority asks"),
    }[code]


class FiguresFiles(Retranslating, QWidget):
    """`days()` are those the page shows; none: there is nothing to write."""

    def __init__(self, page: Page, days: Callable[[], Sequence[date]]) -> None:
        super().__init__()
        self.page, self.days = page, days
        self.workbook = SecondaryButton(icon="download", cap="F6")
        self.more = SecondaryButton(icon="more")
        self.workbook.clicked.connect(self.ask_workbook)
        self.more.clicked.connect(self.show_menu)
        self.setLayout(across(self.workbook, None, self.more, gap=8, margins=(16, 0, 16, 0)))
        self.retranslate()

    def retranslate(self) -> None:
        self.workbook.setText(self.tr("Workbook…"))
        self.more.setAccessibleName(self.tr("More files"))
        self.more.setToolTip(self.tr("More files"))

    def menu(self) -> QMenu:
        """Numbers in full are for one day, for a role and a reason, and the journal keeps it."""
        menu = QMenu(self.window())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Money by day…")).triggered.connect(
            lambda _on=False: self.ask_finance()
        )
        full = menu.addMenu(self.tr("With whole telephone numbers, as"))
        full.setEnabled(len(self.days()) == 1)
        for role in ROLES:
            why = full.addMenu(role_name(role))
            for reason in REASONS:
                why.addAction(reason_name(reason)).triggered.connect(
                    lambda _on=False, role=role, reason=reason: self.ask_full(role, reason)
                )
        return menu

    def show_menu(self) -> None:
        menu = self.menu()
        above = QPoint(self.more.width() - menu.sizeHint().width(), -menu.sizeHint().height())
        menu.popup(self.more.mapToGlobal(above))

    # -- writing -----------------------------------------------------------------------------

    def ask_workbook(self) -> None:
        days = self.days()
        if days:
            name, last = self.tr("figures"), f"_{days[-1]}" if len(days) > 1 else ""
            job = partial(write_figures, self.page.workplace.store, days)
            self._ask(self.workbook.words(), f"{name}-{days[0]}{last}", job)

    def ask_full(self, role: str, reason: str) -> None:
        days = self.days()
        if len(days) == 1:
            store, name = self.page.workplace.store, self.tr("figures")
            job = partial(write_full, store, days[0], role, reason)
            self._ask(self.tr("Workbook…"), f"{name}-{days[0]}", job)

    def ask_finance(self) -> None:
        job = partial(write_money, self.page.workplace.store)
        self._ask(self.tr("Money by day…"), self.tr("money"), job)

    def _ask(self, title: str, name: str, job: Callable[[Path], Any]) -> None:
        said = self.tr("The file is written")
        ask_and_write(self.page, title, f"{name}.xlsx", job, lambda _told: said, self.workbook)


# -- in the slow lane: what writes workbooks is imported by the first one -----------------------


def write_figures(store: Store, days: Sequence[date], path: Path) -> None:
    """The workbook of the one day, or of the week or campaign that they are."""
    if len(days) == 1:
        from console.daybook import write_workbook

        write_workbook(store, days[0], path)
    else:
        from console.roll_ups import write_roll_up

        write_roll_up(store, path, since=days[0], until=days[-1])


def write_full(store: Store, day: date, role: str, reason: str, path: Path) -> None:
    from console.daybook import Full, write_workbook

    write_workbook(store, day, path, full=Full(role=role, reason=reason))


def write_money(store: Store, path: Path) -> None:
    from console.finance import write_finance

    write_finance(store, path)
