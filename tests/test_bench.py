"""The benchmarks run: small numbers, every figure there, nothing called twice."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path
from types import ModuleType

import pytest
from day_store import refuses

from console import cli

HARNESS = Path(__file__).parent / "bench" / "harness.py"


@pytest.fixture(scope="module")
def harness() -> ModuleType:
    """As the command line loads it: by its path."""
    spec = importlib.util.spec_from_file_location("handover_bench", HARNESS)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_an_unknown_benchmark_is_refused_with_the_known_ones(harness: ModuleType) -> None:
    with refuses("bench.unknown", name="moon", known=" ".join(harness.NAMES)):
        harness.run(["moon"])


def test_the_command_line_finds_the_benchmarks(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["--json", "bench", "moon"]) == 1
    assert json.loads(capsys.readouterr().out)["facts"]["name"] == "moon"


@pytest.mark.parametrize("name", ["tables", "wall"])
def test_a_painted_benchmark_tells_its_ratio(harness: ModuleType, name: str) -> None:
    found = harness.run([name], quick=True)[name]
    json.dumps(found)
    assert found["ratio"] > 0


def test_search_tells_keys_and_paintings_of_either_database(harness: ModuleType) -> None:
    found = harness.run(["search"], quick=True)["search"]
    json.dumps(found)
    for kind in ("sqlite", "postgresql"):
        (figures,) = found[kind].values()
        assert figures["paint"]["p50_ms"] > 0
        assert set(figures["by_kind"]) >= {"chinese", "pinyin", "phone"}


def test_press_tells_its_limit_and_their_ratio(harness: ModuleType) -> None:
    found = harness.run(["press"], quick=True)["press"]
    json.dumps(found)
    for kind in ("sqlite", "postgresql"):
        assert found[kind]["raw"]["p50_ms"] > 0
        for press in ("small", "call_next"):
            assert found[kind][press]["ratio"] > 0


@pytest.mark.long
def test_desks_call_nobody_twice_and_lose_nobody(harness: ModuleType) -> None:
    found = harness.run(["desks"], quick=True)["desks"]
    json.dumps(found)
    for kind in ("sqlite", "postgresql"):
        for part in ("flat_out", "same_code", "human_pace"):
            assert (found[kind][part]["doubles"], found[kind][part]["lost"]) == (0, 0)
            assert found[kind][part]["per_second"] > 0
        assert found[kind]["flat_out"]["first_press_ms"] > 0  # outside of the figures, but said


def test_the_replan_benchmark_tells_whom_the_mending_moves(harness: ModuleType) -> None:
    figures = harness.run(["replan"], quick=True)["replan"]["30"]
    json.dumps(figures)
    assert {len(each) for each in figures.values()} == {1}
    assert 0 <= figures["moved"][0] <= 30
    assert figures["seconds"][0] > 0


def test_the_workbook_is_measured_beside_its_own_cells(harness: ModuleType) -> None:
    found = harness.run(["workbook"], quick=True)["workbook"]
    json.dumps(found)
    assert found["cells"] > 100 * 20
    assert found["ratio"] > 0
