"""A store in the middle of a handover day, played by the demo, for window tests and pictures."""

from __future__ import annotations

import shutil
from pathlib import Path
from unittest import mock

from console.databases import where
from console.demo import start
from console.demo.play import Player
from console.domain.vault import Vault
from console.store import Store

KEY = b"a key for tests, 32 bytes long!!"


def open_played(path: Path) -> Store:
    return Store.open(where(str(path)), vault=Vault(KEY), by="tester")


def play(path: Path, *, homes: int, until: str, seed: int = 1, days: int = 5) -> Player:
    """Makes the file and plays its first day until that time (`""`: to the end)."""
    store = open_played(path)
    # A demo has 412 homes; a test that needs a day to look at does with fewer.
    with mock.patch.object(start, "HOMES", homes), mock.patch.object(start, "DAYS", days):
        player = start.prepare_store(store, seed, 0)
    end = player.clock(until) if until else None
    while player.next_at is not None and (end is None or player.next_at <= end):
        player.step()
    return player


def copy_of(made: Path, folder: Path) -> Path:
    """Each test its own file; the writer has closed, so that no log stands beside it."""
    target = folder / "handover.db"
    shutil.copy(made, target)
    return target
