"""Reads a problem from, and writes a plan to, the files of the exchange format."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import Any

from console.domain.errors import Refusal
from console.planning.model import (
    SCHEMA,
    Block,
    Building,
    CustomerClass,
    Day,
    Host,
    Household,
    Instance,
    Plan,
    Rules,
    Seat,
    Stairwell,
    Weights,
)

LONGEST_BLOCK = 24 * 60


class _Node:
    """A value of the file together with the way to it, so that a refusal can say where."""

    def __init__(self, value: Any, where: str) -> None:
        self.value = value
        self.where = where

    def bad(self) -> Refusal:
        return Refusal("plan.bad-instance", where=self.where)

    def has(self, name: str) -> bool:
        return isinstance(self.value, dict) and self.value.get(name) is not None

    def get(self, name: str) -> _Node:
        where = f"{self.where}.{name}".lstrip(".")
        if not isinstance(self.value, dict) or name not in self.value:
            raise Refusal("plan.bad-instance", where=where)
        return _Node(self.value[name], where)

    def items(self) -> list[_Node]:
        if not isinstance(self.value, list):
            raise self.bad()
        return [_Node(value, f"{self.where}[{n}]") for n, value in enumerate(self.value)]

    def whole(self, least: int = 0, most: int = 10**9) -> int:
        ok = isinstance(self.value, int) and not isinstance(self.value, bool)
        if not ok or not least <= self.value <= most:
            raise self.bad()
        return int(self.value)

    def text(self) -> str:
        if not isinstance(self.value, str):
            raise self.bad()
        return self.value

    def flag(self) -> bool:
        if not isinstance(self.value, bool):
            raise self.bad()
        return self.value

    def known(self, names: Collection[str]) -> str:
        if self.text() not in names:
            raise self.bad()
        return self.text()

    def texts(self) -> frozenset[str]:
        return frozenset(item.text() for item in self.items())

    def indexes(self, below: int) -> frozenset[int]:
        return frozenset(item.whole(0, below - 1) for item in self.items())

    def opt_text(self, name: str) -> str | None:
        return self.get(name).text() if self.has(name) else None

    def opt_whole(self, name: str, default: int, least: int = 0) -> int:
        return self.get(name).whole(least) if self.has(name) else default


def read_instance(path: Path) -> Instance:
    """Refuses a file that is not a sound instance: `plan.bad-instance`, `where` in it."""
    try:
        data = json.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, ValueError, RecursionError) as fault:
        raise Refusal("plan.bad-instance", where="file") from fault
    root = _Node(data, "")
    if root.get("schema").value != SCHEMA:
        raise Refusal("plan.bad-instance", where="schema")
    days = tuple(_day(node) for node in root.get("days").items())
    buildings = tuple(_building(node) for node in root.get("buildings").items())
    _unique("buildings", [b.id for b in buildings])
    _unique("buildings.units", [s.id for b in buildings for s in b.stairwells])
    hosts = tuple(_host(node, len(days)) for node in root.get("hosts").items())
    _unique("hosts", [h.id for h in hosts])
    stairwells = {s.id: b.id for b in buildings for s in b.stairwells}
    households = tuple(
        _household(node, days, stairwells) for node in root.get("households").items()
    )
    _unique("households", [h.id for h in households])
    return Instance(
        cell_minutes=root.get("cell_min").whole(1, LONGEST_BLOCK),
        days=days,
        buildings=buildings,
        hosts=hosts,
        rules=_rules(root.get("rules")),
        weights=_weights(root.get("weights")),
        households=households,
        name=root.opt_text("name") or "",
    )


def write_plan(path: Path, instance: Instance, plan: Plan) -> None:
    """CSV `household_id,day,start,host` in the order of the households."""
    seats = {p.household: p.seat for p in plan.placements}
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file, lineterminator="\n")
        rows.writerow(("household_id", "day", "start", "host"))
        for home in instance.households:
            if (seat := seats.get(home.id)) is not None:
                rows.writerow((home.id, seat.day, clock(start_of(instance, seat)), seat.host))


def start_of(instance: Instance, seat: Seat) -> int:
    """Minutes after midnight."""
    block = instance.days[seat.day].blocks[seat.block]
    return block.start + seat.cell * instance.cell_minutes


def clock(minutes: int) -> str:
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def minutes_of(text: str) -> int | None:
    """`HH:MM` as minutes after midnight; None for anything else."""
    found = re.fullmatch(r"([01]\d|2[0-3]):([0-5]\d)", text)
    return int(found[1]) * 60 + int(found[2]) if found else None


def _unique(where: str, ids: Sequence[str]) -> None:
    if len(set(ids)) != len(ids):
        raise Refusal("plan.bad-instance", where=where)


def _day(node: _Node) -> Day:
    return Day(
        blocks=tuple(_block(block) for block in node.get("blocks").items()),
        target=node.get("target").whole(),
        quota=node.get("quota").whole(),
        reserve=node.get("reserve").whole(),
        arrivals_max=node.get("arrivals_max").whole(),
        date=node.opt_text("date") or "",
        kind=node.opt_text("kind") or "",
    )


def _block(node: _Node) -> Block:
    start = minutes_of(node.get("start").text())
    if start is None:
        raise node.get("start").bad()
    cells = node.get("cells").whole(0, LONGEST_BLOCK)
    return Block(start=start, cells=cells, id=node.opt_text("id") or "")


def _building(node: _Node) -> Building:
    return Building(
        id=node.get("id").text(),
        zone=node.get("zone").text(),
        limit=node.get("limit").whole(),
        stairwells=tuple(
            Stairwell(id=unit.get("id").text(), limit=unit.get("limit").whole())
            for unit in node.get("units").items()
        ),
    )


def _host(node: _Node, days: int) -> Host:
    return Host(
        id=node.get("id").text(),
        home=node.get("home").text(),
        languages=node.get("langs").texts(),
        is_certified=node.get("key").flag(),
        days=node.get("days").indexes(days),
    )


def _household(node: _Node, days: tuple[Day, ...], stairwells: dict[str, str]) -> Household:
    stairwell = node.get("unit").known(stairwells.keys())
    return Household(
        id=node.get("id").text(),
        owner=node.get("owner").text(),
        building=node.get("building").known({stairwells[stairwell]}),
        stairwell=stairwell,
        customer_class=CustomerClass(node.get("cls").known([str(c) for c in CustomerClass])),
        cells=node.get("cells").whole(1, LONGEST_BLOCK),
        prio=node.get("prio").whole(),
        days_ok=node.get("days_ok").indexes(len(days)),
        wish=_wish(node.get("pref"), days),
        ready_day=node.opt_whole("ready_day", 0),
        language=node.opt_text("lang_req"),
        dialect=node.opt_text("dialect"),
        is_green=node.has("green") and node.get("green").flag(),
        held=_held(node.get("prev")) if node.has("prev") else None,
        is_pinned=node.has("pinned") and node.get("pinned").flag(),
        conflict=node.opt_text("conflict"),
    )


def _wish(node: _Node, days: tuple[Day, ...]) -> tuple[tuple[int, ...], ...]:
    rows = node.items()
    if len(rows) != len(days):
        raise node.bad()
    wish = tuple(tuple(cost.whole() for cost in row.items()) for row in rows)
    for row, day, values in zip(rows, days, wish, strict=True):
        if len(values) < len(day.blocks):
            raise row.bad()
    return wish


def _held(node: _Node) -> Seat:
    """Not checked against the rest: the day or the host promised may be gone, hence the re-plan."""
    return Seat(
        day=node.get("day").whole(),
        block=node.get("block").whole(),
        cell=node.get("cell").whole(),
        host=node.get("host").text(),
    )


def _rules(node: _Node) -> Rules:
    return Rules(
        key_gap_cells=node.get("key_gap_cells").whole(),
        key_parallel_per_zone=node.get("key_parallel_per_zone").whole(),
        key_per_host_block=node.get("key_per_host_block").whole(),
        slot_cells=node.opt_whole("slot_cells", 1, least=1),
    )


def _weights(node: _Node) -> Weights:
    return Weights(
        wish=node.get("D_pref").whole(),
        balance=node.get("D_balance").whole(),
        dialect=node.get("D_dialect").whole(),
        home=node.get("D_home").whole(),
        other_day=node.get("C_day").whole(),
        other_half=node.get("C_half").whole(),
        other_start=node.get("C_start").whole(),
        other_host=node.get("C_host").whole(),
    )
