"""The two kinds of database behind one engine: how each is opened, locked and found busy."""

from __future__ import annotations

import random
import sqlite3
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any, TypeVar

from sqlalchemy import URL, Connection, Engine, bindparam, create_engine, event, func, select
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool

from console.domain.errors import Failure, Refusal
from console.places import mounts, refuse_shared_place
from console.prepared import Prepared

POSTGRES_OPTIONS = (
    "-c lock_timeout=2000 -c statement_timeout=5000 -c idle_in_transaction_session_timeout=10000"
)
PATIENCE = 5.0
"""Seconds that a press or a read tries before it says `store.busy` or `store.away`."""

LOCK_SPACE = 0x4844  # "HD": our advisory locks; the second number is the campaign, 0 = the schema

Result = TypeVar("Result")


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
    return _open_sqlite(place) if place.path else _open_postgres(place, options=POSTGRES_OPTIONS)


def place_of(engine: Engine) -> Where:
    if engine.dialect.name == "sqlite":
        path = Path(engine.url.database or "")
        return Where(url=f"sqlite:///{path}", path=path)
    return Where(url=engine.url.render_as_string(hide_password=False), path=None)


def open_alone(place: Where) -> Engine:
    """An engine of its own that keeps no connections and knows no time limits: for long copies."""
    return _open_sqlite(place, alone=True) if place.path else _open_postgres(place, alone=True)


def open_file(path: Path) -> Engine:
    """A SQLite file that nobody works on (a backup), as it is and wherever it lies."""
    return _sqlite_engine(path, ("busy_timeout=5000",), alone=True)


def _open_sqlite(place: Where, *, alone: bool = False) -> Engine:
    path = place.path
    assert path is not None
    refuse_shared_place(str(path), mounts())
    if not path.parent.is_dir():
        raise Refusal("store.no-folder", path=str(path.parent))
    modes = (
        ("journal_mode=WAL", "synchronous=FULL")
        if is_safe_sqlite(sqlite_module()[1])
        else ("journal_mode=TRUNCATE", "synchronous=EXTRA")
    )
    pragmas = (*modes, "foreign_keys=ON", "secure_delete=ON", "busy_timeout=0")
    return _sqlite_engine(path, pragmas, alone=alone)


def _sqlite_engine(path: Path, pragmas: tuple[str, ...], *, alone: bool) -> Engine:
    engine = create_engine(
        URL.create("sqlite", database=str(path)),
        module=sqlite_module()[0],
        connect_args={"timeout": 5},
        poolclass=NullPool if alone else None,
    )

    @event.listens_for(engine, "connect")
    def set_up(connection: Any, _record: Any) -> None:
        connection.isolation_level = None  # we say BEGIN ourselves
        cursor = connection.cursor()
        for pragma in pragmas:
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        # A deferred BEGIN that writes later fails at once with BUSY_SNAPSHOT: say it first.
        options = connection.get_execution_options()
        if options.get("bare"):  # VACUUM stands outside of every transaction
            return
        if options.get("writes", False):
            _take_place(connection)
        else:
            connection.exec_driver_sql("BEGIN")

    return engine


def _take_place(connection: Connection) -> None:
    """Asks the driver alone while others write: seven waiting consoles that each build a whole
    transaction for every try leave the eighth no processor to finish its own."""
    cursor = connection.connection.cursor()
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        try:
            cursor.execute("BEGIN IMMEDIATE")
        except sqlite_module()[0].OperationalError as error:
            if "locked" not in str(error):
                break
            time.sleep(random.uniform(0.0002, 0.002))
        else:
            return
    connection.exec_driver_sql("BEGIN IMMEDIATE")  # fails once more, as an error that is known


def _open_postgres(place: Where, *, options: str = "", alone: bool = False) -> Engine:
    return create_engine(
        place.url,
        **({"poolclass": NullPool} if alone else {"pool_size": 4}),
        connect_args={
            "options": options,
            "connect_timeout": 5,
            "application_name": "handover-console",
            "keepalives_idle": 5,
            "keepalives_interval": 5,
            "keepalives_count": 2,
            "tcp_user_timeout": 10_000,  # keepalives do not run while bytes are on their way
        },
    )


_TURN = Prepared(select(func.pg_advisory_xact_lock(bindparam("space"), bindparam("campaign"))))


def take_turn(connection: Connection, campaign_id: int) -> None:
    """On a server, the writer's place of this campaign until the transaction ends; on SQLite the
    BEGIN IMMEDIATE already took it."""
    if connection.dialect.name == "postgresql":
        _TURN.first(connection, {"space": LOCK_SPACE, "campaign": campaign_id})


def is_busy(error: DBAPIError) -> bool:
    """Somebody else has the place: worth another try."""
    message = str(error.orig).lower()
    state = getattr(error.orig, "sqlstate", None)
    return state in ("55P03", "40P01", "40001", "57014") or "database is locked" in message


def is_away(error: DBAPIError) -> bool:
    """The connection broke or none could be had; whether a commit arrived is unknown."""
    state = getattr(error.orig, "sqlstate", None) or ""
    return (
        error.connection_invalidated
        or state.startswith(("08", "57P", "53300"))
        or type(error.orig).__name__ in ("ConnectionTimeout",)
        or (type(error.orig).__name__ == "OperationalError" and not state and not is_busy(error)
            and type(error.orig).__module__.startswith("psycopg"))
    )  # fmt: skip


def is_disk(error: DBAPIError) -> bool:
    """The disk is full, broken, read only or gone."""
    message = str(error.orig).lower()
    return getattr(error.orig, "sqlstate", None) in ("53100", "58030") or any(
        sign in message for sign in ("disk", "readonly", "unable to open database file")
    )


def is_damaged(error: DBAPIError) -> bool:
    message = str(error.orig).lower()
    return "malformed" in message or "not a database" in message


def insist(attempt: Callable[[], Result], patience: float = PATIENCE) -> Result:
    """Tries again while others have the place or the server is away.

    Raises Failure `store.busy`, `store.away` (whether a commit arrived is unknown), `store.disk` or
    `store.damaged`.
    """
    deadline = time.monotonic() + patience
    while True:
        try:
            return attempt()
        except DBAPIError as error:
            away = is_away(error)
            if not away and not is_busy(error):
                if is_damaged(error):
                    raise Failure("store.damaged", reason=str(error.orig)) from error
                if is_disk(error):
                    raise Failure("store.disk", reason=str(error.orig)) from error
                raise
            if time.monotonic() > deadline:
                reason = str(error.orig).partition("\n")[0]
                raise Failure("store.away" if away else "store.busy", reason=reason) from error
        time.sleep(0.1 if away else random.uniform(0.0002, 0.002))
