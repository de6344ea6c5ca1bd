"""Tags for key sets and pieces, 3 × 8 on an A4: a number and its code, nothing that leads home."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from .fitting import shrink
from .fonts import Faces, FontBook
from .marks import LEFT, RIGHT, Imprint, foot, qr, readable
from .page import LABEL, Page, Pen, to_bytes
from .words import Words, words

ACROSS, DOWN = 3, 8
WIDTH, HEIGHT, TOP = 60.0, 32.0, 18.0
NUMBER_WIDTH = 22.5  # up to the quiet zone of the code


@dataclass(frozen=True, kw_only=True)
class KeyTag:
    """`number` was dealt at random (K-4827, a piece of it K-4827-3); `payload`: type K or I."""

    number: str
    payload: str


@dataclass(frozen=True, kw_only=True)
class KeyTagsFacts:
    """One batch of tags, in the order in which they are cut."""

    language: str
    batch: str
    tags: tuple[KeyTag, ...]
    imprint: Imprint
    of_pieces: bool = False

    @property
    def title(self) -> str:
        """The phrase that names the sheet."""
        return "key_tags.pieces" if self.of_pieces else "key_tags.title"


def pdf(facts: KeyTagsFacts, book: FontBook) -> bytes:
    return to_bytes(facts, layout, book, words(facts.language)(facts.title))


def layout(facts: KeyTagsFacts, faces: Faces) -> list[Page]:
    say = words(facts.language)
    each = ACROSS * DOWN
    sheets = [facts.tags[n : n + each] for n in range(0, len(facts.tags), each)]
    return [Page(width=210, height=297, draw=partial(_sheet, facts, tags, say)) for tags in sheets]


def _sheet(
    facts: KeyTagsFacts, tags: tuple[KeyTag, ...], say: Words, pen: Pen, number: int, of: int
) -> None:
    end = pen.text(LEFT, 15.2, say(facts.title), 11, bold=True)
    note = say.counted("key_tags.note", len(facts.tags), batch=facts.batch)
    pen.text(end + 3, 15.2, note, 8, color=LABEL)
    pen.text(RIGHT, 12 if facts.language != "zh_CN" else 15.2, say("key_tags.warning"), 8,
             color=LABEL, align="right")  # fmt: skip
    for n, tag in enumerate(tags):
        row, column = divmod(n, ACROSS)
        _tag(pen, LEFT + column * WIDTH, TOP + row * HEIGHT, tag)
    cuts(pen, len(tags))
    foot(pen, say(facts.title), facts.imprint, say, number, of)


def cuts(pen: Pen, count: int) -> None:
    """The dashed lines around so many tags."""
    rows = -(-count // ACROSS)
    pen.dashes(0.8, 0.6)
    for row in range(rows + 1):
        pen.rule(LEFT, TOP + row * HEIGHT, RIGHT)
    for column in range(ACROSS + 1):
        x = LEFT + column * WIDTH
        pen.path(((x, TOP), (x, TOP + rows * HEIGHT)))
    pen.dashes()


def _tag(pen: Pen, x: float, y: float, tag: KeyTag) -> None:
    pen.circle(x + 5.6, y + 16, 2.5, 0.5)
    size = shrink(pen.faces, tag.number, NUMBER_WIDTH, 16, 9, bold=True)
    pen.text(x + 10.5, y + 13.2, tag.number, size, bold=True)
    first, second, third = readable(tag.payload).split()
    pen.text(x + 10.5, y + 18, f"{first} {second}", 7.5)
    pen.text(x + 10.5, y + 21.6, third, 7.5)
    qr(pen, x + 36.2, y + 6, 20, tag.payload)
