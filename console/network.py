"""The rest of today, played from how the floor stands now: off the window thread, read only."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from math import inf
from statistics import fmean

from sqlalchemy.orm import Session

from console.domain.ahead import Ahead
from console.forecast.engine import Desk, Leg
from console.forecast.outlook import Named, outlook
from console.forecast.today import Guest, Now
from console.lessons import beliefs
from console.line_waits import Learned, learned
from console.queries.rest_of_day import DeskAhead, PartyHere, RestOfDay, StepAhead, rest_of_day
from console.queries.waits import floor_state
from console.store import Store

NO_SHOW, USUAL_PEOPLE = 0.06, 2
"""Where the campaign says nothing of who stays away, and nobody has come yet."""
OLD_WALKING = 120.0
"""Minutes without a walk-in that are believed beside those of today."""
OLD_HOMES, OLD_COMPLETED = 20, 19
"""What is believed of homes handed over, before today's count more."""


def look_ahead(store: Store, day: date, now: datetime) -> Ahead | None:
    """None where no day is open, calling is paused, or nobody is left to come out."""
    found = store.read(_read, day=day, now=now)
    if found is None:
        return None
    rest, known = found
    state, named = _now(rest, known, now)
    if not state.guests:
        return None
    return outlook(state, named, now, seed=day.toordinal())


def _read(
    session: Session, *, campaign_id: int, day: date, now: datetime
) -> tuple[RestOfDay, dict[int, Learned]] | None:
    """Two queries in one snapshot; the figures are made outside it."""
    of = {"campaign_id": campaign_id, "day": day}
    rest = rest_of_day(session, **of)  # type: ignore[arg-type]  # one dict for both names
    if not rest.is_open:
        return None
    floor = floor_state(session, campaign_id=campaign_id, day=day, now=now, station_ids=())
    believed = beliefs(session, campaign_id=campaign_id, day=day)
    return rest, {state.id: learned(believed[state.id], state.served) for state in floor.stations}


def _now(rest: RestOfDay, known: dict[int, Learned], now: datetime) -> tuple[Now, Named]:
    stations = [(number, code) for number, code in rest.stations if number in known]
    place = {number: n for n, (number, _) in enumerate(stations)}
    zones = {number: n for n, (number, _, _) in enumerate(rest.zones)}
    rules = rest.rules
    desks, can_open = [], set[int]()
    for n, (number, _) in enumerate(stations):
        mine = [desk for desk in rest.desks if desk.station_id == number]
        if any(not desk.is_open and not desk.host_id for desk in mine):
            can_open.add(n)
        desks.append(_desks(mine, rest, now))
    state = Now(
        desks=tuple(desks),
        paces=tuple(known[number].pace for number, _ in stations),
        guests=(*_here(rest, place, zones, now), *_to_come(rest, place, now)),
        zones=max(1, len(zones)),
        limit=rules.overtaken_limit,
        grace=rules.grace_minutes,
        handicap=rules.handicap_minutes,
        head_start=rules.head_start_minutes,
        no_show=rules.no_show_percent / 100 or NO_SHOW,
        completes=(OLD_COMPLETED + rest.completed) / (OLD_HOMES + rest.ended),
        ends=_minutes(now, rest.ends_at),
        walks_until=_minutes(now, max((party.slot for party in rest.to_come), default=now)),
        gap=fmean(known[number].change_over for number, _ in stations) / 60,
        no_answer=fmean(known[number].no_answer for number, _ in stations),
    )
    named = Named(
        stations=tuple(code for _, code in stations),
        can_open=frozenset(can_open),
        zones=tuple((code, seats) for _, code, seats in rest.zones),
        amber=rules.wait_amber_minutes,
        red=rules.wait_red_minutes,
        completed=rest.completed,
    )
    return state, named


def _here(
    rest: RestOfDay, place: dict[int, int], zones: dict[int, int], now: datetime
) -> Sequence[Guest]:
    found = []
    for party in rest.here:
        legs = _legs(party.steps, place)
        if legs:
            found.append(_guest(party, legs, zones.get(party.zone_id, 0), now))
    return found


def _guest(party: PartyHere, legs: tuple[Leg, ...], zone: int, now: datetime) -> Guest:
    served = None if party.called_at is None else max(0.0, -_minutes(now, party.called_at))
    return Guest(
        legs=legs,
        homes=party.homes,
        people=party.people,
        host=party.host_id,
        zone=zone,
        due=_minutes(now, party.due_at),
        since=min(0.0, _minutes(now, party.since)),
        back_in=max(1.0, _minutes(now, party.back_at)) if party.back_at else 0.0,
        served_for=served,
        overtaken=party.overtaken,
    )


def _to_come(rest: RestOfDay, place: dict[int, int], now: datetime) -> Sequence[Guest]:
    """Booked, and of those who walk in as many as the day is planned to have. They sit in the
    zones in turn, as seats are given."""
    legs = _legs(rest.route, place)
    if not legs:
        return ()
    parties = rest.came + rest.walked_in
    people = max(1, round(rest.people / parties)) if parties else USUAL_PEOPLE
    zones = max(1, len(rest.zones))
    booked = [
        Guest(
            legs=legs, is_here=False, slot=_minutes(now, party.slot), homes=party.homes,
            people=people, host=party.host_id, zone=n % zones, is_green=party.is_green,
        )
        for n, party in enumerate(rest.to_come)
    ]  # fmt: skip
    last = max((party.slot for party in rest.to_come), default=now)
    more = _walk_ins(rest, now, last)
    walking = [Guest(legs=legs, is_here=False, people=people, zone=n % zones) for n in range(more)]
    return (*booked, *walking)


def _walk_ins(rest: RestOfDay, now: datetime, last: datetime) -> int:
    """As many more as the day is planned to have, or as today's hours so far make likely; none
    after the `last` slot, when there is no time for them any more."""
    left = max(0.0, _minutes(now, last))
    past = max(0.0, -_minutes(now, rest.opens_at))
    likely = rest.walked_in * left / (past + OLD_WALKING)
    return round(max(rest.rules.walk_ins_per_day - rest.walked_in, likely)) if left else 0


def _legs(steps: Sequence[StepAhead], place: dict[int, int]) -> tuple[Leg, ...]:
    return tuple(
        Leg(station=place[step.station_id], is_host_bound=step.is_host_bound)
        for step in steps
        if step.station_id in place
    )


def _desks(mine: Sequence[DeskAhead], rest: RestOfDay, now: datetime) -> tuple[Desk, ...]:
    """Open ones stay so but for lunch, where one half rests first and then the other; a break ends
    when it is said to, a closed desk stays closed. A station that has desks is never without one
    for long: the first opens when nobody else does."""
    found = []
    open_ = [desk for desk in mine if desk.is_open]
    for n, desk in enumerate(open_):
        found.append(Desk(spans=_spans(n, len(open_), rest, now), host=desk.host_id))
    for desk in mine:
        if not desk.is_open and desk.back_at is not None:
            since = max(0.0, _minutes(now, desk.back_at))
            found.append(Desk(spans=((since, inf),), host=desk.host_id))
    if not found and mine:
        found.append(Desk())
    return tuple(found)


def _spans(
    number: int, count: int, rest: RestOfDay, now: datetime
) -> tuple[tuple[float, float], ...]:
    if rest.lunch is None or count < 2 or now >= rest.lunch[0]:
        return ((-inf, inf),)
    since, until = (_minutes(now, at) for at in rest.lunch)
    middle = (since + until) / 2
    begin, end = (since, middle) if number >= (count + 1) // 2 else (middle, until)
    return ((-inf, begin), (end, inf))


def _minutes(now: datetime, at: datetime) -> float:
    return (at - now).total_seconds() / 60
