"""The day's issues in the workbook's groups, their codes as words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator

from console.day_file import DayFile
from console.domain.issues import DefectWordLevel, IssueTimer
from console.queries.book_issues import BookIssue
from printing.book_facts import IssueCount, IssueGroup

Key = tuple[int, str]
"""Where a line stands, and its name."""


def issue_groups(known: DayFile) -> Iterator[IssueGroup]:
    """By trade, room and severity in the catalogue's order, by home in that of the roster."""
    sheet = known.sheet
    words, say, language = known.catalogue, sheet.say, sheet.language
    order = {word.code: n for n, word in enumerate(words.words)}
    places = {unit_id: n for n, unit_id in enumerate(known.units)}

    def coded(section: str, code: str) -> Key:
        return (0, say.known(f"issue_book.{section}", code))

    def word(level: DefectWordLevel, code: str) -> Key:
        return (order.get(code, -1), words.say(level, code, language) if code else "")

    def home(issue: BookIssue) -> Key | None:
        if issue.unit_id is None:
            return None
        return (places[issue.unit_id], known.units[issue.unit_id].label)

    keys: dict[str, Callable[[BookIssue], Key | None]] = {
        "kind": lambda issue: coded("kind", issue.kind),
        "trade": lambda issue: word(DefectWordLevel.TRADE, issue.trade),
        "room": lambda issue: word(DefectWordLevel.ROOM, issue.room),
        "severity": lambda issue: coded("severity", issue.severity),
        "home": home,
    }
    for by, key in keys.items():
        yield IssueGroup(by=by, lines=tuple(_lines(known.issues, key)))


def _lines(issues: list[BookIssue], key: Callable[[BookIssue], Key | None]) -> Iterator[IssueCount]:
    groups: dict[Key, list[BookIssue]] = defaultdict(list)
    for issue in issues:
        if (found := key(issue)) is not None:
            groups[found].append(issue)
    for place, name in sorted(groups):
        yield _count(name, groups[place, name])


def _count(name: str, issues: list[BookIssue]) -> IssueCount:
    def late(timer: IssueTimer) -> int:
        return sum(1 for issue in issues if timer in issue.late)

    return IssueCount(
        name=name,
        recorded=len(issues),
        still_open=sum(1 for issue in issues if issue.is_open),
        blocking=sum(1 for issue in issues if issue.blocks_signing),
        late_reply=late(IssueTimer.REPLY),
        late_onsite=late(IssueTimer.ONSITE),
        late_recheck=late(IssueTimer.RECHECK),
    )
