"""What the one box shows: homes by code, room, name, pinyin, initials or telephone, and why."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.domain.codes import looks_like_code
from console.domain.typed import TAIL, Typed, read
from console.domain.vault import Vault
from console.models import (
    AppointmentUnit,
    Document,
    KeySet,
    OwnerPhone,
    Visit,
    VisitUnit,
)
from console.queries.finder import Finder, FindIndex
from console.queries.found import Found, rows_of
from console.queries.search import Field, Hit, Rank, hits, tail_hits

MOST = 50
MOST_APART = 5_000
"""Homes that fit one of several words, before those that fit the others are taken."""
MOST_PHONES = 500
"""So many are opened to compare more than their last four digits."""


@dataclass(frozen=True, kw_only=True)
class Findings:
    """`is_more`: not all that fit are here. `is_code`: a code is being typed, which only opening
    can judge."""

    text: str
    rows: tuple[Found, ...] = ()
    is_more: bool = False
    is_code: bool = False

    @property
    def clear(self) -> Found | None:
        """The one that must be meant: the only party, or the only one whose code, room or full
        name it is."""
        for sure in (Rank.CODE, Rank.ROOM, Rank.NAME, Rank.APART):
            best = [row for row in self.rows if row.rank <= sure]
            if len({row.party for row in best}) == 1:
                return best[0]
        return None


def find(
    session: Session,
    *,
    campaign_id: int,
    text: str,
    finder: Finder,
    vault: Vault,
    day: date | None = None,
    most: int = MOST,
) -> Findings:
    """`day` is that of the tickets. All from one snapshot."""
    typed = read(text)
    if not typed.name and not typed.rooms:
        return Findings(text=text)
    if looks_like_code(text):
        return Findings(text=text, is_code=True)
    index = finder.index(session, campaign_id=campaign_id)
    reasons: dict[int, tuple[Hit, ...]] = {
        hit.home: (hit,)
        for hit in [
            *hits(index, typed, _tails(session, index, typed, vault), most + 1),
            *reversed(_coded(session, index, campaign_id, typed, day)),
        ]
    }
    if not reasons:
        reasons = _apart(session, index, typed, vault)
    order = sorted(reasons, key=lambda home: min(hit.rank for hit in reasons[home]))[: most + 1]
    rows = rows_of(session, index, {home: reasons[home] for home in order[:most]})
    return Findings(text=text, rows=rows, is_more=len(order) > most)


def find_units(
    session: Session, *, campaign_id: int, text: str, finder: Finder | None = None
) -> list[Found]:
    """For who asks once, without codes and without telephones but for their tail."""
    index = (finder or Finder()).index(session, campaign_id=campaign_id)
    typed = read(text)
    tails = tail_hits(index, typed) if len(typed.digits) == TAIL else ()
    found = hits(index, typed, tails, MOST)
    return list(rows_of(session, index, {hit.home: (hit,) for hit in found}))


# -- why -----------------------------------------------------------------------------------------


def _tails(session: Session, index: FindIndex, typed: Typed, vault: Vault) -> list[Hit]:
    """More digits than the database knows in clear are compared with the opened number."""
    found = tail_hits(index, typed)
    if len(typed.digits) <= TAIL or not found:
        return found
    phones = session.execute(
        select(OwnerPhone.owner_id, OwnerPhone.phone_enc).where(
            OwnerPhone.owner_id.in_({hit.owner_id for hit in found[:MOST_PHONES]}),
            OwnerPhone.phone_last4 == typed.digits[-TAIL:],
        )
    )
    fitting = {owner for owner, sealed in phones if _fits(vault.open(sealed), typed.digits)}
    return [hit for hit in found if hit.owner_id in fitting]


def _fits(number: str, digits: str) -> bool:
    """Also where the code of the country was typed."""
    return number.endswith(digits) or digits.endswith(number)


def _apart(
    session: Session, index: FindIndex, typed: Typed, vault: Vault
) -> dict[int, tuple[Hit, ...]]:
    """`王 2801`: where every word fits something of the home."""
    words = typed.text.split()
    if len(words) < 2:
        return {}
    of_words = []
    for word in words:
        meant = read(word)
        found = hits(index, meant, _tails(session, index, meant, vault), MOST_APART)
        of_words.append({hit.home: hit for hit in found})
    first, *others = of_words
    return {
        home: tuple(replace(of[home], rank=Rank.APART) for of in of_words)
        for home in first
        if all(home in of for of in others)
    }


def _coded(
    session: Session, index: FindIndex, campaign_id: int, typed: Typed, day: date | None
) -> list[Hit]:
    """By what stands on a paper, a ticket or a tag."""
    found: list[tuple[int, Field, str]] = []
    if typed.ticket:
        of_ticket = (
            select(VisitUnit.unit_id)
            .join(Visit, Visit.id == VisitUnit.visit_id)
            .where(Visit.campaign_id == campaign_id, Visit.day == day, Visit.ticket == typed.ticket)
            .order_by(VisitUnit.id)
        )
        found += [(unit, Field.TICKET, typed.ticket) for unit in session.scalars(of_ticket)]
    if typed.set_number:
        of_set = select(KeySet.unit_id).where(
            KeySet.campaign_id == campaign_id, KeySet.number == typed.set_number
        )
        text = f"K-{typed.set_number}"
        found += [(unit, Field.KEY_SET, text) for unit in session.scalars(of_set)]
    if typed.code:
        text = f"{typed.code[:4]} {typed.code[4:8]}"
        units = _units_of_code(session, campaign_id, typed.code)
        found += [(unit, Field.CODE, text) for unit in units]
    return [
        Hit(home=home, rank=Rank.CODE, field=field, line=text, span=(0, len(text)))
        for unit, field, text in found
        if (home := index.number(unit)) >= 0
    ]


def _units_of_code(session: Session, campaign_id: int, start: str) -> list[int]:
    units = list(
        session.scalars(
            select(KeySet.unit_id).where(
                KeySet.campaign_id == campaign_id, KeySet.code_id.startswith(start, autoescape=True)
            )
        )
    )
    papers = session.execute(
        select(Document.unit_id, Document.appointment_id, Document.visit_id).where(
            Document.campaign_id == campaign_id,
            Document.code_id.startswith(start, autoescape=True),
        )
    )
    for unit, appointment, visit in papers:
        if unit is not None:
            units.append(unit)
        elif appointment is not None:
            of = select(AppointmentUnit.unit_id).where(
                AppointmentUnit.appointment_id == appointment
            )
            units += session.scalars(of)
        else:
            units += session.scalars(select(VisitUnit.unit_id).where(VisitUnit.visit_id == visit))
    return units
