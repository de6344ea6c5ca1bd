"""What a queue manager should do now, worst first: plain rules over the situation of the day."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from console.domain.ahead import Ahead
from console.domain.issues import IssueTimer
from console.domain.times import minutes
from console.domain.visits import VisitState
from console.queries.situation import Situation
from console.queries.stations_now import StationRow

KEYS_SOON = 60
"""Minutes before a slot in which missing keys are pressing."""
REPLY_SOON = 10
"""Minutes before an owner must have had a first reply."""


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
    SEND_TO_ZONE = "send_to_zone"
    PARK = "park"
    COME_BACK = "come_back"
    EXTEND_HOLD = "extend_hold"
    REPLACE_HOST = "replace_host"
    GRANT = "grant"
    REBATCH = "rebatch"
    SEE_RECEPTION = "see_reception"
    SEE_KEYS = "see_keys"
    SEE_ISSUE = "see_issue"
    CLOSE_DAY = "close_day"


@dataclass(frozen=True, kw_only=True)
class Advice:
    """`topic` names the sentences, `facts` fill them; `wishes` are what the press is given."""

    level: Level
    topic: str
    do: Do
    facts: dict[str, int | str] = field(default_factory=dict)
    wishes: dict[str, Any] = field(default_factory=dict)
    weight: float = 0.0


def advice(now: Situation, by: str = "", ahead: Ahead | None = None) -> list[Advice]:
    """At most one piece of advice per matter, the most pressing first. `by` is who looks: nobody
    grants what they asked for themselves. With `ahead` also what is still to come."""
    from console.queries.forecast_alarms import foretold  # it makes pieces of advice itself

    order = list(Level)
    found = [*_day(now)]
    if now.state == "open":
        found += [*_cover(now), *_waits(now), *_zones(now), *_aways(now), *_calls(now)]
        found += [*_hosts(now), *_overload(now), *_missed(now), *_green(now, by), *_keys(now)]
    found += _replies(now)
    if now.state == "open" and not now.is_paused and ahead is not None:
        found = foretold(found, now, ahead)
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


def _cover(now: Situation) -> Iterable[Advice]:
    """A station without an open desk: while somebody waits there, over lunch also while somebody
    inside is still to come to it."""
    needed = dict(now.alarms.needed)
    for station in now.stations:
        needing = needed.get(station.code, 0) if now.is_lunch else station.waiting
        if station.open or not needing or station.next_desk is None:
            continue
        number, desk_id = station.next_desk
        yield Advice(
            level=wait_level(now, station.oldest_since) or Level.WARNING,
            topic="lunch" if now.is_lunch else "cover", do=Do.OPEN_DESK,
            facts={"station": station.code, "parties": needing, "desk": number},
            wishes={"desk_id": desk_id, "state": "open"}, weight=100 + needing,
        )  # fmt: skip


def _waits(now: Situation) -> Iterable[Advice]:
    for station in now.stations:
        level = wait_level(now, station.oldest_since)
        is_covered = bool(station.open) or station.next_desk is None
        if level is not None and station.oldest_since is not None and is_covered:
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
        wishes={"desk_id": desk_id, "state": "open"}, weight=waited,
    )  # fmt: skip


def _zones(now: Situation) -> Iterable[Advice]:
    for zone in now.alarms.zones:
        facts: dict[str, int | str] = {
            "zone": zone.zone, "people": zone.sitting, "seats": zone.seats, "going": zone.people,
            "to": zone.to, "free": zone.free,
        }  # fmt: skip
        level = Level.ALERT if zone.alarm == "red" else Level.WARNING
        if zone.to:
            yield Advice(
                level=level, topic="zone", do=Do.SEND_TO_ZONE, facts=facts, weight=30,
                wishes={"visit_ids": zone.visit_ids, "zone": zone.to},
            )  # fmt: skip
        else:
            yield Advice(level=level, topic="zones", do=Do.SEE_DESK, facts=facts, weight=30)


def _aways(now: Situation) -> Iterable[Advice]:
    """The one that is overdue longest; the others show in the timers."""
    acts = (
        (VisitState.PARKED, "parked", Do.COME_BACK),
        (VisitState.ON_HOLD, "held", Do.EXTEND_HOLD),
    )
    for state, topic, do in acts:
        late = [a for a in now.aways if a.state == state and a.until <= now.at]
        if not late:
            continue
        first = late[0]
        wishes: dict[str, Any] = {"visit_id": first.visit_id}
        if do is Do.EXTEND_HOLD:
            wishes["reason"] = first.reason or "other"
        yield Advice(
            level=Level.WARNING, topic=topic, do=do, wishes=wishes, weight=len(late),
            facts={
                "count": len(late), "ticket": first.ticket,
                "minutes": waited_minutes(now, first.until),
                "limit": now.rules.hold_limit_minutes,
            },
        )  # fmt: skip


def _calls(now: Situation) -> Iterable[Advice]:
    for call in now.alarms.calls[:1]:
        yield Advice(
            level=Level.WARNING, topic="called", do=Do.PARK, wishes={"desk_id": call.desk_id},
            facts={
                "ticket": call.ticket, "station": call.station, "desk": call.desk,
                "minutes": waited_minutes(now, call.since),
            }, weight=20,
        )  # fmt: skip


def _hosts(now: Situation) -> Iterable[Advice]:
    for host in now.alarms.hosts:
        facts: dict[str, int | str] = {
            "host": host.name, "parties": host.parties, "takers": host.takers
        }  # fmt: skip
        if host.takers:
            yield Advice(
                level=Level.WARNING, topic="host", do=Do.REPLACE_HOST, facts=facts,
                wishes={"host_id": host.host_id}, weight=25,
            )  # fmt: skip
        else:
            yield Advice(level=Level.TELL, topic="hosts", do=Do.SEE_DESK, facts=facts, weight=25)


def _overload(now: Situation) -> Iterable[Advice]:
    if now.overload is not None:
        over = now.overload
        yield Advice(
            level=Level.WARNING, topic="overload", do=Do.REBATCH, weight=15,
            facts={"station": over.station, "count": over.parties, "until": over.clock},
        )  # fmt: skip


def _missed(now: Situation) -> Iterable[Advice]:
    if now.missed is not None:
        yield Advice(
            level=Level.TELL, topic="missed", do=Do.TELL_NO_SHOWS,
            wishes={"before": now.missed.before}, facts={"count": now.missed.parties},
        )  # fmt: skip


def _green(now: Situation, by: str) -> Iterable[Advice]:
    wishes = now.alarms.wishes
    if not wishes:
        return
    mine = [wish for wish in wishes if wish.requester != by]
    first = mine[0] if mine else wishes[0]
    facts: dict[str, int | str] = {
        "count": len(wishes), "ticket": first.ticket, "reason": first.reason,
        "owners": first.owners, "minutes": first.minutes, "requester": first.requester,
    }  # fmt: skip
    if mine:
        yield Advice(
            level=Level.WARNING, topic="green" if first.owners else "green_free", do=Do.GRANT,
            facts=facts, wishes={"visit_id": first.visit_id}, weight=50,
        )  # fmt: skip
    else:
        yield Advice(
            level=Level.WARNING, topic="greens", do=Do.SEE_RECEPTION, facts=facts, weight=50
        )


def _keys(now: Situation) -> Iterable[Advice]:
    """Pressing while somebody waits for them already; quiet while nobody comes within the hour."""
    if not now.alarms.keys:
        return
    first = now.alarms.keys[0]
    soon = now.at + minutes(KEYS_SOON)
    is_soon = first.ticket or any(w.slot_start and w.slot_start <= soon for w in now.alarms.keys)
    level = Level.WARNING if is_soon else Level.TELL
    yield Advice(
        level=Level.ALERT if first.is_at_desk else level, topic="keys", do=Do.SEE_KEYS,
        facts={
            "count": len(now.alarms.keys), "home": first.label, "ticket": first.ticket,
            "key_trouble": first.trouble.value,
        }, wishes={"wish": first.unit_id}, weight=40,
    )  # fmt: skip


def _replies(now: Situation) -> Iterable[Advice]:
    """Owners who soon will have waited too long for a first reply, or have already; also before
    and after the day, since the clock runs on."""
    first = now.issues.of(IssueTimer.REPLY)
    if first is None:
        return
    left = int((first.due_at - now.at).total_seconds() // 60)
    if left >= REPLY_SOON:
        return
    count = next(c.open for c in now.issues.counts if c.timer is IssueTimer.REPLY)
    yield Advice(
        level=Level.ALERT if left < 0 else Level.WARNING,
        topic="unanswered" if left < 0 else "reply", do=Do.SEE_ISSUE, weight=60 - left,
        facts={
            "issue_kind": first.kind, "minutes": abs(left), "home": first.home, "count": count
        },
        wishes={"wish": ("issue", first.issue_id)},
    )  # fmt: skip
