"""A campaign nobody set up yet: stations, desks, hosts and zones sized to its homes."""

from __future__ import annotations

import secrets
from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from console.actions.campaign import CampaignSetup, HostSetup
from console.domain.codes import base32, code_id_of
from console.domain.routing import DEFAULT_ROUTE, Step
from console.domain.rules import Rules
from console.domain.vault import Vault
from console.queries.campaigns import StepRow

if TYPE_CHECKING:
    from console.planning.batch import StationLoad

# The planner is imported inside the functions: every desk needs new codes, few ever plan.

WINDOW_DAYS = 5
HOST_NAMES = {"zh_CN": "专员", "en": "Host", "es": "Anfitrión"}


def default_setup(
    name: str, *, homes: int, vault: Vault, language: str = "zh_CN", zone: str = "Asia/Shanghai"
) -> CampaignSetup:
    """Enough desks to take `homes` in five days; hosts come with the plan."""
    from console.planning.capacity import desks_for

    rules = Rules()
    desks = desks_for(max(homes, 1), WINDOW_DAYS, loads_of_route(DEFAULT_ROUTE))
    seats = max(20, homes // 8)
    key_id, secret_enc = new_code_key(vault)
    return CampaignSetup(
        name=name,
        project=name,
        language=language,
        zone=zone,
        rules=replace(rules),
        desks={**desks, "reception": max(1, homes // 200)},
        hosts=host_names(language, 0, 1),
        zones={"A": seats, "B": seats, "C": seats // 2},
        vault_fingerprint=vault.fingerprint,
        code_key_id=key_id,
        code_secret_enc=secret_enc,
    )


def host_names(language: str, have: int, wanted: int) -> tuple[HostSetup, ...]:
    word = HOST_NAMES.get(language, "Host")
    return tuple(HostSetup(name=f"{word} {n:02d}") for n in range(have + 1, wanted + 1))


def loads_of_route(route: tuple[Step, ...]) -> tuple[StationLoad, ...]:
    from console.planning.batch import StationLoad

    return _folded(
        StationLoad(
            code=s.station,
            desks=1,
            usual_minutes=s.usual,
            is_host_bound=s.is_host_bound,
            is_required=s.is_required,
        )
        for s in route
    )


def loads_of_rows(route: list[StepRow]) -> tuple[StationLoad, ...]:
    from console.planning.batch import StationLoad

    return _folded(
        StationLoad(
            code=s.station,
            desks=s.desks,
            usual_minutes=s.usual,
            is_host_bound=s.is_host_bound,
            is_required=s.is_required,
            minutes_of=s.minutes_of,
        )
        for s in route
    )


def _folded(loads: Iterable[StationLoad]) -> tuple[StationLoad, ...]:
    """Steps folded into one station keep its desks busy one after another: their minutes add up. A
    host's step stays apart, for it keeps the host busy too; and so does a voluntary one."""
    found: dict[tuple[str, bool, bool], StationLoad] = {}
    for load in loads:
        key = (load.code, load.is_host_bound, load.is_required)
        before = found.get(key)
        if before is not None:
            products = before.minutes_of.keys() | load.minutes_of.keys()
            load = replace(
                before,
                usual_minutes=before.usual_minutes + load.usual_minutes,
                minutes_of={
                    product: sum(
                        one.minutes_of.get(product, one.usual_minutes) for one in (before, load)
                    )
                    for product in sorted(products)
                },
            )
        found[key] = load
    return tuple(found.values())


def new_code_id() -> str:
    return code_id_of(secrets.token_bytes(10))


def new_code_key(vault: Vault) -> tuple[str, bytes]:
    """The id and the sealed secret of a new HMAC key of printed codes."""
    return base32(secrets.token_bytes(5))[:4], vault.seal(secrets.token_hex(32))
