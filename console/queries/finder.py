"""All that the one box finds of a campaign, held in memory and kept true by the journal.

A key typed must be answered before the next: `LIKE` over names, pinyin, rooms and telephones takes
longer at 50,000 homes than painting the answer. Each field here is one long string, a line per
text, so that one search in C finds them all; 50,000 homes take about 15 MB and a second to read.
Of telephones the index knows the last four digits, as the database does.
"""

from __future__ import annotations

import re
import threading
from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.domain.events import Event
from console.domain.folding import folded
from console.domain.typed_rooms import room_line
from console.models import JournalRow, Owner, OwnerPhone, Unit, UnitOwner

CHANGING_NOTHING = frozenset(
    {
        "appointment", "appointments", "calling", "charges", "clock", "code_key", "day", "desk",
        "green", "keys", "meter", "papers", "plan", "staff", "step", "visit", "zone",
    }
)  # fmt: skip
"""Families of events after which everybody is still found by the same words; any other may have
changed a name, a room or a telephone."""
UNDONE = "press.undone"


class Lines:
    """Short texts in one string, a line each."""

    def __init__(self, texts: Iterable[str]) -> None:
        lines = [text.replace("\n", " ") for text in texts]
        self.text = "\n" + "\n".join(lines) + "\n"
        self._starts = array("I", [0])
        at = 1
        for line in lines:
            self._starts.append(at)
            at += len(line) + 1
        self._starts.append(at)

    def __getitem__(self, number: int) -> str:
        return self.text[self._starts[number + 1] : self._starts[number + 2] - 1]

    def having(self, words: str) -> Iterator[int]:
        """The lines with these words, in order; a line break in them is a line's start or end."""
        at = self.text.find(words)
        while at >= 0:
            number = self._line(at + words.startswith("\n"))
            yield number
            at = self.text.find(words, self._starts[number + 2] - 1)

    def matching(self, pattern: re.Pattern[str]) -> Iterator[int]:
        found = pattern.search(self.text)
        while found:
            number = self._line(found.start() + found[0].startswith("\n"))
            yield number
            found = pattern.search(self.text, self._starts[number + 2] - 1)

    def _line(self, at: int) -> int:
        return bisect_right(self._starts, at) - 2


@dataclass(frozen=True, kw_only=True, slots=True)
class Column:
    """The texts of one field; `units` and `owners` tell of each line whose it is."""

    lines: Lines
    units: array[int]
    owners: array[int]


@dataclass(frozen=True, kw_only=True, slots=True)
class FindIndex:
    """Homes and owners are ids; homes stand in roster order in every column."""

    rooms: Column
    names: Column
    pinyin: Column
    initials: Column
    tails: Column


class Finder:
    """The index of the campaign asked for last. Safe to use from several threads.

    Every search asks the journal first, in its own snapshot, so that what another window or another
    computer has written is never missed.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._campaign_id = 0
        self._seq, self._hash = -1, ""
        self._index: FindIndex | None = None

    def index(self, session: Session, *, campaign_id: int) -> FindIndex:
        with self._lock:
            if self._index is None or campaign_id != self._campaign_id:
                self._index, self._seq = None, 0
            self._campaign_id = campaign_id
            news = self._news(session)
            if self._index is None or self._is_changed(session, news):
                self._index = read_index(session, campaign_id)
            if news:
                self._seq, self._hash = news[-1].seq, news[-1].hash
            return self._index

    def _news(self, session: Session) -> list[Any]:
        """The last event that the index knows, and all since."""
        row = JournalRow
        wanted = select(row.seq, row.hash, row.kind)
        return list(
            session.execute(
                wanted.where(row.campaign_id == self._campaign_id, row.seq >= self._seq).order_by(
                    row.seq
                )
            )
        )

    def _is_changed(self, session: Session, news: list[Any]) -> bool:
        """Also where the journal is another one than before: a backup was restored."""
        if not news or (news[0].seq, news[0].hash) != (self._seq, self._hash):
            return True
        kinds = {event.kind for event in news[1:]}
        if UNDONE in kinds:
            kinds |= self._undone(session, [e.seq for e in news[1:] if e.kind == UNDONE])
        return any(kind.partition(".")[0] not in CHANGING_NOTHING for kind in kinds - {UNDONE})

    def _undone(self, session: Session, seqs: list[int]) -> set[str]:
        row = JournalRow
        found = session.execute(
            select(row.body, row.hash).where(
                row.campaign_id == self._campaign_id, row.seq.in_(seqs)
            )
        )
        return {str(Event.from_body(body, hash_).facts.get("kind", "")) for body, hash_ in found}


def read_index(session: Session, campaign_id: int) -> FindIndex:
    """From the database anew: plain columns in three statements."""
    of_unit, of_owned = Unit.campaign_id == campaign_id, UnitOwner.campaign_id == campaign_id
    order = (Unit.position, Unit.id)
    homes = session.execute(
        select(Unit.id, Unit.building, Unit.stairwell, Unit.room_no).where(of_unit).order_by(*order)
    ).all()
    owned = session.execute(
        select(UnitOwner.unit_id, Owner.id, Owner.name, Owner.pinyin, Owner.initials)
        .join(Owner, Owner.id == UnitOwner.owner_id)
        .join(Unit, Unit.id == UnitOwner.unit_id)
        .where(of_owned)
        .order_by(*order, UnitOwner.position)
    ).all()
    phones = session.execute(
        select(UnitOwner.unit_id, UnitOwner.owner_id, OwnerPhone.phone_last4)
        .join(OwnerPhone, OwnerPhone.owner_id == UnitOwner.owner_id)
        .join(Unit, Unit.id == UnitOwner.unit_id)
        .where(of_owned)
        .order_by(*order, UnitOwner.position, OwnerPhone.position)
    ).all()
    return FindIndex(
        rooms=_column((unit, 0, room_line(*place)) for unit, *place in homes),
        names=_column((unit, owner, folded(name)) for unit, owner, name, *_ in owned),
        pinyin=_column(
            (unit, owner, way) for unit, owner, _, ways, _ in owned for way in folded(ways).split()
        ),
        initials=_column(
            (unit, owner, way) for unit, owner, *_, ways in owned for way in ways.split()
        ),
        tails=_column((unit, owner, tail) for unit, owner, tail in phones),
    )


def _column(rows: Iterable[tuple[int, int, str]]) -> Column:
    units, owners, texts = array("q"), array("q"), []
    for unit, owner, text in rows:
        units.append(unit)
        owners.append(owner)
        texts.append(text)
    return Column(lines=Lines(texts), units=units, owners=owners)
