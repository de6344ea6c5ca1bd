"""The spool of this computer: jobs stand in the store, their papers sealed in a folder beside it.

A paper is sent by the computer that keeps its bytes. Nothing here knows Qt or starts a thread; each
call may take as long as a printer hangs.
"""

from __future__ import annotations

import hashlib
import os
import time
from contextlib import suppress
from pathlib import Path

from console.actions.printing import NewJob, note_print, queue_print
from console.domain.errors import Failure, Refusal
from console.models import PrintState
from console.queries.print_jobs import JobRow, documents_of, open_jobs, print_job, print_jobs
from console.store import Store, new_op_id
from printing import spool, spool_cups
from printing.spool_cups import Fate, PrinterError

KEPT_SECONDS = 2 * 86_400
"""How long a paper that is over can be sent again from here."""
WHY = 64
"""Characters of a reason that the log takes."""


class PrintQueue:
    """Safe to use from several threads, and from several consoles on one store."""

    def __init__(self, store: Store, folder: Path) -> None:
        self.store, self.folder = store, folder

    # -- papers in ---------------------------------------------------------------------------

    def add(
        self, data: bytes, job: NewJob, *, by: str | None = None, desk_id: int | None = None
    ) -> int:
        """The number of the job. First the bytes, then the row: a job without its paper would be
        lost, a paper without its job is only tidied away. Raises Refusal as `queue_print`."""
        self._keep(job.sha256, data)
        event = self.store.run(
            queue_print, op_id=new_op_id(), by=by, desk_id=desk_id, job=job
        )  # fmt: skip
        return int(str(event.facts["job"]))

    def resend(
        self, job_id: int, *, printer: str, reason: str, by: str | None = None,
        desk_id: int | None = None,
    ) -> int:  # fmt: skip
        """The same bytes as a job of their own; one that is still waiting somewhere is taken back
        first. Raises Refusal `print.unknown-job`, `print.needs-reason`, `print.file-gone`."""
        row = self._job(job_id)
        if not reason.strip():
            raise Refusal("print.needs-reason")
        if not self.has(row):
            raise Refusal("print.file-gone")
        if row.is_open:
            self.cancel(job_id, by=by)
        again = NewJob(
            kind=row.kind, sha256=row.sha256, version=row.version,
            documents=self.store.read(documents_of, job_id=job_id),
            copies=row.copies, printer=printer, reason=reason,
        )  # fmt: skip
        event = self.store.run(
            queue_print, op_id=new_op_id(), by=by, desk_id=desk_id, job=again
        )  # fmt: skip
        return int(str(event.facts["job"]))

    def cancel(self, job_id: int, *, by: str | None = None) -> None:
        """A paper that failed is put away by it. Raises Refusal `print.over` for what is over."""
        row = self._job(job_id)
        if row.job:
            with suppress(PrinterError):
                spool_cups.cancel(row.job)
        self._note(row, PrintState.CANCELLED, by=by)

    # -- papers out --------------------------------------------------------------------------

    def send(self, job_id: int) -> None:
        """What is queued goes to its printer; what somebody else took up is left alone."""
        row = self._job(job_id)
        if row.state is not PrintState.QUEUED:
            return
        try:
            data = self._paper(row.sha256)
        except (OSError, Refusal):
            self._note(row, PrintState.FAILED, why="print.file-gone")
            return
        try:
            if spool.has_cups():
                self._to_cups(row, data)
            else:
                self._to_system(row, data)
        except PrinterError as error:
            if error.code != "printer.stopped":  # else it goes on at the next start
                self._note(row, PrintState.FAILED, why=_why(error))

    def _to_cups(self, row: JobRow, data: bytes) -> None:
        """The number is noted while the paper is held: who dies here has printed nothing."""
        name = spool_cups.hand_in(data, row.printer, copies=row.copies)
        try:
            taken = self._note(row, PrintState.SENT, job=name)
        except Failure:
            spool_cups.cancel(name)
            raise
        if not taken:
            spool_cups.cancel(name)
            return
        try:
            spool_cups.release(name)
        except PrinterError as error:  # the next look lets it go
            self._trouble(row, _why(error))

    def _to_system(self, row: JobRow, data: bytes) -> None:
        if self._note(row, PrintState.SENT):
            spool.print_by_system(data, row.printer, copies=row.copies)
            self._note(row, PrintState.DONE)

    def look(self, printer: str) -> None:
        """What became of the papers that this computer sent to that printer."""
        rows = [r for r in self.waiting() if spool_cups.printer_of(r.job) == printer]
        if not rows:
            return
        try:
            found = spool_cups.look(printer)
        except PrinterError as error:
            for row in rows:
                self._trouble(row, _why(error))
            return
        for row in rows:
            fate = found.of(row.job)
            if fate is Fate.HELD:
                with suppress(PrinterError):
                    spool_cups.release(row.job)
            elif fate is Fate.WAITING:
                self._trouble(row, found.trouble)
            elif fate is Fate.ABORTED:
                self._note(row, PrintState.FAILED, why="printer.aborted")
            else:
                done = PrintState.DONE if fate is Fate.DONE else PrintState.CANCELLED
                self._note(row, done)

    # -- what there is -----------------------------------------------------------------------

    def has(self, row: JobRow) -> bool:
        """Whether this computer keeps the paper of that job."""
        return bool(row.sha256) and self._path(row.sha256).exists()

    def waiting(self) -> list[JobRow]:
        """Sent from here through CUPS, and not over."""
        return [r for r in self._mine() if r.state is PrintState.SENT and r.job]

    def resume(self) -> list[JobRow]:
        """After a start: what is still to be sent. What went to a system printer that gives no
        numbers may have come out: it is not sent again by itself."""
        left = []
        for row in self._mine():
            if row.state is PrintState.QUEUED:
                left.append(row)
            elif not row.job:
                self._note(row, PrintState.FAILED, why="printer.in-doubt")
        self._tidy()
        return left

    def rows(self, most: int = 200) -> list[JobRow]:
        return self.store.read(print_jobs, most=most)

    def _mine(self) -> list[JobRow]:
        return [r for r in self.store.read(open_jobs) if self.has(r)]

    def _job(self, job_id: int) -> JobRow:
        row = self.store.read(print_job, job_id=job_id)
        if row is None:
            raise Refusal("print.unknown-job")
        return row

    def _trouble(self, row: JobRow, why: str) -> None:
        if why not in (row.why, "printer.stopped"):
            self._note(row, PrintState.SENT, why=why)

    def _note(
        self, row: JobRow, state: PrintState, *, job: str = "", why: str = "", by: str | None = None
    ) -> bool:
        """False where somebody else was first."""
        try:
            self.store.run(
                note_print, op_id=new_op_id(), by=by or row.by or None, desk_id=row.desk_id,
                job_id=row.id, state=state, job=job, why=why,
            )  # fmt: skip
        except Refusal as no:
            if no.code != "print.over" or by is not None:
                raise
            return False
        return True

    # -- files -------------------------------------------------------------------------------

    def _path(self, sha256: str) -> Path:
        return self.folder / f"{sha256}.paper"

    def _keep(self, sha256: str, data: bytes) -> None:
        """Sealed, whole or not at all."""
        self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        beside = self._path(sha256).with_suffix(f".{os.getpid()}")
        with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as out:
            out.write(self.store.vault.seal_file(data))
            out.flush()
            os.fsync(out.fileno())
        os.replace(beside, self._path(sha256))

    def _paper(self, sha256: str) -> bytes:
        return self.store.vault.open_file(self._path(sha256).read_bytes())

    def _tidy(self) -> None:
        open_ = {r.sha256 for r in self.store.read(open_jobs)}
        for path in self.folder.glob("*.*") if self.folder.is_dir() else ():
            with suppress(OSError):
                if path.stem not in open_ and time.time() - path.stat().st_mtime > KEPT_SECONDS:
                    path.unlink()


def sha256_of(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _why(error: PrinterError) -> str:
    reason = error.facts.get("reason", "")
    return (f"{error.code}: {reason}" if reason else error.code)[:WHY]
