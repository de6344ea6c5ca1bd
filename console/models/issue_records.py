"""Issues of homes and visits: their words, who answers for them, photos, pauses, inspections."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, LargeBinary, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from console.domain.issues import DefectWordLevel, IssueKind, IssueSource, IssueState, IssueTimer
from console.models.base import NEVER_REUSE, PERSONAL, Base, OfCampaign, Short, one_of


class DefectWord(OfCampaign, Base):
    """One word of the campaign's defect catalogue; `names` is JSON, language to word. A trade
    belongs to no room, a defect to a trade; a hidden word stays with the issues that bear it."""

    __tablename__ = "defect_word"
    __table_args__ = (
        UniqueConstraint("campaign_id", "level", "code"),
        one_of("level", DefectWordLevel),
        NEVER_REUSE,
    )

    level: Mapped[Short]
    code: Mapped[Short]
    parent_id: Mapped[int | None] = mapped_column(ForeignKey("defect_word.id"))
    names: Mapped[str] = mapped_column(Text)
    position: Mapped[int]
    is_hidden: Mapped[bool] = mapped_column(default=False)


class Responsible(OfCampaign, Base):
    """A firm, department or person that answers for issues, of one trade or (blank) of any."""

    __tablename__ = "responsible"
    __table_args__ = (UniqueConstraint("campaign_id", "name", "trade"), NEVER_REUSE)

    name: Mapped[Short]
    trade: Mapped[Short] = mapped_column(default="")
    department: Mapped[Short] = mapped_column(default="")
    contact: Mapped[Short] = mapped_column(default="", info=PERSONAL)
    is_hidden: Mapped[bool] = mapped_column(default=False)


class Issue(OfCampaign, Base):
    """Something to follow up. `room`, `trade` and `defect` are codes of the catalogue; `label` is
    the number on the wall, `label_no` counts within the home and is never given again. Nothing
    "overdue" is stored: timers are counted from these moments and the pauses. `merged_into_id` may
    name a later issue, which is why no foreign key holds it: copies go row by row."""

    __tablename__ = "issue"
    __table_args__ = (
        one_of("kind", IssueKind),
        one_of("state", IssueState),
        one_of("source", IssueSource),
        UniqueConstraint("unit_id", "label_no"),
        Index("ix_issue_state", "campaign_id", "state"),
        Index("ix_issue_like", "campaign_id", "trade", "defect", "raised_at"),
        NEVER_REUSE,
    )

    unit_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"), index=True)
    visit_id: Mapped[int | None] = mapped_column(ForeignKey("visit.id"), index=True)
    zone_id: Mapped[int | None] = mapped_column(ForeignKey("zone.id"))
    kind: Mapped[Short]
    state: Mapped[Short] = mapped_column(default=IssueState.OPEN)
    source: Mapped[Short]
    room: Mapped[Short] = mapped_column(default="")
    trade: Mapped[Short] = mapped_column(default="")
    defect: Mapped[Short] = mapped_column(default="")
    severity: Mapped[Short] = mapped_column(default="")
    label: Mapped[Short] = mapped_column(default="")
    label_no: Mapped[int | None]
    text_enc: Mapped[bytes | None] = mapped_column(LargeBinary, info=PERSONAL)
    blocks_signing: Mapped[bool] = mapped_column(default=False)
    responsible_id: Mapped[int | None] = mapped_column(ForeignKey("responsible.id"))
    promised_on: Mapped[date | None]
    visit_agreed_at: Mapped[datetime | None]
    raised_at: Mapped[datetime]
    raised_by: Mapped[Short] = mapped_column(info=PERSONAL)
    replied_at: Mapped[datetime | None]
    visited_at: Mapped[datetime | None]
    fixed_at: Mapped[datetime | None]
    rechecked_at: Mapped[datetime | None]
    closed_at: Mapped[datetime | None]
    reopened: Mapped[int] = mapped_column(default=0)
    level: Mapped[int] = mapped_column(default=0)
    asked_cents: Mapped[int | None]
    granted_cents: Mapped[int | None]
    granted_at: Mapped[datetime | None]
    granted_by: Mapped[Short] = mapped_column(default="", info=PERSONAL)
    wants_reply: Mapped[bool] = mapped_column(default=False)
    merged_into_id: Mapped[int | None]


class IssuePause(OfCampaign, Base):
    """A timer that stood still for a reason; `until` None: it still does."""

    __tablename__ = "issue_pause"
    __table_args__ = (one_of("timer", IssueTimer), NEVER_REUSE)

    issue_id: Mapped[int] = mapped_column(ForeignKey("issue.id"), index=True)
    timer: Mapped[Short]
    reason: Mapped[Short]
    since: Mapped[datetime]
    until: Mapped[datetime | None]


class IssueNote(OfCampaign, Base):
    """One line of an issue's story: handed off, replied, escalated, a remark."""

    __tablename__ = "issue_note"
    __table_args__ = (NEVER_REUSE,)

    issue_id: Mapped[int] = mapped_column(ForeignKey("issue.id"), index=True)
    kind: Mapped[Short]
    at: Mapped[datetime]
    by: Mapped[Short] = mapped_column(info=PERSONAL)
    text_enc: Mapped[bytes | None] = mapped_column(LargeBinary, info=PERSONAL)


class IssuePhoto(OfCampaign, Base):
    """A photo of an issue, in its order."""

    __tablename__ = "issue_photo"
    __table_args__ = (UniqueConstraint("issue_id", "file_id"), NEVER_REUSE)

    issue_id: Mapped[int] = mapped_column(ForeignKey("issue.id"), index=True)
    file_id: Mapped[int] = mapped_column(ForeignKey("stored_file.id"))
    at: Mapped[datetime]
    by: Mapped[Short] = mapped_column(info=PERSONAL)


class UnitInspection(OfCampaign, Base):
    """An earlier inspection of one home: defects found and put right, before handover."""

    __tablename__ = "unit_inspection"
    __table_args__ = (UniqueConstraint("unit_id", "day"), NEVER_REUSE)

    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"))
    day: Mapped[date]
    found: Mapped[int]
    rectified: Mapped[int]
    source: Mapped[Short] = mapped_column(default="")
