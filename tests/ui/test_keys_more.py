"""The drawer's other acts: pieces kept back, keys let go early, the form of a loan opened."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from console.app import Windows
from console.domain.key_gate import Stays
from console.ui.pages.keys import KeysPage
from console.ui.pages.keys_loans import KeysLoansPage


@pytest.fixture
def windows(open_windows: Callable[..., Windows]) -> Windows:
    return open_windows("keys", person="Keeper Vale")


def kinds(windows: Windows) -> list[str]:
    return [event.kind for event in windows.store.since(0, limit=100_000)]


def test_from_the_drawer_a_piece_is_kept_back_and_the_keys_are_let_go_early(
    qtbot: QtBot, windows: Windows
) -> None:
    page = windows.shell.page
    assert isinstance(page, KeysPage)
    qtbot.waitUntil(lambda: bool(page.left.board.items), timeout=5000)
    home = next(h for h in page.left.board.items if h.mark == "key_room")
    page.receive(home.unit_id)
    qtbot.waitUntil(lambda: page.drawer.story is not None, timeout=5000)
    story = page.drawer.story
    assert story is not None
    page.more.keep(story.pieces[-1].item_ids, Stays.RETAINED)
    qtbot.waitUntil(lambda: kinds(windows)[-1] == "keys.kept_back", timeout=5000)
    page.more.release(story.pieces[-1].item_ids)
    qtbot.waitUntil(lambda: kinds(windows)[-1] == "keys.let_go", timeout=5000)
    page.more._waive(home.unit_id, "moving_in", "Chief", "")
    qtbot.waitUntil(lambda: kinds(windows)[-1] == "keys.waived", timeout=5000)
    page.more.lend(story.set_id)
    qtbot.waitUntil(lambda: isinstance(windows.shell.page, KeysLoansPage), timeout=5000)
    loans = windows.shell.page
    assert isinstance(loans, KeysLoansPage)
    qtbot.waitUntil(lambda: bool(loans.form.pieces), timeout=5000)
    assert {piece.set_id for piece in loans.form.pieces.values()} == {story.set_id}
