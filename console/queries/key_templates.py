"""What sets of keys are made of, by product type."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from console.domain.key_templates import ANY_PRODUCT, Template, TemplateLine, template_for
from console.models import KeyTemplate, Unit


def templates_of(session: Session, *, campaign_id: int) -> dict[str, Template]:
    """By product type; those that were emptied are left out."""
    found: dict[str, list[TemplateLine]] = {}
    for row in session.scalars(
        select(KeyTemplate)
        .where(KeyTemplate.campaign_id == campaign_id, KeyTemplate.count > 0)
        .order_by(KeyTemplate.product_type, KeyTemplate.position, KeyTemplate.id)
    ):
        line = TemplateLine(kind=row.kind, count=row.count, is_sealed=row.is_sealed)
        found.setdefault(row.product_type, []).append(line)
    return {product: tuple(lines) for product, lines in found.items()}


@dataclass(frozen=True, kw_only=True)
class ProductTemplate:
    """`product_type` blank: every home without a template of its own; `homes` are those that take
    these lines, `is_own` tells that somebody set them."""

    product_type: str
    homes: int
    is_own: bool
    lines: Template


def product_templates(session: Session, *, campaign_id: int) -> list[ProductTemplate]:
    """The common one first, then every product type of the roster."""
    templates = templates_of(session, campaign_id=campaign_id)
    rows = session.execute(
        select(Unit.product_type, func.count())
        .where(Unit.campaign_id == campaign_id)
        .group_by(Unit.product_type)
        .order_by(Unit.product_type)
    )
    counts = {product: count for product, count in rows}
    named = sorted((set(counts) | set(templates)) - {ANY_PRODUCT})
    return [
        ProductTemplate(
            product_type=product,
            homes=counts.get(product, 0)
            if product
            else sum(n for p, n in counts.items() if not p or p not in templates),
            is_own=product in templates,
            lines=template_for(templates, product),
        )
        for product in (ANY_PRODUCT, *named)
    ]
