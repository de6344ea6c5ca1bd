"""Settings: shows what is in force, proves and backs up the store, remembers this computer."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from console.app import Windows
from console.queries.set_up import set_up
from console.ui import i18n, theme
from console.ui.pages.settings import SettingsPage


@pytest.fixture
def page(open_windows: Callable[..., Windows], qtbot: QtBot) -> SettingsPage:
    found = open_windows("settings").shell.pages["settings"]
    assert isinstance(found, SettingsPage)
    qtbot.waitUntil(lambda: found.found is not None, timeout=5000)
    return found


def open_section(page: SettingsPage, name: str, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.items[name], Qt.MouseButton.LeftButton)


def remembered(tmp_path: Path) -> dict[str, str]:
    path = tmp_path / "home" / "settings.toml"
    return tomllib.loads(path.read_text("utf-8")) if path.exists() else {}


def test_facts_and_numbers_are_those_of_the_campaign(page: SettingsPage) -> None:
    facts = {f.name: f.value for f in page.facts.rows.rows}
    assert facts["Homes"] == "60"
    assert facts["Campaign"] == page.workplace.campaign.name
    rules = {f.name: (f.value, f.note) for f in page.rules.rows.rows}
    assert rules["Slot"] == ("30 min", "default")
    assert rules["Wait turns red at"] == ("40 min", "default")


def test_the_route_stands_in_its_order_with_what_comes_before(
    page: SettingsPage, qtbot: QtBot
) -> None:
    open_section(page, "route", qtbot)
    rows = page.route_panel.route.rows
    assert [rows.index(n, 1).data() for n in range(3)] == ["Check-in", "Identity", "Documents"]
    assert rows.index(0, 2).data() == "–"
    assert all(row.desks > 0 for row in rows.rows)
    assert not page.route_panel.route.visibleRegion().isEmpty()


def test_the_list_of_green_reasons_is_saved_with_those_that_need_a_note(
    page: SettingsPage, qtbot: QtBot
) -> None:
    card = page.green
    assert card.lines.toPlainText().splitlines()[:2] == ["From out of town", "Urgent matter"]
    assert card.save.reason == "Nothing was changed"
    card.lines.setPlainText("Urgent matter *\n\n Moves  house today\n")
    qtbot.mouseClick(card.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: card.save.reason == "Nothing was changed", timeout=5000)
    rules = page.workplace.store.read(set_up).campaign.rules
    assert rules.green_reasons == ("urgent", "Moves house today")
    assert rules.green_noted == ("urgent",)
    assert card.lines.toPlainText() == "Urgent matter *\nMoves house today"


def test_the_journal_is_verified_by_a_button(page: SettingsPage, qtbot: QtBot) -> None:
    open_section(page, "database", qtbot)
    events = len(page.workplace.store.since(0, limit=100_000))
    qtbot.mouseClick(page.database.verify_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "The journal is whole" in page.notice_bar.text(), timeout=5000)
    assert str(events) in page.notice_bar.text()


def test_a_new_key_for_codes_is_taken_and_the_old_one_stays(
    page: SettingsPage, qtbot: QtBot
) -> None:
    open_section(page, "database", qtbot)
    before = page.workplace.store.read(set_up).code_keys
    qtbot.mouseClick(page.database.rotate_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "New papers bear codes" in page.notice_bar.text(), timeout=5000)
    after = page.workplace.store.read(set_up).code_keys
    assert after[:-1] == before
    assert after[-1] in page.notice_bar.text()


def test_a_journal_that_was_tampered_with_is_told_from_which_number(
    page: SettingsPage, qtbot: QtBot
) -> None:
    with page.workplace.store.engine.connect() as connection:
        connection.execute(text("PRAGMA ignore_check_constraints = ON"))
        for name in connection.scalars(
            text("SELECT name FROM sqlite_master WHERE type='trigger' AND tbl_name='journal'")
        ).all():
            connection.execute(text(f'DROP TRIGGER "{name}"'))
        connection.execute(
            text("UPDATE journal SET body = replace(body, 'tester', 'nobody') WHERE seq = 2")
        )
        connection.execute(text("UPDATE journal SET hash = upper(hash) WHERE seq = 2"))
        connection.commit()
    qtbot.keyClick(page.window(), Qt.Key.Key_F6)
    qtbot.waitUntil(lambda: "from number 2 on" in page.notice_bar.text(), timeout=5000)


def test_a_backup_goes_to_the_chosen_file(page: SettingsPage, tmp_path: Path, qtbot: QtBot) -> None:
    out = tmp_path / "kept.db"
    page.database.back_up_to(out)
    qtbot.waitUntil(lambda: "Backed up" in page.notice_bar.text(), timeout=10_000)
    assert out.stat().st_size > 100_000
    assert "kept.db" in page.notice_bar.text()


def test_the_state_of_health_is_told_in_words_worst_first(page: SettingsPage) -> None:
    says = [row.says for row in page.database.health.rows.rows]
    assert any("store is at" in line for line in says)
    order = [row.state.value for row in page.database.health.rows.rows]
    assert order == sorted(order, key=["bad", "warn", "ok"].index)


def test_the_data_key_is_shown_only_while_somebody_asks(page: SettingsPage, qtbot: QtBot) -> None:
    open_section(page, "database", qtbot)
    assert page.database.key_code.text() == ""
    qtbot.mouseClick(page.database.key_button, Qt.MouseButton.LeftButton)
    assert len(page.database.key_code.text()) > 40
    qtbot.mouseClick(page.database.key_button, Qt.MouseButton.LeftButton)
    assert page.database.key_code.text() == ""
    assert page.database.key_button.words() == "Show the key"


def test_language_and_colours_change_at_once_and_are_remembered(
    page: SettingsPage, tmp_path: Path, qtbot: QtBot
) -> None:
    open_section(page, "look", qtbot)
    qtbot.mouseClick(page.look.languages["zh_CN"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.items["look"].text() == "语言与外观", timeout=3000)
    qtbot.mouseClick(page.look.themes[theme.Mode.DARK], Qt.MouseButton.LeftButton)
    assert theme.is_dark()
    assert i18n.language() == "zh_CN"
    qtbot.waitUntil(lambda: remembered(tmp_path).get("theme") == "dark", timeout=3000)
    assert remembered(tmp_path)["language"] == "zh_CN"


def test_motion_and_size_are_remembered(page: SettingsPage, tmp_path: Path, qtbot: QtBot) -> None:
    open_section(page, "look", qtbot)
    assert page.look.motion.isChecked()
    qtbot.mouseClick(page.look.motion, Qt.MouseButton.LeftButton)
    page.look.scale.setCurrentIndex(page.look.scale.findData("250"))
    page.look.scale.activated.emit(page.look.scale.currentIndex())
    qtbot.waitUntil(lambda: remembered(tmp_path).get("scale") == "250", timeout=3000)
    assert remembered(tmp_path)["motion"] == "reduced"


def test_a_printer_that_is_away_stays_chosen_and_is_told(
    open_windows: Callable[..., Windows], qtbot: QtBot
) -> None:
    windows = open_windows("settings", printer="Slips at the door")
    page = windows.shell.pages["settings"]
    assert isinstance(page, SettingsPage)
    open_section(page, "computer", qtbot)
    assert page.computer.printer.currentText() == "Slips at the door"


def test_a_section_says_at_its_right_what_needs_a_look(page: SettingsPage) -> None:
    assert page.items["campaign"].accessibleDescription() == "default"
    assert page.items["computer"].accessibleDescription() == "not set"
    page.workplace.remember(person="Ana", station="settlement-1")
    assert page.items["computer"].accessibleDescription() == "Ana"


def test_a_wrong_address_is_refused_beneath_its_field(
    page: SettingsPage, tmp_path: Path, qtbot: QtBot
) -> None:
    open_section(page, "computer", qtbot)
    page.computer.place.edit.setText("mysql://somewhere/x")
    qtbot.mouseClick(page.computer.place_button, Qt.MouseButton.LeftButton)
    assert "mysql" in page.computer.place.wrong.text()
    assert "database" not in remembered(tmp_path)


def test_without_a_campaign_health_and_look_are_there_all_the_same(
    open_windows: Callable[..., Windows], qtbot: QtBot
) -> None:
    page = open_windows("settings", empty=True).shell.pages["settings"]
    assert isinstance(page, SettingsPage)
    assert page.none.so.text() == "There is no campaign yet"
    assert not page.none.isHidden()
    open_section(page, "look", qtbot)
    assert page.none.isHidden()


def test_the_tables_pass_the_model_tester(page: SettingsPage, qtmodeltester: ModelTester) -> None:
    for table in (
        page.facts,
        page.rules,
        page.route_panel.route,
        page.database.facts,
        page.database.health,
    ):
        qtmodeltester.check(table.rows)


def test_the_wait_to_staff_for_and_when_waits_are_told_are_typed_over(
    page: SettingsPage, qtbot: QtBot
) -> None:
    card = page.waits
    target, unknown = (card.fields[n].edit for n in ("target_wait_minutes", "unknown_below"))
    assert (target.text(), unknown.text()) == ("30", "5")
    assert card.save.reason == "Nothing was changed"
    target.setText("soon")
    assert card.save.reason == "Give a whole number from 0 to 10,000"
    target.setText("25")
    unknown.setText("8")
    qtbot.mouseClick(card.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: card.save.reason == "Nothing was changed", timeout=5000)
    rules = page.workplace.store.read(set_up).campaign.rules
    assert (rules.target_wait_minutes, rules.unknown_below) == (25, 8)
