"""Refuses a file that could harm whoever opens it, before any library does."""

from __future__ import annotations

import re
import zipfile
import zlib
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from console.domain.errors import Refusal

MAX_FILE = 10 * 1024 * 1024
MAX_ENTRIES = 500
MAX_UNZIPPED = 50 * 1024 * 1024
MAX_RATIO = 100
RATIO_FROM = 100 * 1024  # below this a good ratio is no danger
MAX_ROWS = 25_000  # 20,000 homes, their subtotals and repeated headings
MAX_COLUMNS = 256
MAX_CELLS = 2_000_000  # readers lay out the whole rectangle, so an area costs memory

_CHUNK = 256 * 1024
_DOCTYPE = re.compile(rb"<!\s*(?:DOCTYPE|ENTITY)", re.IGNORECASE)
# First a quick look at all addresses, then a careful one if any is far or oddly written; a
# self-closing <c .../> is only a colour and is not read.
_FAR = re.compile(rb' r="([A-Z]{2,}|[A-Z]*\d{5})')
_CELL = re.compile(rb"<(?:\w+:)?(?:c|row)\b[^>]*?\br\s*=\s*[\"']([A-Z]*)(\d*)[\"'][^>/]*>")
_REPEATED = re.compile(rb"<table:table-(row|cell)\b[^>]*?-repeated=[\"'](\d+)[\"'][^>]*>")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_HTML = re.compile(rb"<(?:!doctype\s+html|html|head|meta|table|body)\b", re.IGNORECASE)


class FileKind(StrEnum):
    WORKBOOK = "workbook"
    HTML = "html"
    TEXT = "text"


@dataclass(kw_only=True)
class Checked:
    """What the guard saw; `veiled`: some sheet has hidden rows or formulas, worth a look."""

    kind: FileKind
    veiled: bool = False


def check_file(path: Path) -> Checked:
    """What kind of file it really is, by its bytes and not its name; refuses all others."""
    try:
        size = path.stat().st_size
        if size > MAX_FILE:
            raise Refusal("roster.too-large", megabytes=size // 1024**2, limit=MAX_FILE // 1024**2)
        data = path.read_bytes()
    except OSError as error:
        raise Refusal("roster.no-file", file=path.name) from error
    if not data.strip(b"\0 \r\n\t"):
        raise Refusal("roster.empty", file=path.name)
    if data.startswith(b"PK"):
        return _check_zip(path)
    if data.startswith(_OLE):
        if _ENCRYPTED in data:
            raise Refusal("roster.password", file=path.name)
        return Checked(kind=FileKind.WORKBOOK)
    return Checked(kind=_text_kind(data, path.name))


def _text_kind(data: bytes, name: str) -> FileKind:
    head = data[:4096].replace(b"\0", b"")
    if _HTML.search(head):
        return FileKind.HTML
    if head.lstrip(b"\xef\xbb\xbf\xff\xfe \r\n\t").startswith((b"<?xml", b"%PDF", b"{\\rtf")):
        raise Refusal("roster.kind-not-read", file=name)
    return FileKind.TEXT


def _check_zip(path: Path) -> Checked:
    checked = Checked(kind=FileKind.WORKBOOK)
    try:
        with zipfile.ZipFile(path) as book:
            entries = book.infolist()
            _check_entries(entries, path)
            room = MAX_UNZIPPED
            for entry in entries:
                room -= _check_entry(book, entry, room, checked)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
        # RuntimeError: zipfile's word for an encrypted entry
        raise Refusal("roster.unreadable", file=path.name) from error
    except (OSError, ValueError, UnicodeError, OverflowError) as error:
        raise Refusal("roster.unreadable", file=path.name) from error
    return checked


def _check_entries(entries: list[zipfile.ZipInfo], path: Path) -> None:
    if len(entries) > MAX_ENTRIES:
        raise Refusal("roster.too-many-entries", entries=len(entries), limit=MAX_ENTRIES)
    if len({e.filename for e in entries}) < len(entries):
        raise Refusal("roster.bomb", file=path.name)
    if sum(e.compress_size for e in entries) > path.stat().st_size:  # entries share their bytes
        raise Refusal("roster.bomb", file=path.name)
    for entry in entries:
        name = entry.filename.replace("\\", "/")
        if name.startswith("/") or ".." in name.split("/") or ":" in name:
            raise Refusal("roster.unsafe-name", file=path.name)
        if name.startswith("xl/externalLinks/"):
            raise Refusal("roster.external-links", file=path.name)
        if name == "xl/workbook.bin":
            raise Refusal("roster.kind-not-read", file=path.name)


def _check_entry(book: zipfile.ZipFile, entry: zipfile.ZipInfo, room: int, checked: Checked) -> int:
    """Unzips for real, because what a header says about its size is the attacker's word."""
    done = 0
    tail = b""
    reach = _Reach()
    sheet = entry.filename.startswith("xl/worksheets/")
    is_xml = entry.filename.endswith((".xml", ".rels", ".vml"))
    with book.open(entry) as stream:
        while chunk := stream.read(_CHUNK):
            done += len(chunk)
            if done > room:
                raise Refusal("roster.unzips-too-large", limit=MAX_UNZIPPED // 1024**2)
            if done > RATIO_FROM and done > MAX_RATIO * max(entry.compress_size, 1):
                raise Refusal("roster.bomb", file=entry.filename)
            if not is_xml:
                continue
            block = tail + chunk
            _check_doctype(block, entry.filename)
            end = block.rfind(b">") + 1 or len(block)  # whole elements only
            block, tail = block[:end], block[end:][-_CHUNK:]
            if sheet:
                reach.look(block)
                checked.veiled = checked.veiled or b"hidden=" in block or b"<f" in block
            elif entry.filename == "content.xml":
                _check_repeats(block)
    reach.check()
    return done


class _Reach:
    """How far the cells of a worksheet reach to the right and down."""

    def __init__(self) -> None:
        self.width = self.height = 0

    def look(self, block: bytes) -> None:
        plain = block.count(b'<c r="') == block.count(b"<c") - block.count(b"<col")
        if plain and b":c" not in block and not _FAR.search(block):
            self.width, self.height = max(self.width, 26), max(self.height, 9_999)
            return
        held = set(_CELL.findall(block))
        self.width = max([self.width, *(column_number(c) for c, _ in held)])
        self.height = max([self.height, *(_capped(n or b"0") for _, n in held)])

    def check(self) -> None:
        if self.width > MAX_COLUMNS or self.height * self.width > MAX_CELLS:
            raise Refusal("roster.far-cells", rows=self.height, columns=self.width)
        if self.height > MAX_ROWS:
            raise Refusal("roster.too-many-rows", rows=self.height, limit=MAX_ROWS)


def _check_doctype(block: bytes, name: str) -> None:
    if _DOCTYPE.search(block) or (b"\0" in block and _DOCTYPE.search(block.replace(b"\0", b""))):
        raise Refusal("roster.doctype", file=name)


def _check_repeats(block: bytes) -> None:
    """In .ods one short element can stand for a million cells; an empty one (`/>`) is harmless."""
    for match in _REPEATED.finditer(block):
        if match.group(0).endswith(b"/>"):
            continue
        limit = MAX_ROWS if match.group(1) == b"row" else MAX_COLUMNS
        if _capped(match.group(2)) > limit and not _only_blank_cells(block, match.end()):
            raise Refusal("roster.far-cells", rows=0, columns=0)


def _only_blank_cells(block: bytes, start: int) -> bool:
    end = block.find(b"</table:table-row>", start)
    row = block[start:end] if end >= 0 else block[start:]
    return b"<text:" not in row and b"office:value" not in row


def _capped(digits: bytes) -> int:
    return int(digits[:9])


def column_number(letters: bytes) -> int:
    """`A` → 1, `XFD` → 16384; anything longer counts as beyond every limit."""
    if len(letters) > 3:
        return 1 << 20
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number
