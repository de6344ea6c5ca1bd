"""A text's height is measured once for each width, and anew when anything about it is another."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from console.ui import theme
from console.ui.widgets.text import Text

LONG = "The owner of this home has not yet been told that the second key is being repaired. "
WIDTH = 180


@pytest.fixture
def wrapped(qtbot: QtBot) -> Text:
    made = Text(LONG, wraps=True)
    qtbot.addWidget(made)
    return made


def fresh(words: str, *, bold: bool = False) -> int:
    return Text(words, wraps=True, bold=bold).heightForWidth(WIDTH)


def test_other_words_are_measured_anew(wrapped: Text) -> None:
    before = wrapped.heightForWidth(WIDTH)
    wrapped.setText(LONG * 3)
    assert wrapped.heightForWidth(WIDTH) == fresh(LONG * 3) > before


def test_bold_words_are_measured_anew(wrapped: Text) -> None:
    words = next(
        LONG * n for n in range(1, 30) if fresh(LONG * n) != fresh(LONG * n, bold=True)
    )  # bold needs a line more only at some lengths
    wrapped.setText(words)
    wrapped.heightForWidth(WIDTH)
    wrapped.set_bold(True)
    assert wrapped.heightForWidth(WIDTH) == fresh(words, bold=True)


def test_a_width_has_its_own_height(wrapped: Text) -> None:
    assert wrapped.heightForWidth(WIDTH) > wrapped.heightForWidth(WIDTH * 4)
    assert wrapped.heightForWidth(WIDTH) == fresh(LONG)


def test_another_font_is_measured_anew(wrapped: Text) -> None:
    wrapped.show()
    before, family = wrapped.heightForWidth(WIDTH), theme.font().family()
    tabular = theme._state.is_tabular_by_feature
    theme.use_family("monospace")
    try:
        assert wrapped.heightForWidth(WIDTH) == fresh(LONG) != before
    finally:
        theme.use_family(family, is_tabular_by_feature=tabular)
