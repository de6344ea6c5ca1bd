"""What CUPS is told and asked, through its own programs lp, lpstat and cancel.

A paper is handed in held and printed once its number is known: whoever is interrupted between the
two finds the number noted or a paper that was never printed, but never prints it twice.
"""

from __future__ import annotations

import os
import re
import subprocess
import threading
from dataclasses import dataclass
from enum import StrEnum

SECONDS = 20.0
"""How long a program of CUPS may take; one that hangs is a printer that is off."""
_at_work: set[subprocess.Popen[bytes]] = set()
_stopped: set[int] = set()
"""Programs, by number, that were ended because the console ends."""
_guard = threading.Lock()


class PrinterError(Exception):
    """`code` is `printer.none`, `printer.unknown`, `printer.rejecting`, `printer.hangs`,
    `printer.no-spooler`, `printer.refused`, or `printer.stopped` where the console ends;
    `facts` fill its words."""

    def __init__(self, code: str, **facts: str) -> None:
        super().__init__(code)
        self.code, self.facts = code, facts


class Fate(StrEnum):
    """Of a paper that was handed in."""

    HELD = "held"
    WAITING = "waiting"
    DONE = "done"
    CANCELLED = "cancelled"
    ABORTED = "aborted"


@dataclass(frozen=True, kw_only=True)
class Look:
    """`trouble` is a code for why the printer does not print now; blank where it does."""

    fates: dict[str, Fate]
    trouble: str = ""

    def of(self, job: str) -> Fate:
        """What is on no list any more has been printed."""
        return self.fates.get(job, Fate.DONE)


REFUSALS = (
    ("printer.none", ("no default destination", "no destinations added")),
    ("printer.unknown", ("unknown destination", "does not exist", "unknown printer")),
    ("printer.rejecting", ("not accepting", "rejecting")),
    (
        "printer.no-spooler",
        ("scheduler", "bad file descriptor", "unable to connect", "connection refused"),
    ),
)  # fmt: skip
"""What lp says, by a part of it."""
TROUBLES = (
    ("printer.paper-out", ("media-empty", "media-needed", "out of paper", "input-tray-missing")),
    ("printer.jam", ("media-jam", "paper jam")),
    ("printer.cover-open", ("cover-open", "door-open", "interlock-open")),
    ("printer.no-toner", ("toner-empty", "marker-supply-empty", "out of toner")),
    (
        "printer.offline",
        (
            "offline", "unplugged", "turned off", "not responding", "not connected", "unreachable",
            "unable to locate", "to become available", "shutdown", "timed-out", "no route",
            "host is down",
        ),
    ),
    ("printer.paused", ("paused", "disabled since", "moving-to-paused")),
    ("printer.other", ("-error",)),
)  # fmt: skip
"""What lpstat says of a printer, by a part of it; the first that fits is told."""


def printers() -> tuple[str, ...]:
    return tuple(line.strip() for line in _said(["lpstat", "-e"]).splitlines() if line.strip())


def hand_in(data: bytes, printer: str = "", *, copies: int = 1, is_held: bool = True) -> str:
    """The job's name. Blank `printer`: the standard one. Raises PrinterError."""
    known = printers()
    if not known:
        raise PrinterError("printer.none")
    if printer and printer not in known:
        raise PrinterError("printer.unknown", name=printer)
    command = ["lp", *(["-d", printer] if printer else []), "-n", str(copies)]
    if is_held:
        command += ["-H", "hold"]
    # No title: names of jobs are seen by everybody at the printer.
    said = _ask([*command, "-t", "handover"], data, printer=printer)
    # "request id is Office-12 (1 file(s))"
    job = said.partition("request id is ")[2].partition(" ")[0]
    if is_held and not job:
        raise PrinterError("printer.refused", name=printer, reason=said.strip() or "?")
    return job


def release(job: str) -> None:
    """Lets a held paper be printed; harmless for one that was let go before."""
    try:
        _ask(["lp", "-i", job, "-H", "resume"], printer=printer_of(job))
    except PrinterError as error:
        if "is finished" not in error.facts.get("reason", ""):
            raise


def cancel(job: str) -> None:
    """Harmless for one that is over."""
    _said(["cancel", job])


def look(printer: str) -> Look:
    """What became of the papers of that printer. Raises PrinterError where CUPS gives no answer."""
    waiting = _ask(["lpstat", "-l", "-W", "not-completed", "-o", printer], printer=printer)
    over = _ask(["lpstat", "-l", "-W", "completed", "-o", printer], printer=printer)
    state = _said(["lpstat", "-l", "-p", printer])
    return Look(
        fates={
            **{job: _fate_of_ended(told) for job, told in _jobs(over).items()},
            **{
                job: Fate.HELD if "job-hold-until" in told else Fate.WAITING
                for job, told in _jobs(waiting).items()
            },
        },
        trouble=trouble_in(state),
    )


def trouble_in(told: str) -> str:
    """The code for what `lpstat -l -p` says; a warning is no trouble."""
    told = re.sub(r"[a-z-]+-warning|enabled since", "", told.lower())
    return next((code for code, parts in TROUBLES if any(p in told for p in parts)), "")


def printer_of(job: str) -> str:
    return job.rpartition("-")[0]


def stop() -> None:
    """Ends every program that still waits for an answer."""
    with _guard:
        for program in _at_work:
            _stopped.add(program.pid)
            program.kill()


def run(command: list[str], data: bytes = b"", *, printer: str = "") -> tuple[int, bytes, bytes]:
    """Exit code and what was said. Raises PrinterError `printer.hangs`, `printer.refused`."""
    try:
        program = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            env={**os.environ, "LC_ALL": "C"},
        )  # fmt: skip
    except OSError as error:
        raise PrinterError("printer.refused", name=printer, reason=str(error)) from error
    with _guard:
        _at_work.add(program)
    try:
        out, wrong = program.communicate(data, timeout=SECONDS)
    except subprocess.TimeoutExpired as error:
        raise PrinterError("printer.hangs", name=printer) from error
    finally:
        with _guard:
            _at_work.discard(program)
        if program.poll() is None:
            program.kill()
            program.wait()
        for pipe in (program.stdin, program.stdout, program.stderr):
            if pipe is not None:
                pipe.close()
    with _guard:
        if program.pid in _stopped:
            _stopped.discard(program.pid)
            raise PrinterError("printer.stopped", name=printer)
    return program.returncode, out, wrong


def _ask(command: list[str], data: bytes = b"", *, printer: str = "") -> str:
    code, out, wrong = run(command, data, printer=printer)
    if code:
        reason = wrong.decode(errors="replace").strip().removeprefix("lp: ") or str(code)
        told = next(
            (c for c, parts in REFUSALS if any(p in reason.lower() for p in parts)),
            "printer.refused",
        )
        facts = {"reason": reason} if told == "printer.refused" else {}
        raise PrinterError(told, name=printer, **facts)
    return out.decode(errors="replace")


def _said(command: list[str]) -> str:
    """Whatever it answers, also where it says no."""
    return run(command)[1].decode(errors="replace")


def _jobs(told: str) -> dict[str, str]:
    """Each job with the lines below it."""
    found: dict[str, str] = {}
    job = ""
    for line in told.splitlines():
        if line[:1].isspace():
            found[job] = found.get(job, "") + line.lower() + "\n"
        elif line.strip():
            job = line.split()[0]
            found[job] = ""
    return found


def _fate_of_ended(told: str) -> Fate:
    """CUPS 2.4.2 says `processing-to-stop-point` of all that is over."""
    if "aborted" in told:
        return Fate.ABORTED
    return Fate.CANCELLED if "canceled" in told else Fate.DONE
