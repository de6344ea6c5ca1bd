"""Days by chance through the real actions: an account kept beside them agrees."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import pytest
from day_store import Hall, Plan, copied_hall

from console.actions import calling, green
from console.domain.errors import Refusal
from console.models import Desk, Visit

PLAN = Plan(homes=36, booked=12, desks={"identity": 3}, hosts=1)
LANGUAGES = ("", "zh", "en")
STATION = "identity"


@pytest.fixture(scope="session")
def wide_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("wide") / "template.db"


class Account:
    """Counts overtakings from nothing but what it sees waiting before each call."""

    def __init__(self, hall: Hall, dice: random.Random) -> None:
        self.hall, self.dice = hall, dice
        self.times: dict[int, int] = {}
        self.calls = 0
        self.speaks = {d["id"]: d["languages"].split() for d in hall.rows(Desk)}

    def waiting(self) -> list[dict[str, Any]]:
        return self.hall.rows(Visit, state="waiting", step_code=STATION)

    def call(self, number: int) -> None:
        desk = self.hall.desk(STATION, number)
        speaks = self.speaks[desk]
        able = {
            v["id"]: v
            for v in self.waiting()
            if not speaks or not v["language"] or v["language"] in speaks
        }
        try:
            done = self.hall.call(STATION, number)
        except Refusal as refusal:
            assert not able, refusal  # noqa: PT017 - the code of the refusal is not the point
            return
        self.calls += 1
        called = able[int(str(done.facts["visit"]))]
        why: Any = done.facts["why"]
        assert why["overtaken"] in (0, self.times.get(called["id"], 0))
        passed = [i for i, v in able.items() if v["checked_in_seq"] < called["checked_in_seq"]]
        assert why["passed"] == len(passed)
        for other in passed:
            self.times[other] = self.times.get(other, 0) + 1
            assert self.times[other] <= 3, "overtaken too often"
        if self.dice.random() < 0.3:
            self.hall.park(STATION, number)
        else:
            self.hall.serve(STATION, number)
            self.hall.finish(STATION, number)

    def grant(self) -> None:
        plain = [v["id"] for v in self.waiting() if not v["is_green"]]
        if plain:
            chosen = self.dice.choice(plain)
            wish = green.GreenWish(reason="urgent")
            self.hall.press(green.request_green, visit_id=chosen, wish=wish)
            self.hall.press(green.grant_green, visit_id=chosen, by="chief")

    def come_back(self) -> None:
        for visit in self.hall.rows(Visit, state="parked"):
            if self.dice.random() < 0.4:
                self.hall.press(calling.come_back, visit_id=visit["id"])


def play(hall: Hall, seed: int) -> Account:
    dice = random.Random(seed)
    for number, languages in ((1, "zh"), (2, dice.choice(["en", "zh en"]))):
        hall.change(Desk, hall.desk(STATION, number), languages=languages)
    account = Account(hall, dice)
    hall.at("08:25")
    comers = dice.sample(range(PLAN.homes), PLAN.homes)
    while comers or account.waiting():
        hall.wait(dice.randint(1, 4))
        for home in [comers.pop() for _ in range(min(len(comers), dice.randint(0, 3)))]:
            come = hall.check_in if home < PLAN.booked else hall.walk_in
            come(home, language=dice.choice(LANGUAGES))
        if dice.random() < 0.15:
            account.grant()
        account.come_back()
        account.call(dice.randint(1, 3))
    return account


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_the_account_of_a_random_day_agrees(wide_template: Path, tmp_path: Path, seed: int) -> None:
    hall = copied_hall(tmp_path, wide_template, PLAN)
    account = play(hall, seed)
    hall.store.close()
    assert account.calls > PLAN.homes
    assert max(account.times.values()) == 3, "the bound was never at work"


@pytest.mark.long
@pytest.mark.parametrize("seed", range(10, 50))
def test_the_account_of_many_random_days_agrees(
    wide_template: Path, tmp_path: Path, seed: int
) -> None:
    hall = copied_hall(tmp_path, wide_template, PLAN)
    play(hall, seed)
    hall.store.close()
