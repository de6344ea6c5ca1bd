"""Days of a campaign as rows, invented by a seed: every outcome, without a press for each step.

The rows are such as the presses leave them; a test that wants to know whether the presses do so
plays a day (`played_day`).
"""

from __future__ import annotations

import json
import random
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any

from day_store import ZONE, Hall
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from console.actions.bulk import insert_rows
from console.domain.events import Event, Press
from console.domain.keys import HolderKind
from console.domain.times import at_local
from console.models import (
    Appointment,
    AppointmentUnit,
    Call,
    Charge,
    GreenGrant,
    HandoverDay,
    Holder,
    Host,
    Issue,
    IssuePause,
    KeyItem,
    KeySet,
    Payment,
    PaymentCharge,
    Survey,
    SurveyScore,
    Unit,
    Visit,
    VisitStep,
    VisitUnit,
    Zone,
)
from console.queries.figures import day_figures

ROUTE = (
    "reception", "identity", "documents", "inspection", "settlement", "signing", "keys", "survey",
)  # fmt: skip
SLOTS = tuple(f"{h:02}:{m:02}" for h in (8, 9, 10, 11, 13, 14, 15, 16) for m in (0, 30))[1:-1]
ENDINGS = ("refused", "view_only", "incomplete_documents", "left_early")
INSIDE = ("waiting", "called", "serving", "parked", "on_hold")
FATES = ("completed", "with_issues", *ENDINGS, "no_show", "cancelled", "rebooked", "undone")
WEIGHTS = (45, 15, 5, 4, 6, 4, 9, 4, 4, 2)
KINDS = ("complaint", "promise", "document", "service", "facility")
METHODS = ("card", "transfer", "cash", "cheque", "")
LAYOUTS = ("三室两厅", "两室一厅", "=1+1", "")


def invent(hall: Hall, *, seed: int, days: Sequence[date], parties: int) -> None:
    """Fills the days in turn; all but the last are closed, and nobody is asked for before."""
    chance = random.Random(seed)
    hall.press(_describe, seed=seed)
    for n, day in enumerate(days):
        is_last = n == len(days) - 1
        hall.set(at_local(day, "18:00", ZONE))
        hall.press(_play, chance=chance, day=day, parties=parties, is_open=is_last)


def _describe(session: Session, *, press: Press, seed: int) -> Event:
    """Homes of several products, layouts and floors, each with what is owed for it."""
    chance = random.Random(seed)
    charges = []
    for n, unit in enumerate(session.scalars(select(Unit).order_by(Unit.position))):
        unit.product_type = "villa" if n % 7 == 0 else "high_rise" if n % 41 else ""
        unit.layout_type = LAYOUTS[n % len(LAYOUTS)]
        unit.room_no = f"{1 + n % 33}{n % 4 + 1:02}" if n % 29 else f"S{n}"
        unit.gross_area = chance.randint(6_000, 18_000)
        for kind, low, high in (("service_fee", 100_000, 400_000), ("area_adjustment", -9_000, 0)):
            if chance.random() < 0.9:
                charges.append(
                    {
                        "campaign_id": press.campaign_id, "unit_id": unit.id, "kind": kind,
                        "amount_cents": chance.randint(low, high), "basis": "",
                    }
                )  # fmt: skip
    insert_rows(session, Charge, charges)
    return Event(kind="test.described")


@dataclass
class _Day:
    """One day being filled."""

    session: Session
    press: Press
    chance: random.Random
    day: date
    is_open: bool
    stations: dict[str, int]
    hosts: list[int]
    zones: list[int]
    desks: dict[str, list[int]]
    numbers: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    rows: dict[Any, list[dict[str, Any]]] = field(default_factory=lambda: defaultdict(list))

    def insert(self, table: Any, **values: Any) -> int:
        (found,) = insert_rows(
            self.session, table, [{"campaign_id": self.press.campaign_id, **values}]
        )
        return found

    def later(self, table: Any, **values: Any) -> None:
        """A row whose number nobody needs: written with the others at the end of the day."""
        self.rows[table].append({"campaign_id": self.press.campaign_id, **values})

    def at(self, clock: str) -> datetime:
        return at_local(self.day, clock, ZONE)


def _play(
    session: Session, *, press: Press, chance: random.Random, day: date, parties: int, is_open: bool
) -> Event:
    from console.models import Desk, Station

    stations = {s.code: s.id for s in session.scalars(select(Station))}
    desks: dict[str, list[int]] = defaultdict(list)
    for desk, code in session.execute(
        select(Desk.id, Station.code).join(Station, Station.id == Desk.station_id)
    ):
        desks[code].append(desk)
    of = _Day(
        session=session, press=press, chance=chance, day=day, is_open=is_open, stations=stations,
        hosts=list(session.scalars(select(Host.id).order_by(Host.id))),
        zones=list(session.scalars(select(Zone.id).order_by(Zone.id))), desks=desks,
    )  # fmt: skip
    live = set(session.scalars(select(AppointmentUnit.unit_id).where(AppointmentUnit.is_live)))
    done = Unit.state.in_(("handed_over", "handed_over_with_issues"))
    free = [u for u in session.scalars(select(Unit.id).where(~done)) if u not in live]
    chance.shuffle(free)
    fates = list(FATES) + chance.choices(FATES, WEIGHTS, k=max(0, parties - len(FATES)))
    if is_open:
        fates = ["inside", "inside", "expected", "expected", *fates]
    for n, fate in enumerate(fates):
        homes = [free.pop() for _ in range(2 if n % 6 == 0 else 1) if free]
        if homes:
            _party(of, homes, fate, is_walk_in=n % 17 == 5 and fate in ("completed", *ENDINGS))
    for table, rows in of.rows.items():
        insert_rows(session, table, rows)
    row = session.scalars(select(HandoverDay).where(HandoverDay.day == day)).one()
    row.state, row.opened_at = "open", of.at("08:00")
    session.flush()
    if not is_open:
        figures = day_figures(session, campaign_id=press.campaign_id, day=day)
        row.state, row.closed_at = "closed", of.at("17:30")
        row.figures = json.dumps(figures.sealed())
        missed = select(Appointment.id).where(
            Appointment.day == day, Appointment.state == "no_show"
        )
        session.execute(
            update(AppointmentUnit)
            .where(AppointmentUnit.appointment_id.in_(missed))
            .values(is_live=False)
        )
    return Event(kind="test.day", facts={"day": day.isoformat()})


def _party(of: _Day, homes: list[int], fate: str, *, is_walk_in: bool) -> None:
    chance = of.chance
    slot = of.at(chance.choice(SLOTS))
    host = chance.choice([*of.hosts, None])
    owner = _owner(of, homes[0])
    came = fate in ("completed", "with_issues", "inside", *ENDINGS)
    booked = None
    if not is_walk_in:
        state = {"no_show": "no_show", "undone": "no_show", "expected": "booked"}.get(fate, "")
        since: datetime | None = of.at("08:10")
        if fate in ("cancelled", "rebooked"):
            state = fate
            since = chance.choice(
                [of.at("07:50"), of.at("07:50"), of.at("16:00") - timedelta(days=1)]
            )
        if fate == "expected" and chance.random() < 0.5:
            state = "confirmed"
        booked = of.insert(
            Appointment, owner_id=owner, day=of.day, slot_start=slot, host_id=host,
            state=state or "arrived", state_since=since,
            confirmed_at=since if state == "confirmed" or len(homes) == 1 else None,
        )  # fmt: skip
        for home in homes:
            of.later(
                AppointmentUnit, appointment_id=booked, unit_id=home,
                is_live=state not in ("cancelled", "rebooked"),
            )  # fmt: skip
    if came or fate == "undone":
        _visit(of, homes, fate, owner=owner, host=host, booked=booked, slot=slot)


def _owner(of: _Day, home: int) -> int:
    from console.models import UnitOwner

    return of.session.scalars(
        select(UnitOwner.owner_id).where(UnitOwner.unit_id == home, UnitOwner.position == 0)
    ).one()


def _visit(
    of: _Day, homes: list[int], fate: str, *, owner: int, host: int | None, booked: int | None,
    slot: datetime,
) -> None:  # fmt: skip
    chance = of.chance
    is_green = chance.random() < 0.05
    letter = "W" if booked is None else "G" if is_green else "A"
    of.numbers[letter] += 1
    number = of.numbers[letter]
    is_done = fate in ("completed", "with_issues")
    state = {"with_issues": "completed", "inside": chance.choice(INSIDE)}.get(fate, fate)
    came = slot + timedelta(minutes=chance.choice([-20, -5, 0, 15, 16, 40]))
    last = len(ROUTE) if is_done else 1 if fate == "undone" else chance.randint(1, len(ROUTE) - 2)
    visit = of.insert(
        Visit, day=of.day, letter=letter, number=number, ticket=f"{letter}{number:03}",
        appointment_id=booked, owner_id=owner, host_id=host, zone_id=chance.choice(of.zones),
        state=state, checked_in_at=came, checked_in_seq=of.press.seq, row_due_at=slot, due_at=slot,
        is_green=is_green, step_code=ROUTE[min(last, len(ROUTE) - 1)],
        station_id=of.stations[ROUTE[min(last, len(ROUTE) - 1)]], line_seq=of.press.seq,
        ended_at=None if fate == "inside" else came + timedelta(minutes=30 * last),
    )  # fmt: skip
    if is_green:
        for is_granted in chance.choice([(True,), (False,), (False, True)]):
            of.later(
                GreenGrant, visit_id=visit, reason="urgent", requester="a", approver="b",
                state="expired" if is_granted else "refused",
                expires_at=of.at("12:00") if is_granted else None,
            )  # fmt: skip
    moment = came
    for position, code in enumerate(ROUTE):
        if position >= last:
            kind = "pending"
        else:
            kind = "skipped" if code == "survey" and chance.random() < 0.4 else "done"
        moment = _step(of, visit, position, code, kind, moment)
    for home in homes:
        outcome = "" if fate in ("undone", "inside") else state
        with_issues = fate == "with_issues" and (home == homes[0] or chance.random() < 0.5)
        if is_done:
            outcome = "handed_over_with_issues" if with_issues else "handed_over"
        of.later(
            VisitUnit, visit_id=visit, unit_id=home, is_inside=fate == "inside", outcome=outcome,
            with_issues=with_issues, signed_at=moment if is_done else None,
        )  # fmt: skip
        if is_done:
            of.session.execute(update(Unit).where(Unit.id == home).values(state=outcome))
            _hand_keys(of, home, owner)
    if is_done:
        _pay(of, visit, homes, moment)
    if fate != "undone":
        _tell(of, visit, homes, came=came, left=moment)


def _step(of: _Day, visit: int, position: int, code: str, kind: str, moment: datetime) -> datetime:
    chance, bound = of.chance, code in ("inspection",)
    called = moment + timedelta(minutes=chance.randint(0, 50), seconds=chance.randint(0, 59))
    ended = called + timedelta(minutes=chance.randint(1, 70), seconds=chance.randint(0, 59))
    is_done = kind == "done"
    is_timed = is_done and code != "reception" and chance.random() < 0.95
    desk = chance.choice(of.desks[code]) if is_done and of.desks[code] else None
    of.later(
        VisitStep, visit_id=visit, position=position, code=code, station_id=of.stations[code],
        is_required=code != "survey", is_host_bound=bound, state=kind,
        started_at=called if is_timed else None, finished_at=ended if is_timed else None,
        desk_id=desk,
    )  # fmt: skip
    if is_timed and desk is not None:
        of.later(
            Call, visit_id=visit, desk_id=desk, station_id=of.stations[code], step_code=code,
            came_seq=of.press.seq, seq=of.press.seq * 1000 + position, waited_since=moment,
            called_at=called, ended_at=ended, ending="done", why="{}",
        )  # fmt: skip
    return ended if is_timed else moment


def _hand_keys(of: _Day, home: int, owner: int) -> None:
    """To the owner, in one of twenty with a piece that stays behind."""
    session = of.session
    holder = session.scalar(select(Holder.id).where(Holder.owner_id == owner))
    if holder is None:
        holder = of.insert(Holder, kind=HolderKind.OWNER, name="", owner_id=owner)
    pieces = select(KeyItem.id).join(KeySet).where(KeySet.unit_id == home)
    ids = list(session.scalars(pieces.order_by(KeyItem.id)))
    kept = ids[-1:] if of.chance.random() < 0.05 else []
    session.execute(
        update(KeyItem)
        .where(KeyItem.id.in_([i for i in ids if i not in kept]))
        .values(holder_id=holder)
    )


def _pay(of: _Day, visit: int, homes: list[int], moment: datetime) -> None:
    """All at once, in two parts, after a payment that was taken back, or nothing."""
    how = of.chance.choice(["all", "all", "parts", "voided", "none"])
    charges = of.session.scalars(
        select(Charge).where(Charge.unit_id.in_(homes), Charge.paid_at.is_(None))
    ).all()
    if how == "none" or not charges:
        return
    rounds = {"all": [(1, False)], "parts": [(2, False), (2, False)], "voided": [(1, True)]}[how]
    for n, (part, is_void) in enumerate(rounds):
        of.numbers["receipt"] += 1
        shares = {
            c.id: c.amount_cents // part + (c.amount_cents % part if n else 0) for c in charges
        }
        receipt = f"R{of.day:%m%d}-{of.numbers['receipt']:04}"
        payment = of.insert(
            Payment, visit_id=visit, receipt=receipt, cents=sum(shares.values()),
            method=of.chance.choice(METHODS), paid_at=moment,
            desk_id=of.chance.choice(of.desks["settlement"]),
            voided_at=moment + timedelta(minutes=3) if is_void else None,
        )  # fmt: skip
        for charge, cents in shares.items():
            of.later(PaymentCharge, payment_id=payment, charge_id=charge, cents=cents)
        if not is_void and n == len(rounds) - 1:
            for charge in charges:
                charge.paid_at, charge.receipt = moment, receipt
    of.session.flush()


def _tell(of: _Day, visit: int, homes: list[int], *, came: datetime, left: datetime) -> None:
    """What some say at the exit, and what some had to complain of."""
    if of.chance.random() < 0.4:
        _answer(of, visit, left)
    if of.chance.random() < 0.3:
        for _ in range(of.chance.randint(1, 4)):
            _issue(of, visit, of.chance.choice([*homes, None]), came)


def _issue(of: _Day, visit: int, home: int | None, came: datetime) -> None:
    """In any state; some answered too late, some with a pause, some long after the day."""
    chance = of.chance
    kind = "defect" if home is not None and chance.random() < 0.8 else chance.choice(KINDS)
    state = chance.choice(("open", "replied", "visited", "fixed", "closed", "merged", "withdrawn"))
    raised = came + timedelta(minutes=chance.randint(0, 90))
    step = ("open", "replied", "visited", "fixed", "closed").index(
        state if state not in ("merged", "withdrawn") else "open"
    )
    gaps = [chance.choice([5, 30, 31, 200]), chance.choice([60, 700, 900]), 600, 2_000]
    moments: list[datetime | None] = [None] * 4
    at = raised
    for n in range(step):
        at += timedelta(minutes=gaps[n])
        moments[n] = at
    number = of.insert(
        Issue, visit_id=visit, unit_id=home, kind=kind, state=state, source="visit",
        room=chance.choice(("living", "kitchen", "=room")) if kind == "defect" else "",
        trade=chance.choice(("walls", "doors_windows", "=trade")) if kind == "defect" else "",
        severity=chance.choice(("minor", "serious", "urgent", "")),
        blocks_signing=chance.random() < 0.1, raised_at=raised, raised_by="tester",
        replied_at=moments[0], visited_at=moments[1], fixed_at=moments[2], closed_at=moments[3],
    )  # fmt: skip
    if chance.random() < 0.3:
        since = raised + timedelta(minutes=10)
        of.later(
            IssuePause, issue_id=number, timer="reply", reason="owner_away", since=since,
            until=chance.choice([None, since + timedelta(minutes=45)]),
        )  # fmt: skip


def _answer(of: _Day, visit: int, moment: datetime) -> None:
    survey = of.insert(Survey, visit_id=visit, day=of.day, at=moment, channel="touch")
    for code in of.chance.sample(ROUTE, of.chance.randint(1, len(ROUTE))):
        of.later(
            SurveyScore, survey_id=survey, station_id=of.stations[code],
            score=of.chance.randint(1, 5),
        )  # fmt: skip
