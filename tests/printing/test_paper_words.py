from __future__ import annotations

from datetime import date

import pytest

from printing.fonts import missing_glyphs
from printing.words import LANGUAGES, words

SPELLING = {"m", "name"}  # a month is a number in one language and a word in another


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_paper_speaks_every_language_in_full(language: str) -> None:
    chinese, other = words("zh_CN"), words(language)
    assert chinese.keys() == other.keys()
    for key in sorted(chinese.keys()):
        assert chinese.names(key) - SPELLING == other.names(key) - SPELLING, key
        assert not other.all_text().count("TODO")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_of_ours_can_be_drawn(language: str) -> None:
    assert missing_glyphs(words(language).all_text()) == ()


def test_figures_are_written_as_the_language_does() -> None:
    assert words("zh_CN").amount(1234567) == "12,345.67"
    assert words("es").amount(1234567) == "12.345,67"
    assert words("en").number(-22) == "−22"
    assert words("en").number(-0.001, 2) == "0.00"
    assert words("en").area(None) == "—"


def test_days_are_written_as_the_language_does() -> None:
    day = date(2026, 5, 16)
    assert words("zh_CN").day_with_weekday(day) == "2026 年 5 月 16 日　周六"
    assert words("en").day_with_weekday(day) == "Sat 16 May 2026"
    assert words("es").day_with_weekday(day) == "sáb 16 de mayo de 2026"


@pytest.mark.parametrize(
    ("language", "one", "more"),
    [("zh_CN", "儿童 1", "儿童 3"), ("en", "1 child", "3 children"), ("es", "1 niño", "3 niños")],
)
def test_one_of_a_thing_is_said_as_one(language: str, one: str, more: str) -> None:
    say = words(language)
    assert [say.counted("circulation.children", n) for n in (1, 3)] == [one, more]


def test_a_short_day_cannot_be_read_as_another_one() -> None:
    told = [words(language).short_day(date(2026, 6, 5)) for language in LANGUAGES]
    assert told == ["06-05", "5 Jun", "5 jun"]


def test_marks_inside_a_fact_do_not_make_it_bold() -> None:
    runs = words("en").runs("confirmation.with_detail", record="**4403**", day="2026-06-15")
    assert [text for text, bold in runs if bold] == ["2026-06-15"]


def test_a_language_without_papers_is_refused_by_name() -> None:
    with pytest.raises(ValueError, match="fr"):
        words("fr")
