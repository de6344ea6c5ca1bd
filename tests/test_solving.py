"""The planner's own process: its answer, its progress, its end, and that of whoever asked."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from console.domain.errors import Refusal
from console.planning.model import Block, Day, Instance, Rules, Weights
from console.planning.place import Solution, StoppedBy
from console.solving import Told, solve_apart, solve_simply

DAY = Day(blocks=(Block(start=540, cells=4),), target=0, quota=9, reserve=0, arrivals_max=1)
EMPTY = Instance(
    cell_minutes=15,
    days=(DAY,),
    buildings=(),
    hosts=(),
    rules=Rules(key_gap_cells=1, key_parallel_per_zone=1, key_per_host_block=1),
    weights=Weights(),
    households=(),
)


def patient(instance: Instance, *, told: Told, **more: Any) -> Solution:
    """Works until it is told to stop."""
    while told({"seconds": 1}):
        time.sleep(0.01)
    return replace(solve_simply(instance), stopped_by=StoppedBy.CANCELLED)


@dataclass(frozen=True)
class Begun:
    best: None = None


def planless(instance: Instance, *, told: Told, **more: Any) -> Solution:
    """Has begun, and has no plan for a long time."""
    told(Begun())
    return deaf(instance)


def refusing(instance: Instance, **more: Any) -> Solution:
    raise Refusal("plan.no-days", why="asked for")


def broken(instance: Instance, **more: Any) -> Solution:
    raise ValueError("a message that could name people")


def dying(instance: Instance, **more: Any) -> Solution:
    os._exit(9)


def deaf(instance: Instance, **more: Any) -> Solution:
    """Says where it is, and then nothing more for a long time."""
    Path(instance.name).write_text(str(os.getpid()))
    time.sleep(600)
    raise AssertionError("it should have ended long ago")


def test_the_answer_is_that_of_the_solver() -> None:
    apart, here = solve_apart(EMPTY, solver=solve_simply), solve_simply(EMPTY)
    assert (apart.plan, apart.cost, apart.bound) == (here.plan, here.cost, here.bound)


def test_it_is_stopped_by_who_hears_of_it_and_hands_over_what_it_has() -> None:
    heard: list[Any] = []

    def enough(progress: Any) -> bool:
        if progress is not None:
            heard.append(progress)
        return len(heard) < 3

    found = solve_apart(EMPTY, told=enough, solver=patient)
    assert found.stopped_by is StoppedBy.CANCELLED
    assert heard[0] == {"seconds": 1}


def test_stopped_before_there_is_any_plan_it_ends_at_once_with_nothing(tmp_path: Path) -> None:
    problem = replace(EMPTY, name=str(tmp_path / "pid"))
    with pytest.raises(Refusal, match=r"plan\.stopped"):
        solve_apart(problem, told=lambda progress: progress is not None, solver=deaf)
    with pytest.raises(Refusal, match=r"plan\.stopped"):
        solve_apart(problem, told=lambda progress: progress is None, solver=planless)


def test_a_refusal_comes_home_and_a_bug_without_its_message() -> None:
    with pytest.raises(Refusal, match=r"plan\.no-days"):
        solve_apart(EMPTY, solver=refusing)
    with pytest.raises(RuntimeError) as caught:
        solve_apart(EMPTY, solver=broken)
    assert "ValueError < test_solving.py" in str(caught.value)
    assert "name people" not in str(caught.value)


def test_a_crash_of_the_child_is_a_refusal() -> None:
    with pytest.raises(Refusal, match=r"plan\.solver-died"):
        solve_apart(EMPTY, solver=dying)


PARENT = """
import sys
from dataclasses import replace
sys.path[:0] = sys.argv[2:]
if __name__ == "__main__":
    from console.solving import solve_apart
    from test_solving import EMPTY, deaf
    solve_apart(replace(EMPTY, name=sys.argv[1]), solver=deaf)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="asks the system for a process by its number")
def test_the_child_ends_with_a_parent_that_was_killed(tmp_path: Path) -> None:
    script, note = tmp_path / "parent.py", tmp_path / "pid"
    script.write_text(PARENT)
    root = Path(__file__).resolve().parents[1]
    parent = subprocess.Popen([sys.executable, script, note, root, root / "tests"])
    _wait(lambda: note.exists() and note.read_text() != "")
    child = int(note.read_text())
    parent.send_signal(signal.SIGKILL)
    parent.wait()
    _wait(lambda: _is_gone(child))


def _is_gone(pid: int) -> bool:
    """Ended, or ended and not yet asked after by the system's first process."""
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0]
    except OSError:
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return True
        return False
    return state == "Z"


def _wait(is_so: Any) -> None:
    ends = time.monotonic() + 60
    while not is_so():
        assert time.monotonic() < ends
        time.sleep(0.05)
