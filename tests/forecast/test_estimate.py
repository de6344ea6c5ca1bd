"""The wait estimator: only the past, an honest range, better than the usual figure."""

from __future__ import annotations

from dataclasses import replace

import pytest
from invented_log import invented_log

from console.forecast.estimate import Announcement, announced, pinball, score_log
from console.forecast.log import LoggedTicket


def ticket(name: str, arrived: float, called: float | None, **facts: object) -> LoggedTicket:
    plain: dict[str, object] = {
        "station": "s",
        "lane": 0,
        "finished": None if called is None else called + 100,
        "left": None,
        "desk": "",
    }
    return LoggedTicket(ticket=name, arrived=arrived, called=called, **(plain | facts))  # type: ignore[arg-type]


def said(rows: list[LoggedTicket]) -> dict[str, Announcement]:
    return {of.ticket: announcement for of, _, announcement in announced(rows)}


def as_known_at(now: float, rows: list[LoggedTicket]) -> list[LoggedTicket]:
    def past(moment: float | None) -> float | None:
        return moment if moment is not None and moment <= now else None

    return [
        replace(row, called=past(row.called), finished=past(row.finished))
        for row in rows
        if row.arrived <= now
    ]


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_an_announcement_knows_nothing_of_what_comes_later(share: float) -> None:
    rows = invented_log(1)
    whole = said(rows)
    cut = said(as_known_at(rows[int(share * len(rows))].arrived, rows))
    assert cut
    assert all(whole[name] == announcement for name, announcement in cut.items())


def test_the_naive_figure_is_mean_service_times_ahead_by_desks() -> None:
    rows = [
        ticket("a", 0, 0),
        ticket("b", 0, 0, finished=300),
        ticket("c", 50, 100),
        ticket("d", 150, 300),
        ticket("e", 160, 400, lane=1),
        ticket("f", 160, 400),
    ]
    # At 160: a took 100 s, b and c are served at two desks, d waits. e goes before d, f after both.
    found = said(rows)
    assert (found["d"].naive, found["e"].naive, found["f"].naive) == (0.0, 0.0, 100.0)


def test_more_people_ahead_or_fewer_desks_never_shorten_a_wait() -> None:
    rows = [ticket("a", 0, 0, finished=900)]
    rows += [ticket(f"w{n}", n + 1, 900 + n) for n in range(8)]
    middles = [announcement.waits[0.5] for announcement in said(rows).values()]
    assert middles == sorted(middles)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_eight_in_ten_are_called_within_the_announced_p80(seed: int) -> None:
    figures = score_log(invented_log(seed))
    assert figures["n"] > 300
    assert 0.72 <= figures["coverage80"] <= 0.88
    assert figures["coverage50"] < figures["coverage80"] < figures["coverage90"]
    assert figures["pinball80"] < figures["naive_pinball80"]


@pytest.mark.parametrize("seed", [1, 2])
def test_minutes_the_log_does_not_show_are_learnt_from_the_waits(seed: int) -> None:
    unseen = 120  # seconds at the desk after each service was marked finished
    rows = [
        replace(row, finished=max(row.called or 0, (row.finished or 0) - unseen))
        for row in invented_log(seed, tickets=700)
    ]
    assert 0.72 <= score_log(rows)["coverage80"] <= 0.88


def test_scoring_starts_where_training_ends() -> None:
    rows = invented_log(1)
    late = sum(row.arrived >= 20_000 and (row.called or 0) > row.arrived for row in rows)
    assert score_log(rows, train_until=20_000)["n"] == late


def test_who_left_or_never_waited_is_not_scored() -> None:
    rows = [
        ticket("at once", 0, 0),
        ticket("gave up", 10, None, left=60),
        ticket("gone at once", 10, None, left=10),
        ticket("still there", 20, None),
        ticket("served", 30, 200),
        ticket("in no time", 40, 200, finished=200),
    ]
    assert score_log(rows)["n"] == 2
    assert score_log([]) == score_log(rows[:1])


def test_stations_learn_nothing_from_each_other() -> None:
    alone = invented_log(1, tickets=200)
    other = [replace(row, ticket=f"x{row.ticket}", station="other") for row in invented_log(2)]
    both = said(sorted(alone + other, key=lambda row: row.arrived))
    assert {name: both[name] for name in said(alone)} == said(alone)


def test_pinball_is_smallest_at_the_quantile() -> None:
    assert pinball(10, 4, 0.8) == pytest.approx(4.8)
    assert pinball(4, 10, 0.8) == pytest.approx(1.2)


def test_a_closing_seen_yesterday_is_reckoned_with_today() -> None:
    """The one desk rests from 1,000 to 4,000 s; somebody who comes just before waits that long."""
    day = [
        ticket("a", 0, 0, finished=500), ticket("b", 100, 500, finished=1_000),
        ticket("c", 900, 4_000, finished=4_500), ticket("d", 950, 4_500, finished=5_000),
    ]  # fmt: skip
    times = ("arrived", "called", "finished")
    rows = [
        replace(row, **{name: (getattr(row, name) or 0) + n * 86_400 for name in times})
        for n in range(2)
        for row in day
    ]
    first, second = (a.waits[0.5] for row, _, a in announced(rows) if row.ticket == "c")
    assert first < 2_000 < second


def test_whom_the_log_forgot_neither_waits_nor_is_served_for_ever() -> None:
    rows = invented_log(1, tickets=400)
    lost = [
        replace(row, finished=None if n % 50 == 7 else row.finished) for n, row in enumerate(rows)
    ]
    lost = [
        replace(row, called=None, finished=None) if n % 60 == 9 else row
        for n, row in enumerate(lost)
    ]
    assert 0.65 <= score_log(lost)["coverage80"] <= 0.95
