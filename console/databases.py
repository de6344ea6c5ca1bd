"""The two kinds of database behind one engine: how each is opened, locked and found busy."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool

from console.domain.errors import Refusal
from console.places import mounts, refuse_shared_place

POSTGRES_OPTIONS = (
    "-c lock_timeout=2000 -c statement_timeout=5000 -c idle_in_transaction_session_timeout=10000"
)
LOCK_SPACE = 0x4844  # "HD": our advisory locks; the second number is the campaign, 0 = the schema


@dataclass(frozen=True, kw_only=True)
class Where:
    """A place a store can be: `path` for SQLite, `url` for SQLAlchemy."""

    url: str
    path: Path | None

    @property
    def is_sqlite(self) -> bool:
        return self.path is not None

    def __str__(self) -> str:
        return str(self.path) if self.path else make_url(self.url).render_as_string()


def where(text_: str) -> Where:
    """A path, `sqlite:///PATH` or `postgresql://…`; raises `store.bad-address`."""
    if text_.startswith(("postgresql://", "postgres://", "postgresql+psycopg://")):
        rest = text_.partition("://")[2]
        return Where(url="postgresql+psycopg://" + rest, path=None)
    if text_.startswith("sqlite:///"):
        text_ = text_.removeprefix("sqlite:///")
    elif "://" in text_:
        raise Refusal("store.bad-address", address=make_safe(text_))
    path = Path(text_).expanduser()
    return Where(url=f"sqlite:///{path.absolute()}", path=path.absolute())


def make_safe(address: str) -> str:
    """An address without a password, for messages."""
    head, at, tail = address.rpartition("@")
    return f"{head.partition('://')[0]}://…@{tail}" if at else address


def is_safe_sqlite(version: tuple[int, ...]) -> bool:
    """Free of the WAL-reset fault (sqlite.org, found 2026): 3.51.3, 3.50.7 or 3.44.6 and later."""
    if version >= (3, 51, 3):
        return True
    return version[:2] in ((3, 50), (3, 44)) and version[2] >= {50: 7, 44: 6}[version[1]]


def sqlite_module() -> tuple[ModuleType, tuple[int, ...]]:
    """The SQLite that came as a package; Python's own where there is no wheel."""
    try:
        import pysqlite3
    except ImportError:
        return sqlite3, sqlite3.sqlite_version_info
    return pysqlite3, tuple(map(int, pysqlite3.sqlite_version.split(".")))


def open_engine(place: Where) -> Engine:
    return _open_sqlite(place) if place.path else _open_postgres(place)


def _open_sqlite(place: Where) -> Engine:
    path = place.path
    assert path is not None
    if str(path.absolute()) != ":memory:":
        refuse_shared_place(str(path), mounts())
        if not path.parent.is_dir():
            raise Refusal("store.no-folder", path=str(path.parent))
    module, version = sqlite_module()
    engine = create_engine(place.url, module=module, connect_args={"timeout": 5})
    modes = (
        ("journal_mode=WAL", "synchronous=FULL")
        if is_safe_sqlite(version)
        else ("journal_mode=TRUNCATE", "synchronous=EXTRA")
    )

    @event.listens_for(engine, "connect")
    def set_up(connection: Any, _record: Any) -> None:
        connection.isolation_level = None  # we say BEGIN ourselves
        cursor = connection.cursor()
        for pragma in (*modes, "foreign_keys=ON", "secure_delete=ON", "busy_timeout=0"):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        # A deferred BEGIN that writes later fails at once with BUSY_SNAPSHOT: say it first.
        is_writer = connection.get_execution_options().get("writes", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if is_writer else "BEGIN")

    return engine


def _open_postgres(place: Where) -> Engine:
    return create_engine(
        place.url,
        pool_size=4,
        connect_args={
            "options": POSTGRES_OPTIONS,
            "connect_timeout": 5,
            "application_name": "handover-console",
            "keepalives_idle": 5,
            "keepalives_interval": 5,
            "keepalives_count": 2,
        },
    )


def open_alone(engine: Engine) -> Engine:
    """A second engine to the same place that keeps no connections: for long copies."""
    return create_engine(engine.url, poolclass=NullPool)


def take_turn(connection: Connection, campaign_id: int) -> None:
    """On a server, the writer's place of this campaign until the transaction ends; on SQLite the
    BEGIN IMMEDIATE already took it."""
    if connection.dialect.name == "postgresql":
        connection.execute(
            text("SELECT pg_advisory_xact_lock(:space, :campaign)"),
            {"space": LOCK_SPACE, "campaign": campaign_id},
        )


def is_busy(error: DBAPIError) -> bool:
    """Somebody else has the place: worth another try."""
    message = str(error.orig).lower()
    state = getattr(error.orig, "sqlstate", None)
    return state in ("55P03", "40P01", "40001") or "database is locked" in message


def is_away(error: DBAPIError) -> bool:
    """The connection broke or none could be had; whether a commit arrived is unknown."""
    state = getattr(error.orig, "sqlstate", None) or ""
    return (
        error.connection_invalidated
        or state.startswith(("08", "57P"))
        or type(error.orig).__name__ in ("ConnectionTimeout",)
        or (type(error.orig).__name__ == "OperationalError" and not state and not is_busy(error)
            and type(error.orig).__module__.startswith("psycopg"))
    )  # fmt: skip
