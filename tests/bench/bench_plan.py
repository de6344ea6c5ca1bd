"""Plans campaigns of several sizes: how near to the proven bound, in how many times what the linear
program alone takes, each size in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
SIZES = (412, 1_500, 5_000)
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
    return {
        "cost": paid.as_dict(),
        "bound": bound.as_dict(),
        "greedy": greedy.cost.as_dict(),
        "gap_percent": {
            tier: round(100 * (spent - bound.as_dict()[tier]) / max(1, bound.as_dict()[tier]), 3)
            for tier, spent in paid.as_dict().items()
        },
        "violations": len(violations(instance, plan)),
        "greedy_s": round(simple, 2),
        "lp_s": round(level1.cpu_seconds, 2),
        "plan_s": round(built, 2),
        "ratio": round(built / level1.cpu_seconds, 2),
        "rss_mb": _resident(),
        "limit": "<= 1 % within 5 x lp_s (5,000), 2 x lp_s and 1 GB (20,000)",
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
