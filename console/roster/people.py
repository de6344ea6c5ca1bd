"""The names in one cell: several owners, companies, and blanks that may or may not divide."""

from __future__ import annotations

import re
from typing import NamedTuple

_COMPOUND = (
    "欧阳 上官 诸葛 司马 司徒 司空 尉迟 皇甫 令狐 慕容 长孙 宇文 夏侯 公孙 东方 独孤 南宫 端木 "
    "轩辕 澹台 濮阳 呼延 赫连 申屠 钟离 闻人 万俟 单于 淳于 太史 公冶 宗政 鲜于 闾丘 拓跋 百里"
)
COMPOUND = frozenset(_COMPOUND.split())
_CUT = re.compile(r"[、,;|\n]|(?<!\b[sd])/(?!o\b)", re.IGNORECASE)
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
    if text.isalpha() and not text.isascii():
        return Names((text,))
    text = _LEGAL_TAIL.sub(" ", text)
    parts = [" ".join(p.split()) for p in _CUT.split(text)]
    parts = [p for p in parts if p and p not in ("-", "/", "无")]
    if len(parts) == 2 and ids == 1 and "," in text and all(p.isascii() for p in parts):
        return Names(names=(" ".join(reversed(parts)),), code="owners.comma-kept")
    names: list[str] = []
    code, unclear = "", False
    for part in parts:
        found = _spaced(part) if _HAN_SPACED.fullmatch(part) else Names(names=(part,))
        names.extend(found.names)
        code, unclear = code or found.code, unclear or found.unclear
    return Names(names=tuple(names), code=code, unclear=unclear)


def _spaced(text: str) -> Names:
    """Blanks divide owners only if every part can be a whole name; `欧阳 娜娜` is one person."""
    parts = text.split()
    surnames = [p for p in parts if p in COMPOUND]
    if surnames and (len(parts) > 2 or parts[0] not in COMPOUND):
        return Names(names=(text,), code="owners.unclear", unclear=True)
    if not surnames and all(2 <= len(p) <= 4 for p in parts):
        return Names(names=tuple(parts), code="owners.split-on-space")
    if len(parts) > 2 and any(len(p) > 1 for p in parts):
        return Names(names=(text,), code="owners.unclear", unclear=True)
    return Names(names=("".join(parts),), code="owners.space-kept")
