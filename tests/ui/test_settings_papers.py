"""Settings · Papers: words typed there are shown at once and stand on the paper that is printed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from console.app import Windows
from console.paper_style import house_style
from console.queries.paper_texts import packs_of
from console.ui.pages.settings import SettingsPage
from console.ui.pages.settings_papers import PapersPanel

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def panel(open_windows: Callable[..., Windows], qtbot: QtBot, font_folder: Path) -> PapersPanel:
    windows = open_windows("settings")
    shown = windows.shell.pages["settings"]
    assert isinstance(shown, SettingsPage)
    qtbot.mouseClick(shown.items["papers"], LEFT)
    qtbot.waitUntil(lambda: shown.papers.pages.count > 0, timeout=30_000)
    return shown.papers


def texts(panel: PapersPanel) -> dict[tuple[str, str], str]:
    found = house_style(panel._page.workplace.store).texts
    return {(language, name): text for language, name, text in found}


def choose(panel: PapersPanel, kind: str) -> None:
    panel.paper.setCurrentIndex(panel.paper.findData(kind))
    panel.paper.activated.emit(panel.paper.currentIndex())


def test_a_contact_is_shown_while_typing_kept_by_a_click_and_emptied_again(
    panel: PapersPanel, qtbot: QtBot
) -> None:
    qtbot.mouseClick(panel.tabs["en"], LEFT)
    panel.edits["contact.phone"].setPlainText("0990-1000")
    panel.edits["contact.parking"].setPlainText("East gate")
    qtbot.waitUntil(lambda: "East gate" in panel.pages.text(), timeout=30_000)
    assert not texts(panel)
    qtbot.mouseClick(panel.seal, LEFT)
    qtbot.mouseClick(panel.save, LEFT)
    kept = {("", "contact.phone"): "0990-1000", ("en", "contact.parking"): "East gate",
            ("", "seal.shown"): "no"}  # fmt: skip
    qtbot.waitUntil(lambda: texts(panel) == kept, timeout=30_000)
    qtbot.waitUntil(lambda: panel._page.workplace.tasks.is_idle, timeout=30_000)
    qtbot.mouseClick(panel.tabs["es"], LEFT)
    assert panel.edits["contact.phone"].toPlainText() == "0990-1000"
    assert panel.edits["contact.parking"].toPlainText() == ""
    qtbot.mouseClick(panel.tabs["en"], LEFT)
    qtbot.mouseClick(panel.reset, LEFT)
    qtbot.mouseClick(panel.save, LEFT)
    qtbot.waitUntil(lambda: list(texts(panel)) == [("", "seal.shown")], timeout=30_000)


def test_what_is_typed_outlives_a_look_at_another_language_or_paper_until_it_is_saved(
    panel: PapersPanel, qtbot: QtBot
) -> None:
    qtbot.mouseClick(panel.tabs["en"], LEFT)
    panel.edits["contact.parking"].setPlainText("East gate")
    qtbot.mouseClick(panel.tabs["es"], LEFT)
    assert panel.edits["contact.parking"].toPlainText() == ""
    panel.edits["contact.parking"].setPlainText("Puerta este")
    choose(panel, "warranty")
    choose(panel, "contacts")
    assert panel.edits["contact.parking"].toPlainText() == "Puerta este"
    qtbot.mouseClick(panel.save, LEFT)
    panel.edits["contact.place"].setPlainText("typed while it is being saved")
    kept = {("en", "contact.parking"): "East gate", ("es", "contact.parking"): "Puerta este"}
    qtbot.waitUntil(lambda: texts(panel) == kept, timeout=30_000)
    qtbot.waitUntil(lambda: panel._page.workplace.tasks.is_idle, timeout=30_000)
    assert panel.edits["contact.place"].toPlainText() == "typed while it is being saved"
    qtbot.mouseClick(panel.tabs["en"], LEFT)
    assert panel.edits["contact.parking"].toPlainText() == "East gate"


def test_a_clause_is_worded_in_one_language_over_the_built_in_one(
    panel: PapersPanel, qtbot: QtBot
) -> None:
    choose(panel, "warranty")
    assert not panel.edits["contact.phone"].isVisibleTo(panel)
    qtbot.mouseClick(panel.tabs["en"], LEFT)
    assert panel.edits["warranty.note"].placeholderText().startswith("The terms run")
    panel.edits["warranty.own_terms"].setPlainText("Roof: five years\nDoors: one year")
    qtbot.waitUntil(lambda: "five years" in panel.pages.text(), timeout=30_000)
    qtbot.mouseClick(panel.save, LEFT)
    kept = {("en", "warranty.own_terms"): "Roof: five years|Doors: one year"}
    qtbot.waitUntil(lambda: texts(panel) == kept, timeout=30_000)


def test_a_pack_is_set_by_copies_and_order(panel: PapersPanel, qtbot: QtBot) -> None:
    pack = panel.pack
    pack.copies["items"].setValue(0)
    pack.copies["settlement"].setValue(2)
    qtbot.mouseClick(pack.up["settlement"], LEFT)
    qtbot.mouseClick(pack.save, LEFT)
    wanted = (("confirmation", 1), ("settlement", 2), ("inspection", 1))
    store = panel._page.workplace.store
    qtbot.waitUntil(lambda: store.read(packs_of) == {"": wanted}, timeout=30_000)
    qtbot.mouseClick(pack.give_up, LEFT)
    qtbot.waitUntil(lambda: not store.read(packs_of), timeout=30_000)
