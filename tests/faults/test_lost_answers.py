"""A clerk whose answers get lost asks again with the same id: one ticket, the same answer (T17)."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import closing

import pytest
from day_store import Hall, Plan, build_hall

from console.actions import reception
from console.databases import Where
from console.domain.errors import Refusal
from console.models import Visit
from console.store import new_op_id

PLAN = Plan(homes=250, booked=250)
LOST = 0.2


def scan(hall: Hall, home: int, op_id: str) -> str:
    """The bytes of the answer, a refusal's too."""
    arrival = reception.Arrival(appointment_id=hall.appointments[home])
    try:
        return hall.store.run(reception.check_in, op_id=op_id, arrival=arrival).body()
    except Refusal as refusal:
        return str(refusal)


def scan_and_lose(hall: Hall, attempts: int, seed: int) -> None:
    """Homes are scanned in disorder, most several times; one answer in five never arrives."""
    dice = random.Random(seed)
    for _ in range(attempts):
        home, op_id = dice.randrange(PLAN.homes), new_op_id()
        answers = [scan(hall, home, op_id)]
        while dice.random() < LOST:
            hall.wait(0.1)
            answers.append(scan(hall, home, op_id))
        assert len(set(answers)) == 1, answers
    visits = hall.rows(Visit)
    assert len({v["appointment_id"] for v in visits}) == len(visits)
    assert sorted(v["number"] for v in visits) == list(range(1, len(visits) + 1))


@pytest.fixture
def wide(place: Where) -> Iterator[Hall]:
    hall = build_hall(place, PLAN)
    hall.at("08:30")
    with closing(hall.store):
        yield hall


def test_scans_with_lost_answers_give_no_ticket_twice(wide: Hall) -> None:
    scan_and_lose(wide, attempts=500, seed=17)


@pytest.mark.long
def test_ten_thousand_scans_with_lost_answers_give_no_ticket_twice(wide: Hall) -> None:
    scan_and_lose(wide, attempts=10_000, seed=170)
