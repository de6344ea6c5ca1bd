"""Papers of many homes in files of so many homes each: memory stays flat, a stop is no loss."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from console.domain.errors import Failure, Refusal
from console.files import write_whole
from console.issuing import Wish, homes_of, named
from console.papers import MANY, Printed, print_wish
from console.store import Store
from printing.fonts import is_prepared, prepare

PER_FILE = 100
MANIFEST = ".handover-batch.json"
"""Which files of a batch stand, kept beside them; it names homes by number only."""

Told = Callable[[int, int], bool]


def print_batch(
    store: Store,
    kind: str,
    folder: Path,
    *,
    per_file: int = PER_FILE,
    labels: tuple[str, ...] = (),
    day: date | None = None,
    desk: str = "",
    cache: Path,
    say: Callable[[str], None] | None = None,
    told: Told | None = None,
) -> Printed:
    """Papers in the order of rooms, `KIND-001.pdf` and so on; `per_file` 1: a file for each home.

    The same batch into the same folder goes on where it stopped: a file that stands is not printed
    again, so no code on it is voided. Codes of a file that was being drawn are given anew. Raises
    as `print_papers`.
    """
    if not folder.is_dir():
        raise Refusal("print.no-folder", path=str(folder))
    wish = Wish(unit_ids=named(store, labels), day=day, reason="", desk=desk)
    homes = homes_of(store, wish)
    if not homes:
        raise Refusal("papers.nothing-to-print")
    if len(homes) >= MANY and not is_prepared(cache):
        prepare(cache, say)
    parts = [homes[n : n + per_file] for n in range(0, len(homes), per_file)]
    done = _done(folder, kind)
    documents = pages = 0
    for number, part in enumerate(parts, start=1):
        name = f"{kind}-{number:03}.pdf"
        stands = done.get(name)
        if stands is None or stands["homes"] != part or not (folder / name).exists():
            some = Wish(unit_ids=frozenset(part), day=None, reason="", desk=desk)
            so_far = partial(_told, told, (number - 1) * per_file, len(homes))
            made = print_wish(store, kind, folder / name, some, cache=cache, say=say, told=so_far)
            stands = {"homes": part, "documents": made.documents, "pages": made.pages}
            done[name] = stands
            _keep(folder, kind, done)
        documents, pages = documents + stands["documents"], pages + stands["pages"]
    return Printed(documents=documents, pages=pages, files=len(parts))


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
