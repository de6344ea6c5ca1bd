"""A small handover day for tests: one campaign, a clock that the test moves, one line per press.

    hall.at("09:10")                      # the campaign's time, Asia/Shanghai, on DAY
    seq = hall.check_in(0)                # the appointment of home 0; returns the event
    hall.call("identity")                 # call next at desk 1 of that station
    hall.walk(0, to="keys")               # calls, serves, finishes until home 0 waits for its keys

Homes are numbered from 0. Homes 0 to `booked - 1` have an appointment of their own, one every slot
from 08:30 on; the others have none. Everybody's hosts, desks and names are invented.
"""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from place_copies import keep_copy, kind_of, put_copy
from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from console.actions import (
    booking,
    calling,
    day,
    desks,
    ending,
    key_sets,
    keys,
    payments,
    reception,
    roster,
    serving,
)
from console.actions.campaign import CampaignSetup, HostSetup, open_campaign
from console.databases import Where, where
from console.domain.codes import code_id_of
from console.domain.errors import Refusal
from console.domain.events import Event, Press
from console.domain.keys import KEY_ROOM, HolderKind
from console.domain.routing import DEFAULT_ROUTE, Step
from console.domain.rules import Rules
from console.domain.times import at_local
from console.domain.vault import Vault
from console.models import Base, Desk, Holder, KeyItem, KeySet, Station, Unit, Visit, VisitUnit
from console.store import Store, new_op_id

DAY = date(2026, 12, 18)
ZONE = "Asia/Shanghai"
VAULT_KEY = b"a key for tests, 32 bytes long!!"
SECRET = "5e" * 32
KEY_ID = "TEST"


@dataclass(frozen=True, kw_only=True)
class Plan:
    """What a hall begins with."""

    homes: int = 8
    booked: int = 6
    desks: Mapping[str, int] = field(
        default_factory=lambda: {"identity": 2, "documents": 2, "settlement": 1, "keys": 1}
    )
    hosts: int = 2
    zones: Mapping[str, int] = field(default_factory=lambda: {"A": 20, "B": 10})
    rules: Rules = field(default_factory=Rules)
    route: tuple[Step, ...] = DEFAULT_ROUTE
    days: int = 2
    is_open: bool = True


def owner_name(n: int) -> str:
    return f"Quillon Testbury {n:04d}"


def owner_phone(n: int) -> str:
    return f"1990000{n:04d}"


def owner_paper(n: int) -> str:
    """An identity number whose check digit is wrong on purpose."""
    return f"11010119000101{n:03d}0"


def roster_batch(homes: int, vault: Vault) -> roster.RosterBatch:
    """One owner with one phone per home, as the intake would have prepared them."""
    names = [owner_name(n) for n in range(homes)]
    return roster.RosterBatch(
        units=[
            {
                "unit_key": f"Riverside//{1 + n // 40}/1/{101 + n}",
                "position": n,
                "project": "Riverside",
                "phase": "",
                "building": str(1 + n // 40),
                "stairwell": "1",
                "room_no": str(101 + n),
                "room_key": str(101 + n),
                "raw_label": f"{1 + n // 40}-1-{101 + n}",
                "product_type": "high_rise",
                "layout_type": "",
                "gross_area": 8950,
                "due_date": DAY,
                "paid_up": None,
                "remark": f"remark of {owner_name(n)}",
                "contract_no": f"HT-{n:04}",
                "proxy": "",
            }
            for n in range(homes)
        ],
        owners=[
            {
                "identity": vault.index(owner_paper(n)),
                "name": name,
                "pinyin": "",
                "initials": "",
                "is_company": False,
                "id_type": "resident",
                "id_enc": vault.seal(owner_paper(n)),
                "id_last4": owner_paper(n)[-4:],
                "id_index": vault.index(owner_paper(n)),
            }
            for n, name in enumerate(names)
        ],
        phones=[
            {
                "identity": vault.index(owner_paper(n)),
                "position": 0,
                "phone_enc": vault.seal(owner_phone(n)),
                "phone_last4": owner_phone(n)[-4:],
                "phone_index": vault.index(owner_phone(n)),
            }
            for n in range(homes)
        ],
        owned=[
            (f"Riverside//{1 + n // 40}/1/{101 + n}", vault.index(owner_paper(n)), 0)
            for n in range(homes)
        ],
        sha256="0" * 64,
    )


class Hall:
    """A store with a clock in the test's hand. Presses return the journal's event."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.at("08:00")
        self.units: list[int] = []
        self.owners: list[int] = []
        self.appointments: list[int] = []
        self.stations: dict[str, int] = {}
        self.desks: dict[str, list[int]] = {}
        if store.campaign_id:
            self._learn()

    # -- time --------------------------------------------------------------------------------

    def at(self, clock: str, day: date = DAY) -> datetime:
        """From now on every press happens at that time; returns it in UTC."""
        return self.set(at_local(day, clock, ZONE))

    def set(self, moment: datetime) -> datetime:
        self.now = moment
        self.store.clock = lambda _campaign_now: moment
        return moment

    def wait(self, minutes: float) -> datetime:
        return self.set(self.now + timedelta(minutes=minutes))

    # -- presses -----------------------------------------------------------------------------

    def press(self, action: Callable[..., Event], **wishes: Any) -> Event:
        return self.store.run(action, op_id=new_op_id(), **wishes)

    def desk(self, station: str, number: int = 1) -> int:
        return self.desks[station][number - 1]

    def check_in(self, home: int, **arrival: Any) -> Event:
        wanted = reception.Arrival(appointment_id=self.appointments[home], **arrival)
        return self.press(reception.check_in, arrival=wanted)

    def walk_in(self, *homes: int, **arrival: Any) -> Event:
        unit_ids = tuple(self.units[h] for h in homes)
        return self.press(
            reception.walk_in, arrival=reception.Arrival(unit_ids=unit_ids, **arrival)
        )

    def call(self, station: str, number: int = 1) -> Event:
        return self.press(calling.call_next, desk_id=self.desk(station, number))

    def serve(self, station: str, number: int = 1) -> Event:
        return self.press(calling.serve, desk_id=self.desk(station, number))

    def finish(self, station: str, number: int = 1, **wishes: Any) -> Event:
        return self.press(serving.finish_step, desk_id=self.desk(station, number), **wishes)

    def park(self, station: str, number: int = 1) -> Event:
        return self.press(calling.park, desk_id=self.desk(station, number))

    def end(self, home: int, how: str) -> Event:
        return self.press(ending.end_visit, visit_id=self.visit_of(home), how=how)

    def host_desk(self, home: int) -> int:
        """The number of the inspection desk that belongs to the host of that home's party."""
        host = self.visit(home)["host_id"]
        desks = [self.row(Desk, d) for d in self.desks["inspection"]]
        return next(n for n, d in enumerate(desks, start=1) if d["host_id"] == host)

    def step(self, home: int, **wishes: Any) -> Event:
        """Calls, serves and finishes the present step of a party that is alone in its line."""
        station = self.visit(home)["step_code"]
        number = self.host_desk(home) if station == "inspection" else 1
        called = self.call(station, number)
        assert called.facts["visit"] == self.visit_of(home), "somebody else was before"
        self.serve(station, number)
        if station == "keys":
            self.hand_keys(home)
        return self.finish(station, number, **wishes)

    def pay(self, home: int, receipt: str, cents: int | None = None) -> Event:
        """For all homes of the party: the whole balance, or a part of it."""
        visit = self.visit_of(home)
        return self.press(payments.record_payment, visit_id=visit, receipt=receipt, cents=cents)

    def walk(self, home: int, *, to: str) -> None:
        """Steps on until the party waits at `to` or has gone home."""
        while self.visit(home)["step_code"] != to and self.visit(home)["state"] == "waiting":
            self.step(home)

    def change(self, table: type[Any], row: int, /, **values: Any) -> Event:
        """Sets what no action sets yet, or what a test wants broken."""

        def write(session: Session, *, press: Press) -> Event:
            session.execute(update(table).where(table.id == row).values(**values))
            return Event(kind="test.changed")

        return self.press(write)

    def make_keys(self) -> Event:
        sets = tuple(
            key_sets.NewSet(unit_id=u, number=700 + n, code_id=code_id_of(n.to_bytes(10, "big")))
            for n, u in enumerate(self.units)
        )
        return self.press(key_sets.make_key_sets, sets=sets)

    def lose_set(self, home: int) -> Event:
        """From now on the home has no keys: they belong to a home that nobody asked for."""

        def write(session: Session, *, press: Press) -> Event:
            unit = session.get_one(Unit, self.units[home])
            row = {c.name: getattr(unit, c.name) for c in Unit.__table__.columns if c.name != "id"}
            spare = session.scalar(insert(Unit).returning(Unit.id), row | {"unit_key": "spare"})
            session.execute(
                update(KeySet)
                .where(KeySet.unit_id == unit.id)
                .values(unit_id=spare, is_frozen=False)
            )
            return Event(kind="test.changed")

        return self.press(write)

    def pieces(self, home: int) -> tuple[int, ...]:
        """What lies on the table: the bag and the loose pieces."""

        def ask(session: Session, *, campaign_id: int) -> tuple[int, ...]:
            wanted = (
                select(KeyItem.id)
                .join(KeySet)
                .where(KeySet.unit_id == self.units[home], KeyItem.parent_id.is_(None))
                .order_by(KeyItem.id)
            )
            return tuple(session.scalars(wanted))

        return self.store.read(ask)

    def hand_keys(self, home: int, to: keys.Receiver | None = None) -> Event:
        """Offer and acceptance, to the owner or back to the key room."""
        pieces = self.pieces(home)
        receiver = to or keys.Receiver(kind=HolderKind.OWNER, owner_id=self.owners[home])
        self.press(
            keys.offer_pieces, item_ids=pieces, to=receiver, signed_by=self.holder_name(home)
        )
        return self.press(
            keys.answer_offer, item_ids=pieces, accept=True, count=len(pieces),
            signed_by=receiver.name if receiver.kind == HolderKind.PERSON else "",
        )  # fmt: skip

    def holder_name(self, home: int) -> str:
        """The person who has the keys; blank: a department, or an owner."""

        def ask(session: Session, *, campaign_id: int) -> str:
            wanted = select(Holder.name).join(KeyItem, KeyItem.holder_id == Holder.id)
            return (
                session.scalar(
                    wanted.where(
                        KeyItem.id == self.pieces(home)[0], Holder.kind == HolderKind.PERSON
                    )
                )
                or ""
            )

        return self.store.read(ask)

    def return_keys(self, home: int) -> Event:
        return self.hand_keys(home, keys.Receiver(kind=HolderKind.DEPARTMENT, name=KEY_ROOM))

    # -- looking -----------------------------------------------------------------------------

    def row(self, table: type[Any], number: int) -> dict[str, Any]:
        return self.rows(table, id=number)[0]

    def rows(self, table: type[Any], **wanted: Any) -> list[dict[str, Any]]:
        def ask(session: Session, *, campaign_id: int) -> list[dict[str, Any]]:
            found = session.execute(select(table.__table__).filter_by(**wanted)).mappings()
            return [dict(row) for row in found]

        return self.store.read(ask)

    def visit_of(self, home: int) -> int:
        """The latest visit of that home."""
        return max(r["visit_id"] for r in self.rows(VisitUnit, unit_id=self.units[home]))

    def visit(self, home: int) -> dict[str, Any]:
        return self.row(Visit, self.visit_of(home))

    def dump(self) -> dict[str, list[dict[str, Any]]]:
        """Every row of every table but the journal's two."""
        tables = [t for t in Base.metadata.sorted_tables if not t.name.startswith("journal")]

        def ask(session: Session, *, campaign_id: int) -> dict[str, list[dict[str, Any]]]:
            return {
                t.name: [
                    dict(r) for r in session.execute(select(t).order_by(*t.primary_key)).mappings()
                ]
                for t in tables
            }

        return self.store.read(ask)

    def journal(self) -> list[Event]:
        return self.store.since(0, limit=100_000)

    def _learn(self) -> None:
        self.units = [r["id"] for r in sorted(self.rows(Unit), key=lambda r: r["position"])]
        from console.models import AppointmentUnit, UnitOwner

        owner = {r["unit_id"]: r["owner_id"] for r in self.rows(UnitOwner, position=0)}
        booked = {r["unit_id"]: r["appointment_id"] for r in self.rows(AppointmentUnit)}
        self.owners = [owner[u] for u in self.units]
        self.appointments = [booked.get(u, 0) for u in self.units]
        self.stations = {r["code"]: r["id"] for r in self.rows(Station)}
        of = {number: code for code, number in self.stations.items()}
        self.desks = {code: [] for code in self.stations}
        for desk in sorted(self.rows(Desk), key=lambda r: r["number"]):
            self.desks[of[desk["station_id"]]].append(desk["id"])


_made: dict[tuple[str, str], Where] = {}
"""Copies of halls by their plan and the kind of their place, for the next of the same plan."""


def build_hall(place: Where, plan: Plan | None = None) -> Hall:
    """A new campaign at an empty place, planned, its first day and all desks open, keys made.
    Making takes a second: the next hall of that plan is a copy."""
    plan = plan or Plan()
    made = _made.get(key := (repr(plan), kind_of(place)))
    if made is None:
        _make_hall(place, plan).store.close()
        _made[key] = keep_copy(place)
    else:
        put_copy(made, place)
    return Hall(Store.open(place, vault=Vault(VAULT_KEY), by="tester"))


def _make_hall(place: Where, plan: Plan) -> Hall:
    vault = Vault(VAULT_KEY)
    store = Store.open(place, vault=vault, by="tester")
    setup = CampaignSetup(
        name="Riverside",
        rules=plan.rules,
        route=plan.route,
        desks=plan.desks,
        hosts=tuple(HostSetup(name=f"Host {n}") for n in range(1, plan.hosts + 1)),
        zones=plan.zones,
        vault_fingerprint=vault.fingerprint,
        code_key_id=KEY_ID,
        code_secret_enc=vault.seal(SECRET),
    )
    hall = Hall(store)
    store.begin(open_campaign, op_id=new_op_id(), setup=setup)
    if not plan.homes:
        return hall
    hall.press(roster.import_roster, batch=roster_batch(plan.homes, vault))
    hall._learn()
    _book(hall, plan)
    hall._learn()
    if plan.is_open:
        hall.press(day.open_day)
        for at_station in hall.desks.values():
            for desk_id in at_station:
                hall.press(desks.set_desk, desk_id=desk_id, state="open")
    hall.make_keys()
    return hall


def _book(hall: Hall, plan: Plan) -> None:
    from console.models import Host

    hosts = [r["id"] for r in hall.rows(Host)] or [None]
    first = at_local(DAY, "08:30", ZONE)
    places = tuple(
        booking.Place(
            owner_id=hall.owners[n],
            unit_ids=(hall.units[n],),
            day=DAY,
            slot_start=first + timedelta(minutes=plan.rules.slot_minutes * n),
            host_id=hosts[n % len(hosts)],
        )
        for n in range(plan.booked)
    )
    days = tuple(DAY + timedelta(days=n) for n in range(plan.days))
    sha = hashlib.sha256(repr(places).encode()).hexdigest()
    hall.press(booking.place_appointments, places=places, days=days, sha256=sha)


def copied_hall(folder: Path, template: Path, plan: Plan | None = None) -> Hall:
    """A hall on SQLite, copied from `template` (made once), because copying is faster."""
    if not template.exists():
        build_hall(where(str(template)), plan).store.close()
    shutil.copy(template, folder / "handover.db")
    store = Store.open(where(str(folder / "handover.db")), vault=Vault(VAULT_KEY), by="tester")
    return Hall(store)


@contextmanager
def refuses(code: str, **facts: Any) -> Iterator[None]:
    """The press inside is refused with that code, and at least these facts."""
    caught = None
    try:
        yield
    except Refusal as refusal:
        caught = refusal
    assert caught is not None, f"nothing was refused: {code}"
    assert caught.code == code, caught
    assert {name: caught.facts.get(name) for name in facts} == facts
