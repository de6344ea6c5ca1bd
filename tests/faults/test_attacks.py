"""Who has the database but not the papers is found out, and where; honest logs are never accused.

Eight kinds of attack, from an edit to a whole new chain (reliability.md, T22). A slip left the
printer every ANCHOR presses; those slips and the last head are what the attacker has not.
"""

from __future__ import annotations

import hashlib
import json
import random
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import verifier
from day_store import Hall, Plan, build_hall
from sqlalchemy.orm import Session

from console.actions import desks, key_count, keys
from console.actions.keys import Receiver
from console.backup import back_up
from console.databases import open_file, where
from console.domain.errors import Refusal
from console.domain.keys import KEY_ROOM, HolderKind
from console.proof import verify

ANCHOR = 10
PRESSES = 100
TO = [
    Receiver(kind=HolderKind.DEPARTMENT, name=name)
    for name in (KEY_ROOM, "engineering", "contractor", "security")
] + [Receiver(kind=HolderKind.PERSON, name="Invented Keeper")]


def random_press(hall: Hall, dice: random.Random, tables: list[tuple[int, ...]]) -> bool:
    """Something about keys or a desk; False where it was refused. `tables`: what lies on the table
    of each home."""
    bag, *loose = dice.choice(tables)
    ids = dice.choice([(bag, *loose), (bag,), tuple(loose), tuple(dice.sample(loose, 3))])
    person = TO[-1].name if dice.random() < 0.5 else ""
    try:
        match dice.choice(
            ["offer", "accept", "accept", "refuse", "withdraw", "miss", "find", "desk"]
        ):
            case "offer":
                to = dice.choice(TO)
                hall.press(keys.offer_pieces, item_ids=ids, to=to, signed_by=person)
            case "accept" | "refuse" as act:
                hall.press(
                    keys.answer_offer, item_ids=ids, accept=act == "accept", count=len(ids),
                    signed_by=person,
                )  # fmt: skip
            case "withdraw":
                hall.press(keys.withdraw_offer, item_ids=ids, signed_by=person)
            case "miss":
                hall.press(key_count.report_missing, item_ids=ids)
            case "find":
                hall.press(key_count.found_again, item_ids=ids, count=len(ids), keeper=TO[0])
            case _:
                state = dice.choice(["open", "break"])
                hall.press(desks.set_desk, desk_id=hall.desk("identity", 1), state=state)
    except Refusal:
        return False
    return True


def tables_of(hall: Hall) -> list[tuple[int, ...]]:
    return [hall.pieces(home) for home in range(len(hall.units))]


@dataclass(frozen=True, kw_only=True)
class Log:
    """An honest log as a backup, one of its beginning, and what stands on papers."""

    file: Path
    early: Path
    early_seq: int
    events: int
    anchors: tuple[str, ...]
    head: str


@pytest.fixture(scope="module")
def log(tmp_path_factory: pytest.TempPathFactory) -> Log:
    folder, dice = tmp_path_factory.mktemp("log"), random.Random(7)
    hall = build_hall(where(str(folder / "handover.db")), Plan(homes=4, booked=0))
    tables, begun = tables_of(hall), len(hall.journal())
    for file in ("early.db", "log.db"):
        done = 0
        while done < PRESSES // 2:
            done += random_press(hall, dice, tables)
        back_up(hall.store.engine, folder / file)
    events = hall.journal()
    hall.store.close()
    for file in ("early.db", "log.db"):
        with sqlite3.connect(folder / file) as database:
            database.execute("DROP TABLE backup_note")
    return Log(
        file=folder / "log.db",
        early=folder / "early.db",
        early_seq=begun + PRESSES // 2,
        events=len(events),
        anchors=tuple(f"{e.seq}:{e.hash[:12]}" for e in events if e.seq % ANCHOR == 0),
        head=events[-1].hash,
    )


def faults_of(file: Path, log: Log) -> tuple[list[tuple[int, str]], list[int]]:
    """Where our own proof and the independent one find something, and what is ours."""
    engine = open_file(file)
    with Session(engine) as session:
        ours = verify(session, campaign_id=1, digest=log.head, slips=log.anchors).faults
    engine.dispose()
    theirs = verifier.verify(file, [*log.anchors, log.head])[1]
    return [(fault.seq, fault.what) for fault in ours], [seq for seq, _what in theirs]


# -- the attacks: each changes the open file, and says between which presses it did ---------------

Attack = Callable[[sqlite3.Connection, random.Random, Log], tuple[int, int]]


def forge(body: str, dice: random.Random) -> str:
    told = json.loads(body)
    match dice.choice(["by", "facts", "kind", "subjects"]):
        case "by":
            told["by"] += "x"
        case "facts":
            told["facts"]["pieces"] = 3 + dice.randrange(99)
        case "kind":
            told["kind"] = "keys.counted"
        case _:
            told["subjects"] = [*told["subjects"][:-1], ["unit", 9999]]
    return dump(told)


def dump(told: Any) -> str:
    return json.dumps(told, sort_keys=True, ensure_ascii=False, separators=(",", ":"))


def body_of(file: sqlite3.Connection, seq: int) -> str:
    return str(file.execute("SELECT body FROM journal WHERE seq = ?", (seq,)).fetchone()[0])


def edit(file: sqlite3.Connection, dice: random.Random, log: Log) -> tuple[int, int]:
    if dice.random() < 0.5:
        return edit_custody(file, dice)
    seq = dice.randrange(2, log.events)
    file.execute(
        "UPDATE journal SET body = ? WHERE seq = ?", (forge(body_of(file, seq), dice), seq)
    )
    return seq, seq


def edit_custody(file: sqlite3.Connection, dice: random.Random) -> tuple[int, int]:
    table, seq_name, column, value = dice.choice([
        ("custody_event", "offered_seq", "to_holder_id", "from_holder_id"),
        ("custody_event", "offered_seq", "offered_by", "'another'"),
        ("custody_answer", "seq", "at", "at + 60000000"),
        ("custody_answer", "seq", "counted", "counted + 1"),
    ])  # fmt: skip
    number, seq = dice.choice(file.execute(f"SELECT id, {seq_name} FROM {table}").fetchall())
    file.execute(f"UPDATE {table} SET {column} = {value} WHERE id = ?", (number,))
    return seq, seq


def delete(file: sqlite3.Connection, dice: random.Random, log: Log) -> tuple[int, int]:
    if dice.random() < 0.3:
        number, seq = dice.choice(file.execute("SELECT id, seq FROM custody_answer").fetchall())
        file.execute("DELETE FROM custody_answer WHERE id = ?", (number,))
        return seq, seq
    seq = dice.randrange(2, log.events)
    for table in ("journal", "journal_subject"):
        file.execute(f"DELETE FROM {table} WHERE seq = ?", (seq,))
    return seq, seq + 1


def swap(file: sqlite3.Connection, dice: random.Random, log: Log) -> tuple[int, int]:
    one, other = sorted(dice.sample(range(2, log.events + 1), 2))
    read = "SELECT kind, at, body, hash FROM journal WHERE seq = ?"
    rows = [file.execute(read, (seq,)).fetchone() for seq in (other, one)]
    for seq, row in zip((one, other), rows, strict=True):
        file.execute(
            "UPDATE journal SET kind = ?, at = ?, body = ?, hash = ? WHERE seq = ?", (*row, seq)
        )
    return one, one


def insert(file: sqlite3.Connection, dice: random.Random, log: Log) -> tuple[int, int]:
    at = dice.randrange(2, log.events)
    for table in ("journal", "journal_subject"):
        for seq in range(log.events, at - 1, -1):
            file.execute(f"UPDATE {table} SET seq = seq + 1 WHERE seq = ?", (seq,))
    told = json.loads(body_of(file, at + 1))
    told |= {"op_id": "mine", "seq": at, "by": "another"}
    before = file.execute("SELECT hash FROM journal WHERE seq = ?", (at - 1,)).fetchone()[0]
    body = dump(told)
    hash_ = hashlib.sha256(bytes.fromhex(before) + body.encode()).hexdigest()
    file.execute(
        "INSERT INTO journal (campaign_id, seq, op_id, at, kind, body, hash) "
        "VALUES (1, ?, 'mine', ?, ?, ?, ?)",
        (at, told["at_us"], told["kind"], body, hash_),
    )
    return at, at + 1


def cut(file: sqlite3.Connection, dice: random.Random, log: Log) -> tuple[int, int]:
    """The tail, with all that it wrote about keys."""
    seq = dice.randrange(2, log.events)
    cut_after(file, seq)
    return seq + 1, seq + 1


def cut_after(file: sqlite3.Connection, seq: int) -> None:
    for table in ("journal", "journal_subject", "custody_answer"):
        file.execute(f"DELETE FROM {table} WHERE seq > ?", (seq,))
    file.execute("DELETE FROM custody_event WHERE offered_seq > ?", (seq,))


def chain_anew(file: sqlite3.Connection, dice: random.Random, log: Log) -> tuple[int, int]:
    """One row forged and every hash after it made to fit."""
    seq = dice.randrange(2, log.events + 1)
    told = json.loads(body_of(file, seq))
    told["by"] += "x"
    file.execute("UPDATE journal SET body = ? WHERE seq = ?", (dump(told), seq))
    rechain(file, seq)
    return seq, seq + ANCHOR


def rechain(file: sqlite3.Connection, seq: int) -> None:
    before = file.execute("SELECT hash FROM journal WHERE seq = ?", (seq - 1,)).fetchone()[0]
    rows = "SELECT seq, body FROM journal WHERE seq >= ? ORDER BY seq"
    for number, body in file.execute(rows, (seq,)).fetchall():
        before = hashlib.sha256(bytes.fromhex(before) + body.encode()).hexdigest()
        file.execute("UPDATE journal SET hash = ? WHERE seq = ?", (before, number))


def restore_old(file: sqlite3.Connection, dice: random.Random, log: Log) -> tuple[int, int]:
    """Everything as it was; then perhaps some honest work on top."""
    with sqlite3.connect(log.early) as early:
        early.backup(file)
    early.close()
    return log.early_seq + 1, log.early_seq + 1 + ANCHOR


def change_time(file: sqlite3.Connection, dice: random.Random, log: Log) -> tuple[int, int]:
    """A press was earlier than it was; in half of the cases with all hashes made anew."""
    seq = dice.randrange(2, log.events)
    told = json.loads(body_of(file, seq))
    told["at_us"] -= 60_000_000 * dice.randrange(1, 90)
    file.execute(
        "UPDATE journal SET body = ?, at = ? WHERE seq = ?", (dump(told), told["at_us"], seq)
    )
    if dice.random() < 0.5:
        return seq, seq
    rechain(file, seq)
    return seq, seq + ANCHOR


ATTACKS: list[Attack] = [
    edit, delete, swap, insert, cut, chain_anew, restore_old, change_time,
]  # fmt: skip


def attacked(log: Log, attack: Attack, folder: Path, times: int) -> int:
    """How many were found by both proofs, and where they were."""
    found = 0
    for n in range(times):
        target = folder / f"{n}.db"
        shutil.copy(log.file, target)
        file = sqlite3.connect(target)
        for (trigger,) in file.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger'"
        ).fetchall():
            file.execute(f"DROP TRIGGER {trigger}")
        first, last = attack(file, random.Random(n), log)
        file.commit()
        file.close()
        ours, theirs = faults_of(target, log)
        assert ours, f"{attack.__name__} {n} was not detected"
        assert theirs, f"{attack.__name__} {n} was not detected by the independent verifier"
        assert any(first <= seq <= last for seq, _what in ours), (attack.__name__, n, first, ours)
        # What is wrong with a piece in the end is told where it was named last.
        others = [seq for seq, what in ours if what != "holder"]
        assert min(others) >= min(first, log.events), (attack.__name__, n, first, ours)
        found += 1
        target.unlink()
    return found


def check_attacks(log: Log, attack: Attack, folder: Path, times: int) -> None:
    assert attacked(log, attack, folder, times) == times


@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: attack.__name__)
def test_every_attack_is_detected_and_located(log: Log, attack: Attack, tmp_path: Path) -> None:
    check_attacks(log, attack, tmp_path, 13)


@pytest.mark.long
@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: attack.__name__)
def test_every_one_of_a_thousand_attacks_is_detected_and_located(
    log: Log, attack: Attack, tmp_path: Path
) -> None:
    check_attacks(log, attack, tmp_path, 125)


def honest_logs(folder: Path, logs: int) -> Iterator[Path]:
    """A log after every press: backups as somebody would make them."""
    hall = build_hall(where(str(folder / "handover.db")), Plan(homes=4, booked=0))
    dice, made, tables = random.Random(1), 0, tables_of(hall)
    while made < logs:
        if not random_press(hall, dice, tables):
            continue
        made += 1
        file = folder / f"honest-{made}.db"
        back_up(hall.store.engine, file)  # which proves it with our own proof
        yield file
        file.unlink()
    hall.store.close()


def check_honest(folder: Path, logs: int) -> None:
    for file in honest_logs(folder, logs):
        assert verifier.verify(file) == {1: []}


def test_an_honest_log_is_never_accused(tmp_path: Path) -> None:
    check_honest(tmp_path, 25)


@pytest.mark.long
def test_none_of_a_thousand_honest_logs_is_accused(tmp_path: Path) -> None:
    check_honest(tmp_path, 1_000)
