"""One demo day in windows with two halls, all pages turned: how the window thread kept its beat."""

from __future__ import annotations

import json
import subprocess
import tempfile
from pathlib import Path
from typing import Any

from bench_windows import child, compile_all, own_home
from day_store import VAULT_KEY

SPEED, QUICK_SPEED = 600, 3600
HOMES, QUICK_HOMES = 412, 16
MOST_GROWTH_MB, MOST_STALL_MS = 50, 200


def measure(*, quick: bool = False) -> dict[str, Any]:
    """In a process of its own. `held_ms` is the window thread's own processor time between two
    beats, `late_ms` what the wall clock says: others on the machine make that longer."""
    homes, speed = (QUICK_HOMES, QUICK_SPEED) if quick else (HOMES, SPEED)
    with tempfile.TemporaryDirectory() as folder, own_home(VAULT_KEY) as environ:
        if not quick:
            compile_all(environ)
        command = child("soak_child.py", str(Path(folder) / "soak.db"), str(homes), str(speed))
        done = subprocess.run(command, env=environ, capture_output=True, text=True, timeout=900)
    if done.returncode:
        raise RuntimeError(done.stderr)
    figures: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    handles = figures["handles"]
    figures["bar"] = (
        f"memory < {MOST_GROWTH_MB} MB, no {MOST_STALL_MS} ms of the window's own, handles flat"
    )
    figures["holds"] = (
        figures["is_over"]
        and figures["memory_mb"]["growth"] < MOST_GROWTH_MB
        and not figures["held_ms"]["over_200"]
        and (handles["after"] is None or handles["after"] <= handles["before"] + 2)
    )
    return figures
