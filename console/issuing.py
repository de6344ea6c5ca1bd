"""What every print asks of the store: which homes, the codes issued, rows from one snapshot."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from sqlalchemy.orm import Session

from console import journal
from console.actions.papers import Issue, issue_documents
from console.defaults import new_code_id
from console.domain import codes
from console.domain.errors import Refusal
from console.paper_facts import Coded, Sheet
from console.paper_style import style_of
from console.queries import campaigns, find
from console.queries import papers as queries
from console.queries.box import find_units
from console.queries.papers import IssuedRow
from console.queries.search import Rank
from console.store import Store, new_op_id

CHUNK = 300  # papers per press: stays under 300 ms in the writer's place
REPRINT = "reprint"

Rows = TypeVar("Rows")


@dataclass(frozen=True, kw_only=True)
class Wish:
    """What is to be printed; `unit_ids` None means every home, `visit_ids` None every visit.
    `slip` is the paper of slips: 80 or 58 mm, or a5. With `keeps` a paper that was issued before
    keeps its code."""

    unit_ids: frozenset[int] | None
    day: date | None
    reason: str
    desk: str
    slip: str = "80"
    visit_ids: frozenset[int] | None = None
    keeps: bool = False

    def takes(self, unit_ids: Iterable[int]) -> bool:
        return self.unit_ids is None or not self.unit_ids.isdisjoint(unit_ids)

    def takes_visit(self, visit_id: int | None, unit_ids: Iterable[int]) -> bool:
        is_wished = self.visit_ids is None or visit_id in self.visit_ids
        return bool(visit_id) and is_wished and self.takes(unit_ids)


def named(store: Store, labels: Sequence[str]) -> frozenset[int] | None:
    """The homes called so; a label that fits several homes is refused, as a print voids codes."""
    if not labels:
        return None
    return frozenset(_home_called(store, label) for label in labels)


def _home_called(store: Store, label: str) -> int:
    found = [home for home in store.read(find_units, text=label) if home.rank is Rank.ROOM]
    if not found:
        raise Refusal("print.unknown-unit", label=label)
    if len(found) > 1:
        raise Refusal("print.ambiguous-unit", label=label, homes=len(found))
    return found[0].unit_id


def homes_of(store: Store, wish: Wish) -> list[int]:
    """The wished homes in roster order; with a day, those that came or are to come on it."""
    place = store.read(queries.places)
    ids = list(place) if wish.unit_ids is None else list(wish.unit_ids)
    if wish.day is not None:
        due = {u for p in store.read(queries.parties, day=wish.day) for u in p.unit_ids}
        ids = [u for u in ids if u in due]
    return sorted(ids, key=place.__getitem__)


def issue(store: Store, wish: Wish, paper: tuple[str, str, str], ids: Sequence[int]) -> None:
    """A paper that was issued before gets its next version, which voids the code of the last,
    unless the wish is to keep it."""
    if not ids:
        raise Refusal("papers.nothing-to-print")
    kind, subject_kind, code_type = paper
    known = store.read(queries.issued, kind=kind)
    if wish.keeps:
        ids = [number for number in ids if number not in known]
    issues = [
        Issue(
            kind=kind,
            subject_kind=subject_kind,
            subject_id=number,
            code_type=code_type,
            code_id=new_code_id(),
            reason=wish.reason or (REPRINT if number in known else ""),
        )
        for number in ids
    ]
    for n in range(0, len(issues), CHUNK):
        store.run(issue_documents, op_id=new_op_id(), issues=tuple(issues[n : n + CHUNK]))


def snapshot(store: Store, rows: Callable[..., Rows], *, desk: str = "") -> tuple[Sheet, Rows]:
    """The rows, and the head of the journal that they are true for."""

    def both(session: Session, *, campaign_id: int) -> tuple[Sheet, Rows]:
        top = journal.top(session, campaign_id)
        sheet = Sheet(
            campaign=campaigns.campaign(session, campaign_id=campaign_id),
            printed_at=max(top.at, store.clock(top.campaign_now)),
            desk=desk,
            journal_seq=top.seq,
            journal_hash=top.hash.hex(),
            house=style_of(session, campaign_id=campaign_id, vault=store.vault),
        )
        return sheet, rows(session, campaign_id=campaign_id)

    return store.read(both)


def code_maker(store: Store) -> Callable[[str, IssuedRow], str]:
    keys = store.read(find.code_keys, vault=store.vault)

    def make(code_type: str, row: IssuedRow) -> str:
        return codes.make(code_type, row.key_id, row.code_id, keys.secrets[row.key_id])

    return make


def coder(store: Store, issued: dict[int, IssuedRow]) -> Callable[[int], Coded]:
    make = code_maker(store)

    def coded(subject_id: int) -> Coded:
        row = issued[subject_id]
        return Coded(payload=make(row.code_type, row), version=row.version)

    return coded
