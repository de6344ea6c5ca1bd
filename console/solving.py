"""Solves an appointment problem in a process of its own, which can be stopped."""

from __future__ import annotations

import multiprocessing
import os
import threading
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from pathlib import Path
from typing import Any, NamedTuple

from console.domain.errors import Refusal
from console.planning.model import Instance
from console.planning.place import Solution

Told = Callable[[Any], bool]
"""Hears of the solver's progress, None while there is none yet; False stops it: the best plan so
far comes back, and Refusal `plan.stopped` where there is none."""
Solver = Callable[..., Solution]

LOOK = 0.1  # seconds between two looks at whether somebody wants to stop
PATIENCE = 20.0  # seconds for a solver that was told to stop to hand over what it has


class _No(NamedTuple):
    """A refusal on its way home."""

    code: str
    facts: dict[str, int | str]


class _Bug(NamedTuple):
    """Where the child fell over: types and lines, never a message, which could name people."""

    places: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class _Work:
    instance: Instance
    seed: int
    time_limit: float | None
    solver: Solver


def go_on(told: Told | None) -> None:
    """Before there is anything to tell. Raises Refusal `plan.stopped` once somebody stopped."""
    if told is not None and not told(None):
        raise Refusal("plan.stopped")


def solve_here(
    instance: Instance, *, seed: int = 1, time_limit: float | None = None, told: Told | None = None
) -> Solution:
    """In this process."""
    from console.planning.solver import solve

    return solve(instance, seed=seed, time_limit=time_limit, told=told)


def solve_simply(
    instance: Instance, *, seed: int = 1, time_limit: float | None = None, told: Told | None = None
) -> Solution:
    """By the simple rule alone: legal and at once, for a demo and wherever wishes do not matter."""
    from console.planning.place import Progress, solve

    is_over = False

    def hear(progress: Progress) -> None:
        nonlocal is_over
        is_over = told is not None and not told(progress)

    return solve(
        instance, seed=seed, time_limit=time_limit, progress=hear, cancelled=lambda: is_over
    )


def solve_apart(
    instance: Instance,
    *,
    seed: int = 1,
    time_limit: float | None = None,
    told: Told | None = None,
    solver: Solver = solve_here,
) -> Solution:
    """The same in a child; blocks, so call it off the window thread. `told` is called here.

    Raises Refusal `plan.solver-died` where the child ended without an answer, `plan.stopped` where
    it was stopped before there was a whole plan.
    """
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    work = _Work(instance=instance, seed=seed, time_limit=time_limit, solver=solver)
    child = context.Process(target=_work, args=(theirs, work), daemon=True)
    child.start()
    theirs.close()
    try:
        return _answer(ours, told)
    finally:
        ours.close()
        child.kill()
        child.join()
        child.close()


def _answer(ours: Connection, told: Told | None) -> Solution:
    news: Any = None
    ends: float | None = None
    while True:
        try:
            while ours.poll(LOOK):
                news = ours.recv()
                if isinstance(news, Solution):
                    return news
                if isinstance(news, _No):
                    raise Refusal(news.code, **news.facts)
                if isinstance(news, _Bug):
                    raise RuntimeError("the planner broke: " + " < ".join(news.places))
                break
            if ends is None and told is not None and not told(news):
                if getattr(news, "best", news) is None:
                    raise Refusal("plan.stopped")
                ends = time.monotonic() + PATIENCE
                ours.send("stop")
        except (EOFError, BrokenPipeError, ConnectionResetError) as error:
            raise Refusal("plan.solver-died") from error
        if ends is not None and time.monotonic() > ends:
            raise Refusal("plan.solver-died")


def _work(theirs: Connection, work: _Work) -> None:
    """The child: its whole life."""
    threading.Thread(target=_end_with_parent, daemon=True).start()

    def tell(progress: Any) -> bool:
        theirs.send(progress)
        return not theirs.poll()  # the only word that ever comes is to stop

    try:
        try:
            theirs.send(
                work.solver(work.instance, seed=work.seed, time_limit=work.time_limit, told=tell)
            )
        except Refusal as no:
            theirs.send(_No(no.code, dict(no.facts)))
        except (BrokenPipeError, ConnectionResetError):
            raise
        except Exception as error:  # a bug: it is raised where it is reported, not printed here
            theirs.send(_Bug(_places(error)))
    except (MemoryError, BrokenPipeError, ConnectionResetError):  # too much, or nobody listens
        return


def _end_with_parent() -> None:
    """A parent that was killed says no word; its end is seen, also in the middle of a long step."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)


def _places(error: Exception) -> tuple[str, ...]:
    frames = traceback.extract_tb(error.__traceback__)
    lines = [f"{Path(f.filename).name}:{f.lineno} {f.name}" for f in reversed(frames)]
    return (type(error).__name__, *lines[:6])
