"""A scan is heard from every place of every window, as the system hands in its keys."""

from __future__ import annotations

import random
import unicodedata
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLineEdit,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from console.app import Windows
from console.domain import codes
from console.domain.errors import Refusal
from console.journal import last_seq
from console.ui import scan
from console.ui.displays.window import open_hall
from console.ui.pages import PAGES
from console.ui.preview import preview_confirmation
from console.ui.scan import Scanner
from console.ui.widgets import State

SECRET = b"secret"
CODE = codes.make("V", "TEST", "0123456789ABCDEF", SECRET)


class Ear:
    """A scanner alone in the application; what it hears reaches no page."""

    def __init__(self, windows: Windows) -> None:
        windows.scanner.leave()
        self.scanner, self.heard = Scanner(), []
        self.scanner.scanned.connect(self.heard.append)
        self.scanner.watch()

    def scan(self, code: str = CODE) -> None:
        """Keys of the system: to the window in front, which hands them on as Qt does. All of a code
        in one way: QTest and Qt do not tell the same time."""
        for char in code:
            window = QGuiApplication.focusWindow()
            assert window is not None
            if code.isascii():
                QTest.keyClick(window, char)
            else:
                QApplication.sendEvent(window, QKeyEvent(QKeyEvent.Type.KeyPress, 0, NONE, char))
        QTest.keyClick(QGuiApplication.focusWindow(), Qt.Key.Key_Return)

    def commit(self, edit: QLineEdit, code: str) -> None:
        """An input method is on: it hands over the whole code, past the window."""
        event = QInputMethodEvent("", [])
        event.setCommitString(code)
        QApplication.sendEvent(edit, event)
        QTest.keyClick(QGuiApplication.focusWindow(), Qt.Key.Key_Return)


NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def ear(
    open_windows: Callable[..., Windows], monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[Windows, Ear]]:
    # A busy computer may take its time between two keys of a test; speed has tests of its own.
    monkeypatch.setattr(scan, "GAP", 60_000)
    monkeypatch.setattr(scan, "SURE_GAP", 60_000)
    windows = open_windows("issues")
    made = Ear(windows)
    yield windows, made
    made.scanner.leave()


def bring_to_front(qtbot: QtBot, window: QWidget) -> None:
    window.activateWindow()
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is window.windowHandle())


def test_a_scan_is_heard_from_every_place_of_every_page(
    qtbot: QtBot, ear: tuple[Windows, Ear]
) -> None:
    windows, scanner = ear
    shell, pressed, places = windows.shell, [], 0
    bring_to_front(qtbot, shell)
    seq = windows.store.read(last_seq)
    for name in (*PAGES, "issues"):
        shell.open(name)
        qtbot.waitUntil(lambda: windows.tasks.is_idle)
        page = shell.pages[name]
        for button in shell.findChildren(QAbstractButton):
            button.clicked.connect(lambda *_, button=button: pressed.append(button))
        for place in page.findChildren(QWidget):
            if not place.isVisible() or not place.focusPolicy() & Qt.FocusPolicy.TabFocus:
                continue
            place.setFocus()
            if not place.hasFocus():
                continue
            before = said(place)
            scanner.heard.clear()
            scanner.scan()
            assert scanner.heard == [CODE], (name, place)
            assert said(place) == before, (name, place)
            places += 1
    assert places > 20
    assert not pressed, pressed
    assert pressed_since(windows, seq) == []


def pressed_since(windows: Windows, seq: int) -> list[str]:
    """What waits are said to be is kept by the console itself."""
    kinds = [event.kind for event in windows.store.since(seq, limit=100_000)]
    return [kind for kind in kinds if not kind.startswith("waits.")]


def said(place: QWidget) -> object:
    """What stands in a field."""
    return [place.property(each) for each in ("text", "currentText", "value", "checked")]


def test_a_scan_is_heard_above_an_open_drop_down(qtbot: QtBot, ear: tuple[Windows, Ear]) -> None:
    windows, scanner = ear
    windows.shell.open("homes")
    qtbot.waitUntil(lambda: windows.tasks.is_idle)
    bring_to_front(qtbot, windows.shell)
    combo = windows.shell.pages["homes"].buildings
    chosen = combo.currentIndex()
    combo.setFocus()
    combo.showPopup()
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    scanner.scan()
    assert scanner.heard == [CODE]
    assert QApplication.activePopupWidget() is not None, "the Enter at the end chooses nothing"
    combo.hidePopup()
    assert combo.currentIndex() == chosen


def test_a_scan_is_heard_above_an_open_menu(qtbot: QtBot, ear: tuple[Windows, Ear]) -> None:
    windows, scanner = ear
    bring_to_front(qtbot, windows.shell)
    menu, chosen = QMenu(windows.shell), []
    for words in ("Hall", "Desk", "1"):
        menu.addAction(words, lambda words=words: chosen.append(words))
    menu.popup(QPoint(10, 10))
    scanner.scan()
    assert scanner.heard == [CODE]
    menu.close()
    assert chosen == []


def test_a_scan_is_heard_from_a_notice_a_dialog_the_hall_and_a_preview(
    qtbot: QtBot, ear: tuple[Windows, Ear]
) -> None:
    windows, scanner = ear
    shell = windows.shell
    bring_to_front(qtbot, shell)
    shell.tell(State.CALLED, "The printer has no paper", "A012 has no slip")
    shell.told.close_button.setFocus()
    scanner.scan()
    assert shell.told.text()

    dialog = QDialog(shell)
    edit, button = QLineEdit(dialog), QPushButton(dialog)
    QVBoxLayout(dialog).addWidget(edit)
    button.setDefault(True)
    button.clicked.connect(dialog.accept)
    dialog.open()
    bring_to_front(qtbot, dialog)
    for place in (edit, button):
        place.setFocus()
        scanner.scan()
    assert (edit.text(), dialog.isVisible()) == ("", True)
    dialog.close()

    hall = open_hall(windows.workplace)
    bring_to_front(qtbot, hall)
    scanner.scan()
    hall.close()

    preview = preview_confirmation(windows.workplace, 5)
    bring_to_front(qtbot, preview)
    qtbot.waitUntil(lambda: preview.paper is not None)
    scanner.scan()
    assert preview.isVisible()
    preview.close()
    assert scanner.heard == [CODE] * 5


def test_a_code_from_an_input_method_is_heard_once(qtbot: QtBot, ear: tuple[Windows, Ear]) -> None:
    """It gives back keys and text to the focused widget itself, past the window."""
    windows, scanner = ear
    windows.shell.open("reception")
    bring_to_front(qtbot, windows.shell)
    edit = windows.shell.focusWidget()
    assert isinstance(edit, QLineEdit)
    for char in CODE:
        QApplication.sendEvent(edit, QKeyEvent(QKeyEvent.Type.KeyPress, 0, NONE, char))
    QApplication.sendEvent(edit, QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_Return, NONE, "\r"))
    event = QInputMethodEvent("", [])
    event.setCommitString(CODE)
    QApplication.sendEvent(edit, event)
    QTest.keyClick(QGuiApplication.focusWindow(), Qt.Key.Key_Return)
    assert scanner.heard == [CODE, CODE]
    assert edit.text() == ""


def test_what_a_person_types_stands_there_once(qtbot: QtBot, ear: tuple[Windows, Ear]) -> None:
    windows, scanner = ear
    windows.shell.open("reception")
    bring_to_front(qtbot, windows.shell)
    edit = windows.shell.focusWidget()
    assert isinstance(edit, QLineEdit)
    for char in "hello hd":
        QTest.keyClick(QGuiApplication.focusWindow(), char)
    QTest.keyClick(QGuiApplication.focusWindow(), "x")
    assert edit.text() == "hello hdx"
    assert scanner.heard == []


def test_many_bursts_are_heard_each_as_it_was_and_never_typed(
    qtbot: QtBot, ear: tuple[Windows, Ear], request: pytest.FixtureRequest
) -> None:
    """Caps Lock, full width, other layouts, an input method, glued, cut off and spoilt codes, one
    at the heels of the other, with the focus in any field or on any button."""
    windows, scanner = ear
    windows.shell.open("homes")
    qtbot.waitUntil(lambda: windows.tasks.is_idle)
    bring_to_front(qtbot, windows.shell)
    places, pressed = places_on(windows.shell), []
    for button in windows.shell.findChildren(QAbstractButton):
        button.clicked.connect(lambda *_, button=button: pressed.append(button))
    before, seq = [said(place) for place in places], windows.store.read(last_seq)
    dice, bursts = random.Random(37), []
    for _ in range(10_000 if request.config.getoption("--long") else 60):
        code, place, shape = new_code(dice), dice.choice(places), dice.choice(SHAPES)
        typed = shape(code, dice)
        bursts.append((code, code if shape is on_azerty else typed))
        place.setFocus()
        if isinstance(place, QLineEdit) and dice.random() < 0.3:
            scanner.commit(place, typed)
        else:
            scanner.scan(typed)
    assert scanner.heard == [text for _, text in bursts]
    assert [said(place) for place in places] == before, "typed into a form"
    assert not pressed, pressed
    assert pressed_since(windows, seq) == []
    for code, text in bursts:
        is_whole = unicodedata.normalize("NFKC", text).upper() == code
        assert read_code(text) == (code if is_whole else ""), "a wrong person"


def places_on(shell: QWidget) -> list[QWidget]:
    """What the Tab key leads to."""
    found = [w for w in shell.findChildren(QWidget) if w.isVisible() and w.isEnabled()]
    places = [w for w in found if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert sum(isinstance(place, QLineEdit) for place in places) > 0
    assert sum(isinstance(place, QAbstractButton) for place in places) > 0
    return places


def read_code(text: str) -> str:
    """Blank where it is refused."""
    try:
        codes.parse(text, {"TEST": SECRET})
    except Refusal:
        return ""
    return codes.clean(text)


def new_code(dice: random.Random) -> str:
    return codes.make(
        dice.choice("VK"), "TEST", "".join(dice.choices(codes.ALPHABET, k=16)), SECRET
    )


def on_azerty(code: str, _dice: random.Random) -> str:
    """From a scanner set for an American keyboard: the only other layout that can be told."""
    return code.translate(str.maketrans("1234567890AQWZM", "&é\"'(-è_çàQAZW?"))


SHAPES: tuple[Callable[[str, random.Random], str], ...] = (
    lambda code, _: code,
    lambda code, _: code.swapcase(),
    lambda code, _: "".join(chr(ord(c) + 0xFEE0) for c in code),
    lambda code, _: code.translate(str.maketrans("YZ", "ZY")),
    on_azerty,
    lambda code, dice: code + new_code(dice),
    lambda code, dice: code[: dice.randint(4, 39)],
    lambda _, dice: "HD1" + "".join(dice.choices("ABCXYZ0189 .-", k=dice.randint(3, 30))),
)
