"""A home as somebody types it, in all the forms in which rooms are written."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from unicodedata import normalize

from console.domain.folding import Span
from console.domain.numerals import with_digits

_MARK = r"(?:号楼|栋|幢|座|楼)"
_STAIRS = r"(?:单元|门洞|梯|门)"
_WORD_END = r"\b\.?\s*(?:NO\b\.?)?\s*#?"
_WORDS = tuple(
    (re.compile(rf"\b(?:{words}){_WORD_END}{value}"), put)
    for words, value, put in (
        ("BLOCK|BLK|BUILDING|BLDG|TOWER|BLOQUE|EDIFICIO|EDIF|TORRE", r"(\w+)", r" \1栋 "),
        ("STAIRWELL|STAIRCASE|STAIRS?|ENTRANCE|CORE|PORTAL|ESCALERA|ESC", r"(\w+)", r" \1单元 "),
        ("UNIT|APARTMENT|APT|FLAT|ROOM|RM|VIVIENDA|PUERTA|PISO", r"(?=\w)", " "),
    )
)
_FLOOR = re.compile(r"(?<!\d)(\d{1,2})(?:层|F)[-\s]*(\d{2})(?!\d)")
_ESTATE = re.compile(
    r"^(?:.*[期区][-\s]*|[\u3400-\u9fff·]{2,}(?:-*|\s+(?=[0-9A-Z]{1,4}[-栋幢座号#])))(?=[0-9A-Z])"
)
_MARKED = re.compile(rf"([0-9A-Z]{{1,8}})(?:({_MARK}|#)|({_STAIRS}))-?")
_ROOM_MARK = re.compile(r"(?<=[0-9A-Z])(?:室|号房?|房|户)")
_SAYS_ROOM = re.compile(
    r"[\d号栋幢座梯门层楼室房-]|单元|\b(?:bl|bldg|bui|tow|edi|tor)", re.IGNORECASE
)
_SPLIT = re.compile(r"[-‐‑–—―－_/\\,，、.·\s#]+")
_PART = re.compile(r"[0-9A-Z]{1,8}")


@dataclass(frozen=True, kw_only=True, slots=True)
class RoomWish:
    """Capital letters, no leading zeros; a part that was not said is blank."""

    building: str = ""
    stairwell: str = ""
    room: str = ""


def rooms_meant(text: str) -> tuple[RoomWish, ...]:
    """What `3-1-2801`, `3栋1单元2801室`, `三栋2801`, `Bldg 3 / 2801` or `2801` may mean, the
    likelier first; nothing where it is no room."""
    if not _SAYS_ROOM.search(text):
        return ()  # 陆 and 伍 are numerals, but people too
    line = _like_a_room(text)
    is_open = line[-1:] in ("-", "/")
    building, stairwell, rest = _taken_apart(line)
    if rest is None or not (building or stairwell or any(c.isdigit() for c in "".join(rest))):
        return ()
    rest = rest[-3:]
    meant = _marked(building, stairwell, rest, is_open) or _unmarked(rest, is_open)
    return tuple(RoomWish(building=b, stairwell=s, room=r) for b, s, r in meant)


def room_line(building: str, stairwell: str, room_no: str) -> str:
    """A home's place as rooms are searched: `3/1#2801`."""
    *before, room = _bare_parts(room_no) or [""]
    stairs = "".join(_bare_parts(stairwell)) or "".join(before)
    return f"{''.join(_bare_parts(building))}/{stairs}#{room}"


def room_spans(parts: tuple[str, str, str], wish: RoomWish) -> tuple[Span, ...]:
    """Where the wish stands in `building-stairwell-room`, blank parts left out."""
    spans, at = [], 0
    for shown, wanted in zip(parts, (wish.building, wish.stairwell, wish.room), strict=True):
        place = shown.upper().find(wanted) if wanted else -1
        if place >= 0:
            spans.append((at + place, at + place + len(wanted)))
        at += len(shown) + 1 if shown else 0
    return tuple(spans)


def _marked(
    building: str, stairwell: str, rest: list[str], is_open: bool
) -> list[tuple[str, str, str]]:
    if not building and not stairwell:
        return []
    if not building and len(rest) > 1:
        building, *rest = rest
    if not stairwell and len(rest) > 1:
        stairwell, *rest = rest
    room = "".join(rest)
    as_stairs = [(building, room, "")] if room and not stairwell else []
    return as_stairs if as_stairs and is_open else [(building, stairwell, room), *as_stairs]


def _unmarked(rest: list[str], is_open: bool) -> list[tuple[str, str, str]]:
    if len(rest) == 1:
        (one,) = rest
        return [(one, "", "")] if is_open else [("", "", one), (one, "", "")]
    if len(rest) == 2:
        one, two = rest
        as_stairs = (one, two, "")
        return [as_stairs] if is_open else [(one, "", two), ("", one, two), as_stairs]
    one, two, three = rest
    return [(one, two, three)]


def _like_a_room(text: str) -> str:
    """Half width, capitals, digits for numerals, Chinese marks for English words, no estate."""
    line = normalize("NFKC", re.sub("[º°ª]", "", text)).upper()
    for words, put in _WORDS if line[:1].isascii() else ():
        line = words.sub(put, line)
    line = _FLOOR.sub(r"\1\2", with_digits(line.strip()))
    line = re.sub(rf"\s+(?={_MARK}|{_STAIRS}|[室号房户期#])", "", line)
    return _ESTATE.sub("", line)


def _taken_apart(line: str) -> tuple[str, str, list[str] | None]:
    """Building and stairwell where a mark says so, and the other parts; None: no room at all."""
    building = stairwell = ""
    while found := _MARKED.match(line.lstrip(" -/,，、#")):
        line = line.lstrip(" -/,，、#")[found.end() :]
        if found[2] and not building:
            building = _bare(found[1])
        elif found[3] and not stairwell:
            stairwell = _bare(found[1])
    parts = [part for part in _SPLIT.split(_ROOM_MARK.sub("", line)) if part]
    if not all(_PART.fullmatch(part) for part in parts):
        return "", "", None
    return building, stairwell, [_bare(part) for part in parts]


@lru_cache(maxsize=8192)
def _bare_parts(text: str) -> list[str]:
    building, stairwell, rest = _taken_apart(_like_a_room(text))
    if rest is None:
        return [re.sub(r"[\s/#\n]", "", normalize("NFKC", text).upper())]
    return [part for part in (building, stairwell, *rest) if part]


def _bare(part: str) -> str:
    return part.lstrip("0") or "0"
