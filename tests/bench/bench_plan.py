"""Plans campaigns of several sizes: how near to the proven bound, in how many times what the linear
program alone takes, each size in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from console.planning.model import Cost, Instance

ROOT = Path(__file__).resolve().parents[2]
SIZES = (412, 1_500, 5_000)
SEARCHED = 2_000
"""Up to so many homes the whole solver is measured too."""
LARGEST = "HANDOVER_BENCH_LARGE"
"""Set, 20,000 homes are planned too: some minutes."""


def measure(*, quick: bool = False) -> dict[str, Any]:
    sizes = (60, 150) if quick else (*SIZES, *((20_000,) if os.environ.get(LARGEST) else ()))
    return {str(homes): _measured(homes) for homes in sizes}


def _measured(homes: int) -> dict[str, Any]:
    told = subprocess.run(
        [sys.executable, __file__, str(homes)], capture_output=True, text=True, check=True
    )
    figures: dict[str, Any] = json.loads(told.stdout)
    return figures


def one_size(homes: int) -> dict[str, Any]:
    """In processor seconds, so that other work on the machine counts less."""
    import time

    from invented import campaign

    from console.planning import place
    from console.planning.score import cost, violations
    from console.planning.solver.build import build, level1_of
    from console.planning.solver.problem import problem_of
    from console.planning.solver.proof import bound_of
    from console.planning.solver.watch import Watch

    instance = campaign(homes, days=3 if homes <= 800 else 5)
    watch = Watch(None, None)
    began = time.process_time()
    greedy = place.solve(instance)
    simple = time.process_time() - began
    problem = problem_of(instance)
    level1 = level1_of(problem, watch, seed=1)
    assert level1 is not None
    plan = place.plan_of(build(problem, level1, watch, seed=1).board)
    built = time.process_time() - began
    paid = cost(instance, plan)
    bound = bound_of(problem, level1, paid)
    whole = {"solved": _solved(instance)} if homes <= SEARCHED else {}
    return {
        "cost": paid.as_dict(),
        "bound": bound.as_dict(),
        "greedy": greedy.cost.as_dict(),
        "gap_percent": _gaps(paid, bound),
        "violations": len(violations(instance, plan)),
        "greedy_s": round(simple, 2),
        "lp_s": round(level1.cpu_seconds, 2),
        "plan_s": round(built, 2),
        "ratio": round(built / level1.cpu_seconds, 2),
        "rss_mb": _resident(),
        **whole,
        "limit": "<= 1 % within 5 x lp_s (5,000), 2 x lp_s and 1 GB (20,000); solved 412: < 0.2 %",
    }


def _solved(instance: Instance) -> dict[str, Any]:
    """As the program solves it, searching on from the first plan; a larger one is not searched."""
    import time

    from console.planning.solver import solve

    began = time.process_time()
    made = solve(instance)
    return {
        "cost": made.cost.as_dict(),
        "bound": made.bound.as_dict(),
        "gap_percent": _gaps(made.cost, made.bound),
        "proven": made.proven,
        "cpu_s": round(time.process_time() - began, 2),
    }


def _gaps(paid: Cost, bound: Cost) -> dict[str, float]:
    least = bound.as_dict()
    return {
        tier: round(100 * (spent - least[tier]) / max(1, least[tier]), 3)
        for tier, spent in paid.as_dict().items()
    }


def _resident() -> int | None:
    try:
        import resource
    except ImportError:  # Windows has none
        return None
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


if __name__ == "__main__":
    sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "planning")]
    print(json.dumps(one_size(int(sys.argv[1]))))
