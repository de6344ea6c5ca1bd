"""The give-back sheet: the developer's own columns, filled with what became of each home."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from console.actions.give_back import NAME, keep_layout, note_given_back
from console.domain.errors import Failure, Refusal
from console.domain.events import Event
from console.domain.give_back import Layout, SheetColumn, written
from console.files import room_for
from console.queries.campaigns import CampaignRow, campaign
from console.queries.give_back import GivenBack, give_back_layout, give_back_rows
from console.roster.book import open_grids
from console.roster.cells import raw_of
from console.roster.give_back_words import FIELDS, NAMES_THE_HOME, guess
from console.roster.header import LOOK_AT
from console.store import Store, new_op_id
from printing.table_book import TableFacts, table_xlsx
from printing.words import Words, words

PLAIN = ("unit_label", "notice_sent", "reminder_sent", "agreed_date", "actual_date", "progress",
         "remark")  # fmt: skip
"""The columns where no system asks for its own."""


def read_template(path: Path) -> Layout:
    """The headings of the system's own sheet, each with the field it most likely is. Raises
    Refusal `give-back.no-headings`, `roster.…`."""
    grids, _names = open_grids(path)
    best: list[str] = []
    for grid in grids:
        for row in grid.rows[:LOOK_AT]:
            texts = [" ".join(raw_of(cell).split()) for cell in row]
            while texts and not texts[-1]:
                texts.pop()
            if _known(texts) > _known(best):
                best = texts
    if _known(best) < 2:
        raise Refusal("give-back.no-headings", file=path.name)
    taken: set[str] = set()
    columns = []
    for text in best:
        field = guess(text)
        columns.append(SheetColumn(heading=text, field="" if field in taken else field))
        taken.add(field)
    return Layout(columns=tuple(columns))


def plain_layout(say: Words) -> Layout:
    return Layout(columns=tuple(SheetColumn(heading=say(f"give_back.{f}"), field=f) for f in PLAIN))


def layout_of(store: Store) -> Layout:
    """The one that was mapped, else our own columns."""
    known = store.read(give_back_layout, name=NAME)
    return known or plain_layout(words(store.read(campaign).language))


def keep(store: Store, layout: Layout, *, by: str | None = None) -> Event:
    return store.run(
        keep_layout, op_id=new_op_id(), by=by, layout=layout, fields=FIELDS, naming=NAMES_THE_HOME
    )


def write_give_back(store: Store, out: Path, *, by: str | None = None) -> int:
    """Homes written. Raises Refusal `print.no-folder`, `give-back.nobody` and Failure
    `file.not-written`."""
    if not out.parent.is_dir() or out.is_dir():
        raise Refusal("print.no-folder", path=str(out.parent))
    facts = give_back_facts(store, layout_of(store))
    data = table_xlsx(facts)
    try:
        with room_for(out, len(data)) as fill:
            store.run(
                note_given_back, op_id=new_op_id(), by=by, homes=len(facts.rows),
                sha256=hashlib.sha256(data).hexdigest(),
            )  # fmt: skip
            fill(data)
    except OSError as error:
        raise Failure("file.not-written", path=str(out), why=str(error.strerror)) from error
    return len(facts.rows)


def give_back_facts(store: Store, layout: Layout) -> TableFacts:
    found = store.read(campaign)
    say = words(found.language)
    return TableFacts(
        title=say("give_back.title"),
        headings=tuple(column.heading for column in layout.columns),
        rows=tuple(
            tuple(value_of(row, column.field, layout, found, say) for column in layout.columns)
            for row in store.read(give_back_rows)
        ),
        made_at=datetime(2000, 1, 1, tzinfo=UTC),  # the same facts are the same bytes
    )


def examples(store: Store, homes: int) -> dict[str, str]:
    """Of each field, what the first home with something to tell says, done ones before others."""
    layout, found = layout_of(store), store.read(campaign)
    say = words(found.language)
    rows = sorted(store.read(give_back_rows), key=lambda row: row.actual_date is None)[:homes]
    shown = {}
    for field in FIELDS:
        texts = (value_of(row, field, layout, found, say) for row in rows)
        shown[field] = next((text for text in texts if text), "")
    return shown


def value_of(row: GivenBack, field: str, layout: Layout, found: CampaignRow, say: Words) -> str:
    values: dict[str, Callable[[], str]] = {
        "unit_label": lambda: row.label,
        "project": lambda: row.project or found.project,
        "phase": lambda: row.phase,
        "building": lambda: row.building,
        "stairwell": lambda: row.stairwell,
        "room_no": lambda: row.room_no,
        "contract_no": lambda: row.contract_no,
        "product_type": lambda: say.known("product", row.product_type),
        "owner_names": lambda: say("notice.and").join(row.owners),
        "notice_sent": lambda: written(row.notice_sent, layout.days),
        "reminder_sent": lambda: written(row.reminder_sent, layout.days),
        "agreed_date": lambda: written(row.agreed_date, layout.days),
        "actual_date": lambda: written(row.actual_date, layout.days),
        "progress": lambda: say.known("outcome", row.progress),
        "remark": lambda: _remark(row, say),
    }
    return values[field]() if field else ""


def _remark(row: GivenBack, say: Words) -> str:
    """Codes in words only: what people said of people stays here."""
    parts = []
    if row.reason:
        parts.append(say.known("give_back.reason", row.reason))
    if row.open_issues:
        parts.append(say("give_back.issues", n=row.open_issues))
    return " · ".join(parts)


def _known(texts: list[str]) -> int:
    return sum(bool(guess(text)) for text in texts)
