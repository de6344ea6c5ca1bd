"""The one box by real keys: it asks at every key, waits for nothing and shows the newest only."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from console.queries.box import Findings
from console.queries.found import Found
from console.queries.search import Field, Rank
from console.ui import i18n
from console.ui.pages.found_list import FoundList, label_spans, why, why_spans
from console.ui.widgets.find_box import FindBox


def found(number: int, rank: Rank = Rank.PREFIX, **more: object) -> Found:
    plain = Found(
        unit_id=number, label=f"3-1-{number}", owner_id=number, owner="王建国", owners="王建国",
        appointment_id=None, day=None, slot_start=None, state="unbooked", rank=rank,
    )  # fmt: skip
    return replace(plain, **more)


class Desk(QWidget):
    """Box and list as on a page; questions are answered when the test says so."""

    def __init__(self, *, asks_door: bool = False) -> None:
        super().__init__()
        self.box = FindBox(self.look, asks_door=asks_door)
        self.list = FoundList(str)
        lines = QVBoxLayout(self)
        lines.addWidget(self.box)
        lines.addWidget(self.list)
        self.box.serve(self.list.table)
        self.asked: list[tuple[str, Callable[[Findings], None], Callable[[], None]]] = []
        self.told: list[Findings | None] = []
        self.opened: list[int] = []
        self.entered: list[str] = []
        self.box.found.connect(self._show)
        self.box.opened.connect(lambda row: self.opened.append(row.unit_id))
        self.box.entered.connect(self.entered.append)

    def look(self, text: str, done: Callable[[Findings], None], after: Callable[[], None]) -> None:
        self.asked.append((text, done, after))

    def answer(self, *rows: Found) -> None:
        text, done, after = self.asked[-1]
        done(Findings(text=text, rows=rows))
        after()

    @property
    def texts(self) -> list[str]:
        return [text for text, _, _ in self.asked]

    @property
    def shown(self) -> list[int]:
        return [row.unit_id for row in self.list.table.rows.rows]

    def _show(self, findings: Findings | None) -> None:
        self.told.append(findings)
        if findings is not None:
            self.list.show_findings(findings)


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return make_desk(qtbot)


def make_desk(qtbot: QtBot, **more: bool) -> Desk:
    desk = Desk(**more)
    qtbot.addWidget(desk)
    desk.resize(900, 400)
    desk.show()
    desk.box.edit.setFocus()
    return desk


def type_(desk: Desk, qtbot: QtBot, text: str) -> None:
    for sign in text:
        qtbot.keyClicks(desk.box.edit, sign)
        QApplication.processEvents()


def press(desk: Desk, qtbot: QtBot, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(desk.box.edit, key)
        QApplication.processEvents()


def test_every_key_is_asked_for_but_only_one_question_is_under_way(
    desk: Desk, qtbot: QtBot
) -> None:
    type_(desk, qtbot, "w")
    assert desk.texts == ["w"]
    type_(desk, qtbot, "ang")
    assert desk.texts == ["w"]
    desk.answer(found(1), found(2))
    assert desk.texts == ["w", "wang"]
    assert desk.told == []
    desk.answer(found(3))
    assert (desk.shown, len(desk.told)) == ([3], 1)
    assert desk.texts == ["w", "wang"]


def test_the_list_stays_until_the_newer_answer_is_there(desk: Desk, qtbot: QtBot) -> None:
    type_(desk, qtbot, "w")
    desk.answer(found(1), found(2))
    shown = []
    desk.list.table.rows.modelReset.connect(lambda: shown.append("emptied"))
    type_(desk, qtbot, "a")
    assert desk.shown == [1, 2]
    desk.answer(found(2), found(3))
    assert desk.shown == [2, 3]
    assert shown == []
    assert desk.list.views.currentIndex() == 0


def test_what_is_still_being_composed_is_not_searched(desk: Desk, qtbot: QtBot) -> None:
    QApplication.sendEvent(desk.box.edit, QInputMethodEvent("wang", []))
    QApplication.processEvents()
    assert desk.texts == []
    committed = QInputMethodEvent()
    committed.setCommitString("王")
    QApplication.sendEvent(desk.box.edit, committed)
    QApplication.processEvents()
    assert desk.texts == ["王"]


def test_enter_opens_the_one_that_must_be_meant(desk: Desk, qtbot: QtBot) -> None:
    type_(desk, qtbot, "2")
    desk.answer(found(1), found(2, Rank.ROOM), found(3))
    press(desk, qtbot, Qt.Key.Key_Return)
    assert (desk.opened, desk.entered) == ([2], [])


def test_enter_before_the_answer_waits_for_it(desk: Desk, qtbot: QtBot) -> None:
    type_(desk, qtbot, "wa")
    press(desk, qtbot, Qt.Key.Key_Return)
    desk.answer(found(1))
    assert desk.opened == []
    assert desk.texts == ["w", "wa"]
    desk.answer(found(5))
    assert desk.opened == [5]


def test_typing_on_takes_the_waiting_enter_back(desk: Desk, qtbot: QtBot) -> None:
    type_(desk, qtbot, "w")
    press(desk, qtbot, Qt.Key.Key_Return)
    type_(desk, qtbot, "a")
    desk.answer(found(1))
    desk.answer(found(1))
    assert desk.opened == []


def test_with_several_enter_chooses_the_first_and_then_opens_it(desk: Desk, qtbot: QtBot) -> None:
    type_(desk, qtbot, "w")
    desk.answer(found(1), found(2))
    press(desk, qtbot, Qt.Key.Key_Return)
    assert (desk.opened, desk.entered) == ([], ["w"])
    press(desk, qtbot, Qt.Key.Key_Return)
    assert desk.opened == [1]


def test_arrows_choose_a_row_while_the_keyboard_stays_in_the_box(desk: Desk, qtbot: QtBot) -> None:
    type_(desk, qtbot, "w")
    desk.answer(*(found(n) for n in range(1, 13)))
    press(desk, qtbot, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up)
    press(desk, qtbot, Qt.Key.Key_Return)
    assert desk.opened == [2]
    press(desk, qtbot, Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_Return)
    assert desk.opened == [2, 12]
    assert QApplication.focusWidget() in (desk.box.edit, None)
    type_(desk, qtbot, "a")
    desk.answer(*(found(n) for n in range(1, 13)))
    press(desk, qtbot, Qt.Key.Key_Return)
    assert desk.opened == [2, 12], "a row chosen for another text is not meant"


def test_the_same_question_again_keeps_the_chosen_row(desk: Desk, qtbot: QtBot) -> None:
    type_(desk, qtbot, "w")
    desk.answer(found(1), found(2))
    press(desk, qtbot, Qt.Key.Key_Down, Qt.Key.Key_Down)
    desk.box.again()
    desk.answer(found(1), found(2, state="arrived"))
    press(desk, qtbot, Qt.Key.Key_Return)
    assert desk.opened == [2]


def test_escape_empties_the_box_and_drops_what_is_under_way(desk: Desk, qtbot: QtBot) -> None:
    type_(desk, qtbot, "w")
    press(desk, qtbot, Qt.Key.Key_Escape)
    assert (desk.box.text(), desk.told) == ("", [None])
    desk.answer(found(1))
    assert desk.told == [None]


def test_at_the_door_only_a_chosen_row_is_judged_here(qtbot: QtBot) -> None:
    desk = make_desk(qtbot, asks_door=True)
    type_(desk, qtbot, "2")
    desk.answer(found(2, Rank.ROOM))
    press(desk, qtbot, Qt.Key.Key_Return)
    assert (desk.opened, desk.entered) == ([], ["2"])
    press(desk, qtbot, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert desk.opened == [2]


def test_the_list_says_what_to_try_where_nothing_fits(desk: Desk, qtbot: QtBot) -> None:
    type_(desk, qtbot, "q")
    desk.answer()
    assert desk.list.none.so.text() == "Nothing fits “q”"
    assert "last 4 digits" in desk.list.none.next.text()
    desk.list.show_findings(Findings(text="HD1V", is_code=True))
    assert desk.list.none.so.text() == "A code from a paper"
    i18n.use("zh_CN")
    QApplication.processEvents()
    assert desk.list.none.so.text() == "纸上的编码"


def test_more_than_is_listed_is_told(desk: Desk) -> None:
    desk.list.show_findings(Findings(text="w", rows=(found(1), found(2)), is_more=True))
    assert desk.list.more.text() == "The first 2 homes; type more to find fewer"
    desk.list.show_findings(Findings(text="w", rows=(found(1),)))
    assert desk.list.more.text() == "1 home"


def test_the_list_tells_which_field_fits_and_whose() -> None:
    phone = found(1, field=Field.PHONE, match="…5042", match_spans=((1, 5),), person="林淑仪")
    assert why(phone) == "Phone …5042 · 林淑仪"
    assert [why(phone)[a:b] for a, b in why_spans(phone)] == ["5042"]
    other = found(1, field=Field.NAME, owners="王建国、林淑仪", person="林淑仪",
                  owner_spans=((4, 7),))  # fmt: skip
    assert why(other) == "Co-owner"
    assert why(found(1, field=Field.ROOM)) == "Room"


def test_the_marks_of_a_room_follow_the_language_of_the_window() -> None:
    row = found(1, label="3栋-1-2801", label_spans=((0, 1), (3, 4), (5, 9)))
    for language, shown in (("en", "3-1-2801"), ("zh_CN", "3栋-1-2801")):
        i18n.use(language)
        assert i18n.room(row.label) == shown
        assert [shown[a:b] for a, b in label_spans(row)] == ["3", "1", "2801"]


def test_the_marks_are_painted_under_the_letters(desk: Desk, qtbot: QtBot) -> None:
    table = desk.list.table
    desk.list.show_findings(Findings(text="w", rows=(found(1),)))
    plain = table.viewport().grab().toImage()
    marked = found(1, owner_spans=((0, 1),))
    desk.list.show_findings(Findings(text="w", rows=(marked,)))
    cell = table.visualRect(table.model().index(0, 1))
    with_mark = table.viewport().grab().toImage()
    differs = [
        x
        for x in range(cell.left(), cell.right())
        if any(plain.pixel(x, y) != with_mark.pixel(x, y) for y in range(cell.top(), cell.bottom()))
    ]
    assert differs
    assert differs[0] >= cell.left()
    assert differs[-1] - differs[0] < 20, "only the first letter"


def test_the_model_of_the_list_is_sound(desk: Desk, qtmodeltester: ModelTester) -> None:
    desk.list.show_findings(Findings(text="w", rows=(found(1), found(2))))
    qtmodeltester.check(desk.list.table.rows)
