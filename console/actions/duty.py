"""The duty roster: who is there when, what they speak, whom they may take."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.actions.campaign import HostSetup
from console.actions.staff import add_hosts
from console.domain.duty import DutyKind, Mark, breaks_text
from console.domain.errors import Refusal
from console.domain.events import Event, Press
from console.domain.home_fields import LANGUAGES
from console.models import Host, HostDuty

Marks = Mapping[tuple[int, date], Mark]
HostFields = Mapping[str, Any]
"""`languages` as a tuple of codes, `is_certified`, `home_building`."""


@dataclass(frozen=True, kw_only=True)
class NewHost:
    setup: HostSetup
    home_building: str = ""
    marks: Mapping[date, Mark] = field(default_factory=dict)


def set_duty(
    session: Session,
    *,
    press: Press,
    marks: Marks | None = None,
    hosts: Mapping[int, HostFields] | None = None,
    new: tuple[NewHost, ...] = (),
) -> Event:
    """Many cells of the roster at once, and what is known of its hosts; who is `new` gets a desk at
    every host-bound station. What is as before is no change."""
    known = {
        host.id: host
        for host in session.scalars(select(Host).where(Host.campaign_id == press.campaign_id))
    }
    for number in {*(host for host, _ in marks or {}), *(hosts or {})}:
        if number not in known:
            raise Refusal("duty.unknown-host")
    told = {number for number, fields in (hosts or {}).items() if _tell(known[number], fields)}
    made = add_hosts(session, press, tuple(one.setup for one in new))
    for host, one in zip(made, new, strict=True):
        host.home_building = _text(one.home_building)
    wanted = dict(marks or {})
    for host, one in zip(made, new, strict=True):
        wanted |= {(host.id, day): mark for day, mark in one.marks.items()}
    cells = _write(session, press, wanted)
    touched = sorted(told | {host for host, _ in cells} | {host.id for host in made})
    if not touched:
        raise Refusal("duty.nothing-changed")
    return Event(
        kind="duty.set",
        subjects=tuple(("host", number) for number in touched),
        facts={"cells": len(cells), "hosts": len(told), "new": len(made)},
    )


def _tell(host: Host, fields: HostFields) -> bool:
    """Whether something is different now."""
    before = (host.languages, host.is_certified, host.home_building)
    if "languages" in fields:
        spoken = dict.fromkeys(fields["languages"])
        if not spoken or not set(spoken) <= set(LANGUAGES):
            raise Refusal("duty.unknown-language", languages=" ".join(spoken))
        host.languages = " ".join(spoken)
    if "is_certified" in fields:
        host.is_certified = bool(fields["is_certified"])
    if "home_building" in fields:
        host.home_building = _text(fields["home_building"])
    return before != (host.languages, host.is_certified, host.home_building)


def _text(building: str) -> str:
    text = building.strip()
    if len(text) > 40:
        raise Refusal("home.too-long", field="building", most=40)
    return text


def _write(session: Session, press: Press, wanted: Marks) -> list[tuple[int, date]]:
    """The cells that are different now. A row that says nothing new stays, so that undo finds it:
    no row and a whole day are the same."""
    stands = {
        (row.host_id, row.day): row
        for row in session.scalars(
            select(HostDuty).where(
                HostDuty.campaign_id == press.campaign_id,
                HostDuty.day.in_({day for _, day in wanted}),
            )
        )
    }
    changed = []
    for (host, day), mark in wanted.items():
        row = stands.get((host, day))
        kind, breaks = mark.kind.value, breaks_text(mark.breaks)
        if mark.kind is DutyKind.OFF:
            breaks = ""
        was = (row.kind, row.breaks) if row else (DutyKind.FULL.value, "")
        if was == (kind, breaks):
            continue
        changed.append((host, day))
        if row is None:
            session.add(
                HostDuty(
                    campaign_id=press.campaign_id, host_id=host, day=day, kind=kind, breaks=breaks
                )
            )
        else:
            row.kind, row.breaks = kind, breaks
    return changed
