"""Trouble that is still to come, ten minutes and more before: each with the one act that helps."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from console.domain.ahead import Ahead, StationAhead, ZoneAhead
from console.domain.times import minutes
from console.queries.advice import Advice, Do, Level
from console.queries.situation import Situation
from console.queries.stations_now import StationRow

SOON = minutes(15)
"""Trouble is told as soon as it is so near, so that ten minutes and more are left to act."""
STALE = minutes(10)
"""An older forecast is not told from: the floor has moved."""
OF_STATION = ("wait", "cover", "lunch")


def foretold(found: Sequence[Advice], now: Situation, ahead: Ahead) -> list[Advice]:
    """The advice of now with what is to come: waits that grow say how far, and what is not yet
    trouble is told beside it."""
    if abs(now.at - ahead.at) > STALE:
        return list(found)
    stations = {station.code: station for station in ahead.stations}
    told = {a.facts["station"] for a in found if a.topic in OF_STATION}
    grown = [_grown(a, stations) for a in found]
    return [*grown, *_waits(now, ahead, told), *_zones(now, ahead, found)]


def _grown(advice: Advice, stations: dict[str, StationAhead]) -> Advice:
    """A wait of now that the next half hour does not end."""
    station = stations.get(str(advice.facts.get("station")))
    if advice.topic != "wait" or station is None:
        return advice
    low, high = station.shown
    if high <= int(advice.facts["minutes"]):
        return advice
    facts = advice.facts | {"soon": f"{low}–{high}"}
    if advice.do is Do.OPEN_DESK and station.with_desk is not None:
        facts |= {"then": "{}–{}".format(*station.with_desk)}
    return replace(advice, topic="growing", facts=facts)


def _waits(now: Situation, ahead: Ahead, told: set[int | str]) -> Iterable[Advice]:
    rows = {row.code: row for row in now.stations}
    rules = now.rules
    limits = ((Level.ALERT, rules.wait_red_minutes), (Level.WARNING, rules.wait_amber_minutes))
    for station in ahead.stations:
        row = rows.get(station.code)
        if row is None or station.code in told:
            continue
        for (level, limit), at in zip(limits, (station.red_at, station.amber_at), strict=True):
            left = _left(now, at)
            if left is not None:
                yield _wait(station, row, level, limit, left)
                break


def _wait(station: StationAhead, row: StationRow, level: Level, limit: int, left: int) -> Advice:
    """A warning at most: there is still time."""
    facts: dict[str, int | str] = {
        "station": station.code, "minutes": left, "limit": limit, "waiting": row.waiting,
        "open": row.open, "soon": "{}–{}".format(*station.shown),
    }  # fmt: skip
    weight = 60.0 - left + (10 if level is Level.ALERT else 0)
    if row.next_desk is None or row.free:
        return Advice(level=Level.WARNING, topic="soon", do=Do.SEE_DESK, facts=facts, weight=weight)
    number, desk_id = row.next_desk
    facts["desk"] = number
    if station.with_desk is not None:
        facts["then"] = "{}–{}".format(*station.with_desk)
    return Advice(
        level=Level.WARNING, topic="soon", do=Do.OPEN_DESK, facts=facts, weight=weight,
        wishes={"desk_id": desk_id, "state": "open"},
    )  # fmt: skip


def _zones(now: Situation, ahead: Ahead, found: Sequence[Advice]) -> Iterable[Advice]:
    """A zone that will be full: whoever comes now can be given a seat elsewhere."""
    told = {a.facts["zone"] for a in found if a.topic in ("zone", "zones")}
    people = {zone.code: zone.people for zone in now.zones}
    for zone in ahead.zones:
        left = _left(now, zone.full_at)
        if left is None or zone.code in told:
            continue
        yield Advice(
            level=Level.WARNING, topic="soon_full", do=Do.SEE_RECEPTION, weight=29.0 - left,
            facts={
                "zone": zone.code, "minutes": left, "seats": zone.seats,
                "people": people.get(zone.code, 0), "to": _roomiest(ahead, zone),
            },
        )  # fmt: skip


def _roomiest(ahead: Ahead, full: ZoneAhead) -> str:
    """The zone with most seats left at its own worst; blank where there is none."""
    others = [zone for zone in ahead.zones if zone.code != full.code and zone.full_at is None]
    best = max(others, key=lambda zone: zone.seats - zone.peak.p90, default=None)
    return best.code if best is not None and best.seats > best.peak.p90 else ""


def _left(now: Situation, at: datetime | None) -> int | None:
    """Whole minutes until then, if it is soon and not yet."""
    if at is None or not now.at < at <= now.at + SOON:
        return None
    return max(1, int((at - now.at) / minutes(1)))
