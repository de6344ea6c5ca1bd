"""The proof finds every change of the journal, and never accuses an honest one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from actions_for_tests import add_seat, add_zone
from sqlalchemy import Connection, text

from console.copying import writing
from console.domain.errors import Refusal
from console.domain.events import GENESIS, Event, link
from console.proof import Proof, read_digest, verify
from console.store import Store, new_op_id

EVENTS = 12


@pytest.fixture
def day(store: Store) -> Store:
    store.run(add_zone, op_id=new_op_id(), code="A")
    for _ in range(EVENTS - 2):
        store.run(add_seat, op_id=new_op_id(), code="A")
    return store


@contextmanager
def attack(store: Store) -> Iterator[Connection]:
    """Somebody with the database's own rights takes the guards down first."""
    with writing(store.engine).connect() as connection, connection.begin():
        for table in ("journal", "journal_subject"):
            if connection.dialect.name == "postgresql":
                connection.execute(text(f"ALTER TABLE {table} DISABLE TRIGGER USER"))
            else:
                for act in ("update", "delete"):
                    connection.execute(text(f"DROP TRIGGER {table}_no_{act}"))
        yield connection


def faults(store: Store, **wishes: Any) -> list[tuple[int, str]]:
    proof: Proof = store.read(verify, **wishes)
    return [(fault.seq, fault.what) for fault in proof.faults]


def test_an_honest_journal_has_no_faults_and_its_head_is_the_last_hash(day: Store) -> None:
    proof = day.read(verify)
    assert (proof.events, proof.last_seq, proof.faults) == (EVENTS, EVENTS, ())
    assert proof.head == day.since(EVENTS - 1)[0].hash


def test_every_head_that_ever_was_is_a_digest_of_an_honest_journal(day: Store) -> None:
    for event in day.since(0):
        assert faults(day, digest=event.hash) == []


def test_an_edited_body_is_found_where_it_is(day: Store) -> None:
    with attack(day) as connection:
        connection.execute(
            text("UPDATE journal SET body = replace(body, 'tester', 'rester') WHERE seq = 5")
        )
    assert faults(day) == [(5, "hash")]


def test_an_edited_body_with_a_hash_of_its_own_is_found_at_the_next_row(day: Store) -> None:
    before, at = day.since(3, limit=2)
    body = at.body().replace("tester", "rester")
    with attack(day) as connection:
        connection.execute(
            text("UPDATE journal SET body = :body, hash = :hash WHERE seq = 5"),
            {"body": body, "hash": link(bytes.fromhex(before.hash), body).hex()},
        )
    assert faults(day) == [(6, "hash")]


def test_a_deleted_row_is_found(day: Store) -> None:
    with attack(day) as connection:
        connection.execute(text("DELETE FROM journal WHERE seq = 5"))
    assert faults(day)[:2] == [(6, "gap"), (6, "hash")]


def test_two_swapped_bodies_are_found(day: Store) -> None:
    five, six = day.since(4, limit=2)
    with attack(day) as connection:
        for seq, other in ((5, six), (6, five)):
            connection.execute(
                text("UPDATE journal SET body = :body, hash = :hash WHERE seq = :seq"),
                {"body": other.body(), "hash": other.hash, "seq": seq},
            )
    assert {seq for seq, _ in faults(day)} >= {5, 6}


def test_an_inserted_row_is_found(day: Store) -> None:
    last = day.since(EVENTS - 1)[0]
    with attack(day) as connection:
        for seq in range(EVENTS, 5, -1):
            for table in ("journal", "journal_subject"):
                connection.execute(
                    text(f"UPDATE {table} SET seq = seq + 1 WHERE seq = :seq"), {"seq": seq}
                )
        connection.execute(
            text(
                "INSERT INTO journal (campaign_id, seq, op_id, at, kind, body, hash) "
                "VALUES (1, 6, 'mine', 0, 'seat.added', :body, :hash)"
            ),
            {"body": last.body(), "hash": last.hash},
        )
    assert faults(day)[0] == (6, "hash")


@pytest.mark.parametrize(
    "change", ["kind = 'zone.added'", "at = at + 1", "op_id = 'another'"], ids=["kind", "at", "op"]
)
def test_a_column_that_says_other_than_its_body_is_found(day: Store, change: str) -> None:
    with attack(day) as connection:
        connection.execute(text(f"UPDATE journal SET {change} WHERE seq = 5"))
    assert faults(day) == [(5, "columns")]


def test_a_subject_taken_away_or_put_beside_is_found(day: Store) -> None:
    with attack(day) as connection:
        connection.execute(text("DELETE FROM journal_subject WHERE seq = 5"))
        connection.execute(text("INSERT INTO journal_subject VALUES (1, 7, 'unit', 9)"))
        connection.execute(text("INSERT INTO journal_subject VALUES (1, 99, 'unit', 9)"))
    assert faults(day) == [(5, "subjects"), (7, "subjects"), (EVENTS + 1, "subjects")]


def test_a_body_that_is_no_text_any_more_is_a_fault_and_no_crash(day: Store, kind: str) -> None:
    damage = "CAST(x'7bff7d' AS TEXT)" if kind == "sqlite" else "'{nothing'"
    with attack(day) as connection:
        connection.execute(text(f"UPDATE journal SET body = {damage} WHERE seq = 5"))
    assert faults(day) == [(5, "hash"), (5, "body")]


def test_a_tail_cut_off_is_found_only_with_a_printed_digest(day: Store) -> None:
    head = day.read(verify).head
    with attack(day) as connection:
        for table in ("journal", "journal_subject"):
            connection.execute(text(f"DELETE FROM {table} WHERE seq > 8"))
    assert faults(day) == []
    assert faults(day, digest=head) == [(9, "digest")]


def test_a_chain_made_anew_is_found_only_with_a_printed_digest(day: Store) -> None:
    head, previous = day.read(verify).head, GENESIS
    with attack(day) as connection:
        for event in day.since(0):
            forged = Event.from_body(event.body().replace("tester", "rester"), "")
            previous = link(previous, forged.body())
            connection.execute(
                text("UPDATE journal SET body = :body, hash = :hash WHERE seq = :seq"),
                {"body": forged.body(), "hash": previous.hex(), "seq": forged.seq},
            )
    assert faults(day) == []
    assert faults(day, digest=head) == [(EVENTS + 1, "digest")]


def test_a_digest_is_read_as_it_is_printed_and_typed() -> None:
    digest = "0123456789abcdef" * 4
    assert read_digest(f"HD1H {digest.upper()[:32]} {digest[32:]}") == digest
    with pytest.raises(Refusal) as refusal:
        read_digest(digest[:-1])
    assert refusal.value.code == "digest.malformed"


def test_more_faults_than_anybody_reads_end_the_search(day: Store) -> None:
    with attack(day) as connection:
        for seq in range(1000, 1400, 2):
            connection.execute(
                text("INSERT INTO journal VALUES (1, :seq, :op, 0, 'k', '{}', 'x')"),
                {"seq": seq, "op": f"op{seq}"},
            )
    assert len(faults(day)) == 100
