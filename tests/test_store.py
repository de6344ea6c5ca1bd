"""The doorway: once and once only, all or nothing, and never past a newer schema."""

from __future__ import annotations

import multiprocessing
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from actions_for_tests import add_seat, add_zone, open_campaign, refuse_after_change
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from crowd import CONTEXT
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from console import schema
from console.copying import writing
from console.databases import Where, open_file, where
from console.domain.errors import Failure, Refusal
from console.domain.events import Event, Press
from console.domain.vault import Vault
from console.models import Base, Owner, OwnerPhone, Zone
from console.proof import verify
from console.store import Store, new_op_id

KEY = b"a key for tests, 32 bytes long!!"


def seats(session: Session, *, campaign_id: int) -> dict[str, int]:
    return {zone.code: zone.seats for zone in session.query(Zone)}


@pytest.fixture
def hall(store: Store) -> Store:
    store.run(add_zone, op_id="first", code="A")
    return store


# -- once and once only ------------------------------------------------------------------------


def test_a_thousand_retries_with_one_op_id_do_it_once_and_answer_alike(hall: Store) -> None:
    first = hall.run(add_seat, op_id="press", code="A")
    answers = {hall.run(add_seat, op_id="press", code="A").hash for _ in range(1_000)}
    assert answers == {first.hash}
    assert hall.run(add_seat, op_id="press", code="A") == first
    assert hall.read(seats) == {"A": 4}
    assert len(hall.since(0)) == 3


def test_presses_of_many_threads_at_once_lose_nothing_and_double_nothing(hall: Store) -> None:
    ids = [f"press-{number}" for number in range(40)]

    def press() -> None:
        for op_id in ids:  # every thread presses the same forty buttons
            hall.run(add_seat, op_id=op_id, code="A")

    threads = [threading.Thread(target=press) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert hall.read(seats) == {"A": 43}
    assert hall.read(verify).events == 42


def test_the_answer_of_a_retry_comes_back_from_the_journal_of_another_console(
    hall: Store, place: Where, vault: Vault
) -> None:
    first = hall.run(add_seat, op_id="press", code="A")
    other = Store.open(place, vault=vault, by="another")
    assert other.run(add_seat, op_id="press", code="A") == first
    other.close()


# -- all or nothing ----------------------------------------------------------------------------


def test_a_refusal_writes_nothing(hall: Store) -> None:
    with pytest.raises(Refusal):
        hall.run(refuse_after_change, op_id="no", code="B")
    assert hall.read(seats) == {"A": 3}
    assert len(hall.since(0)) == 2
    assert hall.run(add_zone, op_id="no", code="B").seq == 3  # a refused id may be used again


def test_a_store_without_a_campaign_refuses_presses(place: Where, vault: Vault) -> None:
    store = Store.open(place, vault=vault, by="tester")
    with pytest.raises(Refusal, match=r"campaign\.none"):
        store.run(add_zone, op_id=new_op_id(), code="A")
    store.close()


@pytest.mark.parametrize("change", ["UPDATE journal SET kind = 'x'", "DELETE FROM journal",
                                    "UPDATE journal_subject SET id = 0",
                                    "DELETE FROM journal_subject"])  # fmt: skip
def test_the_database_itself_refuses_to_change_the_journal(hall: Store, change: str) -> None:
    with (
        writing(hall.engine).connect() as connection,
        connection.begin(),
        pytest.raises(DBAPIError, match="only ever added to"),
    ):
        connection.execute(text(change))
    assert hall.read(verify).faults == ()


def test_the_database_itself_refuses_a_second_row_of_one_op_id(hall: Store) -> None:
    with writing(hall.engine).connect() as connection, connection.begin():
        with pytest.raises(DBAPIError, match=r"(?i)unique"):
            connection.execute(text("INSERT INTO journal VALUES (1, 9, 'first', 0, 'k', '{}', '')"))
        connection.rollback()


# -- personal data -----------------------------------------------------------------------------

PHONE, ID_NO, NAME = "19900001234", "110101190001010009", "Wang Testperson"


def add_owner(session: Session, *, press: Press, vault: Vault) -> Event:
    owner = Owner(
        campaign_id=press.campaign_id,
        identity=vault.index(ID_NO),
        name=NAME,
        id_enc=vault.seal(ID_NO),
        id_last4=ID_NO[-4:],
        id_index=vault.index(ID_NO),
    )
    session.add(owner)
    session.flush()
    session.add(
        OwnerPhone(
            campaign_id=press.campaign_id,
            owner_id=owner.id,
            position=0,
            phone_enc=vault.seal(PHONE),
            phone_last4=PHONE[-4:],
            phone_index=vault.index(PHONE),
        )
    )
    return Event(kind="owner.added", subjects=(("owner", owner.id),))


def change_owner(session: Session, *, press: Press) -> Event:
    owner = session.query(Owner).one()
    owner.name, owner.language, owner.id_enc = "Li Otherperson", "yue", None
    phone = session.query(OwnerPhone).one()
    phone.phone_last4 = "0000"
    return Event(kind="owner.changed", subjects=(("owner", owner.id),))


def test_a_before_image_has_the_old_values_and_nothing_personal(hall: Store, vault: Vault) -> None:
    hall.run(add_owner, op_id=new_op_id(), vault=vault)
    changed = hall.run(change_owner, op_id=new_op_id())
    assert changed.before == {"owner": {"1": {"language": ""}}}
    assert hall.since(0, limit=99)[-1] == changed


def test_phones_and_id_numbers_lie_encrypted_on_the_disk(
    sqlite_place: Where, vault: Vault, tmp_path: Path
) -> None:
    store = Store.open(sqlite_place, vault=vault, by="tester")
    store.begin(open_campaign, op_id=new_op_id(), name="Riverside")
    store.run(add_owner, op_id=new_op_id(), vault=vault)
    disk = b"".join(path.read_bytes() for path in tmp_path.glob("handover.db*"))
    store.close()
    disk += b"".join(path.read_bytes() for path in tmp_path.glob("handover.db*"))
    assert NAME.encode() in disk  # the search itself works
    for secret in (PHONE, ID_NO, PHONE[:7], ID_NO[:12]):
        for coded in (secret.encode(), secret.encode("utf-16-le"), bytes.fromhex(secret + "0" * (
            len(secret) % 2))):  # fmt: skip
            assert coded not in disk


# -- the version gate --------------------------------------------------------------------------


def test_the_revisions_that_the_console_knows_are_those_of_its_migrations() -> None:
    scripts = ScriptDirectory(str(schema.SCRIPTS))
    assert tuple(s.revision for s in scripts.walk_revisions())[::-1] == schema.REVISIONS
    assert scripts.get_current_head() == schema.HEAD


def test_the_migrations_make_what_the_models_say(store: Store) -> None:
    with store.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []


def test_a_newer_store_opens_read_only(hall: Store, place: Where, vault: Vault) -> None:
    with writing(hall.engine).connect() as connection, connection.begin():
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    old = Store.open(place, vault=vault, by="tester")
    assert old.is_read_only
    assert old.read(seats) == {"A": 3}
    with pytest.raises(Failure, match=r"store\.read-only"):
        old.run(add_seat, op_id=new_op_id(), code="A")
    old.close()


def test_an_older_file_is_backed_up_and_migrated(
    sqlite_place: Where,
    vault: Vault,
    become_newer: Callable[[], None],
    newer_console: str,
    tmp_path: Path,
) -> None:
    store = Store.open(sqlite_place, vault=vault, by="tester")
    store.begin(open_campaign, op_id=new_op_id(), name="Riverside")
    store.run(add_zone, op_id=new_op_id(), code="A")
    store.close()
    become_newer()
    opened = Store.open(sqlite_place, vault=vault, by="tester")
    with opened.engine.connect() as connection:
        assert schema.revision_of(connection) == newer_console
        assert connection.scalar(text("SELECT note FROM zone")) == "new"
    opened.run(add_seat, op_id=new_op_id(), code="A")
    opened.close()
    (kept,) = tmp_path.glob(f"handover-before-{newer_console}-*.db")
    with open_file(kept).connect() as connection:
        assert connection.scalar(text("SELECT count(*) FROM journal")) == 2


def test_an_older_server_waits_for_upgrade(
    postgres_place: Where, vault: Vault, become_newer: Callable[[], None], newer_console: str
) -> None:
    Store.open(postgres_place, vault=vault, by="tester").close()
    become_newer()
    with pytest.raises(Failure, match=r"store\.needs-upgrade") as failure:
        Store.open(postgres_place, vault=vault, by="tester")
    assert failure.value.facts == {"found": schema.REVISIONS[-2], "wanted": newer_console}


def open_and_press(url: str, name: str, gate: Any) -> None:
    gate.wait()
    store = Store.open(where(url), vault=Vault(KEY), by=name)
    store.begin(open_campaign, op_id=name, name=name)
    store.close()


def test_consoles_that_open_an_empty_place_at_once_make_one_store(
    place: Where, place_url: str, vault: Vault
) -> None:
    gate = CONTEXT.Barrier(3)
    consoles = [CONTEXT.Process(target=open_and_press, args=(place_url, f"c{n}", gate))
                for n in range(3)]  # fmt: skip
    for console in consoles:
        console.start()
    for console in consoles:
        console.join(300)
        assert console.exitcode == 0
        console.close()
    store = Store.open(place, vault=vault, by="tester")
    with store.engine.connect() as connection:
        numbers = connection.execute(text("SELECT id FROM campaign ORDER BY id")).scalars().all()
    assert numbers == [1, 2, 3]
    store.close()


def test_the_start_method_never_forks_a_connected_process() -> None:
    assert CONTEXT.get_start_method() in ("forkserver", "spawn")
    assert multiprocessing.current_process().name


def test_a_store_whose_place_is_taken_for_long_says_busy(hall: Store) -> None:
    with writing(hall.engine).connect() as connection, connection.begin():
        if hall.engine.dialect.name == "postgresql":
            connection.execute(text(f"SELECT pg_advisory_xact_lock({0x4844}, 1)"))
        with pytest.raises(Failure, match=r"store\.busy"):
            hall.run(add_seat, op_id="press", code="A")
    assert hall.run(add_seat, op_id="press", code="A").seq == 3
