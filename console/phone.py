"""One call at the telephone desk: who it is, the best free slots for them, what to say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from console.domain.times import local_day
from console.queries import campaigns
from console.queries.live_board import LiveBoard, live_board
from console.queries.phone_desk import OPEN, PhoneFile, phone_file
from console.verdicts import Verdict, Verdicts, verdicts
from printing.words import language_for, words

if TYPE_CHECKING:
    from console.planned_board import PlannedBoards
    from console.store import Store

SAID = 3
"""So many slots are read out at once: nobody keeps more in mind."""


@dataclass(frozen=True, kw_only=True)
class SlotOffer:
    """`number` is the key that takes it."""

    number: int
    start: datetime
    host_id: int | None
    host: str
    reasons: tuple[tuple[str, dict[str, int | str]], ...]


@dataclass(frozen=True, kw_only=True)
class Call:
    """`said` is what to say, in the owner's tongue where we have papers in it. `days` may be asked
    for. `why`: what may be said of a day that was asked for and has nothing; the offers are of
    other days then."""

    file: PhoneFile
    offers: tuple[SlotOffer, ...]
    said: str
    days: tuple[date, ...] = ()
    why: tuple[str, dict[str, int | str]] | None = None


def open_call(
    store: Store,
    boards: PlannedBoards,
    unit_id: int,
    *,
    now: datetime,
    is_sooner: bool = False,
    day: date | None = None,
) -> Call:
    """For the read lane. `is_sooner`: also the days that the booking lead forbids. `day`: the one
    that the owner asks for."""
    live = boards.get(store, now)
    together = _together(live, unit_id)
    file = store.read(phone_file, unit_id=unit_id, unit_ids=together, now=now)
    if file.held is not None:
        live = store.read(live_board, now=now, for_owner=file.owner_id)
    found = store.read(campaigns.campaign)
    hosts = {h.id: h.name for h in store.read(campaigns.hosts)}
    today = local_day(now, found.zone)
    lead = 0 if is_sooner else found.rules.booking_lead_days
    closed = {d.day for d in store.read(campaigns.days) if d.state == "closed"}
    closed |= {day for day in live.batch.days if day < today + timedelta(days=lead)}
    can_move = unit_id in live.visits and (not file.state or file.state in OPEN)
    asked = verdicts(live, unit_id, now=now, closed=closed) if can_move else Verdicts()
    why: tuple[str, dict[str, int | str]] | None = None
    if day is not None and can_move:
        others = {other for other in live.batch.days if other != day}
        of_day = verdicts(live, unit_id, now=now, closed=closed | others)
        if of_day.best:
            asked = of_day
        elif day in closed:
            why = ("booking.too-late", {"days": found.rules.booking_lead_days})
        else:
            why = _why_not(live, unit_id, day)
    offers = tuple(
        _offer(number, start, asked.by_start[start], hosts)
        for number, start in enumerate(asked.best, start=1)
    )
    return Call(
        file=file,
        offers=offers,
        said=_said(file, offers, found.zone, found.language),
        days=tuple(day for day in live.batch.days if day >= today),
        why=why,
    )


def _why_not(live: LiveBoard, unit_id: int, day: date) -> tuple[str, dict[str, int | str]]:
    """Of the party itself at most; never of others or of what keeps them apart."""
    from console.planning.why_not import sayable

    visits = tuple({visit.owner: visit for visit in live.visits.values()}.values())
    number = live.batch.days.index(day)
    told = sayable(live.board, visits, live.visits[unit_id], {number})
    return told.code, dict(told.facts)


def _together(live: LiveBoard, unit_id: int) -> tuple[int, ...]:
    visit = live.visits.get(unit_id)
    return tuple(int(home.id) for home in visit.homes) if visit else ()


def _offer(number: int, start: datetime, verdict: Verdict, hosts: dict[int, str]) -> SlotOffer:
    return SlotOffer(
        number=number,
        start=start,
        host_id=verdict.host_id,
        host=hosts.get(verdict.host_id or 0, ""),
        reasons=tuple((code, dict(facts)) for code, facts in verdict.reasons),
    )


def _said(file: PhoneFile, offers: Sequence[SlotOffer], zone: str, language: str) -> str:
    """Nothing in it tells of anybody else or of the owner's class."""
    say = words(language_for(file.language, language))
    slots: dict[date, list[str]] = {}
    for offer in offers[:SAID]:
        at = offer.start.astimezone(ZoneInfo(zone))
        slots.setdefault(at.date(), []).append(f"{at:%H:%M}")
    told = [
        say(
            "phone.slot",
            day=say.day_in_year(day),
            weekday=say.weekday(day),
            times=" / ".join(sorted(at)),
        )
        for day, at in sorted(slots.items())
    ]
    if not told:
        return say("phone.none")
    return say("phone.offer", slots=say("phone.or").join(told))
