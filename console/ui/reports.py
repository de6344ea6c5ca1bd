"""What a bug leaves behind: a numbered report without personal data, and a screen that stays."""

from __future__ import annotations

import faulthandler
import platform
import sys
import threading
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, QTimer, Signal, Slot

ROOT = Path(__file__).parents[2]
MOST = 200
"""Reports of one run; after that bugs are only counted."""
BEAT = 100
STALL = 200
DUMP_AFTER = 2.0
"""Seconds without a beat after which all stacks are written."""


class Reports(QObject):
    """Takes exceptions from anywhere. `made(number)` comes in the window thread.

    The same fault at the same line is written once and told once.
    """

    made = Signal(int)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folder = folder
        self.count = 0
        self._seen: dict[tuple[str, ...], int] = {}
        self._lock = threading.Lock()

    def install(self) -> None:
        """From now on `sys.excepthook` and `threading.excepthook` end here."""
        sys.excepthook = lambda _kind, error, _trace: self.take(error)
        threading.excepthook = lambda told: (
            self.take(told.exc_value) if told.exc_value is not None else None
        )

    @Slot(object)
    def take(self, error: BaseException) -> int:
        """Writes the report and returns its number; Ctrl+C still ends the program."""
        if isinstance(error, KeyboardInterrupt):
            raise SystemExit(130)
        lines = tuple(without_values(error))
        with self._lock:
            self.count += 1
            if lines in self._seen or len(self._seen) >= MOST:
                return self._seen.get(lines, 0)
            number = _write(self.folder, lines)
            self._seen[lines] = number
        self.made.emit(number)
        return number


def without_values(error: BaseException) -> list[str]:
    """Types, files and lines of the error and of what caused it; never a message or a value."""
    told: list[str] = []
    seen: set[int] = set()
    link: BaseException | None = error
    while link is not None and id(link) not in seen:
        seen.add(id(link))
        kind = type(link)
        code = getattr(link, "code", "")
        told.append(
            f"{kind.__module__}.{kind.__qualname__} {code if _is_code(code) else ''}".strip()
        )
        told += _places(link.__traceback__)
        link = link.__cause__ or link.__context__
        if link is not None:
            told.append("from")
    return told


def _is_code(code: object) -> bool:
    return isinstance(code, str) and code.replace(".", "").replace("-", "").isalpha()


def _places(trace: TracebackType | None) -> list[str]:
    return [
        f"  {_short(frame.filename)}:{frame.lineno} {frame.name}"
        for frame in traceback.StackSummary.extract(
            traceback.walk_tb(trace), lookup_lines=False, capture_locals=False
        )
    ]


def _short(path: str) -> str:
    """Below the program or a package folder: a user's name is in no report."""
    if path.startswith(str(ROOT)):
        path = path[len(str(ROOT)) + 1 :]
    _, found, rest = path.rpartition("site-packages")
    return f"…{rest}" if found else "/".join(Path(path).parts[-3:])


def _write(folder: Path, lines: tuple[str, ...]) -> int:
    import PySide6

    folder.mkdir(parents=True, exist_ok=True)
    head = (
        f"{datetime.now(UTC):%Y-%m-%d %H:%M:%S} UTC\n"
        f"Python {platform.python_version()}, PySide6 {PySide6.__version__}, "
        f"{platform.system()}\n\n"
    )
    number = 1 + max((_number(path) for path in folder.glob("report-*.txt")), default=0)
    while True:
        try:
            with (folder / f"report-{number:04d}.txt").open("x", encoding="utf-8") as file:
                file.write(head + "\n".join(lines) + "\n")
            return number
        except FileExistsError:  # another console on this computer took the number
            number += 1


def _number(path: Path) -> int:
    digits = path.stem.partition("-")[2]
    return int(digits) if digits.isdigit() else 0


@dataclass(kw_only=True)
class Stalls:
    """How the window thread kept its beat: milliseconds."""

    worst: int = 0
    over: list[int] = field(default_factory=list)


class Watchdog(QObject):
    """Measures how late the window thread answers, and writes all stacks where it hangs.

    A beat that is 100 ms late was kept from running for 100 ms. The stacks are written by a thread
    of Python's own: faulthandler.dump_traceback_later reads frames while they run, and crashes.
    """

    def __init__(
        self,
        dump_to: Path | None = None,
        *,
        clock: Callable[[], float] = time.perf_counter,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.stalls = Stalls()
        self._clock = clock
        self._last = clock()
        self._file = dump_to.open("a", encoding="utf-8") if dump_to else None
        self._enabled = False
        self._beaten = time.monotonic()
        self._ended = threading.Event()
        self._watcher: threading.Thread | None = None
        self._timer = QTimer(self, interval=BEAT)
        self._timer.timeout.connect(self.beat)

    def start(self) -> None:
        self._last = self._clock()
        if self._file and not faulthandler.is_enabled():
            faulthandler.enable(self._file)
            self._enabled = True
        self._beaten = time.monotonic()
        if self._file:
            self._watcher = threading.Thread(target=self._watch, name="watchdog", daemon=True)
            self._watcher.start()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()
        self._ended.set()
        if self._watcher:
            self._watcher.join()
        if self._file:
            if self._enabled:
                faulthandler.disable()
            self._file.close()
            self._file = None

    def beat(self) -> None:
        now = self._clock()
        late = round((now - self._last) * 1000) - BEAT
        self._last = now
        self.stalls.worst = max(self.stalls.worst, late)
        if late > STALL:
            self.stalls.over.append(late)
        self._beaten = time.monotonic()

    def _watch(self) -> None:
        """In its own thread: writes once per hang."""
        told = 0.0
        while not self._ended.wait(DUMP_AFTER / 4):
            beaten = self._beaten
            if told != beaten and time.monotonic() - beaten > DUMP_AFTER and self._file:
                told = beaten
                self._file.write("\n".join(stacks()) + "\n\n")
                self._file.flush()


def stacks() -> list[str]:
    """Where every thread is, innermost first; names of threads, files and functions only."""
    names = {thread.ident: thread.name for thread in threading.enumerate()}
    lines = [f"{datetime.now(UTC):%Y-%m-%d %H:%M:%S} UTC: the window did not answer"]
    for ident, frame in sys._current_frames().items():
        lines.append(names.get(ident, "a thread"))
        lines += [
            f"  {_short(inner.f_code.co_filename)}:{line} {inner.f_code.co_name}"
            for inner, line in traceback.walk_stack(frame)
        ]
    return lines
