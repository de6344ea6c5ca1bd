"""The menu of papers at the door, at a desk and over the ticked homes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from console.app import Windows
from console.glyphs import Unprintable
from console.papers import KINDS
from console.papers import OF_HOMES as PRINTED
from console.ui import paper_menu, preview
from console.ui.pages.homes import HomesPage

Open = Callable[..., Windows]
RARE = Unprintable(unit_id=1, label="3-1-2801", characters=("\U0002ebf0",))


def words(menu: QMenu) -> list[str]:
    return [act.text() for act in menu.actions() if not act.isSeparator()]


def test_every_kind_of_a_menu_is_one_that_can_be_printed_and_has_a_name() -> None:
    kinds = {*paper_menu.OF_HOMES, *paper_menu.OF_VISIT, "guide"}
    for of_step in paper_menu.OF_STEP.values():
        kinds.update(of_step)
    assert kinds <= set(KINDS)
    assert {"packs", *PRINTED} == set(paper_menu.OF_HOMES)
    assert len({paper_menu.paper_name(kind) for kind in kinds}) == len(kinds)


def test_groups_of_a_menu_are_parted_by_a_line_and_an_empty_one_is_left_out(
    qtbot: QtBot,
) -> None:
    under = QWidget()
    qtbot.addWidget(under)
    chosen: list[str] = []
    menu = paper_menu.ask_paper(under, ((), chosen.append), (("repair",), chosen.append),
                                (("guide", "survey"), chosen.append))  # fmt: skip
    assert words(menu) == ["Repair request", "Guide for owners", "Satisfaction sheet"]
    assert [act.isSeparator() for act in menu.actions()] == [False, True, False, False]
    menu.actions()[0].trigger()
    assert chosen == ["repair"]
    menu.close()


def test_papers_of_ticked_homes_go_to_a_folder_and_a_rare_name_is_told_first(
    open_windows: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    windows = open_windows("homes")
    page = windows.shell.pages["homes"]
    assert isinstance(page, HomesPage)
    qtbot.waitUntil(lambda: bool(page.table.rows.rows), timeout=20_000)
    homes = frozenset(row.home.id for row in page.table.rows.rows[:3])
    assert page.papers.ask() is None
    page.table.ticked.update(homes)
    menu = page.papers.ask()
    assert menu is not None
    assert words(menu) == ["Into one file…", "A file for each home…", "To the printer"]
    menu.close()

    went: list[str] = []
    page.papers._looked(lambda: went.append("on"), [RARE])
    assert page.notice_bar.fact.text() == "No font has: 3-1-2801 (\U0002ebf0)"
    assert not went
    page.notice_bar.button.click()
    assert went == ["on"]

    folder = tmp_path / "papers"
    folder.mkdir()
    page.papers.print(homes, 1, "items", folder)
    qtbot.waitUntil(lambda: page.notice_bar.fact.text() == "3 papers printed", timeout=60_000)
    assert len(list(folder.glob("items-*.pdf"))) == 3


def test_one_ticked_home_is_shown_before_its_paper_leaves(open_windows: Open, qtbot: QtBot) -> None:
    windows = open_windows("homes")
    page = windows.shell.pages["homes"]
    assert isinstance(page, HomesPage)
    qtbot.waitUntil(lambda: bool(page.table.rows.rows), timeout=20_000)
    home = page.table.rows.rows[0].home
    page.table.ticked.add(home.id)
    menu = page.papers.ask()
    assert menu is not None
    assert words(menu) == ["Show this home's", "Into one file…", "To the printer"]
    menu.close()
    page.papers.show((home.id,), "repair")
    (shown,) = preview._open
    assert isinstance(shown, preview.Preview)
    qtbot.waitUntil(lambda: shown.paper is not None, timeout=60_000)
    assert shown.title.text() == "Repair request · print 1"
    assert home.label in shown.pages.text()
    shown.close()
