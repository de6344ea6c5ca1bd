"""Papers on their way to the printers of this computer: one worker for each printer, so that one
that hangs holds up neither a window nor the other lanes nor another printer."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from console.domain.errors import Failure, Refusal
from console.domain.events import Event
from console.places import cache_folder, data_folder
from console.printer_choice import printer_for, prints_slips
from console.ui import i18n

if TYPE_CHECKING:
    from console.paper_bytes import Paper
    from console.printing_queue import PrintQueue
    from console.queries.print_jobs import JobRow
    from console.ui.workplace import Workplace

FOLDER = "spool"
LOOK_EVERY = 3_000
"""Milliseconds between two looks at what the printers still have."""
SHOWN = 60
DRAWING, CHANGING = "\0drawing", "\0changing"
"""The workers that draw papers and that take them back; no printer is called so."""
END_EVERY = 0.1
"""Seconds between two looks for programs that still hang when the console ends."""


@dataclass(frozen=True, kw_only=True)
class _Heard:
    """Whom the end of a job is told."""

    done: Callable[..., None]
    refused: Callable[[Refusal], None] | None
    after: Callable[[], None] | None


class PrintLane(QObject):
    """`changed` when the list of jobs is another; `rows` are the latest first. Refusals, failures
    and faults go out by the signals of `Tasks`."""

    changed = Signal()
    _ended = Signal(object, object)

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._workplace = workplace
        self._queue: PrintQueue | None = None
        self._workers: dict[str, ThreadPoolExecutor] = {}
        self._futures: set[Future[None]] = set()
        self._pending = 0
        self._looking: set[str] = set()
        self._is_closed = self._is_reading = self._is_old = False
        self.rows: list[JobRow] = []
        self._ended.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._often = QTimer(self, interval=LOOK_EVERY)
        self._often.timeout.connect(self.look)

    @property
    def queue(self) -> PrintQueue:
        if self._queue is None:
            from console.printing_queue import PrintQueue

            self._queue = PrintQueue(self._workplace.store, data_folder() / FOLDER)
        return self._queue

    @property
    def is_idle(self) -> bool:
        return not self._pending and not self._is_reading

    @property
    def troubles(self) -> list[JobRow]:
        """What stands still now; a failed paper counts until it is sent again or put away."""
        again = {r.sha256: r.id for r in reversed(self.rows)}
        return [r for r in self.rows if r.is_trouble and again[r.sha256] == r.id]

    def begin(self) -> None:
        """What was queued when the console ended goes on."""
        if self._workplace.store.campaign_id and not self._workplace.store.is_read_only:
            self._run(DRAWING, lambda: self.queue.resume(), self._resumed)

    def _resumed(self, rows: list[JobRow]) -> None:
        for row in rows:
            self._send(row.printer, row.id)
        self.reload()

    # -- papers ------------------------------------------------------------------------------

    def print_slip(self, visit_id: int) -> None:
        """By itself, after a check-in: the visit stands whatever becomes of the paper."""
        from console import paper_bytes

        if not prints_slips(self._workplace.settings):
            return
        make = partial(
            paper_bytes.slip_of, self._workplace.store, visit_id, cache=cache_folder(),
            desk=self._desk_name(),
        )  # fmt: skip
        add = partial(self._add, make, self._printer("slip"), "", True)
        self._run(DRAWING, add, self._added)

    def print_test(self, printer: str) -> None:
        """The test page, to see whether that printer takes our papers."""
        workplace = self._workplace
        draw = partial(
            _test_page, printer, self._desk_name(), workplace.now(), workplace.zone, i18n.language()
        )
        self._run(DRAWING, partial(self._add, draw, printer, "", False), self._added)

    def print_paper(
        self,
        paper: Paper,
        printer: str,
        *,
        reason: str = "",
        done: Callable[[int], None] | None = None,
        refused: Callable[[Refusal], None] | None = None,
        after: Callable[[], None] | None = None,
    ) -> None:
        """By hand: one that was printed before needs a reason."""

        def added(job: tuple[str, int]) -> None:
            self._added(job)
            if done is not None:
                done(job[1])

        add = partial(self._add, lambda: paper, printer, reason, False)
        self._run(DRAWING, add, added, refused, after)

    def _add(
        self,
        make: Callable[[], Paper],
        printer: str,
        reason: str,
        is_auto: bool,
    ) -> tuple[str, int]:
        from console.actions.printing import NewJob
        from console.printing_queue import sha256_of

        paper = make()
        job = NewJob(
            kind=paper.kind, sha256=sha256_of(paper.data), version=paper.version, printer=printer,
            documents=paper.documents, reason=reason, is_auto=is_auto,
        )  # fmt: skip
        return printer, self.queue.add(paper.data, job, by=self._by(), desk_id=self._desk_id())

    def _added(self, job: tuple[str, int]) -> None:
        self._send(*job)
        self.reload()

    def _send(self, printer: str, job_id: int) -> None:
        self._run(printer, lambda: self.queue.send(job_id), lambda _n: self.reload())

    # -- what the list asks ------------------------------------------------------------------

    def resend(self, job_id: int, reason: str, printer: str | None = None) -> None:
        row = next((r for r in self.rows if r.id == job_id), None)
        if row is None:
            return
        printer = self._printer(row.kind) if printer is None else printer
        again = partial(
            self.queue.resend,
            job_id,
            printer=printer,
            reason=reason,
            by=self._by(),
            desk_id=self._desk_id(),
        )
        self._run(CHANGING, lambda: (printer, again()), self._added)

    def cancel(self, job_id: int) -> None:
        cancel = partial(self.queue.cancel, job_id, by=self._by())
        self._run(CHANGING, cancel, lambda _n: self.reload())

    def look(self) -> None:
        """Asks each printer that still has a paper of ours; one that hangs is asked once."""
        from printing.spool_cups import printer_of

        for name in {printer_of(r.job) for r in self.rows if r.is_open and r.job}:
            if name not in self._looking:
                self._looking.add(name)
                self._run(name, partial(self.queue.look, name), partial(self._looked, name))

    def _looked(self, name: str, _nothing: object) -> None:
        self._looking.discard(name)
        self.reload()

    # -- news --------------------------------------------------------------------------------

    def hear(self, event: Event) -> None:
        if event.kind.startswith("print."):
            self.reload()

    def reload(self) -> None:
        """One reading at a time."""
        self._is_old = True
        if not self._is_reading and self._workplace.store.campaign_id:
            self._is_reading, self._is_old = True, False
            self._workplace.tasks.read(
                lambda: self.queue.rows(SHOWN), done=self._take, after=self._reload_more
            )

    def _take(self, rows: list[JobRow]) -> None:
        if rows != self.rows:
            self.rows = rows
            self.changed.emit()
        if any(r.is_open and r.job for r in rows) and not self._is_closed:
            if not self._often.isActive():
                self._often.start()
                self.look()
        else:
            self._often.stop()

    def _reload_more(self) -> None:
        self._is_reading = False
        if self._is_old:
            self.reload()

    # -- workers -----------------------------------------------------------------------------

    def close(self) -> None:
        """Programs that still wait for a printer are ended: what was not sent goes on at the next
        start."""
        if self._is_closed:
            return
        self._is_closed = True
        self._often.stop()
        for worker in self._workers.values():
            worker.shutdown(wait=False, cancel_futures=True)
        # What was cancelled before it began never counts as done for `wait`.
        begun = {f for f in self._futures if not f.cancelled()}
        while wait(begun, timeout=END_EVERY).not_done:
            from printing import spool_cups

            spool_cups.stop()

    def _run(
        self,
        name: str,
        job: Callable[[], object],
        done: Callable[..., None],
        refused: Callable[[Refusal], None] | None = None,
        after: Callable[[], None] | None = None,
    ) -> None:
        if self._is_closed:
            return
        if name not in self._workers:
            self._workers[name] = ThreadPoolExecutor(max_workers=1, thread_name_prefix="printer")
        self._pending += 1
        self._futures = {f for f in self._futures if not f.done()}
        heard = _Heard(done=done, refused=refused, after=after)
        self._futures.add(self._workers[name].submit(self._work, job, heard))

    def _work(self, job: Callable[[], object], heard: _Heard) -> None:
        try:
            answer = job()
        except BaseException as error:  # whatever it is, it must reach the window thread
            answer = error
        if not self._is_closed:
            self._ended.emit(answer, heard)

    @Slot(object, object)
    def _deliver(self, answer: object, heard: _Heard) -> None:
        self._pending -= 1
        tasks = self._workplace.tasks
        if self._is_closed:
            return
        if not isinstance(answer, BaseException):
            heard.done(answer)
        elif isinstance(answer, Refusal):
            if answer.code != "print.already":  # left out, as it should be
                (heard.refused or tasks.refused.emit)(answer)
        elif isinstance(answer, Failure):
            tasks.failed.emit(answer)
        else:
            tasks.broke.emit(answer)
        if isinstance(answer, BaseException):
            self._looking.clear()
        if heard.after is not None:
            heard.after()

    def _printer(self, kind: str) -> str:
        return printer_for(self._workplace.settings, kind)

    def _desk_name(self) -> str:
        desk = self._workplace.desk
        return self._workplace.desk_name(desk) if desk else ""

    def _by(self) -> str | None:
        return self._workplace.person or None

    def _desk_id(self) -> int | None:
        desk = self._workplace.desk
        return desk.id if desk else None


def _test_page(printer: str, desk: str, now: datetime, zone: str, language: str) -> Paper:
    import socket
    from zoneinfo import ZoneInfo

    from console.paper_bytes import Paper
    from printing.fonts import FontBook
    from printing.test_page import TestPageFacts, pdf

    facts = TestPageFacts(
        language=language, printer=printer, computer=socket.gethostname(), desk=desk,
        printed_at=now.astimezone(ZoneInfo(zone)),
    )  # fmt: skip
    return Paper(kind="test", data=pdf(facts, FontBook(cache_folder())), version=1, is_new=True)
