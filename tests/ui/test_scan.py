"""The scanner is heard everywhere and never typed into a form."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import count

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from console.app import Windows
from console.domain import codes
from console.ui.scan import Burst, Scanner, Verdict

CODE = codes.make("V", "TEST", "0123456789ABCDEF", b"secret")


class Pace:
    """Milliseconds that pass by keys pressed, not by how busy this computer is."""

    def __init__(self) -> None:
        self.gap, self.now = 1, 0.0

    def __call__(self) -> float:
        self.now += self.gap
        return self.now


@pytest.fixture
def pace() -> Pace:
    return Pace()


def press_at(widget: QWidget, text: str, stamps: Iterator[int]) -> None:
    """Keys that say when they were pressed; they come as fast as this computer hands them on."""
    for char in text:
        key = Qt.Key.Key_Return if char == "\r" else Qt.Key.Key_unknown
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, char)
        event.setTimestamp(next(stamps))
        QApplication.sendEvent(widget, event)


@pytest.fixture
def scanner(qapp: QApplication, pace: Pace) -> Iterator[Scanner]:
    made = Scanner(clock=pace)
    made.watch()
    yield made
    made.leave()


@pytest.fixture
def form(qtbot: QtBot) -> QWidget:
    made = QWidget()
    lines = QVBoxLayout(made)
    made.edit, made.other = QLineEdit(), QLineEdit()  # type: ignore[attr-defined]
    lines.addWidget(made.edit)
    lines.addWidget(made.other)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.edit.setFocus()
    qtbot.waitUntil(made.edit.hasFocus)
    return made


def type_fast(widget: QWidget, text: str) -> None:
    """As a scanner: each key as Qt makes it, no pause."""
    for char in text:
        if char in "\r\t":
            key = Qt.Key.Key_Return if char == "\r" else Qt.Key.Key_Tab
            QTest.keyClick(widget, key)
        elif char.isascii():
            QTest.keyClicks(widget, char)
        else:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, char)
                QApplication.sendEvent(widget, event)


@pytest.mark.parametrize("end", ["\r", "\t"])
def test_a_scan_is_heard_and_nothing_is_typed(
    scanner: Scanner, form: QWidget, qtbot: QtBot, end: str
) -> None:
    with qtbot.waitSignal(scanner.scanned) as heard:
        type_fast(form.edit, CODE + end)
    assert heard.args == [CODE]
    assert form.edit.text() == ""
    assert form.edit.hasFocus(), "the Tab at the end moves no focus"


@pytest.mark.parametrize(
    "shape",
    [str.lower, str.swapcase, lambda t: "".join(chr(ord(c) + 0xFEE0) for c in t)],
    ids=["lower case", "caps lock", "full width"],
)
def test_a_scan_is_heard_in_any_shape(
    scanner: Scanner, form: QWidget, qtbot: QtBot, shape: object
) -> None:
    with qtbot.waitSignal(scanner.scanned) as heard:
        type_fast(form.edit, shape(CODE))  # type: ignore[operator]
        QTest.keyClick(form.edit, Qt.Key.Key_Return)
    assert codes.clean(heard.args[0]) == CODE
    assert form.edit.text() == ""


AZERTY = dict(zip("1234567890AQWZM", "&é\"'(-è_çàQAZW?", strict=True))
"""What a French layout types for the keys that a scanner presses on an American one."""


def test_a_scanner_set_for_america_is_heard_on_a_french_keyboard(
    scanner: Scanner, form: QWidget, qtbot: QtBot
) -> None:
    every = codes.make("V", "0123", "456789AQWZMBCDEF", b"secret")
    typed = "".join(AZERTY.get(char, char) for char in every)
    assert typed.startswith("HD&")
    with qtbot.waitSignal(scanner.scanned) as heard:
        type_fast(form.edit, typed + "\r")
    assert heard.args == [every]
    assert form.edit.text() == ""


def test_five_scans_a_second_are_heard_one_by_one(scanner: Scanner, form: QWidget) -> None:
    """Forty keys 4 ms apart, 36 ms until the next code: for a minute of them."""
    heard: list[str] = []
    scanner.scanned.connect(heard.append)
    sent = [codes.make("V", "TEST", f"{n:016d}", b"secret") for n in range(300)]
    for n, code in enumerate(sent):
        press_at(form.edit, code + "\r", count(1 + n * 200, 4))
    assert heard == sent
    assert form.edit.text() == ""


def test_what_an_input_method_commits_is_heard(
    scanner: Scanner, form: QWidget, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(scanner.scanned) as heard:
        event = QInputMethodEvent("", [])
        event.setCommitString(CODE)
        QApplication.sendEvent(form.edit, event)
        QTest.keyClick(form.edit, Qt.Key.Key_Return)
    assert heard.args == [CODE]
    assert form.edit.text() == ""


def test_slow_typing_reaches_the_form_in_order(
    scanner: Scanner, form: QWidget, qtbot: QtBot
) -> None:
    heard: list[str] = []
    scanner.scanned.connect(heard.append)
    press_at(form.edit, "HD1 ha", count(1, 80))
    qtbot.waitUntil(lambda: form.edit.text() == "HD1 ha")
    assert heard == []


@pytest.mark.parametrize("at", [1, 3, 20], ids=["prefix begun", "prefix", "sure"])
@pytest.mark.parametrize("is_silence_seen", [False, True])
def test_a_window_that_was_busy_within_a_scan_hears_it_whole(
    scanner: Scanner, form: QWidget, pace: Pace, is_silence_seen: bool, at: int
) -> None:
    """Its keys waited; the timer that ends a burst comes before them or after them."""
    heard: list[str] = []
    scanner.scanned.connect(heard.append)
    type_fast(form.edit, CODE[:at])
    pace.now += 5_000
    if is_silence_seen:
        scanner._silence.timeout.emit()
        QApplication.processEvents()
    type_fast(form.edit, CODE[at:] + "\r")
    assert heard == [CODE]
    assert form.edit.text() == ""


def test_a_pause_after_each_key_hands_it_on(scanner: Scanner, form: QWidget, qtbot: QtBot) -> None:
    for typed in ("H", "HH", "HHH"):
        QTest.keyClicks(form.edit, "H")
        assert form.edit.text() == typed[1:]
        qtbot.waitUntil(lambda typed=typed: form.edit.text() == typed)


def test_fast_words_that_are_no_code_reach_the_form(
    scanner: Scanner, form: QWidget, qtbot: QtBot
) -> None:
    type_fast(form.edit, "hhdhello HD")
    qtbot.waitUntil(lambda: form.edit.text() == "hhdhello HD")


def test_held_keys_go_where_they_were_typed(scanner: Scanner, form: QWidget, qtbot: QtBot) -> None:
    QTest.keyClicks(form.edit, "h")
    form.other.setFocus()
    qtbot.waitUntil(lambda: form.edit.text() == "h")
    assert form.other.text() == ""


def test_two_scans_in_a_row_are_two(scanner: Scanner, form: QWidget) -> None:
    heard: list[str] = []
    scanner.scanned.connect(heard.append)
    type_fast(form.edit, f"{CODE}\r{CODE}\r")
    assert heard == [CODE, CODE]


def test_glued_and_half_codes_are_handed_on_as_they_are(
    scanner: Scanner, form: QWidget, qtbot: QtBot
) -> None:
    heard: list[str] = []
    scanner.scanned.connect(heard.append)
    type_fast(form.edit, f"{CODE}{CODE}\r")
    type_fast(form.edit, CODE[:20])
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert heard == [CODE + CODE, CODE[:20]]
    assert form.edit.text() == ""


def test_digits_of_a_code_press_no_shortcut(scanner: Scanner, form: QWidget, qtbot: QtBot) -> None:
    pressed: list[int] = []
    for digit in "123":
        QShortcut(digit, form).activated.connect(lambda: pressed.append(1))
    form.setFocus()
    with qtbot.waitSignal(scanner.scanned):
        for char in "HD1V123123":
            QTest.keyClicks(form, char)
        QTest.keyClick(form, Qt.Key.Key_Return)
    assert pressed == []


def test_a_window_that_was_closed_holds_no_key(
    open_windows: Callable[..., Windows], form: QWidget, qtbot: QtBot
) -> None:
    windows = open_windows()
    windows.close()
    QTest.keyClicks(form.edit, "h")
    assert form.edit.text() == "h"
    assert windows.scanner._held == []


def test_commands_pass(scanner: Scanner, form: QWidget) -> None:
    form.edit.setText("words")
    QTest.keyClick(form.edit, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert form.edit.selectedText() == "words"


def test_a_late_key_ends_a_burst_that_may_be_a_person() -> None:
    burst = Burst()
    assert burst.key("H", 1_000) is Verdict.HOLD
    assert burst.key("D", 49) is Verdict.HOLD
    assert burst.key("1", 61) is Verdict.REPLAY


def test_a_sure_burst_forgives_a_busy_computer() -> None:
    burst = Burst()
    for char in CODE[:6]:
        burst.key(char, 1)
    assert burst.key(CODE[6], 180) is Verdict.HOLD
