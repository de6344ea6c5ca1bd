"""Reads scans and photographs of signed sheets: which pages belong to which code."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter
from PySide6.QtPdf import QPdfDocument

from console.actions.filing import SheetFile
from console.domain.errors import Refusal
from console.domain.vault import Vault
from console.ui.camera import codes_in, ours_first
from printing.scanned import DPI, ScannedPage, pdf

MOST_PAGES = 500
MOST_BYTES = 200_000_000
LOOK_DPI = 200
"""At which the pages of a PDF are looked at; kept at 150."""
LONGEST = round(11.7 * DPI)
"""Dots of the longer side of what is kept: A4."""
QUALITY = 72


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """Pages of one document in one file: `code` as it was read, blank where no page bears one."""

    file: str
    first: int
    code: str
    pages: tuple[QImage, ...]


def read_sheets(path: Path) -> list[Sheet]:
    """A page with a code begins a sheet; pages without one belong to the sheet before. Raises
    Refusal `filing.unreadable`, `filing.too-large`."""
    found: list[Sheet] = []
    for number, image in enumerate(_images(path), start=1):
        code = _code(image)
        small = _grey(image)
        if found and not code:
            last = found[-1]
            found[-1] = Sheet(
                file=last.file, first=last.first, code=last.code, pages=(*last.pages, small)
            )
        else:
            found.append(Sheet(file=path.name, first=number, code=code, pages=(small,)))
    return found


def kept(sheet: Sheet, vault: Vault) -> SheetFile:
    """As it is stored: grey, 150 dots an inch, nothing of where and when a photograph was taken."""
    data = pdf([_page(image) for image in sheet.pages])
    return SheetFile(
        sha256=sha256(data).hexdigest(),
        size=len(data),
        pages=len(sheet.pages),
        data_enc=vault.seal_file(data),
    )


def _images(path: Path) -> Iterator[QImage]:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise Refusal("filing.unreadable", file=path.name) from error
    if len(data) > MOST_BYTES:
        raise Refusal("filing.too-large", file=path.name)
    yield from (_of_pdf if data[:5] == b"%PDF-" else _of_picture)(path, data)


def _of_pdf(path: Path, data: bytes) -> Iterator[QImage]:
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    paper = QPdfDocument()
    paper.load(buffer)
    if not paper.pageCount():
        raise Refusal("filing.unreadable", file=path.name)
    if paper.pageCount() > MOST_PAGES:
        raise Refusal("filing.too-large", file=path.name)
    for number in range(paper.pageCount()):
        points = paper.pagePointSize(number)
        size = QSize(round(points.width() * LOOK_DPI / 72), round(points.height() * LOOK_DPI / 72))
        drawn = paper.render(number, size.boundedTo(QSize(4 * LONGEST, 4 * LONGEST)))
        page = QImage(drawn.size(), QImage.Format.Format_RGB32)
        page.fill(Qt.GlobalColor.white)  # a PDF's paper is transparent
        painter = QPainter(page)
        painter.drawImage(0, 0, drawn)
        painter.end()
        yield page


def _of_picture(path: Path, data: bytes) -> Iterator[QImage]:
    """A TIFF may hold many pages."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    reader.setDecideFormatFromContent(True)
    image = reader.read()
    if image.isNull():
        raise Refusal("filing.unreadable", file=path.name)
    yield image
    for _ in range(min(reader.imageCount(), MOST_PAGES) - 1):
        image = reader.read()
        if not image.isNull():
            yield image


def _code(image: QImage) -> str:
    """As it is, and once more smaller: grains of a tired printer vanish so."""
    for share in (1.0, 0.5):
        seen = image if share == 1.0 else image.scaled(
            image.size() * share, Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )  # fmt: skip
        text = ours_first([t for t in codes_in(seen) if t.upper().startswith("HD1")])
        if text:
            return text
    return ""


def _grey(image: QImage) -> QImage:
    size = image.size()
    if max(size.width(), size.height()) > LONGEST:
        image = image.scaled(
            QSize(LONGEST, LONGEST), Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )  # fmt: skip
    return image.convertToFormat(QImage.Format.Format_Grayscale8)


def _page(image: QImage) -> ScannedPage:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPEG", QUALITY)  # type: ignore[call-overload]
    return ScannedPage(jpeg=bytes(buffer.data().data()), width=image.width(), height=image.height())
