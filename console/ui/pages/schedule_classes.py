"""The customer class, which is looked at knowingly: opened by its eye, folded after a while."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

if TYPE_CHECKING:
    from console.ui.pages.schedule import SchedulePage

FOLDS = 5 * 60_000
"""Milliseconds after which the class folds by itself."""


class Classes:
    def __init__(self, page: SchedulePage) -> None:
        self.page, self.is_open = page, False
        self._fold = QTimer(page, singleShot=True, interval=FOLDS)
        self._fold.timeout.connect(self.fold)
        page.filters.eye_pressed.connect(self.turn)

    def turn(self) -> None:
        if self.is_open:
            self.fold()
        else:
            self.page.presses.open_classes()

    def opened(self) -> None:
        self.is_open = True
        self._fold.start()
        self.page.reload()

    def fold(self) -> None:
        self.is_open = False
        self._fold.stop()
        self.page.reload()
