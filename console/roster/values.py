"""Dates, yes and no, and areas, in every form in which they are typed."""

from __future__ import annotations

import datetime as dt
import re
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from functools import lru_cache

from console.domain.numerals import has_numeral, number_of
from console.roster.cells import Cell, clean, is_nothing

_YMD = re.compile(
    r"(\d{4})\s*[-/.年 ]\s*(\d{1,2})\s*[-/.月 ]\s*(\d{1,2})\s*[日号.]?"
    r"(?:[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s*[AP]M|Z)?)?",
    re.IGNORECASE,
)
_WEEKDAY = re.compile(
    r"\s*\(?(?:星期|周|礼拜)[一二三四五六日天]\)?$"
    r"|^(?:mon|tue|wed|thu|fri|sat|sun|lun|mar|mi[eé]|jue|vie|s[aá]b|dom)[a-zé]*\.?,?\s+(?=\d)",
    re.IGNORECASE,
)
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})(?:\.0+)?")
_DMY = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?")
_MONTHS = {
    word: n
    for n, words in enumerate(
        (
            "jan january ene enero", "feb february febrero", "mar march marzo",
            "apr april abr abril", "may mayo", "jun june junio", "jul july julio",
            "aug august ago agosto", "sep sept september septiembre", "oct october octubre",
            "nov november noviembre", "dec december dic diciembre",
        ),
        start=1,
    )
    for word in words.split()
}  # fmt: skip
_NAMED = re.compile(
    r"(?P<day>\d{1,2})(?:st|nd|rd|th)?[-\s./]*(?:de\s+)?(?P<month>[a-z]{3,10})\.?[-\s,./]*(?:de\s+)?"
    r"(?P<year>\d{2}|\d{4})"
    r"|(?P<year3>\d{4})[-\s/.](?P<month3>[a-z]{3,10})[-\s/.](?P<day3>\d{1,2})"
    r"|(?P<month2>[a-z]{3,10})\.?\s*(?P<day2>\d{1,2})(?:st|nd|rd|th)?,?\s+(?P<year2>\d{4})",
    re.IGNORECASE,
)
_SHORT_YEAR = re.compile(r"\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{1,2}[-/.]\d{1,2}[-/.]\d{2}")
_HAN_NUMBER = re.compile(r"[零〇一二三四五六七八九十]+(?=[年月日号])")
_SERIAL_ZERO = dt.date(1899, 12, 30)
_SERIALS = range(20_000, 80_000)  # 1954 to 2119
_YEARS = range(1950, 2100)

_YES = (
    "是 √ ✓ ✔ ☑ v 对 y yes true 1 s si sí ok 已结清 结清 已付清 付清 已收齐 收齐 已清 已交清 "
    "已缴清 已付 已付全款 全款 全款已付 全部付清 已全部付清 全部结清 已全部结清 无欠款 100% "
    "是的 齐 已齐 款齐 已全部收齐 已全部交清 全部收齐 已收清 已交齐 已缴齐 款清 已清款 "
    "cleared complete "
    "paid settled pagado liquidado 已交 已缴 已缴纳 已缴费 已收"
)
_NO = (
    "否 × ✗ ✘ x 不 n no false 0 未结清 未付清 未收齐 未清 未交清 未缴清 未付 未付款 欠 欠款 有欠款 "
    "部分付清 未全部付清 unpaid pending pendiente impagado 未交 未缴 未缴纳 未缴费 "
    "未收 不是 没有 没付清 未齐 未交齐 未缴齐 未全部收齐 未收清 款未清 尾款未付 "
    "incomplete outstanding"
)
YES = frozenset(_YES.split())
NO = frozenset(_NO.split())

_OWED = re.compile(r"(?:尚|还|仍)?欠\D{0,3}[1-9]|\d{1,2}(?:\.\d+)?%$|no pagado|not paid|sin pagar")
_BESIDE = re.compile(r"^(?:约|≈|~|')\s*|\s*\([^()\d]*\)$")
_UNIT = re.compile(
    r"\s*(?:㎡|m²|m2|m\^2|平方米|平米|平方|平|sqm|sq\.?\s?m\.?|m2\.|metros(?: cuadrados)?|mts2?\.?|"
    r"sq(?:uare|\.)? ?met(?:re|er)s?)$",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\d+(?:\.\d+)?")
MAX_AREA = 10_000_000  # 100,000 m²


def parse_date(value: Cell, text: str, *, day_first: bool | None = None) -> dt.date | str | None:
    """The day, None for blank, or a code. `day_first` settles `05/06/2026` from its column."""
    if type(value) is str or type(value) is float:
        return _date_of(text, day_first)
    if isinstance(value, dt.datetime):
        return _day(value.year, value.month, value.day)
    if isinstance(value, dt.date):
        return _day(value.year, value.month, value.day)
    return "date.unclear"


@lru_cache(maxsize=4096)
def _date_of(text: str, day_first: bool | None) -> dt.date | str | None:
    if is_nothing(text):
        return None
    if found := _YMD.fullmatch(text) or _COMPACT.fullmatch(text):
        return _day(*found.groups())
    if found := _DMY.fullmatch(text):
        return _by_order(found, True if "." in text and day_first is None else day_first)
    if _SHORT_YEAR.fullmatch(text):
        return "date.two-digit-year"
    if found := _NAMED.fullmatch(text):
        return _named_day(found)
    if (plain := _WEEKDAY.sub("", text)) != text:
        return _date_of(plain, day_first) if plain else "date.unclear"
    if has_numeral(text) and "年" in text:
        with_digits = _HAN_NUMBER.sub(lambda n: number_of(n.group()), text)
        return _date_of(with_digits, day_first) if with_digits != text else "date.unclear"
    number = text.removesuffix(".0")
    if number.isdigit() and len(number) == 5 and int(number) in _SERIALS:
        return _SERIAL_ZERO + dt.timedelta(days=int(number))
    return "date.unclear"


def _by_order(found: re.Match[str], day_first: bool | None) -> dt.date | str:
    """With points the day comes first everywhere; with strokes the column must tell."""
    first, second, year = (int(g) for g in found.groups())
    if first > 12 or (day_first is True and second <= 12):
        return _day(year, second, first)
    if second > 12 or day_first is False:
        return _day(year, first, second)
    return "date.unclear"


def _named_day(found: re.Match[str]) -> dt.date | str:
    month = _MONTHS.get((found["month"] or found["month2"] or found["month3"]).lower())
    year = found["year"] or found["year2"] or found["year3"]
    if month is None:
        return "date.unclear"
    if len(year) == 2:
        return "date.two-digit-year"
    return _day(year, month, found["day"] or found["day2"] or found["day3"])


def _day(year: str | int, month: str | int, day: str | int) -> dt.date | str:
    try:
        found = dt.date(int(year), int(month), int(day))
    except ValueError:
        return "date.impossible"
    return found if found.year in _YEARS else "date.impossible"


def is_serial(text: str) -> bool:
    """Whether a day stands there as the bare number by which spreadsheets count days."""
    return len(text) == 5 and text.isdigit()


def day_comes_first(texts: set[str]) -> bool | None:
    """What the unmistakable days of a column tell about the others; None when they disagree."""
    first = second = False
    for text in texts:
        if found := _DMY.fullmatch(clean(text)):
            first |= int(found.group(1)) > 12
            second |= int(found.group(2)) > 12
    return None if first == second else first


def parse_yes(text: str) -> bool | str | None:
    """True, False, None for blank (which is not "no"), or a code."""
    text = re.sub(r"\s*\([^()]*\)$", "", text.lower())
    if text in YES:
        return True
    if text in NO:
        return False
    if _OWED.match(text):
        return False
    return None if is_nothing(text) else "paid.unclear"


def parse_arrears(text: str) -> bool | str | None:
    """A column of debts says the opposite: nothing owed is paid up; blank stays unknown."""
    text = text.lower().replace(",", "").removesuffix("元").lstrip("¥￥")
    if text in ("", "-", "--", "—"):
        return None
    if text in ("无", "无欠款", "no", "否", "n", "none"):
        return True
    if text in ("有", "是", "yes", "y", "有欠款"):
        return False
    try:
        amount = Decimal(text)
    except InvalidOperation:
        return "paid.unclear"
    return amount <= 0 if amount.is_finite() else "paid.unclear"


def parse_area(value: Cell, text: str) -> tuple[int | None, str]:
    """Hundredths of a square metre, with the code of what was done or is wrong, if anything."""
    if isinstance(value, float):
        return _hundredths(value)
    return _area_of(text)


def _hundredths(value: float) -> tuple[int | None, str]:
    if not 0 < value < MAX_AREA / 100:
        return None, "area.unreadable"
    exact = value * 100
    near = round(exact)
    if abs(exact - near) < 1e-6:
        return near, ""
    return int(Decimal(repr(value)).scaleb(2).to_integral_value(ROUND_HALF_UP)), "area.rounded"


@lru_cache(maxsize=4096)
def _area_of(text: str) -> tuple[int | None, str]:
    if is_nothing(text):
        return None, ""
    number = _UNIT.sub("", _BESIDE.sub("", text))
    code = "area.unit" if number != text else ""
    if re.fullmatch(r"\d+,\d{1,2}", number):
        number, code = number.replace(",", "."), "area.decimal-comma"
    elif re.fullmatch(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?", number):
        number = number.replace(",", "")
    if not _NUMBER.fullmatch(number) or len(number) > 15:
        return None, "area.unreadable"
    area, found = _hundredths(float(number))
    return area, found or code
