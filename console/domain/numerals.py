"""Chinese numerals in the names of buildings, stairwells and rooms."""

from __future__ import annotations

import re

_FORMAL = str.maketrans("壹贰叁肆伍陆柒捌玖拾佰", "一二三四五六七八九十百")
_DIGITS = {c: i for i, c in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
_NUMERAL = "零〇一二两三四五六七八九十百壹贰叁肆伍陆柒捌玖拾佰"
# Only where a marker follows: 三栋 is building 3, but 三里屯 stays a name.
_MARKED = re.compile(rf"[{_NUMERAL}]+(?=(?:号楼|号|栋|幢|座|单元|梯|层|楼|室|房|期|-|$))")
_ONLY = re.compile(rf"[{_NUMERAL}]+")


def with_digits(text: str) -> str:
    """`三栋一单元2801` as `3栋1单元2801`."""
    return _MARKED.sub(lambda m: number_of(m.group()), text)


def has_numeral(text: str) -> bool:
    return _ONLY.search(text) is not None


def number_of(numeral: str) -> str:
    """`二十一` as `21`, `二八〇一` as `2801`: with tens and hundreds, or digit by digit."""
    numeral = numeral.translate(_FORMAL)
    if "十" not in numeral and "百" not in numeral:
        return "".join(str(_DIGITS[c]) for c in numeral)
    total = digit = 0
    for sign in numeral:
        if sign == "百":
            total, digit = total + (digit or 1) * 100, 0
        elif sign == "十":
            total, digit = total + (digit or 1) * 10, 0
        else:
            digit = _DIGITS[sign]
    return str(total + digit)
