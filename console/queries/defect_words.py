"""The defect catalogue of a campaign, and who answers for which trade."""

from __future__ import annotations

import json
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.domain.defect_catalogue import Catalogue, Word, catalogue_of, trade_of
from console.domain.issues import DefectWordLevel
from console.models import DefectWord, Responsible


@dataclass(frozen=True, kw_only=True)
class Party:
    """`trade` blank: for any."""

    id: int
    name: str
    trade: str
    department: str
    contact: str
    is_hidden: bool


def catalogue(session: Session, *, campaign_id: int) -> Catalogue:
    """The built-in words with the campaign's own over them."""
    rows = session.scalars(
        select(DefectWord).where(DefectWord.campaign_id == campaign_id).order_by(DefectWord.id)
    )
    return catalogue_of(
        Word(
            level=DefectWordLevel(row.level),
            code=row.code,
            names=json.loads(row.names or "{}"),
            position=row.position,
            trade=trade_of(row.level, row.code),
            is_hidden=row.is_hidden,
        )
        for row in rows
    )


def responsibles(
    session: Session, *, campaign_id: int, with_hidden: bool = False
) -> tuple[Party, ...]:
    """By trade, then by name."""
    wanted = select(Responsible).where(Responsible.campaign_id == campaign_id)
    if not with_hidden:
        wanted = wanted.where(~Responsible.is_hidden)
    return tuple(
        Party(
            id=row.id,
            name=row.name,
            trade=row.trade,
            department=row.department,
            contact=row.contact,
            is_hidden=row.is_hidden,
        )
        for row in session.scalars(wanted.order_by(Responsible.trade, Responsible.name))
    )
