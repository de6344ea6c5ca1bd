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

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from console.domain.events import Event
from console.domain.folding import folded, mixed
from console.domain.labels import unit_label
from console.domain.pinyin import spellings_of
from console.domain.typed_rooms import room_line
from console.models import Campaign, JournalRow, Owner, OwnerPhone, Unit, UnitOwner

CHANGING_NOTHING = frozenset(
    {
        "appointment", "appointments", "calling", "charges", "classes", "clock", "code_key", "day",
        "desk", "green", "keys", "meter", "papers", "plan", "staff", "step", "visit", "zone",
    }
)  # fmt: skip
"""Families of events after which everybody is still found by the same words; any other may have
changed a name, a room or a telephone."""
UNDONE = "press.undone"
PART, OF = "\x1f", "\x1e"


_NEWS = (
    select(JournalRow.seq, JournalRow.hash, JournalRow.kind)
    .where(JournalRow.campaign_id == bindparam("campaign"), JournalRow.seq >= bindparam("seq"))
    .order_by(JournalRow.seq)
)


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
    """The texts of one field; `homes` (by their number in the index) and `owners` (by their id)
    tell of each line whose it is."""

    lines: Lines
    homes: array[int]
    owners: array[int]


@dataclass(frozen=True, kw_only=True, slots=True)
class FindIndex:
    """`unit_ids` in roster order: a home's number is its place there, and in every column. What is
    shown of a home stands in `labels` and `people`, so that no search has to read it again."""

    unit_ids: array[int]
    labels: Lines
    people: Lines
    rooms: Column
    names: Column
    pinyin: Column
    initials: Column
    tails: Column
    contracts: Column
    proxies: Column

    def parts(self, home: int) -> tuple[str, str, str]:
        """Building, stairwell and room, as they are shown."""
        house, stairwell, room = self.labels[home].split(PART)
        return house, stairwell, room

    def owners(self, home: int) -> list[tuple[int, str]]:
        """Ids and names, the first owner first."""
        told = [person.split(OF) for person in self.people[home].split(PART) if person]
        return [(int(number), name) for number, name in told]

    def number(self, unit_id: int) -> int:
        """-1 where the home is not in the roster."""
        return self.unit_ids.index(unit_id) if unit_id in self.unit_ids else -1


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
        return list(session.execute(_NEWS, {"campaign": self._campaign_id, "seq": self._seq}))

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
    language = session.scalar(select(Campaign.language).where(Campaign.id == campaign_id)) or ""
    of_owned = UnitOwner.campaign_id == campaign_id
    homes = session.execute(
        select(Unit.id, Unit.building, Unit.stairwell, Unit.room_no, Unit.contract_no, Unit.proxy)
        .where(Unit.campaign_id == campaign_id)
        .order_by(Unit.position, Unit.id)
    ).all()
    numbers = {unit: number for number, (unit, *_) in enumerate(homes)}
    owned = session.execute(
        select(UnitOwner.unit_id, Owner.id, Owner.name, Owner.pinyin, Owner.initials)
        .join(Owner, Owner.id == UnitOwner.owner_id)
        .where(of_owned)
        .order_by(UnitOwner.position)
    ).all()
    phones = session.execute(
        select(UnitOwner.unit_id, UnitOwner.owner_id, OwnerPhone.phone_last4)
        .join(OwnerPhone, OwnerPhone.owner_id == UnitOwner.owner_id)
        .where(of_owned)
        .order_by(UnitOwner.position, OwnerPhone.position)
    ).all()
    people: list[list[str]] = [[] for _ in homes]
    for unit, owner, name, *_ in owned:
        people[numbers[unit]].append(f"{owner}{OF}{name}")
    people_of: list[tuple[int, int, str, str, str]] = [
        (numbers[unit], owner, name, pinyin, short) for unit, owner, name, pinyin, short in owned
    ]
    people_of.sort(key=lambda row: row[0])  # owners of a home stay in their order
    phones_of = sorted((numbers[unit], owner, tail) for unit, owner, tail in phones)
    return FindIndex(
        unit_ids=array("q", numbers),
        labels=Lines(
            PART.join((unit_label(building, "", "", language), stairwell, room))
            for _, building, stairwell, room, *_ in homes
        ),
        people=Lines(PART.join(those) for those in people),
        rooms=_column(
            (number, 0, room_line(building, stairwell, room))
            for number, (_, building, stairwell, room, *_) in enumerate(homes)
        ),
        names=_column((home, owner, folded(name)) for home, owner, name, *_ in people_of),
        pinyin=_column(
            (home, owner, way)
            for home, owner, _, ways, _ in people_of
            for way in folded(ways).split()
        ),
        initials=_column(
            (home, owner, way) for home, owner, *_, ways in people_of for way in ways.split()
        ),
        tails=_column(iter(phones_of)),
        contracts=_column(
            (number, 0, mixed(contract))
            for number, (*_, contract, _proxy) in enumerate(homes)
            if contract
        ),
        proxies=_column(
            (number, 0, way)
            for number, (*_, proxy) in enumerate(homes)
            if proxy
            for way in _ways(proxy)
        ),
    )


def _ways(name: str) -> list[str]:
    """How the name of a proxy is typed: as it is written, in pinyin, by initials."""
    pinyin, initials = spellings_of(name)
    return [folded(name), *folded(pinyin).split(), *initials.split()]


def _column(rows: Iterable[tuple[int, int, str]]) -> Column:
    homes, owners, texts = array("i"), array("q"), []
    for home, owner, text in rows:
        homes.append(home)
        owners.append(owner)
        texts.append(text)
    return Column(lines=Lines(texts), homes=homes, owners=owners)
