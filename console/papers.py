"""Printing: papers issued in the store first, then drawn from one snapshot into one PDF."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from console import key_papers, paper_facts, visit_papers
from console.actions.booking import notify_units
from console.day_digest import digest_facts
from console.domain.errors import Failure, Refusal
from console.domain.visits import StepState
from console.house_papers import house_papers, packs
from console.issuing import Wish, code_maker, coder, issue, named, snapshot
from console.paper_style import house_style
from console.queries import campaigns
from console.queries import papers as queries
from console.queries.due import EXPECTED
from console.queries.papers import IssuedRow, PartyRow
from console.queries.units import BookingRow, bookings, units
from console.store import Store, new_op_id
from printing.fallback import FallbackFacts
from printing.fonts import FontBook, is_prepared, prepare
from printing.packs import write_pdf
from printing.slip import SlipPaper

KINDS = (
    "notices", "packs", "slips", "key-tags", "piece-tags", "hook-labels", "fallback", "digest",
    "circulation", "guide", "survey", "confirmation", "authority", "inspection", "repair",
    "settlement", "key-retention", "items", "warranty", "manual",
)  # fmt: skip
OF_HOMES = (
    "confirmation", "authority", "inspection", "repair", "settlement", "key-retention", "items",
    "warranty", "manual",
)  # fmt: skip
OF_VISITS = ("slips", "circulation", "survey")
MANY = 500  # papers from which preparing the whole fonts pays


@dataclass(frozen=True, kw_only=True)
class Printed:
    documents: int
    pages: int
    files: int = 1


@dataclass(frozen=True, kw_only=True)
class Stack:
    """Papers ready to be drawn, and the press that follows once they are."""

    count: int
    facts: Iterable[Any]
    then: Callable[[], None] = lambda: None


def print_papers(
    store: Store,
    kind: str,
    out: Path,
    *,
    labels: tuple[str, ...] = (),
    day: date | None = None,
    reason: str = "",
    desk: str = "",
    slip: str = "80",
    cache: Path,
    say: Callable[[str], None] | None = None,
    told: Callable[[int, int], bool] | None = None,
) -> Printed:
    """Issues the papers of `kind` and draws them into `out`, which appears whole or not at all.

    The code exists before its paper: should drawing fail, the codes stay issued and the next print
    is a reprint. `cache` keeps the fonts; `desk` goes into the foot, `slip` is the
    paper of slips. `told(drawn, of all)` is asked
    before each paper, and its False stops the print: then there is no file. Raises Refusal
    `print.unknown-kind`, `print.unknown-unit`, `print.ambiguous-unit`, `print.no-folder`,
    `papers.nothing-to-print`, `print.stopped`, and Failure `print.not-written`.
    """
    if kind not in KINDS:
        raise Refusal("print.unknown-kind", kind=kind)
    if not out.parent.is_dir() or out.is_dir():
        raise Refusal("print.no-folder", path=str(out.parent))
    wish = Wish(unit_ids=named(store, labels), day=day, reason=reason, desk=desk, slip=slip)
    return print_wish(store, kind, out, wish, cache=cache, say=say, told=told)


def print_wish(
    store: Store,
    kind: str,
    out: Path,
    wish: Wish,
    *,
    cache: Path,
    say: Callable[[str], None] | None = None,
    told: Callable[[int, int], bool] | None = None,
) -> Printed:
    """As `print_papers`, for homes that are known by number."""
    if kind not in KINDS:
        raise Refusal("print.unknown-kind", kind=kind)
    stack = STACKS[kind](store, wish)
    if not stack.count:
        raise Refusal("papers.nothing-to-print")
    try:
        if stack.count >= MANY and not is_prepared(cache):
            prepare(cache, say)
        drawing = partial(_go_on, told, count(), stack.count)
        written = write_pdf(
            out, stack.facts, FontBook(cache), title=kind, drawing=drawing,
            house=house_style(store),
        )  # fmt: skip
    except OSError as error:
        raise Failure("print.not-written", path=str(out), why=str(error.strerror)) from error
    stack.then()
    return Printed(documents=written.documents, pages=written.pages)


def _go_on(told: Callable[[int, int], bool] | None, drawn: Iterator[int], of: int) -> None:
    number = next(drawn)
    if told is not None and not told(number, of):
        raise Refusal("print.stopped", papers=number)


# -- one stack per kind ----------------------------------------------------------------------


def _notices(store: Store, wish: Wish) -> Stack:
    """For parties that are still to come."""
    place = store.read(queries.places)
    wanted = [
        b
        for b in store.read(bookings, day=wish.day)
        if b.state in EXPECTED and wish.takes(b.unit_ids)
    ]
    wanted.sort(key=lambda b: min(place[u] for u in b.unit_ids))
    issue(store, wish, ("notice", "appointment", "V"), [b.id for b in wanted])
    told = tuple(u for b in wanted for u in b.unit_ids)

    def rows(session: Session, *, campaign_id: int) -> tuple[Any, ...]:
        of: dict[str, Any] = {"campaign_id": campaign_id}
        return (
            queries.issued(session, kind="notice", **of),
            {u.id: u for u in units(session, ids=told, **of)},
            queries.charges(session, **of),
            campaigns.route(session, **of),
        )

    sheet, (issued, homes, charges, route) = snapshot(store, rows, desk=wish.desk)
    coded = coder(store, issued)

    def draw(booking: BookingRow) -> Any:
        mine = [homes[u] for u in booking.unit_ids]
        owed = [
            (home.label if len(mine) > 1 else "", charge)
            for home in mine
            for charge in charges.get(home.id, ())
            if not charge.is_paid
        ]
        return paper_facts.notice(sheet, booking, mine, owed, route, coded(booking.id))

    fresh = tuple(u for u in told if homes[u].state == "not_due")

    def tell() -> None:
        if fresh:
            store.run(notify_units, op_id=new_op_id(), unit_ids=fresh)

    return Stack(count=len(wanted), facts=map(draw, wanted), then=tell)


def _slips(store: Store, wish: Wish) -> Stack:
    day = wish.day or store.read(campaigns.latest_day)
    came = [
        p for p in store.read(queries.parties, day=day) if wish.takes_visit(p.visit_id, p.unit_ids)
    ]
    place = store.read(queries.places)
    issue(store, wish, ("slip", "visit", "V"), [p.visit_id for p in came])
    chosen = {p.visit_id for p in came}

    def rows(session: Session, *, campaign_id: int) -> tuple[Any, ...]:
        of: dict[str, Any] = {"campaign_id": campaign_id}
        return queries.issued(session, kind="slip", **of), queries.parties(session, day=day, **of)

    sheet, (issued, present) = snapshot(store, rows, desk=wish.desk)
    coded = coder(store, issued)
    present = [p for p in present if p.visit_id in chosen]
    present.sort(key=lambda p: min(place[u] for u in p.unit_ids))
    return Stack(
        count=len(present),
        facts=(
            replace(paper_facts.slip(sheet, p, day, coded(p.visit_id)), paper=SlipPaper(wish.slip))
            for p in present
        ),
    )


def _of_homes(
    make: Callable[[Store, Wish], tuple[int, Iterable[Any]]],
) -> Callable[[Store, Wish], Stack]:
    def stack(store: Store, wish: Wish) -> Stack:
        count, facts = make(store, wish)
        return Stack(count=count, facts=facts)

    return stack


def _listed(make: Callable[[Store, Wish], list[Any]]) -> Callable[[Store, Wish], Stack]:
    def stack(store: Store, wish: Wish) -> Stack:
        facts = make(store, wish)
        return Stack(count=len(facts), facts=facts)

    return stack


def _keys(make: Callable[[Store, Wish], key_papers.Sheets]) -> Callable[[Store, Wish], Stack]:
    return lambda store, wish: Stack(count=1, facts=(make(store, wish),))


def _fallback(store: Store, wish: Wish) -> Stack:
    """One list per station: whoever is expected or inside and has not been there yet."""
    day = wish.day or store.read(campaigns.day_ahead)
    _issue_fallback_codes(store, wish, day)

    def rows(session: Session, *, campaign_id: int) -> tuple[Any, ...]:
        of: dict[str, Any] = {"campaign_id": campaign_id}
        return (
            queries.entry_codes(session, **of),
            _to_be_served(queries.parties(session, day=day, **of), wish),
            {u.id: u.label for u in units(session, **of)},
            campaigns.route(session, **of),
        )

    sheet, (entry, waiting, labels, route) = snapshot(store, rows, desk=wish.desk)
    make = code_maker(store)

    def draw(station: str, steps: set[str]) -> FallbackFacts:
        return FallbackFacts(
            language=sheet.language,
            project=sheet.campaign.project,
            event=sheet.event,
            station=sheet.say.known("station", station),
            day=day,
            rows=tuple(
                paper_facts.fallback_row(sheet, p, labels, make("V", code))
                for p in waiting
                if (code := _entry_code(entry, p)) is not None and _still_to_do(p, steps)
            ),
            imprint=sheet.imprint(),
        )

    stations = dict.fromkeys(step.station for step in route)
    steps_of = {s: {step.code for step in route if step.station == s} for s in stations}
    return Stack(
        count=len(stations) if waiting else 0,
        facts=(draw(station, steps_of[station]) for station in stations),
    )


def _digest(store: Store, wish: Wish) -> Stack:
    day = wish.day or store.read(campaigns.latest_day)
    return Stack(count=1, facts=(digest_facts(store, day, desk=wish.desk),))


STACKS: dict[str, Callable[[Store, Wish], Stack]] = {
    "notices": _notices,
    "packs": _of_homes(packs),
    "slips": _slips,
    "key-tags": _keys(key_papers.key_tags),
    "piece-tags": _keys(key_papers.piece_tags),
    "hook-labels": _keys(key_papers.hook_labels),
    "fallback": _fallback,
    "digest": _digest,
    "circulation": _listed(visit_papers.circulation_sheets),
    "survey": _listed(visit_papers.survey_sheets),
    "guide": _listed(visit_papers.owner_guide),
    **{kind: _of_homes(house_papers(kind.replace("-", "_"))) for kind in OF_HOMES},
}


# -- what some of them need first -------------------------------------------------------------


def _to_be_served(found: Sequence[PartyRow], wish: Wish) -> list[PartyRow]:
    return [p for p in found if not p.is_over and wish.takes(p.unit_ids)]


def _still_to_do(party: PartyRow, steps: set[str]) -> bool:
    done = {s.code for s in party.steps if s.state in (StepState.DONE, StepState.SKIPPED)}
    return not steps <= done


def _entry_code(
    entry: tuple[dict[int, IssuedRow], dict[int, IssuedRow]], party: PartyRow
) -> IssuedRow | None:
    of_appointment, of_visit = entry
    return of_visit.get(party.visit_id) or of_appointment.get(party.appointment_id)


def _issue_fallback_codes(store: Store, wish: Wish, day: date) -> None:
    """Only for parties whose papers bear no valid code: the list must not void anybody's."""
    entry = store.read(queries.entry_codes)
    bare = [
        p
        for p in _to_be_served(store.read(queries.parties, day=day), wish)
        if _entry_code(entry, p) is None
    ]
    visits = [p.visit_id for p in bare if p.visit_id]
    expected = [p.appointment_id for p in bare if not p.visit_id]
    for subject_kind, ids in (("visit", visits), ("appointment", expected)):
        if ids:
            issue(store, replace(wish, reason="fallback"), ("fallback", subject_kind, "V"), ids)
