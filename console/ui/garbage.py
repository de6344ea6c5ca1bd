"""Python's garbage, collected in the window thread only and never while the console starts.

Python itself collects in whichever thread makes the most rubbish: a widget that dies in a lane ends
the program, and a pass over all that a start has made is a stall.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY = 100
"""Milliseconds between two looks: a lane builds a board of 5,000 homes out of 150,000 objects, and
a pass over half a second of them is seen as a stall."""
ENOUGH = (700, 10, 50)
"""New objects, then passes over the younger generation, after which a generation is collected. All
that lives is looked at once a minute at most: at 5,000 homes that takes a tenth of a second."""


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
        """Oldest generation first, as Python would."""
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > ENOUGH[generation]:
                gc.collect(generation)
                return
