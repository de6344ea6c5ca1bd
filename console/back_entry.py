"""Lines of the paper list, as they were written, through the presses that they stand for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

from console.actions.arriving import Arrival
from console.actions.back_entry import note_arrival, note_ending, note_step
from console.actions.payments import record_payment
from console.domain.back_entry import read_clock
from console.domain.codes import clean
from console.domain.errors import Refusal
from console.domain.events import Event
from console.domain.routing import Gate
from console.domain.times import at_local
from console.queries.back_entry import BackRow, back_rows, listed_steps
from console.queries.campaigns import campaign
from console.roster.book import open_grids
from console.roster.cells import raw_of
from console.roster.header import LOOK_AT
from console.store import Store, new_op_id

HEADS = {
    "party": "party|ticket|code|home|号码|编码|房号|turno|código|vivienda",
    "step": "step|station|岗位|环节|paso|puesto",
    "started": "from|start|came|开始|到场|desde|inicio",
    "finished": "to|end|结束|hasta|fin",
    "how": "how|outcome|结果|resultado",
    "receipt": "receipt|收据|收据号|recibo",
}
"""What the columns of a file are called, in small letters."""
NEEDED = ("party", "step", "started")


@dataclass(frozen=True, kw_only=True)
class BackLine:
    """Times as somebody wrote them. `how` ends the visit at the second time, or the first where
    there is one only; blank: the step was done. `receipt`: of what was paid at the settlement."""

    day: date
    step: str
    started: str
    finished: str = ""
    how: str = ""
    with_issues: tuple[int, ...] = ()
    receipt: str = ""


def enter(store: Store, row: BackRow, line: BackLine, *, by: str | None = None) -> Event:
    """Raises Refusal `back.…` and what the presses refuse."""
    step = next((s for s in store.read(listed_steps) if s.code == line.step), None)
    if step is None:
        raise Refusal("back.not-open", ticket=row.ticket, step=line.step)
    zone = store.read(campaign).zone
    start = _moment(line.day, line.started, zone)
    if step.gate == Gate.ARRIVAL and not row.visit_id:
        arrival = Arrival(appointment_id=row.appointment_id)
        return store.run(note_arrival, op_id=new_op_id(), by=by, arrival=arrival, at=start)
    if not row.visit_id:
        raise Refusal("back.not-arrived")
    if line.how:
        end = _moment(line.day, line.finished, zone) if line.finished.strip() else start
        return store.run(
            note_ending, op_id=new_op_id(), by=by, visit_id=row.visit_id, how=line.how, at=end
        )
    end = _moment(line.day, line.finished, zone)
    if step.gate == Gate.SETTLEMENT and line.receipt.strip():
        store.run(
            record_payment, op_id=new_op_id(), by=by, visit_id=row.visit_id, receipt=line.receipt
        )
    return store.run(
        note_step, op_id=new_op_id(), by=by, visit_id=row.visit_id, step=line.step,
        started=start, finished=end, with_issues=line.with_issues,
    )  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class FileRow:
    """A row of a file that was typed from the list; `refused` None where it was entered."""

    row: int
    party: str
    step: str
    refused: Refusal | None = None


def enter_file(store: Store, path: Path, day: date) -> list[FileRow]:
    """Each row by itself, in the order of the file: what is refused stops none of the others.
    Columns: party (ticket, code or home), step, from, to, how, receipt. Raises Refusal
    `back.no-columns`, `roster.…`."""
    grids, _names = open_grids(path)
    lines = [[raw_of(cell).strip() for cell in row] for row in grids[0].rows]
    top, columns = _columns(lines, path)
    steps = {step.code for step in store.read(listed_steps)}
    done = []
    for number, line in enumerate(lines[top + 1 :], start=top + 2):
        texts = {name: line[at] if at < len(line) else "" for name, at in columns.items()}
        if not any(texts.values()):
            continue
        entry = FileRow(row=number, party=texts["party"], step=texts["step"])
        try:
            if entry.step not in steps:
                raise Refusal("back.not-open", ticket=entry.party, step=entry.step)
            rows = store.read(back_rows, day=day, step=entry.step)
            enter(store, _named(rows, entry.party), _line(day, texts))
        except Refusal as no:
            entry = replace(entry, refused=no)
        done.append(entry)
    return done


def _columns(lines: list[list[str]], path: Path) -> tuple[int, dict[str, int]]:
    """The row of headings and where each column stands."""
    for top, line in enumerate(lines[:LOOK_AT]):
        heads = [cell.casefold() for cell in line]
        found = {
            name: next((n for n, head in enumerate(heads) if head in known.split("|")), -1)
            for name, known in HEADS.items()
        }
        if min(found[name] for name in NEEDED) >= 0:
            return top, {name: at for name, at in found.items() if at >= 0}
    raise Refusal("back.no-columns", file=path.name)


def _line(day: date, texts: Mapping[str, str]) -> BackLine:
    return BackLine(
        day=day, step=texts["step"], started=texts["started"], finished=texts.get("finished", ""),
        how=texts.get("how", ""), receipt=texts.get("receipt", ""),
    )  # fmt: skip


def _named(rows: Sequence[BackRow], party: str) -> BackRow:
    """The one row with that ticket, code as printed, or home."""
    wanted = clean(party).removeprefix("HD1V")
    fits = [
        row for row in rows
        if wanted and wanted in (row.ticket, row.code_id[:8], *(clean(n) for n in row.labels))
    ]  # fmt: skip
    if len(fits) != 1:
        raise Refusal("back.no-party", party=party)
    return fits[0]


def _moment(day: date, written: str, zone: str) -> datetime:
    clock = read_clock(written)
    if clock is None:
        raise Refusal("back.no-time", text=written.strip()[:20])
    return at_local(day, clock, zone)
