"""Keys: the board shows who holds what, and a hand-over is offered, counted and accepted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from console.actions.keys import Receiver, answer_offer, offer_pieces
from console.app import Windows
from console.domain import codes
from console.domain.events import Event
from console.domain.keys import KEY_ROOM, HolderKind
from console.domain.whereabouts import Mark, floor_and_column, mark_of
from console.queries import find, keys
from console.queries.keys import HomeKeys, SetStory
from console.queries.papers import key_sets
from console.store import Store, new_op_id
from console.ui import i18n
from console.ui.pages.keys import KeysPage
from console.ui.widgets.building_tiles import BuildingTiles, by_building
from console.ui.widgets.key_board import KeyBoard

ENGINEERING = Receiver(kind=HolderKind.DEPARTMENT, name="engineering")


@pytest.fixture
def windows(open_windows: Callable[..., Windows]) -> Windows:
    return open_windows("keys", person="Keeper Vale")


@pytest.fixture
def page(qtbot: QtBot, windows: Windows) -> KeysPage:
    found = windows.shell.page
    assert isinstance(found, KeysPage)
    qtbot.waitUntil(lambda: bool(found.left.board.items), timeout=5000)
    return found


def some_home(page: KeysPage, mark: Mark = Mark.KEY_ROOM, n: int = 0) -> HomeKeys:
    return [home for home in page.left.board.items if home.mark is mark][n]


def story(windows: Windows, unit_id: int) -> SetStory:
    found = windows.store.read(keys.story, unit_id=unit_id)
    assert found is not None
    return found


def offer(store: Store, told: SetStory, kind: str = "", to: Receiver = ENGINEERING) -> Event:
    ids = tuple(i for piece in told.pieces for i in piece.item_ids if kind in ("", piece.kind))
    return store.run(offer_pieces, op_id=new_op_id(), item_ids=ids, to=to)


def take(store: Store, told: SetStory, kind: str = "", to: Receiver = ENGINEERING) -> None:
    offer(store, told, kind, to)
    ids = tuple(i for piece in told.pieces for i in piece.item_ids if kind in ("", piece.kind))
    store.run(answer_offer, op_id=new_op_id(), item_ids=ids, accept=True, count=len(ids))


def last(windows: Windows) -> Event:
    return windows.store.since(0, limit=100_000)[-1]


def look_at(qtbot: QtBot, page: KeysPage, unit_id: int) -> SetStory:
    assert page.left.choose(unit_id)
    qtbot.waitUntil(
        lambda: page.drawer.story is not None and page.drawer.story.unit_id == unit_id,
        timeout=5000,
    )
    assert page.drawer.story is not None
    return page.drawer.story


def mark_shown(page: KeysPage, unit_id: int) -> Mark | None:
    home = page.left.board.item_of(unit_id)
    return home.mark if home else None


# -- the board -----------------------------------------------------------------------------------


def test_every_home_stands_on_its_floor_in_its_stairwell(page: KeysPage) -> None:
    board = page.left.board
    by_floor = sorted((h for h in board.items if h.building == "1" and h.stairwell == "1"),
                      key=lambda h: (h.floor, h.column))  # fmt: skip
    places = [board.place_of(h.unit_id) for h in by_floor]
    for (below, low), (above, high) in zip(
        zip(by_floor, places, strict=True), zip(by_floor[1:], places[1:], strict=True), strict=False
    ):
        assert (high.bottom() < low.top()) == (above.floor > below.floor)
        assert (high.left() > low.left()) == (above.column > below.column)


def test_the_legend_counts_the_homes_and_filters_them(
    qtbot: QtBot, windows: Windows, page: KeysPage
) -> None:
    given = sum(1 for home in page.left.board.items if home.mark is Mark.OWNER)
    item = page.left.legend.items[Mark.OWNER]
    assert item.accessibleName() == f"Owner {given}"
    qtbot.mouseClick(item, Qt.MouseButton.LeftButton)
    wanted = [home for home in page.left.board.items if page.left.board.is_wanted(home)]
    assert {home.mark for home in wanted} == {Mark.OWNER}
    assert len(wanted) == given > 0


def test_arrows_walk_the_board_and_the_drawer_follows(
    qtbot: QtBot, windows: Windows, page: KeysPage
) -> None:
    board = page.left.board
    start = next(h for h in board.items if h.floor == 3 and h.column == "01")
    look_at(qtbot, page, start.unit_id)
    board.setFocus()
    qtbot.keyClick(board, Qt.Key.Key_Right)
    qtbot.keyClick(board, Qt.Key.Key_Up)
    now = board.current()
    assert now is not None
    assert (now.building, now.stairwell, now.floor, now.column) == (
        start.building, start.stairwell, 4, "02",
    )  # fmt: skip
    qtbot.waitUntil(lambda: page.drawer.label.text() == i18n.room(now.label), timeout=5000)
    assert board.accessibleDescription() == f"{i18n.room(now.label)}, floor 4, Key room"


def test_a_click_on_a_square_opens_its_set(qtbot: QtBot, page: KeysPage) -> None:
    home = some_home(page, n=4)
    board = page.left.board
    spot = board.place_of(home.unit_id).center()
    qtbot.mouseClick(board.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(spot))
    qtbot.waitUntil(lambda: page.drawer.label.text() == i18n.room(home.label), timeout=5000)
    assert page.drawer.set_number.text() == f"Set K-{home.number}"


def test_one_changed_home_repaints_one_square(
    qtbot: QtBot, page: KeysPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    board = page.left.board
    homes = list(board.items)
    at = homes.index(some_home(page, n=7))
    painted: list[QRect] = []
    told = QWidget.update
    monkeypatch.setattr(board.viewport(), "update", lambda *a: painted.extend(a) or told(board, *a))
    changed = HomeKeys(**{**_fields(homes[at]), "mark": Mark.FROZEN})
    assert board.set_items([*homes[:at], changed, *homes[at + 1 :]]) == 1
    (rect,) = painted
    assert rect.contains(board.place_of(changed.unit_id))
    assert rect.width() < 60
    assert board.set_items([*homes[:at], changed, *homes[at + 1 :]]) == 0


def test_rooms_without_a_floor_in_their_number_have_a_place_too() -> None:
    assert floor_and_column("2801") == (28, "01")
    assert floor_and_column("0101A") == (1, "01A")
    assert floor_and_column("S12") == (0, "S12")
    assert floor_and_column("7") == (0, "7")


def test_the_worst_word_names_the_set() -> None:
    room, person = ("department", KEY_ROOM), ("person", "Ash")
    assert mark_of([]) is Mark.NO_SET
    assert mark_of([room]) is Mark.KEY_ROOM
    assert mark_of([person]) is Mark.PERSON
    assert mark_of([room], is_on_offer=True) is Mark.TRANSFER
    assert mark_of([room, person], is_on_offer=True) is Mark.SPLIT
    assert mark_of([room, ("unaccounted", "")]) is Mark.UNACCOUNTED
    assert mark_of([room, person], is_frozen=True) is Mark.FROZEN


# -- finding -------------------------------------------------------------------------------------


def test_a_room_typed_is_found_and_chosen(qtbot: QtBot, page: KeysPage) -> None:
    home = some_home(page, n=9)
    page.left.search.setFocus()
    qtbot.keyClicks(page.left.search.edit, home.label.replace("栋", ""))
    qtbot.keyClick(page.left.search.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.drawer.label.text() == i18n.room(home.label), timeout=5000)


def test_a_set_number_is_found_and_an_unknown_word_is_said(qtbot: QtBot, page: KeysPage) -> None:
    home = some_home(page, n=2)
    page.finding.search(f"K-{home.number}")
    qtbot.waitUntil(lambda: page.drawer.label.text() == i18n.room(home.label), timeout=5000)
    page.finding.search("Nobody Atall")
    qtbot.waitUntil(lambda: "Nothing found" in page.notice_bar.text(), timeout=5000)


def test_a_scanned_tag_opens_its_set_and_a_visit_code_is_left_to_reception(
    qtbot: QtBot, windows: Windows, page: KeysPage
) -> None:
    tag = windows.store.read(key_sets)[5]
    secrets = windows.store.read(find.code_keys, vault=windows.store.vault)
    payload = codes.make("K", secrets.current, tag.code_id, secrets.secrets[secrets.current])
    windows.workplace.scanned.emit(payload)
    qtbot.waitUntil(
        lambda: page.drawer.story is not None and page.drawer.story.number == tag.number,
        timeout=5000,
    )
    assert page.scanned(payload.replace("HD1K", "HD1V")) is False


def test_a_forged_tag_is_refused_in_the_page(
    qtbot: QtBot, windows: Windows, page: KeysPage
) -> None:
    secrets = windows.store.read(find.code_keys, vault=windows.store.vault)
    forged = codes.make("K", secrets.current, "0" * 16, b"not the secret of this campaign!")
    assert page.scanned(forged)
    qtbot.waitUntil(lambda: bool(page.notice_bar.text()), timeout=5000)
    assert page.drawer.story is None


# -- custody -------------------------------------------------------------------------------------


def test_pieces_are_offered_to_a_department_from_the_drawer(
    qtbot: QtBot, windows: Windows, page: KeysPage
) -> None:
    home = some_home(page, n=3)
    look_at(qtbot, page, home.unit_id)
    page.left.board.setFocus()
    qtbot.keyClick(windows.shell, Qt.Key.Key_F6)
    form = page.drawer.form
    form.to.setCurrentIndex(form.to.findText("Engineering"))
    for tick, row in form.ticks.items():
        tick.setChecked(row.kind == "entry_construction")
    assert form.go.words() == "Offer 2 pieces"
    qtbot.mouseClick(form.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: mark_shown(page, home.unit_id) is Mark.TRANSFER, timeout=5000)
    event = last(windows)
    assert (event.kind, event.facts["pieces"], event.by) == ("keys.offered", 2, "Keeper Vale")
    qtbot.waitUntil(lambda: page.drawer.band.isVisible(), timeout=5000)
    assert page.drawer.band.fact.text() == "Key room hands to Engineering"
    qtbot.waitUntil(lambda: page.left.offers.rows.rowCount() == 1)


def test_accepting_asks_for_the_count_and_a_wrong_one_changes_nothing(
    qtbot: QtBot, windows: Windows, page: KeysPage
) -> None:
    home = some_home(page, n=6)
    offer(windows.store, story(windows, home.unit_id))
    look_at(qtbot, page, home.unit_id)
    band = page.drawer.band
    qtbot.waitUntil(lambda: band.isVisible(), timeout=5000)
    on_table = sum(piece.on_table for piece in story(windows, home.unit_id).pieces)
    assert (band.count.text(), band.accept.isEnabled()) == ("", False), "nobody counted yet"
    band.count.setText(str(on_table - 1))
    qtbot.mouseClick(band.accept, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "expected" in page.notice_bar.text(), timeout=5000)
    assert last(windows).kind == "keys.offered"
    band.count.setText(str(on_table))
    qtbot.mouseClick(band.accept, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: mark_shown(page, home.unit_id) is Mark.DEPARTMENT, timeout=5000)
    assert last(windows).kind == "keys.accepted"
    qtbot.waitUntil(
        lambda: any("Key room → Engineering" in line for line in page.drawer.line.lines()[:1])
    )


def test_a_refused_offer_leaves_the_pieces_where_they_were(
    qtbot: QtBot, windows: Windows, page: KeysPage
) -> None:
    home = some_home(page, n=8)
    offer(windows.store, story(windows, home.unit_id))
    look_at(qtbot, page, home.unit_id)
    qtbot.waitUntil(lambda: page.drawer.band.isVisible(), timeout=5000)
    qtbot.mouseClick(page.drawer.band.refuse, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: last(windows).kind == "keys.offer_refused", timeout=5000)
    qtbot.waitUntil(lambda: mark_shown(page, home.unit_id) is Mark.KEY_ROOM, timeout=5000)


def test_an_owner_gets_keys_only_after_signing_and_the_button_says_so(
    qtbot: QtBot, windows: Windows, page: KeysPage
) -> None:
    home = some_home(page, n=len(page.left.board.items) // 2)
    told = look_at(qtbot, page, home.unit_id)
    assert not told.is_signed
    page.drawer.begin_hand_over()
    form = page.drawer.form
    form.to.setCurrentIndex(0)
    assert form.to.currentText() == f"Owner {told.owners[0].name}"
    assert not form.go.isEnabled()
    assert form.gate.text() == "To an owner only after the acceptance is signed"


def test_pieces_in_several_hands_show_as_split_and_name_no_owner(
    qtbot: QtBot, windows: Windows, page: KeysPage
) -> None:
    home = some_home(page, n=11)
    take(windows.store, story(windows, home.unit_id), "mailbox")
    qtbot.waitUntil(lambda: mark_shown(page, home.unit_id) is Mark.SPLIT, timeout=5000)
    given = some_home(page, Mark.OWNER)
    told = look_at(qtbot, page, given.unit_id)
    lines = " ".join([*page.drawer.line.lines(), page.left.board.words(given)])
    assert "Key room → Owner" in lines
    assert not [owner for owner in told.owners if owner.name in lines]


def test_a_lost_piece_freezes_the_set_after_its_reason(
    qtbot: QtBot, windows: Windows, page: KeysPage
) -> None:
    home = some_home(page, n=5)
    look_at(qtbot, page, home.unit_id)
    qtbot.keyClick(windows.shell, Qt.Key.Key_F8)
    form = page.drawer.lost_form
    qtbot.waitUntil(lambda: form.found is not None, timeout=5000)
    assert form.act.currentData() == "lost"
    assert form.go.reason == "Tick the pieces first"
    next(tick for tick, piece in form.ticks.items() if piece.kind == "mailbox").setChecked(True)
    form.reason.setCurrentIndex(form.reason.findData("stolen"))
    qtbot.mouseClick(form.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: mark_shown(page, home.unit_id) is Mark.FROZEN, timeout=5000)
    event = last(windows)
    assert (event.kind, event.facts["why"]) == ("keys.lost", "stolen")
    qtbot.waitUntil(lambda: page.drawer.badge.words == "Lost, frozen", timeout=5000)
    page.drawer.begin_hand_over()
    hand_over = page.drawer.form
    next(iter(hand_over.ticks)).setChecked(True)
    hand_over.to.setCurrentIndex(hand_over.to.findText("Engineering"))
    assert hand_over.go.reason == (
        "This set is frozen: its pieces may only come back to the key room"
    )


# -- beginning, growth, languages ----------------------------------------------------------------


def test_one_button_makes_the_sets_that_are_missing(
    qtbot: QtBot, open_windows: Callable[..., Windows], tmp_path: Path
) -> None:
    from console.databases import where

    from day_store import Plan, build_hall  # isort: skip

    windows = open_windows("keys")
    hall = build_hall(where(str(tmp_path / "hall.db")), Plan(homes=30, booked=2))
    found = windows.shell.page
    assert isinstance(found, KeysPage)
    windows.workplace.store = _without_sets(hall.store)
    found.reload()
    qtbot.waitUntil(lambda: found.views.currentWidget() is found.none, timeout=5000)
    assert found.none.way.words() == "Make sets for 30 homes"
    qtbot.mouseClick(found.none.way, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: found.views.currentWidget() is found.parts, timeout=10_000)
    made = hall.store.read(key_sets)
    assert len(made) == 30
    assert [s.unit_id for s in made] != sorted(s.unit_id for s in made), "dealt by chance"
    qtbot.waitUntil(lambda: windows.tasks.is_idle, timeout=5000)
    hall.store.close()


def test_five_thousand_homes_are_tiles_first_worst_in_front(qtbot: QtBot) -> None:
    homes = [
        HomeKeys(
            unit_id=n, label=f"{1 + n // 180}-1-{n}", building=str(1 + n // 180), stairwell="1",
            floor=1 + n % 180 // 6, column=f"0{n % 6 + 1}", number=10_000 + n, holder=None,
            mark=Mark.FROZEN if n == 4999 else Mark.SPLIT if n == 2000 else Mark.OWNER,
        )
        for n in range(5000)
    ]  # fmt: skip
    tiles = by_building(homes)
    assert [t.building for t in tiles[:3]] == ["28", "12", "1"]
    view = BuildingTiles()
    qtbot.addWidget(view)
    view.resize(840, 420)
    view.set_items(tiles)
    assert view.words(tiles[0]) == "28, 139 of 140 with their owners, Lost, frozen 1"
    board = KeyBoard()
    qtbot.addWidget(board)
    board.resize(840, 520)
    board.set_items(homes)
    assert Counter(h.building for h in board.items) == Counter(h.building for h in homes)
    assert board.choose(4999)
    assert board.viewport().rect().contains(board.place_of(4999))


def test_a_large_site_opens_a_building_by_enter_and_leaves_it_by_esc(
    qtbot: QtBot, windows: Windows, page: KeysPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    from console.ui.pages import keys_board

    monkeypatch.setattr(keys_board, "LARGE", 1)
    page.reload()
    left = page.left
    qtbot.waitUntil(lambda: left.views.currentWidget() is left.tiles, timeout=5000)
    left.tiles.setFocus()
    qtbot.keyClick(left.tiles, Qt.Key.Key_Home)
    qtbot.keyClick(left.tiles, Qt.Key.Key_Return)
    tile = left.tiles.current()
    assert tile is not None
    assert left.views.currentWidget() is left.board
    assert {home.building for home in left.board.items} == {tile.building}
    qtbot.keyClick(windows.shell, Qt.Key.Key_Escape)
    assert left.views.currentWidget() is left.tiles
    building = page.drawer.building
    qtbot.waitUntil(lambda: building.isVisible(), timeout=5000)
    assert building.name.text() == tile.building
    qtbot.mouseClick(building.go, Qt.MouseButton.LeftButton)
    assert left.views.currentWidget() is left.board


def test_no_row_is_cut_in_a_low_window(qtbot: QtBot, windows: Windows, page: KeysPage) -> None:
    windows.shell.resize(1280, 690)
    look_at(qtbot, page, some_home(page).unit_id)
    pieces, title = page.drawer.pieces, page.drawer.line_title

    def is_whole() -> bool:
        pieces.scrollToBottom()
        row = pieces.visualRect(pieces.rows.index(pieces.rows.rowCount() - 1, 0))
        foot = pieces.viewport().mapTo(windows.shell, row.bottomLeft()).y()
        below = title.mapTo(windows.shell, QPoint(0, 0)).y()
        seen = pieces.viewport().visibleRegion().boundingRect()
        return bool(row.height() and seen.contains(row) and foot < below)

    qtbot.waitUntil(is_whole, timeout=5000)


def test_a_large_site_names_what_is_out_of_order_first(
    qtbot: QtBot, qtmodeltester: ModelTester, windows: Windows, page: KeysPage,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    from console.actions.key_faults import freeze_set
    from console.ui.pages import keys_board

    monkeypatch.setattr(keys_board, "LARGE", 1)
    lost, away = some_home(page, n=7), some_home(page, n=3)
    take(windows.store, story(windows, away.unit_id), "access_card")
    set_id = story(windows, lost.unit_id).set_id
    windows.store.run(freeze_set, op_id=new_op_id(), set_id=set_id, reason="lost")
    page.reload()
    urgent, drawer = page.left.urgent, page.drawer
    qtbot.waitUntil(lambda: urgent.table.rows.rowCount() == 2, timeout=5000)
    qtmodeltester.check(urgent.table.rows)
    assert [home.unit_id for home in urgent.table.rows.rows] == [lost.unit_id, away.unit_id]
    page.left.tiles.choose(lost.building)
    qtbot.waitUntil(lambda: drawer.building.worst.isVisible(), timeout=5000)
    assert drawer.building.worst.fact.text() == f"Lost, frozen · {i18n.room(lost.label)}"
    assert drawer.building.badges[Mark.FROZEN].words == "1"
    spot = urgent.table.visualRect(urgent.table.rows.index(1, 4)).center()
    qtbot.mouseClick(urgent.table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    qtbot.waitUntil(lambda: drawer.label.text() == i18n.room(away.label), timeout=5000)
    assert page.left.views.currentWidget() is page.left.board
    assert not urgent.isVisible(), "the rooms have the page for themselves"


def test_the_words_of_keys_follow_the_language(qtbot: QtBot, page: KeysPage) -> None:
    look_at(qtbot, page, some_home(page).unit_id)
    i18n.use("zh_CN")
    assert page.left.legend.items[Mark.KEY_ROOM].text() == "钥匙房"
    assert page.drawer.hand_over.words() == "移交…"
    assert page.drawer.badge.words == "钥匙房"


def test_the_tables_of_keys_are_sound_models(
    qtbot: QtBot, qtmodeltester: ModelTester, windows: Windows, page: KeysPage
) -> None:
    home = some_home(page, n=1)
    offer(windows.store, story(windows, home.unit_id))
    look_at(qtbot, page, home.unit_id)
    qtbot.waitUntil(lambda: page.left.offers.rows.rowCount() == 1, timeout=5000)
    qtmodeltester.check(page.left.offers.rows)
    qtmodeltester.check(page.drawer.pieces.rows)


def _fields(home: HomeKeys) -> dict[str, object]:
    return {name: getattr(home, name) for name in HomeKeys.__dataclass_fields__}


def _without_sets(store: Store) -> Store:
    """A campaign whose sets are still to be made."""
    from sqlalchemy import delete

    from console.models import KeyItem, KeySet

    with store.engine.begin() as connection:
        connection.execute(delete(KeyItem).where(KeyItem.parent_id.is_not(None)))
        connection.execute(delete(KeyItem))
        connection.execute(delete(KeySet))
    return store
