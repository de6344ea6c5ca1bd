"""The route template as the domain knows it."""

from __future__ import annotations

import json

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.domain.forms import form_from_json
from console.domain.routing import Gate, Step
from console.models import JournalRow, RouteStep, Station, VisitStep


def template_of(session: Session, *, campaign_id: int) -> tuple[Step, ...]:
    rows = session.execute(
        select(RouteStep, Station.code)
        .join(Station, Station.id == RouteStep.station_id)
        .where(RouteStep.campaign_id == campaign_id)
        .order_by(RouteStep.position)
    )
    return tuple(
        Step(
            code=row.code,
            station=station,
            needs=tuple(row.needs.split()),
            is_required=row.is_required,
            is_host_bound=row.is_host_bound,
            fast=row.fast,
            usual=row.usual,
            slow=row.slow,
            gate=Gate(row.gate),
            form=form_from_json(row.form),
            names=json.loads(row.names or "{}"),
        )
        for row, station in rows
    )


def own_names(session: Session, *, campaign_id: int) -> dict[str, dict[str, str]]:
    """What the campaign calls its steps, by code and language; only where it has names. Whoever is
    inside may still walk a step that is no longer in the template."""
    rows = session.execute(
        select(RouteStep.code, RouteStep.names).where(
            RouteStep.campaign_id == campaign_id, RouteStep.names != ""
        )
    )
    return _names_of_removed(session, campaign_id) | {code: json.loads(n) for code, n in rows}


def _names_of_removed(session: Session, campaign_id: int) -> dict[str, dict[str, str]]:
    """As the journal tells them; it is asked only where a station is left without a step."""
    left = select(Station.id).where(
        Station.campaign_id == campaign_id,
        Station.id.not_in(select(RouteStep.station_id).where(RouteStep.campaign_id == campaign_id)),
    )
    if session.scalar(left.limit(1)) is None:
        return {}
    bodies = select(JournalRow.body).where(
        JournalRow.campaign_id == campaign_id, JournalRow.kind == "route.set"
    )
    told = (json.loads(b)["facts"] for b in session.scalars(bodies.order_by(JournalRow.seq)))
    return {code: names for facts in told for code, names in facts.get("names", {}).items()}


def step_codes(session: Session, *, campaign_id: int) -> frozenset[str]:
    """Every code that a step or a station ever had: papers and visits know them by it."""
    stations = select(Station.code).where(Station.campaign_id == campaign_id)
    walked = select(VisitStep.code).where(VisitStep.campaign_id == campaign_id).distinct()
    return frozenset({*session.scalars(stations), *session.scalars(walked)})
