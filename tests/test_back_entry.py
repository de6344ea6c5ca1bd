"""A day that was written on paper and entered later has the figures of one pressed live."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from day_store import DAY, ZONE, Hall, build_hall, copied_hall, refuses

from console import proof
from console.actions import serving, undo
from console.actions.settlement import ChargeRow, write_charges
from console.back_entry import BackLine, enter, enter_file
from console.databases import Where
from console.domain.events import Event
from console.domain.times import at_local
from console.models import Call, VisitStep, VisitUnit
from console.queries import daybook
from console.queries.back_entry import BackRow, back_rows
from console.queries.figures import day_figures
from console.queries.hall import hall as hall_row

# Step, begin and end, for home 0, who goes all the way; home 1 comes late and leaves early.
WALK = (
    ("identity", "08:31", "08:36"), ("documents", "08:40", "09:00"),
    ("inspection", "09:02", "09:40"), ("settlement", "09:50", "10:00"),
    ("signing", "10:05", "10:15"), ("keys", "10:20", "10:30"),
)  # fmt: skip
CAME, WENT = "08:25", "10:40"
LATE_CAME, LATE, LATE_WENT = "09:45", ("10:02", "10:06"), "10:21"


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("back") / "template.db"


@pytest.fixture
def hall(tmp_path: Path, template: Path) -> Iterator[Hall]:
    found = copied_hall(tmp_path, template)
    yield found
    found.store.close()


def pressed_live(hall: Hall) -> None:
    """The day at the desks, in the order of its times."""
    acts: list[tuple[str, Any]] = [
        (CAME, lambda: hall.check_in(0)),
        (WENT, lambda: hall.press(serving.complete, visit_id=hall.visit_of(0))),
        (LATE_CAME, lambda: hall.check_in(1)),
        (LATE_WENT, lambda: hall.end(1, "left_early")),
    ]
    for step, begin, end in (*WALK, ("identity", *LATE)):
        acts += [(begin, partial(_begin, hall, step)), (end, partial(_end, hall, step))]
    for clock, act in sorted(acts, key=lambda timed: timed[0]):
        hall.at(clock)
        act()


def _desk(hall: Hall, step: str) -> int:
    return hall.host_desk(0) if step == "inspection" else 1


def _begin(hall: Hall, step: str) -> None:
    hall.call(step, _desk(hall, step))
    hall.serve(step, _desk(hall, step))


def _end(hall: Hall, step: str) -> None:
    if step == "keys":
        hall.hand_keys(0)
    hall.finish(step, _desk(hall, step))


def row_of(hall: Hall, home: int, step: str = "identity") -> BackRow:
    rows = hall.store.read(back_rows, day=DAY, step=step)
    return next(row for row in rows if hall.units[home] in row.unit_ids)


def write(hall: Hall, home: int, step: str, started: str, finished: str = "", **more: Any) -> Event:
    line = BackLine(day=DAY, step=step, started=started, finished=finished, **more)
    return enter(hall.store, row_of(hall, home, step), line, by="Clerk")


def written_on_paper(hall: Hall) -> None:
    """All of it entered at 17:00, sheet after sheet."""
    hall.at("17:00")
    write(hall, 0, "reception", CAME)
    write(hall, 1, "reception", LATE_CAME)
    write(hall, 1, "identity", *LATE)
    for step, begin, end in WALK:
        if step == "keys":
            hall.hand_keys(0)
        write(hall, 0, step, begin, end)
    write(hall, 1, "documents", LATE_WENT, how="left_early")
    write(hall, 0, "survey", WENT, how="completed")


def test_the_figures_are_those_of_the_day_as_it_was(
    tmp_path: Path, template: Path, place: Where
) -> None:
    (tmp_path / "live").mkdir()
    first, second = copied_hall(tmp_path / "live", template), build_hall(place)
    pressed_live(first)
    written_on_paper(second)
    for query in (day_figures, daybook.station_rows, daybook.host_rows, daybook.day_homes):
        told, noted = first.store.read(query, day=DAY), second.store.read(query, day=DAY)
        assert noted == told, query.__name__
    for one in (first, second):
        signed = [r["signed_at"] for r in one.rows(VisitUnit) if r["signed_at"]]
        assert signed == [at_local(DAY, "10:15", ZONE)]
    found = second.store.read(day_figures, day=DAY)
    assert (found.completed, found.left_early, found.late, found.wait_p90) == (1, 1, 1, 17)
    assert not second.store.read(proof.verify).faults
    for one in (first, second):
        one.store.close()


def test_order_and_times_of_the_journal_are_those_of_the_presses(hall: Hall) -> None:
    written_on_paper(hall)
    noted = [event for event in hall.journal() if event.facts.get("noted")]
    assert [event.seq for event in noted] == sorted(event.seq for event in noted)
    assert {event.at for event in noted} == {hall.now}
    assert {event.by for event in noted} == {"Clerk"}
    assert [event.facts["real"] for event in noted[:3]] == ["08:25", "09:45", "10:02–10:06"]


def test_each_step_is_marked_as_entered_later_and_by_whom(hall: Hall) -> None:
    hall.at("08:25")
    hall.check_in(0)
    hall.at("17:00")
    write(hall, 0, "identity", "8:31", "836")
    rows = {r["code"]: r for r in hall.rows(VisitStep)}
    assert (rows["identity"]["noted_at"], rows["identity"]["noted_by"]) == (hall.now, "Clerk")
    assert (rows["reception"]["noted_at"], rows["documents"]["noted_at"]) == (None, None)
    shown = row_of(hall, 0)
    assert (shown.is_noted, shown.is_done) == (True, True)
    assert shown.finished_at == at_local(DAY, "08:36", ZONE)
    assert row_of(hall, 0, "documents").state == "current"


def test_a_service_that_had_begun_before_the_cut_keeps_its_beginning(hall: Hall) -> None:
    hall.at("08:25")
    hall.check_in(0)
    hall.at("08:31")
    _begin(hall, "identity")
    hall.at("12:00")
    with refuses("back.at-another-desk", step="identity"):
        write(hall, 0, "documents", "08:40", "08:50")
    write(hall, 0, "identity", "08:40", "08:50")
    (call,) = hall.rows(Call)
    assert (call["called_at"], call["ended_at"]) == (
        at_local(DAY, "08:31", ZONE), at_local(DAY, "08:50", ZONE),
    )  # fmt: skip
    step = next(r for r in hall.rows(VisitStep) if r["code"] == "identity")
    assert step["started_at"] == at_local(DAY, "08:31", ZONE)


def test_the_hall_never_shows_what_was_entered_later(hall: Hall) -> None:
    written_on_paper(hall)
    assert hall.store.read(hall_row).calls == ()


def test_what_was_entered_wrongly_is_taken_back(hall: Hall) -> None:
    hall.at("17:00")
    write(hall, 0, "reception", CAME)
    before = hall.dump()
    event = write(hall, 0, "identity", "08:31", "08:36")
    hall.press(undo.undo, seq=event.seq)
    after = hall.dump()
    for row in (*before["visit_step"], *after["visit_step"]):
        row["noted_by"] = ""  # a name: no image keeps it, and without `noted_at` it says nothing
    for table in ("visit", "visit_step", "call", "visit_unit"):
        assert after[table] == before[table], table


def test_what_the_list_cannot_mean_is_refused(hall: Hall) -> None:
    hall.at("12:00")
    with refuses("back.not-arrived"):
        write(hall, 0, "identity", "08:31", "08:36")
    with refuses("back.in-future"):
        write(hall, 0, "reception", "13:00")
    write(hall, 0, "reception", CAME)
    with refuses("back.not-open"):
        write(hall, 0, "reception", CAME, "08:40")
    with refuses("back.no-time", text="soon"):
        write(hall, 0, "identity", "soon", "08:36")
    with refuses("back.no-time", text=""):
        write(hall, 0, "identity", "08:31")
    with refuses("back.not-open", step="dance"):
        write(hall, 0, "dance", "08:31", "08:36")
    with refuses("route.not-yet"):
        write(hall, 0, "keys", "08:31", "08:36")
    with refuses("back.before-arrival"):
        write(hall, 0, "identity", "08:20", "08:36")
    with refuses("back.ends-before"):
        write(hall, 0, "identity", "08:36", "08:31")
    write(hall, 0, "identity", "08:31", "08:36")
    with refuses("back.overlaps", step="identity"):
        write(hall, 0, "documents", "08:35", "08:50")
    with refuses("back.before-arrival"):
        write(hall, 0, "documents", "08:35", how="left_early")


def test_what_was_paid_goes_in_with_its_receipt(hall: Hall) -> None:
    charge = ChargeRow(unit_id=hall.units[0], kind="service_fee", basis="12", amount_cents=300_00)
    hall.press(write_charges, rows=(charge,))
    hall.at("17:00")
    write(hall, 0, "reception", CAME)
    for step, begin, end in WALK[:3]:
        write(hall, 0, step, begin, end)
    with refuses("settlement.unpaid"):
        write(hall, 0, *WALK[3])
    write(hall, 0, *WALK[3], receipt="R 77")
    assert row_of(hall, 0, "settlement").is_done


def test_a_typed_file_is_entered_row_by_row_and_tells_what_it_could_not(
    hall: Hall, tmp_path: Path
) -> None:
    hall.at("17:00")
    home = row_of(hall, 0).labels[0]
    lines = (
        "号码,岗位,开始,结束,结果",
        f"{home},reception,{CAME},,",
        "A001,identity,8:31,8:36,",
        "A001,documents,0840,0835,",
        ",,,,",
        "Z999,identity,9:00,9:05,",
        "A001,dance,9:00,9:05,",
        "A001,documents,10:00,,left_early",
    )
    (tmp_path / "list.csv").write_text("\n".join(lines), "utf-8")
    told = enter_file(hall.store, tmp_path / "list.csv", DAY)
    assert [(r.row, r.refused.code if r.refused else "") for r in told] == [
        (2, ""), (3, ""), (4, "back.ends-before"), (6, "back.no-party"), (7, "back.not-open"),
        (8, ""),
    ]  # fmt: skip
    assert hall.visit(0)["state"] == "left_early"
    assert hall.visit(0)["ended_at"] == at_local(DAY, "10:00", ZONE)


def test_a_file_without_its_columns_is_refused(hall: Hall, tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text("apples,pears\n1,2\n", "utf-8")
    with refuses("back.no-columns", file="list.csv"):
        enter_file(hall.store, tmp_path / "list.csv", DAY)
