"""The records of the model: read, changed by a press, put back by undo."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Self

from floor_records import LONG_AGO, Desk, No, Party, Wish


@dataclass(kw_only=True)
class Book:
    """Records by kind and name; `old` is what the press of now has changed so far."""

    records: dict[tuple[str, Any], Any] = field(default_factory=dict)
    old: dict[tuple[str, Any], Any] = field(default_factory=dict)
    kept: dict[int, tuple[str, dict[tuple[str, Any], Any], tuple[tuple[str, Any], ...]]] = field(
        default_factory=dict
    )
    slots: tuple[datetime, ...] = ()
    hosts: dict[int, str] = field(default_factory=dict)
    """What each of them speaks."""
    now: datetime = LONG_AGO
    seq: int = 0
    last: datetime = LONG_AGO
    last_seq: int = 0
    """Of the newest press: no later one is told an earlier time."""

    def copy(self) -> Self:
        return replace(self, records=dict(self.records), old={}, kept=dict(self.kept))

    # -- records -----------------------------------------------------------------------------

    def get(self, kind: str, name: Any) -> Any:
        return self.records.get((kind, name))

    def put(self, kind: str, name: Any, record: Any) -> None:
        key = (kind, name)
        self.old.setdefault(key, self.records.get(key))
        self.records[key] = record

    def all(self, kind: str) -> Iterator[tuple[Any, Any]]:
        return ((name, r) for (k, name), r in list(self.records.items()) if k == kind and r)

    def parties(self) -> list[Party]:
        return [party for _, party in self.all("party")]

    def change(self, ticket: str, **values: Any) -> Party:
        party: Party = replace(self.get("party", ticket), **values)
        self.put("party", ticket, party)
        return party

    def try_(self, wish: Callable[[], dict[str, Any]]) -> tuple[str, dict[str, Any]]:
        """The code of the refusal and nothing changed, or '' and what the event must say."""
        self.old = {}
        try:
            return "", wish()
        except No as no:
            for key, record in self.old.items():
                self.records[key] = record
            self.old = {}
            return str(no), {}

    def done(self, kind: str, subjects: tuple[tuple[str, Any], ...]) -> None:
        """The press was written under this number."""
        self.kept[self.seq] = (kind, self.old, subjects)

    # -- hosts -------------------------------------------------------------------------------

    def speaks(self, host: int | None, language: str) -> bool:
        return not language or host is None or language in self.hosts[host].split()

    def load(self, host: int) -> int:
        return sum(1 for p in self.parties() if p.is_inside and p.host == host)

    # -- looking -----------------------------------------------------------------------------

    def party(self, ticket: str) -> Party:
        found: Party = self.get("party", ticket)
        return found

    def desk(self, name: str) -> Desk:
        found: Desk = self.get("desk", name)
        return found

    def open_wish(self, ticket: str) -> tuple[int, Wish] | None:
        wishes = ((n, w) for n, w in self.all("wish") if w.ticket == ticket)
        return next(((n, w) for n, w in wishes if w.state in ("requested", "granted")), None)

    # -- undo --------------------------------------------------------------------------------

    def undo(self, seq: int, undoable: frozenset[str]) -> dict[str, Any]:
        if seq not in self.kept:
            raise No("undo.unknown")
        kind, old, subjects = self.kept[seq]
        if kind == "keys.accepted":
            raise No("undo.keys-left")
        if kind not in undoable:
            raise No("undo.not-this")
        mine = {s for s in subjects if s[0] in ("visit", "desk", "key_item", "appointment")}
        mine = mine or set(subjects)
        for later, (_, _, touched) in self.kept.items():
            if later > seq and mine & set(touched):
                raise No("undo.later-event")
        for (what, name), record in old.items():
            if what == "party" and record is None:  # its number is burned
                record = replace(self.party(name), state="undone", outcome="")
            self.put(what, name, record)
        homes = [p.home for p in self.parties() if p.is_inside]
        if len(homes) != len(set(homes)):
            raise No("undo.place-taken")
        return {"undone": seq, "kind": kind}
