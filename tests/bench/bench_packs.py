"""Handover packs drawn into files, beside a bare canvas that draws the very same strokes."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).resolve().parent
HOMES, MANY, PER_FILE, RECORDED = 412, 5_000, 100, 4
BAR, MEMORY_MB = 0.6, 250


def measure(*, quick: bool = False) -> dict[str, Any]:
    """Pages a second of `write_pdf` and of the canvas, file by file in turn; then so many homes in
    a process of its own, whose memory must stay flat. Codes are made within: each is another."""
    homes, many, per_file = (8, 16, 4) if quick else (HOMES, MANY, PER_FILE)
    sys.path[:0] = [p for p in _paths() if p not in sys.path]
    faces, book = _fonts()
    strokes = _recorded(faces)
    ours = bare = 0.0
    pages = 0
    with tempfile.TemporaryDirectory() as folder:
        for first in range(0, homes, per_file):
            numbers = range(first, min(first + per_file, homes))
            seconds, drawn = _drawn(Path(folder) / "ours.pdf", numbers, book)
            ours += seconds
            pages += drawn
            bare += _bare(Path(folder) / "bare.pdf", strokes, faces, drawn)
    child = _child(many, per_file)
    return {
        "homes": homes,
        "pages": pages,
        "pages_a_second": round(pages / ours, 1),
        "canvas_pages_a_second": round(pages / bare, 1),
        "ratio": round(bare / ours, 3),
        "bar": BAR,
        "many": {**child, "limit_mb": MEMORY_MB},
        "ok": bare / ours >= BAR and child["peak_mb"] < MEMORY_MB,
    }


def _paths() -> list[str]:
    return [str(FOLDER.parent.parent), str(FOLDER.parent), str(FOLDER.parent / "printing")]


def _fonts() -> tuple[Any, Any]:
    from console.places import cache_folder
    from printing.fonts import FontBook, is_prepared, prepare

    cache = cache_folder()
    if not is_prepared(cache):
        prepare(cache)
    book = FontBook(cache)
    return book.for_text(""), book


def _pack(n: int) -> Any:
    import house_samples as house
    import paper_samples as samples

    from printing.packs import PackFacts

    home = f"望澜雅苑一期 {n % 28 + 1} 栋 {n % 3 + 1} 单元 {n // 84 + 1:02}{n % 84:02}"
    papers = (
        samples.confirmation(home=home, payload=samples.payload("D", n)),
        house.inspection(home=home, findings=(), payload=samples.payload("D", n + 100_000)),
        house.settlement(home=home, payload=samples.payload("D", n + 200_000)),
        house.items(home=home, payload=samples.payload("D", n + 300_000)),
    )
    return PackFacts(language="zh_CN", papers=papers)


def _drawn(path: Path, numbers: range, book: Any) -> tuple[float, int]:
    from printing.packs import write_pdf

    packs = [_pack(n) for n in numbers]
    before = time.perf_counter()
    written = write_pdf(path, packs, book, title="packs")
    return time.perf_counter() - before, written.pages


# -- the limit ---------------------------------------------------------------------------------

Stroke = tuple[str, tuple[Any, ...], dict[str, Any]]


class _Pad:
    """Stands in for a canvas or a path and notes what is asked of it."""

    def __init__(self) -> None:
        self.notes: list[Stroke] = []
        self._code: list[str] = []

    def beginPath(self) -> _Pad:  # noqa: N802 - the library's name
        return _Pad()

    def __getattr__(self, name: str) -> Callable[..., None]:
        return lambda *args, **named: self.notes.append((name, args, named))


def _recorded(faces: Any) -> list[tuple[tuple[float, float], list[Stroke]]]:
    """The strokes of some packs, page by page."""
    from printing.packs import LAYOUTS
    from printing.page import MM, Pen

    pages = []
    for n in range(RECORDED):
        pack = _pack(n)
        sheets = LAYOUTS[type(pack)](pack, faces)
        for number, sheet in enumerate(sheets, start=1):
            pad: Any = _Pad()
            sheet.draw(Pen(pad, faces, sheet.height), number, len(sheets))
            pages.append(((sheet.width * MM, sheet.height * MM), pad.notes))
    return pages


def _bare(path: Path, strokes: Any, faces: Any, pages: int) -> float:
    from reportlab.pdfgen.canvas import Canvas

    before = time.perf_counter()
    name: Any = faces.regular.fontName
    canvas = Canvas(str(path), invariant=1, pageCompression=1, initialFontName=name)
    for n in range(pages):
        size, notes = strokes[n % len(strokes)]
        canvas.setPageSize(size)
        for what, args, named in notes:
            if what == "drawPath":
                args = (_path(canvas, args[0]), *args[1:])
            getattr(canvas, what)(*args, **named)
        canvas.showPage()
    canvas.save()
    return time.perf_counter() - before


def _path(canvas: Any, pad: _Pad) -> Any:
    path = canvas.beginPath()
    path._code.extend(pad._code)
    for what, args, named in pad.notes:
        getattr(path, what)(*args, **named)
    return path


# -- memory ------------------------------------------------------------------------------------


def _child(many: int, per_file: int) -> dict[str, Any]:
    command = [sys.executable, str(Path(__file__).resolve()), str(many), str(per_file)]
    told = subprocess.run(command, capture_output=True, text=True, check=True)
    found: dict[str, Any] = json.loads(told.stdout)
    return found


def _files(many: int, per_file: int) -> Iterator[range]:
    for first in range(0, many, per_file):
        yield range(first, min(first + per_file, many))


def _many(many: int, per_file: int) -> dict[str, Any]:
    import resource

    _, book = _fonts()
    peaks, seconds, pages = [], 0.0, 0
    with tempfile.TemporaryDirectory() as folder:
        for numbers in _files(many, per_file):
            took, drawn = _drawn(Path(folder) / f"{numbers.start}.pdf", numbers, book)
            seconds, pages = seconds + took, pages + drawn
            peaks.append(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
    early = peaks[min(len(peaks) - 1, len(peaks) // 10)]
    return {
        "homes": many,
        "pages": pages,
        "pages_a_second": round(pages / seconds, 1),
        "peak_mb": round(peaks[-1]),
        "grown_mb": round(peaks[-1] - early),
    }


if __name__ == "__main__":
    sys.path[:0] = _paths()
    print(json.dumps(_many(int(sys.argv[1]), int(sys.argv[2]))))
