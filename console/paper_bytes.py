"""One paper of one visit or home as PDF bytes: issued first, then drawn from one snapshot.

What draws is imported by the first paper, in its lane: it would hold a window for half a second.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from console.domain.errors import Failure, Refusal
from console.glyphs import Unprintable
from console.queries import papers as queries
from console.queries.print_jobs import in_force
from console.queries.units import units
from console.queries.visits import visit_day
from console.store import Store
from printing import spool

SLIP, CONFIRMATION = ("slip", "visit", "V"), ("confirmation", "unit", "D")


@dataclass(frozen=True, kw_only=True)
class Paper:
    """`is_new`: issued just now. One that was issued before is drawn as it was, with its code;
    only a reprint voids that code. `rare`: homes with characters that it cannot show. `documents`
    are the issues that it shows."""

    kind: str
    data: bytes
    version: int
    is_new: bool
    rare: tuple[Unprintable, ...] = ()
    documents: tuple[int, ...] = ()


def slip_of(
    store: Store, visit_id: int, *, cache: Path, desk: str = "", again: bool = False
) -> Paper:
    """`again` is a reprint. Raises Refusal `print.no-visit`."""
    day = store.read(visit_day, visit_id=visit_id)
    if day is None:
        raise Refusal("print.no-visit")
    from console.issuing import snapshot

    def rows(session: Session, *, campaign_id: int) -> tuple[Any, ...]:
        of: dict[str, Any] = {"campaign_id": campaign_id}
        return queries.issued(session, kind="slip", **of), queries.parties(session, day=day, **of)

    def draw(desk: str) -> tuple[Any, int]:
        return _slip(store, visit_id, day, snapshot(store, rows, desk=desk))

    return _paper(store, SLIP, visit_id, _Press(cache=cache, desk=desk, again=again), draw)


def _slip(store: Store, visit_id: int, day: date, found: tuple[Any, Any]) -> tuple[Any, int]:
    sheet, (issued, present) = found
    party = next((p for p in present if p.visit_id == visit_id), None)
    if party is None:
        raise Refusal("print.no-visit")
    from console import paper_facts
    from console.issuing import coder

    coded = coder(store, issued)(visit_id)
    return paper_facts.slip(sheet, party, day, coded), coded.version


def confirmation_of(
    store: Store, unit_id: int, *, cache: Path, desk: str = "", again: bool = False
) -> Paper:
    from console import paper_facts
    from console.issuing import coder, snapshot
    from console.queries.home_findings import NONE, findings

    def rows(session: Session, *, campaign_id: int) -> tuple[Any, ...]:
        of: dict[str, Any] = {"campaign_id": campaign_id}
        found = units(session, ids=[unit_id], reveal=store.vault, **of)
        home = paper_facts.HomeFile(
            unit=found[0],
            charges=queries.charges(session, **of).get(unit_id, ()),
            meters=queries.meters(session, **of).get(unit_id, ()),
            key_set=next(
                (s for s in queries.key_sets(session, **of) if s.unit_id == unit_id), None
            ),
            signing=queries.signings(session, **of).get(unit_id),
            findings=findings(session, unit_ids=[unit_id], vault=store.vault, **of).get(
                unit_id, NONE
            ),
        )
        return queries.issued(session, kind="confirmation", **of), home

    def draw(desk: str) -> tuple[Any, int]:
        sheet, (issued, home) = snapshot(store, rows, desk=desk)
        coded = coder(store, issued)(unit_id)
        return paper_facts.confirmation(sheet, home, coded), coded.version

    return _paper(store, CONFIRMATION, unit_id, _Press(cache=cache, desk=desk, again=again), draw)


@dataclass(frozen=True, kw_only=True)
class _Press:
    cache: Path
    desk: str
    again: bool


def _paper(
    store: Store,
    paper: tuple[str, str, str],
    subject: int,
    press: _Press,
    draw: Callable[[str], tuple[Any, int]],
) -> Paper:
    from console.issuing import Wish, issue
    from console.paper_style import house_style
    from printing.fonts import FontBook
    from printing.packs import write_pdf

    kind = paper[0]
    is_new = press.again or subject not in store.read(queries.issued, kind=kind)
    if is_new:
        wish = Wish(unit_ids=None, day=None, reason="", desk=press.desk)
        issue(store, wish, paper, [subject])
    facts, version = draw(press.desk)
    out = BytesIO()
    write_pdf(out, [facts], FontBook(press.cache), title=kind, house=house_style(store))
    shows = partial(in_force, kinds=(kind,), subject_kind=paper[1], subject_ids=(subject,))
    return Paper(
        kind=kind, data=out.getvalue(), version=version, is_new=is_new, documents=store.read(shows)
    )  # fmt: skip


def printer_names() -> tuple[str, ...]:
    try:
        return spool.printers()
    except spool.PrinterError as error:
        raise Failure(error.code, **error.facts) from error


def save_paper(data: bytes, path: Path) -> None:
    """Raises Failure `print.not-written`."""
    try:
        path.write_bytes(data)
    except OSError as error:
        raise Failure("print.not-written", path=str(path), why=str(error.strerror)) from error
