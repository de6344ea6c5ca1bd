"""Any paper of one party as it is shown before it leaves: issued once, then with the same code."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from console.glyphs import unprintable
from console.house_papers import NO_CODE, PACK
from console.issuing import Wish
from console.paper_bytes import Paper
from console.papers import print_wish
from console.queries import papers as queries
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
    before = _versions(store, kind, subjects)
    with TemporaryDirectory() as folder:
        out = Path(folder) / "paper.pdf"
        print_wish(store, kind, out, wish, cache=cache)
        data = out.read_bytes()
    after = _versions(store, kind, subjects)
    return Paper(
        kind=kind,
        data=data,
        version=max(after, default=1),
        is_new=not after or after != before,
        rare=() if kind in OF_NOBODY else unprintable(store, sorted(unit_ids)),
    )


def _versions(store: Store, kind: str, subjects: tuple[int, ...]) -> list[int]:
    """Of the papers of that kind that these homes, or this visit, have now."""
    kinds = PACK if kind == "packs" else (kind.replace("-", "_").replace("slips", "slip"),)
    found = [
        store.read(queries.issued, kind=name) for name in kinds if name not in (*NO_CODE, "guide")
    ]
    return [rows[subject].version for rows in found for subject in subjects if subject in rows]
