"""What every command needs: the store, the notes, a date."""

from __future__ import annotations

import argparse
import sys
from contextlib import contextmanager
from datetime import date
from typing import TYPE_CHECKING, Any, NoReturn

from console.domain.errors import Refusal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from console.databases import Where
    from console.store import Store

Answer = dict[str, Any]


def place_of(asked: argparse.Namespace) -> Where:
    from console import settings
    from console.databases import where

    return where(getattr(asked, "db", "") or settings.load().place)


@contextmanager
def opened(asked: argparse.Namespace, place: Where | None = None) -> Iterator[Store]:
    from console import settings
    from console.domain.vault import Vault
    from console.keyfile import check_vault, load_or_make_key
    from console.places import data_folder
    from console.store import Store

    vault = Vault(load_or_make_key(data_folder()))
    store = Store.open(
        place or place_of(asked),
        vault=vault,
        by=settings.load().who,
        campaign=getattr(asked, "campaign", None),
    )
    try:
        if store.campaign_id:
            store.read(check_vault, vault=vault)
        yield store
    finally:
        store.close()


def note(text: str) -> None:
    print(text, file=sys.stderr)


def day_of(text: str | None) -> date | None:
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise Refusal("plan.bad-date", text=text) from None


def need_campaign(store: Store) -> None:
    if not store.campaign_id:
        raise Refusal("campaign.none")


def wrong_usage(text: str) -> NoReturn:
    note(text)
    raise SystemExit(2)
