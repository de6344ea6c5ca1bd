"""How the people of a demo behave: when they come, how long they take, what goes wrong."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from math import exp, log
from random import Random

from console.domain.times import minutes


@dataclass(frozen=True, kw_only=True)
class Manners:
    """What chance decided for one party, drawn from the seed and the party alone, so that the order
    of events changes nothing of it."""

    comes: bool
    offset: float  # minutes after the slot's start, negative: early
    people: int
    shows_code: bool
    misses_call_at: str
    fetches_paper: bool
    wants_green: str
    green_granted: bool
    ending: tuple[str, str]  # at which step, how; blank: the whole route
    with_issues: bool
    answers_survey: bool


def manners_of(seed: int, party: str) -> Manners:
    rng = Random(f"{seed} {party}")
    ending = ("", "")
    chance = rng.random()
    if chance < 0.012:
        ending = ("inspection", "refused")
    elif chance < 0.025:
        ending = ("inspection", "view_only")
    elif chance < 0.045:
        ending = ("documents", "incomplete_documents")
    elif chance < 0.055:
        ending = ("settlement", "left_early")
    return Manners(
        comes=rng.random() > 0.05,
        offset=min(55.0, max(-40.0, rng.gauss(-6, 14))),
        people=rng.choice((1, 2, 2, 2, 3, 4)),
        shows_code=rng.random() < 0.8,
        misses_call_at=rng.choice(("documents", "settlement")) if rng.random() < 0.05 else "",
        fetches_paper=rng.random() < 0.03,
        wants_green=rng.choice(("out_of_town", "elderly_disabled", "urgent"))
        if rng.random() < 0.05
        else "",
        green_granted=rng.random() < 0.7,
        ending=ending,
        with_issues=rng.random() < 0.62,
        answers_survey=rng.random() < 0.55,
    )


def service_minutes(rng: Random, fast: int, usual: int, slow: int) -> float:
    """Lognormal with `fast` and `slow` as its P10 and P90."""
    if not usual:
        return 0.5
    spread = log(slow / fast) / 2.56 if fast and slow > fast else 0.4
    return usual * exp(rng.gauss(0, spread) - spread * spread / 2)


def later(when: datetime, count: float) -> datetime:
    """Whole seconds: what a person could read off a clock."""
    return when + minutes(round(count * 60) / 60)
