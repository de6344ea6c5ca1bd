"""What a clerk keeps in mind about a party, whichever desk it stands at."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.models import GreenGrant, Unit, Visit, VisitPaper, VisitUnit
from console.queries.party import KeysAt, keys_at


@dataclass(frozen=True, kw_only=True)
class Attention:
    """`count` of children, lunches, papers; `what`: the green reason or who has the keys."""

    code: str
    count: int = 0
    what: str = ""


def attention(
    *, keys: KeysAt, in_childcare: int = 0, lunches: int = 0, purpose: str = "",
    green_reason: str = "", papers: int = 0, has_proxy: bool = False,
) -> tuple[Attention, ...]:  # fmt: skip
    """The most pressing first: a narrow row leaves out its end."""
    is_away = bool(keys.pieces) and not keys.is_in_room and keys.holder != "owner"
    told = (
        (keys.is_frozen, Attention(code="keys_frozen")),
        (bool(in_childcare), Attention(code="childcare", count=in_childcare)),
        (bool(papers), Attention(code="papers", count=papers)),
        (bool(purpose), Attention(code="view_only")),
        (is_away and not keys.is_frozen, Attention(code="keys_away", what=keys.holder)),
        (bool(green_reason), Attention(code="green", what=green_reason)),
        (has_proxy, Attention(code="proxy")),
        (bool(lunches), Attention(code="lunches", count=lunches)),
    )
    return tuple(mark for is_so, mark in told if is_so)


def attention_of(session: Session, visit: Visit) -> tuple[Attention, ...]:
    """Of a party that is inside."""
    homes = session.execute(
        select(Unit.id, Unit.proxy)
        .join(VisitUnit, VisitUnit.unit_id == Unit.id)
        .where(VisitUnit.visit_id == visit.id)
    ).all()
    grant = session.scalars(
        select(GreenGrant.reason).where(
            GreenGrant.visit_id == visit.id, GreenGrant.state == "granted"
        )
    ).first()
    lacking = session.scalars(
        select(VisitPaper.id).where(VisitPaper.visit_id == visit.id, VisitPaper.is_shown.is_(False))
    ).all()
    return attention(
        keys=keys_at(session, [home.id for home in homes]),
        in_childcare=visit.in_childcare,
        lunches=visit.lunches,
        purpose=visit.purpose,
        green_reason=grant or "",
        papers=len(lacking),
        has_proxy=any(home.proxy for home in homes),
    )
