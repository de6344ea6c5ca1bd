"""Tags of sets, tags of pieces and labels of hooks, ready to be drawn."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from itertools import groupby

from console import paper_facts
from console.actions.key_tags import tag_pieces
from console.defaults import new_code_id
from console.domain import codes
from console.domain.errors import Refusal
from console.issuing import Wish, homes_of, snapshot
from console.queries import find
from console.queries import papers as queries
from console.queries.key_sets import TaggedSet, TagPiece, sets_to_tag
from console.store import Store, new_op_id
from printing.hook_labels import HookLabel, HookLabelsFacts, HookLine
from printing.key_tags import KeyTag, KeyTagsFacts

TAGS_AT_ONCE = 1_000

Sheets = KeyTagsFacts | HookLabelsFacts


def key_tags(store: Store, wish: Wish) -> Sheets:
    """Sorted by set number, never by home. Homes without a set have no tag: a print makes none."""
    ids = frozenset(homes_of(store, wish))
    sheet, sets = snapshot(store, queries.key_sets, desk=wish.desk)
    made = _maker(store)
    tags = tuple(
        KeyTag(number=paper_facts.key_label(each.number), payload=made("K", each.code_id))
        for each in sets
        if each.unit_id in ids
    )
    if not tags:
        raise Refusal("print.no-key-sets")
    return KeyTagsFacts(
        language=sheet.language, batch=new_code_id()[:4], tags=tags, imprint=sheet.imprint()
    )


def piece_tags(store: Store, wish: Wish) -> Sheets:
    """For the bag and what is loose; a piece gets its code when its tag is first printed."""
    asked = partial(sets_to_tag, unit_ids=homes_of(store, wish))
    bare = [p.item_id for p in _to_tag(store.read(asked)) if not p.code_id]
    for n in range(0, len(bare), TAGS_AT_ONCE):
        dealt = {item_id: new_code_id() for item_id in bare[n : n + TAGS_AT_ONCE]}
        store.run(tag_pieces, op_id=new_op_id(), code_ids=dealt)
    sheet, sets = snapshot(store, asked, desk=wish.desk)
    made = _maker(store)
    tags = tuple(
        KeyTag(
            number=f"{paper_facts.key_label(each.number)}-{piece.n}",
            payload=made("I", piece.code_id),
        )
        for each in sets
        for piece in _to_tag([each])
    )
    if not tags:
        raise Refusal("print.no-key-sets")
    return KeyTagsFacts(
        language=sheet.language,
        batch=new_code_id()[:4],
        tags=tags,
        imprint=sheet.imprint(),
        of_pieces=True,
    )


def hook_labels(store: Store, wish: Wish) -> Sheets:
    """By cabinet, hook and number: the order in which they are put up."""
    asked = partial(sets_to_tag, unit_ids=homes_of(store, wish))
    sheet, sets = snapshot(store, asked, desk=wish.desk)
    if not sets:
        raise Refusal("print.no-key-sets")
    sets.sort(key=lambda each: (each.cabinet, len(each.hook), each.hook, each.number))
    labels = tuple(
        HookLabel(
            number=paper_facts.key_label(each.number),
            home=each.label,
            place=" · ".join(part for part in (each.cabinet, each.hook) if part),
            lines=tuple(_lines(each.pieces)),
        )
        for each in sets
    )
    return HookLabelsFacts(language=sheet.language, labels=labels, imprint=sheet.imprint())


def _to_tag(sets: list[TaggedSet]) -> list[TagPiece]:
    return [piece for each in sets for piece in each.pieces if not piece.is_inside]


def _lines(pieces: tuple[TagPiece, ...]) -> Iterator[HookLine]:
    """Neighbours of one kind are one line."""
    runs = groupby(enumerate(pieces), key=lambda p: (p[1].kind, p[1].is_inside, p[1].n - p[0]))
    for (kind, is_inside, _), run in runs:
        numbers = [piece.n for _place, piece in run]
        yield HookLine(first=numbers[0], last=numbers[-1], kind=kind, is_sealed=is_inside)


def _maker(store: Store) -> Callable[[str, str], str]:
    keys = store.read(find.code_keys, vault=store.vault)

    def make(letter: str, code_id: str) -> str:
        return codes.make(letter, keys.current, code_id, keys.secrets[keys.current])

    return make
