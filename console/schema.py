"""The version gate: makes an empty store, migrates a file, leaves a server to `upgrade`."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text

from console.databases import Where, insist, take_turn
from console.domain.errors import Failure, Refusal

REVISIONS = (
    *("0001", "0002", "0003", "0004", "0005", "0006", "0007", "0008", "0009", "0010"),
    "0011",
)
"""Every revision this console knows, oldest first; kept equal to migrations/versions by a test."""

HEAD = REVISIONS[-1]

VERSION_TABLE = "alembic_version"
SCRIPTS = Path(__file__).parent / "migrations"
PATIENCE = 60.0
"""Seconds that an opening console waits for another one's migration."""


def revision_of(connection: Connection) -> str:
    """Blank where there is no schema yet."""
    if not inspect(connection).has_table(VERSION_TABLE):
        return ""
    return connection.scalar(text(f"SELECT version_num FROM {VERSION_TABLE}")) or ""


def prepare_schema(engine: Engine, place: Where) -> bool:
    """Brings the store to this console's schema where it may. True: it is newer, read only.

    Raises Failure `store.needs-upgrade` for an older server.
    """
    found = insist(lambda: _found(engine))
    if found == HEAD:
        return False
    if found and found not in REVISIONS:
        return True
    if found and not place.is_sqlite:
        raise Failure("store.needs-upgrade", found=found, wanted=HEAD)
    if found:
        _keep_copy(engine, place)
    migrate(engine)
    return False


def _found(engine: Engine) -> str:
    with engine.connect() as connection:
        return revision_of(connection)


def _keep_copy(engine: Engine, place: Where) -> None:
    from console.backup import back_up

    assert place.path is not None
    stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
    try:
        back_up(engine, place.path.with_name(f"{place.path.stem}-before-{HEAD}-{stamp}.db"))
    except Refusal as refusal:
        if refusal.code != "backup.exists":  # another console made it in this very second
            raise


def migrate(engine: Engine, to: str = "head") -> None:
    """Runs Alembic up to `to` in one transaction; two consoles at once take turns."""
    insist(lambda: _migrate(engine, to), PATIENCE)


def _migrate(engine: Engine, to: str) -> None:
    with engine.execution_options(writes=True).connect() as connection, connection.begin():
        take_turn(connection, 0)
        migrate_on(connection, to)


def migrate_on(connection: Connection, to: str = "head") -> None:
    """The same inside a transaction of the caller, who has taken the turn."""
    from alembic import command
    from alembic.config import Config

    if connection.dialect.name == "postgresql":
        connection.execute(text("SET LOCAL statement_timeout = 0"))
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, to)
