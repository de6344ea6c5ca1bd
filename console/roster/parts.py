"""What may stand in a part of a workbook, looked at block by block while it is unzipped."""

from __future__ import annotations

import re

from console.domain.errors import Refusal

MAX_ROWS = 25_000  # 20,000 homes, their subtotals and repeated headings
MAX_COLUMNS = 256
MAX_SHEETS = 100
MAX_TEXTS = 500_000  # 20,000 homes with 25 texts each, none of them twice
MAX_STYLES = 65_500  # what Excel itself can hold
MAX_CELLS = 2_000_000  # readers lay out the whole rectangle, so an area costs memory


_DOCTYPE = re.compile(rb"<!\s*(?:DOCTYPE|ENTITY)", re.IGNORECASE)
# First a quick look at all addresses, then a careful one if any is far or oddly written; a
# self-closing <c .../> is only a colour and is not read.
_FAR = re.compile(rb' r="([A-Z]{2,}|[A-Z]*\d{5})')
_CELL = re.compile(rb"<(?:\w+:)?(?:c|row)\b[^>]*?\br\s*=\s*[\"']([A-Z]*)(\d*)[\"'][^>/]*>")
_REPEATED = re.compile(rb"<table:table-(row|cell)\b[^>]*?-repeated=[\"'](\d+)[\"'][^>]*>")
_LINK = re.compile(rb"<Relationship\b[^>]*>", re.IGNORECASE)
_LONGEST = 256 * 1024  # of an element that is not yet closed
_COUNTED = {
    "xl/workbook.xml": ((b"<sheet ",), MAX_SHEETS, "roster.too-many-sheets"),
    "content.xml": ((b"<table:table ",), MAX_SHEETS, "roster.too-many-sheets"),
    "xl/sharedStrings.xml": ((b"<si>", b"<si "), MAX_TEXTS, "roster.too-many-texts"),
    "xl/styles.xml": ((b"<xf ", b"<xf/"), MAX_STYLES, "roster.bomb"),
}
"""Part of the workbook → the elements that may stand in it only so often, and the refusal."""


class Part:
    """One part by its name; raises Refusal `roster.…` at the first block that is no good."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.is_veiled = False
        self._tail = b""
        self._reach = Reach()
        self._many = 0
        self._is_xml = name.endswith((".xml", ".rels", ".vml"))

    def look(self, chunk: bytes) -> None:
        if not self._is_xml:
            return
        block = self._tail + chunk
        if _DOCTYPE.search(block) or (b"\0" in block and _DOCTYPE.search(_narrow(block))):
            raise Refusal("roster.doctype", file=self.name)
        end = block.rfind(b">") + 1 or len(block)  # whole elements only
        block, self._tail = block[:end], block[end:][-_LONGEST:]
        if self.name.endswith(".rels"):
            _check_links(block, self.name)
        elif self.name.startswith("xl/worksheets/"):
            self._reach.look(block)
            self.is_veiled = self.is_veiled or b"hidden=" in block or b"<f" in block
        elif self.name == "content.xml":
            _check_repeats(block)
            told = b"visibility=" in block or b"rows-spanned=" in block
            self.is_veiled = self.is_veiled or told
        self._count(block)

    def end(self) -> None:
        self._reach.check()

    def _count(self, block: bytes) -> None:
        if self.name not in _COUNTED:
            return
        marks, most, code = _COUNTED[self.name]
        self._many += sum(block.count(mark) for mark in marks)
        if self._many > most:
            raise Refusal(code, file=self.name, sheets=self._many, texts=self._many, limit=most)


class Reach:
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


def _narrow(block: bytes) -> bytes:
    return block.replace(b"\0", b"")


def _check_links(block: bytes, name: str) -> None:
    """A cell that leads to a web page is no harm; a part that lies outside of the file is."""
    for link in _LINK.findall(block):
        if b'TargetMode="External"' in link and b"/hyperlink" not in link:
            raise Refusal("roster.external-links", file=name)


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
