"""The plan as files: a workbook for the office, a calendar for every host."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.domain.errors import Failure, Refusal
from console.domain.labels import unit_label
from console.files import write_whole
from console.models import Appointment, Owner, Unit
from console.planning.board import bits
from console.queries import campaigns
from console.queries.campaigns import CampaignRow
from console.queries.clock import clock
from console.queries.live_board import LiveBoard, SeatedRow, live_board
from console.store import Store
from printing.calendar_file import CalendarEntry, CalendarFacts, calendar_ics
from printing.plan_book import Party, PlanDay, PlanFacts, masked, plan_xlsx
from printing.words import words

_UNSAFE = re.compile(r"[^\w .-]+")


@dataclass(frozen=True, kw_only=True)
class _Seats:
    """One snapshot of the plan; `changed` is when each appointment last changed."""

    campaign: CampaignRow
    live: LiveBoard
    hosts: dict[int, str]
    owners: dict[int, str]
    labels: dict[int, str]
    changed: dict[int, datetime]
    at: datetime

    def end(self, row: SeatedRow) -> datetime:
        visit = self.live.visits.get(row.unit_ids[0])
        cells = visit.cells if visit else 0
        return row.slot_start + timedelta(minutes=cells * self.live.board.instance.cell_minutes)

    def homes(self, row: SeatedRow) -> tuple[str, ...]:
        return tuple(self.labels[unit] for unit in row.unit_ids)


def write_plan_book(store: Store, out: Path) -> int:
    """Returns how many parties it lists. Owners' names are masked, their class is never told.
    Raises Refusal `plan.none`, `print.no-folder`, and Failure `print.not-written`."""
    seats = _seats(store)
    found, zone = seats.campaign, ZoneInfo(seats.campaign.zone)
    days: dict[object, list[Party]] = defaultdict(list)
    for row in seats.live.seated.values():
        days[row.day].append(
            Party(
                start=f"{row.slot_start.astimezone(zone):%H:%M}",
                end=f"{seats.end(row).astimezone(zone):%H:%M}",
                homes=seats.homes(row),
                owner=masked(seats.owners[row.owner_id]),
                host=seats.hosts.get(row.host_id or 0, ""),
                state=row.state,
            )
        )
    slots = _slots(seats.live, zone)
    facts = PlanFacts(
        campaign=found.name,
        language=found.language,
        made_at=seats.at.astimezone(zone),
        days=tuple(
            PlanDay(day=day, slots=slots[n], parties=tuple(days[day]))
            for n, day in enumerate(seats.live.batch.days)
        ),
        hosts=tuple(seats.hosts.values()),
    )
    _put(out, plan_xlsx(facts))
    return len(seats.live.seated)


def write_calendars(store: Store, folder: Path) -> int:
    """A file for every host who takes somebody; returns how many. The same files for the same
    plan, under the same names. Raises as `write_plan_book`."""
    seats = _seats(store)
    say = words(seats.campaign.language)
    rows: dict[int, list[SeatedRow]] = defaultdict(list)
    for row in seats.live.seated.values():
        if row.host_id is not None:
            rows[row.host_id].append(row)
    for number, (host_id, name) in enumerate(seats.hosts.items(), start=1):
        if host_id not in rows:
            continue
        facts = CalendarFacts(
            name=f"{seats.campaign.name} · {name}",
            zone=seats.campaign.zone,
            language=seats.campaign.language,
            entries=tuple(
                CalendarEntry(
                    uid=f"{seats.campaign.id}-{min(row.unit_ids)}@handover-console.invalid",
                    start=row.slot_start,
                    end=seats.end(row),
                    summary=say("plan.entry", homes=", ".join(seats.homes(row))),
                    place=seats.campaign.project,
                    changed_at=seats.changed[row.appointment_id],
                )
                for row in rows[host_id]
            ),
        )
        _put(folder / f"{number:03d} {_UNSAFE.sub('', name).strip(' .')}.ics", calendar_ics(facts))
    return len(rows)


def _slots(live: LiveBoard, zone: ZoneInfo) -> list[tuple[str, ...]]:
    found: list[list[str]] = [[] for _ in live.batch.days]
    for q, half in enumerate(live.board.halves):
        for cell in bits(live.board.slots & ((1 << half.cells) - 1)):
            found[half.day].append(f"{live.start(q, cell).astimezone(zone):%H:%M}")
    return [tuple(slots) for slots in found]


def _seats(store: Store) -> _Seats:
    if not store.read(campaigns.days):
        raise Refusal("plan.none")
    return store.read(_read)


def _read(session: Session, *, campaign_id: int) -> _Seats:
    of = {"campaign_id": campaign_id}
    found = campaigns.campaign(session, **of)
    units = session.execute(
        select(Unit.id, Unit.building, Unit.stairwell, Unit.room_no).filter_by(**of)
    )
    now = clock(session, **of)
    changed = session.execute(select(Appointment.id, Appointment.state_since).filter_by(**of))
    return _Seats(
        campaign=found,
        live=live_board(session, campaign_id=campaign_id),
        hosts={h.id: h.name for h in campaigns.hosts(session, **of)},
        owners={
            n: name for n, name in session.execute(select(Owner.id, Owner.name).filter_by(**of))
        },
        labels={
            number: unit_label(building, stairwell, room, found.language)
            for number, building, stairwell, room in units
        },
        changed={number: since or now.last_at for number, since in changed},
        at=now.last_at,
    )


def _put(out: Path, data: bytes) -> None:
    if not out.parent.is_dir() or out.is_dir():
        raise Refusal("print.no-folder", path=str(out.parent))
    try:
        write_whole(out, data)
    except OSError as error:
        raise Failure("file.not-written", path=str(out), why=str(error.strerror)) from error
