"""Every sentence and every word of the trade in three languages; dates as people write them."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from console.domain.errors import Refusal
from console.ui import i18n
from console.ui.names import NAMES
from console.ui.words import SENTENCES

ROOT = Path(__file__).parents[2]


def test_nothing_that_can_be_said_lacks_a_translation() -> None:
    """Also: no other blanks than the source has, nothing left over, files up to date."""
    script = ROOT / "tests" / "make_translations.py"
    done = subprocess.run(
        [sys.executable, str(script), "--check"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("language", ["zh_CN", "es"])
def test_a_refusal_is_said_in_the_language_of_the_window(qapp: QApplication, language: str) -> None:
    i18n.use(language)
    refusal = Refusal("visit.wrong-state", ticket="A012", state="parked")
    said = i18n.say(refusal.code, refusal.facts)
    assert "A012" in said
    assert i18n.name("visit", "parked") in said
    assert said != SENTENCES["visit.wrong-state"].format(ticket="A012", state="Parked")


def test_english_is_the_source(qapp: QApplication) -> None:
    assert i18n.say("line.empty") == SENTENCES["line.empty"]
    assert i18n.name("station", "keys") == "Keys"


def test_an_update_written_over_the_words_harms_no_open_console(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = tmp_path / "console_es.qm"
    copy.write_bytes((i18n.FOLDER / "console_es.qm").read_bytes())
    monkeypatch.setattr(i18n, "FOLDER", tmp_path)
    i18n.use("es")
    said = i18n.say("campaign.none")
    copy.write_bytes(b"")
    assert i18n.say("campaign.none") == said


def test_an_unknown_code_shows_itself(qapp: QApplication) -> None:
    assert i18n.say("no.such", {"n": 1}) == "no.such {'n': 1}"
    assert i18n.name("station", "sauna") == "sauna"


@pytest.mark.parametrize("language", ["zh_CN", "es"])
def test_every_word_of_the_trade_is_translated(qapp: QApplication, language: str) -> None:
    i18n.use(language)
    if language == "zh_CN":
        same = [w for k, words in NAMES.items() for c, w in words.items() if i18n.name(k, c) == w]
        assert same == []
    assert i18n.name("visit", "serving") in ("办理中", "En curso")


@pytest.mark.parametrize(
    ("language", "day", "short", "span", "share", "sum_", "room", "sets"),
    [
        ("zh_CN", "5月8日 周五", "5/8", "1 时 05 分", "97%", "−1,234.50", "3栋-1-2801", "4,532"),
        ("en", "Fri 8 May", "8 May", "1 h 05", "97 %", "−1,234.50", "3-1-2801", "4,532"),
        ("es", "vie 8 may", "8 may", "1 h 05", "97 %", "−1.234,50", "3-1-2801", "4.532"),
    ],
)
def test_dates_spans_and_sums_follow_the_language(
    qapp: QApplication, language: str, day: str, short: str, span: str, share: str, sum_: str,
    room: str, sets: str,
) -> None:  # fmt: skip
    i18n.use(language)
    assert i18n.day(date(2026, 5, 8)) == day
    assert i18n.short_day(date(2026, 5, 8)) == short
    assert i18n.minutes(65) == span
    assert i18n.minutes(26) == ("26 分" if language == "zh_CN" else "26 min")
    assert i18n.room("3栋-1-2801") == i18n.room("3-1-2801") == room
    assert i18n.room("别墅-12") == "别墅-12"
    assert i18n.figure(4532) == sets
    assert i18n.percent(971) == share
    assert i18n.money(-123450) == sum_
    assert i18n.tenths(1136) == ("113,6" if language == "es" else "113.6")


def test_an_ellipsis_lies_on_the_line_in_languages_of_letters(qapp: QApplication) -> None:
    i18n.use("es")
    assert i18n.dots("Importar…") == "Importar..."
    i18n.use("zh_CN")
    assert i18n.dots("导入名册…") == "导入名册…"
