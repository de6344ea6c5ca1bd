"""Which column is which field, as a value that the user can change."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from console.domain.errors import Refusal
from console.roster.header import REQUIRED
from console.roster.headings import WORDS
from console.roster.rows import Heading

FIELDS = tuple(WORDS)
"""All that a column can be, in the order in which a form lists them."""


def mapping_of(headings: Iterable[Heading]) -> dict[str, int]:
    """Field → column from 1."""
    return {h.field: h.column for h in headings}


def field_at(mapping: Mapping[str, int], column: int) -> str:
    """The field of a column, empty where the column is not used."""
    return next((field for field, at in mapping.items() if at == column), "")


def assign(mapping: Mapping[str, int], column: int, field: str) -> dict[str, int]:
    """The mapping once `column` is `field` (empty: not used).

    No field stands twice and no column: who held either before loses it. A field that lost its
    column stays with 0, so that the guess does not bring it back.
    """
    if field and field not in WORDS:
        raise Refusal("roster.bad-mapping", field=field, column=column)
    changed = {f: 0 if at == column else at for f, at in mapping.items()}
    if field:
        changed[field] = column
    return changed


def lacks(mapping: Mapping[str, int]) -> tuple[str, ...]:
    """Codes of required fields without a column: with any of them nothing can be imported."""
    named = {field for field, column in mapping.items() if column}
    return tuple(code for code, fields in REQUIRED.items() if not named & fields)
