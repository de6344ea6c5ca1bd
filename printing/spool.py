"""Bytes to a printer: the PDF itself to CUPS, elsewhere drawn by the system's own printer.

The one module of this package that may know Qt; call it off the window thread. The system's
printer is driven by a child process.
"""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path

from . import spool_cups
from .spool_cups import PrinterError as PrinterError

DPI = 300
_HOME = Path(__file__).parents[1]


def has_cups() -> bool:
    return shutil.which("lp") is not None


def printers() -> tuple[str, ...]:
    """By name; none where the system tells of none."""
    if shutil.which("lpstat") is not None:
        return spool_cups.printers()
    from PySide6.QtPrintSupport import QPrinterInfo

    return tuple(QPrinterInfo.availablePrinterNames())


def print_pdf(data: bytes, printer: str = "", *, copies: int = 1) -> str:
    """Sends the paper and returns the name of its job, blank where the system gives none.

    Blank `printer` means the system's standard one. Raises PrinterError.
    """
    if has_cups():
        return spool_cups.hand_in(data, printer, copies=copies, is_held=False)
    print_by_system(data, printer, copies=copies)
    return ""


def print_by_system(data: bytes, printer: str = "", *, copies: int = 1) -> None:
    """In a child: a driver that hangs holds nothing but itself. Raises PrinterError."""
    command = [sys.executable, "-c", _CHILD, str(_HOME), printer, str(copies)]
    code, out, wrong = spool_cups.run(command, data, printer=printer)
    if code:
        try:
            said = json.loads(out.decode().splitlines()[-1])
        except (ValueError, IndexError):
            reason = wrong.decode(errors="replace").strip().splitlines()[-1:] or [str(code)]
            raise PrinterError("printer.refused", name=printer, reason=reason[0]) from None
        raise PrinterError(said.pop("code"), **said)


_CHILD = "import sys; sys.path.insert(0, sys.argv[1]); from printing import spool; spool.child()"


def child() -> None:
    """What the child does: the paper comes by its standard input, a refusal leaves as JSON."""
    from PySide6.QtGui import QGuiApplication

    app = QGuiApplication(sys.argv[:1])
    try:
        _to_system(sys.stdin.buffer.read(), sys.argv[2], int(sys.argv[3]))
    except PrinterError as error:
        sys.stdout.write(json.dumps({"code": error.code, **error.facts}) + "\n")
        sys.exit(1)
    finally:
        app.quit()


def _to_system(data: bytes, printer: str, copies: int) -> None:
    """Windows and macOS without CUPS tools: each page drawn at the printer's density."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize
    from PySide6.QtGui import QPageLayout, QPageSize, QPainter
    from PySide6.QtPdf import QPdfDocument
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

    names = QPrinterInfo.availablePrinterNames()
    if not names:
        raise PrinterError("printer.none")
    if printer and printer not in names:
        raise PrinterError("printer.unknown", name=printer)
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    info = QPrinterInfo.printerInfo(printer) if printer else QPrinterInfo.defaultPrinter()
    device = QPrinter(info)
    device.setResolution(DPI)
    device.setFullPage(True)
    device.setCopyCount(copies)
    device.setDocName("handover")
    painter = QPainter()
    try:
        for page in range(document.pageCount()):
            size = document.pagePointSize(page)
            device.setPageSize(QPageSize(size, QPageSize.Unit.Point))
            device.setPageOrientation(QPageLayout.Orientation.Portrait)
            started = painter.begin(device) if page == 0 else device.newPage()
            if not started:
                raise PrinterError("printer.refused", name=info.printerName(), reason="off")
            pixels = QSize(round(size.width() * DPI / 72), round(size.height() * DPI / 72))
            painter.drawImage(QRect(0, 0, pixels.width(), pixels.height()),
                              document.render(page, pixels))  # fmt: skip
    finally:
        if painter.isActive():
            painter.end()
        document.close()
