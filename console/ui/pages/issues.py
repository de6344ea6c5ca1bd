"""An honest empty page: issues come with a later version."""

from __future__ import annotations

from console.ui.page import Page
from console.ui.widgets import EmptyState
from console.ui.workplace import Workplace


class IssuesPage(Page):
    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.empty = EmptyState("issues")
        self.empty.on_way(self.leave)
        self.set_content(self.empty)
        self.retranslate()

    def retranslate(self) -> None:
        self.empty.set(
            self.tr("Issues are not recorded here yet"),
            self.tr(
                "Until then, write them on the circulation sheet as before. "
                "A home can be handed over with issues on the Desk page."
            ),
            self.tr("Open Desk"),
        )

    def title(self) -> str:
        return self.tr("Issues")

    def leave(self) -> None:
        self.workplace.go("desk")
