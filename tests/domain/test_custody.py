"""Who may sign for whom, and what the fold of the journal says of a piece."""

from __future__ import annotations

import pytest

from console.domain.custody import Ledger, may_sign, rows_sha256, same_person
from console.domain.keys import HolderKind

PIECES = [("key_item", 7), ("key_item", 8)]


def test_names_are_compared_as_people_type_them() -> None:
    assert same_person(" Invented  keeper", "INVENTED Keeper ")
    assert not same_person("Invented Keeper", "Invented Keepers")


@pytest.mark.parametrize(
    ("by", "kind", "members", "may"),
    [
        ("Wang", HolderKind.PERSON, (), False),
        ("key room", HolderKind.PERSON, (), True),
        ("Wang", HolderKind.DEPARTMENT, (), True),
        ("Wang", HolderKind.DEPARTMENT, ("Li",), False),
        ("li", HolderKind.DEPARTMENT, ("Wang", "Li"), True),
        ("Wang", HolderKind.OWNER, (), True),
        ("Wang", HolderKind.UNACCOUNTED, (), True),
    ],
)
def test_a_person_signs_alone_a_department_through_its_people(
    by: str, kind: HolderKind, members: tuple[str, ...], may: bool
) -> None:
    assert may_sign(by, kind=kind, name="Key room", members=members) is may


def born() -> Ledger:
    ledger = Ledger()
    ledger.tell(1, "keys.made", [], {"holder": 3, "items": [7, 8]})
    return ledger


def test_pieces_stay_with_the_giver_until_they_are_accepted() -> None:
    ledger = born()
    told = ledger.tell(2, "keys.offered", PIECES, {"from": 3, "to": 4})
    assert (told.offered, told.contradicts) == (((7, 3, 4), (8, 3, 4)), ())
    assert ledger.holders == {7: 3, 8: 3}
    told = ledger.tell(3, "keys.accepted", PIECES, {"from": 3, "to": 4})
    assert (told.moved, told.contradicts) == (((7, 3, 4), (8, 3, 4)), ())
    assert (ledger.holders, ledger.offers, ledger.last) == ({7: 4, 8: 4}, {}, {7: 3, 8: 3})


def test_a_giver_who_has_not_the_piece_contradicts_the_chain() -> None:
    assert born().tell(2, "keys.lent", PIECES, {"from": 9, "to": 4}).contradicts == (7, 8)
    assert born().tell(2, "keys.offered", PIECES, {"from": 9, "to": 4}).contradicts == (7, 8)


def test_an_offer_that_is_refused_or_withdrawn_moves_nothing() -> None:
    for kind in ("keys.offer_refused", "keys.offer_withdrawn"):
        ledger = born()
        ledger.tell(2, "keys.offered", PIECES, {"from": 3, "to": 4})
        assert ledger.tell(3, kind, PIECES, {"from": 3, "to": 4}).stayed == (7, 8)
        assert (ledger.holders, ledger.offers) == ({7: 3, 8: 3}, {})


def test_events_from_before_holders_were_told_accuse_nobody() -> None:
    ledger = Ledger()
    assert ledger.tell(1, "keys.made", [], {"sets": 1}).contradicts == ()
    assert ledger.tell(2, "keys.offered", PIECES, {"to": "department"}).is_old
    assert ledger.tell(3, "keys.accepted", PIECES, {"count": 2}).is_old
    told = ledger.tell(4, "keys.offered", PIECES, {"from": 5, "to": 4})
    assert (told.contradicts, ledger.holders) == ((), {7: 5, 8: 5})


def test_the_hash_of_custody_rows_knows_no_order() -> None:
    rows = [[1, 7, "a"], [1, 8, "b"]]
    assert rows_sha256(rows) == rows_sha256(rows[::-1]) != rows_sha256(rows[:1])
