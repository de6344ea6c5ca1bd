"""The second tiny action of the door: a refused scan is kept, without anything personal."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.domain.errors import Refusal
from console.domain.events import Event, Press
from console.models import Document

REFUSED = ("unknown", "superseded", "cancelled", "wrong_day", "attention")


def note_refused_scan(
    session: Session, *, press: Press, why: str, code: str = "", code_id: str = ""
) -> Event:
    """`why` is one of REFUSED, `code` that of the sentence that was said. Of what was read only a
    genuine code's paper is kept: anything may stand in a code that is not ours."""
    if why not in REFUSED:
        raise Refusal("scan.not-a-refusal", why=why)
    paper = session.scalar(
        select(Document.id).where(
            Document.campaign_id == press.campaign_id, Document.code_id == code_id
        )
    )
    return Event(
        kind="scan.refused",
        subjects=(("document", paper),) if paper is not None else (),
        facts={"why": why, "code": code},
    )
