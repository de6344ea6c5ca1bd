"""Files made to harm whoever opens them, and the refusal that each deserves."""

from __future__ import annotations

import io
import random
import struct
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import openpyxl
from old_excel import xls_bytes

SHEET = "xl/worksheets/sheet1.xml"
LAUGHS = "".join(f'<!ENTITY l{n + 1} "{f"&l{n};" * 10}">' for n in range(9))


def _book() -> bytes:
    out = io.BytesIO()
    book = openpyxl.Workbook()
    book.active.append(["房间", "业主"])  # type: ignore[union-attr]
    book.save(out)
    return out.getvalue()


BOOK = _book()


def with_part(name: str, content: bytes, *, stored: bool = False) -> bytes:
    """The honest workbook with one part replaced or added."""
    out = io.BytesIO()
    kind = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
    with zipfile.ZipFile(io.BytesIO(BOOK)) as old, zipfile.ZipFile(out, "w", kind) as new:
        for entry in old.infolist():
            if entry.filename != name:
                new.writestr(entry, old.read(entry))
        new.writestr(name, content)
    return out.getvalue()


def zip_of(files: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name, content in files.items():
            new.writestr(name, content)
    return out.getvalue()


def many_entries(count: int = 150_000) -> bytes:
    """A directory of entries that all point at nothing, made without zipfile, which is slow."""
    local = struct.pack("<4sHHHHHIIIHH", b"PK\x03\x04", 20, 0, 0, 0, 33, 0, 0, 0, 1, 0) + b"a"
    one = struct.pack(
        "<4sHHHHHHIIIHHHHHII", b"PK\x01\x02", 20, 20, 0, 0, 0, 33, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0
    )
    folder = (one + b"a") * count
    most = min(count, 0xFFFF)
    end = struct.pack("<4sHHHHIIH", b"PK\x05\x06", 0, 0, most, most, len(folder), len(local), 0)
    return local + folder + end


def lying_size(claimed: int = 99) -> bytes:
    data = with_part("xl/x.bin", bytes(8_000_000))
    return data.replace(struct.pack("<I", 8_000_000), struct.pack("<I", claimed))


def shared_strings(count: int = 600_000) -> bytes:
    chance = random.Random(1)
    words = [f"{chance.randrange(16**6):x}" for _ in range(4_000)]
    texts = "".join(f"<si><t>{words[n * 7919 % 4000]}{n}</t></si>" for n in range(count))
    return with_part("xl/sharedStrings.xml", f"<sst>{texts}</sst>".encode())


def nested_zip() -> bytes:
    inner = zip_of({"bomb": bytes(1_000_000)})
    for n in range(4):
        inner = zip_of({f"{n}{k}.zip": inner for k in range(9)})
    return with_part("xl/media/image1.png", inner)


def overlapping() -> bytes:
    """Two hundred entries that share one body (a quine-like bomb)."""
    body = zlib.compress(b"x" * 100_000)[2:-4]
    head = struct.pack("<4sHHHHHIIIHH", b"PK\x03\x04", 20, 0, 8, 0, 33, 0, len(body), 100_000, 6, 0)
    local = head + b"a.xml " + body
    folder = b"".join(
        struct.pack(
            "<4sHHHHHHIIIHHHHHII", b"PK\x01\x02", 20, 20, 0, 8, 0, 33, 0, len(body) * 9, 100_000,
            6, 0, 0, 0, 0, 0, 0,
        ) + f"b{n:03}  ".encode()
        for n in range(200)
    )  # fmt: skip
    end = struct.pack("<4sHHHHIIH", b"PK\x05\x06", 0, 0, 200, 200, len(folder), len(local), 0)
    return local + folder + end


def cell(address: str, content: str = "<v>1</v>") -> bytes:
    row = f'<row r="1"><c r="{address}">{content}</c></row>'
    return f"<worksheet><sheetData>{row}</sheetData></worksheet>".encode()


def doctype(body: str) -> bytes:
    text = f'<?xml version="1.0"?><!DOCTYPE a [{body}]><worksheet>&l9;</worksheet>'
    return with_part(SHEET, text.encode())


def macros_in_xls() -> bytes:
    return xls_bytes([["房间"]]) + "_VBA_PROJECT".encode("utf-16-le")


def encrypted() -> bytes:
    return xls_bytes([["x"]]).replace(
        "Workbook".encode("utf-16-le"), "Encrypte".encode("utf-16-le")
    ) + "EncryptedPackage".encode("utf-16-le")


def circle() -> bytes:
    """The table of sectors leads from one to itself: a reader that follows it never ends."""
    data = bytearray(xls_bytes([["房间", "业主"]] * 300))
    third = 2 * 512 + 4 * 4  # the table is the second sector; the fourth entry is of the stream
    struct.pack_into("<I", data, third, 4)
    return bytes(data)


def sizes_of_excel_97(first: int = 0, last: int = 0xFFFFFF) -> bytes:
    data = bytearray(xls_bytes([["房间", "业主"]]))
    at = data.index(struct.pack("<HHI", 0x0200, 14, 0))
    struct.pack_into("<IIHHH", data, at + 4, first, last, 0, 250, 0)
    return bytes(data)


LINK = b"""<Relationships><Relationship Id="r9" Type="http://x/externalLinkPath"
 Target="file:///etc/passwd" TargetMode="External"/></Relationships>"""

BOMBS: dict[str, tuple[Callable[[], bytes], set[str]]] = {
    "zip bomb": (lambda: with_part("xl/x.bin", bytes(40_000_000)), {"roster.bomb"}),
    "nested zip": (nested_zip, {"roster.bomb"}),
    "a hundred thousand entries": (many_entries, {"roster.too-many-entries"}),
    "far cell": (lambda: with_part(SHEET, cell("XFD1048576")), {"roster.far-cells"}),
    "billion laughs": (lambda: doctype('<!ENTITY l0 "ha">' + LAUGHS), {"roster.doctype"}),
    "quadratic blow-up": (
        lambda: doctype(f'<!ENTITY l9 "{"a" * 50_000}">'), {"roster.doctype"}
    ),
    "external entity": (
        lambda: doctype('<!ENTITY l9 SYSTEM "file:///etc/passwd">'), {"roster.doctype"}
    ),
    "external link": (
        lambda: with_part("xl/externalLinks/externalLink1.xml", b"<externalLink/>"),
        {"roster.external-links"},
    ),
    "part outside of the file": (
        lambda: with_part("xl/worksheets/_rels/sheet1.xml.rels", LINK), {"roster.external-links"}
    ),
    "huge shared strings": (shared_strings, {"roster.too-many-texts", "roster.too-large"}),
    "program called xlsx": (lambda: b"MZ\x90\0" + bytes(range(256)) * 4000, {
        "roster.encoding", "roster.no-headings", "roster.far-cells", "roster.csv-broken",
        "roster.kind-not-read",
    }),
    "encrypted workbook": (encrypted, {"roster.password"}),
    "macros": (lambda: with_part("xl/vbaProject.bin", b"x"), {"roster.macros"}),
    "macros of Excel 97": (macros_in_xls, {"roster.macros"}),
    "endless line of text": (lambda: b"a," * 5_000_000, {"roster.far-cells"}),
    "endless cell of text": (lambda: b"a" * 9_000_000, {
        "roster.csv-broken", "roster.no-headings"
    }),
    "quote that never ends": (lambda: b'a,b\n"' + b"x,y\n" * 2_000_000, {"roster.csv-broken"}),
    "a million tables": (lambda: b"<table>" * 1_000_000, {"roster.too-many-sheets"}),
    "a million cells of a page": (
        lambda: b"<table><tr>" + b"<td>x" * 1_000_000, {"roster.far-cells"}
    ),
    "a million marks of a page": (lambda: b"<table>" + b"<b>" * 2_000_000, {"roster.bomb"}),
    "spans of a page": (
        lambda: b"<table><tr><td rowspan=25000 colspan=250>x", {"roster.far-cells"}
    ),
    "lying sizes": (lying_size, {"roster.bomb", "roster.unreadable"}),
    "overlapping entries": (overlapping, {"roster.bomb", "roster.unreadable"}),
    "a name that leaves the folder": (
        lambda: with_part("../../evil.xml", b"<a/>"), {"roster.unsafe-name"}
    ),
    "a hundred thousand styles": (
        lambda: with_part("xl/styles.xml", b"<a>" + b"".join(
            b'<xf n="%d"/>' % (n * 7919 % 1_000_003) for n in range(100_000)) + b"</a>"),
        {"roster.bomb"},
    ),
    "ten thousand sheets": (
        lambda: with_part("xl/workbook.xml", b"<a>" + b"".join(
            b'<sheet name="%d"/>' % (n * 7919 % 1_000_003) for n in range(10_000)) + b"</a>"),
        {"roster.too-many-sheets"},
    ),
    "giant comment": (
        lambda: with_part(SHEET, b"<worksheet><!--" + b"x" * 40_000_000 + b"--></worksheet>"),
        {"roster.bomb"},
    ),
    "far cell of Excel 97": (
        lambda: xls_bytes([["房间", "业主"]] + [[]] * 65_000 + [[""] * 255 + ["x"]]),
        {"roster.far-cells"},
    ),
    "a sheet of Excel 97 that ends before it begins": (
        lambda: sizes_of_excel_97(9, 2), {"roster.unreadable"}
    ),
    "a table of OpenDocument that is never closed": (
        lambda: with_part("content.xml", b"<a><table:table><table:table-row></a>"),
        {"roster.unreadable"},
    ),
    "sizes of Excel 97": (sizes_of_excel_97, {"roster.far-cells"}),
    "sectors in a circle": (circle, {"roster.unreadable"}),
}  # fmt: skip


def write(folder: Path) -> dict[str, tuple[Path, set[str]]]:
    """All of them as files with an innocent ending."""
    made = {}
    for n, (name, (build, codes)) in enumerate(BOMBS.items()):
        path = folder / f"bomb-{n}.xlsx"
        path.write_bytes(build())
        made[name] = (path, codes)
    return made
