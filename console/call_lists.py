"""A call list as a workbook to ring from: with telephones in clear, so the journal knows of it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from console.actions.calls import note_export
from console.domain.errors import Failure, Refusal
from console.files import room_for
from console.queries.calls import ListedCall, phones_in_clear
from console.queries.campaigns import campaign
from console.store import Store, new_op_id
from printing.table_book import TableFacts, table_xlsx

COLUMNS = ("home", "owner", "phone", "language", "slot", "tries", "outcome", "at", "note")
Say = Callable[[str, str], str]
"""The words of a code: `say(kind, code)`."""


def write_call_list(
    store: Store,
    rows: Sequence[ListedCall],
    out: Path,
    *,
    list_: str,
    day: date,
    say: Say,
    by: str | None = None,
) -> int:
    """Homes written. Raises Refusal `calls.nobody`, `print.no-folder` and Failure
    `file.not-written`: then nobody has the list and the journal does not say so."""
    if not out.parent.is_dir() or out.is_dir():
        raise Refusal("print.no-folder", path=str(out.parent))
    data = _book(store, rows, list_, day, say)
    try:
        with room_for(out, len(data)) as fill:
            store.run(
                note_export, op_id=new_op_id(), by=by, list_=list_, day=day, homes=len(rows),
                sha256=hashlib.sha256(data).hexdigest(),
            )  # fmt: skip
            fill(data)
    except OSError as error:
        raise Failure("file.not-written", path=str(out), why=str(error.strerror)) from error
    return len(rows)


def _book(store: Store, rows: Sequence[ListedCall], list_: str, day: date, say: Say) -> bytes:
    zone = ZoneInfo(store.read(campaign).zone)
    owners = tuple(sorted({row.owner_id for row in rows}))
    phones = store.read(phones_in_clear, owner_ids=owners, vault=store.vault)

    def clock(moment: datetime | None) -> str:
        return f"{moment.astimezone(zone):%m-%d %H:%M}" if moment else ""

    return table_xlsx(
        TableFacts(
            title=f"{say('call_list', list_)} {day:%m-%d}",
            headings=tuple(say("call_column", name) for name in COLUMNS),
            rows=tuple(
                (
                    row.label,
                    row.owner,
                    phones.get(row.owner_id, ""),
                    say("language", row.language) if row.language else "",
                    clock(row.next_start or row.slot_start),
                    str(row.tries or ""),
                    say("call_outcome", row.outcome) if row.outcome else "",
                    clock(row.tried_at),
                    store.vault.open(row.note_enc) if row.note_enc else "",
                )
                for row in rows
            ),
            made_at=datetime.combine(day, datetime.min.time(), UTC),
        )
    )
