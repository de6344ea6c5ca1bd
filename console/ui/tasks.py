"""Work off the window thread: one lane to press, one to read, one for what takes long."""

from __future__ import annotations

import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot

from console.domain.errors import Failure, Refusal

Answer = TypeVar("Answer")
TURN = 0.001
"""Seconds after which a busy lane lets the window thread have its turn. Python's 0.005 is waited
anew after nearly every call into Qt: drawing one page beside a lane that calculates added up."""


class Lane(StrEnum):
    WRITE = "write"
    READ = "read"
    SLOW = "slow"


@dataclass(frozen=True, kw_only=True)
class _Outcome:
    lane: Lane
    answer: object
    error: BaseException | None
    done: Callable[[Any], None] | None
    refused: Callable[[Refusal], None] | None
    failed: Callable[[Failure], None] | None
    after: Callable[[], None] | None


class Tasks(QObject):
    """Runs a callable in a lane and hands its answer back in the window thread.

    A callback whose widget has died meanwhile is not called. Nobody's `Refusal` and `Failure` go
    out by signal; anything else is a bug and goes to `broke`.
    """

    refused = Signal(object)
    failed = Signal(object)
    worked = Signal(str)
    """A lane answered without failure: a banner about a failure may go."""
    broke = Signal(object)
    _answered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(TURN)
        self._lanes = {
            lane: ThreadPoolExecutor(max_workers=1, thread_name_prefix=f"lane-{lane}")
            for lane in Lane
        }
        self._pending = 0
        self._is_closed = False
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def is_idle(self) -> bool:
        return not self._pending

    def run(
        self,
        job: Callable[[], Answer],
        *,
        lane: Lane = Lane.WRITE,
        done: Callable[[Answer], None] | None = None,
        refused: Callable[[Refusal], None] | None = None,
        failed: Callable[[Failure], None] | None = None,
        after: Callable[[], None] | None = None,
    ) -> None:
        """`after` is called last, whatever the outcome. `job` must touch no widget."""
        if self._is_closed:
            return
        self._pending += 1
        told = partial(_Outcome, lane=lane, done=done, refused=refused, failed=failed, after=after)
        self._lanes[lane].submit(self._work, job, told)

    def read(
        self, job: Callable[[], Answer], *, done: Callable[[Answer], None], **more: Any
    ) -> None:
        self.run(job, lane=Lane.READ, done=done, **more)

    def slow(self, job: Callable[[], Answer], **more: Any) -> None:
        self.run(job, lane=Lane.SLOW, **more)

    def close(self) -> None:
        """Waits for the jobs at work, forgets those that have not begun; answers go nowhere."""
        self._is_closed = True
        for pool in self._lanes.values():
            pool.shutdown(wait=True, cancel_futures=True)

    def _work(self, job: Callable[[], object], told: Callable[..., _Outcome]) -> None:
        try:
            outcome = told(answer=job(), error=None)
        except BaseException as error:  # whatever it is, it must reach the window thread
            outcome = told(answer=None, error=error)
        if not self._is_closed:
            self._answered.emit(outcome)

    @Slot(object)
    def _deliver(self, outcome: _Outcome) -> None:
        self._pending -= 1
        if self._is_closed:
            return
        try:
            self._hand_over(outcome)
        finally:
            _call(outcome.after)

    def _hand_over(self, outcome: _Outcome) -> None:
        error = outcome.error
        if not isinstance(error, Failure):
            self.worked.emit(outcome.lane.value)
        if error is None:
            _call(outcome.done, outcome.answer)
        elif isinstance(error, Refusal):
            _call(outcome.refused or self.refused.emit, error)
        elif isinstance(error, Failure):
            _call(outcome.failed, error)
            self.failed.emit(error)
        else:
            self.broke.emit(error)


def _call(callback: Callable[..., None] | None, *arguments: object) -> None:
    """Unless it belongs to a widget that is gone."""
    inner = callback.func if isinstance(callback, partial) else callback
    owner = getattr(inner, "__self__", None)
    if callback is None or (isinstance(owner, QObject) and not shiboken6.isValid(owner)):
        return
    callback(*arguments)
