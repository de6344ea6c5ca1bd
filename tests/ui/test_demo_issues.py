"""What the owners of a demo say: faults in their homes, wishes at desks, marks at the exit."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from played import play
from sqlalchemy import select
from sqlalchemy.orm import Session

from console.demo.play import Player
from console.domain.issues import IssueKind
from console.models import Issue, Survey, Visit, VisitUnit


@pytest.fixture(scope="module")
def player(tmp_path_factory: pytest.TempPathFactory) -> Player:
    """A whole day of sixty homes."""
    folder: Path = tmp_path_factory.mktemp("demo")
    return play(folder / "demo.db", homes=60, until="", days=1)


def test_a_home_is_signed_for_with_issues_where_some_were_recorded(player: Player) -> None:
    def look(session: Session, *, campaign_id: int) -> tuple[set[int], set[int], set[int]]:
        defects = session.execute(
            select(Issue.unit_id, Issue.label).where(Issue.kind == IssueKind.DEFECT)
        ).all()
        assert len({label for _, label in defects}) > 40
        signed = session.execute(
            select(VisitUnit.unit_id, VisitUnit.with_issues).where(VisitUnit.signed_at.is_not(None))
        ).all()
        return (
            {unit for unit, _ in defects if unit is not None},
            {unit for unit, _ in signed},
            {unit for unit, with_issues in signed if with_issues},
        )

    found, signed, with_issues = player.store.read(look)
    assert found & signed <= with_issues
    assert with_issues, "nobody found anything"
    assert signed - with_issues, "everybody found something"


def test_wishes_are_answered_and_marks_left_by_those_who_went_the_whole_way(player: Player) -> None:
    def look(session: Session, *, campaign_id: int) -> tuple[Counter[str], Counter[str]]:
        kinds = session.scalars(select(Issue.kind).where(Issue.replied_at.is_not(None)))
        states = session.scalars(select(Visit.state).join(Survey, Survey.visit_id == Visit.id))
        return Counter(kinds), Counter(states)

    kinds, states = player.store.read(look)
    assert kinds.keys() - {IssueKind.DEFECT.value}
    assert set(states) == {"completed"}
    assert states.total() > 3
    assert [r.code for r in player.refused if r.code.startswith(("issue", "survey"))] == []
