"""The evening's count: every piece seen or explained; what nobody can name is reported."""

from __future__ import annotations

from typing import Any

import pytest
from day_store import DAY, Hall, refuses

from console.actions.key_count import Counted, found_again, record_count, report_missing
from console.actions.keys import Receiver, offer_pieces
from console.domain.keys import KEY_ROOM, HolderKind
from console.models import Holder, KeyCount, KeyCountLine, KeyItem, KeySet
from console.queries.key_count import (
    expected_pieces,
    missing_pieces,
    pieces_to_count,
    scopes,
)

ENGINEERING = Receiver(kind=HolderKind.DEPARTMENT, name="engineering")
ROOM = Receiver(kind=HolderKind.DEPARTMENT, name=KEY_ROOM)


@pytest.fixture(autouse=True)
def evening(hall: Hall) -> None:
    hall.at("17:10")


def due(hall: Hall, **where: Any) -> list[int]:
    return hall.store.read(expected_pieces, **{"department": KEY_ROOM, **where})


def count(hall: Hall, seen: Any, **why: Any) -> Any:
    wish = Counted(department=KEY_ROOM, seen=tuple(seen), why=why.pop("why", {}), **why)
    return hall.press(record_count, counted=wish)


def test_a_bag_counts_as_one_and_what_is_in_it_is_not_seen(hall: Hall) -> None:
    assert due(hall) == sorted(i for home in range(len(hall.units)) for i in hall.pieces(home))
    rows = hall.store.read(pieces_to_count, department=KEY_ROOM)
    assert [row.item_id for row in rows[:8]] == list(hall.pieces(0))


def test_a_count_where_all_is_there_changes_nothing_in_the_book(hall: Hall) -> None:
    before = hall.rows(KeyItem)
    event = count(hall, due(hall))
    assert (event.facts["expected"], event.facts["found"]) == (len(due(hall)), len(due(hall)))
    assert hall.rows(KeyItem) == before
    assert hall.rows(KeyCountLine) == []
    (scope,) = hall.store.read(scopes, day=DAY)
    assert scope.is_counted


def test_a_piece_that_was_not_seen_needs_a_reason(hall: Hall) -> None:
    all_there = due(hall)
    with refuses("count.unexplained", pieces=2):
        count(hall, all_there[2:])
    with refuses("count.unknown-reason", reason="Dina has it"):
        count(hall, all_there[1:], why={all_there[0]: "Dina has it"})
    event = count(hall, all_there[1:], why={all_there[0]: "missing"})
    assert event.facts["absent"] == 1
    (line,) = hall.rows(KeyCountLine)
    assert (line["item_id"], line["is_found"], line["reason"]) == (all_there[0], False, "missing")


def test_what_is_seen_here_though_the_book_says_elsewhere_is_surplus(hall: Hall) -> None:
    loose = hall.pieces(0)[1:2]
    hall.press(offer_pieces, item_ids=loose, to=ENGINEERING)
    from console.actions.keys import answer_offer

    hall.press(answer_offer, item_ids=loose, accept=True, count=1)
    event = count(hall, [*due(hall), *loose])
    assert event.facts["surplus"] == 1
    assert hall.rows(KeyCountLine)[0]["reason"] == "surplus"
    with refuses("keys.unknown-piece"):
        count(hall, [*due(hall), 999_999])


def test_cabinets_are_counted_one_by_one(hall: Hall) -> None:
    first = hall.rows(KeySet, unit_id=hall.units[0])[0]["id"]
    hall.change(KeySet, first, cabinet="A")
    assert due(hall, cabinet="A") == list(hall.pieces(0))
    count(hall, due(hall, cabinet="A"), cabinet="A")
    by_cabinet = {s.cabinet: s for s in hall.store.read(scopes, day=DAY)}
    assert by_cabinet["A"].is_counted
    assert not by_cabinet[""].is_counted
    with refuses("count.nothing-there"):
        count(hall, (), cabinet="Z")


def test_a_missing_piece_is_with_nobody_until_it_is_found_again(hall: Hall) -> None:
    (loose,) = hall.pieces(0)[1:2]
    event = hall.press(report_missing, item_ids=(loose,))
    assert event.kind == "keys.missing"
    assert hall.row(Holder, hall.row(KeyItem, loose)["holder_id"])["kind"] == "unaccounted"
    assert [row.item_id for row in hall.store.read(missing_pieces)] == [loose]
    with refuses("keys.missing-already"):
        hall.press(report_missing, item_ids=(loose,))
    with refuses("keys.count-differs"):
        hall.press(found_again, item_ids=(loose,), count=2, keeper=ROOM)
    with refuses("keys.found-by-whom"):
        hall.press(
            found_again, item_ids=(loose,), count=1, keeper=Receiver(kind=HolderKind.UNACCOUNTED)
        )
    hall.press(found_again, item_ids=(loose,), count=1, keeper=ROOM)
    assert hall.store.read(missing_pieces) == []
    with refuses("keys.not-missing"):
        hall.press(found_again, item_ids=(loose,), count=1, keeper=ROOM)


def test_a_piece_inside_an_intact_bag_does_not_go_missing_alone(hall: Hall) -> None:
    (bag,) = [i for i in hall.pieces(0) if hall.row(KeyItem, i)["kind"] == "sealed_bag"]
    inside = hall.rows(KeyItem, parent_id=bag)[0]["id"]
    with refuses("keys.in-sealed-bag"):
        hall.press(report_missing, item_ids=(inside,))
    hall.press(report_missing, item_ids=(bag,))
    assert {r["holder_id"] for r in hall.rows(KeyItem, parent_id=bag)} == {
        hall.row(KeyItem, bag)["holder_id"]
    }


def test_what_an_owner_has_or_what_is_on_offer_cannot_be_called_missing(hall: Hall) -> None:
    loose = hall.pieces(0)[1:2]
    hall.press(offer_pieces, item_ids=loose, to=ENGINEERING)
    with refuses("keys.offer-open"):
        hall.press(report_missing, item_ids=loose)
    owner = hall.pieces(1)[1]
    hall.at("09:00")
    holder = hall.rows(Holder, kind="department", name="security")[0]["id"]
    hall.change(Holder, holder, kind="owner", owner_id=hall.owners[1])
    hall.change(KeyItem, owner, holder_id=holder)
    with refuses("keys.with-owner"):
        hall.press(report_missing, item_ids=(owner,))


def test_the_last_count_of_a_cabinet_is_the_one_that_is_shown(hall: Hall) -> None:
    there = due(hall)
    count(hall, there[1:], why={there[0]: "at_desk"})
    count(hall, there)
    (scope,) = hall.store.read(scopes, day=DAY)
    assert (scope.found, scope.absent) == (len(there), 0)
    assert len(hall.rows(KeyCount)) == 2
