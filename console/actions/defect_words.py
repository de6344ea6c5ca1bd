"""What the defect catalogue says in this campaign, and who answers for which trade."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.domain.defect_catalogue import MOST_WORDS, Catalogue, Word, checked_names
from console.domain.errors import Refusal
from console.domain.events import Event, Press
from console.domain.issues import DefectWordLevel
from console.models import DefectWord, Responsible
from console.queries.defect_words import catalogue

LONGEST_NAME = 40


@dataclass(frozen=True, kw_only=True)
class WordWish:
    """`code` blank: a new word, of `trade` where it is a defect. `position` None: where it is, a
    new one at the end."""

    level: str
    names: Mapping[str, str]
    code: str = ""
    trade: str = ""
    position: int | None = None
    is_hidden: bool = False


@dataclass(frozen=True, kw_only=True)
class PartyWish:
    """`party_id` 0: a new one. A hidden one is offered no more; `trade` blank: for any."""

    name: str
    party_id: int = 0
    trade: str = ""
    department: str = ""
    contact: str = ""
    is_hidden: bool = False


def set_word(session: Session, *, press: Press, wish: WordWish) -> Event:
    """Renames, moves, hides or adds one. Raises Refusal `catalogue.unknown-level`,
    `catalogue.unknown-trade`, `catalogue.bad-word`, `catalogue.too-many`, `catalogue.unchanged`,
    `issue.unknown-word`."""
    if wish.level not in set(DefectWordLevel):
        raise Refusal("catalogue.unknown-level", level=wish.level)
    words = catalogue(session, campaign_id=press.campaign_id)
    names = checked_names(wish.names)
    now = words.word(wish.level, wish.code) if wish.code else None
    if wish.code and now is None:
        raise Refusal("issue.unknown-word", word=wish.code)
    code = wish.code or _new_code(press, words, wish)
    position = _position(words, wish, now)
    if now is not None and (dict(now.names), now.position, now.is_hidden) == (
        names,
        position,
        wish.is_hidden,
    ):
        raise Refusal("catalogue.unchanged")
    row = _row(session, press, wish.level, code)
    row.names = json.dumps(names, ensure_ascii=False, sort_keys=True)
    row.position, row.is_hidden = position, wish.is_hidden
    session.flush()
    return Event(
        kind="catalogue.word_set",
        subjects=(("defect_word", row.id),),
        facts={"level": wish.level, "code": code, "hidden": int(wish.is_hidden)},
    )


def set_responsible(session: Session, *, press: Press, wish: PartyWish) -> Event:
    """Raises Refusal `responsible.no-name`, `responsible.twice`, `catalogue.unknown-trade`,
    `issue.unknown-party`."""
    name = " ".join(wish.name.split())
    if not 0 < len(name) <= LONGEST_NAME:
        raise Refusal("responsible.no-name", most=LONGEST_NAME)
    if wish.trade:
        _refuse_no_trade(catalogue(session, campaign_id=press.campaign_id), wish.trade)
    twin = session.scalar(
        select(Responsible).where(
            Responsible.campaign_id == press.campaign_id,
            Responsible.name == name,
            Responsible.trade == wish.trade,
            Responsible.id != wish.party_id,
        )
    )
    if twin is not None:
        raise Refusal("responsible.twice", name=name)
    row = session.get(Responsible, wish.party_id) if wish.party_id else None
    if wish.party_id and (row is None or row.campaign_id != press.campaign_id):
        raise Refusal("issue.unknown-party")
    if row is None:
        row = Responsible(campaign_id=press.campaign_id, name=name)
        session.add(row)
    row.name, row.trade, row.is_hidden = name, wish.trade, wish.is_hidden
    row.department, row.contact = wish.department.strip()[:64], wish.contact.strip()[:64]
    session.flush()
    return Event(
        kind="responsible.set",
        subjects=(("responsible", row.id),),
        facts={"party": row.id, "trade": wish.trade, "hidden": int(wish.is_hidden)},
    )


def _new_code(press: Press, words: Catalogue, wish: WordWish) -> str:
    """The number of the journal's entry: no other word of the campaign has it."""
    own = f"own{press.seq}"
    if wish.level != DefectWordLevel.DEFECT:
        return own
    _refuse_no_trade(words, wish.trade)
    return f"{wish.trade}.{own}"


def _refuse_no_trade(words: Catalogue, trade: str) -> None:
    if words.word(DefectWordLevel.TRADE, trade) is None:
        raise Refusal("catalogue.unknown-trade", trade=trade or "-")


def _position(words: Catalogue, wish: WordWish, now: Word | None) -> int:
    if wish.position is not None:
        return wish.position
    if now is not None:
        return now.position
    trade = wish.trade if wish.level == DefectWordLevel.DEFECT else ""
    there = [w for w in words.words if w.level == wish.level and w.trade == trade]
    if len(there) >= MOST_WORDS:
        raise Refusal("catalogue.too-many", most=MOST_WORDS)
    return max((w.position for w in there if w.position < MOST_WORDS), default=-1) + 1


def _row(session: Session, press: Press, level: str, code: str) -> DefectWord:
    row = session.scalar(
        select(DefectWord).where(
            DefectWord.campaign_id == press.campaign_id,
            DefectWord.level == level,
            DefectWord.code == code,
        )
    )
    if row is None:
        row = DefectWord(campaign_id=press.campaign_id, level=level, code=code)
        session.add(row)
    return row
