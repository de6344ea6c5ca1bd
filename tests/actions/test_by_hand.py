"""Homes and owners put right by hand: all or nothing, nothing personal in the journal."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from day_store import Hall, owner_name, owner_paper, owner_phone, refuses

from console import by_hand
from console.actions import charges, homes, merging, owners, settlement
from console.actions.undo import undo
from console.by_hand import OwnerWish
from console.domain.events import Event
from console.models import Charge, Owner, OwnerPhone, Unit, UnitOwner
from console.queries.units import units
from console.store import new_op_id

READY = date(2026, 12, 20)


def set_(hall: Hall, *places: int, **fields: Any) -> Event:
    return hall.press(homes.set_homes, changes={hall.units[n]: fields for n in places})


def owner_of(hall: Hall, place: int) -> int:
    return next(r["owner_id"] for r in hall.rows(UnitOwner, unit_id=hall.units[place]))


def correct(hall: Hall, place: int, **wish: Any) -> Event:
    owner_id = owner_of(hall, place)
    return by_hand.correct_owner_by_hand(
        hall.store, owner_id=owner_id, wish=OwnerWish(**wish), op_id=new_op_id(), by="chief"
    )


def add_owner(hall: Hall, place: int, **wish: Any) -> Event:
    return by_hand.add_owner_by_hand(
        hall.store, unit_id=hall.units[place], wish=OwnerWish(**wish), op_id=new_op_id(), by=None
    )


def add_home(hall: Hall, wish: OwnerWish | None = None, **fields: Any) -> Event:
    return by_hand.add_home_by_hand(
        hall.store, fields=fields, wish=wish, op_id=new_op_id(), by=None
    )


def move(hall: Hall, place: int, **fields: Any) -> Event:
    return by_hand.set_home_by_hand(
        hall.store, unit_id=hall.units[place], fields=fields, op_id=new_op_id(), by=None
    )


def place_of(hall: Hall, n: int) -> dict[str, str]:
    row = hall.row(Unit, hall.units[n])
    return {name: row[name] for name in ("building", "stairwell", "room_no")}


# -- homes -------------------------------------------------------------------------------------


def test_many_homes_are_set_in_one_press_and_put_back_by_one_undo(hall: Hall) -> None:
    before = hall.dump()
    event = set_(hall, 0, 1, 2, ready_day=READY, green_reason="urgent", language="yue",
                 wished="2026/12/21 上午、2026-12-22", unavailable="2026.12.23")  # fmt: skip
    assert event.kind == "homes.set"
    assert event.facts["homes"] == 3
    assert event.facts["fields"] == "green_reason language ready_day unavailable wished"
    row = hall.row(Unit, hall.units[1])
    assert (row["ready_day"], row["wished"]) == (READY, "2026-12-21 am,2026-12-22")
    assert hall.row(Owner, owner_of(hall, 1))["language"] == "yue"
    hall.press(undo, seq=event.seq)
    assert hall.dump() == before


def test_what_is_as_before_is_no_change(hall: Hall) -> None:
    set_(hall, 0, ready_day=READY)
    event = set_(hall, 0, 1, ready_day=READY)
    assert event.subjects == (("unit", hall.units[1]),)
    with refuses("home.nothing-changed"):
        set_(hall, 0, 1, ready_day=READY)


def test_one_wrong_value_keeps_all_homes_as_they_were(hall: Hall) -> None:
    before = hall.dump()
    with refuses("home.unknown-value"):
        hall.press(
            homes.set_homes,
            changes={
                hall.units[0]: {"ready_day": READY},
                hall.units[1]: {"customer_class": "rich"},
            },
        )
    with refuses("unit.unknown"):
        hall.press(homes.set_homes, changes={hall.units[0]: {"ready_day": READY}, 999: {}})
    assert hall.dump() == before


def test_the_class_of_a_customer_is_nowhere_in_the_journal(hall: Hall) -> None:
    event = set_(hall, 0, customer_class="key", conflict_group="boundary wall", ready_day=READY)
    assert event.kind == "homes.corrected"
    assert event.before == {}
    assert "boundary" not in event.body()
    with refuses("undo.not-this"):
        hall.press(undo, seq=event.seq)


@pytest.mark.parametrize(
    ("code", "fields"),
    [
        ("home.unknown-field", {"colour": "red"}),
        ("home.unknown-value", {"gross_area": -1}),
        ("home.unknown-value", {"ready_day": "tomorrow"}),
        ("home.unknown-value", {"paid_up": "maybe"}),
        ("home.unknown-value", {"language": "tlh"}),
        ("home.too-long", {"layout_type": "x" * 65}),
        ("home.no-place", {"building": " "}),
        ("home.bad-days", {"wished": "next week"}),
        ("home.bad-days", {"unavailable": "2026-02-30"}),
        ("home.days-contradict", {"wished": "2026-12-20", "unavailable": "2026-12-20"}),
        ("green.unknown-reason", {"green_reason": "impatient"}),
    ],
)
def test_a_home_takes_only_what_makes_sense(hall: Hall, code: str, fields: dict[str, Any]) -> None:
    with refuses(code):
        set_(hall, 0, **fields)


def test_a_home_that_moves_gets_the_identity_of_its_new_place(hall: Hall) -> None:
    move(hall, 0, room_no="0999")
    row = hall.row(Unit, hall.units[0])
    assert (row["room_no"], row["room_key"]) == ("0999", "999")
    assert row["unit_key"].endswith("/999")
    with refuses("home.room-taken"):
        move(hall, 1, **place_of(hall, 0))


def test_a_home_is_added_with_its_owner_and_taken_back(hall: Hall) -> None:
    before = hall.dump()
    wish = OwnerWish(name="Nora Quill", phones="19900001234, 19900001235")
    event = add_home(hall, wish, building="77", stairwell="", room_no="101", language="en")
    found = next(u for u in hall.store.read(units) if u.building == "77")
    assert [o.name for o in found.owners] == ["Nora Quill"]
    assert found.owners[0].phones == ("*******1234", "*******1235")
    assert "Nora" not in event.body()
    with refuses("home.room-taken"):
        add_home(hall, building="77", room_no="0101")
    hall.press(undo, seq=event.seq)
    assert hall.dump() == before


def test_two_records_of_a_home_become_one(hall: Hall) -> None:
    wish = OwnerWish(name="Nora Quill", phones="19900001234")
    gone = add_home(hall, wish, building="77", room_no="101", layout_type="3+2").subjects[0][1]
    hall.press(merging.merge_homes, keep_id=hall.units[0], gone_id=gone)
    assert hall.rows(Unit, id=gone) == []
    assert hall.row(Unit, hall.units[0])["layout_type"] == "3+2"
    found = next(u for u in hall.store.read(units) if u.id == hall.units[0])
    assert [o.name for o in found.owners] == [owner_name(0), "Nora Quill"]


def test_a_home_with_a_booking_is_never_the_one_that_goes(hall: Hall) -> None:
    with refuses("home.in-use"):
        hall.press(merging.merge_homes, keep_id=hall.units[7], gone_id=hall.units[0])
    with refuses("home.same"):
        hall.press(merging.merge_homes, keep_id=hall.units[7], gone_id=hall.units[7])


# -- owners ------------------------------------------------------------------------------------


def test_a_corrected_owner_is_found_by_the_new_number_and_the_journal_knows_only_the_field(
    hall: Hall,
) -> None:
    event = correct(hall, 0, phones="+86 199-0000-7777")
    assert event.facts == {"fields": "phones"}
    (phone,) = hall.rows(OwnerPhone, owner_id=owner_of(hall, 0))
    assert phone["phone_last4"] == "7777"
    assert hall.store.vault.open(phone["phone_enc"]) == "19900007777"
    assert "7777" not in event.body()
    row = hall.row(Owner, owner_of(hall, 0))
    assert hall.store.vault.open(row["id_enc"]) == owner_paper(0)
    with refuses("home.nothing-changed"):
        correct(hall, 0, phones="19900007777")


def test_a_new_name_is_spelt_anew(hall: Hall) -> None:
    correct(hall, 0, name="柳青")
    row = hall.row(Owner, owner_of(hall, 0))
    assert (row["name"], row["initials"]) == ("柳青", "lq")
    assert len(hall.rows(OwnerPhone, owner_id=row["id"])) == 1


@pytest.mark.parametrize(
    ("code", "wish"),
    [
        ("owner.no-name", {"name": " "}),
        ("owner.bad-phone", {"phones": "1990000"}),
        ("owner.bad-paper", {"id_no": "12、34"}),
    ],
)
def test_an_owner_takes_only_what_can_be_used(hall: Hall, code: str, wish: dict[str, str]) -> None:
    with refuses(code):
        correct(hall, 0, **wish)


def test_two_owners_never_become_the_same_by_a_correction(hall: Hall) -> None:
    wish = {"name": "Nora Quill", "phones": "19900001234"}
    add_owner(hall, 6, **wish)
    with refuses("owner.identity-taken"):
        correct(hall, 7, id_no="", **wish)


def test_an_owner_is_added_once_and_taken_off_again(hall: Hall) -> None:
    wish = {"name": "Nora Quill", "phones": "19900001234"}
    _, (_, owner_id) = add_owner(hall, 0, **wish).subjects
    with refuses("owner.already-here"):
        add_owner(hall, 0, **wish)
    again = add_owner(hall, 1, **wish)
    assert again.subjects[1] == ("owner", owner_id)
    hall.press(owners.remove_owner, unit_id=hall.units[0], owner_id=owner_id)
    with refuses("owner.unknown"):
        hall.press(owners.remove_owner, unit_id=hall.units[0], owner_id=owner_id)
    with refuses("owner.last"):
        hall.press(owners.remove_owner, unit_id=hall.units[0], owner_id=owner_of(hall, 0))


def test_who_the_appointment_is_made_for_is_not_taken_off(hall: Hall) -> None:
    add_owner(hall, 0, name="Nora Quill")
    with refuses("owner.is-booked"):
        hall.press(owners.remove_owner, unit_id=hall.units[0], owner_id=owner_of(hall, 0))


def test_two_records_of_a_person_become_one(hall: Hall) -> None:
    _, (_, gone) = add_owner(hall, 7, name=owner_name(0), phones="19900001234").subjects
    keep = owner_of(hall, 0)
    event = hall.press(merging.merge_owners, keep_id=keep, gone_id=gone)
    assert event.facts == {"homes": 2}
    assert hall.rows(Owner, id=gone) == []
    tails = [p["phone_last4"] for p in hall.rows(OwnerPhone, owner_id=keep)]
    assert tails == [owner_phone(0)[-4:], "1234"]
    with refuses("owner.same"):
        hall.press(merging.merge_owners, keep_id=keep, gone_id=keep)
    with refuses("owner.other-paper"):
        hall.press(merging.merge_owners, keep_id=keep, gone_id=owner_of(hall, 1))


def test_who_has_a_visit_is_never_the_one_that_goes(hall: Hall) -> None:
    hall.at("08:40")
    hall.check_in(0)
    _, (_, keep) = add_owner(hall, 7, name="Nora Quill").subjects
    with refuses("owner.in-use"):
        hall.press(merging.merge_owners, keep_id=keep, gone_id=owner_of(hall, 0))


# -- charges -----------------------------------------------------------------------------------


def charge(hall: Hall, cents: int, *, is_paid: bool = False) -> Event:
    row = settlement.ChargeRow(unit_id=hall.units[0], kind="arrears", basis="", amount_cents=cents)
    return hall.press(charges.correct_charge, charge=row, is_paid=is_paid)


def test_a_charge_is_added_put_right_and_put_back(hall: Hall) -> None:
    charge(hall, 5_000)
    before = hall.dump()
    event = charge(hall, 6_000, is_paid=True)
    (row,) = hall.rows(Charge, unit_id=hall.units[0])
    assert (row["amount_cents"], row["paid_at"] is not None) == (6_000, True)
    with refuses("home.nothing-changed"):
        charge(hall, 6_000, is_paid=True)
    hall.press(undo, seq=event.seq)
    assert hall.dump() == before


def test_what_was_paid_at_a_desk_is_no_longer_changed_by_hand(hall: Hall) -> None:
    charge(hall, 5_000)
    hall.check_in(0)
    hall.pay(0, "R-1")
    with refuses("charge.has-receipt", receipt="R-1"):
        charge(hall, 4_000)


@pytest.mark.parametrize(
    "press",
    [
        lambda h: h.press(homes.set_homes, changes={999: {"remark": ""}}),
        lambda h: h.press(merging.merge_homes, keep_id=999, gone_id=h.units[0]),
    ],
)
def test_a_home_that_is_not_there_is_not_made(hall: Hall, press: Callable[[Hall], Event]) -> None:
    with refuses("unit.unknown"):
        press(hall)
    with refuses("owner.unknown"):
        hall.press(merging.merge_owners, keep_id=999, gone_id=998)
