"""The words of the papers in one language, from resources/translations/papers.<language>.toml."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Any

LANGUAGES = ("zh_CN", "en", "es")
_FOLDER = Path(__file__).resolve().parent.parent / "resources" / "translations"

Runs = tuple[tuple[str, bool], ...]  # pieces of one paragraph: text, and whether it is bold


class Words:
    """Calling it gives one phrase; the rest writes dates and figures as the language does."""

    def __init__(self, language: str, table: dict[str, str]) -> None:
        self.language = language
        self._table = table

    def __call__(self, key: str, **facts: object) -> str:
        return self._table[key].format(**facts)

    def counted(self, key: str, n: int, **facts: object) -> str:
        """A phrase about `n` of something; one of it has a phrase of its own."""
        return self(f"{key}_one" if n == 1 else key, n=n, **facts)

    def known(self, section: str, name: str) -> str:
        """The word for a code, or the name itself when it is not one of ours."""
        return self._table.get(f"{section}.{name}", name)

    def also(self, section: str, named: Mapping[str, str]) -> Words:
        """These words too, for codes that somebody else named."""
        more = {f"{section}.{code}": name for code, name in named.items()}
        return Words(self.language, {**self._table, **more}) if more else self

    def reworded(self, own: Mapping[str, str]) -> Words:
        """With phrases that somebody else wrote in place of ours, by their whole key."""
        return Words(self.language, {**self._table, **own}) if own else self

    def runs(self, key: str, **facts: object) -> Runs:
        """A phrase with **bold** pieces; marks inside the facts mean nothing."""
        return tuple(
            (piece.format(**facts), bool(n % 2))
            for n, piece in enumerate(self._table[key].split("**"))
            if piece
        )

    def keys(self) -> frozenset[str]:
        return frozenset(self._table)

    def raw(self, key: str) -> str:
        """A phrase as it is written, its facts not filled in."""
        return self._table[key]

    def names(self, key: str) -> frozenset[str]:
        """The facts that a phrase asks for."""
        return frozenset(re.findall(r"\{(\w+)", self._table[key]))

    def all_text(self) -> str:
        return "".join(self._table.values())

    def weekday(self, day: date) -> str:
        return self("date.weekdays").split()[day.weekday()]

    def short_weekday(self, day: date) -> str:
        return self("date.short_weekdays").split()[day.weekday()]

    def day(self, day: date) -> str:
        """With the year: 2026 年 5 月 16 日 · 16 May 2026 · 16 may 2026."""
        return self("date.day", y=day.year, m=day.month, d=day.day, name=self._month(day))

    def day_in_year(self, day: date) -> str:
        return self("date.day_in_year", m=day.month, d=day.day, name=self._month(day))

    def short_day(self, day: date) -> str:
        """05-16 · 16 May · 16 may: where there is little room."""
        return self("date.short_day", m=day.month, d=day.day, name=self._month(day)[:3])

    def exact_day(self, day: date) -> str:
        """With the year, for what is promised: 2026-06-15 · 15 June 2026."""
        return self("date.exact", y=day.year, m=day.month, d=day.day, name=self._month(day))

    def day_with_weekday(self, day: date) -> str:
        return self("date.with_weekday", day=self.day(day), weekday=self.weekday(day))

    def moment(self, at: datetime) -> str:
        return self("date.moment", day=self.day(at), time=f"{at:%H:%M}")

    def number(self, value: float, places: int = 0) -> str:
        """Thousands and decimals as the language writes them, with a true minus sign."""
        text = f"{abs(value):,.{places}f}"
        if self.language == "es":
            text = text.translate(str.maketrans(",.", ".,"))
        return f"−{text}" if value < 0 and text.strip("0.,") else text

    def amount(self, cents: int) -> str:
        return self.number(cents / 100, 2)

    def area(self, hundredths: int | None) -> str:
        """Square metres from hundredths of them; an unknown area is a dash."""
        return "—" if hundredths is None else f"{self.number(hundredths / 100, 2)} ㎡"

    def _month(self, day: date) -> str:
        return self("date.months").split()[day.month - 1]


@cache
def words(language: str) -> Words:
    """Raises ValueError for a language that has no papers."""
    if language not in LANGUAGES:
        raise ValueError(f"no papers in {language!r}; there are {', '.join(LANGUAGES)}")
    text = (_FOLDER / f"papers.{language}.toml").read_text(encoding="utf-8")
    return Words(language, dict(_flat(tomllib.loads(text), "")))


def _flat(table: dict[str, Any], above: str) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for key, value in table.items():
        if isinstance(value, dict):
            found += _flat(value, f"{above}{key}.")
        else:
            found.append((above + key, str(value)))
    return found


def language_for(spoken: str, otherwise: str) -> str:
    """What an owner is written to in: a dialect is written as Chinese."""
    if spoken in LANGUAGES:
        return spoken
    return "zh_CN" if spoken in ("zh", "yue") else otherwise
