"""Kill -9 in the middle of an import: all of the roster is in, or nothing of it."""

from __future__ import annotations

import multiprocessing
import os
import random
import signal
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event, func, select

from console import importing
from console.databases import Where, where
from console.demo.invent import invent_roster
from console.domain.vault import Vault
from console.intake import prepare
from console.models import JournalRow, Owner, OwnerPhone, Unit, UnitOwner
from console.proof import verify
from console.roster.rows import RosterReading
from console.store import Store, new_op_id

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no kill -9")
STEPS = 1_000  # instructions of SQLite between two moments at which the process may die
KEY = b"a key for tests, 32 bytes long!!"


def import_and_die(place: Where, reading: RosterReading, moment: int, asked: Any) -> None:
    """The child: dies by its own hand at that moment of the database's work, never before."""
    passed = 0

    def tick() -> int:
        nonlocal passed
        passed += 1
        if passed == moment:
            os.kill(os.getpid(), signal.SIGKILL)
        return 0

    store = Store.open(place, vault=Vault(KEY), by="tester")
    seen = importing.compared(store, Path("x"), reading, prepare(reading, store.vault))

    @event.listens_for(store.engine, "checkout")
    def watch(connection: Any, *_: Any) -> None:
        connection.set_progress_handler(tick, STEPS)

    importing.write(store, seen, op_id=new_op_id(), by="", language="en")
    asked.send(passed)


def run(place: Where, reading: RosterReading, moment: int) -> int:
    """How many moments there were; 0 when it died."""
    method = "fork" if sys.platform == "linux" else "spawn"
    context: Any = multiprocessing.get_context(method)
    ours, theirs = context.Pipe(duplex=False)
    child = context.Process(target=import_and_die, args=(place, reading, moment, theirs))
    child.start()
    theirs.close()
    try:
        return int(ours.recv())
    except EOFError:
        return 0
    finally:
        child.join()


def counted(session: Any, *, campaign_id: int) -> tuple[int, ...]:
    tables = (Unit, Owner, OwnerPhone, UnitOwner)
    rows = [session.scalar(select(func.count()).select_from(table)) for table in tables]
    told = session.scalar(
        select(func.count()).select_from(JournalRow).where(JournalRow.kind == "roster.imported")
    )
    return (*rows, told)


def kill(folder: Path, homes: int, kills: int, seed: int) -> None:
    """Kills spread over the whole of the work, each on the store as the last one left it."""
    reading = invent_roster(homes, seed, date(2026, 12, 18))
    moments = run(where(str(folder / "whole.db")), reading, -1)
    assert moments > 20, "too few moments to die at"
    place = where(str(folder / "killed.db"))
    dice = random.Random(seed)
    store = Store.open(place, vault=Vault(KEY), by="tester")
    nothing = store.read(counted)
    for n in range(kills):
        low, high = n * moments // kills, (n + 1) * moments // kills
        # Once the campaign is open an import does less: then the last moments never come.
        if run(place, reading, dice.randrange(low, high) + 1):
            break
        after = store.read(counted)
        if after[0] == homes and after[4] == 1:  # it died of its last breath, all was written
            break
        assert after == nothing, "a part of the roster came in"
    run(place, reading, -1)
    whole = store.read(counted)
    assert whole[0] == homes
    assert whole[4] >= 1
    run(place, reading, -1)
    assert store.read(counted)[:4] == whole[:4], "the same file twice made doubles"
    assert n >= kills // 2, "hardly anybody was killed"
    store.close()
    again = Store.open(place, vault=Vault(KEY), by="tester")
    assert again.read(verify).faults == ()
    again.close()


def test_a_killed_import_leaves_nothing_and_the_next_one_everything(tmp_path: Path) -> None:
    kill(tmp_path, homes=400, kills=6, seed=7)


@pytest.mark.long
def test_a_hundred_killed_imports_leave_nothing(tmp_path: Path) -> None:
    kill(tmp_path, homes=5_000, kills=110, seed=8)
