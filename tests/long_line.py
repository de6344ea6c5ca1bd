"""A long line: thousands of visits that wait at one station, written at once for races."""

from __future__ import annotations

import random
from datetime import timedelta
from typing import Any

from day_store import DAY, Hall, Plan, build_hall
from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from console.databases import Where
from console.domain.events import Event, Press
from console.models import Owner, Unit, Visit, VisitStep, VisitUnit

STATION = "identity"
PLAN = Plan(homes=1, booked=0, desks={STATION: 8}, days=1)


def line_up_many(place: Where, count: int, seed: int = 1) -> Hall:
    """A hall whose first station has eight open desks and `count` parties in its line.

    Due times stray up to half an hour from the order of check-in, as booked, late and green
    parties do, so that calls go past people and the fairness bound is at work.
    """
    hall = build_hall(place, PLAN)
    hall.at("09:00")
    hall.press(_write_line, station=hall.stations[STATION], count=count, seed=seed)
    return hall


def _write_line(session: Session, *, press: Press, station: int, count: int, seed: int) -> Event:
    dice = random.Random(seed)
    of = {"campaign_id": press.campaign_id}
    owner = session.scalars(select(Owner.id)).first()
    units = session.scalars(
        insert(Unit).returning(Unit.id, sort_by_parameter_order=True),
        [
            {
                **of, "unit_key": f"long/{n}", "position": n, "building": "9", "room_no": str(n),
                "room_key": str(n),
            }
            for n in range(count)
        ],
    ).all()  # fmt: skip
    came = press.now - timedelta(hours=1)
    shared: dict[str, Any] = {
        **of, "day": DAY, "letter": "A", "owner_id": owner, "state": "waiting",
        "step_code": STATION, "station_id": station, "line_seq": 0, "waiting_since": press.now,
        "checked_in_at": press.now,
    }  # fmt: skip
    due = [came + timedelta(seconds=n + dice.uniform(-1800, 1800)) for n in range(count)]
    visits = session.scalars(
        insert(Visit).returning(Visit.id, sort_by_parameter_order=True),
        [
            {
                **shared, "number": n + 1, "ticket": f"A{n + 1:03d}", "checked_in_seq": n + 1,
                "due_at": due[n], "row_due_at": due[n],
            }
            for n in range(count)
        ],
    ).all()  # fmt: skip
    session.execute(
        insert(VisitUnit),
        [{**of, "visit_id": v, "unit_id": u} for v, u in zip(visits, units, strict=True)],
    )
    session.execute(
        insert(VisitStep),
        [
            {
                **of, "visit_id": v, "position": 1, "code": STATION, "station_id": station,
                "is_required": True, "is_host_bound": False, "state": "current",
            }
            for v in visits
        ],
    )  # fmt: skip
    return Event(kind="test.lined_up", facts={"visits": count})
