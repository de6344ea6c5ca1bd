"""Telephone numbers in full: told to the journal before they are written."""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Session

from console.domain.events import Event, Press
from console.domain.revealing import check_reveal


def tell_reveal(session: Session, *, press: Press, day: date, role: str, reason: str) -> Event:
    """Of the workbook of `day`. Until there are accounts a role is what somebody says of himself,
    under his name. Raises as `check_reveal`."""
    check_reveal(press.by, role, reason)
    return Event(
        kind="workbook.revealed",
        subjects=(("campaign", press.campaign_id),),
        facts={"day": day.isoformat(), "role": role, "reason": reason},
    )
