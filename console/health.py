"""The state of health of a store: plain rows for `doctor`, no sentences."""

from __future__ import annotations

import os
import shutil
import stat
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path

from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from console import journal, schema
from console.databases import Where, is_safe_sqlite, open_alone, sqlite_module
from console.domain.errors import Failure, Refusal
from console.domain.vault import Vault
from console.head_copy import lost_heads
from console.keyfile import FILE, check_vault
from console.models import Campaign
from console.places import data_folder
from console.queries.keeping import REMIND_AFTER, keeping

SKEW = timedelta(seconds=5)
LITTLE_DISK = 1_000_000_000
NO_DISK = 100_000_000
OLD_BACKUP = timedelta(days=1)
SETTINGS = ("fsync", "synchronous_commit", "full_page_writes", "data_checksums")


class State(StrEnum):
    OK = "ok"
    WARN = "warn"
    BAD = "bad"


@dataclass(frozen=True, kw_only=True)
class Row:
    """`name` is the code of a sentence, filled by `facts`."""

    name: str
    state: State = State.OK
    facts: Mapping[str, int | str] = field(default_factory=dict)


def doctor(place: Where, vault: Vault, *, folder: Path | None = None) -> tuple[Row, ...]:
    """Every row that can be told; a store that cannot be opened is a row too. Changes nothing.

    `folder` is where backups are looked for (default: beside the store, for a server the data
    folder).
    """
    home = place.path.parent if place.path else data_folder()
    rows = [_python(), _sqlite(), *_disk(home), *_key_file(data_folder())]
    if place.path and not place.path.exists():
        return (*rows, Row(name="health.no-store", facts={"place": str(place)}))
    try:
        with open_alone(place).connect() as connection, connection.begin():
            rows.append(Row(name="health.place", facts={"place": str(place)}))
            rows.extend(_server(connection) if place.path is None else _file(connection))
            rows.extend(_store(connection, vault))
            rows.extend(_heads(connection, place))
    except (Refusal, Failure) as no:
        rows.append(Row(name="health.place", state=State.BAD, facts={**no.facts, "code": no.code}))
    except DBAPIError as error:
        reason = str(error.orig).partition("\n")[0]
        rows.append(Row(name="health.place", state=State.BAD, facts={"reason": reason}))
    return (*rows, _last_backup(place, folder or home))


def _python() -> Row:
    version = ".".join(map(str, sys.version_info[:3]))
    return Row(name="health.python", facts={"version": version, "system": sys.platform})


def _sqlite() -> Row:
    module, version = sqlite_module()
    facts = {"version": ".".join(map(str, version)), "library": module.__name__}
    is_safe = is_safe_sqlite(version)
    return Row(name="health.sqlite", state=State.OK if is_safe else State.WARN, facts=facts)


def _disk(folder: Path) -> Iterator[Row]:
    if folder.is_dir():
        free = shutil.disk_usage(folder).free
        state = State.BAD if free < NO_DISK else State.WARN if free < LITTLE_DISK else State.OK
        facts: dict[str, int | str] = {
            "free": free,
            "gigabytes": f"{free / 1e9:.1f}",
            "path": str(folder),
        }
        yield Row(name="health.disk", state=state, facts=facts)


def _key_file(folder: Path) -> Iterator[Row]:
    path = folder / FILE
    if path.exists() and os.name == "posix":
        mode = stat.S_IMODE(path.stat().st_mode)
        state = State.BAD if mode & 0o077 else State.OK
        yield Row(name="health.key-file", state=state, facts={"mode": f"{mode:03o}"})


def _file(connection: Connection) -> Iterator[Row]:
    mode = str(connection.scalar(text("PRAGMA journal_mode")))
    state = State.OK if mode == "wal" else State.WARN
    yield Row(name="health.journal-mode", state=state, facts={"mode": mode})


def _server(connection: Connection) -> Iterator[Row]:
    version = str(connection.scalar(text("SHOW server_version")))
    number = int(str(connection.scalar(text("SHOW server_version_num"))))
    state = State.OK if number >= 140_000 else State.BAD
    yield Row(name="health.postgres", state=state, facts={"version": version})
    for name in SETTINGS:
        value = str(connection.scalar(text(f"SHOW {name}")))
        is_on = value not in ("off", "local")
        bad = State.WARN if name == "data_checksums" else State.BAD
        facts = {"setting": name, "value": value}
        yield Row(name="health.setting", state=State.OK if is_on else bad, facts=facts)
    before = datetime.now(UTC)
    server = connection.scalar(text("SELECT clock_timestamp()"))
    after = datetime.now(UTC)
    skew = max(before - server, server - after, timedelta())
    facts_ = {"seconds": round(skew.total_seconds())}
    yield Row(name="health.clock", state=State.WARN if skew > SKEW else State.OK, facts=facts_)


def _store(connection: Connection, vault: Vault) -> Iterator[Row]:
    found = schema.revision_of(connection)
    state = State.OK if found in (schema.HEAD, "") else State.WARN
    facts = {"found": found, "wanted": schema.HEAD}
    yield Row(name="health.schema", state=state, facts=facts)
    if found != schema.HEAD:
        return
    with Session(connection, autoflush=False, join_transaction_mode="rollback_only") as session:
        for number, name in session.query(Campaign.id, Campaign.name).order_by(Campaign.id):
            last = journal.last_seq(session, campaign_id=number)
            top = journal.top(session, number)
            told: dict[str, int | str] = {"campaign": name, "events": last, "head": top.hash.hex()}
            yield Row(name="health.journal", facts=told)
            yield from _kept(session, number, name)
            try:
                check_vault(session, campaign_id=number, vault=vault)
                yield Row(name="health.key", facts={"campaign": name})
            except Refusal:
                yield Row(name="health.key", state=State.BAD, facts={"campaign": name})


def _kept(session: Session, campaign_id: int, name: str) -> Iterator[Row]:
    """Said from thirty days after the last handover day on, louder from ninety on."""
    found = keeping(session, campaign_id=campaign_id, today=datetime.now(UTC).date())
    if found is not None and found.stage:
        facts: dict[str, int | str] = {
            "campaign": name, "days": found.days, "people": found.people, "stage": found.stage,
        }  # fmt: skip
        state = State.BAD if found.stage == len(REMIND_AFTER) else State.WARN
        yield Row(name="health.keeping", state=state, facts=facts)


def _heads(connection: Connection, place: Where) -> Iterator[Row]:
    """The journal's heads that this computer copied each minute are in the journal still."""
    if schema.revision_of(connection) != schema.HEAD:
        return
    with Session(connection, autoflush=False, join_transaction_mode="rollback_only") as session:
        lost = lost_heads(session, place, data_folder())
    if lost:
        facts: dict[str, int | str] = {"seq": lost[0].seq, "at": lost[0].at, "heads": len(lost)}
        yield Row(name="health.heads", state=State.BAD, facts=facts)


def _last_backup(place: Where, folder: Path) -> Row:
    """The newest other database file there: an honest guess, told with its name."""
    known = {place.path} if place.path else set()
    files = [path for path in folder.glob("*.db") if path not in known]
    if not files:
        return Row(name="health.no-backup", state=State.WARN, facts={"path": str(folder)})
    newest = max(files, key=lambda path: path.stat().st_mtime)
    age = datetime.now(UTC) - datetime.fromtimestamp(newest.stat().st_mtime, UTC)
    facts: dict[str, int | str] = {"file": newest.name, "hours": int(age.total_seconds() // 3600)}
    return Row(
        name="health.backup", state=State.WARN if age > OLD_BACKUP else State.OK, facts=facts
    )
