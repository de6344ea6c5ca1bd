"""The page of issues: what is to be followed up, its timers, a home's list, one issue's sheet."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from console.domain.errors import Refusal
from console.domain.issue_clocks import IssueClock, Standing, clock_of, limit_of
from console.domain.issue_levels import role_for
from console.domain.issues import IssueKind, IssueSource, IssueState, IssueTimer
from console.domain.routing import Gate
from console.domain.rules import Rules
from console.domain.times import at_local, local_day
from console.domain.vault import Vault
from console.domain.visits import StepState
from console.models import (
    Campaign,
    Issue,
    IssueNote,
    IssuePhoto,
    JournalRow,
    JournalSubject,
    StoredFile,
    Visit,
    VisitStep,
    VisitUnit,
)
from console.queries.issue_clusters import ClusterRow, clusters
from console.queries.issue_rows import IS_OPEN, IssueRow, issue_rows, pauses_where
from console.queries.issue_times import issue_times
from console.queries.similar_issues import Similar, decided_alike, similar

MOST_OF_A_KIND = 300
"""Rows that the board shows: nobody reads further, and a large site has thousands."""


@dataclass(frozen=True, kw_only=True)
class TimerLine:
    """The issues that wait for one thing. `nearest_seconds` is the least time left of those that
    run and are not overdue, None: there is none; `used_permille` the share of its limit used."""

    timer: IssueTimer
    limit_seconds: int
    open: int
    overdue: int
    soon: int
    paused: int
    nearest_seconds: int | None
    used_permille: int


@dataclass(frozen=True, kw_only=True)
class DefectsPerHome:
    """Defects recorded that day in the homes inspected that day; tenths, None: no home yet."""

    homes: int
    tenths: int | None
    yesterday_tenths: int | None


@dataclass(frozen=True, kw_only=True)
class Board:
    """What is open, least time left first: of each kind the nearest `MOST_OF_A_KIND`. `total` and
    `of_kind` count them all, as does the strip."""

    rows: tuple[IssueRow, ...]
    total: int
    of_kind: Mapping[str, int]
    strip: tuple[TimerLine, ...]
    defects: DefectsPerHome
    clusters: tuple[ClusterRow, ...]


@dataclass(frozen=True, kw_only=True)
class HomeIssue:
    """One issue in a home's list; `seq` is the journal's number of its recording while that can
    still be taken back, else 0."""

    row: IssueRow
    number: int
    seq: int


@dataclass(frozen=True, kw_only=True)
class StoryLine:
    """`detail` is what stands behind the dot of a note's kind: `closed.settled`."""

    kind: str
    detail: str
    at: datetime
    by: str
    text: str


@dataclass(frozen=True, kw_only=True)
class PhotoRow:
    photo_id: int
    at: datetime
    size: int


@dataclass(frozen=True, kw_only=True)
class IssueSheet:
    """`needed_role` decides about the money that is asked for; `alike` counts the decided cases
    that whoever grants must have seen, of which `similar` shows the nearest."""

    row: IssueRow
    story: tuple[StoryLine, ...]
    photos: tuple[PhotoRow, ...]
    merged: tuple[IssueRow, ...]
    asked_by: str
    needed_role: str
    levels: tuple[int, ...]
    alike: int
    similar: tuple[Similar, ...]


def issue_board(
    session: Session, *, campaign_id: int, now: datetime, vault: Vault | None = None
) -> Board:
    campaign = session.get_one(Campaign, campaign_id)
    rules = Rules.from_json(campaign.rules)
    clocks = _clocks(session, campaign_id, now, rules)
    kinds = Counter(kind for _, kind, _ in clocks)
    nearest = _nearest(clocks)
    where = Issue.id.in_(nearest)
    rows = issue_rows(session, campaign_id=campaign_id, now=now, vault=vault, where=where)
    return Board(
        rows=tuple(rows),
        total=len(clocks),
        of_kind=kinds,
        strip=timer_strip((clock for _, _, clock in clocks), rules),
        defects=defects_per_home(
            session, campaign_id=campaign_id, day=local_day(now, campaign.zone)
        ),
        clusters=clusters(session, campaign_id=campaign_id),
    )


def _clocks(
    session: Session, campaign_id: int, now: datetime, rules: Rules
) -> list[tuple[int, str, IssueClock]]:
    """Number and kind of every open issue with its clock: no more of it is read."""
    mine = (Issue.campaign_id == campaign_id) & IS_OPEN
    pauses = pauses_where(session, mine)
    rows = session.execute(
        select(
            Issue.id, Issue.kind, Issue.state, Issue.raised_at, Issue.replied_at,
            Issue.visited_at, Issue.level,
        ).where(mine)
    )  # fmt: skip
    found = []
    for number, kind, state, raised_at, replied_at, visited_at, level in rows:
        clock = clock_of(
            Standing(
                kind=kind,
                state=state,
                raised_at=raised_at,
                replied_at=replied_at,
                visited_at=visited_at,
                level=level,
                pauses=pauses.get(number, ()),
            ),
            now=now,
            rules=rules,
        )
        if clock is not None:
            found.append((number, kind, clock))
    return found


def _nearest(clocks: Iterable[tuple[int, str, IssueClock]]) -> list[int]:
    of_kind: dict[str, list[tuple[timedelta, int]]] = defaultdict(list)
    for number, kind, clock in clocks:
        of_kind[kind].append((clock.left, number))
    return [number for some in of_kind.values() for _, number in sorted(some)[:MOST_OF_A_KIND]]


def timer_strip(clocks: Iterable[IssueClock], rules: Rules) -> tuple[TimerLine, ...]:
    of: dict[IssueTimer, list[IssueClock]] = {timer: [] for timer in IssueTimer}
    for clock in clocks:
        of[clock.timer].append(clock)
    return tuple(_line(timer, mine, rules) for timer, mine in of.items())


def _line(timer: IssueTimer, clocks: list[IssueClock], rules: Rules) -> TimerLine:
    running = [c for c in clocks if not c.is_over and not c.pause]
    nearest = min(running, key=lambda c: c.left, default=None)
    return TimerLine(
        timer=timer,
        limit_seconds=round(limit_of(timer, rules).total_seconds()),
        open=len(clocks),
        overdue=sum(c.is_over for c in clocks),
        soon=sum(c.is_soon and not c.is_over for c in clocks),
        paused=sum(bool(c.pause) for c in clocks),
        nearest_seconds=round(nearest.left.total_seconds()) if nearest else None,
        used_permille=nearest.used_permille if nearest else 0,
    )


def defects_per_home(session: Session, *, campaign_id: int, day: date) -> DefectsPerHome:
    homes, tenths = _per_home(session, campaign_id, day)
    _, before = _per_home(session, campaign_id, day - timedelta(days=1))
    return DefectsPerHome(homes=homes, tenths=tenths, yesterday_tenths=before)


def _per_home(session: Session, campaign_id: int, day: date) -> tuple[int, int | None]:
    zone = session.get_one(Campaign, campaign_id).zone
    begin, end = at_local(day, "00:00", zone), at_local(day + timedelta(days=1), "00:00", zone)
    homes = session.scalar(
        select(func.count(func.distinct(VisitUnit.unit_id)))
        .join(Visit, Visit.id == VisitUnit.visit_id)
        .join(VisitStep, VisitStep.visit_id == Visit.id)
        .where(
            Visit.campaign_id == campaign_id,
            Visit.day == day,
            VisitStep.gate == Gate.INSPECTION.value,
            VisitStep.state == StepState.DONE.value,
        )
    )
    found = session.scalar(
        select(func.count(Issue.id)).where(
            Issue.campaign_id == campaign_id,
            Issue.kind == IssueKind.DEFECT.value,
            Issue.source == IssueSource.VISIT.value,
            Issue.state != IssueState.WITHDRAWN.value,
            Issue.raised_at >= begin,
            Issue.raised_at < end,
        )
    )
    return homes or 0, (20 * (found or 0) + homes) // (2 * homes) if homes else None


def home_issues(
    session: Session, *, campaign_id: int, unit_id: int, now: datetime, vault: Vault | None = None
) -> tuple[HomeIssue, ...]:
    """All that was recorded for the home and not taken back, the newest first."""
    where = (Issue.unit_id == unit_id) & (Issue.state != IssueState.WITHDRAWN.value)
    rows = issue_rows(session, campaign_id=campaign_id, now=now, vault=vault, where=where)
    numbers = {
        issue_id: number or 0
        for issue_id, number in session.execute(select(Issue.id, Issue.label_no).where(where))
    }
    seqs = _untouched(session, campaign_id, list(numbers))
    found = [
        HomeIssue(row=row, number=numbers[row.issue_id], seq=seqs.get(row.issue_id, 0))
        for row in rows
    ]
    return tuple(sorted(found, key=lambda h: -h.number))


def _untouched(session: Session, campaign_id: int, issue_ids: list[int]) -> dict[int, int]:
    """The recording of each issue that nothing was done to since."""
    if not issue_ids:
        return {}
    told = session.execute(
        select(JournalSubject.id, func.max(JournalSubject.seq))
        .where(
            JournalSubject.campaign_id == campaign_id,
            JournalSubject.kind == "issue",
            JournalSubject.id.in_(issue_ids),
        )
        .group_by(JournalSubject.id)
    ).all()
    kinds = {
        seq: kind
        for seq, kind in session.execute(
            select(JournalRow.seq, JournalRow.kind).where(
                JournalRow.campaign_id == campaign_id, JournalRow.seq.in_([seq for _, seq in told])
            )
        )
    }
    return {issue_id: seq for issue_id, seq in told if kinds.get(seq) == "issue.raised"}


def issue_sheet(
    session: Session, *, campaign_id: int, issue_id: int, now: datetime, vault: Vault
) -> IssueSheet:
    of = {"campaign_id": campaign_id, "now": now, "vault": vault}
    (row,) = issue_rows(session, where=Issue.id == issue_id, **of)  # type: ignore[arg-type]  # a table of keywords
    story = tuple(
        StoryLine(
            kind=note.kind.partition(".")[0],
            detail=note.kind.partition(".")[2],
            at=note.at,
            by=note.by,
            text=vault.open(note.text_enc) if note.text_enc else "",
        )
        for note in session.scalars(
            select(IssueNote).where(IssueNote.issue_id == issue_id).order_by(IssueNote.id)
        )
    )
    photos = session.execute(
        select(IssuePhoto.id, IssuePhoto.at, StoredFile.size)
        .join(StoredFile, StoredFile.id == IssuePhoto.file_id)
        .where(IssuePhoto.issue_id == issue_id)
        .order_by(IssuePhoto.id)
    )
    levels = Rules.from_json(session.get_one(Campaign, campaign_id).rules).grant_levels
    return IssueSheet(
        row=row,
        story=story,
        photos=tuple(PhotoRow(photo_id=n, at=at, size=size) for n, at, size in photos),
        merged=tuple(issue_rows(session, where=Issue.merged_into_id == issue_id, **of)),  # type: ignore[arg-type]  # the same table
        asked_by=next((line.by for line in reversed(story) if line.kind == "asked"), ""),
        needed_role=_needed_role(row.asked_cents or 0, levels),
        levels=levels,
        alike=decided_alike(
            session, campaign_id=campaign_id, issue=session.get_one(Issue, issue_id)
        ),
        similar=similar(session, campaign_id=campaign_id, issue_id=issue_id, vault=vault),
    )


def _needed_role(cents: int, levels: tuple[int, ...]) -> str:
    """Blank where nothing was asked, or more than anybody may grant since the levels changed."""
    try:
        return role_for(cents, levels) if cents else ""
    except Refusal:
        return ""


def photo_bytes(session: Session, *, campaign_id: int, photo_id: int, vault: Vault) -> bytes:
    """The JPEG; empty where the photo is gone."""
    sealed = session.scalar(
        select(StoredFile.data_enc)
        .join(IssuePhoto, IssuePhoto.file_id == StoredFile.id)
        .where(IssuePhoto.campaign_id == campaign_id, IssuePhoto.id == photo_id)
    )
    return vault.open_file(sealed) if sealed is not None else b""


def rail_count(session: Session, *, campaign_id: int, now: datetime) -> int:
    """What cannot wait: nobody answered yet, or overdue."""
    counts = issue_times(session, campaign_id=campaign_id, now=now).counts
    return sum(c.open if c.timer is IssueTimer.REPLY else c.overdue for c in counts)
