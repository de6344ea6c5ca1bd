"""Bytes on their way to a printer, through real programs called lp, lpstat and cancel."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from functools import partial
from pathlib import Path

import pytest
from false_cups import FalseCups

from printing import spool, spool_cups
from printing.spool_cups import Fate, PrinterError

PDF = b"%PDF-1.4 not a real one, and nobody looks\n"
ROOT = Path(__file__).parents[2]
HAND_IN = partial(spool_cups.hand_in, PDF, "Slips")


@pytest.fixture
def cups(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FalseCups:
    made = FalseCups(tmp_path / "cups")
    monkeypatch.setenv("PATH", f"{made.folder}{os.pathsep}{os.environ['PATH']}")
    return made


def test_the_printer_gets_the_very_bytes_of_the_paper(cups: FalseCups) -> None:
    assert spool.print_pdf(PDF, "Slips", copies=2) == "Slips-12"
    assert cups.paper("Slips-12") == PDF
    assert cups.calls[-1] == "lp -d Slips -n 2 -t handover"


def test_without_a_name_the_standard_printer_takes_it(cups: FalseCups) -> None:
    spool.print_pdf(PDF)
    assert cups.calls[-1] == "lp -n 1 -t handover"


def test_printers_are_listed_by_name(cups: FalseCups) -> None:
    assert spool.printers() == ("Office", "Slips")


def test_a_paper_is_handed_in_held_and_comes_out_once_it_is_let_go(cups: FalseCups) -> None:
    job = spool_cups.hand_in(PDF, "Slips")
    assert cups.printed == []
    assert spool_cups.look("Slips").of(job) is Fate.HELD
    for _ in range(2):
        spool_cups.release(job)
    assert cups.printed == [job]
    assert spool_cups.look("Slips").of(job) is Fate.DONE


def test_no_program_is_left_waiting_when_the_console_ends(cups: FalseCups) -> None:
    cups.hang("lp")
    told: list[PrinterError] = []

    def hand_in() -> None:
        try:
            spool_cups.hand_in(PDF, "Slips")
        except PrinterError as error:
            told.append(error)

    thread = threading.Thread(target=hand_in)
    thread.start()
    while thread.is_alive():
        spool_cups.stop()
        thread.join(0.05)
    assert [error.code for error in told] == ["printer.stopped"]


SAID = [
    ("lp: Error - no default destination available.", "printer.none"),
    ("lp: No destinations added.", "printer.none"),
    ('lp: Error - unknown destination "Slips"!', "printer.unknown"),
    ("lp: The printer or class does not exist.", "printer.unknown"),
    ('lp: Destination "Slips" is not accepting jobs.', "printer.rejecting"),
    ("lp: Rejecting Jobs", "printer.rejecting"),
    ("lp: Error - scheduler not responding.", "printer.no-spooler"),
    ("lp: Error - The scheduler is not running.", "printer.no-spooler"),
    ("lp: Bad file descriptor", "printer.no-spooler"),
    ("lp: Unable to connect to server: Connection refused", "printer.no-spooler"),
    ("lp: Forbidden", "printer.refused"),
    ("lp: Unsupported document-format 'application/pdf'.", "printer.refused"),
    ("lp: Too many active jobs.", "printer.refused"),
    ("lp: Error - No space left on device", "printer.refused"),
    ("", "printer.refused"),
]


@pytest.mark.parametrize(("said", "code"), SAID)
def test_what_the_spooler_refuses_has_a_code(cups: FalseCups, said: str, code: str) -> None:
    cups.refuse(said)
    with pytest.raises(PrinterError) as refused:
        spool_cups.hand_in(PDF, "Slips")
    assert refused.value.code == code
    assert refused.value.facts["name"] == "Slips"
    if code == "printer.refused":
        assert refused.value.facts["reason"] == (said.removeprefix("lp: ") or "1")
    assert cups.printed == []


def test_a_printer_that_is_gone_is_told_before_anything_is_sent(cups: FalseCups) -> None:
    with pytest.raises(PrinterError, match=r"printer\.unknown"):
        spool_cups.hand_in(PDF, "Gone")
    cups.printers()
    with pytest.raises(PrinterError, match=r"printer\.none"):
        spool_cups.hand_in(PDF)
    assert all(call.startswith("lpstat") for call in cups.calls)


@pytest.mark.parametrize("what", ["lp", "lpstat", "Slips", "release"])
def test_a_driver_that_hangs_is_left_after_its_time(
    cups: FalseCups, what: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    job = spool_cups.hand_in(PDF, "Slips")
    monkeypatch.setattr(spool_cups, "SECONDS", 0.3)
    cups.hang(what)
    asks = partial(spool_cups.release, job) if what == "release" else HAND_IN
    with pytest.raises(PrinterError, match=r"printer\.hangs"):
        asks()
    assert cups.printed == []


STATES = [
    ("Alerts: none", ""),
    ("Alerts: media-low-warning toner-low-warning", ""),
    ("Alerts: media-empty-warning", ""),
    ("Alerts: cups-waiting-for-job-completed", ""),
    ("Alerts: media-empty-error", "printer.paper-out"),
    ("Alerts: media-empty", "printer.paper-out"),
    ("Alerts: media-needed-error", "printer.paper-out"),
    ("Alerts: input-tray-missing-error", "printer.paper-out"),
    ("Out of paper!", "printer.paper-out"),
    ("Alerts: media-jam-error", "printer.jam"),
    ("Paper jam", "printer.jam"),
    ("Alerts: cover-open-error", "printer.cover-open"),
    ("Alerts: door-open-report", "printer.cover-open"),
    ("Alerts: interlock-open-error", "printer.cover-open"),
    ("Alerts: toner-empty-error", "printer.no-toner"),
    ("Alerts: marker-supply-empty-error", "printer.no-toner"),
    ("Alerts: offline-report", "printer.offline"),
    ("Unplugged or turned off", "printer.offline"),
    ("The printer is not responding.", "printer.offline"),
    ("The printer is not connected", "printer.offline"),
    ("Waiting for printer to become available.", "printer.offline"),
    ('Unable to locate printer "slips.local".', "printer.offline"),
    ("The printer is unreachable at this time.", "printer.offline"),
    ("Alerts: shutdown", "printer.offline"),
    ("Alerts: timed-out", "printer.offline"),
    ("Network host is down", "printer.offline"),
    ("No route to host", "printer.offline"),
    ("Paused", "printer.paused"),
    ("Alerts: paused", "printer.paused"),
    ("printer Slips disabled since Sun 22 Nov 2026 -", "printer.paused"),
    ("Alerts: moving-to-paused", "printer.paused"),
    ("Alerts: fuser-over-temp-error", "printer.other"),
    ("Alerts: cups-missing-filter-error", "printer.other"),
]


@pytest.mark.parametrize(("said", "code"), STATES)
def test_what_keeps_a_printer_from_printing_has_a_code(
    cups: FalseCups, said: str, code: str
) -> None:
    cups.trouble("Slips", said)
    job = spool_cups.hand_in(PDF, "Slips")
    spool_cups.release(job)
    looked = spool_cups.look("Slips")
    assert (looked.of(job), looked.trouble) == (Fate.WAITING, code)
    cups.mend()
    assert spool_cups.look("Slips").of(job) is Fate.DONE
    assert cups.printed == [job]


@pytest.mark.parametrize(
    ("state", "fate"),
    [("aborted", Fate.ABORTED), ("cancelled", Fate.CANCELLED), ("done", Fate.DONE)],
)
def test_how_a_job_ended_is_known(cups: FalseCups, state: str, fate: Fate) -> None:
    job = spool_cups.hand_in(PDF, "Slips")
    cups.set_job(job, state)
    assert spool_cups.look("Slips").of(job) is fate


def test_a_cancelled_paper_does_not_come_out_later(cups: FalseCups) -> None:
    cups.trouble("Slips", "Paused")
    job = spool_cups.hand_in(PDF, "Slips")
    spool_cups.release(job)
    spool_cups.cancel(job)
    cups.mend()
    assert cups.printed == []
    assert spool_cups.look("Slips").of(job) is Fate.CANCELLED


def test_the_system_s_printer_is_driven_by_a_child_that_says_why_it_cannot(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setenv("CUPS_SERVER", str(tmp_path / "nobody"))
    with pytest.raises(PrinterError, match=r"printer\.none"):
        spool.print_by_system(PDF, "Slips")


def test_a_child_that_breaks_is_a_printer_that_refused(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(spool, "_CHILD", "raise SystemExit('the driver fell over')")
    with pytest.raises(PrinterError, match=r"printer\.refused") as refused:
        spool.print_by_system(PDF, "Slips")
    assert refused.value.facts["reason"] == "the driver fell over"


def test_the_child_finds_the_house_from_any_folder(tmp_path: Path) -> None:
    command = [sys.executable, "-c", spool._CHILD.replace("spool.child()", "pass"), str(ROOT)]
    assert subprocess.run(command, cwd=tmp_path, check=False).returncode == 0
