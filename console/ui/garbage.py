"""Python's garbage, collected in the window thread only and never while the console starts.

Python itself collects in whichever thread makes the most rubbish: a widget that dies in a lane ends
the program, and a pass over all that a start has made is a stall.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY = 500
"""Milliseconds between two looks whether there is enough to collect."""


class Garbage(QObject):
    """From `begin` to `stop`; what lives at `begin` is taken to live to the end."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        gc.disable()
        gc.freeze()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    def look(self) -> None:
        """As Python would decide, oldest generation first."""
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > gc.get_threshold()[generation]:
                gc.collect(generation)
                return
