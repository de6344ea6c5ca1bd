"""Tray: tags scanned one after the other go to one receiver in one press, and are counted there."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from console.actions.keys import Receiver, answer_offer, offer_pieces
from console.app import Windows
from console.domain import codes
from console.domain.keys import KEY_ROOM, HolderKind
from console.domain.whereabouts import Mark
from console.queries import find, keys
from console.queries.key_tray import tray
from console.queries.papers import key_sets
from console.store import new_op_id
from console.ui.pages.keys_tray import KeysTrayPage


@pytest.fixture
def windows(open_windows: Callable[..., Windows]) -> Windows:
    return open_windows("keys_tray", person="Keeper Vale")


@pytest.fixture
def page(windows: Windows) -> KeysTrayPage:
    found = windows.shell.page
    assert isinstance(found, KeysTrayPage)
    return found


def rooms(windows: Windows) -> list[keys.HomeKeys]:
    board = windows.store.read(keys.board)
    return [home for home in board.homes if home.mark is Mark.KEY_ROOM]


def tag(windows: Windows, unit_id: int) -> str:
    store = windows.store
    code_id = next(s.code_id for s in store.read(key_sets) if s.unit_id == unit_id)
    made = store.read(find.code_keys, vault=store.vault)
    return codes.make("K", made.current, code_id, made.secrets[made.current])


def on_table(windows: Windows, unit_id: int) -> tuple[int, ...]:
    told = windows.store.read(keys.story, unit_id=unit_id)
    assert told is not None
    return tuple(item for piece in told.pieces for item in piece.item_ids)


def give(windows: Windows, unit_id: int, name: str, *, pieces: int = 0) -> None:
    store, ids = windows.store, on_table(windows, unit_id)
    ids = ids[-pieces:] if pieces else ids
    to = Receiver(kind=HolderKind.DEPARTMENT, name=name)
    store.run(offer_pieces, op_id=new_op_id(), item_ids=ids, to=to)
    store.run(answer_offer, op_id=new_op_id(), item_ids=ids, accept=True, count=len(set(ids)))


def holders(windows: Windows, unit_id: int) -> set[str]:
    told = windows.store.read(keys.story, unit_id=unit_id)
    assert told is not None
    return {piece.holder.name for piece in told.pieces}


def choose(page: KeysTrayPage, name: str) -> None:
    at = next(
        n for n in range(page.side.to.count())
        if getattr(page.side.to.itemData(n), "name", "") == name
    )  # fmt: skip
    page.side.to.setCurrentIndex(at)


def test_a_whole_tray_goes_and_comes_by_scans_and_one_typed_count(
    qtbot: QtBot, windows: Windows, page: KeysTrayPage
) -> None:
    one, two, three = (home.unit_id for home in rooms(windows)[:3])
    give(windows, three, "security")
    for unit_id in (one, two, three):
        assert page.scanned(tag(windows, unit_id))
    qtbot.waitUntil(lambda: len(page.lines) == 3, timeout=5000)
    assert [group.sets for group in page.side.givers()] == [2, 1]
    assert page.side.go.reason == "Choose who takes them"
    choose(page, "engineering")
    page.side.act()
    qtbot.waitUntil(lambda: page.side.waiting() is not None and not page.side.givers())
    events = [e for e in windows.store.since(0, limit=100_000) if e.kind == "keys.offered"]
    assert len({e.facts["from"] for e in events[-2:]}) == 2, "one offer for each giver"
    assert holders(windows, one) == {KEY_ROOM}, "the giver has them until they are accepted"
    assert page.side.count.text() == "", "nobody counted yet"
    assert not page.side.accept.isEnabled()
    first = page.side.waiting()
    assert first is not None
    page.side.count.edit.setText(str(len(first.item_ids) - 1))
    page.side.act()
    qtbot.waitUntil(lambda: "expected" in page.notice_bar.text(), timeout=5000)
    for _group in range(2):
        group = page.side.waiting()
        assert group is not None
        page.side.count.edit.setText(str(len(group.item_ids)))
        page.side.act()
        qtbot.waitUntil(lambda group=group: page.side.waiting() != group, timeout=5000)
    assert page.scans == []
    assert [holders(windows, unit_id) for unit_id in (one, two, three)] == [{"engineering"}] * 3


def test_each_scan_says_what_came_of_it(qtbot: QtBot, windows: Windows, page: KeysTrayPage) -> None:
    one, two = (home for home in rooms(windows)[:2])
    give(windows, two.unit_id, "security", pieces=1)
    page._typed(f"K-{one.number}")
    page.scanned(tag(windows, one.unit_id))
    page._typed(f"k-{two.number}")
    page._typed("K-99999")
    qtbot.waitUntil(lambda: len(page.scans) == 4, timeout=5000)
    assert [scan.refusal and scan.refusal.code for scan in page.scans] == [
        None, "tray.already", "tray.split", "tray.no-key",
    ]  # fmt: skip
    page._typed(f"K-{two.number}-11")  # one of its loose pieces
    qtbot.waitUntil(lambda: len(page.lines) == 2, timeout=5000)
    assert page.lines[-1].pieces == 1
    page.take_off(f"K-{one.number}")
    qtbot.waitUntil(lambda: len(page.scans) == 4, timeout=5000)
    assert page.scans[0].refusal is None, "the other scan of the same set counts now"


def test_a_piece_in_a_sealed_bag_or_with_nobody_or_with_an_old_tag_stays_off(
    windows: Windows,
) -> None:
    from console.actions.key_faults import report_lost
    from console.actions.key_tags import retag_set
    from console.domain.codes import code_id_of

    store, home, other = windows.store, *rooms(windows)[4:6]
    old = tag(windows, home.unit_id)
    told = store.read(keys.story, unit_id=home.unit_id)
    assert told is not None
    store.run(retag_set, op_id=new_op_id(), set_id=told.set_id, code_id=code_id_of(b"new tag on"))
    lost = on_table(windows, other.unit_id)
    store.run(report_lost, op_id=new_op_id(), item_ids=lost, why="mislaid")
    texts = (old, f"K-{home.number}-1", f"K-{other.number}")
    found = store.read(tray, texts=texts, vault=store.vault)
    assert [scan.refusal and scan.refusal.code for scan in found] == [
        "tray.old-tag", "keys.in-sealed-bag", "tray.nothing",
    ]  # fmt: skip


def test_a_tray_is_still_there_after_the_program_ended(
    qtbot: QtBot, windows: Windows, page: KeysTrayPage
) -> None:
    home = rooms(windows)[0]
    page.scanned(tag(windows, home.unit_id))
    kept = page.kept()
    page.clear()
    qtbot.waitUntil(lambda: not page.scans, timeout=5000)
    page.take_back(kept)
    qtbot.waitUntil(lambda: [line.number for line in page.lines] == [home.number], timeout=5000)
