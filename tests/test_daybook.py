"""The daily workbook against SQL that shares nothing with our queries, on both databases."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import datetime
from io import BytesIO
from pathlib import Path
from statistics import mean
from typing import Any

import openpyxl
import pytest
from day_store import DAY, Hall, Plan, build_hall, owner_name, owner_paper, owner_phone, refuses
from played_day import book_tomorrow, close, play
from sqlalchemy import text
from sqlalchemy.orm import Session

from console.actions.keys import Receiver, answer_offer, offer_pieces
from console.actions.loans import NewLoan, keep_loan, lend, take_back
from console.databases import where
from console.day_digest import digest_facts
from console.daybook import Full, workbook_facts, write_workbook
from console.domain.errors import Failure
from console.domain.keys import HolderKind
from console.models import KeyItem, KeySet, Loan, Owner
from printing.book_facts import WorkbookFacts
from printing.workbook import xlsx

MINUTE = 60_000_000


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def hall(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Hall]:
    """The played day, closed; the tests here only read."""
    with ExitStack() as stack:
        if request.param == "sqlite":
            place = where(str(tmp_path_factory.mktemp("daybook") / "handover.db"))
        else:
            place = stack.enter_context(request.getfixturevalue("postgres").fresh_database())
        found = build_hall(place, Plan())
        stack.callback(found.store.close)
        play(found)
        close(found)
        book_tomorrow(found)
        yield found


@pytest.fixture(scope="module")
def facts(hall: Hall) -> WorkbookFacts:
    return workbook_facts(hall.store, DAY)


@pytest.fixture(scope="module")
def told(hall: Hall, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    return write_workbook(hall.store, DAY, tmp_path_factory.mktemp("book") / "day.xlsx")


def rows(hall: Hall, statement: str, **values: Any) -> list[Any]:
    def ask(session: Session, *, campaign_id: int) -> list[Any]:
        asked = {"campaign": campaign_id, "day": DAY.isoformat(), **values}
        return [tuple(row) for row in session.execute(text(statement), asked)]

    return hall.store.read(ask)


def one(hall: Hall, statement: str) -> Any:
    return rows(hall, statement)[0][0]


HOMES = "FROM visit v JOIN visit_unit h ON h.visit_id = v.id WHERE v.day = :day"
BOOKED = "FROM appointment a JOIN appointment_unit h ON h.appointment_id = a.id WHERE a.day = :day"
FIGURES = {
    "expected": f"SELECT count(*) {BOOKED}",
    "confirmed": f"SELECT count(*) {BOOKED} AND a.confirmed_at IS NOT NULL",
    "walk_in": f"SELECT count(*) {HOMES} AND v.letter = 'W'",
    "arrived": f"SELECT count(*) {HOMES} AND v.state <> 'undone'",
    "late": "SELECT count(*) FROM visit v JOIN visit_unit h ON h.visit_id = v.id "
    "JOIN appointment a ON a.id = v.appointment_id "
    f"WHERE v.day = :day AND v.checked_in_at > a.slot_start + {15 * MINUTE}",
    "completed": f"SELECT count(*) {HOMES} AND h.outcome LIKE 'handed_over%'",
    "with_issues": f"SELECT count(*) {HOMES} AND h.outcome = 'handed_over_with_issues'",
    "refused": f"SELECT count(*) {HOMES} AND h.outcome = 'refused'",
    "view_only": f"SELECT count(*) {HOMES} AND h.outcome = 'view_only'",
    "incomplete_documents": f"SELECT count(*) {HOMES} AND h.outcome = 'incomplete_documents'",
    "left_early": f"SELECT count(*) {HOMES} AND h.outcome = 'left_early'",
    "no_show": f"SELECT count(*) {BOOKED} AND a.state = 'no_show'",
    "deferred": f"SELECT count(*) {BOOKED} AND a.state IN ('cancelled', 'rebooked')",
    "inside": f"SELECT count(*) {HOMES} AND h.is_inside",
    "still_expected": f"SELECT count(*) {BOOKED} AND a.state IN ('booked', 'confirmed')",
    "visits": "SELECT count(*) FROM visit WHERE day = :day",
    "green": "SELECT count(DISTINCT visit_id) FROM green_grant WHERE expires_at IS NOT NULL",
    "called": "SELECT count(*) FROM call",
    "handed_over_total": "SELECT count(*) FROM unit WHERE state LIKE 'handed_over%'",
    "due_total": "SELECT count(*) FROM unit",
    "unaccounted_pieces": "SELECT count(*) FROM key_item i JOIN holder o ON o.id = i.holder_id "
    "WHERE o.kind = 'unaccounted'",
    "wait_max": f"SELECT max((called_at - waited_since) / {MINUTE}) FROM call",
}
KNOWN = {
    "due": 8, "expected": 6, "confirmed": 2, "walk_in": 2, "arrived": 6, "late": 3,
    "completed": 2, "refused": 1, "with_issues": 1, "view_only": 0, "incomplete_documents": 2,
    "left_early": 1, "no_show": 1, "deferred": 1, "inside": 0, "still_expected": 0,
    "visits": 5, "green": 1, "remainder": 0,
    "handed_over_total": 2, "due_total": 8, "wait_max": 11,
}  # fmt: skip


def test_every_figure_equals_what_sql_counts(hall: Hall, told: dict[str, Any]) -> None:
    assert {name: told[name] for name in FIGURES} == {
        name: one(hall, statement) for name, statement in FIGURES.items()
    }
    assert {name: told[name] for name in KNOWN} == KNOWN


def test_waits_and_rates_follow_from_the_single_calls(hall: Hall, told: dict[str, Any]) -> None:
    waits = sorted(
        w for (w,) in rows(hall, f"SELECT (called_at - waited_since) / {MINUTE} FROM call")
    )
    assert told["wait_p50"] == waits[(len(waits) + 1) // 2 - 1]
    assert told["wait_p90"] == waits[-(-len(waits) * 9 // 10) - 1]
    assert told["completion_permille"] == round(1000 * 2 / 6)
    assert told["delivery_permille"] == 1000 * 2 // 8


def test_the_rows_behind_the_figures_sum_up_to_them(
    facts: WorkbookFacts, told: dict[str, Any]
) -> None:
    assert facts.off_by == 0
    assert len(facts.units) == told["due"]
    assert sum(s.expected for s in facts.slots) == told["expected"]
    assert sum(s.arrived for s in facts.slots) == told["arrived"]
    assert sum(h.homes for h in facts.hosts) == told["arrived"]
    shown = {line.key: line.value for line in facts.summary}
    assert shown["expected"] == told["due"]
    assert shown["completion_rate"] == told["completion_permille"]
    states = [line.state for line in facts.units]
    assert states.count("completed") + states.count("completed_with_issues") == told["completed"]


def test_slots_show_the_wait_for_the_first_call(hall: Hall, facts: WorkbookFacts) -> None:
    first = rows(
        hall,
        "SELECT a.slot_start, count(DISTINCT h.unit_id), "
        f"min(c.called_at - c.waited_since) / {MINUTE} FROM visit v "
        "JOIN visit_unit h ON h.visit_id = v.id LEFT JOIN appointment a ON a.id = v.appointment_id "
        "LEFT JOIN call c ON c.visit_id = v.id "
        "AND c.seq = (SELECT min(seq) FROM call WHERE visit_id = v.id) "
        "GROUP BY v.id, a.slot_start ORDER BY v.checked_in_seq",
    )
    expected = [(homes, wait, wait) for _, homes, wait in first]
    came = [(s.arrived, s.wait_mean, s.wait_max) for s in facts.slots if s.arrived]
    assert came == expected == [(1, 2, 2), (1, 3, 3), (1, 4, 4), (1, None, None), (2, 11, 11)]
    assert [s.slot for s in facts.slots][:2] == ["08:30–09:00", "09:00–09:30"]
    assert [s.expected for s in facts.slots] == [1, 1, 1, 1, 1, 1, 0]


def test_stations_show_groups_and_minutes_at_the_desk(hall: Hall, facts: WorkbookFacts) -> None:
    spans: dict[str, list[int]] = {}
    for code, started, finished in rows(
        hall,
        "SELECT s.code, p.started_at, p.finished_at FROM visit_step p "
        "JOIN station s ON s.id = p.station_id WHERE p.state = 'done' ORDER BY s.position",
    ):
        took = spans.setdefault(code, [])
        if started is not None:
            took.append((finished - started) // MINUTE)
    served = dict(
        rows(
            hall,
            "SELECT s.code, count(DISTINCT p.visit_id) FROM visit_step p "
            "JOIN station s ON s.id = p.station_id WHERE p.state = 'done' GROUP BY s.code",
        )
    )
    assert [s.served for s in facts.stations] == [served[code] for code in spans]
    assert [s.mean for s in facts.stations] == [
        int(mean(took) + 0.5) if took else None for took in spans.values()
    ]
    assert [s.p50 for s in facts.stations] == [
        sorted(took)[(len(took) + 1) // 2 - 1] if took else None for took in spans.values()
    ]
    longest = rows(
        hall,
        f"SELECT max(c.called_at - c.waited_since) / {MINUTE} FROM station s "
        "LEFT JOIN call c ON c.station_id = s.id GROUP BY s.id, s.position ORDER BY s.position",
    )
    assert [s.wait_max for s in facts.stations] == [wait for (wait,) in longest]
    identity = facts.stations[1]
    assert (identity.name, identity.served, identity.wait_max) == ("身份核验", 4, 11)


def test_keys_are_counted_in_sets_and_pieces_where_they_lie(
    hall: Hall, facts: WorkbookFacts
) -> None:
    counted = dict(
        rows(
            hall,
            "SELECT CASE WHEN o.kind = 'owner' THEN 'owner' ELSE o.name END, count(*) "
            "FROM key_item i JOIN holder o ON o.id = i.holder_id WHERE i.kind <> 'sealed_bag' "
            "GROUP BY 1",
        )
    )
    assert {k.holder: k.pieces for k in facts.keys} == counted == {"key_room": 66, "owner": 22}
    assert {k.holder: k.sets for k in facts.keys} == {"key_room": 6, "owner": 2}


def test_the_call_list_names_who_did_not_come_and_who_comes_tomorrow(facts: WorkbookFacts) -> None:
    no_show, tomorrow = facts.calls
    assert (no_show.kind, no_show.owners, no_show.phone) == (
        "no_show",
        owner_name(4),
        "*******0004",
    )
    assert (tomorrow.kind, tomorrow.slot) == ("due_tomorrow", "12-19 09:30–10:00")


def test_the_detail_masks_phones_and_shows_money_as_it_is(facts: WorkbookFacts) -> None:
    first = next(line for line in facts.units if line.owners == owner_name(0))
    assert (first.ticket, first.state, first.keys, first.wait) == ("A001", "completed", "owner", 2)
    assert (first.due, first.paid, first.area) == (298_907, 298_907, 8950)
    assert first.checked_in is not None
    assert f"{first.checked_in:%H:%M}" == "08:40"
    missed = next(line for line in facts.units if line.owners == owner_name(4))
    assert (missed.due, missed.paid, missed.state) == (299_000, 0, "no_show")
    everything = repr(facts)
    assert not any(owner_phone(n) in everything for n in range(8))
    assert not any(owner_paper(n) in everything for n in range(8))


def test_another_program_reads_the_workbook_back(
    hall: Hall, facts: WorkbookFacts, tmp_path: Path
) -> None:
    write_workbook(hall.store, DAY, tmp_path / "day.xlsx")
    book = openpyxl.load_workbook(tmp_path / "day.xlsx", data_only=True)
    assert len(book.sheetnames) == 8
    overview = {row[0]: row[1] for row in book.worksheets[0].iter_rows(values_only=True)}
    assert (overview["应办"], overview["办结"], overview["现场办结率"]) == (8, 2, 0.333)
    detail = list(book.worksheets[-1].iter_rows(min_row=4, max_row=11, values_only=True))
    assert [row[11] or "" for row in detail] == [line.ticket for line in facts.units]
    assert [row[8] for row in detail] == [line.owners for line in facts.units]
    assert all(row[12] is None or isinstance(row[12], datetime) for row in detail)
    assert [p.name for p in tmp_path.iterdir()] == ["day.xlsx"]


def test_the_digest_tells_the_same_figures_by_ticket_only(hall: Hall) -> None:
    digest = digest_facts(hall.store, DAY)
    assert digest.off_by == 0
    assert (digest.expected, digest.arrived, digest.completed) == (8, 6, 2)
    assert (digest.longest_minutes, digest.longest_where) == (11, "身份核验 13:16")
    assert [e.ticket for e in digest.exceptions] == ["A003", "A004", "W001"]
    assert (digest.due_tomorrow, digest.calls_tomorrow, digest.papers_missing) == (1, 1, 1)
    assert sum(slot.actual for slot in digest.arrivals) == 5
    assert sum(slot.plan for slot in digest.arrivals) == 6
    head = rows(hall, "SELECT hash, seq FROM journal ORDER BY seq DESC LIMIT 1")[0]
    assert (digest.journal_head, digest.imprint.journal_seq) == head
    assert digest.closed_at is not None
    assert owner_name(0) not in repr(digest)


# -- what changes the store: SQLite alone ----------------------------------------------------


@pytest.fixture
def own(tmp_path: Path) -> Iterator[Hall]:
    found = build_hall(where(str(tmp_path / "handover.db")), Plan(homes=3, booked=2))
    yield found
    found.store.close()


def test_keys_are_shown_as_they_were_when_the_day_closed(own: Hall) -> None:
    close(own)
    before = workbook_facts(own.store, DAY).keys
    own.at("17:30")
    (piece, *_) = own.pieces(0)
    to = Receiver(kind=HolderKind.DEPARTMENT, name="engineering")
    own.press(offer_pieces, item_ids=(piece,), to=to)
    own.press(answer_offer, item_ids=(piece,), accept=True, count=1)
    assert workbook_facts(own.store, DAY).keys == before
    assert {k.holder: k.sets for k in before} == {"key_room": 3}


def test_a_set_in_several_hands_is_told_as_split(own: Hall) -> None:
    piece = own.pieces(0)[-1]
    to = Receiver(kind=HolderKind.DEPARTMENT, name="engineering")
    own.press(offer_pieces, item_ids=(piece,), to=to)
    own.press(answer_offer, item_ids=(piece,), accept=True, count=1)
    told = workbook_facts(own.store, DAY)
    assert [(k.holder, k.sets, k.pieces) for k in told.keys] == [
        ("key_room", 2, 32), ("engineering", 0, 1), ("split", 1, 0),
    ]  # fmt: skip
    assert told.units[0].keys == "split"
    assert len(own.rows(KeyItem, kind="sealed_bag")) == len(own.rows(KeySet)) == 3


def test_an_open_day_balances_with_who_is_inside_and_who_is_expected(own: Hall) -> None:
    own.at("08:35")
    own.check_in(0)
    told = workbook_facts(own.store, DAY)
    shown = {line.key: line.value for line in told.summary}
    assert (shown["inside"], shown["still_expected"], told.off_by) == (1, 1, 0)
    assert [line.state for line in told.units] == ["waiting", "booked"]
    digest = digest_facts(own.store, DAY)
    assert (digest.inside, digest.still_expected, digest.off_by) == (1, 1, 0)


def test_a_hostile_name_in_the_roster_never_becomes_a_formula(own: Hall) -> None:
    attack = '=HYPERLINK("http://x","y")'
    own.change(Owner, own.owners[0], name=attack)
    sheet = openpyxl.load_workbook(BytesIO(xlsx(workbook_facts(own.store, DAY)))).worksheets[-1]
    cells = [cell for row in sheet.iter_rows() for cell in row if cell.value == attack]
    assert [cell.data_type for cell in cells] == ["s"]
    made = [c.value for row in sheet.iter_rows() for c in row if c.data_type == "f"]
    assert all(str(formula).startswith("=SUM(") for formula in made)


def test_full_telephone_numbers_ask_for_name_role_and_reason_and_are_journaled(
    own: Hall, tmp_path: Path
) -> None:
    out = tmp_path / "full.xlsx"
    before = len(own.journal())
    for by, role, reason, code in (
        ("", "supervisor", "audit", "reveal.no-name"),
        ("chief", "officer", "audit", "reveal.not-your-role"),
        ("chief", "supervisor", "", "reveal.no-reason"),
    ):
        own.store.by = by
        with refuses(code):
            write_workbook(own.store, DAY, out, full=Full(role=role, reason=reason))
    assert (len(own.journal()), out.exists()) == (before, False)
    own.store.by = "chief"
    write_workbook(own.store, DAY, out, full=Full(role="supervisor", reason="audit"))
    told = own.journal()[-1]
    assert (told.kind, told.by) == ("workbook.revealed", "chief")
    assert told.facts == {"day": DAY.isoformat(), "role": "supervisor", "reason": "audit"}
    assert not any(owner_phone(n) in told.body() for n in range(3))
    sheet = openpyxl.load_workbook(out).worksheets[-1]
    texts = {str(cell.value) for row in sheet.iter_rows() for cell in row}
    assert {owner_phone(0), owner_phone(1)} <= texts
    assert any("chief" in text and "审计" in text for text in texts)
    assert "电话已脱敏。" not in texts
    write_workbook(own.store, DAY, out)
    masked = openpyxl.load_workbook(out).worksheets[-1]
    assert owner_phone(0) not in {cell.value for row in masked.iter_rows() for cell in row}


def test_a_workbook_without_its_folder_is_refused(own: Hall, tmp_path: Path) -> None:
    with refuses("print.no-folder"):
        write_workbook(own.store, DAY, tmp_path / "nowhere" / "day.xlsx")


def test_a_disk_that_is_full_leaves_no_workbook(
    own: Hall, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.replace", full)
    with pytest.raises(Failure) as failed:
        write_workbook(own.store, DAY, tmp_path / "day.xlsx")
    assert failed.value.code == "print.not-written"
    assert not list(tmp_path.glob("*.xlsx")) + list(tmp_path.glob(".book*"))


def test_loans_that_were_out_at_the_close_stand_in_the_book_and_on_the_digest(own: Hall) -> None:
    own.at("16:00")
    to = Receiver(kind=HolderKind.PERSON, name="Dina", department="security")
    wish = NewLoan(item_ids=own.pieces(0)[1:2], borrower=to, purpose="viewing")
    own.press(lend, loan=wish)
    own.press(lend, loan=replace(wish, item_ids=own.pieces(1)[1:2]))
    first, second = (row["id"] for row in own.rows(Loan))
    own.at("17:20")
    own.press(take_back, loan_id=second, count=1)
    own.press(keep_loan, loan_id=first, reason="work_goes_on")
    close(own)
    own.at("17:40")
    own.press(take_back, loan_id=first, count=1)
    (line,) = workbook_facts(own.store, DAY).loans
    assert (line.key_set, line.reason) == ("K-700", "明天继续施工")
    assert line.borrower.startswith("Dina")
    ledger = {row.code: row for row in digest_facts(own.store, DAY).ledger}
    assert (ledger["keys_open"].total, ledger["keys_open"].alarm) == ("1 · 0", True)
