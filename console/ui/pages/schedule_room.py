"""The line above the schedule: what the window holds, and what is narrowest in it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from console.schedule import Schedule
from console.ui import i18n, theme
from console.ui.i18n import translate
from console.ui.pages.schedule_tables import narrowest
from console.ui.widgets import Notice, State, across


class RoomLine(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.notice = Notice()
        self.notice.close_button.hide()
        self.setLayout(across(self.notice, margins=(theme.SIDE, theme.EDGE, theme.SIDE, 0)))

    def tell(self, found: Schedule) -> None:
        rest, out = found.holds - found.homes_placed, len(found.unplaced)
        words = translate("SchedulePage", "{used} homes are placed, {left} more would fit")
        if is_short := rest < out:
            words = translate(
                "SchedulePage", "{out} homes have no place, and only {left} more would fit"
            )
        fact = words.format(
            used=i18n.figure(found.homes_placed), left=i18n.figure(rest), out=i18n.figure(out)
        )
        self.notice.say(State.CALLED if is_short else State.DONE, fact, narrowest(found))
