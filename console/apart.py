"""Reads a roster in a process of its own, which is held to time and memory and can be stopped."""

from __future__ import annotations

import gc
import multiprocessing
import sys
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import NamedTuple

from console.domain.errors import Refusal
from console.roster.progress import Progress, Stage
from console.roster.read import Asked, look_at, without_collector
from console.roster.rows import RosterReading

LOOK = 0.05  # seconds between two looks at whether somebody wants to stop


@dataclass(frozen=True, kw_only=True)
class Limits:
    """What one file may cost: seconds by the clock and of computing, megabytes of memory.

    Memory and computing are held by the system where it can (not on Windows), the clock by us: it
    is generous, since a busy computer is no fault of the file, and a reading can be stopped.
    """

    seconds: float = 120
    computing: int = 30
    megabytes: int = 384


LIMITS = Limits()


class _No(NamedTuple):
    """A refusal on its way home."""

    code: str
    facts: dict[str, int | str]


class _Bug(NamedTuple):
    """Where the child fell over: types and lines, never a message, which could name people."""

    places: tuple[str, ...]


def read_apart(
    path: Path,
    asked: Asked,
    *,
    progress: Callable[[Progress], None] | None = None,
    is_cancelled: Callable[[], bool] | None = None,
    limits: Limits = LIMITS,
) -> RosterReading:
    """What `look_at` returns or refuses; blocks, so call it off the window thread.

    `progress` and `is_cancelled` are called in the caller's thread. Raises Refusal also with
    `roster.cancelled`, and `roster.too-heavy` where a limit was reached or the reader died.
    """
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    child = context.Process(target=_work, args=(theirs, path, asked, limits), daemon=True)
    child.start()
    theirs.close()
    try:
        return _answer(ours, path, progress, is_cancelled, limits)
    finally:
        ours.close()
        child.kill()
        child.join()
        child.close()


def _answer(
    ours: Connection,
    path: Path,
    progress: Callable[[Progress], None] | None,
    is_cancelled: Callable[[], bool] | None,
    limits: Limits,
) -> RosterReading:
    ends = time.monotonic() + limits.seconds
    while True:
        if is_cancelled and is_cancelled():
            raise Refusal("roster.cancelled", file=path.name)
        if not ours.poll(LOOK):
            if time.monotonic() > ends:
                raise _too_heavy(path, limits)
            continue
        try:
            with without_collector():
                told = ours.recv()
        except EOFError as error:
            raise _too_heavy(path, limits) from error
        if isinstance(told, RosterReading):
            return told
        if isinstance(told, _No):
            raise Refusal(told.code, **told.facts)
        if isinstance(told, _Bug):
            raise RuntimeError("the reading of a roster broke: " + " < ".join(told.places))
        if progress:
            progress(told)


def _too_heavy(path: Path, limits: Limits) -> Refusal:
    return Refusal(
        "roster.too-heavy",
        file=path.name,
        seconds=round(min(limits.seconds, limits.computing)),
        megabytes=limits.megabytes,
    )


def _work(theirs: Connection, path: Path, asked: Asked, limits: Limits) -> None:
    """The child: its whole life. If it ends without a word, a limit was reached."""
    gc.disable()  # it lives too short for rubbish
    hold_to(limits)
    try:
        theirs.send(_read(theirs, path, asked))
    except (MemoryError, BrokenPipeError):  # too much, or whoever asked is gone
        return
    except Exception as error:  # a bug: it is raised where it is reported, and not printed here
        theirs.send(_Bug(_places(error)))


def _read(theirs: Connection, path: Path, asked: Asked) -> RosterReading | _No:
    def tell(stage: Stage, done: int, total: int) -> None:
        theirs.send(Progress(stage, done, total))

    try:
        return look_at(path, asked, tell)
    except Refusal as no:
        return _No(no.code, dict(no.facts))


def _places(error: Exception) -> tuple[str, ...]:
    frames = traceback.extract_tb(error.__traceback__)
    lines = [f"{Path(f.filename).name}:{f.lineno} {f.name}" for f in reversed(frames)]
    return (type(error).__name__, *lines[:6])


def hold_to(limits: Limits) -> None:
    """From now on the system refuses this process more than that, where it can."""
    if sys.platform == "win32":
        return
    import resource

    for kind, most in (
        (resource.RLIMIT_AS, limits.megabytes * 1024**2),
        (resource.RLIMIT_CPU, limits.computing),
        (resource.RLIMIT_CORE, 0),  # a crash leaves no picture of people's data on the disk
    ):
        try:
            resource.setrlimit(kind, (most, most))
        except (ValueError, OSError):  # macOS knows no limit of address space
            continue
