"""Who may pass keys on and take them, and who holds what when all is told from the beginning."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from console.domain.events import Subject, canonical
from console.domain.keys import HolderKind

OFFERED, ACCEPTED = "keys.offered", "keys.accepted"
REFUSED, WITHDRAWN = "keys.offer_refused", "keys.offer_withdrawn"
BIRTHS = ("keys.made", "keys.pieces_added", "keys.replaced")
"""Events by which pieces come into being, in the hands of `holder`."""


def same_person(one: str, other: str) -> bool:
    """Names as people type them: blanks and capitals do not matter."""
    return " ".join(one.split()).casefold() == " ".join(other.split()).casefold()


def may_sign(by: str, *, kind: str, name: str, members: Collection[str]) -> bool:
    """Whether `by` acts for that holder: a person for themselves; one of its people for a
    department, anybody at a console where it has none. Owners have no console: who serves them
    writes down what they did. What nobody has, anybody may bring."""
    if kind == HolderKind.PERSON:
        return same_person(by, name)
    if kind == HolderKind.DEPARTMENT and members:
        return any(same_person(by, member) for member in members)
    return True


def rows_sha256(rows: Iterable[Sequence[int | str]]) -> str:
    """The SHA-256 of custody rows: what the journal says of those that a press wrote."""
    return hashlib.sha256(canonical(sorted(map(list, rows))).encode()).hexdigest()


@dataclass(frozen=True, kw_only=True)
class Told:
    """What one journal row says of custody: pieces offered, moved, or left where they were."""

    offered: tuple[tuple[int, int, int], ...] = ()
    moved: tuple[tuple[int, int, int], ...] = ()
    stayed: tuple[int, ...] = ()
    contradicts: tuple[int, ...] = ()
    """Pieces of which the chain itself had said something else."""
    is_old: bool = False
    """Written before the journal named holders."""


@dataclass(kw_only=True)
class Ledger:
    """The fold of `keys.*` events. `holders`: piece to holder, 0 where older events do not say;
    `offers`: piece to the giver and receiver of its open offer; `last`: where a piece was named."""

    holders: dict[int, int] = field(default_factory=dict)
    offers: dict[int, tuple[int, int]] = field(default_factory=dict)
    last: dict[int, int] = field(default_factory=dict)

    def tell(
        self, seq: int, kind: str, subjects: Iterable[Subject], facts: Mapping[str, Any]
    ) -> Told:
        items = [number for what, number in subjects if what == "key_item"]
        self._be_born(kind, items, facts)
        for item in items:
            self.last[item] = seq
        to = facts.get("to")
        if kind == OFFERED:
            return self._offer(items, facts)
        if kind in (REFUSED, WITHDRAWN):
            is_old = not any(item in self.offers for item in items)
            for item in items:
                self.offers.pop(item, None)
            return Told(stayed=tuple(items), is_old=is_old)
        if kind == ACCEPTED and not isinstance(to, int):
            for item in items:
                self.holders[item] = 0
            return Told(is_old=True)
        return self._move(items, facts, to) if isinstance(to, int) else Told()

    def _be_born(self, kind: str, items: list[int], facts: Mapping[str, Any]) -> None:
        holder = facts.get("holder")
        if kind not in BIRTHS or not isinstance(holder, int):
            return
        first, last = facts.get("items", (1, 0))
        new = facts.get("new", items)
        for item in (*range(first, last + 1), *new):
            self.holders.setdefault(item, holder)

    def _offer(self, items: list[int], facts: Mapping[str, Any]) -> Told:
        giver, to = facts.get("from"), facts.get("to")
        if not isinstance(giver, int) or not isinstance(to, int):
            return Told(is_old=True)
        wrong = [i for i in items if self.holders.get(i, 0) not in (0, giver) or i in self.offers]
        for item in items:
            self.holders[item] = giver
            self.offers[item] = giver, to
        return Told(offered=tuple((i, giver, to) for i in items), contradicts=tuple(wrong))

    def _move(self, items: list[int], facts: Mapping[str, Any], to: int) -> Told:
        told = facts.get("from", 0)
        moved, wrong = [], []
        for item in items:
            giver = self.holders.get(item, 0) or told
            if giver != told != 0 or self.offers.pop(item, (giver, to)) != (giver, to):
                wrong.append(item)
            if giver != to:
                moved.append((item, giver, to))
            self.holders[item] = to
        return Told(moved=tuple(moved), contradicts=tuple(wrong))
