"""The route template as the domain knows it."""

from __future__ import annotations

import json

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.domain.forms import form_from_json
from console.domain.routing import Gate, Step
from console.models import RouteStep, Station, VisitStep


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
    """What the campaign calls its steps, by code and language; only where it has names."""
    rows = session.execute(
        select(RouteStep.code, RouteStep.names).where(
            RouteStep.campaign_id == campaign_id, RouteStep.names != ""
        )
    )
    return {code: json.loads(names) for code, names in rows}


def step_codes(session: Session, *, campaign_id: int) -> frozenset[str]:
    """Every code that a step or a station ever had: papers and visits know them by it."""
    stations = select(Station.code).where(Station.campaign_id == campaign_id)
    walked = select(VisitStep.code).where(VisitStep.campaign_id == campaign_id).distinct()
    return frozenset({*session.scalars(stations), *session.scalars(walked)})
