"""The condition of homes by their recorded issues: what is open, and what holds up the signing."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from console.domain.issues import OF_THE_HOME, OPEN_STATES, IssueState
from console.models import Issue


@dataclass(frozen=True, kw_only=True)
class Condition:
    """`is_recorded`: something is open, or was written down at this visit: then the issues tell
    whether the home is signed for with issues, and nobody's memory does. `blocking` are labels."""

    is_recorded: bool = False
    open: int = 0
    blocking: tuple[str, ...] = ()


_UNTOUCHED = Condition()
_ROOT = aliased(Issue)


def conditions(
    session: Session, *, unit_ids: Collection[int], visit_id: int = 0
) -> dict[int, Condition]:
    """Every home asked for. A merged issue is as open as the one it goes on as; complaints and
    the like are no part of a home's condition unless they hold up its signing."""
    found = dict.fromkeys(unit_ids, _UNTOUCHED)
    rows = session.execute(
        select(
            Issue.unit_id, Issue.visit_id, Issue.kind, Issue.state, Issue.blocks_signing,
            Issue.label, _ROOT.state,
        )
        .outerjoin(_ROOT, _ROOT.id == Issue.merged_into_id)
        .where(Issue.unit_id.in_(unit_ids), Issue.state != IssueState.WITHDRAWN.value)
        .order_by(Issue.id)
    )  # fmt: skip
    for unit_id, raised_at_visit, kind, state, blocks, label, root_state in rows:
        if unit_id is None or not (kind in OF_THE_HOME or blocks):
            continue
        is_open = (root_state or state) in OPEN_STATES
        before = found[unit_id]
        found[unit_id] = replace(
            before,
            is_recorded=before.is_recorded or is_open or raised_at_visit == visit_id,
            open=before.open + is_open,
            blocking=(*before.blocking, label) if is_open and blocks else before.blocking,
        )
    return found
