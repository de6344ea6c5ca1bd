"""Papers that are missing hold a visit at its place and give it back."""

from __future__ import annotations

from typing import Any

import pytest
from day_store import Hall, refuses

from console.actions import papers_held
from console.actions.undo import undo
from console.domain.acceptance import PAPERS, AtDoor, OwnerAtDoor
from console.models import UnitOwner, Visit, VisitOwner, VisitPaper

SOME = ("id", "notice")
BASE = ("id", "contract", "notice", "fund")


def door(hall: Hall, home: int, shown: tuple[str, ...], *, is_here: bool = True) -> AtDoor:
    return AtDoor(owners=(OwnerAtDoor(owner_id=hall.owners[home], is_here=is_here),), shown=shown)


def press(hall: Hall, action: Any, home: int, seen: AtDoor) -> Any:
    return hall.press(action, visit_id=hall.visit_of(home), door=seen)


def shown(hall: Hall, home: int) -> dict[str, bool]:
    rows = hall.rows(VisitPaper, visit_id=hall.visit_of(home))
    return {row["code"]: row["is_shown"] for row in rows}


def test_what_was_seen_at_the_door_comes_in_with_the_party(hall: Hall) -> None:
    hall.at("08:20")
    hall.check_in(0, door=door(hall, 0, ("authority", *SOME), is_here=False))
    assert shown(hall, 0) == {
        "id": True, "contract": False, "notice": True, "fund": False, "authority": True,
    }  # fmt: skip
    (row,) = hall.rows(VisitOwner)
    assert (row["owner_id"], row["is_here"], row["authority"]) == (hall.owners[0], False, "letter")


def test_a_check_in_again_knows_only_what_was_seen_then(hall: Hall) -> None:
    hall.at("08:20")
    seq = hall.check_in(0, door=door(hall, 0, BASE)).seq
    hall.press(undo, seq=seq)
    hall.check_in(0, door=door(hall, 0, ()))
    assert set(shown(hall, 0).values()) == {False}
    assert len(hall.rows(VisitOwner)) == 1


def test_missing_papers_hold_the_visit_and_the_return_gives_the_old_place_back(hall: Hall) -> None:
    hall.at("08:20")
    for home in (0, 1):
        hall.check_in(home)
    before = hall.visit(0)
    event = press(hall, papers_held.hold_for_papers, 0, door(hall, 0, SOME))
    assert (event.kind, event.facts["missing"]) == ("visit.held", "contract fund")
    held = hall.visit(0)
    assert (held["state"], held["hold_reason"]) == ("on_hold", "paper")
    assert held["hold_until"] > hall.now
    hall.wait(30)
    assert hall.call("identity").facts["visit"] == hall.visit_of(1)
    press(hall, papers_held.return_with_papers, 0, door(hall, 0, BASE))
    after = hall.visit(0)
    for same in ("ticket", "due_at", "step_code", "station_id", "line_seq", "checked_in_seq"):
        assert after[same] == before[same]
    assert (after["state"], after["hold_reason"], after["hold_until"]) == ("waiting", "", None)
    assert all(shown(hall, 0).values())
    assert len(hall.rows(Visit)) == 2


def test_nobody_returns_without_the_papers_they_were_sent_for(hall: Hall) -> None:
    hall.at("08:20")
    hall.check_in(0)
    press(hall, papers_held.hold_for_papers, 0, door(hall, 0, SOME))
    with refuses("papers.still-missing", papers=1):
        press(hall, papers_held.return_with_papers, 0, door(hall, 0, (*SOME, "fund")))
    assert hall.visit(0)["state"] == "on_hold"
    assert not shown(hall, 0)["fund"]


def test_a_party_with_all_its_papers_is_not_held(hall: Hall) -> None:
    hall.at("08:20")
    hall.check_in(0)
    with refuses("papers.complete"):
        press(hall, papers_held.hold_for_papers, 0, door(hall, 0, BASE))
    press(hall, papers_held.hold_for_papers, 0, door(hall, 0, BASE[1:]))
    assert hall.visit(0)["hold_reason"] == "id_card"


def test_a_hold_for_papers_is_undone_with_its_ticks(hall: Hall) -> None:
    hall.at("08:20")
    hall.check_in(0)
    before = hall.visit(0)
    event = press(hall, papers_held.hold_for_papers, 0, door(hall, 0, SOME))
    hall.press(undo, seq=event.seq)
    assert hall.visit(0) == before
    assert hall.rows(VisitPaper) == hall.rows(VisitOwner) == []


def test_papers_are_noted_while_the_party_is_inside_and_only_its_own_owners(hall: Hall) -> None:
    hall.at("08:20")
    hall.check_in(0, door=door(hall, 0, ()))
    event = press(hall, papers_held.note_at_door, 0, door(hall, 0, BASE))
    assert event.facts["missing"] == ""
    assert all(shown(hall, 0).values())
    with refuses("owner.not-of-the-party"):
        press(hall, papers_held.note_at_door, 0, door(hall, 1, BASE))
    with refuses("papers.not-of-the-list"):
        press(hall, papers_held.note_at_door, 0, door(hall, 0, ("horoscope",)))
    hall.end(0, "refused")
    with refuses("visit.wrong-state"):
        press(hall, papers_held.note_at_door, 0, door(hall, 0, BASE))


def test_a_letter_that_nobody_asks_for_any_more_lacks_no_more(hall: Hall) -> None:
    hall.at("08:20")
    hall.check_in(0)
    press(hall, papers_held.hold_for_papers, 0, door(hall, 0, BASE, is_here=False))
    assert shown(hall, 0)["authority"] is False
    press(hall, papers_held.return_with_papers, 0, door(hall, 0, BASE, is_here=True))
    assert shown(hall, 0)["authority"] is True
    assert hall.rows(UnitOwner, owner_id=hall.owners[0])


@pytest.mark.parametrize("step", ["called", "serving"])
def test_a_desk_that_finds_a_paper_missing_holds_the_party_too(hall: Hall, step: str) -> None:
    hall.at("08:20")
    hall.check_in(0)
    hall.call("identity")
    if step == "serving":
        hall.serve("identity")
    press(hall, papers_held.hold_for_papers, 0, door(hall, 0, SOME))
    assert (hall.visit(0)["state"], hall.visit(0)["step_code"]) == ("on_hold", "identity")
    assert set(PAPERS) >= set(shown(hall, 0))


def test_a_party_may_come_in_and_be_sent_for_papers_in_one_press(hall: Hall) -> None:
    hall.at("08:20")
    hall.check_in(1)
    seen = door(hall, 0, SOME)
    event = hall.check_in(0, door=seen, fetches_papers=True)
    assert (event.kind, event.facts["until"]) == ("visit.checked_in", "09:20")
    held = hall.visit(0)
    assert (held["state"], held["hold_reason"]) == ("on_hold", "paper")
    before = (held["ticket"], held["due_at"])
    hall.at("08:40")
    press(hall, papers_held.return_with_papers, 0, door(hall, 0, BASE))
    back = hall.visit(0)
    assert (back["state"], back["ticket"], back["due_at"]) == ("waiting", *before)


def test_a_check_in_that_was_held_at_once_is_undone_as_any_other(hall: Hall) -> None:
    hall.at("08:20")
    seq = hall.check_in(0, door=door(hall, 0, SOME), fetches_papers=True).seq
    hall.press(undo, seq=seq)
    assert hall.visit(0)["state"] == "undone"
    hall.check_in(0, door=door(hall, 0, BASE))
    assert (hall.visit(0)["state"], hall.visit(0)["hold_reason"]) == ("waiting", "")


def test_nobody_is_sent_for_papers_that_are_all_there(hall: Hall) -> None:
    hall.at("08:20")
    with refuses("papers.complete"):
        hall.check_in(0, door=door(hall, 0, BASE), fetches_papers=True)
    assert not hall.rows(Visit)
