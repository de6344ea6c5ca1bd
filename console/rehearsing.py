"""Rehearses in a process of its own, with progress, and stops within a blink when told to."""

from __future__ import annotations

import multiprocessing
import os
import threading
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from pathlib import Path
from typing import NamedTuple

from console.domain.errors import Refusal
from console.forecast.case import Case
from console.forecast.day_plan import DayPlan
from console.forecast.outcome import Outcome

LOOK = 0.05  # seconds between two looks at whether somebody wants to stop
EVERY = 10  # replications between two words of progress


@dataclass(frozen=True, kw_only=True)
class Asked:
    """`cases` are rehearsed one after another with the same random numbers; from `staffs_from` the
    smallest staffing is sought too, None: it is not."""

    plan: DayPlan
    cases: tuple[Case, ...]
    replications: int = 300
    seed: int = 1
    staffs_from: Case | None = None


@dataclass(frozen=True, kw_only=True)
class Answer:
    """`staffed`: the case of the smallest staffing and its outcome; None where none was sought, or
    where no number of desks meets the target."""

    outcomes: tuple[Outcome, ...]
    staffed: tuple[Case, Outcome] | None = None


class Progress(NamedTuple):
    """Replications so far, of all cases; `total` 0 while the smallest staffing is sought."""

    done: int
    total: int


class _No(NamedTuple):
    """A refusal on its way home."""

    code: str
    facts: dict[str, int | str]


class _Bug(NamedTuple):
    """Where the child fell over: types and lines."""

    places: tuple[str, ...]


def rehearse_here(asked: Asked, told: Callable[[Progress], None] | None = None) -> Answer:
    """In this process."""
    from console.forecast.rehearse import rehearse
    from console.forecast.staffing import smallest_staffing

    total = asked.replications * len(asked.cases)

    def run(number: int, case: Case) -> Outcome:
        def hear(done: int) -> bool:
            if told is not None and not done % EVERY:
                told(Progress(number * asked.replications + done, total))
            return True

        return rehearse(asked.plan, case, asked.replications, asked.seed, told=hear)

    def seek(done: int) -> bool:
        if told is not None and not done % EVERY:
            told(Progress(done, 0))
        return True

    outcomes = tuple(run(number, case) for number, case in enumerate(asked.cases))
    if asked.staffs_from is None:
        return Answer(outcomes=outcomes)
    found = smallest_staffing(asked.plan, asked.staffs_from, asked.seed, told=seek)
    if found is None:
        return Answer(outcomes=outcomes)
    outcome = rehearse(asked.plan, found, asked.replications, asked.seed, told=seek)
    return Answer(outcomes=outcomes, staffed=(found, outcome))


def rehearse_apart(
    asked: Asked,
    *,
    progress: Callable[[Progress], None] | None = None,
    is_cancelled: Callable[[], bool] | None = None,
) -> Answer:
    """The same in a child; blocks, so call it off the window thread. `progress` and `is_cancelled`
    are called here. Raises Refusal `rehearse.cancelled`, `rehearse.died` and as `rehearse` does."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    child = context.Process(target=_work, args=(theirs, asked), daemon=True)
    child.start()
    theirs.close()
    try:
        return _answer(ours, progress, is_cancelled)
    finally:
        ours.close()
        child.kill()
        child.join()
        child.close()


def _answer(
    ours: Connection,
    progress: Callable[[Progress], None] | None,
    is_cancelled: Callable[[], bool] | None,
) -> Answer:
    while True:
        if is_cancelled is not None and is_cancelled():
            raise Refusal("rehearse.cancelled")
        if not ours.poll(LOOK):
            continue
        try:
            told = ours.recv()
        except EOFError as error:
            raise Refusal("rehearse.died") from error
        if isinstance(told, Answer):
            return told
        if isinstance(told, _No):
            raise Refusal(told.code, **told.facts)
        if isinstance(told, _Bug):
            raise RuntimeError("the rehearsal broke: " + " < ".join(told.places))
        if progress is not None:
            progress(told)


def _work(theirs: Connection, asked: Asked) -> None:
    """The child: its whole life."""
    threading.Thread(target=_end_with_parent, daemon=True).start()
    try:
        try:
            theirs.send(rehearse_here(asked, theirs.send))
        except Refusal as no:
            theirs.send(_No(no.code, dict(no.facts)))
        except (BrokenPipeError, ConnectionResetError):
            raise
        except Exception as error:  # a bug: it is raised where it is reported, not printed here
            frames = traceback.extract_tb(error.__traceback__)
            lines = [f"{Path(f.filename).name}:{f.lineno} {f.name}" for f in reversed(frames)]
            theirs.send(_Bug((type(error).__name__, *lines[:6])))
    except (MemoryError, BrokenPipeError, ConnectionResetError):  # too much, or nobody listens
        return


def _end_with_parent() -> None:
    """A parent that was killed says no word; its end is seen, also in the middle of a day."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)
