"""A figure of a sealed day that turned out wrong: a new entry beside the seal, never in it."""

from __future__ import annotations

import json
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.domain.errors import Refusal
from console.domain.events import Event, Press
from console.models import FigureCorrection, HandoverDay


def correct_figure(
    session: Session, *, press: Press, day: date, name: str, is_now: int, reason: str
) -> Event:
    """Names the sealed figure that it corrects: the day, what it was and the journal number of the
    seal. A second correction goes on from the first. Raises Refusal `correction.…`."""
    sealed = session.scalar(
        select(HandoverDay).where(
            HandoverDay.campaign_id == press.campaign_id, HandoverDay.day == day
        )
    )
    if sealed is None or sealed.state != "closed":
        raise Refusal("correction.not-sealed", day=day.isoformat())
    figures = json.loads(sealed.figures)
    if name not in figures:
        raise Refusal("correction.unknown-figure", day=day.isoformat(), name=name)
    if is_now < 0:
        raise Refusal("correction.bad-figure")
    if not reason.strip():
        raise Refusal("correction.needs-reason")
    last = session.scalar(
        select(FigureCorrection)
        .where(
            FigureCorrection.campaign_id == press.campaign_id,
            FigureCorrection.day == day,
            FigureCorrection.name == name,
        )
        .order_by(FigureCorrection.id.desc())
        .limit(1)
    )
    was = last.is_now if last else figures[name]
    if was == is_now:
        raise Refusal("correction.nothing-new", figure=was)
    session.add(
        FigureCorrection(
            campaign_id=press.campaign_id, day=day, name=name, was=was, is_now=is_now,
            reason=reason.strip()[:200], by=press.by, at=press.now, seq=press.seq,
        )
    )  # fmt: skip
    return Event(
        kind="day.corrected",
        subjects=(("day", sealed.id),),
        facts={
            "day": day.isoformat(), "figure": name, "sealed": figures[name], "was": was,
            "is": is_now,
        },
    )  # fmt: skip
