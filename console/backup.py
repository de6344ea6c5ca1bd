"""Backup, restore and move: a store as one SQLite file, and a store into an empty place."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from tempfile import mkstemp

from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from console import schema
from console.copying import (
    Content,
    contents,
    copy_rows,
    drop_all,
    is_empty,
    no_limits,
    one_snapshot,
    our_tables,
    refuse_difference,
    tables_of,
    writing,
)
from console.databases import (
    Where,
    insist,
    is_disk,
    open_alone,
    open_file,
    place_of,
    take_turn,
)
from console.domain.errors import Failure, Refusal
from console.files import put_in_place, sync_file, sync_folder
from console.places import data_folder
from console.proof import Proof, verify

NOTE = "backup_note"
"""Only in backups: the journal's head of each campaign when the backup was made."""


@dataclass(frozen=True, kw_only=True)
class BackupResult:
    """`faults`: what the journal in it does not prove; 0 unless a damaged store was let through."""

    bytes: int
    events: int
    heads: dict[int, str]
    faults: int = 0


@dataclass(frozen=True, kw_only=True)
class RestoreResult:
    """`kept` is the backup of what was replaced, None where the place was empty."""

    bytes: int
    events: int
    kept: Path | None


@dataclass(frozen=True, kw_only=True)
class MoveResult:
    events: int
    heads: dict[int, str]
    tables: dict[str, Content]


def back_up(
    engine: Engine, file: Path, *, replace: bool = False, even_damaged: bool = False
) -> BackupResult:
    """A consistent snapshot of the whole store as one checked SQLite file, under load too.

    Raises Refusal `backup.exists`, `backup.no-folder`, `backup.is-store`, Failure `backup.newer`
    (the server's schema is newer than this console), `backup.faults` (the journal does not verify
    and `even_damaged` was not said: no file is made), `store.disk` or `store.damaged`.
    """
    place = place_of(engine)
    _refuse_target(file, place, replace=replace)
    with _part_of(file) as part:
        if place.path:
            insist(lambda: _vacuum(place, part))
        else:
            _copy_server(place, part)
        proofs = _check_and_note(part)
        if not even_damaged:
            _refuse_faults(proofs)
        sync_file(part)
        size = part.stat().st_size
        try:
            put_in_place(part, file, replace=replace)
        except FileExistsError:
            raise Refusal("backup.exists", path=str(file)) from None
    sync_folder(file.parent)
    return BackupResult(
        bytes=size,
        events=_events(proofs),
        heads=_heads(proofs),
        faults=sum(len(proof.faults) for proof in proofs.values()),
    )


def restore(
    file: Path, place: Where, *, replace: bool = False, keep_in: Path | None = None
) -> RestoreResult:
    """The backup as the store at `place`, all or nothing; an older backup is migrated.

    With `replace` what is there is first backed up into `keep_in` (default: beside the store, for
    a server the data folder). Raises Refusal `restore.no-file`, `restore.same`,
    `restore.not-a-backup`, `restore.not-empty`, `restore.newer`, Failure `backup.faults`,
    `copy.differs`, `store.disk`.
    """
    if not file.is_file():
        raise Refusal("restore.no-file", path=str(file))
    if place.path and place.path.exists() and file.samefile(place.path):
        raise Refusal("restore.same", path=str(file))
    source, target = open_file(file), open_alone(place)
    with source.connect() as reading:
        with reading.begin():
            revision = _revision_of_backup(reading, file)
        was_empty = insist(lambda: _is_empty(target))
        if not was_empty and not replace:
            raise Refusal("restore.not-empty", place=str(place))
        kept = None if was_empty else _keep(target, place, keep_in)
        with reading.begin():
            events = insist(lambda: _put_into(reading, target, place, revision, replace=replace))
    return RestoreResult(bytes=file.stat().st_size, events=events, kept=kept)


def move(source: Where, to: Where) -> MoveResult:
    """Everything into the empty store at `to`; nobody writes meanwhile, and both hold the same.

    Raises Refusal `move.same`, `restore.not-empty`, Failure `store.needs-upgrade`, `backup.newer`,
    `backup.faults`, `copy.differs`.
    """
    if source == to:
        raise Refusal("move.same", place=str(to))
    return insist(lambda: _move(source, to))


def _move(source: Where, to: Where) -> MoveResult:
    with _quiet(source) as reading:
        found = schema.revision_of(reading)
        if found != schema.HEAD:
            code = "store.needs-upgrade" if found in schema.REVISIONS else "backup.newer"
            raise Failure(code, found=found, wanted=schema.HEAD)
        with writing(open_alone(to)).connect() as into, into.begin():
            if not _is_empty_locked(into):
                raise Refusal("restore.not-empty", place=str(to))
            tables = _fill(reading, into, found)
            proofs = _prove(into)
            _refuse_faults(proofs)
    return MoveResult(events=_events(proofs), heads=_heads(proofs), tables=tables)


# -- making the file ---------------------------------------------------------------------------


def _refuse_target(file: Path, place: Where, *, replace: bool) -> None:
    if not file.parent.is_dir():
        raise Refusal("backup.no-folder", path=str(file.parent))
    if place.path and file.exists() and file.samefile(place.path):
        raise Refusal("backup.is-store", path=str(file))
    if file.exists() and not replace:
        raise Refusal("backup.exists", path=str(file))


@contextmanager
def _part_of(file: Path) -> Iterator[Path]:
    """A name beside the wished one, for this user's eyes only, gone if anything fails."""
    try:
        handle, name = mkstemp(prefix=f".{file.name}.", suffix=".part", dir=file.parent)
        open(handle).close()
        part = Path(name)
        try:
            yield part
        finally:
            for left in (part, *(Path(f"{part}-{end}") for end in ("journal", "wal", "shm"))):
                left.unlink(missing_ok=True)
    except OSError as error:
        raise Failure("store.disk", reason=error.strerror or str(error)) from error
    except DBAPIError as error:
        if is_disk(error):
            raise Failure("store.disk", reason=str(error.orig)) from error
        raise


def _vacuum(place: Where, part: Path) -> None:
    engine = open_alone(place).execution_options(bare=True)
    with engine.connect() as connection:
        connection.exec_driver_sql("VACUUM INTO ?", (str(part),))


def _copy_server(place: Where, part: Path) -> None:
    copy = open_file(part)
    with one_snapshot(open_alone(place)).connect() as source, source.begin():
        no_limits(source)
        found = schema.revision_of(source)
        if found not in schema.REVISIONS:
            raise Failure("backup.newer", found=found, wanted=schema.HEAD)
        with writing(copy).connect() as target, target.begin():
            schema.migrate_on(target, found)
            copy_rows(source, target)


def _check_and_note(part: Path) -> dict[int, Proof]:
    with writing(open_file(part)).connect() as connection, connection.begin():
        proofs = _prove(connection)
        connection.execute(text(f"DROP TABLE IF EXISTS {NOTE}"))
        connection.execute(
            text(
                f"CREATE TABLE {NOTE} (campaign_id INTEGER PRIMARY KEY, made_at TEXT NOT NULL, "
                "last_seq INTEGER NOT NULL, head TEXT NOT NULL)"
            )
        )
        for number, proof in proofs.items():
            connection.execute(
                text(f"INSERT INTO {NOTE} VALUES (:campaign, :made_at, :last_seq, :head)"),
                {
                    "campaign": number,
                    "made_at": datetime.now(UTC).isoformat(timespec="seconds"),
                    "last_seq": proof.last_seq,
                    "head": proof.head,
                },
            )
    return proofs


def _prove(connection: Connection, heads: dict[int, str] | None = None) -> dict[int, Proof]:
    proofs: dict[int, Proof] = {}
    if "journal" not in our_tables(connection):
        return proofs
    with Session(connection, autoflush=False, join_transaction_mode="rollback_only") as session:
        for (number,) in session.execute(text("SELECT id FROM campaign ORDER BY id")).all():
            digest = (heads or {}).get(number)
            proofs[number] = verify(session, campaign_id=number, digest=digest)
    return proofs


def _refuse_faults(proofs: dict[int, Proof]) -> None:
    for number, proof in proofs.items():
        for fault in proof.faults:
            raise Failure("backup.faults", campaign=number, seq=fault.seq, what=fault.what)


def _events(proofs: dict[int, Proof]) -> int:
    return sum(proof.events for proof in proofs.values())


def _heads(proofs: dict[int, Proof]) -> dict[int, str]:
    return {number: proof.head for number, proof in proofs.items()}


# -- filling a store ---------------------------------------------------------------------------


def _revision_of_backup(connection: Connection, file: Path) -> str:
    try:
        found = schema.revision_of(connection)
    except DBAPIError:
        found = ""
    if not found:
        raise Refusal("restore.not-a-backup", path=str(file))
    if found not in schema.REVISIONS:
        raise Refusal("restore.newer", found=found, wanted=schema.HEAD)
    return found


def _is_empty(engine: Engine) -> bool:
    with engine.connect() as connection, connection.begin():
        return is_empty(connection)


def _is_empty_locked(connection: Connection) -> bool:
    take_turn(connection, 0)
    no_limits(connection)
    return is_empty(connection)


def _keep(engine: Engine, place: Where, keep_in: Path | None) -> Path:
    stem = place.path.stem if place.path else "server"
    folder = keep_in or (place.path.parent if place.path else data_folder())
    stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")
    kept = folder / f"{stem}-before-restore-{stamp}.db"
    back_up(engine, kept, even_damaged=True)  # a damaged store is when a restore is needed most
    return kept


def _put_into(
    reading: Connection, target: Engine, place: Where, revision: str, *, replace: bool
) -> int:
    with writing(target).connect() as into:
        if place.is_sqlite:
            # Dropping a table would look for children of every row.
            raw = into.connection.driver_connection
            assert raw is not None
            raw.execute("PRAGMA foreign_keys = OFF")
        with into.begin():
            if not _is_empty_locked(into) and not replace:
                raise Refusal("restore.not-empty", place=str(place))
            _fill(reading, into, revision)
            proofs = _prove(into, _noted_heads(reading))
            _refuse_faults(proofs)
            schema.migrate_on(into)
            _refuse_orphans(into)
    return _events(proofs)


def _fill(reading: Connection, into: Connection, revision: str) -> dict[str, Content]:
    """A bare schema of that revision, all rows, and the comparison of both sides."""
    drop_all(into)
    schema.migrate_on(into, revision)
    copy_rows(reading, into)
    tables = tables_of(reading)
    before = contents(reading, tables)
    refuse_difference(before, contents(into, tables_of(into)))
    return before


def _noted_heads(reading: Connection) -> dict[int, str]:
    names = text("SELECT name FROM sqlite_master WHERE type = 'table' AND name = :name")
    if reading.scalar(names, {"name": NOTE}) is None:
        return {}
    rows = reading.execute(text(f"SELECT campaign_id, head FROM {NOTE} WHERE head <> ''"))
    return {int(number): str(head) for number, head in rows}


def _refuse_orphans(connection: Connection) -> None:
    if connection.dialect.name == "sqlite":
        for table, *_ in connection.execute(text("PRAGMA foreign_key_check")):
            raise Failure("copy.differs", table=str(table))


@contextmanager
def _quiet(place: Where) -> Iterator[Connection]:
    """A snapshot of a store in which nobody else writes until it is closed."""
    engine = open_alone(place)
    if place.is_sqlite:
        with writing(engine).connect() as connection, connection.begin():
            yield connection
        return
    # The writers' places are taken first and elsewhere: a snapshot begins with its first question.
    with engine.connect() as holding, holding.begin():
        no_limits(holding)
        take_turn(holding, 0)
        if "campaign" in our_tables(holding):
            for (number,) in holding.execute(text("SELECT id FROM campaign ORDER BY id")).all():
                take_turn(holding, number)
        with one_snapshot(engine).connect() as connection, connection.begin():
            no_limits(connection)
            yield connection
