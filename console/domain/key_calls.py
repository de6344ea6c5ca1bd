"""Whether a party may be called to the step that gives its keys, as the keys lie."""

from __future__ import annotations

from collections.abc import Collection
from enum import StrEnum

from console.domain.keys import KEY_ROOM, HolderKind

AT_KEY_DESK = (KEY_ROOM, "keys", "key_desk")
"""Departments whose pieces lie at the key desk."""


class KeyBar(StrEnum):
    """Why a party waits for its keys; the first that is so."""

    NONE = "keys_none"
    FROZEN = "keys_frozen"
    MISSING = "keys_missing"
    ELSEWHERE = "keys"


KEYS_WITH = "keys_with"
"""A person still has them, the escort most likely: it may be called, but who calls must hear it."""


def key_bar(holders: Collection[tuple[str, str]], *, is_frozen: bool = False) -> KeyBar | None:
    """`holders`: kind and name of whoever has pieces of a home's set; none means no set was made.
    What the owner has already bars nothing."""
    if not holders:
        return KeyBar.NONE
    if is_frozen:
        return KeyBar.FROZEN
    if any(kind == HolderKind.UNACCOUNTED for kind, _name in holders):
        return KeyBar.MISSING
    is_away = any(
        kind == HolderKind.DEPARTMENT and name not in AT_KEY_DESK for kind, name in holders
    )
    return KeyBar.ELSEWHERE if is_away else None


def key_warning(holders: Collection[tuple[str, str]]) -> str:
    return KEYS_WITH if any(kind == HolderKind.PERSON for kind, _name in holders) else ""
