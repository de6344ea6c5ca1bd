"""A demo day in windows, told by its last line: stalls, memory and open files."""

from __future__ import annotations

import gc
import json
import os
import sys
import threading
import time
import traceback
from collections import Counter
from pathlib import Path
from typing import Any
from unittest import mock

from PySide6.QtCore import QObject, QTimer

BEAT, TURN = 10, 700
"""Milliseconds between two beats, and between two pages."""
LONGEST = 600
PAGES = (
    "overview", "reception", "desk", "keys", "schedule", "homes", "rehearsal", "issues", "reports",
    "reports_figures", "red_lines", "calls", "survey", "back_entry", "give_back", "filing",
    "keys_tray", "keys_loans", "keys_count", "settings",
)  # fmt: skip


class Beats(QObject):
    """Milliseconds between two beats beyond the beat itself: by the wall, and of this thread."""

    def __init__(self) -> None:
        super().__init__()
        self.late: list[float] = []
        self.held: list[float] = []
        self.where: Counter[str] = Counter()
        self.page = ""
        self.pages: Counter[str] = Counter()
        self._thread = threading.get_ident()
        self._last, self._used = time.perf_counter(), time.thread_time()
        self._is_over = threading.Event()
        self._timer = QTimer(self, interval=BEAT)
        self._timer.timeout.connect(self.beat)

    def start(self) -> None:
        self._last, self._used = time.perf_counter(), time.thread_time()
        self._timer.start()
        if hasattr(time, "pthread_getcpuclockid"):
            threading.Thread(target=self._look, daemon=True).start()

    def stop(self) -> None:
        self._timer.stop()
        self._is_over.set()

    def beat(self) -> None:
        now, used = time.perf_counter(), time.thread_time()
        self.late.append((now - self._last) * 1000 - BEAT)
        self.held.append((used - self._used) * 1000)
        if self.held[-1] > 100:
            self.pages[f"{self.page} {round(self.held[-1])}"] += 1
        self._last, self._used = now, used

    def _look(self) -> None:
        """Where the window thread is when it has been held for long."""
        clock = time.pthread_getcpuclockid(self._thread)
        told = 0.0
        while not self._is_over.wait(0.02):
            used = self._used
            if told != used and time.clock_gettime(clock) - used > 0.15:
                told = used
                frames = traceback.extract_stack(sys._current_frames()[self._thread])
                ours = [f"{Path(f.filename).stem}:{f.lineno}" for f in frames if _is_ours(f)]
                self.where[" < ".join(ours[:-7:-1])] += 1


def _is_ours(frame: traceback.FrameSummary) -> bool:
    return f"{os.sep}console{os.sep}" in frame.filename


def day(path: str, homes: int, speed: int) -> dict[str, Any]:
    from bench_windows import application
    from day_store import VAULT_KEY

    from console.databases import where
    from console.demo import start
    from console.demo_windows import build
    from console.domain.vault import Vault
    from console.settings import Settings
    from console.store import Store
    from console.ui.displays.window import open_hall

    app = application()
    store = Store.open(where(path), vault=Vault(VAULT_KEY), by="soak")
    with mock.patch.object(start, "HOMES", homes), mock.patch.object(start, "DAYS", 1):
        player = start.prepare_store(store, 5, speed)
    settings = Settings(language="en", theme="light")
    windows, driver = build(player.store, where(path), settings, player, speed)
    halls = [open_hall(windows.workplace) for _ in range(2)]
    beats = Beats()
    turned = [0]

    def turn() -> None:
        beats.page = PAGES[turned[0] % len(PAGES)] + ("" if turned[0] >= len(PAGES) else " first")
        windows.shell.open(PAGES[turned[0] % len(PAGES)])
        turned[0] += 1
        if turned[0] == 2 * len(PAGES):
            before.append((memory(), handles()))
        if driver.player.is_over or time.monotonic() - began > LONGEST:
            app.exit()

    before: list[tuple[float, int | None]] = []
    began = time.monotonic()
    turning = QTimer(interval=TURN)
    turning.timeout.connect(turn)
    turning.start()
    beats.start()
    driver.play()
    app.exec()
    turning.stop()
    beats.stop()
    gc.collect()
    at_first = before[0] if before else (memory(), handles())
    found = {
        "homes": homes, "seconds": round(time.monotonic() - began, 1), "pages": turned[0],
        "is_over": driver.player.is_over,
        "held_ms": _told(beats.held), "late_ms": _told(beats.late),
        "held_over_100": dict(beats.pages), "stacks": dict(beats.where.most_common(12)),
        "memory_mb": {"before": at_first[0], "growth": round(memory() - at_first[0], 1)},
        "handles": {"before": at_first[1], "after": handles()},
        "reports": windows.reports.count,
    }  # fmt: skip
    driver.halt()
    for hall in halls:
        hall.close()
    windows.shell.close()
    return found


def _told(waits: list[float]) -> dict[str, float]:
    return {
        "worst": round(max(waits, default=0.0)),
        "over_100": sum(w > 100 for w in waits),
        "over_200": sum(w > 200 for w in waits),
    }


def memory() -> float:
    """Resident megabytes; 0 where the system does not tell."""
    statm = Path("/proc/self/statm")
    if not statm.exists():
        return 0.0
    return round(int(statm.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6, 1)


def handles() -> int | None:
    folder = Path("/proc/self/fd")
    return len(list(folder.iterdir())) if folder.exists() else None


if __name__ == "__main__":
    print(json.dumps(day(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))), flush=True)
