"""Persons erased: no byte of them is left, no figure changes, the journal verifies."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import asdict
from datetime import date, timedelta
from pathlib import Path

import pytest
from day_store import (
    DAY,
    VAULT_KEY,
    Hall,
    Plan,
    build_hall,
    owner_name,
    owner_paper,
    owner_phone,
    refuses,
)
from played_day import NEXT_DAY, book_tomorrow, close, play
from sqlalchemy.orm import Session

from console.actions.erasing import NOBODY, OF_HOME, OF_OWNER, erase_people
from console.actions.filing import SheetFile, file_paper
from console.actions.papers import Issue, issue_documents
from console.backup import back_up
from console.cli import main
from console.databases import Where, where
from console.domain.events import Event, Press
from console.domain.vault import Vault
from console.health import State, doctor
from console.keyfile import printed as key_text
from console.models import (
    Appointment,
    Base,
    HandoverDay,
    Owner,
    OwnerPhone,
    StoredFile,
    Unit,
    UnitOwner,
)
from console.proof import verify
from console.queries.figures import day_figures
from console.queries.keeping import keeping, known_people
from console.scrubbing import scrub

HOMES = 500
OF_STAFF = {
    "by", "approver", "countersigned_by", "noted_by", "raised_by", "granted_by", "contact", "name",
}  # fmt: skip
"""Columns that tell who works here, not who owns; `name` of a holder is cleared for owners."""
ERASED = {
    "owner": {*OF_OWNER, "identity"},
    "unit": set(OF_HOME),
    "owner_phone": {"phone_enc", "phone_last4", "phone_index"},  # the rows go
    "visit_step": {"answers"},
    "green_grant": {"note"},
    "key_waiver": {"note"},
    "key_signature": {"proxy", "strokes_enc"},
    "survey": {"comment_enc"},
    "call_attempt": {"note_enc"},
    "issue": {"text_enc"},
    "issue_note": {"text_enc"},
    "stored_file": {"data_enc"},
}


def test_every_personal_column_is_erased_or_tells_of_the_staff() -> None:
    personal = {
        (table.name, column.name)
        for table in Base.metadata.sorted_tables
        for column in table.columns
        if column.info.get("personal")
    }
    known = {(table, column) for table, columns in ERASED.items() for column in columns}
    assert {pair for pair in personal - known if pair[1] not in OF_STAFF} == set()


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Where:
    return where(str(tmp_path_factory.mktemp("erasing") / "handover.db"))


@pytest.fixture(scope="module")
def hall(file: Where) -> Iterator[Hall]:
    """A day that was played and closed, with a scan and a note; 500 homes, one owner each."""
    found = build_hall(file, Plan(homes=HOMES))
    play(found)
    close(found)
    yield found
    found.store.close()


def file_a_scan(hall: Hall, home: int) -> int:
    """The signed sheet of that home, as it came back."""
    paper = Issue(
        kind="confirmation", subject_kind="unit", subject_id=hall.units[home], code_type="D",
        code_id=f"{home:016d}",
    )  # fmt: skip
    hall.press(issue_documents, issues=(paper,))
    scan = owner_name(home).encode()
    sealed = hall.store.vault.seal_file(scan)
    sheet = SheetFile(sha256=f"{home:064d}", size=len(scan), pages=1, data_enc=sealed)
    hall.press(file_paper, code_id=paper.code_id, sheet=sheet)
    return int(max(row["id"] for row in hall.rows(StoredFile)))


def files_beside(place: Where) -> list[Path]:
    assert place.path is not None
    return [path for path in place.path.parent.rglob("*") if path.is_file()]


def found_in(paths: list[Path]) -> set[str]:
    """Which of the 1,500 values stand in plain bytes there, in either encoding."""
    values = {
        *(owner_name(n) for n in range(HOMES)), *(owner_phone(n) for n in range(HOMES)),
        *(owner_paper(n) for n in range(HOMES)),
    }  # fmt: skip
    shapes = (rb"Quillon Testbury \d{4}", rb"1990000\d{4}", rb"11010119000101\d{4}")
    wide = [re.sub(rb"\\d\{4\}", b"", shape) for shape in shapes]
    hits: set[str] = set()
    for path in paths:
        data = path.read_bytes()
        for shape in shapes:
            hits |= {match.decode() for match in re.findall(shape, data)}
        for order in ("utf-16-le", "utf-16-be"):
            for start in wide:
                if start.decode().encode(order) in data:
                    hits |= {v for v in values if v.encode(order) in data}
    return hits & values


def erase(hall: Hall, people: list[int], **wishes: str) -> None:
    asked = {"reason": "purpose_over", "approver": "chief", **wishes}
    hall.press(erase_people, owner_ids=people, **asked)


def test_erasing_is_refused_without_a_reason_a_second_person_or_somebody(hall: Hall) -> None:
    everybody = hall.store.read(known_people)
    with refuses("erase.unknown-reason"):
        erase(hall, everybody, reason="space")
    for approver in (" ", "tester"):
        with refuses("erase.second-person"):
            hall.press(
                erase_people, owner_ids=everybody, reason="wish", approver=approver, by="tester"
            )
    with refuses("erase.nobody"):
        hall.press(erase_people, owner_ids=[], reason="wish", approver="chief")
    with refuses("owner.unknown"):
        erase(hall, [999_999])


def test_who_is_still_expected_is_not_erased(hall: Hall) -> None:
    book_tomorrow(hall)
    with refuses("erase.still-needed", people=1):
        erase(hall, hall.store.read(known_people))
    found = hall.store.read(keeping, today=NEXT_DAY)
    assert found is not None
    assert found.people == HOMES


def test_five_hundred_erased_persons_leave_no_byte_and_change_no_figure(
    hall: Hall, file: Where, tmp_path: Path
) -> None:
    assert len(found_in(files_beside(file))) >= HOMES, "the search itself works"
    before = hall.store.read(day_figures, day=DAY)
    events = hall.store.read(verify).events
    expected = hall.owners[4]
    gone = [n for n in hall.store.read(known_people) if n != expected]
    erase(hall, gone)
    scrub(file)
    kept = {owner_name(4), owner_phone(4), owner_paper(4)}
    copy = tmp_path / "backup.db"
    back_up(hall.store.engine, copy)
    left = found_in([*files_beside(file), copy])
    assert left <= kept
    assert owner_name(4) in left
    assert asdict(hall.store.read(day_figures, day=DAY)) == asdict(before)
    proof = hall.store.read(verify)
    assert (proof.events, proof.faults) == (events + 1, ())
    assert hall.store.read(known_people) == [expected]
    told = hall.store.since(0, limit=100_000)[-1]
    assert (told.facts["people"], told.facts["homes"]) == (HOMES - 1, HOMES - 1)
    with refuses("erase.nobody"):
        erase(hall, gone)
    assert {row["name"] for row in hall.rows(Owner)} == {NOBODY, owner_name(4)}
    assert len(hall.rows(OwnerPhone)) == 1


def test_the_files_of_who_was_erased_open_no_more_and_those_of_others_do(tmp_path: Path) -> None:
    hall = build_hall(where(str(tmp_path / "handover.db")), Plan())
    gone, kept = file_a_scan(hall, 6), file_a_scan(hall, 7)
    erase(hall, [hall.owners[6]], reason="wish")
    vault = hall.store.vault
    assert vault.open_file(hall.row(StoredFile, kept)["data_enc"]) == owner_name(7).encode()
    with refuses("file.erased"):
        vault.open_file(hall.row(StoredFile, gone)["data_enc"])
    hall.store.close()


def test_a_home_keeps_its_facts_while_one_of_its_owners_is_known(tmp_path: Path) -> None:
    hall = build_hall(where(str(tmp_path / "handover.db")), Plan())
    one, two = hall.units[6], hall.units[7]
    for unit in (one, two):
        hall.change(Unit, unit, proxy="Somebody Else", customer_class="key")

    def share(session: Session, *, press: Press) -> Event:
        session.add(
            UnitOwner(
                campaign_id=press.campaign_id, unit_id=one, owner_id=hall.owners[7], position=1
            )
        )
        return Event(kind="test.changed")

    hall.press(share)
    erase(hall, [hall.owners[7]], reason="wish")
    assert hall.row(Unit, one)["proxy"] == "Somebody Else"
    assert hall.row(Unit, two)["proxy"] == ""
    erase(hall, [hall.owners[6]], reason="wish")
    assert hall.row(Unit, one)["proxy"] == ""
    assert hall.row(Unit, one)["customer_class"] == "smooth"
    hall.store.close()


@pytest.mark.parametrize(("days", "stage"), [(29, 0), (30, 1), (60, 2), (89, 2), (90, 3)])
def test_a_campaign_that_is_over_reminds_at_thirty_sixty_and_ninety_days(
    hall: Hall, days: int, stage: int
) -> None:
    last = max(row["day"] for row in hall.rows(HandoverDay))
    found = hall.store.read(keeping, today=last + timedelta(days=days))
    assert found is not None
    assert (found.days, found.stage) == (days, stage)


def test_whoever_is_in_the_house_is_not_erased(tmp_path: Path) -> None:
    hall = build_hall(where(str(tmp_path / "handover.db")), Plan())
    hall.at("09:00")
    hall.walk_in(7)
    with refuses("erase.still-needed", people=1):
        erase(hall, [hall.owners[7]])
    hall.store.close()


def test_the_command_erases_the_owners_of_a_home_and_names_the_files_it_cannot_reach(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("HANDOVER_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("HANDOVER_KEY", key_text(VAULT_KEY))
    file = tmp_path / "handover.db"
    hall = build_hall(where(str(file)), Plan())
    back_up(hall.store.engine, tmp_path / "old.db")
    for number, row in enumerate(hall.rows(HandoverDay)):
        hall.change(HandoverDay, row["id"], day=date(2025, 1, 1 + number))
    for row in hall.rows(Appointment):  # whose day nobody closed
        hall.change(Appointment, row["id"], day=date(2025, 1, 1))
    hall.store.close()
    words = ["--db", str(file), "--json", "erase", "--reason", "wish", "--approver", "Ms Quell"]
    assert main([*words, "--unit", "1-1-107"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["people"], told["homes"]) == (1, 1)
    assert told["left"] == [str(tmp_path / "old.db")]
    assert owner_name(6).encode() not in file.read_bytes()
    assert main([*words, "--unit", "1-1-107"]) == 1
    assert json.loads(capsys.readouterr().out)["refused"] == "erase.nobody"
    rows = {row.name: row for row in doctor(where(str(file)), Vault(VAULT_KEY))}
    local = [tmp_path / "home" / name for name in ("survey/1.answer", "spool/ab", "open-page.json")]
    for path in local:
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(b"sealed")
    assert main([*words, "--everybody"]) == 0
    assert not [path for path in local if path.exists()]
    keeps = rows["health.keeping"]
    assert (keeps.state, keeps.facts["people"], keeps.facts["stage"]) == (State.BAD, 7, 3)


def test_a_store_that_was_scrubbed_goes_on(place: Where) -> None:
    """On both databases; of a server it is what a role may do."""
    hall = build_hall(place, Plan())
    erase(hall, [hall.owners[7]], reason="wish")
    scrub(place)
    hall.at("09:00")
    assert hall.check_in(0).kind == "visit.checked_in"
    assert hall.store.read(verify).faults == ()
    hall.store.close()
