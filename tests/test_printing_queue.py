"""The spool of a computer: nothing lost, nothing doubled, whatever printer or console does."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from day_store import VAULT_KEY, Hall, copied_hall, refuses
from false_cups import FalseCups

from console.actions.papers import Issue, issue_documents
from console.actions.printing import NewJob, note_print, queue_print
from console.models import PrintState, Visit
from console.printing_queue import PrintQueue, sha256_of
from console.proof import verify
from console.queries.print_jobs import JobRow, documents_of, in_force, prints_of
from printing import spool_cups

ROOT = Path(__file__).parents[1]
PDF = b"%PDF-1.4 a paper of Quillon Testbury\n"


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("hall") / "template.db"


@pytest.fixture
def house(tmp_path: Path, template: Path) -> Iterator[Hall]:
    made = copied_hall(tmp_path, template)
    made.at("08:40")
    made.check_in(0)
    yield made
    made.store.close()


@pytest.fixture
def cups(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FalseCups:
    made = FalseCups(tmp_path / "cups")
    monkeypatch.setenv("PATH", f"{made.folder}{os.pathsep}{os.environ['PATH']}")
    return made


@pytest.fixture
def queue(house: Hall, tmp_path: Path, cups: FalseCups) -> PrintQueue:
    return PrintQueue(house.store, tmp_path / "spool")


def add(queue: PrintQueue, printer: str = "Slips", *, data: bytes = PDF, **more: object) -> int:
    job = NewJob(kind="slip", sha256=sha256_of(data), printer=printer, **more)  # type: ignore[arg-type]  # any field of it
    return queue.add(data, job, by="Clerk Vale")


def row(queue: PrintQueue, number: int) -> JobRow:
    return next(r for r in queue.rows() if r.id == number)


def told(queue: PrintQueue, number: int) -> tuple[str, str]:
    found = row(queue, number)
    return found.state.value, found.why


def test_a_paper_goes_its_way_and_the_log_tells_of_it(
    queue: PrintQueue, cups: FalseCups, house: Hall
) -> None:
    number = add(queue, copies=2)
    assert (told(queue, number), cups.calls) == (("queued", ""), [])
    queue.send(number)
    assert told(queue, number) == ("sent", "")
    queue.look("Slips")
    found = row(queue, number)
    assert (found.state, found.printer, found.job, found.copies) == (
        PrintState.DONE, "Slips", "Slips-12", 2,
    )  # fmt: skip
    assert (found.by, found.at, found.ended_at) == ("Clerk Vale", found.at, found.at)
    assert (cups.paper("Slips-12"), cups.printed) == (PDF, ["Slips-12"])
    kinds = [e.kind for e in house.journal()[-3:]]
    assert kinds == ["print.queued", "print.sent", "print.done"]
    assert house.store.read(verify).faults == ()


def test_a_paper_on_its_way_is_sealed_and_for_this_user_only(queue: PrintQueue) -> None:
    add(queue)
    (path,) = queue.folder.iterdir()
    assert b"Testbury" not in path.read_bytes()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_printing_changes_no_arrival(queue: PrintQueue, house: Hall) -> None:
    before = house.rows(Visit)
    cups_off = add(queue, "Gone")
    queue.send(cups_off)
    assert told(queue, cups_off) == ("failed", "printer.unknown")
    assert house.rows(Visit) == before


FAULTS = [
    ("lp: Error - scheduler not responding.", "printer.no-spooler"),
    ('lp: Destination "Slips" is not accepting jobs.', "printer.rejecting"),
    ("lp: The printer or class does not exist.", "printer.unknown"),
    ("lp: Forbidden", "printer.refused: Forbidden"),
]


@pytest.mark.parametrize(("said", "why"), FAULTS)
def test_a_paper_that_was_refused_is_sent_again_once_and_comes_out_once(
    queue: PrintQueue, cups: FalseCups, said: str, why: str
) -> None:
    cups.refuse(said)
    first = add(queue)
    queue.send(first)
    assert told(queue, first) == ("failed", why)
    queue.send(first)  # twice in the worker's list
    cups.mend()
    queue.send(first)
    assert cups.printed == []
    second = queue.resend(first, printer="Office", reason="not-out")
    queue.send(second)
    queue.look("Office")
    assert told(queue, second) == ("done", "")
    assert (row(queue, second).reason, len(cups.printed)) == ("not-out", 1)


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("Alerts: media-empty-error", "printer.paper-out"),
        ("Alerts: offline-report", "printer.offline"),
        ("Paused", "printer.paused"),
        ("Alerts: media-jam-error", "printer.jam"),
    ],
)
def test_a_paper_that_waits_says_why_and_comes_out_by_itself(
    queue: PrintQueue, cups: FalseCups, said: str, why: str
) -> None:
    cups.trouble("Slips", said)
    number = add(queue)
    queue.send(number)
    for _ in range(2):
        queue.look("Slips")
        assert told(queue, number) == ("sent", why)
    events = len(queue.store.since(0, limit=10_000))
    queue.look("Slips")
    assert len(queue.store.since(0, limit=10_000)) == events, "the same trouble is told once"
    cups.mend()
    queue.look("Slips")
    assert told(queue, number) == ("done", "")
    assert len(cups.printed) == 1


def test_a_paper_taken_to_another_printer_does_not_come_out_of_the_first_as_well(
    queue: PrintQueue, cups: FalseCups
) -> None:
    cups.trouble("Slips", "Alerts: media-empty-error")
    first = add(queue)
    queue.send(first)
    second = queue.resend(first, printer="Office", reason="not-out", by="Clerk Vale")
    queue.send(second)
    cups.mend()
    queue.look("Slips")
    queue.look("Office")
    assert cups.printed == ["Office-13"]
    assert (told(queue, first)[0], told(queue, second)[0]) == ("cancelled", "done")


@pytest.mark.parametrize(("state", "ended"), [("aborted", "failed"), ("cancelled", "cancelled")])
def test_what_the_printer_s_own_list_ended_is_ended_here(
    queue: PrintQueue, cups: FalseCups, state: str, ended: str
) -> None:
    cups.trouble("Slips", "Paused")
    number = add(queue)
    queue.send(number)
    cups.set_job(row(queue, number).job, state)
    queue.look("Slips")
    assert told(queue, number) == (ended, "printer.aborted" if ended == "failed" else "")


def test_a_cancelled_paper_never_comes_out(queue: PrintQueue, cups: FalseCups) -> None:
    early, late = add(queue), add(queue, data=b"%PDF another")
    queue.cancel(early)
    queue.send(early)
    cups.trouble("Slips", "Paused")
    queue.send(late)
    queue.cancel(late, by="Clerk Vale")
    cups.mend()
    queue.look("Slips")
    assert cups.printed == []
    with refuses("print.over"):
        queue.cancel(late, by="Clerk Vale")


@pytest.mark.parametrize("where", ["Slips", "release"])
def test_a_driver_that_hangs_fails_or_waits_and_nothing_is_doubled(
    queue: PrintQueue, cups: FalseCups, where: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spool_cups, "SECONDS", 0.3)
    cups.hang(where)
    number = add(queue)
    queue.send(number)
    assert told(queue, number)[1] == "printer.hangs"
    monkeypatch.setattr(spool_cups, "SECONDS", 30)
    cups.mend()
    queue.look("Slips")
    if told(queue, number)[0] == "failed":
        number = queue.resend(number, printer="Slips", reason="not-out")
        queue.send(number)
    queue.look("Slips")
    assert (told(queue, number), len(cups.printed)) == (("done", ""), 1)


# -- the console ends in between -------------------------------------------------------------

CHILD = """
import sys
from pathlib import Path
from console.databases import where
from console.domain.vault import Vault
from console.printing_queue import PrintQueue
from console.store import Store
store = Store.open(where(sys.argv[1]), vault=Vault({key!r}), by="tester")
PrintQueue(store, Path(sys.argv[2])).send(int(sys.argv[3]))
"""


@pytest.mark.parametrize(("where", "call"), [("Slips", "lp -d"), ("release", "lp -i")])
def test_a_console_killed_while_it_sends_prints_once_after_its_restart(
    queue: PrintQueue, cups: FalseCups, where: str, call: str, tmp_path: Path
) -> None:
    cups.hang(where)
    number = add(queue)
    command = [sys.executable, "-c", CHILD.format(key=VAULT_KEY), str(tmp_path / "handover.db"),
               str(queue.folder), str(number)]  # fmt: skip
    child = subprocess.Popen(command, cwd=ROOT, start_new_session=True)
    try:
        while not any(c.startswith(call) for c in cups.calls):
            assert child.poll() is None
            time.sleep(0.02)
    finally:
        os.killpg(child.pid, signal.SIGKILL)
        child.wait()
    cups.mend()
    for left in queue.resume():
        queue.send(left.id)
    queue.look("Slips")
    queue.look("Slips")
    assert (told(queue, number), len(cups.printed)) == (("done", ""), 1)
    assert queue.resume() == []


def test_a_paper_handed_in_but_not_noted_is_not_doubled(queue: PrintQueue, cups: FalseCups) -> None:
    """Killed after CUPS took the paper and before the store knew its number."""
    number = add(queue)
    spool_cups.hand_in(PDF, "Slips")
    for left in queue.resume():
        queue.send(left.id)
    queue.look("Slips")
    assert (told(queue, number)[0], len(cups.printed)) == ("done", 1)


def test_two_consoles_that_resume_the_same_paper_print_it_once(
    queue: PrintQueue, cups: FalseCups, house: Hall
) -> None:
    number = add(queue)
    other = PrintQueue(house.store, queue.folder)
    (mine,), (theirs,) = queue.resume(), other.resume()
    other._to_cups(theirs, PDF)
    queue._to_cups(mine, PDF)
    queue.look("Slips")
    assert (told(queue, number)[0], len(cups.printed)) == ("done", 1)


def test_another_computer_leaves_a_paper_alone_that_it_does_not_keep(
    queue: PrintQueue, cups: FalseCups, house: Hall, tmp_path: Path
) -> None:
    number = add(queue)
    other = PrintQueue(house.store, tmp_path / "elsewhere")
    assert (other.resume(), other.waiting()) == ([], [])
    with refuses("print.file-gone"):
        other.resend(number, printer="Slips", reason="lost")
    with refuses("print.unknown-job"):
        other.cancel(number + 1)


def test_a_system_printer_that_may_have_printed_is_not_sent_to_again_by_itself(
    queue: PrintQueue, house: Hall
) -> None:
    number = add(queue)
    house.press(note_print, job_id=number, state=PrintState.SENT)
    assert queue.resume() == []
    assert told(queue, number) == ("failed", "printer.in-doubt")


# -- printed before --------------------------------------------------------------------------


def issued(house: Hall, kind: str = "slip") -> int:
    visit = house.visit_of(0)
    code = f"{kind[0].upper()}BCDEFGH23456789"
    paper = Issue(
        kind=kind, subject_kind="visit", subject_id=visit, code_type="V", code_id=code
    )  # fmt: skip
    house.press(issue_documents, issues=(paper,))
    (document,) = house.store.read(
        in_force, kinds=(kind,), subject_kind="visit", subject_ids=(visit,)
    )
    return document


def test_a_paper_printed_already_needs_a_reason_and_is_left_out_by_itself(
    queue: PrintQueue, cups: FalseCups, house: Hall
) -> None:
    document = issued(house)
    first = add(queue, documents=(document,), is_auto=True)
    with refuses("print.already"):
        add(queue, documents=(document,), is_auto=True)
    with refuses("print.needs-reason"):
        add(queue, documents=(document,))
    with refuses("print.needs-reason"):
        queue.resend(first, printer="Slips", reason=" ")
    again = add(queue, documents=(document,), reason="lost")
    assert row(queue, again).reason == "lost"


def test_a_paper_in_a_file_of_many_was_printed_too_and_its_log_says_so(
    queue: PrintQueue, cups: FalseCups, house: Hall
) -> None:
    many = (issued(house), issued(house, kind="circulation"))
    first = add(queue, documents=many)
    with refuses("print.needs-reason"):
        add(queue, documents=many[1:])
    again = queue.resend(first, printer="Slips", reason="spoiled")
    alone = add(queue, documents=many[1:], reason="lost")
    log = [house.store.read(prints_of, documents=(paper,)) for paper in many]
    assert [[r.id for r in rows] for rows in log] == [[again, first], [alone, again, first]]
    assert house.store.read(prints_of, documents=many) == log[1]
    assert house.store.read(documents_of, job_id=again) == many
    assert house.store.read(documents_of, job_id=0) == ()


def test_what_failed_was_not_printed(queue: PrintQueue, cups: FalseCups, house: Hall) -> None:
    document = issued(house)
    cups.refuse("lp: Rejecting Jobs")
    queue.send(add(queue, documents=(document,), is_auto=True))
    add(queue, documents=(document,), is_auto=True)


def test_a_paper_nobody_issued_is_refused(queue: PrintQueue) -> None:
    with refuses("papers.unknown-subject"):
        add(queue, documents=(4711,))


def test_the_same_press_again_queues_nothing_more(queue: PrintQueue, house: Hall) -> None:
    job = NewJob(kind="slip", sha256=sha256_of(PDF))
    for _ in range(2):
        house.store.run(queue_print, op_id="one press", job=job)
    assert len(queue.rows()) == 1


def test_a_paper_whose_bytes_are_gone_says_so(queue: PrintQueue) -> None:
    number = add(queue)
    job = row(queue, number)
    next(queue.folder.iterdir()).write_bytes(b"not what was sealed, and too long for a nonce")
    queue.send(number)
    assert told(queue, number) == ("failed", "print.file-gone")
    assert job.is_open


def test_papers_that_are_over_are_tidied_away_in_time(queue: PrintQueue, cups: FalseCups) -> None:
    done, open_ = add(queue), add(queue, data=b"%PDF still waiting")
    queue.send(done)
    queue.look("Slips")
    for path in queue.folder.iterdir():
        os.utime(path, (1, 1))
    queue.resume()
    assert queue.has(row(queue, open_))
    assert not queue.has(row(queue, done))
