"""An honest empty page: the rehearsal comes with a later version."""

from __future__ import annotations

from console.ui.page import Page
from console.ui.widgets import EmptyState
from console.ui.workplace import Workplace


class RehearsalPage(Page):
    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.empty = EmptyState("clock")
        self.empty.on_way(self.leave)
        self.set_content(self.empty)
        self.retranslate()

    def retranslate(self) -> None:
        self.empty.set(
            self.tr("A day cannot be rehearsed here yet"),
            self.tr("The command rehearse already tells waits and closing time from the plan."),
            self.tr("Open the schedule"),
        )

    def title(self) -> str:
        return self.tr("Rehearsal")

    def leave(self) -> None:
        self.workplace.go("schedule")
