"""Count: tags are scanned or ticked, each gap has its reason, and what is missing is reported."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from console.app import Windows
from console.domain import codes
from console.domain.events import Event
from console.queries import find
from console.ui.pages.keys_count import KeysCountPage


@pytest.fixture
def windows(open_windows: Callable[..., Windows]) -> Windows:
    return open_windows("keys_count", person="Keeper Vale")


@pytest.fixture
def page(qtbot: QtBot, windows: Windows) -> KeysCountPage:
    found = windows.shell.page
    assert isinstance(found, KeysCountPage)
    qtbot.waitUntil(lambda: found.view is not None, timeout=5000)
    return found


def last(windows: Windows) -> Event:
    return windows.store.since(0, limit=100_000)[-1]


def test_a_scanned_tag_of_a_set_sees_all_its_pieces_in_the_key_room(
    qtbot: QtBot, windows: Windows, page: KeysCountPage
) -> None:
    assert page.view is not None
    piece = page.view.pieces[0]
    keys = windows.store.read(find.code_keys, vault=windows.store.vault)
    tag = codes.make("K", keys.current, piece.set_code_id, keys.secrets[keys.current])
    assert page.scanned(tag)
    mine = {p.item_id for p in page.view.pieces if p.set_id == piece.set_id}
    qtbot.waitUntil(lambda: page.seen == mine, timeout=5000)
    assert page.sums.text().startswith(str(len(mine)))


def test_a_count_is_recorded_once_each_piece_is_seen_or_explained(
    qtbot: QtBot, windows: Windows, page: KeysCountPage
) -> None:
    assert not page.go.isEnabled()
    page.tick_all()
    assert page.go.isEnabled()
    page.tick(page.list.rows.rows[0])
    assert page.go.reason
    page.list.choose(page.list.rows.rows[0].piece.item_id)
    page.give_reason()
    assert page.go.isEnabled()
    page.record()
    qtbot.waitUntil(lambda: last(windows).kind == "keys.counted", timeout=5000)
    assert last(windows).facts["absent"] == 1
    qtbot.waitUntil(lambda: "of" in page.notice_bar.fact.text(), timeout=5000)


def test_a_set_number_is_typed_where_no_scanner_is(page: KeysCountPage) -> None:
    assert page.view is not None
    number = page.view.pieces[0].set_number
    page._typed(str(number))
    assert page.seen
    page._typed("999999")
    assert page.notice_bar.fact.text()


def test_what_is_missing_is_with_nobody_until_it_is_found_again(
    qtbot: QtBot, windows: Windows, page: KeysCountPage
) -> None:
    rows = page.list.rows.rows
    loose = next(row for row in rows if row.piece.kind != "sealed_bag")
    page.list.choose(loose.piece.item_id)
    page.report_missing()
    qtbot.waitUntil(lambda: last(windows).kind == "keys.missing", timeout=5000)
    qtbot.waitUntil(lambda: len(page.missing.rows.rows) == 1, timeout=5000)
    page.found(page.missing.rows.rows[0])
    qtbot.waitUntil(lambda: last(windows).kind == "keys.found", timeout=5000)
    qtbot.waitUntil(lambda: not page.missing.rows.rows, timeout=5000)


def test_what_was_seen_survives_the_end_of_the_program(page: KeysCountPage) -> None:
    page.tick(page.list.rows.rows[0])
    kept = page.kept()
    page.seen.clear()
    page.take_back(kept)
    assert len(page.seen) == 1
