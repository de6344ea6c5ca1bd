"""Refuses a file that could harm whoever opens it, before any library does."""

from __future__ import annotations

import re
import zipfile
import zlib
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from xml.parsers import expat

from console.domain.errors import Refusal
from console.roster.old_excel import check_old
from console.roster.parts import MAX_SHEETS, Part

MAX_FILE = 10 * 1024 * 1024
MAX_ENTRIES = 500
MAX_UNZIPPED = 50 * 1024 * 1024
MAX_RATIO = 100
RATIO_FROM = 100 * 1024  # below this a good ratio is no danger
MAX_HTML_CELLS = 400_000

_CHUNK = 256 * 1024
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_OLE_MACROS = "_VBA_PROJECT".encode("utf-16-le")
_ZIPPED = b"PK\x03\x04"
_ONE_MORE = b"PK\x01\x02"
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
        # Counted before the directory is read: a million entries cost a gigabyte of memory.
        if (entries := data.count(_ONE_MORE)) > MAX_ENTRIES:
            raise Refusal("roster.too-many-entries", entries=entries, limit=MAX_ENTRIES)
        return _check_zip(path)
    if data.startswith(_OLE):
        if _ENCRYPTED in data:
            raise Refusal("roster.password", file=path.name)
        if _OLE_MACROS in data:
            raise Refusal("roster.macros", file=path.name)
        check_old(data, path.name)
        return Checked(kind=FileKind.WORKBOOK)
    return Checked(kind=_text_kind(data, path.name))


def _text_kind(data: bytes, name: str) -> FileKind:
    head = data[:4096].replace(b"\0", b"")
    if _HTML.search(head):
        _check_html(data)
        return FileKind.HTML
    if head.lstrip(b"\xef\xbb\xbf\xff\xfe \r\n\t").startswith((b"<?xml", b"%PDF", b"{\\rtf")):
        raise Refusal("roster.kind-not-read", file=name)
    return FileKind.TEXT


def _check_html(data: bytes) -> None:
    """Python reads pages slowly: what would take minutes is counted beforehand."""
    plain = data.replace(b"\0", b"").lower()
    if (tables := plain.count(b"<table")) > MAX_SHEETS:
        raise Refusal("roster.too-many-sheets", sheets=tables, limit=MAX_SHEETS)
    if (cells := plain.count(b"<td") + plain.count(b"<th")) > MAX_HTML_CELLS:
        raise Refusal("roster.far-cells", rows=plain.count(b"<tr"), columns=cells)
    if plain.count(b"<") > 3 * MAX_HTML_CELLS:
        raise Refusal("roster.bomb", file="")


def _check_zip(path: Path) -> Checked:
    checked = Checked(kind=FileKind.WORKBOOK)
    try:
        with zipfile.ZipFile(path) as book:
            entries = book.infolist()
            _check_entries(entries, path)
            room = MAX_UNZIPPED
            for entry in entries:
                room -= _check_entry(book, entry, room, checked)
            if "content.xml" in book.namelist():  # a broken one keeps the reader in a circle
                with book.open("content.xml") as stream:
                    expat.ParserCreate().ParseFile(stream)
            if not any(e.filename.endswith(("workbook.xml", "content.xml")) for e in entries):
                raise Refusal("roster.kind-not-read", file=path.name)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
        # RuntimeError: zipfile's word for an encrypted entry
        raise Refusal("roster.unreadable", file=path.name) from error
    except (OSError, ValueError, UnicodeError, OverflowError, expat.ExpatError) as error:
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
        if name.endswith("vbaProject.bin"):
            raise Refusal("roster.macros", file=path.name)
        if name == "xl/workbook.bin":
            raise Refusal("roster.kind-not-read", file=path.name)


def _check_entry(book: zipfile.ZipFile, entry: zipfile.ZipInfo, room: int, checked: Checked) -> int:
    """Unzips for real, because what a header says about its size is the attacker's word."""
    done = 0
    part = Part(entry.filename)
    with book.open(entry) as stream:
        while chunk := stream.read(_CHUNK):
            if not done and chunk.startswith(_ZIPPED) and "/embeddings/" not in entry.filename:
                raise Refusal("roster.bomb", file=entry.filename)  # a zip inside the zip
            done += len(chunk)
            if done > room:
                raise Refusal("roster.unzips-too-large", limit=MAX_UNZIPPED // 1024**2)
            if done > RATIO_FROM and done > MAX_RATIO * max(entry.compress_size, 1):
                raise Refusal("roster.bomb", file=entry.filename)
            part.look(chunk)
    part.end()
    checked.veiled = checked.veiled or part.is_veiled
    return done
