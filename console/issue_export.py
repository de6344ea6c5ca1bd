"""The issues of a list as a workbook for those who mend them: by party, within it by trade."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from console.domain.defect_catalogue import Catalogue
from console.domain.errors import Failure, Refusal
from console.domain.issues import DefectWordLevel as Level
from console.domain.labels import label_in
from console.domain.rules import Rules
from console.domain.times import local_day
from console.queries.issue_rows import IssueRow
from printing.issue_book import IssueBook, IssueLine, IssueParty, issue_xlsx


def write_issues(
    path: Path,
    *,
    rows: Sequence[IssueRow],
    catalogue: Catalogue,
    campaign: str,
    zone: str,
    language: str,
    rules: Rules,
    now: datetime,
) -> int:
    """Returns how many issues were written; owners are not named. Raises Refusal
    `print.no-folder`, and Failure `print.not-written`."""
    at = ZoneInfo(zone)
    by_party: defaultdict[tuple[str, str], list[IssueLine]] = defaultdict(list)
    for row in rows:
        by_party[row.party, row.department].append(_line(row, catalogue, language, at))
    book = IssueBook(
        language=language,
        campaign=campaign,
        day=local_day(now, zone),
        made_at=now.astimezone(at),
        parties=tuple(
            IssueParty(name=name, department=department, lines=tuple(lines))
            for (name, department), lines in sorted(by_party.items(), key=_nobody_last)
        ),
        limits=(rules.reply_minutes, rules.onsite_hours, rules.recheck_days),
    )
    try:
        path.write_bytes(issue_xlsx(book))
    except FileNotFoundError as error:
        raise Refusal("print.no-folder", path=str(path.parent)) from error
    except OSError as error:
        raise Failure("print.not-written", reason=error.strerror or "") from error
    return len(rows)


def _nobody_last(group: tuple[tuple[str, str], list[IssueLine]]) -> tuple[bool, str]:
    name = group[0][0]
    return not name, name


def _line(row: IssueRow, catalogue: Catalogue, language: str, zone: ZoneInfo) -> IssueLine:
    def say(level: Level, code: str) -> str:
        return catalogue.say(level, code, language) if code else ""

    def local(moment: datetime | None) -> datetime | None:
        return moment.astimezone(zone) if moment else None

    return IssueLine(
        label=row.label,
        home=label_in(row.home, language) if row.home else "",
        kind=row.kind,
        room=say(Level.ROOM, row.room),
        trade=say(Level.TRADE, row.trade),
        defect=say(Level.DEFECT, row.defect),
        text=row.text,
        severity=row.severity,
        raised=row.raised_at.astimezone(zone),
        limit=None if row.is_paused else local(row.due_at),
        agreed=local(row.agreed_at),
        promised=row.promised_on,
        state=row.state,
        is_overdue=row.is_overdue,
        blocks_signing=row.blocks_signing,
        photos=row.photos,
    )
