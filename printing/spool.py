"""Bytes to a printer: the PDF itself to CUPS, elsewhere drawn by the system's own printer.

The one module of this package that may know Qt; call it off the window thread.
"""

from __future__ import annotations

import shutil
import subprocess

SECONDS = 20
"""How long CUPS may take; a spooler that hangs is a printer that is off."""
DPI = 300


class PrinterError(Exception):
    """`code` is `printer.none`, `printer.unknown` or `printer.refused`; `facts` fill its words."""

    def __init__(self, code: str, **facts: str) -> None:
        super().__init__(code)
        self.code, self.facts = code, facts


def has_cups() -> bool:
    return shutil.which("lp") is not None


def printers() -> tuple[str, ...]:
    """By name; none where the system tells of none."""
    if shutil.which("lpstat") is not None:
        told = _run(["lpstat", "-e"])
        return tuple(line.strip() for line in told.stdout.decode().splitlines() if line.strip())
    from PySide6.QtPrintSupport import QPrinterInfo

    return tuple(QPrinterInfo.availablePrinterNames())


def print_pdf(data: bytes, printer: str = "", *, copies: int = 1) -> str:
    """Sends the paper and returns the name of its job, blank where the system gives none.

    Blank `printer` means the system's standard one. Raises PrinterError.
    """
    if has_cups():
        return _to_cups(data, printer, copies)
    return _to_system(data, printer, copies)


def _to_cups(data: bytes, printer: str, copies: int) -> str:
    known = printers()
    if printer and printer not in known:
        raise PrinterError("printer.unknown", name=printer)
    if not known:
        raise PrinterError("printer.none")
    # No title: names of jobs are seen by everybody at the printer.
    command = ["lp", *(["-d", printer] if printer else []), "-n", str(copies), "-t", "handover"]
    told = _run(command, data)
    if told.returncode:
        reason = told.stderr.decode(errors="replace").strip().removeprefix("lp: ")
        raise PrinterError("printer.refused", name=printer, reason=reason or str(told.returncode))
    # "request id is Office-12 (1 file(s))"
    return told.stdout.decode(errors="replace").partition("request id is ")[2].partition(" ")[0]


def _run(command: list[str], data: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    try:
        return subprocess.run(
            command, input=data, capture_output=True, timeout=SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        name = command[command.index("-d") + 1] if "-d" in command else ""
        reason = "no answer" if isinstance(error, subprocess.TimeoutExpired) else str(error)
        raise PrinterError("printer.refused", name=name, reason=reason) from error


def _to_system(data: bytes, printer: str, copies: int) -> str:
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
    return ""
