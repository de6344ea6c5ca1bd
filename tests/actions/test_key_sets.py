"""Key sets are made by templates or by what a sheet says, counted, tagged and tagged anew."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest
from day_store import Hall
from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from console.actions.key_replacing import strike_pieces
from console.actions.key_rows import pass_on
from console.actions.key_sets import NewPiece, NewSet, add_pieces, make_key_sets, set_template
from console.actions.key_tags import retag_set, tag_pieces
from console.actions.undo import undo
from console.domain.codes import code_id_of
from console.domain.errors import Refusal
from console.domain.events import Event, Press
from console.domain.key_templates import TemplateLine
from console.domain.keys import SEALED_BAG, ItemState, Purpose, Seal
from console.models import Document, Holder, KeyItem, KeySet, Unit
from console.queries.key_templates import templates_of

VILLA = (
    TemplateLine(kind="entry_owner", count=6, is_sealed=True),
    TemplateLine(kind="garage_remote", count=2),
)


@pytest.fixture(autouse=True)
def no_sets_yet(hall: Hall) -> None:
    def clear(session: Session, *, press: Press) -> Event:
        session.execute(delete(KeyItem).where(KeyItem.parent_id.is_not(None)))
        session.execute(delete(KeyItem))
        session.execute(delete(KeySet))
        return Event(kind="test.cleared")

    hall.press(clear)


def code(n: int) -> str:
    return code_id_of(n.to_bytes(10, "big"))


def new(hall: Hall, home: int, **wishes: Any) -> NewSet:
    usual = {"unit_id": hall.units[home], "number": 700 + home, "code_id": code(home)}
    return NewSet(**usual | wishes)


def make(hall: Hall, *homes: int, **wishes: Any) -> Any:
    return hall.press(make_key_sets, sets=tuple(new(hall, home, **wishes) for home in homes))


def rows(hall: Hall, table: Any, *conditions: Any) -> list[Any]:
    def ask(session: Any, *, campaign_id: int) -> list[Any]:
        return list(session.scalars(select(table).where(*conditions).order_by(table.id)))

    return hall.store.read(ask)


def set_of(hall: Hall, home: int) -> Any:
    (found,) = rows(hall, KeySet, KeySet.unit_id == hall.units[home])
    return found


def items(hall: Hall, home: int) -> list[Any]:
    return rows(hall, KeyItem, KeyItem.set_id == set_of(hall, home).id)


def kinds(hall: Hall, home: int) -> dict[str, int]:
    return dict(Counter(item.kind for item in items(hall, home)))


def refused(hall: Hall, action: Any, **wishes: Any) -> str:
    with pytest.raises(Refusal) as no:
        hall.press(action, **wishes)
    return no.value.code


def test_each_home_gets_the_set_of_its_product_type(hall: Hall) -> None:
    hall.press(set_template, product_type="villa", lines=VILLA)
    hall.change(Unit, hall.units[1], product_type="villa")
    made = make(hall, 0, 1)
    assert kinds(hall, 1) == {SEALED_BAG: 1, "entry_owner": 6, "garage_remote": 2}
    assert kinds(hall, 0) == {
        SEALED_BAG: 1, "entry_owner": 4, "entry_construction": 2, "unit_door": 1,
        "access_card": 2, "mailbox": 1, "meter_box": 1,
    }  # fmt: skip
    sealed = [item for item in items(hall, 1) if item.kind == "entry_owner"]
    (bag,) = [item for item in items(hall, 1) if item.kind == SEALED_BAG]
    assert {item.parent_id for item in sealed} == {bag.id}
    assert {item.number for item in sealed} == {f"00701-{n}" for n in range(1, 7)}
    assert made.facts["pieces"] == 19
    first, last = made.facts["items"]
    assert {item.id for home in (0, 1) for item in items(hall, home)} == {*range(first, last + 1)}
    assert len(made.content_sha256) == 64
    assert {("unit", hall.units[0]), ("unit", hall.units[1])} < set(made.subjects)


def test_a_set_may_be_what_a_sheet_says_with_its_own_numbers_and_place(hall: Hall) -> None:
    pieces = (
        NewPiece(kind="entry_owner", number="E901-1", seal=Seal.BROKEN),
        NewPiece(kind="mailbox"),
    )
    make(hall, 0, pieces=pieces, bag="FD-0007", cabinet="A", hook="12")
    bag, key, box = items(hall, 0)
    assert (bag.number, bag.seal) == ("FD-0007", Seal.BROKEN)
    assert (key.number, key.parent_id, box.number, box.parent_id) == (
        "E901-1", bag.id, "00700-2", None,
    )  # fmt: skip
    assert (set_of(hall, 0).cabinet, set_of(hall, 0).hook) == ("A", "12")


def test_a_set_without_sealed_pieces_has_no_bag(hall: Hall) -> None:
    make(hall, 0, pieces=(NewPiece(kind="mailbox"),))
    assert kinds(hall, 0) == {"mailbox": 1}


@pytest.mark.parametrize(
    ("wishes", "no"),
    [
        ({"unit_id": 999_999}, "keys.unknown-home"),
        ({"number": 0}, "keys.bad-number"),
        ({"number": 700}, "keys.number-taken"),
        ({"pieces": ()}, "keys.template-empty"),
    ],
)
def test_a_set_that_cannot_be_is_refused(hall: Hall, wishes: dict[str, Any], no: str) -> None:
    make(hall, 0)
    assert refused(hall, make_key_sets, sets=(new(hall, 1, **wishes),)) == no


def test_a_home_has_one_set(hall: Hall) -> None:
    make(hall, 0)
    again = new(hall, 0, number=801, code_id=code(9))
    assert refused(hall, make_key_sets, sets=(again,)) == "keys.has-set"
    assert refused(hall, make_key_sets, sets=()) == "keys.nothing-to-make"


def test_a_template_is_changed_taken_back_and_given_up(hall: Hall) -> None:
    def now() -> Any:
        return hall.store.read(templates_of)

    hall.press(set_template, product_type="villa", lines=VILLA)
    fewer = hall.press(set_template, product_type="villa", lines=VILLA[:1])
    assert now() == {"villa": VILLA[:1]}
    assert refused(hall, set_template, product_type="villa", lines=VILLA[:1]) == (
        "keys.template-unchanged"
    )
    hall.press(undo, seq=fewer.seq)
    assert now() == {"villa": VILLA}
    hall.press(set_template, product_type="villa", lines=())
    assert now() == {}
    assert refused(hall, set_template, product_type="", lines=()) == "keys.template-empty"


def test_pieces_that_came_late_are_numbered_on_and_a_mistake_uses_its_number_up(
    hall: Hall,
) -> None:
    make(hall, 0)
    of = {"set_id": set_of(hall, 0).id}
    hall.press(add_pieces, kinds={"access_card": 1}, **of)
    late = items(hall, 0)[-1]
    assert late.number == "00700-12"
    hall.press(strike_pieces, item_ids=(late.id,))
    hall.press(add_pieces, kinds={"access_card": 1}, **of)
    assert [item.number for item in items(hall, 0)][-2:] == ["00700-12", "00700-13"]
    assert items(hall, 0)[-2].state == ItemState.REPLACED
    assert refused(hall, strike_pieces, item_ids=(999_999,)) == "keys.unknown-piece"


def test_what_has_moved_is_not_struck(hall: Hall) -> None:
    make(hall, 0)
    card = next(item for item in items(hall, 0) if item.kind == "access_card")

    def lend(session: Session, *, press: Press) -> Event:
        to = session.scalars(select(Holder).where(Holder.name == "engineering")).one()
        piece = session.get_one(KeyItem, card.id)
        pass_on(session, press, [piece], to, purpose=Purpose.REPAIR)
        return Event(kind="test.lent")

    hall.press(lend)
    assert refused(hall, strike_pieces, item_ids=(card.id,)) == "keys.moved-already"


def test_a_new_tag_voids_the_code_of_the_old_one(hall: Hall) -> None:
    make(hall, 0)
    mine = set_of(hall, 0)
    assert hall.press(retag_set, set_id=mine.id, code_id=code(77)).facts["tag"] == 2
    assert hall.press(retag_set, set_id=mine.id, code_id=code(78)).facts["tag"] == 3
    assert set_of(hall, 0).code_id == code(78)
    void = rows(hall, Document, Document.kind == "key_tag")
    assert [(d.code_id, d.version, d.revoked_at is not None) for d in void] == [
        (code(0), 1, True), (code(77), 2, True),
    ]  # fmt: skip
    assert refused(hall, retag_set, set_id=999, code_id=code(79)) == "keys.unknown-set"


def test_a_piece_keeps_the_tag_it_has(hall: Hall) -> None:
    make(hall, 0)
    first, second, *_rest = items(hall, 0)
    hall.press(tag_pieces, code_ids={first.id: code(81)})
    both = {first.id: code(82), second.id: code(83)}
    assert hall.press(tag_pieces, code_ids=both).facts["pieces"] == 1
    assert [item.code_id for item in items(hall, 0)[:2]] == [code(81), code(83)]
    assert refused(hall, tag_pieces, code_ids=both) == "keys.nothing-to-tag"


def test_sets_need_a_key_room(hall: Hall) -> None:
    (room,) = rows(hall, Holder, Holder.name == "key_room")
    hall.change(Holder, room.id, name="elsewhere")
    assert refused(hall, make_key_sets, sets=(new(hall, 0),)) == "keys.unknown-holder"
