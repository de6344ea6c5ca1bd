"""Open issues for those who mend them: a sheet for every party, sorted by trade, and the counts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Border, Font, Side
from openpyxl.utils import get_column_letter

from .sheets import HOSTILE, printable, same_bytes
from .words import Words, words

Value = str | int | datetime | date | None

MOMENT, DAY = "yyyy-mm-dd hh:mm", "yyyy-mm-dd"
LONGEST_NAME = 31
"""Characters that Excel allows in the name of a sheet."""
_FORBIDDEN = str.maketrans(dict.fromkeys("[]:*?/\\'", " "))
COUNTS = ("open", "overdue", "blocking", "recheck", "done")
COLUMNS = (
    ("label", 12), ("home", 20), ("room", 12), ("trade", 12), ("defect", 16), ("text", 40),
    ("severity", 10), ("raised", 17), ("limit", 17), ("agreed", 17), ("promised", 12),
    ("state", 14), ("photos", 8), ("signed", 18),
)  # fmt: skip
TABLE_TOP = 3
"""Rows above the lines of a party's sheet: title, about, heads."""


@dataclass(frozen=True, kw_only=True)
class IssueLine:
    """One issue. `trade`, `room`, `defect` as people read them; `kind`, `state` and `severity` are
    codes of the words' issue_book.*; moments in the campaign's own time."""

    label: str
    home: str
    kind: str
    room: str
    trade: str
    defect: str
    text: str
    severity: str
    raised: datetime
    limit: datetime | None
    """When the next of its timers runs out, None where none runs."""
    agreed: datetime | None
    promised: date | None
    state: str
    is_overdue: bool = False
    blocks_signing: bool = False
    photos: int = 0


@dataclass(frozen=True, kw_only=True)
class IssueParty:
    """Who answers for these issues; a blank name: nobody has been given them."""

    name: str
    department: str
    lines: tuple[IssueLine, ...]


@dataclass(frozen=True, kw_only=True)
class IssueBook:
    language: str
    campaign: str
    day: date
    made_at: datetime
    parties: tuple[IssueParty, ...]
    limits: tuple[int, int, int] = (30, 12, 3)
    """Minutes to the first answer, hours to the visit, days to the result of the recheck."""


def issue_xlsx(facts: IssueBook) -> bytes:
    """Equal facts give equal bytes; no text of the facts ever becomes a formula."""
    say = words(facts.language)
    book = Workbook(write_only=True)
    book.properties.creator = book.properties.lastModifiedBy = "Handover Console"
    book.properties.title = say("issue_book.title")
    book.properties.created = facts.made_at.replace(tzinfo=None)
    _overview(book, facts, say)
    taken = {say("issue_book.overview").casefold()}
    for party in facts.parties:
        _party(book, facts, party, say, _free_name(_name(party, say), taken))
    return same_bytes(book, facts.made_at)


def counts(lines: Iterable[IssueLine]) -> dict[str, int]:
    """By COUNTS; `open` holds overdue and blocking ones too, `recheck` waits for a second look."""
    found = dict.fromkeys(COUNTS, 0)
    for line in lines:
        if line.state in ("closed", "merged", "withdrawn"):
            found["done"] += 1
            continue
        found["open"] += 1
        found["overdue"] += line.is_overdue
        found["blocking"] += line.blocks_signing
        found["recheck"] += line.state == "fixed"
    return found


# -- the sheets ----------------------------------------------------------------------------------


def _overview(book: Workbook, facts: IssueBook, say: Words) -> None:
    sheet = _sheet(book, say("issue_book.overview"), [("", 32), *((n, 14) for n in COUNTS)])
    sheet.append([_cell(sheet, say("issue_book.title"), font=_TITLE)])
    sheet.append([_cell(sheet, _about(facts, say), font=_NOTE)])
    by_trade: defaultdict[str, list[IssueLine]] = defaultdict(list)
    for party in facts.parties:
        for line in party.lines:
            by_trade[line.trade or say(f"issue_book.kind.{line.kind}")].append(line)
    parties = [(_name(party, say), party.lines) for party in facts.parties]
    row = _table(sheet, 3, say("issue_book.party"), parties, say)
    sheet.append([])
    trades = sorted(by_trade.items())
    row = _table(sheet, row + 1, say("issue_book.column.trade"), trades, say)
    sheet.append([])
    notes = [say(f"issue_book.define.{key}") for key in ("open", "overdue", "recheck")]
    _foot(sheet, row + 1, [*notes, _limits(facts, say)], len(COUNTS) + 1)


def _table(
    sheet: Any,
    top: int,
    head: str,
    groups: Sequence[tuple[str, Sequence[IssueLine]]],
    say: Words,
) -> int:
    """Returns the number of the row after it. The sums are formulas made of row numbers only."""
    heads = [head, *(say(f"issue_book.count.{name}") for name in COUNTS)]
    sheet.append([_cell(sheet, text, font=_HEAD) for text in heads])
    for name, lines in groups:
        sheet.append([_cell(sheet, name), *counts(lines).values()])
    last = top + len(groups)
    sums = [_cell(sheet, say("issue_book.sum"), font=_BOLD)]
    for column in range(2, len(COUNTS) + 2):
        letter = get_column_letter(column)
        formula = f"=SUM({letter}{top + 1}:{letter}{last})" if groups else 0
        cell = WriteOnlyCell(sheet, value=formula)
        cell.font = _BOLD
        sums.append(cell)
    sheet.append(sums)
    return last + 2


def _party(book: Workbook, facts: IssueBook, party: IssueParty, say: Words, name: str) -> None:
    sheet = _sheet(book, name, COLUMNS)
    sheet.freeze_panes = f"C{TABLE_TOP + 1}"
    sheet.print_title_rows = f"{TABLE_TOP}:{TABLE_TOP}"
    department = say.known("holder", party.department)
    title = " · ".join(part for part in (_name(party, say), department) if part)
    sheet.append([_cell(sheet, title, font=_TITLE)])
    sheet.append([_cell(sheet, _about(facts, say), font=_NOTE)])
    heads = [_cell(sheet, say(f"issue_book.column.{key}"), font=_HEAD) for key, _ in COLUMNS]
    for head in heads:
        head.alignment, head.border = _WRAP, _RULE
    sheet.append(heads)
    for line in sorted(party.lines, key=lambda one: (one.trade, one.home, one.label)):
        sheet.append([_filled(sheet, line, key, say) for key, _ in COLUMNS])
    last = TABLE_TOP + len(party.lines)
    sheet.auto_filter.ref = f"A{TABLE_TOP}:{get_column_letter(len(COLUMNS))}{last}"
    sheet.append([])
    notes = [_limits(facts, say), say("issue_book.define.signed")]
    _foot(sheet, last + 2, notes, len(COLUMNS))


def _filled(sheet: Any, line: IssueLine, key: str, say: Words) -> Any:
    values: dict[str, Callable[[], Value]] = {
        "defect": lambda: line.defect or say(f"issue_book.kind.{line.kind}"),
        "severity": lambda: line.severity and say(f"issue_book.severity.{line.severity}"),
        "state": lambda: _state(line, say),
        "photos": lambda: line.photos or None,
        "signed": lambda: "",
    }
    value = values[key]() if key in values else getattr(line, key)
    cell = _cell(sheet, value)
    if value is not None and not isinstance(value, str | int):
        cell.number_format = MOMENT if isinstance(value, datetime) else DAY
    elif key == "text":
        cell.alignment = _WRAP
    if line.is_overdue and key in ("limit", "state"):
        cell.font = _ALERT
    return cell


def _state(line: IssueLine, say: Words) -> str:
    parts = [say(f"issue_book.state.{line.state}")]
    parts += [say("issue_book.late")] if line.is_overdue else []
    parts += [say("issue_book.blocks")] if line.blocks_signing else []
    return " · ".join(parts)


# -- cells ---------------------------------------------------------------------------------------


def _sheet(book: Workbook, name: str, columns: Sequence[tuple[str, int]]) -> Any:
    sheet: Any = book.create_sheet(name)
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", 9  # A4
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    for number, (_, width) in enumerate(columns, start=1):
        sheet.column_dimensions[get_column_letter(number)].width = width
    return sheet


def _foot(sheet: Any, top: int, notes: Sequence[str], wide: int) -> None:
    """Definitions, and the area that prints."""
    for text in notes:
        sheet.append([_cell(sheet, text, font=_NOTE)])
    sheet.print_area = f"A1:{get_column_letter(wide)}{top + len(notes) - 1}"


def _limits(facts: IssueBook, say: Words) -> str:
    reply, onsite, recheck = facts.limits
    return say("issue_book.define.limits", reply=reply, onsite=onsite, recheck=recheck)


def _cell(sheet: Any, value: Value, *, font: Font | None = None) -> Any:
    if isinstance(value, datetime):
        value = value.replace(tzinfo=None)
    shown: Any = printable(value) if isinstance(value, str) else value
    cell = WriteOnlyCell(sheet, value=shown)
    if isinstance(value, str):
        cell.data_type = "s"  # never a formula, never an error value
        cell.quotePrefix = value.startswith(HOSTILE)
    if font is not None:
        cell.font = font
    return cell


def _about(facts: IssueBook, say: Words) -> str:
    made = f"{facts.made_at:%Y-%m-%d %H:%M}"
    return say("issue_book.about", campaign=facts.campaign, day=say.day(facts.day), made=made)


def _name(party: IssueParty, say: Words) -> str:
    return party.name or say("issue_book.nobody")


def _free_name(wanted: str, taken: set[str]) -> str:
    """Fit for a sheet and not taken: two firms may share the first thirty characters."""
    plain = printable(wanted).translate(_FORBIDDEN).strip()[:LONGEST_NAME] or "-"
    name, number = plain, 1
    while name.casefold() in taken:
        number += 1
        name = f"{plain[: LONGEST_NAME - len(f' {number}')]} {number}"
    taken.add(name.casefold())
    return name


_TITLE = Font(name="Noto Sans SC", size=14, bold=True)
_HEAD = Font(name="Noto Sans SC", size=10, bold=True, color="FF000001")
_BOLD = Font(name="Noto Sans SC", size=11, bold=True)
_NOTE = Font(name="Noto Sans SC", size=9, color="FF5A6472")
_ALERT = Font(name="Noto Sans SC", size=11, bold=True, color="FFB3261E")
_WRAP = Alignment(wrap_text=True, vertical="top")
_RULE = Border(bottom=Side(style="thin"))
