"""Tags of sets and pieces: their random ids are dealt, and a lost tag's code is made void."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from console.actions.key_set_rows import own_set, sha256_of
from console.domain.errors import Refusal
from console.domain.events import Event, Press
from console.models import CodeKey, Document, KeyItem


def retag_set(session: Session, *, press: Press, set_id: int, code_id: str) -> Event:
    """The set gets another tag; the code on the old one is void from now on."""
    found = own_set(session, press, set_id)
    before = session.scalar(
        select(func.count()).where(
            Document.campaign_id == press.campaign_id,
            Document.kind == "key_tag",
            Document.subject_kind == "key_set",
            Document.subject_id == set_id,
        )
    )
    version = (before or 0) + 1
    key = session.scalar(
        select(CodeKey.key_id).where(
            CodeKey.campaign_id == press.campaign_id, CodeKey.is_current.is_(True)
        )
    )
    session.add(
        Document(
            campaign_id=press.campaign_id,
            kind="key_tag",
            subject_kind="key_set",
            subject_id=set_id,
            version=version,
            code_type="K",
            key_id=key or "",
            code_id=found.code_id,
            unit_id=found.unit_id,
            issued_at=press.now,
            revoked_at=press.now,
            reason="retagged",
        )
    )
    found.code_id = code_id
    session.flush()
    return Event(
        kind="keys.retagged",
        subjects=(("key_set", set_id), ("unit", found.unit_id)),
        facts={"set": found.number, "tag": version + 1},
    )


def tag_pieces(session: Session, *, press: Press, code_ids: Mapping[int, str]) -> Event:
    """Pieces that have no tag of their own get its random id; who has one keeps it."""
    bare = session.scalars(
        select(KeyItem.id)
        .where(
            KeyItem.id.in_(code_ids),
            KeyItem.campaign_id == press.campaign_id,
            KeyItem.code_id.is_(None),
        )
        .order_by(KeyItem.id)
    ).all()
    if not bare:
        raise Refusal("keys.nothing-to-tag")
    session.execute(update(KeyItem), [{"id": i, "code_id": code_ids[i]} for i in bare])
    return Event(
        kind="keys.tagged",
        facts={"pieces": len(bare)},
        content_sha256=sha256_of([{"id": i, "code_id": code_ids[i]} for i in bare]),
    )
