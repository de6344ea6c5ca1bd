"""Any paper of one party as it is shown before it leaves: issued once, then with the same code."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from console.domain.paper_layout import pack_for
from console.glyphs import unprintable
from console.house_papers import NO_CODE
from console.issuing import Wish
from console.paper_bytes import Paper
from console.papers import print_wish
from console.queries import papers as queries
from console.queries.paper_texts import packs_of
from console.queries.print_jobs import in_force
from console.queries.units import units
from console.queries.visits import visit_day
from console.store import Store

OF_NOBODY = ("guide", "survey", "slips")
"""Papers without a name on them."""


def paper_of(
    store: Store,
    kind: str,
    unit_ids: tuple[int, ...] = (),
    visit_id: int | None = None,
    *,
    cache: Path,
    desk: str = "",
    again: bool = False,
) -> Paper:
    """`kind` as the command `print` knows them. Looking voids no code: only `again` is a reprint.
    Raises as `papers.print_wish`."""
    wish = Wish(
        unit_ids=frozenset(unit_ids) or None,
        visit_ids=frozenset((visit_id,)) if visit_id else None,
        day=store.read(visit_day, visit_id=visit_id) if visit_id else None,
        reason="",
        desk=desk,
        keeps=not again,
    )
    subjects = unit_ids if visit_id is None else (visit_id,)
    kinds = documents_in(store, kind, unit_ids)
    before = _versions(store, kinds, subjects)
    with TemporaryDirectory() as folder:
        out = Path(folder) / "paper.pdf"
        print_wish(store, kind, out, wish, cache=cache)
        data = out.read_bytes()
    after = _versions(store, kinds, subjects)
    shows = partial(
        in_force, kinds=kinds, subject_ids=subjects,
        subject_kind="unit" if visit_id is None else "visit",
    )  # fmt: skip
    return Paper(
        kind=kind,
        data=data,
        version=max(after, default=1),
        is_new=not after or after != before,
        rare=() if kind in OF_NOBODY else unprintable(store, sorted(unit_ids)),
        documents=store.read(shows),
    )


def documents_in(store: Store, kind: str, unit_ids: Sequence[int]) -> tuple[str, ...]:
    """The kinds of document, each with a code, that stand in such a paper of those homes."""
    kinds = [kind.replace("-", "_").replace("slips", "slip")]
    if kind == "packs":
        own = store.read(packs_of)
        homes = store.read(partial(units, ids=list(unit_ids)))
        kinds = [name for home in homes for name, _ in pack_for(own, home.product_type)]
    return tuple(name for name in dict.fromkeys(kinds) if name not in (*NO_CODE, "guide"))


def _versions(store: Store, kinds: Sequence[str], subjects: tuple[int, ...]) -> list[int]:
    """Of the papers of those kinds that these homes, or this visit, have now."""
    found = [store.read(queries.issued, kind=name) for name in kinds]
    return [rows[subject].version for rows in found for subject in subjects if subject in rows]
