"""Papers of many homes in files of so many homes each: memory stays flat, a stop is no loss."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from console.domain.errors import Failure, Refusal
from console.files import write_whole
from console.issuing import Wish, homes_of, named
from console.papers import MANY, OF_HOMES, OF_VISITS, Printed, print_wish
from console.queries import campaigns
from console.queries import papers as queries
from console.store import Store
from printing.fonts import is_prepared, prepare

PER_FILE = 100
MANIFEST = ".handover-batch.json"
"""Which files of a batch stand, kept beside them; it names homes and visits by number only."""

Told = Callable[[int, int], bool]


def print_batch(
    store: Store,
    kind: str,
    folder: Path,
    *,
    per_file: int = PER_FILE,
    labels: tuple[str, ...] = (),
    unit_ids: frozenset[int] | None = None,
    day: date | None = None,
    desk: str = "",
    slip: str = "80",
    cache: Path,
    say: Callable[[str], None] | None = None,
    told: Told | None = None,
) -> Printed:
    """Papers in the order of rooms, `KIND-001.pdf` and so on; `per_file` 1: a file for each home.

    The same batch into the same folder goes on where it stopped: a file that stands is not printed
    again, so no code on it is voided. Codes of a file that was being drawn are given anew. The
    homes are those called by `labels`, or `unit_ids`. Raises as `print_papers`, and Refusal
    `print.not-of-homes`, `print.batch-stopped`.
    """
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise Refusal("print.no-folder", path=str(folder)) from error
    chosen = named(store, labels) if labels else unit_ids
    wish = Wish(unit_ids=chosen, day=day, reason="", desk=desk, slip=slip)
    subjects = _subjects(store, kind, wish)
    if len(subjects) >= MANY and not is_prepared(cache):
        prepare(cache, say)
    parts = [subjects[n : n + per_file] for n in range(0, len(subjects), per_file)]
    done = _done(folder, kind)
    documents = pages = files = 0
    for number, part in enumerate(parts, start=1):
        name = f"{kind}-{number:03}.pdf"
        stands = done.get(name)
        if stands is None or stands["homes"] != part or not (folder / name).exists():
            so_far = partial(_told, told, (number - 1) * per_file, len(subjects))
            some = _only(kind, wish, part)
            try:
                made = print_wish(
                    store, kind, folder / name, some, cache=cache, say=say, told=so_far
                )
            except Refusal as refusal:
                if refusal.code == "print.stopped":
                    stopped = {"files": number - 1, "all": len(parts)}
                    raise Refusal("print.batch-stopped", **stopped) from refusal
                if refusal.code == "papers.nothing-to-print":  # no home of this file has such
                    continue
                raise
            stands = {"homes": part, "documents": made.documents, "pages": made.pages}
            done[name] = stands
            _keep(folder, kind, done)
        documents, pages = documents + stands["documents"], pages + stands["pages"]
        files += 1
    if not files:
        raise Refusal("papers.nothing-to-print")
    return Printed(documents=documents, pages=pages, files=files)


def _subjects(store: Store, kind: str, wish: Wish) -> list[int]:
    """Homes or visits, in the order of rooms."""
    if kind in OF_VISITS:
        day = wish.day or store.read(campaigns.latest_day)
        place = store.read(queries.places)
        came = [
            (min(place[u] for u in party.unit_ids), party.visit_id)
            for party in store.read(queries.parties, day=day)
            if wish.takes_visit(party.visit_id, party.unit_ids)
        ]
        subjects = [visit for _, visit in sorted(came)]
    elif kind in ("packs", *OF_HOMES):
        subjects = homes_of(store, wish)
    else:
        raise Refusal("print.not-of-homes", kind=kind)
    if not subjects:
        raise Refusal("papers.nothing-to-print")
    return subjects


def _only(kind: str, wish: Wish, part: list[int]) -> Wish:
    if kind in OF_VISITS:
        return replace(wish, visit_ids=frozenset(part))
    return replace(wish, unit_ids=frozenset(part), day=None)


def _told(told: Told | None, before: int, of: int, drawn: int, _of_part: int) -> bool:
    return told is None or told(before + drawn, of)


def _done(folder: Path, kind: str) -> dict[str, dict[str, Any]]:
    """A manifest of another kind, or one that nobody can read, is none."""
    try:
        kept = json.loads((folder / MANIFEST).read_text("utf-8"))
        return dict(kept["files"]) if kept["kind"] == kind else {}
    except (OSError, ValueError, KeyError, TypeError):
        return {}


def _keep(folder: Path, kind: str, done: dict[str, dict[str, Any]]) -> None:
    text = json.dumps({"kind": kind, "files": done}, sort_keys=True)
    try:
        write_whole(folder / MANIFEST, text.encode())
    except OSError as error:
        path = str(folder / MANIFEST)
        raise Failure("print.not-written", path=path, why=str(error.strerror)) from error
