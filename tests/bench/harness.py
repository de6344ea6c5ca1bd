"""Runs the benchmarks by name: the product's figure beside its limit, measured in the same run."""

from __future__ import annotations

import importlib
import os
import sys
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).resolve().parent
NAMES = (
    "press",
    "desks",
    "import",
    "start",
    "echo",
    "search",
    "tables",
    "wall",
    "plan",
    "soak",
    "replan",
    "rehearse",
    "estimate",
    "packs",
    "workbook",
)


def run(names: list[str] | None = None, *, quick: bool = False) -> dict[str, dict[str, Any]]:
    """One object per benchmark; all of them where none is named. `quick` takes small numbers, to
    see that it works. Raises Refusal `bench.unknown`."""
    root = FOLDER.parent.parent
    sys.path[:0] = [p for p in (str(root), str(FOLDER.parent), str(FOLDER)) if p not in sys.path]
    from console.domain.errors import Refusal

    wanted = names or list(NAMES)
    for name in wanted:
        if name not in NAMES:
            raise Refusal("bench.unknown", name=name, known=" ".join(NAMES))
    return {name: _measured(name, quick=quick) for name in wanted}


def _measured(name: str, *, quick: bool) -> dict[str, Any]:
    """With how busy the machine was (the mean of a minute), before and after."""
    before = _load()
    figures: dict[str, Any] = importlib.import_module(f"bench_{name}").measure(quick=quick)
    return {**figures, "load_average": [before, _load()]}


def _load() -> float | None:
    return round(os.getloadavg()[0], 1) if hasattr(os, "getloadavg") else None


def percentiles(seconds: list[float]) -> dict[str, float]:
    """p50 and p99 in milliseconds, by nearest rank."""
    ordered = sorted(seconds)
    at = {p: ordered[max(0, -(-p * len(ordered) // 100) - 1)] for p in (50, 99)}
    return {f"p{p}_ms": round(value * 1000, 3) for p, value in at.items()}
