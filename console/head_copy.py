"""The journal's head, copied each minute into a file of this computer: an anchor outside the store.

One line: the store's place (a hash of it), the campaign's number, seq, head, and when.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.databases import Where
from console.models import Campaign, JournalRow
from console.store import Store

FILE = "journal-heads.txt"
MOST = 2_000_000
"""Bytes: some weeks of minutes. Then the older half goes."""
AT_ONCE = 500
TAIL = 4096
"""Bytes in which the last lines stand: some twenty-five of them, for as many stores open here."""


@dataclass(frozen=True, kw_only=True)
class Head:
    place: str
    campaign: int
    seq: int
    head: str
    at: str

    @property
    def line(self) -> str:
        return f"{self.place} {self.campaign} {self.seq} {self.head} {self.at}\n"


def name_of(place: Where) -> str:
    return hashlib.sha256(str(place).encode()).hexdigest()[:16]


def copy_head(store: Store, place: Where, folder: Path) -> bool:
    """Adds a line where the journal has grown since the last one. Not for sample campaigns: those
    are thrown away."""
    now = datetime.now(UTC).isoformat(timespec="seconds")
    found: Head | None = store.read(_head, place=name_of(place), at=now)
    if found is None or any(
        (last.place, last.campaign, last.seq, last.head)
        == (found.place, found.campaign, found.seq, found.head)
        for last in _read(_tail(folder / FILE))
    ):
        return False
    file = folder / FILE
    _make_room(file)
    with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600), "a") as lines:
        lines.write(found.line)
    return True


def heads(folder: Path) -> Iterator[Head]:
    """The copies on this computer, oldest first; a line cut short is passed over."""
    try:
        text = (folder / FILE).read_text(errors="replace")
    except FileNotFoundError:
        return
    yield from _read(text)


def _read(text: str) -> Iterator[Head]:
    for line in text.splitlines():
        match line.split():
            case [place, campaign, seq, head, at] if campaign.isdecimal() and seq.isdecimal():
                yield Head(place=place, campaign=int(campaign), seq=int(seq), head=head, at=at)


def lost_heads(session: Session, place: Where, folder: Path) -> list[Head]:
    """Copies of which the journal at that place says otherwise, or nothing any more."""
    known = [head for head in heads(folder) if head.place == name_of(place)]
    lost = []
    for first in range(0, len(known), AT_ONCE):
        some = known[first : first + AT_ONCE]
        rows = session.execute(
            select(JournalRow.campaign_id, JournalRow.seq, JournalRow.hash).where(
                JournalRow.seq.in_({head.seq for head in some})
            )
        )
        there = {(campaign, seq): hash_ for campaign, seq, hash_ in rows}
        lost += [head for head in some if there.get((head.campaign, head.seq)) != head.head]
    return lost


def _head(session: Session, *, campaign_id: int, place: str, at: str) -> Head | None:
    last = session.execute(
        select(JournalRow.seq, JournalRow.hash)
        .join(Campaign, Campaign.id == JournalRow.campaign_id)
        .where(JournalRow.campaign_id == campaign_id, Campaign.is_sample.is_(False))
        .order_by(JournalRow.seq.desc())
        .limit(1)
    ).first()
    return last and Head(place=place, campaign=campaign_id, seq=last[0], head=last[1], at=at)


def _tail(file: Path) -> str:
    """The last whole lines: the file grows for weeks and is asked each minute."""
    try:
        with file.open("rb") as lines:
            lines.seek(max(0, file.stat().st_size - TAIL))
            found = lines.read()
    except FileNotFoundError:
        return ""
    return (found.partition(b"\n")[2] if len(found) == TAIL else found).decode(errors="replace")


def _make_room(file: Path) -> None:
    if not file.exists() or file.stat().st_size < MOST:
        return
    lines = file.read_text(errors="replace").splitlines(keepends=True)
    part = file.with_suffix(".part")
    part.write_text("".join(lines[len(lines) // 2 :]))
    part.chmod(0o600)
    part.replace(file)
