"""Key sets come into being: by the template of a product type, from a sheet, piece by piece."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.actions.bulk import insert_rows
from console.actions.key_set_rows import key_room, new_items, own_set, piece_number, sha256_of
from console.domain.errors import Refusal
from console.domain.events import Event, Press
from console.domain.key_templates import (
    TemplateLine,
    checked_template,
    pieces_of,
    template_for,
)
from console.domain.keys import SEALED_BAG, Seal
from console.models import KeyItem, KeySet, KeyTemplate, Unit
from console.queries.key_templates import templates_of

NUMBERS = range(1, 100_000)


@dataclass(frozen=True, kw_only=True)
class NewPiece:
    """`number` blank: the set's own, counted on."""

    kind: str
    number: str = ""
    seal: Seal = Seal.NONE


@dataclass(frozen=True, kw_only=True)
class NewSet:
    """`number` is dealt at random, never in building order; `code_id` is the tag's random id.

    `pieces` None: as the template of the home's product type says. `bag` is the number on the
    sealed bag, blank: the set's own.
    """

    unit_id: int
    number: int
    code_id: str
    pieces: tuple[NewPiece, ...] | None = None
    bag: str = ""
    cabinet: str = ""
    hook: str = ""


def make_key_sets(session: Session, *, press: Press, sets: tuple[NewSet, ...]) -> Event:
    """One set for each of the homes; every piece is first held by the key room.

    The facts name the ids of the pieces, first and last, and who holds them: the bags come first.
    """
    if not sets:
        raise Refusal("keys.nothing-to-make")
    _refuse_doubles(session, press, sets)
    keeper = key_room(session, press)
    wholes = list(_wholes(session, press, sets))
    of = {"campaign_id": press.campaign_id}
    set_ids = insert_rows(
        session,
        KeySet,
        [
            {
                "unit_id": s.unit_id, "number": s.number, "code_id": s.code_id,
                "cabinet": s.cabinet, "hook": s.hook, **of,
            }
            for s in sets
        ],
    )  # fmt: skip
    whole = dict(zip(set_ids, wholes, strict=True))
    bagged = [
        (set_id, s) for set_id, s in zip(set_ids, sets, strict=True)
        if any(piece.seal is not Seal.NONE for piece in whole[set_id])
    ]  # fmt: skip
    bags = [
        {
            "set_id": set_id, "kind": SEALED_BAG, "number": s.bag or piece_number(s.number, 0),
            "seal": _bag_seal(whole[set_id]).value, "holder_id": keeper.id, **of,
        }
        for set_id, s in bagged
    ]  # fmt: skip
    bag_ids = insert_rows(session, KeyItem, bags)
    bag_of = {set_id: bag for (set_id, _), bag in zip(bagged, bag_ids, strict=True)}
    pieces = [
        {
            "set_id": set_id, "kind": piece.kind, "number": piece.number or piece_number(number, n),
            "seal": piece.seal.value, "holder_id": keeper.id,
            "parent_id": None if piece.seal is Seal.NONE else bag_of[set_id], **of,
        }
        for (set_id, parts), number in zip(whole.items(), (s.number for s in sets), strict=True)
        for n, piece in enumerate(parts, start=1)
    ]  # fmt: skip
    item_ids = [*bag_ids, *insert_rows(session, KeyItem, pieces)]
    return Event(
        kind="keys.made",
        subjects=(("holder", keeper.id), *(("unit", s.unit_id) for s in sets)),
        facts={
            "sets": len(sets), "pieces": len(pieces), "holder": keeper.id,
            "items": [item_ids[0], item_ids[-1]],
        },
        content_sha256=sha256_of([*bags, *pieces]),
    )  # fmt: skip


def set_template(
    session: Session, *, press: Press, product_type: str, lines: tuple[TemplateLine, ...]
) -> Event:
    """What sets of a product type are made of from now on; sets that exist stay as they are. No
    lines at all: as for any other product."""
    wanted = checked_template(lines) if lines or not product_type else ()
    counts = {line.kind: line for line in wanted}
    rows = {
        row.kind: row
        for row in session.scalars(
            select(KeyTemplate).where(
                KeyTemplate.campaign_id == press.campaign_id,
                KeyTemplate.product_type == product_type,
            )
        )
    }
    if {k: (r.count, r.is_sealed) for k, r in rows.items() if r.count} == {
        kind: (line.count, line.is_sealed) for kind, line in counts.items()
    }:
        raise Refusal("keys.template-unchanged")
    for kind, row in rows.items():
        if kind not in counts:
            row.count = 0
    for position, line in enumerate(wanted):
        known = rows.get(line.kind)
        if known is not None:
            known.count, known.is_sealed, known.position = line.count, line.is_sealed, position
            continue
        rows[line.kind] = KeyTemplate(
            campaign_id=press.campaign_id,
            product_type=product_type,
            kind=line.kind,
            count=line.count,
            is_sealed=line.is_sealed,
            position=position,
        )
        session.add(rows[line.kind])
    session.flush()
    return Event(
        kind="keys.template_set",
        subjects=tuple(("key_template", number) for number in sorted(r.id for r in rows.values())),
        facts={"product": product_type, "pieces": sum(line.count for line in wanted)},
    )


def add_pieces(session: Session, *, press: Press, set_id: int, kinds: Mapping[str, int]) -> Event:
    """Pieces that were missing when the set was made have come; the key room holds them."""
    found = own_set(session, press, set_id)
    template = checked_template(TemplateLine(kind=k, count=n) for k, n in kinds.items())
    keeper = key_room(session, press)
    made = new_items(session, found, [kind for kind, _sealed in pieces_of(template)], keeper)
    return Event(
        kind="keys.pieces_added",
        subjects=(
            ("key_set", set_id), ("unit", found.unit_id), ("holder", keeper.id),
            *(("key_item", item.id) for item in made),
        ),
        facts={"set": found.number, "pieces": len(made), "holder": keeper.id},
    )  # fmt: skip


# -- inside --------------------------------------------------------------------------------------


def _refuse_doubles(session: Session, press: Press, sets: Sequence[NewSet]) -> None:
    """One set a home, one home a number; and every home is one of the campaign."""
    units, numbers = [s.unit_id for s in sets], [s.number for s in sets]
    if any(number not in NUMBERS for number in numbers):
        raise Refusal("keys.bad-number", most=NUMBERS[-1])
    mine = KeySet.campaign_id == press.campaign_id
    have = session.scalars(select(KeySet.unit_id).where(mine, KeySet.unit_id.in_(units))).all()
    twice = len(have) + len(units) - len(set(units))
    if twice:
        raise Refusal("keys.has-set", homes=twice)
    taken = session.scalars(select(KeySet.number).where(mine, KeySet.number.in_(numbers))).all()
    doubled = [*taken, *(n for n in numbers if numbers.count(n) > 1)]
    if doubled:
        raise Refusal("keys.number-taken", set=doubled[0])


def _wholes(
    session: Session, press: Press, sets: Sequence[NewSet]
) -> Iterator[tuple[NewPiece, ...]]:
    """The pieces of each set, those of its template where it names none."""
    homes = session.execute(
        select(Unit.id, Unit.product_type).where(
            Unit.campaign_id == press.campaign_id, Unit.id.in_([s.unit_id for s in sets])
        )
    )
    products = {number: product for number, product in homes}
    if len(products) < len(sets):
        raise Refusal("keys.unknown-home")
    templates = templates_of(session, campaign_id=press.campaign_id)
    for each in sets:
        if each.pieces is not None:
            if not each.pieces:
                raise Refusal("keys.template-empty")
            yield each.pieces
            continue
        parts = pieces_of(template_for(templates, products[each.unit_id]))
        yield tuple(
            NewPiece(kind=kind, seal=Seal.INTACT if is_sealed else Seal.NONE)
            for kind, is_sealed in parts
        )


def _bag_seal(pieces: Sequence[NewPiece]) -> Seal:
    broken = any(piece.seal is Seal.BROKEN for piece in pieces)
    return Seal.BROKEN if broken else Seal.INTACT
