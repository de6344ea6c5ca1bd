"""Invents small appointment problems for the tests of the planner."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import Any

from console.planning.model import (
    Block,
    Building,
    CustomerClass,
    Day,
    Host,
    Household,
    Instance,
    Rules,
    Seat,
    Stairwell,
    Weights,
)


def home(name: str, **facts: Any) -> Household:
    plain: dict[str, Any] = {
        "owner": f"owner of {name}",
        "building": "east",
        "stairwell": "east-1",
        "customer_class": CustomerClass.SMOOTH,
        "cells": 1,
        "prio": 1,
        "days_ok": frozenset({0, 1}),
        "wish": ((0, 0), (0, 0)),
    }
    return Household(id=name, **(plain | facts))


def host(name: str, **facts: Any) -> Host:
    plain: dict[str, Any] = {
        "home": "east",
        "languages": frozenset({"zh"}),
        "is_certified": False,
        "days": frozenset({0, 1}),
    }
    return Host(id=name, **(plain | facts))


def instance(homes: list[Household], hosts: list[Host], **facts: Any) -> Instance:
    """Two days of a morning of 3 and an afternoon of 4 cells, two buildings in one zone."""
    plain: dict[str, Any] = {
        "cell_minutes": 45,
        "days": (day(), day()),
        "buildings": (
            Building(
                id="east", zone="hall", limit=9, stairwells=(Stairwell(id="east-1", limit=9),)
            ),
            Building(
                id="west", zone="hall", limit=9, stairwells=(Stairwell(id="west-1", limit=9),)
            ),
        ),
        "rules": Rules(key_gap_cells=1, key_parallel_per_zone=2, key_per_host_block=1),
        "weights": Weights(),
    }
    return Instance(households=tuple(homes), hosts=tuple(hosts), **(plain | facts))


def day(**facts: Any) -> Day:
    plain: dict[str, Any] = {
        "blocks": (Block(start=540, cells=3), Block(start=810, cells=4)),
        "target": 1,
        "quota": 99,
        "reserve": 0,
        "arrivals_max": 9,
    }
    return Day(**(plain | facts))


def seat(day: int, block: int, cell: int, host: str) -> Seat:
    return Seat(day=day, block=block, cell=cell, host=host)


def random_instance(seed: int, homes: int = 40) -> Instance:
    """Everything at once, often more than fits: limits, languages, key customers, conflicts,
    several homes of one owner, promised and pinned seats."""
    rnd = random.Random(seed)
    days = rnd.randint(1, 3)
    hosts = [
        host(
            f"h{n}",
            home=rnd.choice(["east", "west"]),
            languages=frozenset(rnd.sample(["zh", "en", "yue"], rnd.randint(1, 3))),
            is_certified=rnd.random() < 0.4,
            days=frozenset(d for d in range(days) if rnd.random() < 0.8),
        )
        for n in range(rnd.randint(1, 6))
    ]
    households: list[Household] = []
    for n in range(homes):
        place = rnd.choice(["east", "west"])
        last = households[-1].owner if households and rnd.random() < 0.15 else f"o{n}"
        households.append(
            home(
                f"u{n}",
                owner=last,
                building=place,
                stairwell=f"{place}-1",
                customer_class=rnd.choice(list(CustomerClass)),
                cells=rnd.choice([1, 1, 2]),
                prio=rnd.randint(1, 5),
                days_ok=frozenset(d for d in range(days) if rnd.random() < 0.8),
                ready_day=rnd.choice([0, 0, 0, 1]),
                wish=tuple((rnd.randint(0, 4), rnd.randint(0, 4)) for _ in range(days)),
                language=rnd.choice([None, None, "en"]),
                dialect=rnd.choice([None, "yue"]),
                conflict=rnd.choice([None, None, None, "g1", "g2"]),
                held=_promise(rnd, days, hosts) if rnd.random() < 0.3 else None,
            )
        )
    limits = [rnd.randint(0, 4) for _ in range(4)]
    ours = random.Random(-seed)
    return instance(
        [replace(home, halves_off=_halves_off(ours, days)) for home in households],
        [replace(host, away=_away(ours, days)) for host in hosts],
        zone_limits={"hall": ours.randint(1, 4)} if ours.random() < 0.5 else {},
        days=tuple(
            day(
                quota=rnd.randint(1, 20),
                reserve=rnd.randint(0, 2),
                arrivals_max=rnd.randint(0, 4),
                target=5,
                slot_limits={(0, 0): ours.randint(0, 4), (1, 2): ours.randint(0, 4)},
            )
            for _ in range(days)
        ),
        buildings=tuple(
            Building(
                id=name,
                zone=rnd.choice(["hall", "tent"]),
                limit=limits[n],
                stairwells=(Stairwell(id=f"{name}-1", limit=limits[n + 2]),),
            )
            for n, name in enumerate(["east", "west"])
        ),
        rules=Rules(
            key_gap_cells=rnd.randint(0, 2),
            key_parallel_per_zone=rnd.randint(0, 2),
            key_per_host_block=rnd.randint(0, 2),
            slot_cells=rnd.choice([1, 1, 2]),
        ),
    )


def _away(rnd: random.Random, days: int) -> frozenset[tuple[int, int, int]]:
    """Cells of half-days and breaks."""
    return frozenset(
        (d, b, c) for d in range(days) for b in range(2) for c in range(4) if rnd.random() < 0.15
    )


def _halves_off(rnd: random.Random, days: int) -> frozenset[tuple[int, int]]:
    return frozenset((d, b) for d in range(days) for b in range(2) if rnd.random() < 0.1)


def _promise(rnd: random.Random, days: int, hosts: list[Host]) -> Seat:
    return seat(rnd.randrange(days), rnd.randrange(2), rnd.randrange(3), rnd.choice(hosts).id)


def campaign(homes: int, seed: int = 1, *, load: float = 0.82, days: int = 3) -> Instance:
    """A campaign as it might be: buildings of about fifty homes, two stairwells each, hosts who
    belong to them, owners with wishes, languages, dialects and several homes. Of the hosts' time
    about `load` is asked for, so above 1 not everybody can come."""
    rnd = random.Random(f"campaign {homes} {seed}")
    names = [f"b{n}" for n in range(max(2, round(homes / 50)))]
    households: list[Household] = []
    while len(households) < homes:
        households += _owner(rnd, len(households), homes, names, days)
    cells = sum(one.cells for one in households)
    hosts = [
        host(
            f"h{n}",
            home=names[n % len(names)],
            languages=frozenset(
                {"zh", rnd.choice(["zh", "yue", "minnan"]), "en" if n % 6 == 0 else "zh"}
            ),
            is_certified=n % 3 == 0,
            days=frozenset(d for d in range(days) if d == days - 1 or (n + d) % 6),
        )
        for n in range(max(2, round(cells / load / (9.0 * days))))
    ]
    duty = [sum(d in one.days for one in hosts) for d in range(days)]
    share = [homes * on / sum(duty) for on in duty]
    busiest = max(2, round(1.6 * cells / (10 * days * len(names))))
    return Instance(
        name=f"campaign {homes}/{seed}",
        cell_minutes=45,
        days=tuple(
            Day(
                blocks=(Block(start=540, cells=4), Block(start=810, cells=6)),
                target=round(share[d]),
                quota=round(1.12 * share[d]) + 1,
                reserve=max(1, duty[d] // 14),
                arrivals_max=max(2, duty[d] * 6 // 7),
            )
            for d in range(days)
        ),
        buildings=tuple(
            Building(
                id=name,
                zone=f"zone {n // 8}",
                limit=busiest,
                stairwells=tuple(
                    Stairwell(id=f"{name}-{s}", limit=max(2, round(0.75 * busiest)))
                    for s in range(2)
                ),
            )
            for n, name in enumerate(names)
        ),
        hosts=tuple(hosts),
        rules=Rules(key_gap_cells=1, key_parallel_per_zone=2, key_per_host_block=1),
        weights=Weights(),
        households=tuple(households),
    )


def _owner(
    rnd: random.Random, first: int, homes: int, names: list[str], days: int
) -> list[Household]:
    building = rnd.choice(names)
    customer_class = rnd.choices(list(CustomerClass), [70, 24, 6])[0]
    is_green = rnd.random() < 0.08
    liked, half = rnd.choice([None, *range(days)]), rnd.choice([None, 0, 1])
    wish = tuple(
        tuple(
            (0 if liked in (None, d) else rnd.choice([2, 4])) + (half not in (None, b))
            for b in range(2)
        )
        for d in range(days)
    )
    days_ok = frozenset(d for d in range(days) if rnd.random() < 0.88) or frozenset({days - 1})
    facts: dict[str, Any] = {
        "owner": f"o{first}",
        "building": building,
        "stairwell": f"{building}-{rnd.randrange(2)}",
        "customer_class": customer_class,
        "prio": 5 if is_green else {"smooth": 1, "issue": 2, "key": 4}[customer_class],
        "days_ok": frozenset({rnd.randrange(days)}) if is_green else days_ok,
        "is_green": is_green,
        "wish": wish,
        "language": "en" if rnd.random() < 0.03 else None,
        "dialect": rnd.choice(["yue", "minnan"]) if rnd.random() < 0.15 else None,
    }
    count = min(2 if rnd.random() < 0.04 else 1, homes - first)
    return [
        home(f"u{first + n}", cells=2 if rnd.random() < 0.3 else 1, **facts) for n in range(count)
    ]
