"""The frame: pages, keys, languages, themes, faults."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from functools import partial

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from console.actions.calling import call_next
from console.actions.desks import set_desk
from console.app import Windows
from console.domain.errors import Refusal
from console.domain.events import Event
from console.queries import campaigns
from console.queries.campaigns import DeskRow
from console.store import new_op_id
from console.ui import i18n, paint, theme
from console.ui.frame import StatusItem, rail_words
from console.ui.pages import PAGES, RAIL, TABS
from console.ui.widgets import Button, EmptyState
from console.ui.widgets.text import Text

MOST_PARTS, PARTS = 320, {"desk": 200}
"""Widgets of a page just opened; Qt asks each one's style, and 800 held the window for 0.5 s."""


def words_of(widget: QWidget) -> Iterator[str]:
    for label in widget.findChildren(QLabel):
        if label.isVisible() and label.text():
            yield label.text()
    for button in widget.findChildren(Button):
        if button.isVisible() and button.words():
            yield button.words()
    for item in widget.findChildren(StatusItem):
        if item.isVisible():
            yield item.text()


@pytest.mark.parametrize("name", [n for n in PAGES if n != "first_start"])
def test_every_page_opens_and_shows_its_title(windows: Windows, qtbot: QtBot, name: str) -> None:
    page = windows.shell.open(name)
    assert page.isVisible()
    assert windows.shell.header.title.text()
    assert windows.shell.windowTitle().endswith("Handover Console")
    parts, most = len(page.findChildren(QWidget)), PARTS.get(name, MOST_PARTS)
    assert name == "schedule" or parts < most, "build first what is seen first"


def test_an_empty_store_opens_on_the_first_start_without_a_frame(
    open_windows: Callable[..., Windows],
) -> None:
    windows = open_windows("", empty=True)
    assert windows.shell.current == "first_start"
    assert not windows.shell.rail.isVisible()
    assert not windows.shell.status.isVisible()


def test_pages_are_made_when_they_are_first_opened(windows: Windows) -> None:
    assert set(windows.shell.pages) == {"issues"}
    windows.shell.open("rehearsal")
    assert set(windows.shell.pages) == {"issues", "rehearsal"}


def test_alt_and_a_digit_open_the_page_of_the_rail(windows: Windows) -> None:
    for number, name in enumerate(RAIL, 1):
        QTest.keyClick(windows.shell, f"{number}", Qt.KeyboardModifier.AltModifier)
        expected = "schedule" if name == "plan" else name
        assert windows.shell.current == expected
        assert windows.shell.rail.items[name].isChecked()


def test_control_and_a_digit_change_the_tab_where_there_are_tabs(windows: Windows) -> None:
    shell = windows.shell
    shell.open("plan")
    QTest.keyClick(shell, "2", Qt.KeyboardModifier.ControlModifier)
    assert shell.current == "homes"
    shell.open("desk")
    QTest.keyClick(shell, "3", Qt.KeyboardModifier.ControlModifier)
    assert shell.current == "desk"
    shell.open("plan")
    assert shell.current == "homes", "Plan opens where it was left"
    shell.open("reports")
    assert [name for name, tab in shell.header.tabs.items() if not tab.isHidden()] == list(
        TABS["reports"]
    )
    QTest.keyClick(shell, "2", Qt.KeyboardModifier.ControlModifier)
    assert shell.current == TABS["reports"][1]
    assert shell.rail.items["reports"].isChecked()
    shell.open("desk")
    assert not [tab for tab in shell.header.tabs.values() if tab.isVisible()]


@pytest.mark.parametrize("name", ["calls", "filing", "homes", "issues", "overview", "schedule"])
def test_a_page_says_that_there_is_nothing_only_once_it_knows(
    windows: Windows, qtbot: QtBot, name: str
) -> None:
    page = windows.shell.open(name)
    blank = [empty for empty in page.findChildren(EmptyState) if empty.isVisible()]
    assert not [empty.so.text() for empty in blank if empty.so.isVisible()]
    qtbot.waitUntil(lambda: windows.tasks.is_idle)
    said = [empty for empty in page.findChildren(EmptyState) if empty.isVisible()]
    assert [empty for empty in said if empty.so.isVisible()] == said


class Measured(Text):
    """Counts how often a layout asks for its height."""

    asked = 0

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        self.asked += 1
        return super().heightForWidth(width)


def test_a_change_of_one_page_measures_no_text_of_the_others(
    windows: Windows, qtbot: QtBot
) -> None:
    hidden, seen = windows.shell.open("rehearsal"), windows.shell.open("issues")
    probes = [Measured("words that need more than one line", wraps=True) for _ in range(2)]
    for page, probe in zip((hidden, seen), probes, strict=True):
        layout = page.layout()
        assert layout is not None
        layout.addWidget(probe)
    qtbot.waitUntil(lambda: windows.tasks.is_idle)
    QApplication.processEvents()
    for probe in probes:
        probe.asked = 0
    probes[1].setText("other words that need more than one line, and the layout knows it " * 9)
    qtbot.waitUntil(lambda: probes[1].asked > 0)
    QApplication.processEvents()
    assert not probes[0].asked


@pytest.mark.parametrize("language", list(i18n.LANGUAGES))
def test_a_word_of_the_rail_fits_in_bold(language: str) -> None:
    i18n.use(language)
    for word in rail_words().values():
        assert paint.width_of(word, 14, bold=True) <= 76, word


@pytest.mark.parametrize("language", ["zh_CN", "es"])
def test_a_switch_of_language_changes_every_word_of_the_frame(
    windows: Windows, language: str
) -> None:
    shell = windows.shell
    before = set(words_of(shell))
    i18n.use(language)
    kept = before & set(words_of(shell))
    data = {shell.header.clock.text(), windows.workplace.campaign.name, "Plan"}
    assert kept <= data, kept - data
    i18n.use("en")
    assert set(words_of(shell)) == before


def test_the_theme_changes_what_is_painted_without_a_restart(windows: Windows) -> None:
    def ground() -> str:
        image = windows.shell.grab().toImage()
        return image.pixelColor(image.width() - 3, image.height() // 2).name().upper()

    assert ground() == theme.LIGHT.bg
    theme.use(theme.Mode.DARK)
    assert ground() == theme.DARK.bg


def pause_a_desk(windows: Windows) -> DeskRow:
    """Somebody elsewhere sends an idle desk into its break."""
    for desk in windows.store.read(campaigns.desks):
        try:
            windows.store.run(set_desk, op_id=new_op_id(), desk_id=desk.id, state="break")
            return desk
        except Refusal:
            continue
    raise AssertionError("every desk is busy")


def test_news_of_another_process_reload_only_the_page_that_is_seen(
    windows: Windows, qtbot: QtBot
) -> None:
    reloaded: list[str] = []
    for name in ("rehearsal", "issues"):
        page = windows.shell.open(name)
        page.kinds = frozenset({"desk"})
        page.show_rows = partial(_note, reloaded, name)  # type: ignore[method-assign]
    qtbot.waitUntil(lambda: windows.tasks.is_idle)
    reloaded.clear()
    with qtbot.waitSignal(windows.feed.happened, timeout=5000):
        pause_a_desk(windows)
    qtbot.waitUntil(lambda: reloaded == ["issues"])
    windows.shell.open("rehearsal")
    qtbot.waitUntil(lambda: reloaded == ["issues", "rehearsal"])


def _note(told: list[str], name: str, _rows: object) -> None:
    told.append(name)


def five_pauses(windows: Windows) -> list[Event]:
    """Five desks at once, however long the presses took."""
    assert windows.feed is not None
    windows.feed.close()
    seq = windows.store.since(0, limit=100_000)[-1].seq
    for _ in range(5):
        pause_a_desk(windows)
    return list(windows.store.since(seq))


def test_many_news_are_one_reload(windows: Windows, qtbot: QtBot) -> None:
    reloaded: list[str] = []
    page = windows.shell.page
    assert page is not None
    page.kinds = frozenset({"desk"})
    page.show_rows = partial(_note, reloaded, "issues")  # type: ignore[method-assign]
    for event in five_pauses(windows):
        page.hear(event)
    qtbot.waitUntil(lambda: bool(reloaded))
    qtbot.wait(400)
    assert reloaded == ["issues"]


def test_many_news_of_desks_are_two_readings_at_most(windows: Windows, qtbot: QtBot) -> None:
    events, frames = five_pauses(windows), []
    qtbot.waitUntil(lambda: windows.tasks.is_idle)
    windows.shell.workplace.changed.connect(lambda: frames.append(1))
    for event in events:
        windows.shell.hear(event)
    qtbot.waitUntil(lambda: windows.tasks.is_idle)
    assert len(frames) <= 2
    frame = windows.shell.workplace.frame
    assert frame is not None
    assert frame.clock.last_at >= events[-1].at


def test_a_floor_that_never_rests_still_renews_the_frame(windows: Windows, qtbot: QtBot) -> None:
    """The next news are always there before the answer to the last."""
    event, frames = five_pauses(windows)[-1], []
    qtbot.waitUntil(lambda: windows.tasks.is_idle)
    windows.shell.workplace.changed.connect(lambda: frames.append(1))
    news = QTimer(interval=0)
    news.timeout.connect(lambda: windows.shell.hear(event))
    news.start()
    qtbot.waitUntil(lambda: len(frames) >= 3)
    news.stop()
    qtbot.waitUntil(lambda: windows.tasks.is_idle)


def test_a_refused_press_is_said_in_the_page(windows: Windows, qtbot: QtBot) -> None:
    page = windows.shell.page
    button = Button("Call")
    page.press(call_next, button=button, desk_id=10_000)
    assert not button.isEnabled()
    qtbot.waitUntil(lambda: bool(page.notice_bar.text()))
    assert page.notice_bar.text() == "This press needs a desk of this campaign."
    assert button.isEnabled()


def test_an_open_notice_follows_a_switch_of_the_language(windows: Windows) -> None:
    shell = windows.shell
    shell.undo_last()
    assert shell.page is not None
    shell.page.refuse(Refusal("line.empty"))
    assert "nothing" in shell.told.text()
    i18n.use("es")
    assert shell.told.text() == "No hay nada de esta ventana que deshacer"
    assert shell.page.notice_bar.text() == i18n.say("line.empty") != ""


def test_trouble_with_news_is_shown_and_goes_by_itself(windows: Windows) -> None:
    shell = windows.shell
    shell.trouble("News from the database stopped; it will go on by itself.")
    shell.data_age(12.0)
    assert shell.banner.isVisible()
    assert shell.status.database.is_fault
    assert shell.status.age.is_fault
    assert "12" in shell.status.age.text()
    shell.trouble("")
    shell.data_age(0.2)
    assert not shell.banner.isVisible()
    assert not shell.status.database.is_fault


def test_a_bug_in_a_lane_ends_in_a_numbered_report_and_the_screen_stays(
    windows: Windows, qtbot: QtBot
) -> None:
    windows.tasks.run(lambda: 1 // 0)
    qtbot.waitUntil(lambda: "report 1" in windows.shell.told.text())
    assert windows.shell.isVisible()


def test_control_z_undoes_the_last_act_of_this_window(windows: Windows, qtbot: QtBot) -> None:
    shell = windows.shell
    QTest.keyClick(shell, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "nothing" in shell.told.text()
    desk = pause_a_desk(windows)
    shell.page.press(set_desk, desk_id=desk.id, state="open")
    qtbot.waitUntil(lambda: len(windows.workplace.done_here) == 1)
    QTest.keyClick(shell, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: shell.told.text().startswith("Undone: desk set"))
    assert windows.store.since(0, limit=100_000)[-1].kind == "press.undone"
    now = {d.id: d.state for d in windows.store.read(campaigns.desks)}
    assert now[desk.id] == "break"


def test_a_scan_goes_to_reception_unless_the_page_wants_it(windows: Windows, qtbot: QtBot) -> None:
    shell = windows.shell
    shell.page.scanned = lambda text: text == "HD1Kmine"  # type: ignore[method-assign]
    windows.scanner.scanned.emit("HD1Kmine")
    assert shell.current == "issues"
    windows.scanner.scanned.emit("HD1Vother")
    assert shell.current == "reception"


def test_the_other_pages_are_imported_while_the_first_is_looked_at(
    open_windows: Callable[..., Windows], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("console.app.LEARN_AFTER", 0)
    monkeypatch.delitem(sys.modules, "console.ui.pages.rehearsal", raising=False)
    windows = open_windows()
    qtbot.waitUntil(lambda: "console.ui.pages.rehearsal" in sys.modules, timeout=20_000)
    assert set(windows.shell.pages) == {"issues"}
