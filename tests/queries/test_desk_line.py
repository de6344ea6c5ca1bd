"""Whom a desk sees as next is whom its call chooses."""

from __future__ import annotations

from contextlib import closing
from typing import Any

from day_store import DAY, Hall, refuses
from long_line import STATION, line_up_many
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from console.databases import Where
from console.domain.events import Event, Press
from console.models import Desk, Host, Station, Visit
from console.queries.desk import DeskView, desk_view

DESKS = 3


def bar_some(session: Session, *, press: Press) -> Event:
    """A third wants another language, a third has a host of its own; the desks differ too."""
    hosts = session.scalars(select(Host.id).order_by(Host.id)).all()
    of_station = select(Desk).join(Station).where(Station.code == STATION)
    desks = session.scalars(of_station.order_by(Desk.number)).all()
    desks[0].languages = "zh"
    desks[1].host_id, desks[2].host_id = hosts[:2]
    for number, host in enumerate(hosts[:2]):
        bound = Visit.number % 6 == 3 * number + 1
        session.execute(update(Visit).where(bound).values(is_host_bound=True, host_id=host))
    session.execute(update(Visit).where(Visit.number % 3 == 0).values(language="yue"))
    return Event(kind="test.barred")


def seen(hall: Hall, number: int) -> DeskView:
    desk = hall.desk(STATION, number)
    return hall.store.read(desk_view, desk_id=desk, day=DAY, now=hall.now)


def test_a_call_takes_whom_the_desk_sees_as_next_until_nobody_is_left_for_it(place: Where) -> None:
    hall = line_up_many(place, 36)
    whys, bars, at_desk = set(), set(), set()
    with closing(hall.store):
        hall.press(bar_some)
        for turn in range(48):
            number = 1 + turn % DESKS
            if number in at_desk:
                hall.park(STATION, number)
                at_desk.remove(number)
            desk = seen(hall, number)
            bars |= {row.bar for row in desk.waiting}
            if not desk.next_ticket:
                left = "line.none-for-this-desk" if desk.waiting else "line.empty"
                with refuses(left, waiting=len(desk.waiting)):
                    hall.call(STATION, number)
                continue
            called = hall.call(STATION, number)
            at_desk.add(number)
            why: Any = called.facts["why"]
            assert (called.facts["ticket"], why["code"]) == (desk.next_ticket, desk.why_next)
            whys.add(desk.why_next)
    assert whys == {"why.due", "why.overtaken"}
    assert bars == {"", "language", "host", "host_busy"}
