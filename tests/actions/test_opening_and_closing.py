"""A day opens when it is planned and closes when its sum balances."""

from __future__ import annotations

import json
from datetime import date, timedelta

from day_store import DAY, Hall, refuses

from console.actions import booking, day
from console.models import AppointmentUnit, Desk, HandoverDay, Holder, KeyItem, VisitUnit
from console.queries.figures import DayFigures, day_figures


def figures(hall: Hall) -> DayFigures:
    return hall.store.read(day_figures, day=DAY)


def finish_everybody(hall: Hall) -> None:
    """Home 0 is handed over with issues, 1 refuses, 2 only looks, 3 lacks papers, 4 leaves, 5 does
    not come, 6 walks in; 7 never was due."""
    hall.check_in(0)
    hall.walk(0, to="signing")
    hall.step(0, with_issues=(hall.units[0],))
    hall.walk(0, to="nowhere")
    for home, how in enumerate(("refused", "view_only", "incomplete_documents", "left_early"), 1):
        hall.check_in(home)
        hall.end(home, how)
    hall.walk_in(6)
    hall.walk(6, to="nowhere")
    hall.at("17:30")
    hall.press(day.tell_no_shows, before=hall.now)


def test_the_sum_of_a_closed_day_balances_and_is_sealed(hall: Hall) -> None:
    finish_everybody(hall)
    found = figures(hall)
    assert (found.due, found.expected, found.walk_in, found.arrived) == (7, 6, 1, 6)
    assert (found.completed, found.with_issues, found.refused, found.view_only) == (2, 1, 1, 1)
    assert (found.incomplete_documents, found.left_early, found.no_show) == (1, 1, 1)
    assert (found.remainder, found.inside, found.still_expected) == (0, 0, 0)
    closed = hall.press(day.close_day)
    assert closed.facts["completed"] == 2
    row = next(d for d in hall.rows(HandoverDay) if d["day"] == DAY)
    assert json.loads(row["figures"])["no_show"] == 1
    assert {d["state"] for d in hall.rows(Desk)} == {"closed"}
    with refuses("day.not-open"):
        hall.walk_in(7)
    with refuses("day.closed"):
        hall.press(day.open_day)
    with refuses("day.not-open"):
        hall.press(day.close_day)
    with refuses("day.not-open", day="2026-12-18"):
        hall.press(day.close_day, day=DAY)


def test_it_does_not_close_while_somebody_is_inside(hall: Hall) -> None:
    finish_everybody(hall)
    hall.walk_in(7)
    with refuses("close.somebody-inside", homes=1):
        hall.press(day.close_day)


def test_it_does_not_close_while_somebody_is_expected(hall: Hall) -> None:
    with refuses("close.still-expected", homes=6):
        hall.press(day.close_day)


def test_it_does_not_close_while_a_piece_has_no_named_holder(hall: Hall) -> None:
    finish_everybody(hall)
    nobody = hall.rows(Holder, kind="unaccounted")[0]["id"]
    piece = hall.pieces(7)[1]
    hall.change(KeyItem, piece, holder_id=nobody)
    with refuses("close.unaccounted-keys", pieces=1):
        hall.press(day.close_day)


def test_it_does_not_close_when_the_sum_is_wrong(hall: Hall) -> None:
    finish_everybody(hall)
    home = next(r for r in hall.rows(VisitUnit) if r["outcome"] == "refused")
    hall.change(VisitUnit, home["id"], outcome="vanished")
    with refuses("close.does-not-balance", homes=1):
        hall.press(day.close_day)


def test_a_place_cancelled_on_the_day_is_deferred_and_one_cancelled_before_was_not_due(
    hall: Hall,
) -> None:
    hall.press(booking.cancel, appointment_id=hall.appointments[0], reason="ill")
    hall.at("12:00", day=DAY - timedelta(days=1))  # the clock of the campaign never runs back
    hall.press(booking.confirm, appointment_id=hall.appointments[1])
    assert hall.journal()[-1].at >= hall.journal()[-2].at
    found = figures(hall)
    assert (found.deferred, found.due, found.still_expected) == (1, 6, 5)
    assert found.remainder == 0


def test_a_missed_home_can_be_planned_again(hall: Hall) -> None:
    finish_everybody(hall)
    missed = hall.units[5]
    hall.press(day.close_day)
    assert not hall.rows(AppointmentUnit, unit_id=missed)[0]["is_live"]
    place = booking.Place(
        owner_id=hall.owners[5], unit_ids=(missed,), day=date(2026, 12, 19),
        slot_start=hall.now + timedelta(hours=16), host_id=None,
    )  # fmt: skip
    hall.press(booking.place_appointments, places=(place,), days=(place.day,), sha256="0" * 64)
    assert [r["is_live"] for r in hall.rows(AppointmentUnit, unit_id=missed)] == [False, True]


def test_a_day_opens_only_when_it_is_planned_and_alone(hall: Hall) -> None:
    with refuses("day.other-open", day="2026-12-18"):
        hall.press(day.open_day)
    for home in range(6):
        hall.press(booking.cancel, appointment_id=hall.appointments[home], reason="storm")
    hall.press(day.close_day)
    hall.at("08:00", day=date(2026, 12, 25))
    with refuses("day.not-planned", day="2026-12-25"):
        hall.press(day.open_day)


def test_a_day_left_open_overnight_is_closed_by_its_date(hall: Hall) -> None:
    for home in range(6):
        hall.press(booking.cancel, appointment_id=hall.appointments[home], reason="storm")
    hall.at("07:00", day=DAY + timedelta(days=1))
    with refuses("day.not-open"):
        hall.walk_in(7)
    assert hall.press(day.close_day, day=DAY).facts["deferred"] == 6


def test_a_plan_is_not_written_over_a_day_that_has_begun(hall: Hall) -> None:
    with refuses("plan.day-already-open", day="2026-12-18"):
        hall.press(booking.place_appointments, places=(), days=(DAY,), sha256="0" * 64)


def test_confirming_and_cancelling_are_for_places_that_stand(hall: Hall) -> None:
    first = hall.appointments[0]
    hall.press(booking.confirm, appointment_id=first)
    with refuses("appointment.wrong-state", state="confirmed"):
        hall.press(booking.confirm, appointment_id=first)
    hall.press(booking.cancel, appointment_id=first, reason="ill")
    with refuses("appointment.wrong-state", state="cancelled"):
        hall.press(booking.cancel, appointment_id=first, reason="ill")
    with refuses("appointment.unknown"):
        hall.press(booking.confirm, appointment_id=999)


def test_a_home_is_told_once(hall: Hall) -> None:
    hall.press(booking.notify_units, unit_ids=tuple(hall.units))
    with refuses("papers.nothing-to-tell"):
        hall.press(booking.notify_units, unit_ids=tuple(hall.units))
