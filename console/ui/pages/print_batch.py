"""Many papers from a page, to files or to a printer: how far it is, and a way to stop."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from console.domain.errors import Refusal
from console.printer_choice import document_kind, printer_for
from console.ui import files, i18n
from console.ui.i18n import translate
from console.ui.widgets import Button, State

if TYPE_CHECKING:
    from console.domain.errors import Failure
    from console.paper_bytes import Paper
    from console.papers import Printed
    from console.store import Store
    from console.ui.page import Page

EVERY = 0.1
"""Seconds between two words of how far it is."""
AT_A_TIME = 25
"""Homes to a job of the printer: what it has begun it ends."""


class PrintBatch(QObject):
    """One print at a time; `run` while one is under way does nothing."""

    _told = Signal(int, int)
    _drawn_some = Signal(object)

    def __init__(self, page: Page, button: Button) -> None:
        super().__init__(page)
        self.page, self.button = page, button
        self.is_running = self.is_stopping = False
        self._drawn, self._all, self._told_at = 0, 0, 0.0
        self._again: Callable[[], None] = self.stop
        self._told.connect(self._show, Qt.ConnectionType.QueuedConnection)
        self._drawn_some.connect(self._queue, Qt.ConnectionType.QueuedConnection)

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
        if not self._begin(partial(self.run, kind, path, said, unit_ids, per_file)):
            return
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

    def send(
        self, kind: str, said: Callable[[int], str], unit_ids: frozenset[int] = frozenset()
    ) -> None:
        """To the printer that is chosen for such papers, some homes at a time; without homes all of
        it is one paper. `said(papers)` when the last of them is queued."""
        self._send(_Left(kind=kind, unit_ids=unit_ids), said)

    def _send(self, left: _Left, said: Callable[[int], str]) -> None:
        if not self._begin(partial(self._send, left, said)):
            return
        page = self.page
        desk = page.workplace.desk
        make = partial(
            _draw_parts, page.workplace.store, left, page.workplace.desk_name(desk) if desk else "",
            self._go_on, self._drawn_some.emit,
        )  # fmt: skip
        page.workplace.tasks.slow(
            make, done=partial(self._all_queued, said), refused=self._refuse, failed=self.fail,
            after=self._end,
        )  # fmt: skip

    def _queue(self, paper: Paper) -> None:
        workplace = self.page.workplace
        printer = printer_for(workplace.settings, document_kind(paper.kind))
        workplace.printing.print_paper(paper, printer, refused=self.page.refuse)

    def _all_queued(self, said: Callable[[int], str], papers: int) -> None:
        self.page.notice(State.DONE, partial(said, papers))

    def _begin(self, again: Callable[[], None]) -> bool:
        if self.is_running:
            return False
        self.is_running, self.is_stopping = True, False
        self.button.set_busy(True)
        self._show(0, 0)
        self._again = again
        return True

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
        if refusal.code not in ("print.batch-stopped", "print.sending-stopped"):
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


@dataclass(kw_only=True)
class _Left:
    """What of a print is still to be drawn: it goes on there after a stop."""

    kind: str
    unit_ids: frozenset[int]
    parts: list[tuple[int, ...]] | None = None
    papers: int = 0


def _draw_parts(
    store: Store,
    left: _Left,
    desk: str,
    told: Callable[[int, int], bool],
    drawn: Callable[[Paper], None],
) -> int:
    """In the order of rooms. Raises as `paper_of`, and Refusal `print.sending-stopped`."""
    from console.any_paper import paper_of
    from console.issuing import Wish, homes_of
    from console.places import cache_folder

    if left.parts is None:
        wish = Wish(unit_ids=left.unit_ids, day=None, reason="", desk=desk)
        homes = homes_of(store, wish)
        parts = [tuple(homes[n : n + AT_A_TIME]) for n in range(0, len(homes), AT_A_TIME)]
        left.parts = parts or [()]
    of = left.papers + sum(map(len, left.parts))
    while left.parts:
        if not told(left.papers, of):
            raise Refusal("print.sending-stopped", papers=left.papers, all=of)
        part = left.parts[0]
        try:
            drawn(paper_of(store, left.kind, part, cache=cache_folder(), desk=desk, again=True))
            left.papers += len(part) or 1
        except Refusal as refusal:
            if refusal.code != "papers.nothing-to-print":  # none of these homes has such
                raise
        del left.parts[0]
    if not left.papers:
        raise Refusal("papers.nothing-to-print")
    return left.papers


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
