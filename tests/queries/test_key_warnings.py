"""The queue knows: whose keys would not be at the key desk is told before the party is called."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from console.actions import keys
from console.actions.key_faults import freeze_set, report_damaged
from console.domain.keys import HolderKind
from console.models import Appointment, Holder, KeyItem, KeySet
from console.queries.advice import Advice, Do, Level, advice
from console.queries.key_warnings import Do as Act
from console.queries.key_warnings import KeyWarning, Trouble, key_warnings, next_day
from console.queries.keys import HolderRow
from console.queries.situation import situation

from day_store import DAY, Hall, copied_hall  # isort: skip


@pytest.fixture(scope="module")
def planned(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("warned") / "template.db"


@pytest.fixture
def hall(tmp_path: Path, planned: Path) -> Iterator[Hall]:
    found = copied_hall(tmp_path, planned)
    yield found
    found.store.close()


def told(hall: Hall) -> list[KeyWarning]:
    return hall.store.read(key_warnings, day=DAY)


def one(hall: Hall, home: int) -> KeyWarning | None:
    found = [warning for warning in told(hall) if warning.unit_id == hall.units[home]]
    return found[0] if found else None


def troubles(hall: Hall) -> dict[int, Trouble]:
    return {hall.units.index(w.unit_id): w.trouble for w in told(hall)}


def set_of(hall: Hall, home: int) -> int:
    return int(hall.rows(KeySet, unit_id=hall.units[home])[0]["id"])


def give(hall: Hall, home: int, name: str, *, pieces: int = 0, purpose: str = "") -> None:
    """To engineering or another department; to a person whose name has a blank in it."""
    kind = HolderKind.PERSON if " " in name else HolderKind.DEPARTMENT
    ids = hall.pieces(home)[-pieces:] if pieces else hall.pieces(home)
    to = keys.Receiver(kind=kind, name=name)
    hall.press(keys.offer_pieces, item_ids=ids, to=to, purpose=purpose)
    hall.press(
        keys.answer_offer, item_ids=ids, accept=True, count=len(ids),
        signed_by=name if kind is HolderKind.PERSON else "",
    )  # fmt: skip


def test_keys_in_the_key_room_warn_of_nothing(hall: Hall) -> None:
    assert told(hall) == []


def test_each_trouble_is_told_with_one_act(hall: Hall) -> None:
    give(hall, 0, "engineering")
    give(hall, 1, "engineering", pieces=2)
    give(hall, 2, "contractor", purpose="repair")
    hall.press(report_damaged, item_ids=hall.pieces(3)[-1:], why="bent")
    hall.press(freeze_set, set_id=set_of(hall, 4), reason="lost")
    hall.lose_set(5)
    assert troubles(hall) == {
        0: Trouble.ELSEWHERE, 1: Trouble.SPLIT, 2: Trouble.REPAIR, 3: Trouble.INCOMPLETE,
        4: Trouble.FROZEN, 5: Trouble.NO_SET,
    }  # fmt: skip
    assert [w.do for w in told(hall)] == [
        Act.FETCH, Act.FETCH, Act.FETCH, Act.MEND, Act.MEND, Act.MAKE,
    ]  # fmt: skip
    split = one(hall, 1)
    assert split is not None
    assert (split.holder, split.pieces) == (HolderRow(kind="department", name="engineering"), 2)


def test_a_piece_that_nobody_has_is_to_be_counted(hall: Hall) -> None:
    nobody = hall.rows(Holder, kind="unaccounted")[0]["id"]
    hall.change(KeyItem, hall.pieces(0)[1], holder_id=nobody)
    found = one(hall, 0)
    assert found is not None
    assert (found.trouble, found.do) == (Trouble.MISSING, Act.COUNT)


def test_only_homes_that_are_due_are_told_of(hall: Hall) -> None:
    give(hall, 7, "engineering")  # has no appointment
    give(hall, 0, "engineering")
    hall.change(Appointment, hall.appointments[0], state="cancelled")
    assert told(hall) == []


def test_the_escort_may_have_them_until_the_party_stands_at_the_key_desk(hall: Hall) -> None:
    give(hall, 0, "Host 1")
    evening = one(hall, 0)
    assert evening is not None
    assert evening.trouble is Trouble.ELSEWHERE, "no keys overnight in private hands"
    hall.check_in(0)
    assert told(hall) == []
    hall.walk(0, to="keys")
    at_desk = one(hall, 0)
    assert at_desk is not None
    assert (at_desk.trouble, at_desk.ticket, at_desk.is_at_desk) == (
        Trouble.ELSEWHERE, "A001", True,
    )  # fmt: skip


def test_who_stands_at_the_key_desk_comes_first_then_by_slot(hall: Hall) -> None:
    for home in (0, 1, 2):
        give(hall, home, "engineering")
    hall.check_in(2)
    hall.walk(2, to="keys")
    assert [hall.units.index(w.unit_id) for w in told(hall)] == [2, 0, 1]


def test_whoever_has_gone_home_or_has_the_keys_is_not_told_of(hall: Hall) -> None:
    hall.check_in(0)
    hall.walk(0, to="survey")
    assert told(hall) == []
    give(hall, 1, "engineering")
    hall.check_in(1)
    hall.end(1, "left_early")
    assert told(hall) == []


def test_the_evening_before_asks_for_the_next_handover_day(hall: Hall) -> None:
    eve = DAY - timedelta(days=1)
    assert hall.store.read(next_day, after=eve) == DAY
    assert hall.store.read(next_day, after=DAY + timedelta(days=30)) is None


def keys_advice(hall: Hall) -> list[Advice]:
    now = hall.store.read(situation, day=DAY, now=hall.now)
    return [each for each in advice(now) if each.topic == "keys"]


def test_one_piece_of_advice_counts_them_and_presses_when_somebody_waits(hall: Hall) -> None:
    hall.at("08:10")
    assert keys_advice(hall) == []
    give(hall, 0, "engineering")
    give(hall, 1, "engineering")
    (found,) = keys_advice(hall)
    assert (found.level, found.do, found.facts["count"]) == (Level.WARNING, Do.SEE_KEYS, 2)
    assert found.wishes == {"wish": hall.units[0]}
    hall.check_in(1)
    hall.walk(1, to="keys")
    (found,) = keys_advice(hall)
    assert found.level is Level.ALERT
    assert found.wishes == {"wish": hall.units[1]}
