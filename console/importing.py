"""A roster looked at before anything is written, and written once somebody has agreed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from console.actions.campaign import open_campaign
from console.actions.roster import RosterBatch, import_roster
from console.defaults import default_setup
from console.domain.errors import Refusal
from console.domain.events import Event
from console.intake import prepare
from console.queries.homes import unit_keys
from console.roster.read import read_roster
from console.roster.rows import Finding, Level
from console.store import Store, new_op_id


@dataclass(frozen=True, kw_only=True)
class Preview:
    """`fresh` homes are not in the campaign yet. `name` is what a new campaign would be called."""

    path: Path
    sheet: str
    sheets: tuple[str, ...]
    rows: int
    homes: int
    fresh: int
    merged: int
    warned: int
    refused: int
    skipped: int
    findings: tuple[Finding, ...]
    name: str
    batch: RosterBatch


def preview(store: Store, path: Path, sheet: str | None = None) -> Preview:
    """Writes nothing. Raises Refusal `roster.…` with the reason."""
    reading = read_roster(path, sheet=sheet)
    if not reading.units:
        raise Refusal("roster.nothing-to-import")
    batch = prepare(reading, store.vault)
    known = store.read(unit_keys)
    return Preview(
        path=path,
        sheet=reading.sheet,
        sheets=reading.sheets,
        rows=reading.rows_read,
        homes=len(reading.units),
        fresh=sum(unit["unit_key"] not in known for unit in batch.units),
        merged=reading.merged,
        warned=len({f.row for f in reading.findings if f.level == Level.WARNING}),
        refused=reading.refused,
        skipped=reading.skipped,
        findings=reading.findings,
        name=reading.units[0].project or path.stem,
        batch=batch,
    )


def write(store: Store, seen: Preview, *, op_id: str, by: str, language: str) -> Event:
    """The roster that was looked at; opens a campaign where there is none."""
    if not store.campaign_id:
        setup = default_setup(seen.name, homes=seen.homes, vault=store.vault, language=language)
        store.begin(open_campaign, op_id=new_op_id(), setup=setup)
    return store.run(import_roster, op_id=op_id, by=by or None, batch=seen.batch)
