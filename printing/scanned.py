"""A signed sheet that came back: its pictures as one PDF, equal bytes for equal pictures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO

DPI = 150


@dataclass(frozen=True, kw_only=True)
class ScannedPage:
    """A page as JPEG, with its size in dots at 150 to the inch."""

    jpeg: bytes
    width: int
    height: int


def pdf(pages: Sequence[ScannedPage]) -> bytes:
    from reportlab.lib.utils import ImageReader  # not with the page that looks at scans
    from reportlab.pdfgen.canvas import Canvas

    out = BytesIO()
    canvas = Canvas(out, invariant=1, pageCompression=1)
    for page in pages:
        size = page.width * 72 / DPI, page.height * 72 / DPI
        canvas.setPageSize(size)
        canvas.drawImage(ImageReader(BytesIO(page.jpeg)), 0, 0, *size)
        canvas.showPage()
    canvas.save()
    return out.getvalue()
