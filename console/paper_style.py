"""A campaign's own words and logo as the papers take them."""

from __future__ import annotations

from functools import partial

from sqlalchemy.orm import Session

from console.domain.paper_layout import HIDDEN, SEAL_SHOWN
from console.domain.vault import Vault
from console.queries import paper_texts
from console.store import Store
from printing.house_style import HouseStyle


def style_of(session: Session, *, campaign_id: int, vault: Vault) -> HouseStyle:
    texts = paper_texts.own_texts(session, campaign_id=campaign_id)
    return HouseStyle(
        texts=texts,
        has_seal=("", SEAL_SHOWN, HIDDEN) not in texts,
        logo=paper_texts.logo(session, campaign_id=campaign_id, vault=vault),
    )


def house_style(store: Store) -> HouseStyle:
    return store.read(partial(style_of, vault=store.vault))
