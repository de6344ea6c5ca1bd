"""The hosts as the day finds them: who is there, whom they have, who could take another's party."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from console.domain.seating import HostLoad, Manner, manner_of
from console.domain.visits import INSIDE, VisitState
from console.models import Call, Desk, Host, Owner, Unit, Visit, VisitUnit

WITHOUT_HOST = 0


@dataclass(frozen=True, kw_only=True)
class BoundParty:
    """`is_bound`: its present step needs the host; `manner` says from whom it is kept apart."""

    visit_id: int
    ticket: str
    host_id: int
    state: str
    is_bound: bool
    language: str
    manner: Manner
    due: tuple[object, int]


@dataclass(frozen=True, kw_only=True)
class HostAt:
    """`is_free`: with nobody; `load` tells caps, languages and from whom to keep away."""

    name: str
    is_free: bool
    load: HostLoad
    parties: tuple[BoundParty, ...]

    @property
    def id(self) -> int:
        return self.load.id

    @property
    def is_resting(self) -> bool:
        return not self.load.is_there

    @property
    def waiting(self) -> tuple[BoundParty, ...]:
        """Who can go on only with this host, in their order."""
        found = [p for p in self.parties if p.is_bound and p.state == VisitState.WAITING]
        return tuple(sorted(found, key=lambda p: p.due))

    def with_party(self, party: BoundParty) -> HostAt:
        """As it would be with one more."""
        load = replace(
            self.load,
            now=self.load.now + 1,
            today=self.load.today + 1,
            groups=self.load.groups | party.manner.groups,
            keys=self.load.keys + party.manner.is_key,
        )
        return replace(self, load=load, parties=(*self.parties, party), is_free=False)


def hosts_of_day(session: Session, *, campaign_id: int, day: date | None) -> tuple[HostAt, ...]:
    """Those who stand at a desk of their own, in order of their names' numbers."""
    open_desks: dict[int, bool] = defaultdict(bool)
    for desk in session.scalars(select(Desk).where(Desk.campaign_id == campaign_id)):
        if desk.host_id is not None:
            open_desks[desk.host_id] |= desk.state == "open"
    busy = set(
        session.scalars(
            select(Visit.host_id)
            .join(Call, Call.visit_id == Visit.id)
            .where(Visit.campaign_id == campaign_id, Call.ended_at.is_(None), Visit.is_host_bound)
        )
    )
    inside, today = _parties(session, campaign_id, day)
    return tuple(
        HostAt(
            name=host.name,
            is_free=host.id not in busy,
            load=HostLoad(
                id=host.id,
                is_there=open_desks[host.id],
                languages=tuple(host.languages.split()),
                is_certified=host.is_certified,
                now=len(inside[host.id]),
                today=today[host.id],
                most_at_once=host.most_at_once,
                most_per_day=host.most_per_day,
                groups=frozenset().union(*(p.manner.groups for p in inside[host.id])),
                keys=sum(p.manner.is_key for p in inside[host.id]),
            ),
            parties=tuple(inside[host.id]),
        )
        for host in session.scalars(
            select(Host).where(Host.campaign_id == campaign_id).order_by(Host.id)
        )
        if host.id in open_desks
    )


def takers(hosts: Iterable[HostAt], party: BoundParty) -> list[HostAt]:
    """Who could take the party over now, the best first: speaks its language, is free, has the
    fewest parties."""
    able = [
        h for h in hosts
        if h.load.is_there and h.id != party.host_id and h.load.may_take(party.manner)
    ]  # fmt: skip
    return sorted(
        able,
        key=lambda h: (not h.load.speaks(party.language), not h.is_free, h.load.now, h.id),
    )


def share_out(hosts: tuple[HostAt, ...], resting: HostAt) -> dict[int, int]:
    """Host by visit, in the order of the line; who gets one more party counts it for the next."""
    there = {host.id: host for host in hosts}
    found: dict[int, int] = {}
    for party in resting.waiting:
        able = takers(there.values(), party)
        if able:
            found[party.visit_id] = able[0].id
            there[able[0].id] = able[0].with_party(party)
    return found


def _parties(
    session: Session, campaign_id: int, day: date | None
) -> tuple[dict[int, list[BoundParty]], dict[int, int]]:
    homes: dict[int, list[tuple[str, str, str]]] = defaultdict(list)
    for visit_id, klass, group in session.execute(
        select(VisitUnit.visit_id, Unit.customer_class, Unit.conflict_group)
        .join(Unit, Unit.id == VisitUnit.unit_id)
        .where(
            VisitUnit.campaign_id == campaign_id,
            or_(Unit.conflict_group != "", Unit.customer_class == "key"),
        )
    ):
        homes[visit_id].append((klass, group, ""))
    inside: dict[int, list[BoundParty]] = defaultdict(list)
    today: dict[int, int] = defaultdict(int)
    rows = session.execute(
        select(Visit, Owner.language)
        .join(Owner, Owner.id == Visit.owner_id)
        .where(
            Visit.campaign_id == campaign_id,
            Visit.day == day,
            Visit.host_id.is_not(None),
            Visit.state != VisitState.UNDONE.value,
        )
        .order_by(Visit.due_at, Visit.checked_in_seq)
    )
    for visit, language in rows:
        assert visit.host_id is not None
        today[visit.host_id] += 1
        if visit.state in INSIDE:
            inside[visit.host_id].append(
                BoundParty(
                    visit_id=visit.id,
                    ticket=visit.ticket,
                    host_id=visit.host_id,
                    state=visit.state,
                    is_bound=visit.is_host_bound,
                    language=visit.language or language,
                    manner=manner_of(homes[visit.id]),
                    due=(visit.due_at, visit.checked_in_seq),
                )
            )
    return inside, today
