"""The daily workbook: one page of true figures for the manager, the details behind it."""

from __future__ import annotations

import os
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from console.actions.revealing import tell_reveal
from console.book_issues import issue_groups
from console.day_file import DayFile, read_day
from console.domain.errors import Failure, Refusal
from console.domain.keys import HolderKind
from console.domain.rules import Rules
from console.paper_facts import Sheet, paper_language
from console.queries import campaigns
from console.queries.custody import SPLIT, SetHolding
from console.queries.daybook import DayHome, StationRow
from console.queries.figures import DayFigures, percentile, permille
from console.queries.splits import SplitBy, floor_of, split_homes
from console.queries.units import UnitRow
from console.store import Store, new_op_id
from printing.book_facts import (
    CallLine,
    HostLine,
    KeyLine,
    LoanLine,
    ProductLine,
    SlotLine,
    Split,
    SplitLine,
    StationLine,
    SummaryLine,
    UnitLine,
    WorkbookFacts,
)
from printing.words import Words, words
from printing.workbook import xlsx

# Line of the overview, and the figure it shows.
SUMMARY: tuple[tuple[str, str], ...] = (
    ("expected", "due"),
    ("booked", "expected"),
    ("confirmed", "confirmed"),
    ("walk_in", "walk_in"),
    ("arrived", "arrived"),
    ("late", "late"),
    ("visits", "visits"),
    ("green", "green"),
    ("completed", "completed"),
    ("completed_with_issues", "with_issues"),
    ("incomplete_documents", "incomplete_documents"),
    ("view_only", "view_only"),
    ("refused", "refused"),
    ("left_early", "left_early"),
    ("no_show", "no_show"),
    ("deferred", "deferred"),
    ("still_expected", "still_expected"),
    ("inside", "inside"),
    ("delivered_total", "handed_over_total"),
    ("due_total", "due_total"),
    ("wait_p50", "wait_p50"),
    ("wait_p90", "wait_p90"),
)
SPLITS = (SplitBy.BUILDING, SplitBy.LAYOUT, SplitBy.FLOOR)


@dataclass(frozen=True, kw_only=True)
class Full:
    """Codes of domain.revealing: as what and for what somebody wants telephone numbers in full."""

    role: str
    reason: str


def write_workbook(
    store: Store, day: date, out: Path, *, full: Full | None = None
) -> dict[str, Any]:
    """Writes the workbook of `day` and returns its figures by name. `full` is told to the journal
    before a number is read; without it telephone numbers are masked.

    Rates are tenths of a percent, waits whole minutes, None where there is none. Raises Refusal
    `print.no-folder`, those of `check_reveal`, and Failure `print.not-written`.
    """
    check_folder(out)
    revealed = ""
    if full is not None:
        revealed = _reveal(store, day, full)
    known = read_day(store, day, reveal=store.vault if full else None)
    write_book(out, xlsx(_facts(known, revealed)))
    figures = known.figures
    return {
        **asdict(figures),
        "day": day.isoformat(),
        "ended": figures.ended,
        "remainder": figures.remainder,
        "wait_max": known.longest.longest if known.longest else None,
        "completion_permille": figures.completion_permille,
        "delivery_permille": delivery_permille(figures),
        "rows": len(known.homes),
    }


def _reveal(store: Store, day: date, full: Full) -> str:
    """Who and why, as the sheets say it."""
    event = store.run(tell_reveal, op_id=new_op_id(), day=day, role=full.role, reason=full.reason)
    language = store.read(campaigns.campaign).language
    say = words(paper_language(language))
    return say(
        "book.revealed_by", by=event.by, role=say(f"book.role.{full.role}"),
        reason=say(f"book.reveal.{full.reason}"), seq=event.seq,
    )  # fmt: skip


def workbook_facts(store: Store, day: date) -> WorkbookFacts:
    return _facts(read_day(store, day))


def delivery_permille(figures: DayFigures) -> int | None:
    """Handed over of all homes of the campaign: what the red lines speak of."""
    return permille(figures.handed_over_total, figures.due_total)


def check_folder(out: Path) -> None:
    if not out.parent.is_dir() or out.is_dir():
        raise Refusal("print.no-folder", path=str(out.parent))


def write_book(out: Path, data: bytes) -> None:
    """Beside `out` first, so that a half-written file never carries the name."""
    try:
        handle, name = tempfile.mkstemp(dir=out.parent, prefix=".book-", suffix=".tmp")
        try:
            with os.fdopen(handle, "wb") as part:
                part.write(data)
            os.replace(name, out)
        finally:
            Path(name).unlink(missing_ok=True)
    except OSError as error:
        raise Failure("print.not-written", path=str(out), why=str(error.strerror)) from error


def _facts(known: DayFile, revealed: str = "") -> WorkbookFacts:
    sheet = known.sheet
    return WorkbookFacts(
        campaign=sheet.campaign.project,
        day=known.day,
        language=sheet.language,
        made_at=sheet.local(sheet.printed_at),
        summary=tuple(_summary(known)),
        off_by=known.figures.remainder,
        slots=tuple(_slots(known)),
        stations=tuple(_station(known, s) for s in known.stations if s.served or s.longest),
        hosts=tuple(HostLine(name=h.name, homes=h.homes, minutes=h.minutes) for h in known.hosts),
        keys=tuple(key_lines(known.keys)),
        loans=tuple(_loans(known)),
        calls=tuple(_calls(known)),
        units=tuple(_unit(known, home) for home in known.homes),
        products=tuple(_products(known)),
        splits=tuple(_split(known, by) for by in SPLITS),
        key_figures=tuple(_key_figures(known)),
        issues=tuple(issue_groups(known)),
        revealed=revealed,
    )


def _summary(known: DayFile) -> Iterator[SummaryLine]:
    figures = known.figures
    for line, name in SUMMARY:
        yield SummaryLine(key=line, value=getattr(figures, name))
        if line == "inside":
            rate = figures.completion_permille
            yield SummaryLine(key="completion_rate", value=rate, is_rate=True)
        if line == "due_total":
            yield SummaryLine(key="delivery_rate", value=delivery_permille(figures), is_rate=True)
    longest = known.longest.longest if known.longest else None
    yield SummaryLine(key="wait_max", value=longest)
    yield SummaryLine(key="issues", value=len(known.issues))
    yield SummaryLine(key="satisfaction", value=figures.score_tenths, is_tenths=True)
    yield SummaryLine(key="answers", value=figures.score_count)


def product_lines(
    delivered: dict[str, tuple[int, int]], rules: Rules, say: Words
) -> Iterator[ProductLine]:
    """The red lines are for homes three months after their handover began; product.md §2."""
    lines = {
        "high_rise": rules.delivered_permille_high_rise,
        "villa": rules.delivered_permille_villa,
    }
    for product in sorted(delivered):
        done, homes = delivered[product]
        name = say.known("product", product) if product else say("book.split.unknown")
        red = lines.get(product)
        yield ProductLine(name=name, homes=homes, delivered=done, red_line=red)


def _products(known: DayFile) -> Iterator[ProductLine]:
    return product_lines(known.delivered, known.sheet.campaign.rules, known.sheet.say)


def _split(known: DayFile, by: SplitBy) -> Split:
    rows = split_homes(known.homes, known.units, by)
    return Split(by=by, lines=tuple(SplitLine(**asdict(row)) for row in rows))


def _key_figures(known: DayFile) -> Iterator[SummaryLine]:
    counted = [each for each in known.counts if each.counted_at is not None]
    figures = {
        "handed": known.sets_given_out,
        "retained": known.kept_back,
        "on_loan": len(known.loans),
        "lost": sum(1 for each in known.keys if each.is_frozen),
        "unaccounted": known.figures.unaccounted_pieces,
        "counted": sum(each.found for each in counted) if counted else None,
        "absent": sum(each.absent for each in counted) if counted else None,
        "surplus": sum(each.surplus for each in counted) if counted else None,
    }
    for key, value in figures.items():
        yield SummaryLine(key=key, value=value)


def _slots(known: DayFile) -> Iterator[SlotLine]:
    """By the slot that was booked; walk-ins stand last, so that both sums are the overview's."""
    by_slot: dict[datetime | None, list[DayHome]] = defaultdict(list)
    for home in known.homes:
        by_slot[home.slot_start].append(home)
    walk_ins = by_slot.pop(None, [])
    for start in sorted(start for start in by_slot if start is not None):
        yield _slot(known.sheet.slot(start), by_slot[start], booked=True)
    if walk_ins:
        yield _slot(known.sheet.say("book.walk_ins"), walk_ins, booked=False)


def _slot(name: str, homes: Sequence[DayHome], *, booked: bool) -> SlotLine:
    waits = {h.visit_id: h.wait for h in homes if h.visit_id and h.wait is not None}.values()
    return SlotLine(
        slot=name,
        expected=len(homes) if booked else 0,
        arrived=sum(1 for h in homes if h.visit_id),
        wait_mean=mean(list(waits)),
        wait_max=max(waits, default=None),
    )


def _station(known: DayFile, row: StationRow) -> StationLine:
    minutes = list(row.minutes)
    score = next((s for s in known.survey.stations if s.code == row.code), None)
    return StationLine(
        name=known.sheet.say.known("station", row.code),
        desks=row.desks,
        served=row.served,
        mean=mean(minutes),
        p50=percentile(minutes, 50),
        p90=percentile(minutes, 90),
        wait_max=row.longest,
        score_tenths=score.score_tenths if score else None,
        answers=score.marks if score else 0,
    )


def mean(values: Sequence[int]) -> int | None:
    return (2 * sum(values) + len(values)) // (2 * len(values)) if values else None


def key_lines(sets: Sequence[SetHolding]) -> Iterator[KeyLine]:
    """Whole sets and single pieces by holder; sets in several hands have a line of their own."""
    whole = Counter(each.holder for each in sets if each.pieces)
    pieces: Counter[str] = Counter()
    for each in sets:
        pieces.update(each.pieces)
    for holder in sorted(pieces, key=lambda h: (-pieces[h], h)):
        yield KeyLine(holder=holder, sets=whole[holder], pieces=pieces[holder])
    if whole[SPLIT]:
        yield KeyLine(holder=SPLIT, sets=whole[SPLIT], pieces=0)


def _loans(known: DayFile) -> Iterator[LoanLine]:
    """What was out when the day closed; the reason why it stayed out, else what it is out for."""
    sheet = known.sheet
    for row in known.loans:
        is_person = row.borrower_kind == HolderKind.PERSON
        department = sheet.say.known("department", row.department) if row.department else ""
        name = row.borrower if is_person else sheet.say.known("department", row.borrower)
        kept = row.kept_day == known.day and row.kept_why
        yield LoanLine(
            key_set=", ".join(f"K-{n}" for n in sorted({p.set_number for p in row.pieces})),
            borrower=" · ".join(dict.fromkeys(part for part in (name, department) if part)),
            out=sheet.local(row.out_at),
            due=sheet.local(row.due_at),
            reason=sheet.say.known("kept", row.kept_why)
            if kept
            else sheet.say.known("loan_purpose", row.purpose),
        )


def _calls(known: DayFile) -> Iterator[CallLine]:
    for home in known.homes:
        if home.state == "no_show":
            yield _call(known, "no_show", home.unit_id, home.slot_start, home.host)
    for booked in known.tomorrow:
        host = known.host_names.get(booked.host_id or 0, "")
        for unit_id in booked.unit_ids:
            yield _call(known, "due_tomorrow", unit_id, booked.slot_start, host)


def _call(known: DayFile, kind: str, unit_id: int, start: datetime | None, host: str) -> CallLine:
    unit, sheet = known.units[unit_id], known.sheet
    slot = sheet.slot(start)
    if start is not None and kind != "no_show":
        slot = f"{sheet.local(start):%m-%d} {slot}"
    return CallLine(
        kind=kind,
        unit=unit.label,
        owners=_owners(sheet, unit),
        phone=_phones(unit),
        slot=slot,
        host=host,
    )


def _unit(known: DayFile, home: DayHome) -> UnitLine:
    unit, sheet = known.units[home.unit_id], known.sheet
    money, keys = known.money.get(unit.id), known.keys_of.get(unit.id)
    return UnitLine(
        unit=unit.label,
        building=unit.building,
        stairwell=unit.stairwell,
        floor=floor_of(unit),
        room=unit.room_no,
        layout=unit.layout_type,
        product=sheet.say.known("product", unit.product_type),
        area=unit.gross_area,
        owners=_owners(sheet, unit),
        phone=_phones(unit),
        slot=sheet.slot(home.slot_start),
        ticket=home.ticket,
        checked_in=sheet.local(home.checked_in_at) if home.checked_in_at else None,
        ended=sheet.local(home.ended_at) if home.ended_at else None,
        state=home.state,
        host=home.host,
        zone=home.zone,
        wait=home.wait,
        due=money.due if money else None,
        paid=money.paid if money else None,
        issues=known.issues_of[unit.id],
        keys=keys.holder if keys and keys.pieces else "",
    )


def _owners(sheet: Sheet, unit: UnitRow) -> str:
    return sheet.say("notice.and").join(owner.name for owner in unit.owners)


def _phones(unit: UnitRow) -> str:
    """The first of each owner, masked."""
    return " / ".join(owner.phones[0] for owner in unit.owners if owner.phones)
