"""What a set of keys should hold, by product type, and what of it is missing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from console.domain.errors import Refusal
from console.domain.keys import DEFAULT_SET

KINDS = (
    "entry_owner", "entry_construction", "unit_door", "access_card", "mailbox", "meter_box",
    "utility_card", "inner_door", "storage", "garage_remote",
)  # fmt: skip
ANY_PRODUCT = ""
"""The template of homes whose product type has none of its own."""
MOST_OF_A_KIND = 20


@dataclass(frozen=True, kw_only=True)
class TemplateLine:
    """`is_sealed`: these pieces lie in the bag of the set and move with it."""

    kind: str
    count: int
    is_sealed: bool = False


Template = tuple[TemplateLine, ...]
USUAL: Template = tuple(
    TemplateLine(kind=kind, count=count, is_sealed=is_sealed)
    for kind, count, is_sealed in DEFAULT_SET
)


@dataclass(frozen=True, kw_only=True)
class Shortage:
    """A kind of which a set has fewer pieces than it should."""

    kind: str
    expected: int
    present: int


def checked_template(lines: Iterable[TemplateLine]) -> Template:
    """The lines that count something, in the order of KINDS.

    Raises Refusal `keys.template-kind`, `keys.template-count`, `keys.template-twice`,
    `keys.template-empty`.
    """
    found: dict[str, TemplateLine] = {}
    for line in lines:
        if line.kind not in KINDS:
            raise Refusal("keys.template-kind", kind=line.kind)
        if not 0 <= line.count <= MOST_OF_A_KIND:
            raise Refusal("keys.template-count", kind=line.kind, most=MOST_OF_A_KIND)
        if line.kind in found:
            raise Refusal("keys.template-twice", kind=line.kind)
        found[line.kind] = line
    kept = tuple(found[kind] for kind in KINDS if kind in found and found[kind].count)
    if not kept:
        raise Refusal("keys.template-empty")
    return kept


def template_for(templates: Mapping[str, Template], product_type: str) -> Template:
    """That of the product type, else that of any, else the usual one."""
    return templates.get(product_type) or templates.get(ANY_PRODUCT) or USUAL


def pieces_of(template: Template) -> list[tuple[str, bool]]:
    """Kind and whether it is sealed, once for each piece."""
    return [(line.kind, line.is_sealed) for line in template for _ in range(line.count)]


def shortages(template: Template, present: Iterable[str]) -> tuple[Shortage, ...]:
    """`present` names the kind of every piece that is there; more than expected is no shortage."""
    have = Counter(present)
    return tuple(
        Shortage(kind=line.kind, expected=line.count, present=have[line.kind])
        for line in template
        if have[line.kind] < line.count
    )
