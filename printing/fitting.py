"""Text that does not fit: broken into lines where a reader allows it, and never cut off."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from .fonts import BY_HAND, Faces, drawable
from .words import Runs

Line = Runs  # the pieces of one line, left to right
MM = 72 / 25.4

_HAN = r"\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_KANA_AND_MARKS = r"\u3000-\u30ff\uff00-\uffef\u2018-\u201d"
_CLOSING = "，。、；：！？）》」』】〕％”’…·・,.;:!?)]}%" + BY_HAND
_OPENING = "（《「『【〔“‘([{"
# One atom: spaces, one wide character, or a run of narrow ones up to a hyphen.
_ATOM = re.compile(rf"\s+|[{_HAN}{_KANA_AND_MARKS}·]|[^\s{_HAN}{_KANA_AND_MARKS}·\-]+-*|-+")
_NAME_ATOM = re.compile(
    rf"\s+|[{_HAN}]+|[{_KANA_AND_MARKS}·]|[^\s{_HAN}{_KANA_AND_MARKS}·\-]+-*|-+"
)


@dataclass(frozen=True, kw_only=True)
class Block:
    """Text already broken: `lines` in `size` points, `leading` mm from line to line."""

    lines: tuple[Line, ...]
    size: float
    leading: float

    @property
    def extra(self) -> float:
        """What the block is taller than one line, in mm."""
        return self.leading * (len(self.lines) - 1)


def wrap(
    faces: Faces,
    text: str | Runs,
    width: float,
    size: float,
    bold: bool = False,
    name: bool = False,
) -> tuple[Line, ...]:
    """Lines of at most `width` mm in `size` points; at least one line, possibly empty.

    A name (`name=True`) breaks after `·`, `-` and spaces only, as long as its parts fit a line.
    """
    runs: Runs = ((text, bold),) if isinstance(text, str) else text
    lines: list[Line] = []
    line: list[tuple[str, bool]] = []
    used = 0.0
    for atom in _atoms(runs, name):
        need = _measure(faces, atom, size)
        trimmed = _measure(faces, _trim(atom), size)
        if line and used + trimmed > width + 0.01:
            lines.append(_trim(tuple(line)))
            line, used = [], 0.0
        if not line and trimmed > width:
            *full, rest = _split(faces, atom, width, size)
            lines += full
            line, used = list(rest), _measure(faces, rest, size)
            continue
        if line or any(piece.strip() for piece, _ in atom):
            line += atom
            used += need
    lines.append(_trim(tuple(line)))
    return tuple(lines)


@lru_cache(maxsize=4096)  # the labels and clauses of a form come again with every home
def fit(
    faces: Faces,
    text: str | Runs,
    width: float,
    size: float,
    *,
    floor: float,
    lines: int = 2,
    bold: bool = False,
    name: bool = False,
) -> Block:
    """At `size` if that takes at most `lines` lines, else at `floor` in as many as it takes."""
    broken = wrap(faces, text, width, size, bold, name)
    if len(broken) > lines and floor < size:
        size, broken = floor, wrap(faces, text, width, floor, bold, name)
    return Block(lines=broken, size=size, leading=size * 1.45 / MM)


@lru_cache(maxsize=4096)
def shrink(
    faces: Faces, text: str, width: float, size: float, floor: float, bold: bool = False
) -> float:
    """The largest size not above `size` at which `text` is one line, but not below `floor`."""
    need = faces.width(drawable(text), size, bold) / MM
    return size if need <= width else max(floor, size * width / need)


def _atoms(runs: Runs, name: bool) -> Iterator[Line]:
    """Pieces that stay together: a mark sticks to what it closes or opens, across bold too."""
    held: list[tuple[str, bool]] = []
    opening, before = False, ""
    for text, bold in runs:
        for match in (_NAME_ATOM if name else _ATOM).finditer(drawable(text)):
            piece = match.group()
            sticks = opening or (piece[0] in _CLOSING or piece.isspace())
            sticks = sticks or (_is_initial(before) and _is_initial(piece))
            if held and not sticks:
                yield tuple(held)
                held = []
            held.append((piece, bold))
            opening = piece[-1] in _OPENING
            before = before if piece.isspace() else piece
    if held:
        yield tuple(held)


def _is_initial(piece: str) -> bool:
    """As in `S. L.`, which stays together."""
    return len(piece) == 2 and piece[0].isalpha() and piece[1] == "."


def _split(faces: Faces, atom: Line, width: float, size: float) -> list[Line]:
    """The last resort for one unbroken piece wider than the line: by character."""
    lines: list[Line] = []
    line: list[tuple[str, bool]] = []
    for text, bold in atom:
        for char in text:
            if line and _measure(faces, (*line, (char, bold)), size) > width:
                lines.append(tuple(line))
                line = []
            line.append((char, bold))
    return [*map(_joined, lines), _joined(tuple(line))]


def _joined(line: Line) -> Line:
    joined: list[tuple[str, bool]] = []
    for text, bold in line:
        if joined and joined[-1][1] == bold:
            joined[-1] = (joined[-1][0] + text, bold)
        else:
            joined.append((text, bold))
    return tuple(joined)


def _trim(line: Line) -> Line:
    pieces = list(_joined(line))
    while pieces and not pieces[-1][0].strip():
        pieces.pop()
    if pieces:
        pieces[-1] = (pieces[-1][0].rstrip(), pieces[-1][1])
    return tuple(pieces)


def _measure(faces: Faces, line: Line, size: float) -> float:
    return sum(faces.width(text, size, bold) for text, bold in line) / MM
