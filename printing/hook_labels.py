"""Labels for the hooks of the locked cabinet, 3 × 8 on an A4: they alone name the home."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from .fitting import MM, shrink, wrap
from .fonts import Faces, FontBook, drawable
from .key_tags import ACROSS, DOWN, HEIGHT, TOP, WIDTH, cuts
from .marks import LEFT, RIGHT, Imprint, foot
from .page import LABEL, Page, Pen, to_bytes
from .words import Words, words

EDGE = 4.0
LINES = 7  # of contents below one another, then the second column
SECOND = 30.0


@dataclass(frozen=True, kw_only=True)
class HookLine:
    """Pieces `first` to `last` of the set, as their tags are numbered; 0 is the sealed bag."""

    first: int
    last: int
    kind: str
    is_sealed: bool = False


@dataclass(frozen=True, kw_only=True)
class HookLabel:
    """`place`: cabinet and hook, blank where nobody said."""

    number: str
    home: str
    place: str
    lines: tuple[HookLine, ...]


@dataclass(frozen=True, kw_only=True)
class HookLabelsFacts:
    language: str
    labels: tuple[HookLabel, ...]
    imprint: Imprint


def pdf(facts: HookLabelsFacts, book: FontBook) -> bytes:
    return to_bytes(facts, layout, book, words(facts.language)("key_tags.hooks"))


def layout(facts: HookLabelsFacts, faces: Faces) -> list[Page]:
    say = words(facts.language)
    each = ACROSS * DOWN
    sheets = [facts.labels[n : n + each] for n in range(0, len(facts.labels), each)]
    return [
        Page(width=210, height=297, draw=partial(_sheet, facts, labels, say)) for labels in sheets
    ]


def _sheet(
    facts: HookLabelsFacts,
    labels: tuple[HookLabel, ...],
    say: Words,
    pen: Pen,
    number: int,
    of: int,
) -> None:
    end = pen.text(LEFT, 15.2, say("key_tags.hooks"), 11, bold=True)
    pen.text(end + 3, 15.2, say.counted("key_tags.hooks_note", len(facts.labels)), 8, color=LABEL)
    beside = 15.2 if facts.language == "zh_CN" else 10.5
    pen.text(RIGHT, beside, say("key_tags.hooks_warning"), 8, color=LABEL, align="right")
    for n, label in enumerate(labels):
        row, column = divmod(n, ACROSS)
        _label(pen, LEFT + column * WIDTH, TOP + row * HEIGHT, label, say)
    cuts(pen, len(labels))
    foot(pen, say("key_tags.hooks"), facts.imprint, say, number, of)


def _label(pen: Pen, x: float, y: float, label: HookLabel, say: Words) -> None:
    wide = WIDTH - 2 * EDGE
    size = shrink(pen.faces, label.home, wide, 14, 9, bold=True)
    if pen.faces.width(drawable(label.home), size, True) / MM <= wide:
        pen.text(x + EDGE, y + 7.2, label.home, size, bold=True)
    else:
        for n, runs in enumerate(wrap(pen.faces, label.home, wide, 6.5, bold=True)[:3]):
            pen.line_of_runs(x + EDGE, y + 3.3 + n * 2.5, runs, 6.5)
    end = _within(pen, x + EDGE, y + 12.2, label.number, wide, 10, bold=True)
    room = x + WIDTH - EDGE - end - 3
    if label.place and room > 0:
        place, size = _cut(pen.faces, label.place, room, 9)
        pen.text(x + WIDTH - EDGE, y + 12.2, place, size, align="right")
    pen.rule(x + EDGE, y + 13.8, x + WIDTH - EDGE, 0.3)
    room = SECOND - EDGE - 1 if len(label.lines) > LINES else wide
    for n, line in enumerate(label.lines[: 2 * LINES]):
        column, row = divmod(n, LINES)
        at = x + (SECOND if column else EDGE)
        _within(pen, at, y + 16.6 + row * 2.35, _contents(line, label.lines, say), room, 6.3)


def _contents(line: HookLine, lines: tuple[HookLine, ...], say: Words) -> str:
    """`5–6 Access card`; the bag says which pieces are in it."""
    if line.first:
        return f"{_span(line)} {say.known('key_kind', line.kind)}"
    inside = ", ".join(_span(each) for each in lines if each.is_sealed)
    return f"{_span(line)} {say('key_tags.bag')}" + (f" ({inside})" if inside else "")


def _span(line: HookLine) -> str:
    return str(line.first) if line.first == line.last else f"{line.first}–{line.last}"


def _within(
    pen: Pen, x: float, y: float, text: str, width: float, size: float, *, bold: bool = False
) -> float:
    """Returns where the text ends."""
    text, size = _cut(pen.faces, text, width, size, bold=bold)
    return pen.text(x, y, text, size, bold=bold)


def _cut(
    faces: Faces, text: str, width: float, size: float, *, bold: bool = False
) -> tuple[str, float]:
    """The text and its size: a quarter smaller, then shortened, until it is as wide as that."""
    text = drawable(text)
    size = shrink(faces, text, width, size, size * 0.75, bold)
    if faces.width(text, size, bold) / MM <= width:
        return text, size
    while text and faces.width(f"{text}…", size, bold) / MM > width:
        text = text[:-1]
    return f"{text.rstrip()}…", size
