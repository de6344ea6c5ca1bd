"""A roster looked at before anything is written, and written once somebody has agreed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from console.actions.campaign import open_campaign
from console.actions.roster import import_roster
from console.actions.roster_changes import ChangeKind, HomeChange, RosterBatch, compare
from console.apart import read_apart
from console.defaults import default_setup
from console.domain.errors import Refusal
from console.domain.events import Event
from console.intake import prepare
from console.queries.roster import remembered_layouts, standing
from console.roster.mapping import mapping_of
from console.roster.progress import Progress, Stage
from console.roster.read import Asked
from console.roster.rows import Finding, Level, RosterReading
from console.store import Store, new_op_id

__all__ = [
    "FindingGroup",
    "Preview",
    "Progress",
    "compared",
    "grouped",
    "preview",
    "refused_workbook",
    "write",
]
SHOWN_ROWS = 20


@dataclass(frozen=True, kw_only=True)
class FindingGroup:
    """Findings of one kind: `rows` are the first of them, `first` the one shown for all."""

    code: str
    level: Level
    heading: str
    count: int
    rows: tuple[int, ...]
    first: Finding


@dataclass(frozen=True, kw_only=True)
class Preview:
    """`fresh` homes are not in the campaign yet. `name` is what a new campaign would be called.

    `columns` are the headings as they stand, `examples` the first rows below them, `mapping` field
    → column from 1 as it was used (guessed, remembered or given). While `missing` names the codes
    of required headings nothing was read, and `write` refuses.
    """

    path: Path
    reading: RosterReading
    mapping: Mapping[str, int]
    fresh: int
    changed: int
    warned: int
    changes: tuple[HomeChange, ...]
    name: str
    batch: RosterBatch

    @property
    def sheet(self) -> str:
        return self.reading.sheet

    @property
    def sheets(self) -> tuple[str, ...]:
        return self.reading.sheets

    @property
    def columns(self) -> tuple[str, ...]:
        return self.reading.columns

    @property
    def examples(self) -> tuple[tuple[str, ...], ...]:
        return self.reading.examples

    @property
    def is_remembered(self) -> bool:
        return self.reading.is_remembered

    @property
    def missing(self) -> tuple[str, ...]:
        return self.reading.missing

    @property
    def rows(self) -> int:
        return self.reading.rows_read

    @property
    def homes(self) -> int:
        return len(self.reading.units)

    @property
    def merged(self) -> int:
        return self.reading.merged

    @property
    def refused(self) -> int:
        return self.reading.refused

    @property
    def skipped(self) -> int:
        return self.reading.skipped

    @property
    def findings(self) -> tuple[Finding, ...]:
        return self.reading.findings

    @property
    def groups(self) -> tuple[FindingGroup, ...]:
        return grouped(self.findings)


def preview(
    store: Store,
    path: Path,
    sheet: str | None = None,
    *,
    mapping: Mapping[str, int] | None = None,
    progress: Callable[[Progress], None] | None = None,
    is_cancelled: Callable[[], bool] | None = None,
) -> Preview:
    """Writes nothing; blocks while a child process reads. Raises Refusal `roster.…`.

    `mapping` is the user's choice of columns; without one, what was agreed to for this layout
    before, else our guess. `progress` and `is_cancelled` are called in the caller's thread.
    """
    known = store.read(remembered_layouts)
    asked = Asked(sheet=sheet, mapping=mapping, known=known)
    reading = read_apart(path, asked, progress=progress, is_cancelled=is_cancelled)
    if not reading.units and not reading.missing and not reading.refused:
        raise Refusal("roster.nothing-to-import")
    if progress:
        progress(Progress(Stage.COMPARING, 0, len(reading.units)))
    return compared(store, path, reading, prepare(reading, store.vault, mapping))


def compared(store: Store, path: Path, reading: RosterReading, batch: RosterBatch) -> Preview:
    """What was read beside what stands in the store."""
    changes = compare(store.read(standing), batch).homes
    kinds = [change.kind for change in changes]
    return Preview(
        path=path,
        reading=reading,
        mapping=mapping_of(reading.headings),
        fresh=kinds.count(ChangeKind.NEW),
        changed=kinds.count(ChangeKind.CHANGED),
        warned=len({f.row for f in reading.findings if f.level == Level.WARNING}),
        changes=tuple(changes),
        name=(reading.units[0].project if reading.units else "") or path.stem,
        batch=batch,
    )


def grouped(findings: Iterable[Finding]) -> tuple[FindingGroup, ...]:
    """One line for a thing that is told of hundreds of rows; the gravest first, then the most."""
    found: dict[tuple[Level, str, str], list[Finding]] = {}
    for finding in findings:
        found.setdefault((finding.level, finding.code, finding.heading), []).append(finding)
    groups = [
        FindingGroup(
            code=code,
            level=level,
            heading=heading,
            count=len(alike),
            rows=tuple(f.row for f in alike[:SHOWN_ROWS]),
            first=alike[0],
        )
        for (level, code, heading), alike in found.items()
    ]
    order = (Level.REFUSED, Level.WARNING, Level.INFO)
    return tuple(sorted(groups, key=lambda g: (order.index(g.level), -g.count)))


def refused_workbook(
    seen: Preview, *, say: Callable[[str, Mapping[str, int | str]], str], language: str
) -> bytes:
    """The refused rows as .xlsx to send back; `say` gives a code's sentence in that language."""
    from datetime import UTC, datetime

    from printing.refused_rows import RefusedFacts, RefusedLine, refused_xlsx

    why: dict[int, list[str]] = {}
    for finding in seen.findings:
        if finding.level is Level.REFUSED:
            sentence = say(finding.code, finding.facts)
            why.setdefault(finding.row, []).append(
                f"{finding.heading}: {sentence}" if finding.heading else sentence
            )
    lines = tuple(
        RefusedLine(row=r.row, cells=r.cells, reason="\n".join(why.get(r.row, ())))
        for r in seen.reading.refused_rows
    )
    return refused_xlsx(
        RefusedFacts(
            headings=seen.columns, lines=lines, language=language, made_at=datetime.now(UTC)
        )
    )


def write(store: Store, seen: Preview, *, op_id: str, by: str, language: str) -> Event:
    """The roster that was looked at, all or nothing; opens a campaign where there is none."""
    if not seen.homes:
        raise Refusal("roster.nothing-to-import")
    if not store.campaign_id:
        setup = default_setup(seen.name, homes=seen.homes, vault=store.vault, language=language)
        store.begin(open_campaign, op_id=new_op_id(), setup=setup)
    return store.run(import_roster, op_id=op_id, by=by or None, batch=seen.batch)
