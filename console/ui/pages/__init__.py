"""The pages by name; each is imported when it is opened for the first time."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from console.ui.page import Page
    from console.ui.workplace import Workplace

RAIL = ("overview", "plan", "reception", "desk", "keys", "issues", "reports", "settings")
TABS = {
    "plan": ("schedule", "homes", "rehearsal"),
    "reports": ("reports", "reports_figures", "red_lines", "calls", "filing"),
}  # fmt: skip
"""The tabs of a place in the rail. Plan is no page itself: the rail leads to its last tab."""
TAB_OF = {tab: place for place, tabs in TABS.items() for tab in tabs}
UNDER = {
    "keys_tray": "keys", "keys_loans": "keys", "keys_count": "keys", "back_entry": "reports",
    "give_back": "reports", "survey": "reports",
}  # fmt: skip
"""Pages that are reached from another one, and its place in the rail."""
PAGES = {
    "overview": "OverviewPage",
    "schedule": "SchedulePage",
    "homes": "HomesPage",
    "rehearsal": "RehearsalPage",
    "reception": "ReceptionPage",
    "desk": "DeskPage",
    "keys": "KeysPage",
    "keys_tray": "KeysTrayPage",
    "keys_loans": "KeysLoansPage",
    "keys_count": "KeysCountPage",
    "issues": "IssuesPage",
    "reports": "ReportsPage",
    "reports_figures": "FiguresPage",
    "red_lines": "RedLinesPage",
    "survey": "SurveyPage",
    "calls": "CallsPage",
    "filing": "FilingPage",
    "back_entry": "BackEntryPage",
    "give_back": "GiveBackPage",
    "settings": "SettingsPage",
    "first_start": "FirstStartPage",
}

AT_ONCE = (
    "reception_card", "reception_presses", "found_list", "reception_green", "reception_party",
)  # fmt: skip
"""What the first party at the door needs and the start of the console does not."""


def make(name: str, workplace: Workplace) -> Page:
    """Builds the page of that name: class `PAGES[name]` of `console.ui.pages.<name>`."""
    module = import_module(f"console.ui.pages.{name}")
    made: Page = getattr(module, PAGES[name])(workplace)
    return made


def learn(*, is_over: Callable[[], bool]) -> None:
    """Imports the pages that nobody has opened yet; outside of the window thread, which would wait
    up to half a second for one."""
    of_rail = (name for name in RAIL if name in PAGES)
    for name in dict.fromkeys((*AT_ONCE, *of_rail, *PAGES)):  # Plan's are the longest and wait
        if not is_over():
            import_module(f"console.ui.pages.{name}")
