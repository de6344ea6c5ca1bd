"""A home's address as people write it, taken apart into building, stairwell and room."""

from __future__ import annotations

import datetime as dt
import re
from functools import lru_cache
from typing import NamedTuple

from console.domain.numerals import has_numeral, with_digits
from console.roster.cells import Cell

NOT_HOMES = {
    "parking": "车位|车库|停车|parking|garage|plaza de garaje|garaje",
    "shop": r"商铺|店铺|商业|门面|底商|\bshop\b|\bretail\b|local comercial",
    "storage": r"储藏|储物|地下室|\bstorage\b|trastero",
}
_NOT_HOME = re.compile("|".join(f"(?P<{kind}>{w})" for kind, w in NOT_HOMES.items()), re.IGNORECASE)
_DATE_TEXT = re.compile(
    r"(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:[ T]\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?)?"
    r"|\d{1,2}月\d{1,2}日"
    r"|\d{1,2}[- ](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?:[- ]\d{2,4})?"
    r"|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[- ]\d{1,4}",
    re.IGNORECASE,
)
_DAYS = (dt.date, dt.time, dt.timedelta)
_DASHES = re.compile(r"[‐‑‒–—―−－~_/\\|\[\]【】]+")
_TRADITIONAL = str.maketrans("棟單號樓層", "栋单号楼层")
_MARK = r"(?:号楼|栋|幢|座|#楼?|[号楼](?=-?[0-9A-Z]{1,3}(?:单元|梯))|号(?=-))"
_MARKS_INSIDE = re.compile(r"[栋幢座#]|号楼|单元")
# What stands in brackets behind a room and names no number is a remark: 2801(复式).
_REMARK = re.compile(r"(?<=\w)\([^()0-9]*\)$")
_WRAPPED = re.compile(r"\((\w+)\)$")
_ORDINAL = re.compile(r"第(?=[0-9A-Z]+(?:号楼|[栋幢座期区]|单元))", re.IGNORECASE)
_BLANK_BEFORE_MARK = re.compile(r"\s+(?=号楼|[栋幢座号单梯室房期#])")
_NO = r"\b\.?\s*(?:no\.?\s*)?"
_ENGLISH = tuple(
    (re.compile(rf"\b(?:{words}){_NO}{value}", re.IGNORECASE), mark)
    for words, value, mark in (
        ("block|blk|building|bldg|tower|bloque|edificio|edif|torre", r"(\w+)", r"\1栋-"),
        ("stairwell|staircase|stairs?|entrance|core|portal|escalera|esc", r"(\w+)", r"\1单元-"),
        (
            "unit|apartment|apt|flat|room|suite|vivienda|viv|puerta|pta|door|apartamento|apto|"
            "departamento|dpto|unidad",
            r"(?=#?\w)",
            "-",
        ),
    )
)
_MARKED = re.compile(
    rf"(?P<before>.*?)-?(?P<building>[A-Z]?\d{{1,3}}[A-Z]?|[A-Z]|[甲乙丙丁]){_MARK}-?"
    r"(?:(?P<stairwell>[0-9A-Z]{1,3}|[东西南北中甲乙丙丁])(?:单元|梯|门洞|门)-?|(?P<bare>[0-9A-Z]{1,2})-)?"
    r"(?:(?P<floor>\d{1,2})(?:层|楼|F)-?)?"
    r"(?:#(?P<dashed>\d{1,3}-\d{1,4}[A-Z]?)|#?(?P<room>[0-9A-Z]{1,8}))(?:室|号房?|房|户)?",
    re.IGNORECASE,
)
_STAIR_ROOM = re.compile(
    r"(?:(?P<stairwell>[0-9A-Z]{1,3}|[东西南北中甲乙丙丁])(?:单元|梯|门洞|门)-?|(?P<bare>[0-9A-Z]{1,2})-)"
    r"(?P<room>[0-9A-Z]{1,8})(?:室|号房?|房|户)?",
    re.IGNORECASE,
)
_PART = re.compile(r"[0-9A-Z]{1,8}", re.IGNORECASE)
_PLAIN = re.compile(r"([0-9A-Z]{1,3})-([0-9A-Z]{1,3})-([0-9A-Z]{1,8})(?:室|号房?|房|户)?", re.I)
_TWO = re.compile(r"([0-9A-Z]{1,4})-([0-9A-Z]{1,4})", re.IGNORECASE)
_ROOM_END = re.compile(r"(?:室|号房?|房|户)$")
_FLOOR = re.compile(r"(\d{1,2})\s*(?:[层楼FºªP°]|\.º)?", re.IGNORECASE)
_DOOR_ALONE = re.compile(r"(?:puerta |pta\.? )?([A-Z]|0\d)(?:室|号房?|房|户)?", re.IGNORECASE)
_GLUED = re.compile(
    r"(?:#|n[oº]?\.?\s*[oº]?\s*|(?P<before>.*[\u3400-\u9fff)]))(?P<building>[A-Z]?\d{1,3}[A-Z]?)",
    re.IGNORECASE,
)
_POINT_ZERO = re.compile(r"^(\d{1,8})\.0+$")
_PHASE = re.compile(
    r"\(?第?([0-9A-Z]+|[东南西北]+)(?:期|区)\)?$|\b(?:phase|fase)[-\s]*(\w+)$", re.IGNORECASE
)
_BUILDING = re.compile(
    rf"(?P<before>.*?)[-#]*(?P<number>(?<![A-Z])[A-Z]?\d+[A-Z]?|(?<![A-Z])[A-Z]|(?<![^期])[甲乙丙丁])"
    rf"(?:{_MARK}|号|楼)?",
    re.IGNORECASE,
)
_STAIR_MARK = re.compile(r"^([0-9A-Z]{1,3})(?:单元|梯|门)$", re.IGNORECASE)
_STAIR = re.compile(r"#?([0-9A-Z]+|[东西南北中甲乙丙丁])(?:#|单元|梯|门洞|门|号)?", re.IGNORECASE)


class Place(NamedTuple):
    """Where a home is; `notes` are codes of what had to be understood, for the report."""

    project: str = ""
    phase: str = ""
    building: str = ""
    stairwell: str = ""
    room_no: str = ""
    notes: tuple[str, ...] = ()


def is_date(value: Cell, text: str) -> bool:
    """Whether a spreadsheet turned a room such as `3-1` into a day."""
    if type(value) is str:
        could_be = not text.replace("-", "").isdigit() if text.isascii() else "月" in text
        return (could_be or len(text) > 7) and _DATE_TEXT.fullmatch(text) is not None
    return isinstance(value, _DAYS)


@lru_cache(maxsize=4096)
def other_kind(text: str) -> str:
    """`parking`, `shop` or `storage` where the text names one, else empty."""
    found = _NOT_HOME.search(text) if len(text) > 3 or not text.isascii() else None
    return (found.lastgroup or "") if found else ""


def parse_label(label: str) -> Place | str:
    """A whole address in one cell; a code where it is not clear what it says."""
    if plain := _PLAIN.fullmatch(label):
        building, stairwell, room = plain.groups()
        return Place("", "", _bare(building), _bare(stairwell), room)
    if marked := _MARKED.fullmatch(label):
        return _from_marked(marked, ())
    text, notes = _alike(label)
    if marked := _MARKED.fullmatch(text):
        return _from_marked(marked, notes)
    if any(c.isalpha() and c.isascii() for c in label) and (place := _by_words(label)):
        return place
    return _from_dashes(text, notes)


_WORD = {
    "building": r"block|blk|building|bldg|tower|bloque|edificio|edif|torre|manzana",
    "stairwell": r"stairwell|staircase|stairs?|entrance|core|portal|escalera|esc",
    "room": r"unit|apartment|apt|flat|room|suite|vivienda|viv|puerta|pta|door|apartamento|apto|"
    r"departamento|dpto|unidad",
    "floor": r"floor|level|piso|planta",
    "phase": r"phase|fase",
}
_WORDED = re.compile(
    r"[-\s,]*\b(?:"
    + "|".join(rf"(?P<{part}>{words})" for part, words in _WORD.items())
    + r")\b\.?[\s:-]*(?:no\.?\s*)?#?(?P<value>\w+(?:-\d+[A-Z]?)?)",
    re.IGNORECASE,
)
_FLOOR_DOOR = re.compile(r"(\d{1,2})\s*[ºª°]\s*-?\s*([A-Z]|\d{1,2}|izq|dcha|centro)\.?$", re.I)


def _by_words(label: str) -> Place | None:
    """`Unit 2801, Block 3` or `Bloque 1, Portal 2, 3º B`: each part named, in any order."""
    parts: dict[str, str] = {}
    rest, end = "", 0
    for found in _WORDED.finditer(label):
        kind = next(k for k in _WORD if found[k])
        if kind in parts:
            return None
        parts[kind] = found["value"]
        rest += label[end : found.start()]
        end = found.end()
    rest = (rest + label[end:]).strip(" -,#")
    if door := _FLOOR_DOOR.search(rest):
        if "room" in parts:
            return None
        parts["room"] = f"{door[1]}º{door[2]}"
        rest = rest[: door.start()].strip(" -,")
    if "floor" in parts and "room" in parts and not parts["room"][0].isdigit():
        parts["room"] = parts["floor"] + parts["room"]
    if "building" not in parts and "stairwell" in parts:
        parts["building"] = parts.pop("stairwell")  # portals alone are the buildings
    if not parts.keys() >= {"building", "room"} or any(c.isdigit() for c in rest):
        return None
    return Place(
        project=rest,
        phase=parts.get("phase", ""),
        building=_bare(parts["building"]),
        stairwell=_bare(parts.get("stairwell", "")),
        room_no=parts["room"].upper(),
    )


def _alike(label: str) -> tuple[str, tuple[str, ...]]:
    """One kind of dash, digits for numerals, Chinese marks for English words."""
    text = label if label.isascii() else label.translate(_TRADITIONAL)
    if any(c.isalpha() and c.isascii() for c in text):
        for words, mark in _ENGLISH:
            text = words.sub(mark, text)
    text = _BLANK_BEFORE_MARK.sub("", text)
    text = _DASHES.sub("-", text)
    if "(" in text:
        text = _WRAPPED.sub(r"-\1", _REMARK.sub("", text))
    numerals = with_digits(text)
    notes = ("room.numeral",) if numerals != text else ()
    if "第" in numerals:
        numerals = _ORDINAL.sub("", numerals)
    if "·" in numerals and _MARKS_INSIDE.search(numerals):
        numerals = numerals.replace("·", "-")
    if numerals.count(".") >= 2:
        numerals = numerals.replace(".", "-")
    return re.sub(r"[-\s,，、]*[-\s,，、]", "-", numerals).strip("-"), notes


def _from_marked(found: re.Match[str], notes: tuple[str, ...]) -> Place | str:
    before, building, stairwell, bare, floor, dashed, room = found.groups()
    if before and _MARKS_INSIDE.search(before):
        return "room.unclear"  # two buildings
    project, phase = _before(before) if before else ("", "")
    room = dashed or room
    if floor:
        if len(room) > 2:
            if not room.lstrip("0").startswith(floor.lstrip("0")):
                return "room.unclear"
        else:  # 28层01室 is room 2801 everywhere else in the file
            room, notes = f"{int(floor)}{room:0>2}", (*notes, "room.floor-joined")
    return Place(project, phase, _bare(building), _bare(stairwell or bare or ""), room, notes)


def _from_dashes(text: str, notes: tuple[str, ...]) -> Place | str:
    parts = _ROOM_END.sub("", text).split("-")
    if len(parts) > 2:
        parts[-2] = _STAIR_MARK.sub(r"\1", parts[-2])
    before = []
    while len(parts) > 1 and not _PART.fullmatch(parts[0]):
        before.append(parts.pop(0))
    if before and len(parts) < 3 and not _unglue(before, parts):
        return "room.unclear"
    if any(_MARKS_INSIDE.search(part) for part in before):
        return "room.unclear"  # a building is named, and what follows is no room
    if not all(_PART.fullmatch(p) for p in parts) or not any(c.isdigit() for c in parts[-1]):
        return "room.unclear"
    project, phase = _before("-".join(before))
    if len(parts) == 3:
        building, stairwell, room = parts
    elif len(parts) == 2:
        (building, room), stairwell = parts, ""
    elif len(parts) == 1:
        building, stairwell, room = "", "", parts[0]
    else:
        return "room.unclear"
    if len(building) > 4 or len(stairwell) > 3:
        return "room.unclear"
    return Place(
        project=project,
        phase=phase,
        building=_bare(building),
        stairwell=_bare(stairwell),
        room_no=room,
        notes=notes,
    )


def _unglue(before: list[str], parts: list[str]) -> bool:
    """Takes the building off what stands before it: `二期3-1-2801`; no when it cannot be told."""
    if glued := _GLUED.fullmatch(before[-1]):
        before[-1] = glued["before"] or ""
        parts.insert(0, glued["building"])
        return True
    return not before[-1][-1:].isdigit()


def _before(text: str) -> tuple[str, str]:
    """Project and phase, from what stands before the building."""
    text = with_digits(text.strip("-"))
    if not text:
        return "", ""
    found = _PHASE.search(text)
    if not found:
        return text, ""
    return text[: found.start()].rstrip("-第( "), _bare(found.group(1) or found.group(2))


def parse_columns(building: str, stairwell: str | None, room: str) -> Place | str:
    """The address from its own columns; `stairwell` None when no column is for it.

    A room cell may still hold the whole address: then it must not contradict the columns.
    """
    building, stairwell, room = _whole(building), stairwell and _whole(stairwell), _whole(room)
    place = _room_cell(room, building != "", stairwell is not None)
    if isinstance(place, str):
        return place
    block = _block(building)
    stair, more = _stair(stairwell or "")
    if place.stairwell and not place.building and place.stairwell == block.building != stair:
        place = place._replace(stairwell="")  # 3-2801 beside building 3: no stairwell is meant
    for mine, theirs in ((block.building, place.building), (stair, place.stairwell)):
        if mine and theirs and mine != theirs:
            return "room.disagrees"
    return Place(
        project=place.project or block.project,
        phase=place.phase or block.phase,
        building=block.building or place.building,
        stairwell=stair or place.stairwell,
        room_no=place.room_no,
        notes=(*block.notes, *more, *place.notes),
    )


def _whole(text: str) -> str:
    """`2801.0` is a number that was saved as text."""
    return _POINT_ZERO.sub(r"\1", text) if "." in text else text


@lru_cache(maxsize=1024)
def _block(text: str) -> Place:
    """A building cell, which may name project and phase too: `一期3栋`."""
    if not text or text.isdigit():
        return Place(building=_bare(text) if text else "")
    alike, notes = _one_name(text, "栋-")
    found = _BUILDING.fullmatch(alike)
    if not found or has_numeral(found["before"]):
        return Place(building=alike, notes=notes)
    project, phase = _before(found["before"]) if found["before"] else ("", "")
    return Place(project, phase, _bare(found["number"]), notes=notes)


@lru_cache(maxsize=1024)
def _stair(text: str) -> tuple[str, tuple[str, ...]]:
    if not text or text.isdigit():
        return (_bare(text) if text else ""), ()
    alike, notes = _one_name(text, "单元-")
    found = _STAIR.fullmatch(alike)
    return (_bare(found.group(1)) if found else alike), notes


def _one_name(text: str, mark: str) -> tuple[str, tuple[str, ...]]:
    alike, notes = _alike(text)
    if has_numeral(alike) and len(alike) < 4:  # 三 alone, with no mark behind it
        alike, notes = with_digits(alike), ("room.numeral",)
    return alike.removesuffix("-").removesuffix(mark.rstrip("-")), notes


def _room_cell(room: str, has_building: bool, has_stairs: bool) -> Place | str:
    if room.isdigit():
        return Place(room_no=room)
    text, notes = _alike(room)
    text = text.lstrip("#")
    bare = _ROOM_END.sub("", text)
    if _PART.fullmatch(bare):
        return Place(room_no=bare, notes=notes)
    if has_building and has_stairs and (two := _TWO.fullmatch(bare)):
        if len(two[2]) > 2 and not room.startswith("#"):  # 1-2801; but 12-05 is floor and door
            return Place(stairwell=_bare(two[1]), room_no=two[2], notes=notes)
        return Place(room_no=bare, notes=notes)
    if has_building and (found := _STAIR_ROOM.fullmatch(text)):
        return Place(
            stairwell=_bare(found["stairwell"] or found["bare"]), room_no=found["room"], notes=notes
        )
    if re.fullmatch(r"\d{1,2}[°ºª]?-?[A-Z]|\d{1,2}[ºª]-?\w{1,3}", bare, re.I):
        return Place(room_no=bare.replace("-", ""), notes=notes)
    return parse_label(room)


def with_floor(floor: str, room: str) -> str:
    """Floor 3 and door B or 01, each in its own column, are room 3B or 301."""
    level, door = _FLOOR.fullmatch(floor), _DOOR_ALONE.fullmatch(room)
    return f"{int(level[1])}{door[1].upper()}" if level and door else room


def parse_phase(text: str) -> str:
    found = _PHASE.fullmatch(with_digits(text))
    return _bare((found.group(1) or found.group(2)) if found else text)


def _bare(text: str) -> str:
    """`01` and `1` are one building; letters are capital."""
    return (text.lstrip("0") or text[:1]).upper()
