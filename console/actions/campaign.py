"""Opening a campaign with its stations, desks, hosts, zones and route."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.domain.errors import Refusal
from console.domain.events import Event, Press
from console.domain.forms import form_to_json
from console.domain.keys import KEY_ROOM, HolderKind
from console.domain.routing import DEFAULT_ROUTE, Step, check_route, names_to_json
from console.domain.rules import Rules
from console.models import Campaign, CodeKey, Desk, Holder, Host, RouteStep, Station, Zone

DEPARTMENTS = {
    "reception": "customer_service",
    "identity": "sales",
    "documents": "property",
    "inspection": "engineering",
    "settlement": "finance",
    "signing": "property",
    "keys": KEY_ROOM,
    "survey": "customer_service",
}


@dataclass(frozen=True, kw_only=True)
class HostSetup:
    name: str
    languages: tuple[str, ...] = ("zh",)
    is_certified: bool = False


@dataclass(frozen=True, kw_only=True)
class CampaignSetup:
    """What a campaign begins with. `desks` counts the desks per station; a host-bound station gets
    one desk per host instead. `code_secret_enc` is the first key of printed codes, sealed."""

    name: str
    project: str = ""
    language: str = "zh_CN"
    zone: str = "Asia/Shanghai"
    rules: Rules = field(default_factory=Rules)
    route: tuple[Step, ...] = DEFAULT_ROUTE
    desks: Mapping[str, int] = field(default_factory=dict)
    hosts: tuple[HostSetup, ...] = ()
    zones: Mapping[str, int] = field(default_factory=lambda: {"A": 60, "B": 60, "C": 40})
    vault_fingerprint: str = ""
    code_key_id: str = "0000"
    code_secret_enc: bytes = b""
    is_sample: bool = False


def open_campaign(session: Session, *, press: Press, setup: CampaignSetup) -> Event:
    check_route(setup.route)
    if session.scalar(select(Campaign.id).where(Campaign.name == setup.name)):
        raise Refusal("campaign.name-taken", name=setup.name)
    campaign = Campaign(
        id=press.campaign_id,
        name=setup.name,
        project=setup.project,
        language=setup.language,
        zone=setup.zone,
        rules=setup.rules.to_json(),
        vault_fingerprint=setup.vault_fingerprint,
        is_sample=setup.is_sample,
    )
    session.add(campaign)
    session.flush()
    of = {"campaign_id": campaign.id}
    hosts = [
        Host(name=h.name, languages=" ".join(h.languages), is_certified=h.is_certified, **of)
        for h in setup.hosts
    ]
    stations = _stations(setup, campaign.id)
    session.add(CodeKey(key_id=setup.code_key_id, secret_enc=setup.code_secret_enc, **of))
    session.add_all(hosts)
    session.add_all(stations.values())
    session.add_all(
        Zone(code=code, position=n, seats=seats, **of)
        for n, (code, seats) in enumerate(setup.zones.items())
    )
    departments = dict.fromkeys([KEY_ROOM, "engineering", "contractor", "security"])
    session.add_all(
        Holder(kind=HolderKind.DEPARTMENT, name=name, department=name, **of) for name in departments
    )
    session.add(Holder(kind=HolderKind.UNACCOUNTED, **of))
    session.flush()
    _add_route(session, setup.route, stations, campaign.id)
    _add_desks(session, setup, stations, hosts)
    return Event(
        kind="campaign.opened",
        subjects=(("campaign", campaign.id),),
        facts={"stations": len(stations), "hosts": len(hosts), "steps": len(setup.route)},
    )


def _stations(setup: CampaignSetup, campaign_id: int) -> dict[str, Station]:
    codes = dict.fromkeys(step.station for step in setup.route)
    return {
        code: Station(
            campaign_id=campaign_id, code=code, position=n, department=DEPARTMENTS.get(code, "")
        )
        for n, code in enumerate(codes)
    }


def _add_route(
    session: Session, route: tuple[Step, ...], stations: Mapping[str, Station], campaign_id: int
) -> None:
    session.add_all(
        RouteStep(
            campaign_id=campaign_id,
            code=step.code,
            position=n,
            station_id=stations[step.station].id,
            needs=" ".join(step.needs),
            is_required=step.is_required,
            is_host_bound=step.is_host_bound,
            fast=step.fast,
            usual=step.usual,
            slow=step.slow,
            gate=step.gate.value,
            form=form_to_json(step.form),
            names=names_to_json(step.names),
        )
        for n, step in enumerate(route)
    )


def _add_desks(
    session: Session, setup: CampaignSetup, stations: Mapping[str, Station], hosts: list[Host]
) -> None:
    host_bound = {step.station for step in setup.route if step.is_host_bound}
    for code, station in stations.items():
        owners: list[Host | None] = (
            list(hosts) if code in host_bound else [None] * setup.desks.get(code, 1)
        )
        session.add_all(
            Desk(
                campaign_id=station.campaign_id,
                station_id=station.id,
                number=n,
                host_id=owner.id if owner else None,
            )
            for n, owner in enumerate(owners, start=1)
        )


def rotate_code_key(session: Session, *, press: Press, key_id: str, secret_enc: bytes) -> Event:
    """New codes bear the new key; the old ones stay valid until the campaign closes."""
    for old in session.query(CodeKey).filter_by(campaign_id=press.campaign_id, is_current=True):
        old.is_current = False
    session.add(CodeKey(campaign_id=press.campaign_id, key_id=key_id, secret_enc=secret_enc))
    return Event(kind="code_key.rotated", facts={"key_id": key_id})
