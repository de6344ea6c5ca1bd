"""What a campaign was set up with, as Settings shows it."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from console import journal, schema
from console.domain.routing import Step
from console.models import CodeKey, Host, Unit, Zone
from console.queries import campaigns
from console.queries.campaigns import CampaignRow, DayRow, StepRow
from console.queries.route import step_codes, template_of


@dataclass(frozen=True, kw_only=True)
class RouteRow:
    """A step of the route with what must be done before it; `template` is what can be set."""

    number: int
    step: StepRow
    needs: tuple[str, ...]
    template: Step


@dataclass(frozen=True, kw_only=True)
class SetUp:
    campaign: CampaignRow
    days: tuple[DayRow, ...]
    homes: int
    hosts: int
    zones: tuple[tuple[str, int], ...]
    route: tuple[RouteRow, ...]
    codes: frozenset[str]
    """Of every step there ever was."""
    events: int
    head: str
    schema: str
    code_keys: tuple[str, ...]
    """Ids of the keys of printed codes, the current one last."""


def set_up(session: Session, *, campaign_id: int) -> SetUp:
    of = {"campaign_id": campaign_id}
    template = {step.code: step for step in template_of(session, **of)}
    steps = campaigns.route(session, **of)
    top = journal.top(session, campaign_id)
    return SetUp(
        campaign=campaigns.campaign(session, **of),
        days=tuple(campaigns.days(session, **of)),
        homes=_count(session, Unit, campaign_id),
        hosts=_count(session, Host, campaign_id),
        zones=tuple(
            (zone.code, zone.seats)
            for zone in session.scalars(
                select(Zone).where(Zone.campaign_id == campaign_id).order_by(Zone.position)
            )
        ),
        route=tuple(
            RouteRow(
                number=n,
                step=step,
                needs=template[step.code].needs,
                template=template[step.code],
            )
            for n, step in enumerate(steps, start=1)
        ),
        codes=step_codes(session, **of),
        events=top.seq,
        head=top.hash.hex(),
        schema=schema.revision_of(session.connection()),
        code_keys=tuple(
            session.scalars(
                select(CodeKey.key_id)
                .where(CodeKey.campaign_id == campaign_id)
                .order_by(CodeKey.is_current, CodeKey.id)
            )
        ),
    )


def _count(session: Session, table: type[Unit] | type[Host], campaign_id: int) -> int:
    counted = select(func.count()).select_from(table).where(table.campaign_id == campaign_id)
    return session.scalar(counted) or 0
