"""The version gate: makes an empty store, migrates a file, leaves a server to `upgrade`."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text

from console.databases import Where, take_turn
from console.domain.errors import Failure

REVISIONS = ("0001",)
"""Every revision this console knows, oldest first; kept equal to migrations/versions by a test."""

HEAD = REVISIONS[-1]


def revision_of(connection: Connection) -> str:
    """Blank where there is no schema yet."""
    if not inspect(connection).has_table("alembic_version"):
        return ""
    return connection.scalar(text("SELECT version_num FROM alembic_version")) or ""


def prepare_schema(engine: Engine, place: Where) -> bool:
    """Brings the store to this console's schema where it may. True: it is newer, read only.

    Raises Failure `store.needs-upgrade` for an older server.
    """
    with engine.connect() as connection:
        found = revision_of(connection)
    if found == HEAD:
        return False
    if found and found not in REVISIONS:
        return True
    if found and not place.is_sqlite:
        raise Failure("store.needs-upgrade", found=found, wanted=HEAD)
    if found:
        from console.backup import back_up

        assert place.path is not None
        stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
        back_up(engine, place.path.with_name(f"{place.path.stem}-before-{HEAD}-{stamp}.db"))
    migrate(engine)
    return False


def migrate(engine: Engine, to: str = "head") -> None:
    """Runs Alembic up to `to` in one transaction; two consoles at once take turns."""
    from alembic import command
    from alembic.config import Config

    with engine.execution_options(writes=True).connect() as connection, connection.begin():
        take_turn(connection, 0)
        config = Config()
        config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
        config.attributes["connection"] = connection
        command.upgrade(config, to)
