"""Whom a desk sees of the other hosts: who could take its party, who rests while parties wait."""

from __future__ import annotations

from dataclasses import dataclass

from console.models import Visit
from console.queries.desk_line import WaitRow
from console.queries.hosts import HostAt, share_out, takers


@dataclass(frozen=True, kw_only=True)
class HostRow:
    """Another host who could take the party of this desk."""

    id: int
    name: str
    parties: int
    speaks: bool


@dataclass(frozen=True, kw_only=True)
class RestingHost:
    """A host on a break for whom parties wait here; `placed` of them would find another one."""

    id: int
    name: str
    tickets: tuple[str, ...]
    placed: int


def resting_hosts(
    hosts: tuple[HostAt, ...], waiting: tuple[WaitRow, ...]
) -> tuple[RestingHost, ...]:
    """Of the hosts for whom somebody waits in this line."""
    here = {row.visit_id for row in waiting if row.bar == "host"}
    return tuple(
        RestingHost(
            id=host.id,
            name=host.name,
            tickets=tuple(party.ticket for party in host.waiting),
            placed=len(share_out(hosts, host)),
        )
        for host in hosts
        if host.is_resting and any(party.visit_id in here for party in host.waiting)
    )


def other_hosts(hosts: tuple[HostAt, ...], visit: Visit) -> tuple[HostRow, ...]:
    party = next((p for h in hosts for p in h.parties if p.visit_id == visit.id), None)
    if party is None:
        return ()
    return tuple(
        HostRow(
            id=host.id,
            name=host.name,
            parties=host.load.now,
            speaks=host.load.speaks(party.language),
        )
        for host in takers(hosts, party)
    )
