"""Settings · Displays: each change is the campaign's, and a hall that hangs follows it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from console.actions.displays import set_display
from console.app import Windows
from console.queries.displays import DisplayRow, displays
from console.queries.set_up import set_up
from console.ui.displays.screens import computer
from console.ui.displays.window import HallWindow, open_hall
from console.ui.pages.settings import SettingsPage
from console.ui.pages.settings_displays import DisplaysPanel
from console.ui.widgets import Combo

HUNG = DisplayRow(kind="hall", computer=computer(), monitor="HDMI-9", monitor_serial="S9")


@pytest.fixture
def page(open_windows: Callable[..., Windows], qtbot: QtBot) -> SettingsPage:
    windows = open_windows("settings")
    windows.store.run(set_display, op_id="hang", by="Ann", wish=HUNG)
    shown = windows.shell.pages["settings"]
    assert isinstance(shown, SettingsPage)
    qtbot.mouseClick(shown.items["displays"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(shown.displays.rows))
    return shown


def choose(box: Combo, value: object) -> None:
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def set_to(panel: DisplaysPanel) -> DisplayRow:
    return panel.workplace.store.read(displays, computer=computer())[0]


def test_a_display_is_found_by_its_monitor_and_told_that_it_is_away(page: SettingsPage) -> None:
    panel = page.displays
    assert panel.display.currentText() == "Hall · HDMI-9"
    assert panel.says.text().startswith("Its monitor is not connected")
    assert {panel.display.itemText(n) for n in range(panel.display.count())} >= {
        "Hall · HDMI-9", "Command · this screen",
    }  # fmt: skip
    assert "No loudspeaker" in panel.engine.text() or "found here" in panel.engine.text()


def test_volume_languages_repetitions_and_quiet_hours_are_kept(
    page: SettingsPage, qtbot: QtBot
) -> None:
    panel = page.displays
    for box, value, name in (
        (panel.volume, 40, "volume"), (panel.repeat, 2, "repeat"),
        (panel.language, "es", "language"), (panel.second, "en", "second_language"),
    ):  # fmt: skip
        choose(box, value)
        qtbot.waitUntil(
            lambda name=name, value=value: getattr(panel.chosen(), name) == value  # type: ignore[misc]
        )
    qtbot.mouseClick(panel.is_heard, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: set_to(panel).is_muted)
    panel.quiet_from.edit.setText("12:00")
    panel.quiet_until.edit.setText("13:00")
    panel.quiet_until.edit.editingFinished.emit()
    qtbot.waitUntil(lambda: set_to(panel).quiet_until == "13:00")
    kept = set_to(panel)
    assert (kept.volume, kept.repeat, kept.language, kept.second_language) == (40, 2, "es", "en")


def test_hours_that_are_none_are_refused_in_words(page: SettingsPage, qtbot: QtBot) -> None:
    panel = page.displays
    panel.quiet_from.edit.setText("noon")
    panel.quiet_until.edit.setText("13:00")
    panel.quiet_until.edit.editingFinished.emit()
    qtbot.waitUntil(lambda: "two times of day" in page.notice_bar.text())


def test_a_hall_that_is_open_follows_its_settings(page: SettingsPage, qtbot: QtBot) -> None:
    hall: HallWindow = open_hall(page.workplace)
    qtbot.waitUntil(lambda: hall.settings.monitor == "HDMI-9")
    choose(page.displays.language, "es")
    qtbot.waitUntil(lambda: hall.language == "es")
    qtbot.waitUntil(lambda: hall.picture.sound == "Sin sonido")
    assert hall.windowTitle() == "Pantalla de sala"
    assert page.displays.title.text() == "Displays"
    hall.close()


def test_a_display_is_taken_down(page: SettingsPage, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.displays.take_down, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.displays.rows == ())
    assert page.displays.take_down.isHidden()


def test_the_sentences_of_a_call_are_the_sites_or_refused(page: SettingsPage, qtbot: QtBot) -> None:
    panel = page.announcements
    assert panel.fields["zh_CN"].edit.placeholderText().startswith("请 {ticket}")
    panel.fields["en"].edit.setText("Come!")
    qtbot.mouseClick(panel.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "{ticket}" in page.notice_bar.text())
    panel.fields["en"].edit.setText("{ticket} to {station} {desk}")
    qtbot.mouseClick(panel.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(
        lambda: (
            page.workplace.store.read(set_up).campaign.rules.announce_en
            == "{ticket} to {station} {desk}"
        )
    )


def test_a_test_sound_is_a_call_of_nobody(page: SettingsPage, qtbot: QtBot) -> None:
    panel = page.displays
    voice = panel.voice()
    qtbot.mouseClick(panel.test, Qt.MouseButton.LeftButton)
    assert voice.sounded[-1] == "chime"
    voice.stop()
