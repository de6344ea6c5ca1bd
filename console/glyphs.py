"""Names that no font of ours can draw whole, told before their papers are printed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from console.queries.units import UnitRow, units
from console.store import Store


@dataclass(frozen=True, kw_only=True)
class Unprintable:
    """A home whose papers will show `〔U+…〕` in place of `characters`."""

    unit_id: int
    label: str
    characters: tuple[str, ...]


def unprintable(store: Store, unit_ids: Sequence[int] | None = None) -> tuple[Unprintable, ...]:
    """In roster order; None asks for every home."""
    from printing.fonts import missing_glyphs  # what draws is not imported with a page

    homes = store.read(partial(units, ids=unit_ids))
    if not missing_glyphs("".join(map(_text, homes))):
        return ()
    found = ((home, missing_glyphs(_text(home))) for home in homes)
    return tuple(
        Unprintable(unit_id=home.id, label=home.label, characters=characters)
        for home, characters in found
        if characters
    )


def _text(home: UnitRow) -> str:
    names = [owner.name for owner in home.owners]
    return "".join((home.label, home.project, home.layout_type, *names))
