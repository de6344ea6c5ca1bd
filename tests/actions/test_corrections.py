"""A late correction names the sealed figure and leaves the seal as it is."""

from __future__ import annotations

from datetime import date

from day_store import DAY, Hall, refuses

from console.actions import day
from console.actions.corrections import correct_figure
from console.models import HandoverDay
from console.queries import daybook
from console.queries.corrections import corrections


def sealed(hall: Hall) -> None:
    hall.at("17:30")
    hall.press(day.tell_no_shows, before=hall.now)
    hall.press(day.close_day)


def test_a_correction_is_a_new_entry_beside_the_seal(hall: Hall) -> None:
    sealed(hall)
    before = next(r for r in hall.rows(HandoverDay) if r["day"] == DAY)["figures"]
    event = hall.press(
        correct_figure, day=DAY, name="no_show", is_now=5, reason="  Came at noon, unnoticed  "
    )
    assert event.kind == "day.corrected"
    assert event.facts == {
        "day": DAY.isoformat(), "figure": "no_show", "sealed": 6, "was": 6, "is": 5,
    }  # fmt: skip
    assert "unnoticed" not in event.body()  # a remark may name somebody
    assert next(r for r in hall.rows(HandoverDay) if r["day"] == DAY)["figures"] == before
    assert hall.store.read(daybook.figures, day=DAY).no_show == 6
    again = hall.press(correct_figure, day=DAY, name="no_show", is_now=4, reason="And one more")
    assert (again.facts["sealed"], again.facts["was"]) == (6, 5)
    first, second = hall.store.read(corrections, day=DAY)
    assert (first.was, first.is_now, first.seq) == (6, 5, event.seq)
    assert (second.was, second.is_now, second.by) == (5, 4, hall.store.by)
    assert first.reason == "Came at noon, unnoticed"
    assert hall.store.read(corrections, day=date(2026, 12, 19)) == ()
    assert len(hall.store.read(corrections)) == 2


def test_what_is_no_correction_is_refused(hall: Hall) -> None:
    wish = {"day": DAY, "name": "no_show", "is_now": 5, "reason": "Came unnoticed"}
    with refuses("correction.not-sealed", day=DAY.isoformat()):
        hall.press(correct_figure, **wish)
    sealed(hall)
    with refuses("correction.unknown-figure", name="happiness"):
        hall.press(correct_figure, **wish | {"name": "happiness"})
    with refuses("correction.bad-figure"):
        hall.press(correct_figure, **wish | {"is_now": -1})
    with refuses("correction.needs-reason"):
        hall.press(correct_figure, **wish | {"reason": "  "})
    with refuses("correction.nothing-new", figure=6):
        hall.press(correct_figure, **wish | {"is_now": 6})
