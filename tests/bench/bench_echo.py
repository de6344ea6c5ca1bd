"""From a commit in one process to its paint in another, beside the database's own way to tell."""

from __future__ import annotations

import random
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from bench_places import fresh_places
from bench_windows import child, own_home
from clerks import url_of
from day_store import VAULT_KEY, Hall
from harness import percentiles
from long_line import STATION, line_up_many
from sqlalchemy import event

from console.databases import Where

CALLS = 80
CROWD = 49
"""Other consoles on a server, beside the display that is measured."""
AFTER_CALL, AFTER_PARK = (0.04, 0.12), (0.06, 0.16)
BARS = {"sqlite": 90, "postgresql": 40}


def measure(*, quick: bool = False) -> dict[str, Any]:
    """`echo` is the product, `limit` a bare 50 ms poll or LISTEN; both from just before COMMIT."""
    figures: dict[str, Any] = {"bars": {k: f"p99 <= {ms} ms" for k, ms in BARS.items()}}
    with fresh_places() as places:
        for kind, place in places.items():
            if place is None:
                figures[kind] = "not run: no server"
                continue
            found = _measure(place, 4 if quick else CALLS, 4 if quick else CROWD)
            found["holds"] = found["echo"]["p99_ms"] <= BARS[kind]
            figures[kind] = found
    return figures


def _measure(place: Where, calls: int, crowd: int) -> dict[str, Any]:
    hall = line_up_many(place, calls + 5)
    url, store = url_of(place), hall.store
    committed = [0]
    event.listen(store.engine, "commit", lambda _c: committed.__setitem__(0, time.monotonic_ns()))
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        environ = stack.enter_context(own_home(VAULT_KEY))
        if not place.is_sqlite:
            last = store.since(0, limit=100_000)[-1].seq
            words = (url, str(store.campaign_id), str(last), str(crowd))
            stack.enter_context(_listening(folder, environ, "crowd", *words))
        told = stack.enter_context(_listening(folder, environ, "bare", url))
        shown = stack.enter_context(_listening(folder, environ, "hall", url))
        at: dict[int, int] = {}
        for _ in _paced(hall, calls):
            seq = hall.call(STATION).seq
            at[seq] = committed[0]
            _wait_for(shown, seq)
        painted = {int(seq): int(ns) for _, seq, ns in _lines(shown, "call")}
        knew = [int(ns) for _, ns in _lines(told, "knew")]
    store.close()
    echo = [(painted[seq] - ns) / 1e9 for seq, ns in at.items()]
    limit = [(min(n for n in knew if n >= ns) - ns) / 1e9 for ns in at.values()]
    figures: dict[str, Any] = {
        "calls": calls, "listeners": 1 if place.is_sqlite else crowd + 1,
        "echo": percentiles(echo), "limit": percentiles(limit),
    }  # fmt: skip
    figures["ratio_p50"] = round(figures["echo"]["p50_ms"] / figures["limit"]["p50_ms"], 2)
    return figures


def _wait_for(shown: Path, seq: int) -> None:
    """Nobody is parked before everybody has seen the call; RuntimeError if nobody ever does."""
    deadline = time.monotonic() + 10
    while f"call {seq} " not in shown.read_text():
        if time.monotonic() > deadline:
            raise RuntimeError("a call was never painted")
        time.sleep(0.01)


def _paced(hall: Hall, calls: int) -> Iterator[None]:
    """A call, a moment, the party does not come, a moment: as one desk works, only quicker."""
    dice = random.Random(1)
    for _ in range(calls):
        yield
        time.sleep(dice.uniform(*AFTER_CALL))
        hall.park(STATION)
        time.sleep(dice.uniform(*AFTER_PARK))


@contextmanager
def _listening(folder: Path, environ: dict[str, str], role: str, *words: str) -> Iterator[Path]:
    """A child that has begun to listen; the file it writes to."""
    file = folder / f"{role}.txt"
    with file.open("w") as out, (folder / f"{role}.err").open("w+") as errors:
        command = child("echo_child.py", role, *words)
        process = subprocess.Popen(command, env=environ, stdout=out, stderr=errors)
        try:
            deadline = time.monotonic() + 60
            while not file.read_text():
                if process.poll() is not None or time.monotonic() > deadline:
                    raise RuntimeError(f"{role}: {(folder / f'{role}.err').read_text()}")
                time.sleep(0.02)
            yield file
        finally:
            process.kill()
            process.wait()


def _lines(file: Path, word: str) -> list[list[str]]:
    found = [line.split() for line in file.read_text().splitlines()]
    return [line for line in found if line[0] == word]
