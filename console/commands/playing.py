"""Commands that play, watch and measure: demo, wall, bench, test, the console itself."""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from console.commands.base import Answer, note, opened, place_of
from console.domain.errors import Refusal

if TYPE_CHECKING:
    from console.demo.play import Player


def demo(asked: argparse.Namespace) -> Answer:
    from console.databases import where
    from console.demo.start import next_day, prepare_store
    from console.demo.told import told

    if not asked.headless:
        from console.demo_windows import run

        return run(asked)
    ends = time.monotonic() + asked.seconds if asked.seconds is not None else None
    with tempfile.TemporaryDirectory(prefix="handover-demo-", ignore_cleanup_errors=True) as folder:
        place = place_of(asked) if getattr(asked, "db", "") else where(f"{folder}/demo.db")
        with opened(asked, place) as store:
            player = prepare_store(store, asked.seed, asked.speed)
            for n in range(asked.days):
                coming = next_day(player) if n else player
                if coming is None:
                    break
                player = coming
                _play(player, asked.speed, ends)
            return told(player)


def _play(player: Player, speed: float, ends: float | None) -> None:
    """At `speed` campaign seconds a real second, or at once, until the monotonic time `ends`; tells
    each hour on the way."""
    began, first = time.monotonic(), player.next_at
    hour = -1
    while (due := player.next_at) is not None:
        if ends is not None and time.monotonic() > ends:
            return
        if speed and first is not None:
            wait = (due - first).total_seconds() / speed - (time.monotonic() - began)
            if ends is not None and wait > ends - time.monotonic():
                time.sleep(max(0.0, ends - time.monotonic()))
                return
            time.sleep(max(0.0, wait))
        player.step()
        if (told := player.hour()) != hour:
            hour = told
            story = " · ".join(f"{word} {count}" for word, count in player.story().items())
            note(f"{player.day} {told:02d}:00  {story}")


def wall(asked: argparse.Namespace) -> Answer:
    _make_no_garbage()
    from console.wall import run

    raise SystemExit(run(asked))


def bench(asked: argparse.Namespace) -> Answer:
    import importlib.util

    path = Path(__file__).parents[2] / "tests" / "bench" / "harness.py"
    spec = importlib.util.spec_from_file_location("handover_bench", path)
    if spec is None or spec.loader is None or not path.exists():
        raise Refusal("bench.unknown", name=str(path))
    harness = importlib.util.module_from_spec(spec)
    sys.modules["handover_bench"] = harness
    spec.loader.exec_module(harness)
    return dict(harness.run(asked.names))


def console(asked: argparse.Namespace) -> Answer:
    _make_no_garbage()
    from console.app import run

    raise SystemExit(run(asked))


def _make_no_garbage() -> None:
    """Imports make much that stays: looking through it again and again for garbage takes a tenth of
    a start. console.ui.garbage takes over once the window stands."""
    import gc

    gc.disable()


def test(asked: argparse.Namespace) -> Answer:
    """main.py runs the tests itself; here they run in the present environment."""
    import pytest

    raise SystemExit(pytest.main(asked.arguments))
