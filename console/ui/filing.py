"""Files signed sheets: each goes to its document by the code on it, and none is lost silently."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from console.actions.filing import file_paper
from console.domain.errors import Refusal
from console.queries.find import read_code
from console.store import Store, new_op_id
from console.ui.scanned_sheets import Sheet, kept, read_sheets


@dataclass(kw_only=True)
class Filed:
    """`filed` and `twice` count sheets; `open_` are those that nobody could place, with the
    reason: no code on them, a stranger's, a superseded one."""

    filed: int = 0
    twice: int = 0
    open_: list[tuple[Sheet, Refusal]] = field(default_factory=list)
    unread: list[Refusal] = field(default_factory=list)
    """Files that are no scans."""


def file_scans(
    store: Store,
    paths: list[Path],
    *,
    is_signed: bool = True,
    by: str | None = None,
    told: Callable[[int, int], bool] = lambda _done, _of: True,
) -> Filed:
    """One bad file does not stop the others; `told(done, of)` after each, False stops there."""
    done = Filed()
    for n, path in enumerate(paths, start=1):
        try:
            for sheet in read_sheets(path):
                file_sheet(store, sheet, sheet.code, done, is_signed=is_signed, by=by)
        except Refusal as refusal:
            done.unread.append(refusal)
        if not told(n, len(paths)):
            break
    return done


def file_sheet(
    store: Store,
    sheet: Sheet,
    code: str,
    done: Filed,
    *,
    is_signed: bool = True,
    by: str | None = None,
) -> None:
    """With the document of `code`, scanned or typed; the same sheet again is no second one."""
    if not code:
        done.open_.append((sheet, Refusal("filing.no-code")))
        return
    try:
        found = store.read(read_code, text=code, vault=store.vault)
        file = kept(sheet, store.vault)
        store.run(
            file_paper, op_id=new_op_id(), by=by, code_id=found.code.code_id, sheet=file,
            is_signed=is_signed,
        )  # fmt: skip
    except Refusal as refusal:
        if refusal.code == "filing.filed-already":
            done.twice += 1
        else:
            done.open_.append((sheet, refusal))
        return
    done.filed += 1
