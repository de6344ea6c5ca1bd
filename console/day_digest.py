"""The daily digest: one page of the day's figures, sealed with the head of the journal."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime

from console.day_file import DayFile, read_day, slot_starts
from console.domain.keys import HolderKind
from console.domain.red_lines import delivered_lines
from console.domain.visits import VisitState
from console.queries.custody import SPLIT
from console.queries.daybook import EndedRow
from console.queries.figures import percentile
from console.store import Store
from printing.digest import (
    DigestFacts,
    ExceptionLine,
    LedgerLine,
    Rate,
    SlotCount,
    StationFigures,
)

LISTED = 6  # exceptions, so that the digest stays one page


def digest_facts(store: Store, day: date, *, desk: str = "") -> DigestFacts:
    """The head is that of the journal now: it proves the day and everything after it too."""
    known = read_day(store, day, desk=desk)
    sheet, figures, stand = known.sheet, known.figures, known.stand
    longest = known.longest
    return DigestFacts(
        language=sheet.language,
        project=sheet.campaign.project,
        event=sheet.event,
        day=day,
        day_number=stand.number,
        day_count=stand.count,
        closed_at=sheet.local(stand.closed_at) if stand.closed_at else None,
        delivered=figures.handed_over_total,
        homes=figures.due_total,
        rates=tuple(_rates(known)),
        booked=figures.expected,
        walk_in=figures.walk_in,
        arrived_booked=figures.arrived - figures.walk_in,
        arrived_walk_in=figures.walk_in,
        completed=figures.completed,
        completed_with_issues=figures.with_issues,
        incomplete=figures.incomplete_documents,
        view_only=figures.view_only,
        refused=figures.refused,
        left_early=figures.left_early,
        no_show=figures.no_show,
        deferred=figures.deferred,
        longest_minutes=longest.longest if longest else None,
        longest_where=_where(known),
        score_tenths=figures.score_tenths,
        score_count=figures.score_count or 0,
        arrivals=tuple(_arrivals(known)),
        stations=tuple(_stations(known)),
        ledger=tuple(_ledger(known)),
        exceptions=tuple(_exceptions(known)),
        due_tomorrow=len(known.tomorrow),
        calls_tomorrow=len({h.appointment_id for h in known.homes if h.state == "no_show"}),
        papers_missing=sum(1 for r in known.ended if r.state == VisitState.INCOMPLETE_DOCUMENTS),
        journal_today=known.journal_rows,
        journal_head=sheet.journal_hash,
        imprint=sheet.imprint(),
        inside=figures.inside,
        still_expected=figures.still_expected,
        sample=sheet.campaign.is_sample,
    )


def _rates(known: DayFile) -> Iterator[Rate]:
    for product, red_line in delivered_lines(known.sheet.campaign.rules).items():
        delivered, homes = known.delivered.get(product, (0, 0))
        if homes:
            yield Rate(
                label=known.sheet.say.known("product", product),
                rate=round(1000 * delivered / homes),
                red_line=red_line,
            )


def _where(known: DayFile) -> str:
    longest = known.longest
    if longest is None or longest.longest_at is None:
        return ""
    at = known.sheet.local(longest.longest_at)
    return f"{known.sheet.say.known('station', longest.code)} {at:%H:%M}"


def _arrivals(known: DayFile) -> Iterator[SlotCount]:
    """Groups by when they came; who came before the first slot or at lunch counts to the slot
    nearest before, the earliest to the first."""
    starts = slot_starts(known.sheet, known.day)
    came = {h.visit_id: h.checked_in_at for h in known.homes if h.checked_in_at is not None}
    plan = {h.appointment_id: h.slot_start for h in known.homes if h.slot_start is not None}
    actual, planned = _by_slot(starts, came), _by_slot(starts, plan)
    for n, start in enumerate(starts):
        slot = f"{known.sheet.local(start):%H:%M}"
        yield SlotCount(slot=slot, actual=actual[n], plan=planned[n])


def _by_slot(starts: list[datetime], moments: dict[int, datetime]) -> Counter[int]:
    return Counter(max(bisect_right(starts, moment) - 1, 0) for moment in moments.values())


def _stations(known: DayFile) -> Iterator[StationFigures]:
    """Those that a visit cannot do without; the check-in itself takes no measured time."""
    alarm = known.sheet.campaign.rules.wait_red_minutes
    for row in known.stations:
        if row.longest is None or not row.is_required:
            continue
        minutes = list(row.minutes)
        yield StationFigures(
            name=known.sheet.say.known("station", row.code),
            served=row.served,
            median=percentile(minutes, 50),
            p90=percentile(minutes, 90),
            longest=row.longest,
            alarm=row.longest >= alarm,
        )


def _ledger(known: DayFile) -> Iterator[LedgerLine]:
    """Kept back: sets of which the owner has only a part, or a piece stays for a repair or in
    safekeeping. On loan: loans that are out, over their time an alarm. Lost: frozen sets."""
    owner = HolderKind.OWNER.value
    out = sum(1 for each in known.keys if each.holder == owner)
    parts = sum(1 for each in known.keys if each.holder == SPLIT and owner in each.pieces)
    retained = max(parts, known.kept_back)
    moment = known.stand.closed_at or known.sheet.printed_at
    late = any(row.due_at <= moment for row in known.loans)
    today = sum(1 for row in known.loans if known.sheet.local(row.out_at).date() == known.day)
    lost = sum(1 for each in known.keys if each.is_frozen)
    yield LedgerLine(
        code="keys_out",
        today=f"{known.sets_given_out} · {retained}",
        total=f"{out} · {retained}",
    )
    yield LedgerLine(
        code="keys_open",
        today=f"{today} · {lost}",
        total=f"{len(known.loans)} · {lost}",
        alarm=lost > 0 or late,
    )


def _exceptions(known: DayFile) -> Iterator[ExceptionLine]:
    """In the order in which they happened, as many as one page holds."""
    shown = known.ended if len(known.ended) <= LISTED else known.ended[: LISTED - 1]
    for row in shown:
        yield _exception(known, row)
    if more := len(known.ended) - len(shown):
        story = known.sheet.say.counted("digest.more", more)
        yield ExceptionLine(ticket="—", what="", story=story, who="", due="")


def _exception(known: DayFile, row: EndedRow) -> ExceptionLine:
    say = known.sheet.say
    story = ""
    if row.ended_at is not None:
        time = f"{known.sheet.local(row.ended_at):%H:%M}"
        story = say("digest.ended_at", time=time, station=say.known("station", row.step))
    return ExceptionLine(
        ticket=row.ticket,
        what=say.known("outcome", row.state),
        story=story,
        who=say.known("department", row.department),
        due="",
    )
