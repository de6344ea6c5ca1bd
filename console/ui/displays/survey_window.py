"""The survey screen as a window of its own process, on its monitor."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from console.queries.displays import DisplayRow
from console.queries.survey_form import survey_book
from console.ui import i18n
from console.ui.displays.survey import SurveyDisplay
from console.ui.displays.window import DisplayWindow
from console.ui.i18n import translate
from console.ui.workplace import Workplace

SURVEY = "survey"


class SurveyWindow(DisplayWindow, SurveyDisplay):
    """Scans of this process open the questions."""

    kind = SURVEY

    def __init__(self, workplace: Workplace) -> None:
        SurveyDisplay.__init__(self, workplace)
        self.begin(workplace)
        self.resize(1280, 800)
        self._name()
        workplace.scanned.connect(self.scanned)

    def first_rows(self) -> Callable[..., Any]:
        return partial(survey_book, day=self.workplace.day(), vault=self.workplace.store.vault)

    def use(self, settings: DisplayRow) -> None:
        """The visitor chooses the language, not the monitor."""
        self.settings = settings

    def _name(self) -> None:
        with i18n.speaking(self.language):
            self.setWindowTitle(translate("Survey", "Survey at the exit"))
