"""A grid of choices keeps its digits: what has no room turns, and what is chosen is turned to."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from console.ui.widgets.digit_grid import DigitGrid, Pick


def grid(qtbot: QtBot, words: int) -> tuple[DigitGrid, list[str]]:
    made, picked = DigitGrid(2, "More…"), list[str]()
    qtbot.addWidget(made)
    made.picked.connect(picked.append)
    made.set_picks([Pick(code=f"w{n}", words=f"word {n}") for n in range(1, words + 1)])
    return made, picked


def words_of(made: DigitGrid) -> list[str]:
    return [button.text() for button in made.buttons if not button.isHidden()]


def test_words_that_fit_have_a_digit_each_and_no_other_digit_picks(
    qapp: QApplication, qtbot: QtBot
) -> None:
    made, picked = grid(qtbot, 5)
    assert words_of(made) == [f"word {n}" for n in range(1, 6)]
    for number in (5, 6, 9):
        made.press(number)
    assert picked == ["w5"]


def test_the_last_cell_turns_to_what_has_no_room_and_round_again(
    qapp: QApplication, qtbot: QtBot
) -> None:
    made, picked = grid(qtbot, 12)
    assert words_of(made) == [*(f"word {n}" for n in range(1, 6)), "More…"]
    made.press(6)
    made.press(1)
    made.press(6)
    assert words_of(made) == ["word 11", "word 12", "More…"]
    made.press(3)
    made.press(6)
    assert words_of(made)[0] == "word 1"
    assert picked == ["w6"]


def test_what_is_chosen_is_turned_to_and_marked(qapp: QApplication, qtbot: QtBot) -> None:
    made, _ = grid(qtbot, 12)
    made.choose("w7")
    assert words_of(made)[:2] == ["word 6", "word 7"]
    assert [button.text() for button in made.buttons if button.isChecked()] == ["word 7"]
    made.set_open(False)
    assert {button.cap for button in made.buttons} == {""}
    made.set_picks([Pick(code="a", words="other words", asks=True)])
    assert words_of(made) == ["other words…"]
