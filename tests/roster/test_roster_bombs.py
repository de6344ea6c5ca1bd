"""Bombs are refused by their kind, in a process that gets two seconds and 300 megabytes."""

from __future__ import annotations

import multiprocessing
from multiprocessing.connection import Connection
from pathlib import Path

import pytest
from bombs import write
from roster_rows import HEADINGS, ROW

from console.apart import Limits, hold_to, read_apart
from console.domain.errors import Refusal
from console.roster.read import Asked, look_at

BOUND = Limits(seconds=60, computing=60, megabytes=300)
ENOUGH = 2.0


def read_all(theirs: Connection, paths: dict[str, Path]) -> None:
    """The child: one bomb after the other, so that a start of Python is paid once."""
    import time

    hold_to(BOUND)
    for name, path in paths.items():
        began = time.process_time()
        try:
            look_at(path, Asked())
            code = "was read"
        except Refusal as refusal:
            code = refusal.code
        theirs.send((name, code, time.process_time() - began))


@pytest.fixture(scope="module")
def bombs(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[Path, set[str]]]:
    return write(tmp_path_factory.mktemp("bombs"))


@pytest.fixture(scope="module")
def told(bombs: dict[str, tuple[Path, set[str]]]) -> dict[str, tuple[str, float]]:
    """Name → code and seconds of computing."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    paths = {name: path for name, (path, _) in bombs.items()}
    child = context.Process(target=read_all, args=(theirs, paths), daemon=True)
    child.start()
    theirs.close()
    found = {}
    for _ in paths:
        name, code, seconds = ours.recv()  # EOFError: a bomb went off
        found[name] = (code, seconds)
    child.join()
    return found


def test_every_bomb_is_refused_as_what_it_is(
    bombs: dict[str, tuple[Path, set[str]]], told: dict[str, tuple[str, float]]
) -> None:
    assert len(told) >= 24
    wrong = {name: code for name, (code, _) in told.items() if code not in bombs[name][1]}
    assert wrong == {}


def test_no_bomb_costs_more_than_two_seconds_of_computing(
    told: dict[str, tuple[str, float]],
) -> None:
    """Computing and not the clock, which runs on while others use the machine."""
    assert {name for name, (_, seconds) in told.items() if seconds > ENOUGH} == set()


def test_an_honest_file_is_read_within_the_same_limits(tmp_path: Path) -> None:
    path = tmp_path / "honest.csv"
    lines = [",".join(map(str, line)) for line in (HEADINGS, *[ROW] * 3)]
    path.write_text("\n".join(lines), "utf-8")
    reading = read_apart(path, Asked(), limits=BOUND)
    assert (len(reading.units), reading.merged) == (1, 2)
