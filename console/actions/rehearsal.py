"""Keeps the cases of a rehearsal, so that they can be looked at and compared again."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date

from sqlalchemy import delete
from sqlalchemy.orm import Session

from console.domain.errors import Refusal
from console.domain.events import Event, Press
from console.models import RehearsalCase

MOST_CASES = 4
LONGEST_NAME = 60


@dataclass(frozen=True, kw_only=True)
class CaseToKeep:
    """`settings` and `result` are JSON as the forecast writes it."""

    name: str
    settings: str
    result: str


def keep_cases(
    session: Session, *, press: Press, day: date, cases: tuple[CaseToKeep, ...], seed: int
) -> Event:
    """In place of those that were kept of that day before."""
    names = [case.name.strip() for case in cases]
    if len(cases) > MOST_CASES or not all(names) or max(map(len, names), default=0) > LONGEST_NAME:
        raise Refusal("rehearse.bad-cases", most=MOST_CASES)
    of = {"campaign_id": press.campaign_id, "day": day}
    session.execute(
        delete(RehearsalCase).where(
            RehearsalCase.campaign_id == press.campaign_id, RehearsalCase.day == day
        )
    )
    session.add_all(
        RehearsalCase(
            **of, name=name, settings=case.settings, result=case.result, seed=seed, at=press.now
        )
        for name, case in zip(names, cases, strict=True)
    )
    content = "\n".join(f"{c.name} {c.settings} {c.result}" for c in cases)
    return Event(
        kind="rehearsal.kept",
        facts={"day": day.isoformat(), "cases": len(cases)},
        content_sha256=hashlib.sha256(content.encode()).hexdigest(),
    )
