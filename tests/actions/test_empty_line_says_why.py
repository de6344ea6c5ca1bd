"""A call that finds nobody says who waits and what for; keys decide as they lie."""

from __future__ import annotations

import pytest
from day_store import DAY, Hall, refuses

from console.actions.key_faults import freeze_set
from console.actions.keys import Receiver
from console.domain.key_calls import key_bar, key_warning
from console.domain.keys import HolderKind
from console.models import Holder, KeyItem, KeySet, Visit
from console.queries.desk import DeskView, desk_view


def seen(hall: Hall, station: str, number: int = 1) -> DeskView:
    desk = hall.desk(station, number)
    return hall.store.read(desk_view, desk_id=desk, day=DAY, now=hall.now)


def bars(hall: Hall, station: str) -> list[tuple[str, str]]:
    return [(row.bar, row.warning) for row in seen(hall, station).waiting]


def test_the_refusal_counts_each_reason(hall: Hall) -> None:
    for home in (0, 2, 4):  # one host
        hall.check_in(home)
        hall.walk(home, to="inspection")
    mine, other = hall.host_desk(0), 3 - hall.host_desk(0)
    with refuses("line.none-for-this-desk", waiting=3, host=3):
        hall.call("inspection", other)
    hall.change(Visit, hall.visit_of(4), host_id=None, language="es")
    hall.call("inspection", mine)
    hall.park("inspection", mine)
    with refuses("line.none-for-this-desk", waiting=2, host=1, language=1):
        hall.call("inspection", other)
    with refuses("line.empty", waiting=0):
        hall.call("documents")


def give(hall: Hall, kind: HolderKind, name: str) -> None:
    hall.hand_keys(0, Receiver(kind=kind, name=name))


def test_keys_at_the_key_desk_or_with_the_escort_may_be_called(hall: Hall) -> None:
    hall.check_in(0)
    hall.walk(0, to="keys")
    assert bars(hall, "keys") == [("", "")]
    room = hall.rows(Holder, name="key_room")[0]["id"]
    hall.change(Holder, room, name="keys", department="keys")
    assert bars(hall, "keys") == [("", "")]
    give(hall, HolderKind.PERSON, "escort 1")
    assert bars(hall, "keys") == [("", "keys_with")]
    assert hall.call("keys").facts["ticket"] == "A001"


def test_keys_elsewhere_lost_frozen_or_never_made_bar_the_call(hall: Hall) -> None:
    hall.check_in(0)
    hall.walk(0, to="keys")
    set_id = hall.rows(KeySet, unit_id=hall.units[0])[0]["id"]
    one = min(row["id"] for row in hall.rows(KeyItem, set_id=set_id))
    give(hall, HolderKind.DEPARTMENT, "engineering")
    assert bars(hall, "keys") == [("keys", "")]
    with refuses("line.none-for-this-desk", waiting=1, keys=1):
        hall.call("keys")
    hall.return_keys(0)
    hall.change(KeyItem, one, holder_id=hall.rows(Holder, kind="unaccounted")[0]["id"])
    assert bars(hall, "keys") == [("keys_missing", "")]
    hall.change(KeyItem, one, holder_id=hall.rows(Holder, name="key_room")[0]["id"])
    assert bars(hall, "keys") == [("", "")]
    hall.press(freeze_set, set_id=set_id, reason="lost")
    assert bars(hall, "keys") == [("keys_frozen", "")]
    hall.change(KeySet, set_id, is_frozen=False)
    hall.change(
        KeyItem, one, state="lost", holder_id=hall.rows(Holder, kind="unaccounted")[0]["id"]
    )
    assert bars(hall, "keys") == [("", "")], "what is lost and settled bars nobody"
    hall.lose_set(0)
    assert bars(hall, "keys") == [("keys_none", "")], "no set at all"


@pytest.mark.parametrize(
    ("kind", "name", "is_frozen"),
    [
        ("department", "key_room", False),
        ("department", "key_room", True),
        ("department", "security", False),
        ("person", "Host 1", False),
        ("unaccounted", "", False),
        ("owner", "", False),
    ],
)
def test_the_rule_said_in_sql_is_that_of_the_domain(
    hall: Hall, kind: str, name: str, is_frozen: bool
) -> None:
    hall.check_in(0)
    hall.walk(0, to="keys")
    holder = {
        "person": Receiver(kind=HolderKind.PERSON, name=name),
        "department": Receiver(kind=HolderKind.DEPARTMENT, name=name),
    }.get(kind)
    if holder is not None and name != "key_room":
        hall.hand_keys(0, holder)
    found = {row["kind"]: row["id"] for row in hall.rows(Holder)}
    if kind == "unaccounted":
        hall.change(KeyItem, hall.pieces(0)[1], holder_id=found["unaccounted"])
    elif kind == "owner":
        hall.change(Holder, hall.rows(Holder, name="security")[0]["id"], kind="owner", name="")
        hall.change(KeyItem, hall.pieces(0)[1], holder_id=owner_id(hall))
    hall.change(KeySet, hall.rows(KeySet, unit_id=hall.units[0])[0]["id"], is_frozen=is_frozen)
    holders = {
        (row["kind"], row["name"])
        for piece in hall.pieces(0)
        for row in hall.rows(Holder, id=hall.row(KeyItem, piece)["holder_id"])
    }
    bar = key_bar(holders, is_frozen=is_frozen)
    assert bars(hall, "keys") == [(bar.value if bar else "", key_warning(holders))]


def owner_id(hall: Hall) -> int:
    return int(hall.rows(Holder, kind="owner")[0]["id"])


def test_the_keys_of_another_step_bar_nobody(hall: Hall) -> None:
    hall.check_in(0)
    give(hall, HolderKind.DEPARTMENT, "engineering")
    assert bars(hall, "identity") == [("", "")]
    assert hall.call("identity").facts["ticket"] == "A001"


def test_an_expired_grant_counts_no_more_on_the_screen(hall: Hall) -> None:
    from console.actions import green

    hall.at("08:30")
    hall.check_in(1)  # due 09:00
    hall.check_in(2)  # due 09:30
    wish = green.GreenWish(reason="urgent")
    visit_id = hall.visit_of(2)
    hall.press(green.request_green, visit_id=visit_id, wish=wish)
    hall.press(green.grant_green, visit_id=visit_id, by="chief", lasts=10)
    hall.change(Visit, visit_id, due_at=hall.at("08:20"))
    hall.at("08:39")
    assert (seen(hall, "identity").next_ticket, seen(hall, "identity").why_next) == (
        "A002", "why.green",
    )  # fmt: skip
    hall.at("08:40")
    assert [(w.ticket, w.is_green) for w in seen(hall, "identity").waiting] == [
        ("A001", False), ("A002", False),
    ]  # fmt: skip
    assert hall.call("identity").facts["ticket"] == "A001"
