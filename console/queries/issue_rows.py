"""Issues as rows for screens: whose they are, what they say, who has them, how long is left."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from console.domain.issue_clocks import IssueClock, Pause, Standing, clock_of
from console.domain.issues import OPEN_STATES, IssueTimer
from console.domain.labels import unit_label
from console.domain.rules import Rules
from console.domain.vault import Vault
from console.domain.visits import INSIDE
from console.models import (
    Campaign,
    Issue,
    IssueNote,
    IssuePause,
    IssuePhoto,
    Owner,
    Responsible,
    Unit,
    UnitOwner,
    Visit,
    Zone,
)

IS_OPEN = Issue.state.in_([state.value for state in OPEN_STATES])


@dataclass(frozen=True, kw_only=True)
class IssueRow:
    """`text` is what was written of it, else the latest remark; `zone` where its party waits now,
    blank once it has left. `pauses` counts how often its clock was stopped."""

    issue_id: int
    label: str
    unit_id: int | None
    home: str
    owner: str
    ticket: str
    zone: str
    kind: str
    source: str
    state: str
    room: str
    trade: str
    defect: str
    severity: str
    text: str
    party_id: int | None
    party: str
    department: str
    blocks_signing: bool
    wants_reply: bool
    raised_at: datetime
    agreed_at: datetime | None
    promised_on: date | None
    level: int
    reopened: int
    pauses: int
    photos: int
    asked_cents: int | None
    granted_cents: int | None
    merged_into_id: int | None
    clock: IssueClock | None

    @property
    def timer(self) -> IssueTimer | None:
        return self.clock.timer if self.clock else None

    @property
    def due_at(self) -> datetime | None:
        return self.clock.due_at if self.clock else None

    @property
    def left_seconds(self) -> int:
        """Negative: so much over; 0 where nothing runs."""
        return round(self.clock.left.total_seconds()) if self.clock else 0

    @property
    def is_overdue(self) -> bool:
        return self.clock is not None and self.clock.is_over

    @property
    def is_soon(self) -> bool:
        return self.clock is not None and self.clock.is_soon

    @property
    def is_paused(self) -> bool:
        return self.clock is not None and bool(self.clock.pause)

    @property
    def pause_reason(self) -> str:
        return self.clock.pause if self.clock else ""

    @property
    def waits_for_money(self) -> bool:
        return self.asked_cents is not None and self.granted_cents is None


def issue_rows(
    session: Session,
    *,
    campaign_id: int,
    now: datetime,
    vault: Vault | None,
    where: ColumnElement[bool] = IS_OPEN,
) -> list[IssueRow]:
    """Least time left first; what has no clock comes last. Without the vault no text is told."""
    campaign = session.get_one(Campaign, campaign_id)
    rules = Rules.from_json(campaign.rules)
    wanted = (Issue.campaign_id == campaign_id) & where
    found = session.execute(
        select(Issue, Unit, Responsible, Visit, Zone.code)
        .outerjoin(Unit, Unit.id == Issue.unit_id)
        .outerjoin(Responsible, Responsible.id == Issue.responsible_id)
        .outerjoin(Visit, Visit.id == Issue.visit_id)
        .outerjoin(Zone, Zone.id == Visit.zone_id)
        .where(wanted)
    ).all()
    pauses = pauses_where(session, wanted)
    photos = photo_counts(session, wanted)
    remarks = latest_remarks(session, wanted) if vault is not None else {}
    owners = _owners(session, {unit.id for _, unit, *_ in found if unit is not None})
    rows = []
    for issue, unit, party, visit, zone in found:
        stops = pauses.get(issue.id, [])
        home = ""
        if unit is not None:
            home = unit_label(unit.building, unit.stairwell, unit.room_no, campaign.language)
        rows.append(
            IssueRow(
                issue_id=issue.id,
                label=issue.label,
                unit_id=issue.unit_id,
                home=home,
                owner=owners.get(issue.unit_id or 0, ""),
                ticket=visit.ticket if visit else "",
                zone=zone or "" if visit and visit.state in INSIDE else "",
                kind=issue.kind,
                source=issue.source,
                state=issue.state,
                room=issue.room,
                trade=issue.trade,
                defect=issue.defect,
                severity=issue.severity,
                text=_text(issue, remarks, vault),
                party_id=issue.responsible_id,
                party=party.name if party else "",
                department=party.department if party else "",
                blocks_signing=issue.blocks_signing,
                wants_reply=issue.wants_reply,
                raised_at=issue.raised_at,
                agreed_at=issue.visit_agreed_at,
                promised_on=issue.promised_on,
                level=issue.level,
                reopened=issue.reopened,
                pauses=max(0, len(stops) - issue.reopened),
                photos=photos.get(issue.id, 0),
                asked_cents=issue.asked_cents,
                granted_cents=issue.granted_cents,
                merged_into_id=issue.merged_into_id,
                clock=clock_of(standing(issue, stops), now=now, rules=rules),
            )
        )
    rows.sort(key=lambda r: (r.clock is None, r.left_seconds, r.issue_id))
    return rows


def standing(issue: Issue, pauses: list[Pause]) -> Standing:
    return Standing(
        kind=issue.kind,
        state=issue.state,
        raised_at=issue.raised_at,
        replied_at=issue.replied_at,
        visited_at=issue.visited_at,
        level=issue.level,
        pauses=pauses,
    )


def pauses_where(session: Session, wanted: ColumnElement[bool]) -> dict[int, list[Pause]]:
    """By issue, for those that meet the condition."""
    found: dict[int, list[Pause]] = defaultdict(list)
    for issue_id, since, until, reason in session.execute(
        select(IssuePause.issue_id, IssuePause.since, IssuePause.until, IssuePause.reason)
        .join(Issue, Issue.id == IssuePause.issue_id)
        .where(wanted)
        .order_by(IssuePause.id)
    ):
        found[issue_id].append(Pause(since=since, until=until, reason=reason))
    return found


def photo_counts(session: Session, wanted: ColumnElement[bool]) -> Counter[int]:
    rows = session.execute(
        select(IssuePhoto.issue_id, func.count())
        .join(Issue, Issue.id == IssuePhoto.issue_id)
        .where(wanted)
        .group_by(IssuePhoto.issue_id)
    )
    return Counter({issue_id: count for issue_id, count in rows})


def latest_remarks(session: Session, wanted: ColumnElement[bool]) -> dict[int, bytes]:
    """The latest of each issue."""
    rows = session.execute(
        select(IssueNote.issue_id, IssueNote.text_enc)
        .join(Issue, Issue.id == IssueNote.issue_id)
        .where(wanted, IssueNote.kind == "remark", Issue.text_enc.is_(None))
        .order_by(IssueNote.id)
    )
    return {issue_id: text for issue_id, text in rows if text}


def _owners(session: Session, unit_ids: Collection[int]) -> dict[int, str]:
    """The owner who is written to."""
    if not unit_ids:
        return {}
    rows = session.execute(
        select(UnitOwner.unit_id, Owner.name)
        .join(Owner, Owner.id == UnitOwner.owner_id)
        .where(UnitOwner.unit_id.in_(unit_ids), UnitOwner.position == 0)
    )
    return {unit_id: name for unit_id, name in rows}


def _text(issue: Issue, remarks: dict[int, bytes], vault: Vault | None) -> str:
    sealed = issue.text_enc or remarks.get(issue.id)
    return vault.open(sealed) if sealed and vault is not None else ""
