"""The list of what an owner takes home beside the keys: books, certificates, contracts, gift."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from .fitting import Block, fit, shrink
from .flow import Flow, fewest_pages
from .fonts import Faces, FontBook
from .forms import WRITE, Field, Signer, fields, signatures
from .house_facts import HousePaper
from .marks import LEFT, RIGHT, tick_box
from .page import LABEL, Page, Pen, to_bytes
from .words import Words, words

BLANK = 3
BOX, ITEM, COPIES, NOTE = 17.0, 25.0, 122.0, 140.0


@dataclass(frozen=True, kw_only=True)
class Item:
    """`code` is one of the words' paper.* or item.*, else a text of the campaign's own."""

    code: str
    copies: int = 1
    handed: bool = False
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class ItemsFacts(HousePaper):
    """`receiver` blank: to be written by hand."""

    items: tuple[Item, ...]
    receiver: str = ""


def pdf(facts: ItemsFacts, book: FontBook) -> bytes:
    return to_bytes(facts, layout, book, words(facts.language)("items.title"))


def layout(facts: ItemsFacts, faces: Faces) -> list[Page]:
    return fewest_pages("items", facts, faces, _fill)


def item_name(code: str, say: Words) -> str:
    named = say.known("paper", code)
    return say.known("item", code) if named == code else named


def _fill(flow: Flow, facts: ItemsFacts, say: Words) -> None:
    owners = say("notice.and").join(facts.owners)
    flow.space(1)
    fields(flow, (
        Field(label=say("form.home"), text=facts.home, share=5, bold=True, lines=3),
        Field(label=say("form.owner"), text=owners, share=4, name=True, lines=3),
        Field(label=say("items.receiver"), text=facts.receiver, share=3, name=True, lines=3),
    ))  # fmt: skip
    flow.space(3)
    rows = [*facts.items, *([None] * BLANK)]
    flow.add(6, partial(_heads, say))
    for item in rows:
        height, row = _row(flow, item, say)
        if flow.need(height):
            flow.add(6, partial(_heads, say))
        flow.add(height, row)
    flow.space(4)
    signers = (
        Signer(label=say("items.sign_owner"), name=facts.receiver or owners, is_company=True),
        Signer(label=say("items.sign_clerk"), is_company=True),
    )
    signatures(flow, say("form.signatures"), signers, say("items.legal"))


def _heads(say: Words, pen: Pen, y: float) -> None:
    pen.rule(LEFT, y, RIGHT)
    for x, room, key, align in (
        (ITEM, 80, "item", "left"), (COPIES + 7, 15, "copies", "center"),
        (NOTE + 3, 52, "note", "left"),
    ):  # fmt: skip
        title = say(f"items.{key}")
        pen.text(x, y + 4.1, title, shrink(pen.faces, title, room, 7.5, 5.5), color=LABEL,
                 align=align)  # fmt: skip
    pen.rule(LEFT, y + 6, RIGHT)


def _row(flow: Flow, item: Item | None, say: Words) -> tuple[float, partial[None]]:
    """An empty row is one to write in."""
    name = item_name(item.code, say) if item else ""
    blocks = (
        fit(flow.faces, name, COPIES - ITEM - 3, 10.5, floor=9, lines=2),
        fit(flow.faces, item.note if item else "", RIGHT - NOTE - 3, 9.5, floor=8, lines=3),
    )
    height = WRITE + max(block.extra for block in blocks)
    return height, partial(_draw, item, blocks, height)


def _draw(item: Item | None, blocks: Sequence[Block], height: float, pen: Pen, y: float) -> None:
    tick_box(pen, BOX, y + 6.2, item.handed if item else None)
    pen.block(ITEM, y + 6.2, blocks[0])
    if item is not None:
        pen.text(COPIES + 7, y + 6.2, str(item.copies), 10.5, align="center")
    pen.block(NOTE + 3, y + 6.2, blocks[1])
    pen.rule(LEFT, y + height, RIGHT)
