"""The names in one cell: several owners, companies, and blanks that may or may not divide."""

from __future__ import annotations

import re
from typing import NamedTuple

_COMPOUND = (
    "欧阳 上官 诸葛 司马 司徒 司空 尉迟 皇甫 令狐 慕容 长孙 宇文 夏侯 公孙 东方 独孤 南宫 端木 "
    "轩辕 澹台 濮阳 呼延 赫连 申屠 钟离 闻人 万俟 单于 淳于 太史 公冶 宗政 鲜于 闾丘 拓跋 百里"
)
COMPOUND = frozenset(_COMPOUND.split())
_CUT = re.compile(r"[、,;|\n\\+]|(?!(?<=\b[sd])/o\b)/", re.IGNORECASE)
_AND = re.compile(r"\s+(?:and|y|e)\s+|\s*&\s*", re.IGNORECASE)
_HAN_AND = re.compile(r"([\u3400-\u9fff]{2,4})[和与及]([\u3400-\u9fff]{2,4})")
_SHARE = re.compile(r"\s*\(?\d{1,3}(?:\.\d+)?%\)?$")
_LAST_FIRST = re.compile(r"[^,;/\n]+,[^,;/\n]+")
_HAN_SPACED = re.compile(r"[\u3400-\u9fff]+(?:[ ]+[\u3400-\u9fff]+)+")
_COMPANY = re.compile(
    r"(?:公司|集团|合作社|事务所|企业|银行|工厂|合伙\)?|商行|经营部|研究院|学校|协会|村委会|居委会)"
    r"(?:\(.*\))?$"
    r"|\b(?:ltd|limited|llc|llp|inc|corp|gmbh|plc|s\.?l\.?u?|s\.?a\.?|pte)\.?$",
    re.IGNORECASE,
)
# The last letter alone rules out nearly every person.
_LAST = frozenset("司团社所业行厂伙部院校会).dclpchaeluDCLPCHAELU")
_LEGAL_TAIL = re.compile(r",\s*(?=(?:ltd|limited|llc|inc|s\.?l\.?|s\.?a\.?)\b)", re.IGNORECASE)


class Names(NamedTuple):
    """The owners of one cell in order; `code` tells what was decided, `unclear` that nobody can."""

    names: tuple[str, ...]
    code: str = ""
    unclear: bool = False


def is_company(name: str) -> bool:
    return len(name) > 3 and name[-1] in _LAST and _COMPANY.search(name) is not None


def split_names(text: str, *, ids: int = 0) -> Names:
    """`ids`: how many numbers stand beside; it decides whether `Lim, Anna` is one person."""
    if text.isalpha() and not text.isascii() and (len(text) < 5 or not _HAN_AND.fullmatch(text)):
        return Names((text,))
    text = _LEGAL_TAIL.sub(" ", text)
    if (reversed_ := _last_first(text, ids)) is not None:
        return reversed_
    names: list[str] = []
    code, unclear = "", False
    for part in (" ".join(p.split()) for p in _CUT.split(text)):
        if not part or part in ("-", "/", "无"):
            continue
        found = _one_part(part, ids)
        names.extend(found.names)
        code, unclear = code or found.code, unclear or found.unclear
    return Names(names=tuple(names), code=code, unclear=unclear)


def _one_part(part: str, ids: int) -> Names:
    if "%" in part and (whole := _SHARE.sub("", part)) != part:
        return Names(names=(whole,), code="owners.share-left-out")
    if _HAN_SPACED.fullmatch(part):
        return _spaced(part)
    if found := _HAN_AND.fullmatch(part):
        if ids != 2 and len(part) < 6:
            return Names(names=(part,), code="owners.unclear", unclear=True)
        return Names(names=found.groups(), code="owners.split-on-word")
    if ("&" in part or " " in part) and not is_company(part):
        return _joined_by_word(part, ids)
    return Names(names=(part,))


def _joined_by_word(part: str, ids: int) -> Names:
    """`John Smith & Mary Jones` are two; `José Ortega y Gasset` with one number is one."""
    pieces = [p for p in _AND.split(part) if p]
    if len(pieces) < 2 or ids == 1 or any(is_company(p) for p in pieces):
        return Names(names=(part,))
    if ids == len(pieces) or all(" " in p for p in pieces) or "&" in part:
        return Names(names=tuple(pieces), code="owners.split-on-word")
    return Names(names=(part,))


def _last_first(text: str, ids: int) -> Names | None:
    """`García López, Ana; Pérez Gil, Luis`: a comma in every part, and no Han name in any."""
    if "," not in text or any("\u3400" <= c <= "\u9fff" for c in text):
        return None
    people = [p.strip() for p in re.split(r"[;/\n]", text) if p.strip()]
    if not all(_LAST_FIRST.fullmatch(p) for p in people):
        return None
    halves = [[" ".join(half.split()) for half in p.split(",")] for p in people]
    if len(people) == 1:
        two_whole = all(" " in half for half in halves[0])
        if ids == 2 or (ids != 1 and two_whole):
            return None
    return Names(names=tuple(f"{b} {a}" for a, b in halves), code="owners.comma-kept")


def _spaced(text: str) -> Names:
    """Blanks divide owners only if every part can be a whole name; `欧阳 娜娜` is one person."""
    parts = text.split()
    surnames = [p for p in parts if p in COMPOUND]
    if surnames and (len(parts) > 2 or parts[0] not in COMPOUND):
        return Names(names=(text,), code="owners.unclear", unclear=True)
    if not surnames and all(2 <= len(p) <= 4 for p in parts):
        return Names(names=tuple(parts), code="owners.split-on-space")
    if len(parts) > 3 or (len(parts) > 2 and any(len(p) > 1 for p in parts)):
        return Names(names=(text,), code="owners.unclear", unclear=True)
    return Names(names=("".join(parts),), code="owners.space-kept")
