"""After an erasing: what the database file still holds of pages that were freed goes too."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from console.databases import Where, open_alone
from console.domain.errors import Failure
from console.models import Base


def scrub(place: Where) -> None:
    """Writes the store anew without its free pages, and empties the log beside it. Presses wait
    meanwhile; a server keeps what its own log and its backups hold. Raises Failure `store.busy`
    while somebody reads without an end."""
    engine = open_alone(place)
    try:
        if place.path is not None:
            with engine.execution_options(bare=True).connect() as connection:
                connection.exec_driver_sql("PRAGMA busy_timeout=5000")
                connection.exec_driver_sql("VACUUM")
                left = connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").one()
            if left[0]:
                raise Failure("store.busy")
            return
        own = engine.execution_options(isolation_level="AUTOCOMMIT")
        with own.connect() as connection:
            connection.execute(text("SET statement_timeout = 0"))
            for table in Base.metadata.sorted_tables:
                with suppress(DBAPIError):  # of a table that belongs to another role
                    connection.execute(text(f'VACUUM (FULL) "{table.name}"'))
    except DBAPIError as error:
        raise Failure("store.busy") from error
    finally:
        engine.dispose()


SEALED = ("survey/*", "spool/*", "open-page.json")
"""What this computer keeps sealed beside the store: answers and papers on their way, a form half
filled."""


def forget_local(folder: Path) -> int:
    """Where everybody was erased, nothing on its way is wanted any more. How many files went."""
    files = [path for pattern in SEALED for path in folder.glob(pattern) if path.is_file()]
    for path in files:
        path.unlink(missing_ok=True)
    return len(files)


def other_files(place: Where, folder: Path) -> list[Path]:
    """Database files beside the store, in which the erased may still stand: backups, mostly."""
    home = place.path.parent if place.path else folder
    known = {place.path} if place.path else set()
    return sorted(path for path in home.glob("*.db") if path not in known)
