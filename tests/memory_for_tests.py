"""Lets the files of tests lie in memory: a run commits some hundred thousand times, and each of
them would wait for the disk. No test takes the power away.
"""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
from pathlib import Path

import psutil

MEMORY, ROOM = Path("/dev/shm"), 4 << 30


def work_in_memory() -> None:
    """Where there is room, and nobody has said by `TMPDIR` where files should lie (and stay: a
    folder in memory goes with the run). Whatever the run starts inherits the place."""
    if "TMPDIR" in os.environ or not MEMORY.is_dir():
        return
    _sweep()
    if min(shutil.disk_usage(MEMORY).free, psutil.virtual_memory().available) < ROOM:
        return
    folder = tempfile.mkdtemp(prefix=f"handover-{os.getpid()}-", dir=MEMORY)
    os.chmod(folder, 0o755)  # the user of PostgreSQL may enter
    os.environ["TMPDIR"] = tempfile.tempdir = folder
    atexit.register(shutil.rmtree, folder, ignore_errors=True)


def _sweep() -> None:
    """What runs left that were killed."""
    for left in MEMORY.glob("handover-*-*"):
        number = left.name.split("-")[1]
        if number.isdigit() and not psutil.pid_exists(int(number)):
            shutil.rmtree(left, ignore_errors=True)
