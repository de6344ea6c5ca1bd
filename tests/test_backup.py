"""A backup is whole under load, a restore is all or nothing, a move proves that both are equal."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from actions_for_tests import add_zone, open_campaign
from crowd import Crowd, pressed
from sqlalchemy import text
from sqlalchemy.exc import OperationalError

from console import schema
from console.backup import _quiet, back_up, move, restore
from console.copying import contents, tables_of, writing
from console.databases import LOCK_SPACE, Where, open_alone, open_file, where
from console.domain.errors import Failure, Refusal
from console.domain.vault import Vault
from console.models import Host
from console.proof import verify
from console.store import Store, new_op_id

SEATS = 3


@pytest.fixture
def day(store: Store) -> Store:
    """A few rows of every type, and an id that was given and is gone."""
    for code in ("A", "B", "会客区"):
        store.run(add_zone, op_id=new_op_id(), code=code)
    with writing(store.engine).connect() as connection, connection.begin():
        connection.execute(text("DELETE FROM zone WHERE code = 'B'"))
        connection.execute(Host.__table__.insert(), [{"campaign_id": 1, "name": "Li", "languages":
                           "zh", "is_certified": True}])  # fmt: skip
        connection.execute(
            text("INSERT INTO zone (campaign_id, code, position, seats) VALUES (1, 'Z', 9, 9)")
        )
        connection.execute(text("DELETE FROM zone WHERE code = 'Z'"))
    return store


def held(place: Where) -> dict[str, object]:
    with open_alone(place).connect() as connection, connection.begin():
        return dict(contents(connection, tables_of(connection)))


@pytest.fixture(params=["sqlite", "postgresql"])
def other(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Where]:
    """An empty place beside the first one."""
    if request.param == "sqlite":
        yield where(str(tmp_path / "other.db"))
        return
    with request.getfixturevalue("postgres").fresh_database() as found:
        yield found


@pytest.fixture
def across(kind: str, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Where]:
    """An empty place of the other kind: for what does not depend on the pair."""
    if kind == "postgresql":
        yield where(str(tmp_path / "other.db"))
        return
    with request.getfixturevalue("postgres").fresh_database() as found:
        yield found


def refused(code: str) -> pytest.RaisesExc[Refusal]:
    return pytest.RaisesExc(Refusal, check=lambda error: error.code == code)


def failed(code: str) -> pytest.RaisesExc[Failure]:
    return pytest.RaisesExc(Failure, check=lambda error: error.code == code)


def back_up_under_load(store: Store, url: str, folder: Path, times: int) -> None:
    store.run(add_zone, op_id=new_op_id(), code="A", seats=SEATS)
    with Crowd(url, folder / "clients", 3, pause=0.005) as crowd:
        crowd.wait_for(10)
        for number in range(times):
            answered = crowd.done()
            file = folder / f"backup-{number}.db"
            result = back_up(store.engine, file)
            with open_file(file).connect() as connection, connection.begin():
                tokens, seats = pressed(connection, campaign_id=1)  # type: ignore[arg-type]
                sound = connection.scalar(text("PRAGMA integrity_check"))
            assert answered <= set(tokens), "answered before the backup and not in it"
            assert result.events == len(tokens) + 2
            assert seats == SEATS + len(tokens), "tables and journal of different moments"
            assert sound == "ok"
        assert crowd.answered() > 10 + times, "nobody pressed meanwhile"


def test_every_backup_under_load_is_complete(store: Store, place_url: str, tmp_path: Path) -> None:
    back_up_under_load(store, place_url, tmp_path, times=8)


@pytest.mark.long
def test_a_hundred_backups_under_load_are_complete(
    store: Store, place_url: str, tmp_path: Path
) -> None:
    back_up_under_load(store, place_url, tmp_path, times=100)


def test_a_backup_is_one_private_file_that_overwrites_nothing(day: Store, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()
    result = back_up(day.engine, folder / "one.db")
    assert [path.name for path in folder.iterdir()] == ["one.db"]
    assert result.bytes == (folder / "one.db").stat().st_size
    assert (result.events, result.heads[1]) == (4, day.read(verify).head)
    if os.name == "posix":
        assert stat.S_IMODE((folder / "one.db").stat().st_mode) == 0o600
    with refused("backup.exists"):
        back_up(day.engine, folder / "one.db")
    assert back_up(day.engine, folder / "one.db", replace=True) == result
    with refused("backup.no-folder"):
        back_up(day.engine, folder / "nowhere" / "one.db")


def test_the_live_file_is_never_its_own_backup(
    sqlite_place: Where, vault: Vault, tmp_path: Path
) -> None:
    store = Store.open(sqlite_place, vault=vault, by="tester")
    assert sqlite_place.path is not None
    with refused("backup.is-store"):
        back_up(store.engine, sqlite_place.path, replace=True)
    store.close()


def test_a_restored_store_holds_the_same_and_works_on(
    day: Store, place: Where, other: Where, vault: Vault, tmp_path: Path
) -> None:
    back_up(day.engine, tmp_path / "backup.db")
    result = restore(tmp_path / "backup.db", other)
    assert (result.events, result.kept) == (4, None)
    assert held(other) == held(place)
    again = Store.open(other, vault=vault, by="tester")
    added = again.run(add_zone, op_id=new_op_id(), code="N")
    assert added.seq == 5
    assert added.subjects == (("zone", 5),), "an id was given a second time"
    assert again.read(verify).faults == ()
    again.close()


def test_a_store_that_was_used_is_replaced_only_on_request_and_kept(
    day: Store, place: Where, tmp_path: Path
) -> None:
    back_up(day.engine, tmp_path / "backup.db")
    then = held(place)
    day.run(add_zone, op_id=new_op_id(), code="later")
    now = held(place)
    with refused("restore.not-empty"):
        restore(tmp_path / "backup.db", place)
    assert held(place) == now
    result = restore(tmp_path / "backup.db", place, replace=True, keep_in=tmp_path)
    assert held(place) == then
    assert result.kept is not None
    restore(result.kept, place, replace=True, keep_in=tmp_path)
    assert held(place) == now


def test_a_damaged_backup_is_refused_and_changes_nothing(
    day: Store, place: Where, across: Where, tmp_path: Path
) -> None:
    file = tmp_path / "backup.db"
    back_up(day.engine, file)
    with writing(open_file(file)).connect() as connection, connection.begin():
        connection.execute(text("DROP TRIGGER journal_no_update"))
        connection.execute(text("UPDATE journal SET body = replace(body, 'A', 'X') WHERE seq = 2"))
    before = held(place)
    with failed("backup.faults"):
        restore(file, place, replace=True, keep_in=tmp_path)
    with failed("backup.faults"):
        restore(file, across)
    assert held(place) == before
    assert held(across) == {}


def test_a_backup_whose_newest_rows_were_cut_off_is_refused(
    day: Store, across: Where, tmp_path: Path
) -> None:
    file = tmp_path / "backup.db"
    back_up(day.engine, file)
    with writing(open_file(file)).connect() as connection, connection.begin():
        for table in ("journal", "journal_subject"):
            connection.execute(text(f"DROP TRIGGER {table}_no_delete"))
            connection.execute(text(f"DELETE FROM {table} WHERE seq > 2"))
    with failed("backup.faults"):
        restore(file, across)


def test_what_is_no_backup_or_a_newer_one_is_refused(
    day: Store, across: Where, tmp_path: Path
) -> None:
    with refused("restore.no-file"):
        restore(tmp_path / "nothing.db", across)
    (tmp_path / "text.db").write_text("no database at all" * 100)
    with refused("restore.not-a-backup"):
        restore(tmp_path / "text.db", across)
    back_up(day.engine, tmp_path / "backup.db")
    with writing(open_file(tmp_path / "backup.db")).connect() as connection, connection.begin():
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with refused("restore.newer"):
        restore(tmp_path / "backup.db", across)


def test_a_journal_with_faults_is_backed_up_only_on_request(
    day: Store, kind: str, tmp_path: Path
) -> None:
    with writing(day.engine).connect() as connection, connection.begin():
        connection.execute(
            text("INSERT INTO journal VALUES (1, 99, 'op', 0, 'zone.added', '{}', 'x')")
        )
    with failed("backup.faults"):
        back_up(day.engine, tmp_path / "backup.db")
    assert not (tmp_path / "backup.db").exists()
    assert back_up(day.engine, tmp_path / "backup.db", even_damaged=True).faults > 0


def test_an_older_backup_is_migrated_after_the_restore(
    day: Store, across: Where, newer_console: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    back_up(day.engine, tmp_path / "backup.db")
    request.getfixturevalue("become_newer")()
    restore(tmp_path / "backup.db", across)
    with open_alone(across).connect() as connection, connection.begin():
        assert schema.revision_of(connection) == newer_console
        assert connection.scalar(text("SELECT note FROM zone WHERE code = 'A'")) == "new"


def test_a_move_proves_both_equal(day: Store, place: Where, other: Where) -> None:
    before = held(place)
    result = move(place, other)
    assert result.events == 4
    assert result.tables == before == held(other) == held(place)
    with refused("restore.not-empty"):
        move(other, place)
    with refused("move.same"):
        move(place, place)


def test_tables_with_links_among_their_own_rows_are_copied(
    day: Store, place: Where, across: Where
) -> None:
    """A bag that was made after its pieces has the higher number."""
    with writing(day.engine).connect() as connection, connection.begin():
        for sentence in (
            "INSERT INTO unit (id, campaign_id, unit_key, position, project, phase, building, "
            "stairwell, room_no, room_key, raw_label, product_type, layout_type, state, "
            "customer_class, conflict_group, remark) VALUES "
            "(1, 1, 'k', 1, '', '', '1', '', '101', '101', '', '', '', 'not_due', 'smooth', '', "
            "'')",
            "INSERT INTO holder (id, campaign_id, kind, name, department) "
            "VALUES (1, 1, 'department', 'key_room', '')",
            "INSERT INTO key_set (id, campaign_id, unit_id, number, code_id, is_frozen) "
            "VALUES (1, 1, 1, 1, 'c', false)",
            "INSERT INTO key_item (id, campaign_id, set_id, kind, number, seal, holder_id) "
            "VALUES (2, 1, 1, 'sealed_bag', '1', 'none', 1)",
            "INSERT INTO key_item (id, campaign_id, set_id, parent_id, kind, number, seal, "
            "holder_id) VALUES (1, 1, 1, 2, 'unit_door', '1', 'none', 1)",
        ):
            connection.execute(text(sentence))
    move(place, across)
    assert held(across) == held(place)


def is_place_taken(store: Store) -> bool:
    """Whether a press of this moment would have to wait."""
    try:
        with writing(store.engine).connect() as connection, connection.begin():
            if connection.dialect.name == "sqlite":
                return False
            lock = text("SELECT pg_try_advisory_xact_lock(:space, 1)")
            return not connection.scalar(lock, {"space": LOCK_SPACE})
    except OperationalError:
        return True


def test_nobody_writes_while_a_store_moves(day: Store, place: Where) -> None:
    with _quiet(place):
        assert is_place_taken(day)
    assert not is_place_taken(day)


def test_the_copy_of_a_bare_schema_is_a_store_too(
    place: Where, vault: Vault, tmp_path: Path
) -> None:
    store = Store.open(place, vault=vault, by="tester")
    assert back_up(store.engine, tmp_path / "bare.db").events == 0
    result = restore(tmp_path / "bare.db", place)
    assert (result.events, result.kept) == (0, None)
    store.begin(open_campaign, op_id=new_op_id(), name="Riverside")
    store.close()
