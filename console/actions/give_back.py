"""The layout of the give-back sheet is kept, and a sheet went out."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.domain.errors import Refusal
from console.domain.events import Event, Press
from console.domain.give_back import LONGEST_HEADING, MOST_COLUMNS, Layout
from console.models import SheetLayout

NAME = "give_back"


def keep_layout(
    session: Session, *, press: Press, layout: Layout, fields: Collection[str],
    naming: Collection[str],
) -> Event:  # fmt: skip
    """`fields` are all that a column may be, `naming` those of which one has to be there, so that
    the other system knows whose row it is. Raises Refusal `give-back.…`."""
    if not layout.columns or len(layout.columns) > MOST_COLUMNS:
        raise Refusal("give-back.columns", most=MOST_COLUMNS)
    for column in layout.columns:
        if len(column.heading) > LONGEST_HEADING:
            raise Refusal("give-back.heading-too-long", most=LONGEST_HEADING)
        if column.field and column.field not in fields:
            raise Refusal("give-back.unknown-field", field=column.field)
    if not any(column.field in naming for column in layout.columns):
        raise Refusal("give-back.no-home")
    text = layout.to_json()
    known = session.scalar(
        select(SheetLayout).where(
            SheetLayout.campaign_id == press.campaign_id, SheetLayout.name == NAME
        )
    )
    if known is None:
        session.add(SheetLayout(campaign_id=press.campaign_id, name=NAME, columns=text))
    elif known.columns == text:
        raise Refusal("give-back.unchanged")
    else:
        known.columns = text
    return Event(
        kind="sheet.mapped",
        subjects=(("campaign", press.campaign_id),),
        facts={"columns": len(layout.columns), "fields": [c.field for c in layout.columns]},
    )


def note_given_back(session: Session, *, press: Press, homes: int, sha256: str) -> Event:
    """Kept before the file is handed out. Raises Refusal `give-back.nobody`."""
    if not homes:
        raise Refusal("give-back.nobody")
    return Event(
        kind="sheet.given_back",
        subjects=(("campaign", press.campaign_id),),
        facts={"homes": homes},
        content_sha256=sha256,
    )
