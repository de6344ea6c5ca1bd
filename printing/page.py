"""A page as a list of strokes, drawn once its document knows how many pages it has."""

from __future__ import annotations

import os
import tempfile
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, fields, is_dataclass, replace
from io import BytesIO
from pathlib import Path
from typing import Any, BinaryIO

from reportlab import rl_config
from reportlab.lib.colors import Color, black, white
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from .fitting import MM, Block, Line
from .fonts import HAND_BOX, Faces, FontBook, drawable
from .house_style import OURS, HouseStyle

rl_config.useA85 = 0  # text armour: a quarter more bytes and a tenth of the time for nothing

INK = black
LABEL = Color(0x5A / 255, 0x64 / 255, 0x72 / 255)  # captions and furniture only
WHITE = white
_writing = threading.Lock()  # ReportLab's font files keep one reading position for everybody


class Pen:
    """Draws in millimetres from the top left corner; text sizes are points, `y` is the baseline."""

    def __init__(self, canvas: Canvas, faces: Faces, height: float) -> None:
        self.canvas, self.faces, self.height = canvas, faces, height

    def text(
        self,
        x: float,
        y: float,
        text: str,
        size: float,
        *,
        bold: bool = False,
        color: Color = INK,
        align: str = "left",
    ) -> float:
        """Returns the x where the text ends."""
        text = drawable(text)
        pieces = self.faces.pieces(text, bold)
        widths = [self.faces.width_of(face, piece, size) / MM for face, piece in pieces]
        width = sum(widths)
        start = x - {"left": 0.0, "right": width, "center": width / 2}[align]
        at = start
        for (face, piece), wide in zip(pieces, widths, strict=True):
            if face is None:
                self._boxes(at, y, len(piece))
            else:
                self.canvas.setFillColor(color)
                self.canvas.setFont(face.fontName, size)
                self.canvas.drawString(at * MM, (self.height - y) * MM, piece)
            at += wide
        return start + width

    def _boxes(self, x: float, y: float, count: int) -> None:
        """To write characters into that no font has."""
        wide = HAND_BOX / MM
        for n in range(count):
            self.box(x + n * wide + 0.3, y - 4.2, wide - 0.6, 5.4)

    def line_of_runs(
        self, x: float, y: float, line: Line, size: float, color: Color = INK, align: str = "left"
    ) -> None:
        if align != "left":
            wide = sum(self.faces.width(drawable(text), size, bold) for text, bold in line) / MM
            x -= wide if align == "right" else wide / 2
        for text, bold in line:
            x = self.text(x, y, text, size, bold=bold, color=color)

    def block(
        self, x: float, y: float, block: Block, *, color: Color = INK, align: str = "left"
    ) -> None:
        for n, line in enumerate(block.lines):
            self.line_of_runs(x, y + n * block.leading, line, block.size, color, align)

    def rule(self, x: float, y: float, to: float, points: float = 0.5, color: Color = INK) -> None:
        self.path(((x, y), (to, y)), points, color)

    def path(
        self, dots: Iterable[tuple[float, float]], points: float = 0.5, color: Color = INK
    ) -> None:
        (x, y), *rest = dots
        self.canvas.setStrokeColor(color)
        self.canvas.setLineWidth(points)
        path = self.canvas.beginPath()
        path.moveTo(x * MM, (self.height - y) * MM)
        for x, y in rest:
            path.lineTo(x * MM, (self.height - y) * MM)
        self.canvas.drawPath(path)

    def box(self, x: float, y: float, width: float, height: float, points: float = 0.5) -> None:
        self.canvas.setStrokeColor(INK)
        self.canvas.setLineWidth(points)
        self.canvas.rect(x * MM, (self.height - y - height) * MM, width * MM, height * MM)

    def fill(self, x: float, y: float, width: float, height: float, color: Color = INK) -> None:
        self.canvas.setFillColor(color)
        self.canvas.rect(
            x * MM, (self.height - y - height) * MM, width * MM, height * MM, stroke=0, fill=1
        )

    def circle(
        self,
        x: float,
        y: float,
        radius: float,
        points: float = 0.5,
        *,
        filled: bool = False,
        color: Color = INK,
    ) -> None:
        self.canvas.setStrokeColor(color)
        self.canvas.setFillColor(color)
        self.canvas.setLineWidth(points)
        self.canvas.circle(
            x * MM, (self.height - y) * MM, radius * MM, stroke=int(not filled), fill=int(filled)
        )

    def ring(self, x: float, y: float, radius: float) -> None:
        """Dashed and grey: the place of a round seal."""
        self.dashes(0.7, 0.5)
        self.circle(x, y, radius, 0.5, color=LABEL)
        self.dashes()

    def picture(self, image: ImageReader, x: float, y: float, width: float, height: float) -> float:
        """As large as the box allows, at its left and its middle; returns the x where it ends."""
        wide, high = image.getSize()
        scale = min(width / wide, height / high)
        top = y + (height - high * scale) / 2
        self.canvas.drawImage(
            image, x * MM, (self.height - top - high * scale) * MM,
            wide * scale * MM, high * scale * MM, mask="auto",
        )  # fmt: skip
        return x + wide * scale

    def dashes(self, *lengths: float) -> None:
        """Dashed from here on (lengths in mm); nothing given: solid again."""
        self.canvas.setDash([length * MM for length in lengths])


@dataclass(frozen=True, kw_only=True)
class Page:
    """`draw` gets the pen, the number of this page and how many the document has."""

    width: float
    height: float
    draw: Callable[[Pen, int, int], None]


Layout = Callable[[Any, Faces], list[Page]]


@dataclass(frozen=True, kw_only=True)
class Written:
    """What came out of a batch."""

    documents: int
    pages: int


def characters(facts: object) -> str:
    """Every text inside a facts object, so that its fonts can be cut."""
    if isinstance(facts, str):
        return facts
    if is_dataclass(facts):
        return "".join(characters(getattr(facts, field.name)) for field in fields(facts))
    if isinstance(facts, tuple):
        return "".join(map(characters, facts))
    return ""


def to_bytes(facts: Any, layout: Layout, book: FontBook, title: str) -> bytes:
    out = BytesIO()
    write(out, [facts], lambda _: layout, book, title)
    return out.getvalue()


def write(
    target: BinaryIO,
    documents: Iterable[Any],
    layout_of: Callable[[Any], Layout],
    book: FontBook,
    title: str,
    house: HouseStyle = OURS,
) -> Written:
    """Draws documents one after the other into one PDF; each counts its own pages."""
    if not book.is_full():  # the characters must be known before the fonts are cut
        documents = tuple(documents)
    faces: Faces | None = None
    canvas: Any = None
    count = pages = 0
    with _writing:
        for facts in documents:
            if faces is None:
                known = documents if isinstance(documents, tuple) else ()
                languages = {each.language for each in known} | {facts.language}
                text = "".join(house.words(each).all_text() for each in sorted(languages))
                faces = replace(book.for_text(drawable(text + characters(known))), house=house)
            sheets = layout_of(facts)(facts, faces)
            for number, sheet in enumerate(sheets, start=1):
                if canvas is None:
                    canvas = _canvas(target, faces, title, facts.language)
                canvas.setPageSize((sheet.width * MM, sheet.height * MM))
                sheet.draw(Pen(canvas, faces, sheet.height), number, len(sheets))
                canvas.showPage()
            count, pages = count + 1, pages + len(sheets)
        if canvas is None:
            raise ValueError("nothing to print")
        canvas.save()
    return Written(documents=count, pages=pages)


def write_file(path: Path, paint: Callable[[BinaryIO], Written]) -> Written:
    """Writes beside `path` first, so that a half-written file never carries the name."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".print-", suffix=".tmp")
    try:
        with os.fdopen(handle, "wb") as out:
            written = paint(out)
        os.replace(name, path)
    finally:
        Path(name).unlink(missing_ok=True)
    return written


def _canvas(target: BinaryIO, faces: Faces, title: str, language: str) -> Canvas:
    canvas = Canvas(
        target,
        invariant=1,
        pageCompression=1,
        initialFontName=faces.regular.fontName,  # type: ignore[arg-type]
        lang=language.replace("_", "-"),
    )
    canvas.setTitle(title)  # the kind of paper only: never a name, a home or a number
    canvas.setAuthor("Handover Console")
    canvas.setCreator("Handover Console")
    canvas.setSubject("")
    return canvas
