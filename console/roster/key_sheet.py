"""Reads a sheet of keys: a row for every kind of a home's keys, or a column for every kind."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from console.domain.errors import Refusal
from console.domain.key_templates import MOST_OF_A_KIND
from console.domain.keys import Seal
from console.roster.book import open_grids
from console.roster.cells import clean, text_of
from console.roster.header import LOOK_AT, Header
from console.roster.home import read_place
from console.roster.key_words import TOTALS, column_of, count_of, kind_of, seal_of
from console.roster.report import Report
from console.roster.rooms import Place
from console.roster.rows import Finding, Heading, Level, bare_room
from console.roster.sheet import Grid, fill_down
from console.roster.sheet_row import SheetRow, facts_of

LONGEST = 32  # characters of a number, a cabinet or a hook
SET_NUMBER = re.compile(r"(?:[kK]\s*-?\s*)?(\d{1,5})")
_PARTS = re.compile(r"[,，、;；\n]+|(?<=\S)\s+(?=\S)")
_SPAN = re.compile(r"(?P<head>.*?)(?P<first>\d+)\s*[-~–至]\s*(?P=head)?(?P<last>\d+)")


class SheetPiece(NamedTuple):
    """`number` is blank where the sheet gives none: then the set's own numbers are used."""

    kind: str
    number: str
    seal: Seal


@dataclass(frozen=True, kw_only=True)
class SheetSet:
    """The keys of one home, from all its rows. `number` is that of a tag which exists already."""

    rows: tuple[int, ...]
    place: Place
    pieces: tuple[SheetPiece, ...]
    number: int | None = None
    bag: str = ""
    cabinet: str = ""
    hook: str = ""

    @property
    def room(self) -> str:
        """As the sheet says it, for the report."""
        place = self.place
        return "-".join(p for p in (place.building, place.stairwell, place.room_no) if p)


@dataclass(frozen=True, kw_only=True)
class KeySheetReading:
    """Homes whose every row made sense; what did not stands in `findings` with its reason."""

    sheet: str
    sets: tuple[SheetSet, ...]
    findings: tuple[Finding, ...]
    rows_read: int
    skipped: int


@dataclass(frozen=True, kw_only=True)
class _Line:
    """One row understood."""

    row: int
    place: Place
    pieces: tuple[SheetPiece, ...]
    number: int | None
    bag: str
    cabinet: str
    hook: str


def read_key_sheet(path: Path, *, sheet: str | None = None) -> KeySheetReading:
    """The first visible sheet with homes and keys, or the one named. Rows of one home become one
    set, all or none: a set that lacks the pieces of a refused row would look incomplete.

    Raises Refusal `roster.…` where the file cannot be read, `keys.sheet-no-headings`.
    """
    grids, _names = open_grids(path, sheet=sheet)
    for grid in grids:
        wanted = grid.name == sheet if sheet is not None else not grid.hidden
        header = _header(grid) if wanted else None
        if header is not None:
            return _read(grid, header)
    raise Refusal("keys.sheet-no-headings", file=path.name)


def _header(grid: Grid) -> Header | None:
    for top in range(min(LOOK_AT, len(grid.rows))):
        texts = tuple(clean(text_of(cell)) for cell in grid.rows[top])
        found: dict[str, Heading] = {}
        for column, text in enumerate(texts, start=1):
            field = column_of(text)
            if field:
                found.setdefault(field, Heading(field, text, column))
        tells = "kind" in found or any(field.startswith("kind:") for field in found)
        if tells and {"room_no", "unit_label"} & set(found):
            return Header(top=top, depth=1, columns=texts, headings=tuple(found.values()))
    return None


def _read(grid: Grid, header: Header) -> KeySheetReading:
    fill_down(grid, header.first_row)
    report = Report()
    facts = facts_of(header, report, typed=grid.typed)
    lines, skipped, read = list[_Line](), 0, 0
    homes_refused: set[tuple[str, ...]] = set()
    for number, cells in enumerate(grid.rows[header.first_row :], header.first_row + 1):
        row = SheetRow(number, cells, facts)
        if not any(row.texts.values()):
            continue
        if any(TOTALS.fullmatch(text.lower()) for text in map(clean, map(text_of, cells))):
            skipped += 1
            continue
        read += 1
        place = read_place(row)
        if place is None:
            continue
        line = _line(row, place)
        if line is None:
            homes_refused.add(_home(place))
        else:
            lines.append(line)
    sets = tuple(_sets(lines, homes_refused, report))
    findings = tuple(sorted(report.findings, key=lambda f: f.row))
    return KeySheetReading(
        sheet=grid.name, sets=sets, findings=findings, rows_read=read, skipped=skipped
    )


def _home(place: Place) -> tuple[str, ...]:
    return place.project, place.phase, place.building, place.stairwell, bare_room(place.room_no)


# -- one row -------------------------------------------------------------------------------------


class _CellError(Exception):
    """The cell of `field` makes no sense: the row is refused and told."""

    def __init__(self, field: str, code: str, **facts: int | str) -> None:
        super().__init__(code)
        self.field, self.code, self.facts = field, code, facts


def _line(row: SheetRow, place: Place) -> _Line | None:
    """None where the row was refused."""
    try:
        bag = _short(row, "bag")
        return _Line(
            row=row.number,
            place=place,
            pieces=tuple(_of_kind(row, bag) if row.has("kind") else _of_columns(row, bag)),
            number=_set_number(row, place),
            bag=bag,
            cabinet=_short(row, "cabinet"),
            hook=_short(row, "hook"),
        )
    except _CellError as no:
        row.refuse(no.field, no.code, None, **no.facts)
        return None


def _of_kind(row: SheetRow, bag: str) -> Iterator[SheetPiece]:
    kind = kind_of(row.line("kind"))
    if not kind:
        raise _CellError("kind", "keys.sheet-kind" if row.line("kind") else "keys.sheet-no-kind")
    numbers = _numbers(row)
    field = "count" if row.line("count") else "expected"
    count = _count(row, field, blank=len(numbers) or 1)
    expected = _count(row, "expected", blank=count)
    if count and numbers and len(numbers) not in (1, count):
        raise _CellError("numbers", "keys.sheet-numbers", numbers=len(numbers), count=count)
    if expected > count:
        row.warn("count", "keys.sheet-short", expected=expected, present=count)
    if not count:
        return
    if len(numbers) == 1 and count > 1:  # copies of one cylinder bear one number
        numbers = [f"{numbers[0]}-{n}" for n in range(1, count + 1)]
    seal = _seal(row, kind, bag)
    for number in numbers or [""] * count:
        yield SheetPiece(kind, number, seal)


def _of_columns(row: SheetRow, bag: str) -> Iterator[SheetPiece]:
    for field in row.facts.columns:
        if field.startswith("kind:"):
            kind = field.removeprefix("kind:")
            for _ in range(_count(row, field, blank=0)):
                yield SheetPiece(kind, "", _seal(row, kind, bag, one_for_all=True))


def _count(row: SheetRow, field: str, *, blank: int) -> int:
    text = row.line(field)
    if not text:
        return blank
    count = count_of(text)
    if count is None:
        raise _CellError(field, "keys.sheet-count")
    if count > MOST_OF_A_KIND:
        raise _CellError(field, "keys.sheet-too-many", most=MOST_OF_A_KIND)
    return count


def _seal(row: SheetRow, kind: str, bag: str, *, one_for_all: bool = False) -> Seal:
    """Owner keys come sealed; a column of its own or a bag's number says otherwise. In a sheet with
    a row for the whole home the seal is that of the owner keys."""
    told = row.line("seal")
    if told:
        seal = seal_of(told)
        if seal is None:
            raise _CellError("seal", "keys.sheet-seal")
        return seal if kind == "entry_owner" or not one_for_all else Seal.NONE
    if bag and not one_for_all:
        return Seal.INTACT
    is_told = (row.has("seal") or row.has("bag")) and not one_for_all
    return Seal.INTACT if kind == "entry_owner" and not is_told else Seal.NONE


def _numbers(row: SheetRow) -> list[str]:
    """`A1、A2`, `001-004`; the same number twice is refused."""
    numbers: list[str] = []
    for part in _PARTS.split(row.text("numbers").strip()):
        span = _SPAN.fullmatch(part)
        first, last = (int(span["first"]), int(span["last"])) if span else (1, 0)
        if span and 0 < last - first < MOST_OF_A_KIND:
            wide = len(span["first"])
            numbers += [f"{span['head']}{n:0{wide}d}" for n in range(first, last + 1)]
        elif part:
            numbers.append(part)
    if any(len(number) > LONGEST - 3 for number in numbers):
        raise _CellError("numbers", "keys.sheet-long", most=LONGEST)
    if len(set(numbers)) < len(numbers):
        raise _CellError("numbers", "keys.sheet-number-twice")
    return numbers


def _short(row: SheetRow, field: str) -> str:
    text = row.line(field)
    if len(text) > LONGEST:
        raise _CellError(field, "keys.sheet-long", most=LONGEST)
    return text


def _set_number(row: SheetRow, place: Place) -> int | None:
    text = row.line("set")
    if not text:
        return None
    match = SET_NUMBER.fullmatch(text)
    if match is None or not int(match[1]):
        raise _CellError("set", "keys.sheet-set-number")
    if match[1].lstrip("0") == place.room_no.lstrip("0"):
        row.warn("set", "keys.sheet-tells-home")
    return int(match[1])


# -- one home ------------------------------------------------------------------------------------


def _sets(lines: list[_Line], refused: set[tuple[str, ...]], report: Report) -> Iterator[SheetSet]:
    """The rows of each home together, in the order of the sheet."""
    homes: defaultdict[tuple[str, ...], list[_Line]] = defaultdict(list)
    for line in lines:
        homes[_home(line.place)].append(line)
    numbers: dict[int, int] = {}
    for home, rows in homes.items():
        code, facts = _contrary(rows, numbers) if home not in refused else ("keys.sheet-part", {})
        if not code and not any(line.pieces for line in rows):
            code = "keys.sheet-empty"
        if code:
            for line in rows:
                report.refused_rows.add(line.row)
                room = "-".join(p for p in home[2:] if p)
                finding = Finding(Level.REFUSED, line.row, "", room, code, facts)
                report.findings.append(finding)
            continue
        number = next((line.number for line in rows if line.number is not None), None)
        if number is not None:
            numbers[number] = rows[0].row
        yield SheetSet(
            rows=tuple(line.row for line in rows),
            place=rows[0].place,
            pieces=tuple(piece for line in rows for piece in line.pieces),
            number=number,
            bag=next((line.bag for line in rows if line.bag), ""),
            cabinet=next((line.cabinet for line in rows if line.cabinet), ""),
            hook=next((line.hook for line in rows if line.hook), ""),
        )


def _contrary(rows: list[_Line], numbers: dict[int, int]) -> tuple[str, dict[str, int | str]]:
    """Why the rows of one home make no set: code and facts, or a blank."""
    sets = {line.number for line in rows if line.number is not None}
    if len(sets) > 1:
        return "keys.sheet-two-sets", {}
    bags = {line.bag for line in rows if line.bag}
    if len(bags) > 1:
        return "keys.sheet-two-bags", {}
    for number in sets:
        if number in numbers:
            return "keys.sheet-set-twice", {"set": number, "row": numbers[number]}
    named = [(piece.kind, piece.number) for line in rows for piece in line.pieces if piece.number]
    if len(set(named)) < len(named):
        return "keys.sheet-number-twice", {}
    return "", {}
