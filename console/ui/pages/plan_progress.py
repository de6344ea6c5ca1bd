"""How far a planning is: the best plan so far beside what is possible and the simple rule."""

from __future__ import annotations

import threading
import time
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from console.ui import i18n
from console.ui.i18n import Retranslating, translate
from console.ui.widgets import Card, QuietButton, SecondaryButton, Text, across, down
from console.ui.widgets.tiers import Tiers, gap_words


class PlanProgress(Retranslating, Card):
    """`told(progress)` is for the thread that plans: it comes back False once somebody stopped.

    Open until `close_button`: the figures of the finished plan stay to be read.
    """

    closed = Signal()
    _news = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_edge("accent", 2)
        self._stopped = threading.Event()
        self._last: Any = None
        self._began = time.monotonic()
        self._tick = QTimer(self, interval=1000)
        self.is_running = False
        self.tiers, self.gap = Tiers(), Text(size=12, tone="ink_2", wraps=True)
        self.stop, self.close_button = SecondaryButton(cap="Esc"), QuietButton(icon="close")
        self.add_to_head(self.close_button)
        self.body.addWidget(self.tiers)
        self.body.addLayout(
            down(self.gap, across(self.stop, None), gap=12, margins=(16, 8, 16, 16))
        )
        self.stop.clicked.connect(self.ask_to_stop)
        self.close_button.clicked.connect(self.closed)
        self._news.connect(self._show)
        self._tick.timeout.connect(self._tell_time)
        self.retranslate()

    def retranslate(self) -> None:
        self.stop.setText(self.tr("Stop, keep the best"))
        self.close_button.setAccessibleName(self.tr("Close"))
        self.title.setText(self.tr("Planning…") if self.is_running else self.tr("The plan"))
        self._show(self._last)

    # -- from the thread that plans ----------------------------------------------------------

    def told(self, progress: Any) -> bool:
        self._news.emit(progress)
        return not self._stopped.is_set()

    # -- in the window thread ----------------------------------------------------------------

    def begin(self) -> None:
        self._stopped, self._last, self.is_running = threading.Event(), None, True
        self._began = time.monotonic()
        self._tick.start()
        self.stop.set_busy(False)
        self.stop.show()
        self.close_button.hide()
        self.retranslate()
        self.stop.setFocus()

    def ask_to_stop(self) -> None:
        """The solver looks up several times a second; what it has then is written."""
        self._stopped.set()
        self.stop.set_busy(True)
        self.title.setText(self.tr("Stopping…"))

    def end(self) -> None:
        self.is_running = False
        self._tick.stop()
        self.stop.hide()
        self.close_button.show()
        self.retranslate()

    def show_result(self, best: Any, bound: Any, greedy: Any) -> None:
        self.end()
        self.tiers.show_costs(best, bound, greedy)
        self.gap.setText(gap_words(best, bound))

    def _show(self, progress: Any) -> None:
        self._last = progress
        if progress is None:
            self.tiers.show_costs(None, None, None)
            self.gap.setText(self.tr("Homes, hosts and hours are being read…"))
            self._tell_time()
            return
        best, bound = getattr(progress, "best", None), getattr(progress, "bound", None)
        self.tiers.show_costs(best, bound, getattr(progress, "greedy", None))
        self.gap.setText(gap_words(best, bound))
        self._tell_time()

    def _tell_time(self) -> None:
        """Goes on also while the solver is in the middle of a long step."""
        if not self.is_running:
            self.fact.setText("")
            return
        seconds = i18n.figure(int(time.monotonic() - self._began))
        words = _phase_words(str(getattr(self._last, "phase", "")))
        said = self.tr("{seconds} s").format(seconds=seconds)
        self.fact.setText(f"{words} · {said}" if words else said)


def _phase_words(phase: str) -> str:
    return {
        "greedy": translate("PlanProgress", "The simple rule"),
        "half-days": translate("PlanProgress", "Half-days"),
        "starts": translate("PlanProgress", "Starts and hosts"),
        "search": translate("PlanProgress", "Improving"),
        "proof": translate("PlanProgress", "Proving"),
    }.get(phase, "")
