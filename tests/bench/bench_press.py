"""One press beside the raw driver's insert and commit with the same durability."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from bench_places import fresh_places
from day_store import Hall
from harness import percentiles
from long_line import STATION, line_up_many
from sqlalchemy.engine import make_url

from console.actions import calling, desks
from console.databases import Where, place_of, sqlite_module

WAITING = 60  # a full waiting area in front of one station
ROUNDS = 300
BODY = "x" * 420  # about what a press of the floor writes
BAR = 4.0


def measure(*, quick: bool = False) -> dict[str, Any]:
    """`call_next` and a small press on a hall with 60 waiting; the ratio is of the medians. On a
    busy machine a longer press is interrupted more often: `ratio_p10` is that of the tenths, when
    nobody else had the processor."""
    rounds = 20 if quick else ROUNDS
    figures: dict[str, Any] = {"bar": f"p50 <= {BAR:g} x raw"}
    with fresh_places() as places:
        for kind, place in places.items():
            figures[kind] = "not run: no server" if place is None else _measure(place, rounds)
    return figures


def _measure(place: Where, rounds: int) -> dict[str, Any]:
    hall = line_up_many(place, WAITING)
    raw, small, call = _Raw(place_of(hall.store.engine)), _Small(hall), _Call(hall)
    times: dict[str, list[float]] = {"raw": [], "small": [], "call_next": []}
    for number in range(rounds + 20):  # taking turns, so that noise falls on all alike
        for name, act in (("raw", raw), ("small", small), ("call_next", call)):
            took = act()
            if number >= 20:
                times[name].append(took)
    raw.close()
    hall.store.close()
    figures: dict[str, Any] = {name: percentiles(taken) for name, taken in times.items()}
    for name in ("small", "call_next"):
        ratio = figures[name]["p50_ms"] / figures["raw"]["p50_ms"]
        figures[name]["ratio"] = round(ratio, 2)
        figures[name]["ratio_p10"] = round(_tenth(times[name]) / _tenth(times["raw"]), 2)
        figures[name]["holds"] = ratio <= BAR
    return figures


def _tenth(seconds: list[float]) -> float:
    return sorted(seconds)[len(seconds) // 10]


def _timed(act: Callable[[], object]) -> float:
    began = time.perf_counter()
    act()
    return time.perf_counter() - began


class _Small:
    """A press that changes one row: a desk goes on break and comes back."""

    def __init__(self, hall: Hall) -> None:
        self._hall, self._is_open = hall, True

    def __call__(self) -> float:
        self._is_open = not self._is_open
        state = "open" if self._is_open else "break"
        desk = self._hall.desk(STATION, 8)
        return _timed(lambda: self._hall.press(desks.set_desk, desk_id=desk, state=state))


class _Call:
    """Call next; the party is parked and comes back outside of the measurement, so that the line
    stays as long as it was."""

    def __init__(self, hall: Hall) -> None:
        self._hall, self._away = hall, [0] * 5

    def __call__(self) -> float:
        took = _timed(lambda: self._hall.call(STATION))
        self._away.append(self._hall.park(STATION).subjects[0][1])
        if back := self._away.pop(0):
            self._hall.press(calling.come_back, visit_id=back)
        return took


class _Raw:
    """A journal row inserted and committed by the driver alone."""

    def __init__(self, place: Where) -> None:
        self._number = 0
        if place.is_sqlite:
            self._connection = sqlite_module()[0].connect(str(place.path), isolation_level=None)
            for pragma in ("journal_mode=WAL", "synchronous=FULL", "secure_delete=ON"):
                self._connection.execute(f"PRAGMA {pragma}")
            self._begin, self._insert = "BEGIN IMMEDIATE", "INSERT INTO raw VALUES (?, ?, ?)"
        else:
            import psycopg

            url = make_url(place.url).set(drivername="postgresql")
            self._connection = psycopg.connect(
                url.render_as_string(hide_password=False), autocommit=True
            )
            self._begin, self._insert = "BEGIN", "INSERT INTO raw VALUES (%s, %s, %s)"
        self._connection.execute(
            "CREATE TABLE raw (seq INTEGER PRIMARY KEY, op_id VARCHAR(64) UNIQUE, body TEXT)"
        )

    def __call__(self) -> float:
        self._number += 1
        row = (self._number, f"{self._number:032x}", BODY)
        began = time.perf_counter()
        self._connection.execute(self._begin)
        self._connection.execute(self._insert, row)
        self._connection.execute("COMMIT")
        return time.perf_counter() - began

    def close(self) -> None:
        self._connection.close()
