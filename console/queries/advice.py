"""What a queue manager should do now, worst first: plain rules over the situation of the day."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from console.domain.times import minutes
from console.domain.visits import VisitState
from console.queries.situation import Situation, StationRow


class Level(StrEnum):
    """Most pressing first."""

    ALERT = "alert"
    WARNING = "called"
    TELL = "accent"


class Do(StrEnum):
    OPEN_DAY = "open_day"
    RESUME = "resume"
    OPEN_DESK = "open_desk"
    SEE_DESK = "see_desk"
    TELL_NO_SHOWS = "tell_no_shows"
    SEE_RECEPTION = "see_reception"
    CLOSE_DAY = "close_day"


@dataclass(frozen=True, kw_only=True)
class Advice:
    """`topic` names the sentences, `facts` fill them; `desk_id` and `before` are what the act
    needs."""

    level: Level
    topic: str
    do: Do
    facts: dict[str, int | str] = field(default_factory=dict)
    desk_id: int | None = None
    before: datetime | None = None
    weight: float = 0.0

    @property
    def key(self) -> tuple[str, str]:
        return self.topic, str(self.facts.get("station", ""))


def advice(now: Situation) -> list[Advice]:
    """At most one piece of advice per matter, the most pressing first."""
    order = list(Level)
    found = [*_day(now), *_waits(now), *_aways(now), *_missed(now), *_green(now)]
    return sorted(found, key=lambda a: (order.index(a.level), -a.weight))


def wait_level(now: Situation, since: datetime | None) -> Level | None:
    """None below the amber limit."""
    if since is None:
        return None
    waited = now.at - since
    if waited >= minutes(now.rules.wait_red_minutes):
        return Level.ALERT
    return Level.WARNING if waited >= minutes(now.rules.wait_amber_minutes) else None


def waited_minutes(now: Situation, since: datetime) -> int:
    return max(0, int((now.at - since).total_seconds() // 60))


def _day(now: Situation) -> Iterable[Advice]:
    if now.is_paused:
        yield Advice(
            level=Level.ALERT, topic="paused", do=Do.RESUME, facts={"reason": now.pause_reason},
            weight=1e6,
        )  # fmt: skip
    if now.state == "planned":
        yield Advice(
            level=Level.TELL, topic="not_open", do=Do.OPEN_DAY,
            facts={"homes": now.figures.expected},
        )  # fmt: skip
    settled = not now.figures.inside and not now.figures.still_expected
    if now.state == "open" and settled and now.figures.arrived:
        yield Advice(level=Level.TELL, topic="over", do=Do.CLOSE_DAY)


def _waits(now: Situation) -> Iterable[Advice]:
    for station in now.stations:
        level = wait_level(now, station.oldest_since)
        if level is not None and station.oldest_since is not None:
            yield _wait(now, station, station.oldest_since, level)


def _wait(now: Situation, station: StationRow, since: datetime, level: Level) -> Advice:
    waited = waited_minutes(now, since)
    facts: dict[str, int | str] = {
        "station": station.code, "minutes": waited, "waiting": station.waiting,
        "busy": station.busy, "open": station.open,
    }  # fmt: skip
    # Where an open desk is free, people wait for something else (their own host): not for a desk.
    if station.next_desk is None or station.free:
        return Advice(level=level, topic="wait", do=Do.SEE_DESK, facts=facts, weight=waited)
    number, desk_id = station.next_desk
    return Advice(
        level=level, topic="wait", do=Do.OPEN_DESK, facts=facts | {"desk": number},
        desk_id=desk_id, weight=waited,
    )  # fmt: skip


def _aways(now: Situation) -> Iterable[Advice]:
    for state, topic in ((VisitState.PARKED, "parked"), (VisitState.ON_HOLD, "held")):
        late = [a for a in now.aways if a.state == state and a.until <= now.at]
        if late:
            yield Advice(
                level=Level.WARNING, topic=topic, do=Do.SEE_RECEPTION,
                facts={"count": len(late), "tickets": ", ".join(a.ticket for a in late[:4])},
                weight=len(late),
            )  # fmt: skip


def _missed(now: Situation) -> Iterable[Advice]:
    if now.missed is not None and now.state == "open":
        yield Advice(
            level=Level.TELL, topic="missed", do=Do.TELL_NO_SHOWS, before=now.missed.before,
            facts={"count": now.missed.parties},
        )  # fmt: skip


def _green(now: Situation) -> Iterable[Advice]:
    if now.green_wishes:
        yield Advice(
            level=Level.WARNING, topic="green", do=Do.SEE_RECEPTION,
            facts={"count": now.green_wishes}, weight=50,
        )  # fmt: skip
