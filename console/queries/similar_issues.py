"""Issues like one that somebody asks money for, and what was granted for them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from console.domain.defect_catalogue import OTHER
from console.domain.issues import IssueState
from console.domain.labels import unit_label
from console.domain.vault import Vault
from console.models import Campaign, Issue, Unit

MOST_READ = 500
"""Of one trade or kind, the latest."""
LEAST_ALIKE = 4
"""Points from which an issue counts as similar: the same defect, or much the same words."""


@dataclass(frozen=True, kw_only=True)
class Similar:
    """`granted_cents` None: nothing was decided, 0: mended or refused without money."""

    issue_id: int
    label: str
    unit_label: str
    kind: str
    room: str
    trade: str
    defect: str
    text: str
    state: str
    raised_at: datetime
    asked_cents: int | None
    granted_cents: int | None
    points: int


def similar(
    session: Session, *, campaign_id: int, issue_id: int, vault: Vault | None, most: int = 3
) -> tuple[Similar, ...]:
    """The most alike first, of these the ones that money was decided for. Without the vault words
    are not compared and not told."""
    issue = session.get_one(Issue, issue_id)
    language = session.get_one(Campaign, campaign_id).language
    words = _pairs(_text(issue, vault))
    found = []
    for other, unit in session.execute(
        select(Issue, Unit)
        .outerjoin(Unit, Unit.id == Issue.unit_id)
        .where(
            Issue.campaign_id == campaign_id,
            Issue.id != issue.id,
            Issue.state.not_in([IssueState.MERGED.value, IssueState.WITHDRAWN.value]),
            or_(Issue.trade == issue.trade, Issue.kind == issue.kind),
        )
        .order_by(Issue.raised_at.desc(), Issue.id.desc())
        .limit(MOST_READ)
    ):
        text = _text(other, vault)
        points = _codes_alike(issue, other) + _words_alike(words, _pairs(text))
        if points >= LEAST_ALIKE:
            found.append(
                Similar(
                    issue_id=other.id,
                    label=other.label,
                    unit_label=unit_label(unit.building, unit.stairwell, unit.room_no, language)
                    if unit
                    else "",
                    kind=other.kind,
                    room=other.room,
                    trade=other.trade,
                    defect=other.defect,
                    text=text,
                    state=other.state,
                    raised_at=other.raised_at,
                    asked_cents=other.asked_cents,
                    granted_cents=other.granted_cents,
                    points=points,
                )
            )
    found.sort(key=lambda s: (s.granted_cents is None, -s.points))
    return tuple(found[:most])


def decided_alike(session: Session, *, campaign_id: int, issue: Issue) -> int:
    """How many issues of the same defect got money or were refused it; of the same kind where no
    defect was named."""
    like = (
        (Issue.trade == issue.trade) & (Issue.defect == issue.defect)
        if issue.defect
        else (Issue.kind == issue.kind) & (Issue.trade == issue.trade)
    )
    decided = session.scalars(
        select(Issue.id).where(
            Issue.campaign_id == campaign_id,
            Issue.id != issue.id,
            Issue.granted_cents.is_not(None),
            like,
        )
    )
    return len(decided.all())


def _text(issue: Issue, vault: Vault | None) -> str:
    return vault.open(issue.text_enc) if vault is not None and issue.text_enc else ""


def _codes_alike(issue: Issue, other: Issue) -> int:
    is_named = bool(issue.defect) and not issue.defect.endswith(OTHER)
    return (
        4 * (is_named and issue.defect == other.defect)
        + (bool(issue.trade) and issue.trade == other.trade)
        + (bool(issue.room) and issue.room == other.room)
        + (issue.kind == other.kind)
    )


def _words_alike(one: set[str], two: set[str]) -> int:
    """0 to 4 by the share of pairs of letters that both have: needs no words between blanks."""
    if not one or not two:
        return 0
    return round(4 * len(one & two) / min(len(one), len(two)))


def _pairs(text: str) -> set[str]:
    plain = "".join(letter for letter in text.casefold() if letter.isalnum())
    return {plain[at : at + 2] for at in range(len(plain) - 1)}
