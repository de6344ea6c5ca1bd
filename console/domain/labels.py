"""How a home is called in each language: `3栋-1-2801`, `3-1-2801`."""

from __future__ import annotations

import re
from unicodedata import normalize

_SPLIT = re.compile(r"[-－—–_/\\,，.·\s#＃]+|栋|幢|号楼|座|单元|梯|室|房|号|楼")


def unit_label(building: str, stairwell: str, room_no: str, language: str) -> str:
    """Building marks are dropped first, so that both patterns come out of either spelling."""
    house = building.removesuffix("栋").removesuffix("幢").removesuffix("座")
    if language.startswith("zh") and house.isdigit():
        house += "栋"
    return "-".join(part for part in (house, stairwell, room_no) if part)


def label_in(label: str, language: str) -> str:
    """A label of any language in the pattern of this one."""
    house, _, rest = label.partition("-")
    is_whole = rest.count("-") == 1 or house.endswith("栋")
    shown = unit_label(house, "", "", language) if is_whole else house
    return f"{shown}-{rest}" if rest else shown


def room_parts(text: str) -> tuple[str, ...]:
    """What somebody typed, as parts without leading zeros: `3栋2801` and `3-2801` are alike."""
    parts = _SPLIT.split(normalize("NFKC", text).upper())
    return tuple(part.lstrip("0") or "0" for part in parts if part)
