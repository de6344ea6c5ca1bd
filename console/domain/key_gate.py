"""What must be true before keys leave for the owner, and who may sign for them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum

from console.domain.errors import Refusal
from console.domain.keys import ItemState
from console.domain.routing import Gate
from console.domain.visits import StepState

OVER = (StepState.DONE, StepState.SKIPPED)


class WaiverReason(StrEnum):
    """Why a supervisor lets keys go early. Codes: what is told of a person stays in the note."""

    OWNER_TRAVELS = "owner_travels"
    MOVING_IN = "moving_in"
    REPAIR_ACCESS = "repair_access"
    SYSTEM_AWAY = "system_away"
    BY_MANAGEMENT = "by_management"


class SignedHow(StrEnum):
    SCREEN = "screen"
    PAPER = "paper"


class Authority(StrEnum):
    """What lets somebody else sign for an owner; blank where the owner signs."""

    LETTER = "letter"
    NOTARISED = "notarised"
    SEAL = "seal"


class Stays(StrEnum):
    """What stays behind with the owner's consent: the keys step does not ask for it."""

    RETAINED = ItemState.RETAINED.value
    SAFEKEEPING = ItemState.SAFEKEEPING.value


NOT_ASKED = (ItemState.RETAINED, ItemState.SAFEKEEPING, ItemState.REPLACED)
"""Pieces without which a home is handed over all the same."""


@dataclass(frozen=True, kw_only=True)
class WalkedStep:
    code: str
    gate: str
    state: str
    is_required: bool


def steps_missing(steps: Sequence[WalkedStep]) -> tuple[str, ...]:
    """Required steps before the keys that are neither done nor left out by a supervisor; `steps`
    in the order of the route."""
    missing = []
    for step in steps:
        if step.gate == Gate.KEYS:
            break
        if step.is_required and step.state not in OVER:
            missing.append(step.code)
    return tuple(missing)


def check_signer(
    *, owner_id: int | None, proxy: str, authority: str, owner_ids: Collection[int]
) -> None:
    """An owner of the home, or somebody with a name whose authority was seen.

    Raises Refusal `keys.not-owner`, `keys.no-signer`, `keys.no-authority`.
    """
    if proxy.strip():
        if authority not in tuple(Authority):
            raise Refusal("keys.no-authority")
        return
    if owner_id is None:
        raise Refusal("keys.no-signer")
    if owner_id not in owner_ids:
        raise Refusal("keys.not-owner")
