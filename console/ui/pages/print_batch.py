"""Many papers printed from a page: how far it is, a way to stop, and where the file stands."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from console.domain.errors import Refusal
from console.ui import files, i18n
from console.ui.i18n import translate
from console.ui.widgets import Button, State

if TYPE_CHECKING:
    from console.domain.errors import Failure
    from console.papers import Printed
    from console.store import Store
    from console.ui.page import Page

EVERY = 0.1
"""Seconds between two words of how far it is."""


class PrintBatch(QObject):
    """One print at a time; `run` while one is under way does nothing."""

    _told = Signal(int, int)

    def __init__(self, page: Page, button: Button) -> None:
        super().__init__(page)
        self.page, self.button = page, button
        self.is_running = self.is_stopping = False
        self._drawn, self._all, self._told_at = 0, 0, 0.0
        self._again: Callable[[], None] = self.stop
        self._told.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        kind: str,
        path: Path,
        said: Callable[[int], str],
        unit_ids: frozenset[int] | None = None,
        per_file: int = 0,
    ) -> None:
        """`kind` as the command `print` knows them; `said(documents)` when the file stands. With
        `per_file` homes to a file `path` is their folder: a print that was stopped goes on."""
        if self.is_running:
            return
        self.is_running, self.is_stopping = True, False
        self.button.set_busy(True)
        self._show(0, 0)
        self._again = partial(self.run, kind, path, said, unit_ids, per_file)
        page = self.page
        desk = page.workplace.desk
        job = _Job(
            kind=kind, path=path, unit_ids=unit_ids, per_file=per_file,
            desk=page.workplace.desk_name(desk) if desk else "",
        )  # fmt: skip
        page.workplace.tasks.slow(
            partial(_print, page.workplace.store, job, self._go_on),
            done=partial(self._done, path, said), refused=self._refuse, failed=self.fail,
            after=self._end,
        )  # fmt: skip

    def stop(self) -> None:
        self.is_stopping = True

    def _go_on(self, drawn: int, of: int) -> bool:
        """In the slow lane."""
        now = time.monotonic()
        if now - self._told_at > EVERY:
            self._told_at = now
            self._told.emit(drawn, of)
        return not self.is_stopping

    def _show(self, drawn: int, of: int) -> None:
        if not self.is_running:
            return
        self._drawn, self._all = drawn, of
        self.page.notice(
            State.ACCENT, self._words, button=lambda: translate("PrintBatch", "Stop"),
            act=self.stop,
        )  # fmt: skip

    def _words(self) -> str:
        if not self._all:
            return translate("PrintBatch", "Papers are being issued…")
        words = translate("PrintBatch", "Drawing paper {drawn} of {all}…")
        return words.format(drawn=i18n.figure(self._drawn + 1), all=i18n.figure(self._all))

    def _done(self, path: Path, said: Callable[[int], str], printed: Printed) -> None:
        self.page.notice(
            State.DONE, partial(said, printed.documents), path.name,
            button=lambda: translate("PrintBatch", "Show"), act=partial(files.show_file, path),
        )  # fmt: skip

    def _refuse(self, refusal: Refusal) -> None:
        if refusal.code != "print.batch-stopped":
            self.page.refuse(refusal)
            return
        self.page.notice(
            State.CALLED, partial(i18n.say, refusal.code, refusal.facts),
            button=lambda: translate("Papers", "Go on"), act=self._again,
        )  # fmt: skip

    def fail(self, failure: Failure) -> None:
        self.page.notice(State.ALERT, partial(i18n.say, failure.code, failure.facts))

    def _end(self) -> None:
        self.is_running = False
        self.button.set_busy(False)


@dataclass(frozen=True, kw_only=True)
class _Job:
    kind: str
    path: Path
    unit_ids: frozenset[int] | None
    per_file: int
    desk: str


def _print(store: Store, job: _Job, told: Callable[[int, int], bool]) -> Printed:
    from console.batches import print_batch
    from console.issuing import Wish
    from console.papers import print_wish
    from console.places import cache_folder

    cache = cache_folder()
    if job.per_file:
        return print_batch(
            store, job.kind, job.path, per_file=job.per_file, unit_ids=job.unit_ids, desk=job.desk,
            cache=cache, told=told,
        )  # fmt: skip
    if not job.path.parent.is_dir() or job.path.is_dir():
        raise Refusal("print.no-folder", path=str(job.path.parent))
    wish = Wish(unit_ids=job.unit_ids, day=None, reason="", desk=job.desk)
    return print_wish(store, job.kind, job.path, wish, cache=cache, told=told)
