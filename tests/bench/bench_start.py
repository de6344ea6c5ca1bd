"""From the start of the process to Reception with its rows, beside a bare window."""

from __future__ import annotations

import statistics
import subprocess
import tempfile
import time
from datetime import timedelta
from pathlib import Path
from typing import Any

from bench_windows import child, own_home
from day_store import DAY, VAULT_KEY, ZONE, Plan, build_hall

from console.actions import booking
from console.databases import where
from console.domain.times import at_local

HOMES, DAYS, A_SLOT = 5000, 10, 25
RUNS = 9
BAR = 1.6


def measure(*, quick: bool = False) -> dict[str, Any]:
    """Both take turns; the ratio is of the medians. The first start of each is not counted."""
    homes, runs = (200, 1) if quick else (HOMES, RUNS)
    seconds: dict[str, list[float]] = {"bare": [], "reception": []}
    with tempfile.TemporaryDirectory() as folder, own_home(VAULT_KEY) as environ:
        database = make(Path(folder) / "start.db", homes)
        for number in range(runs + 1):
            for name, found in seconds.items():
                passed = _once(environ, name, str(database))
                if number or quick:
                    found.append(passed)
    bare, reception = (statistics.median(found) for found in seconds.values())
    return {
        "homes": homes,
        "bare_s": round(bare, 3),
        "reception_s": round(reception, 3),
        "ratio": round(reception / bare, 2),
        "bar": f"<= {BAR:g} x bare",
        "holds": reception <= BAR * bare,
    }


def make(path: Path, homes: int) -> Path:
    """All homes have a place, over ten days, the first of which is open."""
    hall = build_hall(where(str(path)), Plan(homes=homes, booked=0, is_open=False))
    a_day = -(-homes // DAYS)
    places = tuple(
        booking.Place(
            owner_id=hall.owners[n],
            unit_ids=(hall.units[n],),
            day=DAY + timedelta(days=n // a_day),
            slot_start=at_local(DAY + timedelta(days=n // a_day), "08:30", ZONE)
            + timedelta(minutes=30 * (n % a_day // A_SLOT)),
            host_id=None,
        )
        for n in range(homes)
    )
    days = tuple(DAY + timedelta(days=n) for n in range(DAYS))
    hall.press(booking.place_appointments, places=places, days=days, sha256="0" * 64)
    hall.store.close()
    return path


def _once(environ: dict[str, str], which: str, database: str) -> float:
    command = child("start_child.py", which, database)
    began = time.monotonic_ns()
    done = subprocess.run(command, env=environ, capture_output=True, text=True, timeout=120)
    if done.returncode:
        raise RuntimeError(done.stderr)
    return (int(done.stdout.split()[0]) - began) / 1e9
