"""The touch screen at the exit on a real store: it asks, keeps, forgets and waits."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from day_store import DAY, Hall, build_hall, copied_hall
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from console import cli, databases, survey_queue
from console.databases import where
from console.domain import codes
from console.domain.errors import Refusal
from console.domain.scores import IDLE_SECONDS
from console.domain.vault import Vault
from console.models import Survey
from console.queries.find import code_keys
from console.queries.survey import survey_day
from console.queries.survey_form import survey_book
from console.settings import Settings
from console.ui import paint
from console.ui.displays.survey import SurveyDisplay
from console.ui.displays.survey_parts import SMALLEST, Touch
from console.ui.displays.survey_window import SurveyWindow
from console.ui.displays.window import ask_which, survey_command
from console.ui.i18n import LANGUAGES
from console.ui.tasks import Tasks
from console.ui.widgets import Text
from console.ui.workplace import Workplace, frame_of

COMMENT = "The stairs were 很滑"


class Seconds:
    """Monotonic time in the test's hand."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two parties: home 0 waits for its keys, home 1 has just come."""
    path = tmp_path_factory.mktemp("served") / "served.db"
    house = build_hall(where(str(path)))
    house.at("08:40")
    house.check_in(0)
    house.walk(0, to="keys")
    house.check_in(1)
    house.store.close()
    return path


@pytest.fixture
def house(tmp_path: Path, served: Path) -> Iterator[Hall]:
    made = copied_hall(tmp_path, served)
    made.at("10:00")
    yield made
    made.store.close()


@pytest.fixture
def workplace(house: Hall, tmp_path: Path) -> Iterator[Workplace]:
    tasks = Tasks()
    place = where(str(tmp_path / "handover.db"))
    yield Workplace(house.store, place, Settings(), tasks, house.store.read(frame_of))
    tasks.close()


@pytest.fixture
def seconds() -> Seconds:
    return Seconds()


@pytest.fixture
def screen(qtbot: QtBot, workplace: Workplace, seconds: Seconds) -> Iterator[SurveyDisplay]:
    made = SurveyDisplay(workplace, seconds=seconds)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.choose_language("en")
    made.show()
    qtbot.waitUntil(lambda: bool(made.book.forms) and workplace.tasks.is_idle)
    yield made
    made.close()


Open = Callable[[str], SurveyDisplay]


@pytest.fixture
def opened(qtbot: QtBot, screen: SurveyDisplay) -> Open:
    def open_(text: str) -> SurveyDisplay:
        screen.open(text)
        qtbot.waitUntil(lambda: screen.workplace.tasks.is_idle)
        assert screen.form is not None, words_on(screen)
        screen.choose_language("en")
        qtbot.waitUntil(lambda: all(row.isVisible() for row in screen.questions.marks.rows))
        return screen

    return open_


def words_on(widget: QWidget) -> str:
    texts = [t.text() for t in widget.findChildren(Text) if t.isVisible()]
    touched = [f"{t.words()} {t.second}" for t in widget.findChildren(Touch) if t.isVisible()]
    return " | ".join([*texts, *touched])


def press(widget: QWidget) -> None:
    assert widget.isVisible()
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def mark(screen: SurveyDisplay, station: str, n: int) -> None:
    press(next(r for r in screen.questions.marks.rows if r.code == station).marks[n])


def send(qtbot: QtBot, screen: SurveyDisplay) -> None:
    press(screen.questions.send)
    qtbot.waitUntil(lambda: screen.workplace.tasks.is_idle)


def ticket(house: Hall, home: int) -> str:
    return str(house.visit(home)["ticket"])


def stored(house: Hall) -> list[Any]:
    with house.store.engine.connect() as connection:
        return list(connection.execute(select(Survey.__table__)).mappings())


def test_a_ticket_touched_on_the_screen_opens_the_questions(
    qtbot: QtBot, house: Hall, screen: SurveyDisplay
) -> None:
    assert not screen.start.go.isEnabled()
    for character in ticket(house, 0):
        press(screen.start.keys.keys[character])
    assert ticket(house, 0) in words_on(screen)
    press(screen.start.go)
    qtbot.waitUntil(lambda: screen.form is not None)
    rows = [row.code for row in screen.questions.marks.rows]
    assert rows == ["identity", "documents", "inspection", "settlement", "signing"]  # was there


def test_marks_tags_words_and_the_wish_for_a_reply_are_stored(
    qtbot: QtBot, house: Hall, opened: Open
) -> None:
    screen = opened(ticket(house, 0))
    assert not screen.questions.send.isEnabled()
    mark(screen, "identity", 5)
    mark(screen, "documents", 2)
    mark(screen, "documents", 4)
    mark(screen, "signing", 1)
    mark(screen, "signing", 1)  # taken back
    assert "5 Very good" in words_on(screen)
    assert "2 marked" in screen.questions.send.words()
    press(screen.questions.tags.tags["kind"])
    press(screen.questions.reply)
    QTest.keyClicks(screen.questions.comment, "The stairs were ")
    screen.questions.comment.insertPlainText("很滑")
    send(qtbot, screen)
    found = house.store.read(survey_day, day=DAY)
    assert (found.marks, found.score_tenths, found.partial) == (2, 875, 1)
    row = stored(house)[0]
    assert (row["tags"], row["wants_reply"], row["language"], row["channel"]) == (
        "kind", True, "en", "screen",
    )  # fmt: skip
    assert house.store.vault.open(row["comment_enc"]) == COMMENT
    assert house.journal()[-1].by == "survey"
    assert "issue" in dict(house.journal()[-1].subjects)
    assert "Thank you" in words_on(screen)


def test_after_a_minute_without_a_touch_nothing_is_left(
    house: Hall, opened: Open, seconds: Seconds
) -> None:
    screen = opened(ticket(house, 0))
    mark(screen, "identity", 3)
    screen.questions.comment.setPlainText(COMMENT)
    seconds.now += IDLE_SECONDS - 6
    screen.look()
    assert "Cleared in 6 s" in words_on(screen)
    mark(screen, "documents", 3)  # somebody is still here
    seconds.now += IDLE_SECONDS - 1
    screen.look()
    assert screen.form is not None
    seconds.now += 2
    screen.look()
    assert screen.form is None
    assert screen.questions.marks.rows == []
    assert screen.questions.comment.toPlainText() == ""
    assert not screen.questions.comment.document().isUndoAvailable()
    assert ticket(house, 0) not in words_on(screen)
    assert stored(house) == []


def test_who_leaves_leaves_nothing(house: Hall, opened: Open) -> None:
    screen = opened(ticket(house, 0))
    mark(screen, "identity", 1)
    press(screen.leave)
    assert screen.form is None
    assert stored(house) == []
    screen = opened(ticket(house, 1))
    assert [row.mark for row in screen.questions.marks.rows] == [0] * 6
    assert screen.questions.is_blank()


def test_another_language_keeps_the_answers(house: Hall, opened: Open) -> None:
    screen = opened(ticket(house, 0))
    mark(screen, "identity", 4)
    screen.questions.comment.setPlainText(COMMENT)
    for code, word in (("zh_CN", "满意"), ("es", "Bien"), ("en", "Good")):
        press(screen.languages[code])
        assert f"4 {word}" in words_on(screen)
        assert screen.questions.marks.marks() == {"identity": 4}
        assert screen.questions.comment.toPlainText() == COMMENT


def test_a_visit_begins_in_its_own_language(
    qtbot: QtBot, house: Hall, screen: SurveyDisplay
) -> None:
    form = screen.book.find(ticket(house, 0))
    for spoken, shown in (("es", "es"), ("yue", "zh_CN"), ("en", "en"), ("", "zh_CN")):
        screen.show_form(replace(form, language=spoken))
        assert screen.language == shown


def test_the_code_of_the_paper_form_opens_it_scanned_or_typed(
    qtbot: QtBot, house: Hall, opened: Open
) -> None:
    code_id = "S7PAPER000000000"
    visit = house.visit_of(0)
    secrets = house.store.read(code_keys, vault=house.store.vault)
    _issue(house, visit, code_id, secrets.current)
    whole = codes.make("S", secrets.current, code_id, secrets.secrets[secrets.current])
    for text in (whole, f"HD1S {code_id[:4]} {code_id[4:8]}".lower()):
        screen = opened(text)
        assert screen.form is not None
        assert (screen.form.visit_id, screen.form.channel) == (visit, "paper")
        book = house.store.read(survey_book, day=DAY, vault=house.store.vault)
        assert book.find(text) == screen.form  # the same while the store is away
    mark(screen, "identity", 5)
    send(qtbot, screen)
    assert house.store.read(survey_day, day=DAY).on_paper == 1
    screen = opened(whole)
    assert "takes the place of your earlier answer" in words_on(screen)


def test_a_paper_that_was_printed_anew_opens_nothing(
    qtbot: QtBot, house: Hall, screen: SurveyDisplay
) -> None:
    code_id = "S7PAPER000000000"
    secrets = house.store.read(code_keys, vault=house.store.vault)
    _issue(house, house.visit_of(0), code_id, secrets.current, revoked_at=house.now)
    whole = codes.make("S", secrets.current, code_id, secrets.secrets[secrets.current])
    screen.open(whole)
    qtbot.waitUntil(lambda: screen.workplace.tasks.is_idle)
    assert screen._no is not None
    assert screen._no.code == "survey.superseded"
    assert screen.form is None
    book = house.store.read(survey_book, day=DAY, vault=house.store.vault)
    with pytest.raises(Refusal):
        book.find(whole)


def test_a_number_nobody_has_says_so_and_opens_nothing(qtbot: QtBot, screen: SurveyDisplay) -> None:
    for text in ("A999", "HD1S00000000", "HD1V" + "0" * 36):
        screen.open(text)
        qtbot.waitUntil(lambda: screen.workplace.tasks.is_idle)
        assert screen.form is None
        assert screen._no is not None
        assert screen.start.no.text()


def test_while_the_store_is_away_answers_wait_sealed_and_are_stored_once(
    qtbot: QtBot, house: Hall, screen: SurveyDisplay, monkeypatch: pytest.MonkeyPatch,
    seconds: Seconds,
) -> None:  # fmt: skip
    monkeypatch.setattr(databases, "PATIENCE", 0.2)
    monkeypatch.setattr(databases.insist, "__defaults__", (0.2,))
    mine, given = ticket(house, 0), house.now
    writing = house.store.engine.execution_options(writes=True)
    with writing.connect() as other, other.begin():  # somebody holds the store
        screen.data_age(60)  # no news for a minute
        screen.open(mine)
        assert screen.form is not None  # from the book of the day, at once
        qtbot.waitUntil(lambda: screen.questions.marks.rows[0].isVisible())
        mark(screen, "identity", 2)
        screen.questions.comment.setPlainText(COMMENT)
        send(qtbot, screen)
        files = survey_queue.waiting(screen.folder)
        assert len(files) == 1
        assert COMMENT.encode() not in files[0].read_bytes()
        assert b"identity" not in files[0].read_bytes()
        screen.send_waiting()
        qtbot.waitUntil(lambda: screen.workplace.tasks.is_idle)
        assert survey_queue.waiting(screen.folder) == files
    house.at("11:30")
    copy = files[0].read_bytes()
    seconds.now += 21
    screen.look()
    qtbot.waitUntil(lambda: not survey_queue.waiting(screen.folder))
    files[0].write_bytes(copy)  # the answer of the store was lost, say
    screen.send_waiting()
    qtbot.waitUntil(lambda: not survey_queue.waiting(screen.folder))
    rows = stored(house)
    assert len(rows) == 1
    assert rows[0]["at"] == given
    assert house.store.vault.open(rows[0]["comment_enc"]) == COMMENT
    assert [e.kind for e in house.journal()].count("survey.answered") == 1


def test_what_waits_for_another_store_or_key_is_left_alone(
    house: Hall, opened: Open, tmp_path: Path
) -> None:
    screen = opened(ticket(house, 0))
    mark(screen, "identity", 2)
    given = survey_queue.Given(
        op_id="other", place="elsewhere.db", campaign_id=1, visit_id=house.visit_of(0),
        answered_at=house.now, answer=screen.questions.answer("en", house.store.vault),
    )  # fmt: skip
    folder = tmp_path / "queue"
    survey_queue.keep(folder, house.store, given)
    assert survey_queue.read(survey_queue.waiting(folder)[0], house.store) == given
    assert survey_queue.send_waiting(folder, house.store, "here.db") == 0
    right = house.store.vault
    house.store.vault = Vault(bytes(32))
    assert survey_queue.send_waiting(folder, house.store, "elsewhere.db") == 0
    house.store.vault = right
    assert len(survey_queue.waiting(folder)) == 1
    gone = replace(given, op_id="gone", place="here.db", visit_id=999)
    survey_queue.keep(folder, house.store, gone)
    assert survey_queue.send_waiting(folder, house.store, "here.db") == 0
    put_aside = [f.name for f in folder.glob("*.refused")]
    assert [name.endswith("-gone.refused") for name in put_aside] == [True]  # not thrown away


def cut(screen: SurveyDisplay) -> list[str]:
    """Targets too small, beside the window or too narrow for their words, and texts cut off."""
    found = []
    for touch in screen.findChildren(Touch):
        if touch.isVisible():
            place = touch.mapTo(screen, touch.rect().bottomRight())
            needed = paint.width_of(touch.words(), 16, bold=touch.isChecked()) + 8
            second = paint.width_of(touch.second, 14) <= touch.width() - 2
            fits = touch.width() >= needed and second
            if min(touch.height(), touch.width()) < SMALLEST or not screen.rect().contains(place):
                fits = False
            found += [] if fits else [touch.words()]
    questions = screen.questions
    above = questions.tags.mapTo(screen, questions.tags.rect().bottomLeft()).y()
    if questions.comment.mapTo(screen, QPoint(0, 0)).y() <= above:
        found.append("the tags lie below the comment")
    tags = questions.tags
    found += [t.words() for t in tags.tags.values() if not tags.rect().contains(t.geometry())]
    texts = [t for t in screen.findChildren(Text) if t.isVisible()]
    return found + [t.text() for t in texts if t.width() + 1 < t.minimumSizeHint().width()]


def test_every_target_is_large_enough_and_no_word_is_cut(
    qtbot: QtBot, house: Hall, opened: Open
) -> None:
    screen = opened(ticket(house, 0))
    for touch in screen.questions.tags.tags.values():
        press(touch)
    for n, row in enumerate(screen.questions.marks.rows, start=1):
        press(row.marks[n])
    press(screen.questions.reply)
    for size in ((1280, 800), (1024, 768), (1920, 1080)):
        screen.resize(*size)
        for language in LANGUAGES:
            screen.choose_language(language)
            for _ in range(20):
                qtbot.wait(5)
            assert cut(screen) == [], (size, language)


def test_esc_is_the_staffs_and_a_scan_opens_the_window_of_its_own_process(
    qtbot: QtBot, house: Hall, workplace: Workplace
) -> None:
    window = SurveyWindow(workplace)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: bool(window.book.forms))
    assert window.windowTitle()
    for key in ticket(house, 0):
        QTest.keyClicks(window, key)
    QTest.keyClick(window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.form is not None)
    workplace.scanned.emit(ticket(house, 1))
    qtbot.waitUntil(lambda: window.form is not None and window.form.visit_id == house.visit_of(1))
    with qtbot.waitSignal(window.closed):
        QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window.feed is not None
    window.feed.close()


def _issue(
    house: Hall, visit: int, code_id: str, key_id: str, revoked_at: datetime | None = None
) -> None:
    from sqlalchemy import insert
    from sqlalchemy.orm import Session

    from console.domain.events import Event, Press
    from console.models import Document

    def write(session: Session, *, press: Press) -> Event:
        session.execute(
            insert(Document).values(
                campaign_id=press.campaign_id, kind="survey", subject_kind="visit",
                subject_id=visit, version=1, code_type="S", key_id=key_id, code_id=code_id,
                visit_id=visit, issued_at=press.now, reason="", drawn_sha256="",
                revoked_at=revoked_at,
            )
        )  # fmt: skip
        return Event(kind="papers.issued")

    house.press(write)


def test_the_console_opens_the_screen_on_the_same_store_and_campaign(workplace: Workplace) -> None:
    under = QWidget()
    menu = ask_which(under, workplace)
    assert "Survey at the exit" in [act.text() for act in menu.actions()]
    menu.close()
    _python, main, *words = survey_command(workplace)
    assert Path(main).name == "main.py"
    asked = cli.parser().parse_args(words)
    assert (asked.command, asked.kind) == ("wall", "survey")
    assert where(asked.db) == workplace.place
    assert asked.campaign == workplace.campaign.name
