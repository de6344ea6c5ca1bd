"""What a campaign set for its papers: texts, logo, and the packs of its products."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from console.domain.paper_layout import LOGO, Pack, pack_for
from console.domain.vault import Vault
from console.models import PackPaper, PaperText, StoredFile, Unit

Texts = tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, kw_only=True)
class ProductPack:
    """`product_type` blank: every home without a pack of its own; `homes` are those that take
    these papers, `is_own` tells that somebody set them."""

    product_type: str
    homes: int
    is_own: bool
    papers: Pack


def own_texts(session: Session, *, campaign_id: int) -> Texts:
    """(language, name, text) of every text that is set; a blank language is for all."""
    rows = session.execute(
        select(PaperText.language, PaperText.name, PaperText.text)
        .where(PaperText.campaign_id == campaign_id, PaperText.text != "")
        .order_by(PaperText.language, PaperText.name)
    )
    return tuple((language, name, text) for language, name, text in rows)


def logo(session: Session, *, campaign_id: int, vault: Vault) -> bytes:
    """Nothing where there is none."""
    sealed = session.scalar(
        select(StoredFile.data_enc)
        .join(
            PaperText,
            (PaperText.campaign_id == StoredFile.campaign_id)
            & (PaperText.text == StoredFile.sha256),
        )
        .where(PaperText.campaign_id == campaign_id, PaperText.name == LOGO)
    )
    return vault.open_file(sealed) if sealed is not None else b""


def packs_of(session: Session, *, campaign_id: int) -> dict[str, Pack]:
    """By product type; those that nobody set, or that were emptied, are left out."""
    found: dict[str, list[tuple[str, int]]] = {}
    for row in session.scalars(
        select(PackPaper)
        .where(PackPaper.campaign_id == campaign_id, PackPaper.copies > 0)
        .order_by(PackPaper.product_type, PackPaper.position)
    ):
        found.setdefault(row.product_type, []).append((row.kind, row.copies))
    return {product: tuple(papers) for product, papers in found.items()}


def product_packs(session: Session, *, campaign_id: int) -> list[ProductPack]:
    """The common one first, then every product type of the roster."""
    packs = packs_of(session, campaign_id=campaign_id)
    rows = session.execute(
        select(Unit.product_type, func.count())
        .where(Unit.campaign_id == campaign_id)
        .group_by(Unit.product_type)
    )
    counts = {product: count for product, count in rows}
    named = sorted((set(counts) | set(packs)) - {""})
    return [
        ProductPack(
            product_type=product,
            homes=counts.get(product, 0)
            if product
            else sum(n for p, n in counts.items() if not p or p not in packs),
            is_own=product in packs,
            papers=pack_for(packs, product),
        )
        for product in ("", *named)
    ]
