"""Clerks in processes of their own: they press as fast as they can, or at a human pace."""

from __future__ import annotations

import json
import random
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime
from multiprocessing.synchronize import Barrier
from pathlib import Path
from typing import Any

from crowd import CONTEXT
from day_store import VAULT_KEY, Hall
from sqlalchemy import event, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

import console.store
from console.actions import calling, keys, reception
from console.databases import Where, where
from console.domain.errors import Failure, Refusal
from console.domain.events import Event
from console.domain.keys import HolderKind
from console.domain.vault import Vault
from console.models import Holder, KeyItem
from console.store import Store, new_op_id


@dataclass(frozen=True, kw_only=True)
class Job:
    """`work` is one of WORK; `pause` is seconds between two presses; `has_lock` False takes the
    writer's place away, in this process only. `warm_up` presses come before the start: the first
    press of a process makes its statements."""

    url: str
    now: datetime
    work: str
    times: int
    pause: float = 0.0
    has_lock: bool = True
    warm_up: int = 0
    wishes: dict[str, Any] = field(default_factory=dict)


@dataclass
class Diary:
    """What one clerk saw: journal number and visit of each call, refusals by code, presses that the
    tables refused, how long each press took, how long the very first one took where it was pressed
    to warm up, and the moments of all (alike in all processes)."""

    called: list[tuple[int, int]] = field(default_factory=list)
    refused: dict[str, int] = field(default_factory=dict)
    said: list[str] = field(default_factory=list)
    walled: int = 0
    busy: int = 0
    seconds: list[float] = field(default_factory=list)
    first: float = 0.0
    began: float = 0.0
    ended: float = 0.0


def press(store: Store, diary: Diary, action: Callable[..., Event], **wishes: Any) -> Event | None:
    """As a person presses: told that the store is busy, once more with the same id. None where the
    tables refused what a lost lock let through."""
    op_id, began = new_op_id(), time.perf_counter()
    while True:
        try:
            done = store.run(action, op_id=op_id, **wishes)
        except IntegrityError:
            diary.walled += 1
            return None
        except Failure as failure:
            if failure.code not in ("store.busy", "store.away"):
                raise
            diary.busy += 1
        else:
            diary.seconds.append(time.perf_counter() - began)
            return done


def call_and_park(store: Store, job: Job, diary: Diary, number: int) -> None:
    """One call, then the party does not come: the desk is free and nobody waits twice."""
    desk, dice = job.wishes["desks"][number], random.Random(number)
    time.sleep(job.pause * dice.random())  # people do not press in step
    for _ in range(job.times):
        try:
            done = press(store, diary, calling.call_next, desk_id=desk)
        except Refusal as refusal:
            if refusal.code == "line.empty":
                return
            if job.has_lock:
                raise
            diary.walled += 1  # somebody wrote between two readings of this press
            _park(store, desk, diary)
            continue
        if done is not None:
            diary.called.append((done.seq, int(str(done.facts["visit"]))))
            _park(store, desk, diary)
            time.sleep(job.pause * dice.uniform(0.5, 1.5))


def _park(store: Store, desk: int, diary: Diary) -> None:
    """Insists where the writer's place was taken away; a double call is parked by the other."""
    try:
        while press(store, diary, calling.park, desk_id=desk) is None:
            pass
    except Refusal as refusal:
        diary.refused[refusal.code] = diary.refused.get(refusal.code, 0) + 1


def check_in_same(store: Store, job: Job, diary: Diary, number: int) -> None:
    """Every clerk scans the same codes in the same order."""
    for code_id in job.wishes["codes"]:
        began = time.perf_counter()
        try:
            arrival = reception.Arrival(code_id=code_id)
            done = press(store, diary, reception.check_in, arrival=arrival)
            assert done is not None
            diary.called.append((done.seq, int(str(done.facts["visit"]))))
        except Refusal as refusal:
            diary.seconds.append(time.perf_counter() - began)
            diary.refused[refusal.code] = diary.refused.get(refusal.code, 0) + 1
            diary.said.append(str(refusal.facts.get("ticket", "")))


def pass_on(store: Store, job: Job, diary: Diary, number: int) -> None:
    """Pieces go from hand to hand, a few at a time, until `times` of them were moved. Everybody
    takes what they like: whoever comes second is refused."""
    dice, moved = random.Random(number), 0
    pieces: list[int] = job.wishes["pieces"]
    while moved < job.times:
        first = dice.randrange(len(pieces))
        some = pieces[first : first + dice.randint(1, 6)]
        holder, ids = store.read(_held_together, wanted=some)
        taker = keys.Receiver(kind=HolderKind.PERSON, name=f"keeper {dice.randrange(12)}")
        try:
            press(store, diary, keys.offer_pieces, item_ids=ids, to=taker, signed_by=holder)
            done = press(
                store, diary, keys.answer_offer, item_ids=ids, accept=dice.random() < 0.9,
                count=len(ids), signed_by=taker.name,
            )  # fmt: skip
        except Refusal as refusal:
            diary.refused[refusal.code] = diary.refused.get(refusal.code, 0) + 1
            continue
        if done is not None and done.kind == "keys.accepted":
            diary.called.append((done.seq, int(str(done.facts["pieces"]))))
            moved += int(str(done.facts["pieces"]))


def _held_together(
    session: Session, *, campaign_id: int, wanted: list[int]
) -> tuple[str, tuple[int, ...]]:
    """Of the wanted pieces those that the holder of the first has, and that holder's name."""
    rows = session.execute(
        select(KeyItem.id, Holder.id, Holder.name)
        .join(Holder, Holder.id == KeyItem.holder_id)
        .where(KeyItem.id.in_(wanted))
        .order_by(KeyItem.id)
    ).all()
    return rows[0][2], tuple(item for item, holder, _name in rows if holder == rows[0][1])


WORK: dict[str, Callable[[Store, Job, Diary, int], None]] = {
    "call": call_and_park,
    "check_in": check_in_same,
    "pass_on": pass_on,
}


def work(job: Job, number: int, start: Barrier, diary_file: Path) -> None:
    """One clerk's life, in its own process."""
    store = Store.open(where(job.url), vault=Vault(VAULT_KEY), by=f"clerk {number}")
    store.clock = lambda _campaign_now: job.now
    if not job.has_lock:
        _take_the_lock_away(store)
    diary = Diary()
    if job.warm_up:
        warm_up = Diary()
        WORK[job.work](store, replace(job, times=job.warm_up, pause=0.0), warm_up, number)
        diary.first = warm_up.seconds[0]
    start.wait(600)
    diary.began = time.monotonic()
    WORK[job.work](store, job, diary, number)
    diary.ended = time.monotonic()
    store.close()
    diary_file.write_text(json.dumps(asdict(diary)))


def _take_the_lock_away(store: Store) -> None:
    """PostgreSQL: nobody waits for a turn. SQLite: the transaction begins without the place."""
    console.store.take_turn = lambda connection, campaign_id: None
    store._writing = store.engine
    if store.engine.dialect.name == "postgresql":

        @event.listens_for(store.engine, "begin")
        def slow_down(connection: Any) -> None:
            """Without a lock the window between reading and writing is what matters."""
            connection.exec_driver_sql("SELECT pg_sleep(0.001)")


def race(job: Job, clerks: int, folder: Path) -> list[Diary]:
    """All clerks at once; their diaries when everybody is done."""
    folder.mkdir()
    start = CONTEXT.Barrier(clerks + 1)
    files = [folder / f"{number}.json" for number in range(clerks)]
    processes = [
        CONTEXT.Process(target=work, args=(job, number, start, file))
        for number, file in enumerate(files)
    ]
    try:
        for process in processes:
            process.start()
        start.wait(600)
        for process in processes:
            process.join(3600)  # a machine may do other things too
            assert process.exitcode == 0, f"a clerk ended with {process.exitcode}"
    finally:
        for process in processes:
            process.kill()
            process.join()
            process.close()
    return [Diary(**json.loads(file.read_text())) for file in files]


def url_of(place: Where) -> str:
    return str(place.path or place.url.replace("postgresql+psycopg", "postgresql"))


def call_job(hall: Hall, place: Where, station: str, times: int, **wishes: Any) -> Job:
    return Job(
        url=url_of(place), now=hall.now, work="call", times=times,
        wishes={"desks": hall.desks[station]}, **wishes,
    )  # fmt: skip
