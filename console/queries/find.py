"""What a scanned code leads to; what is typed is found in box.py."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, literal, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from console.domain import codes
from console.domain.errors import Refusal
from console.domain.vault import Vault
from console.models import CodeKey, Document, KeyItem, KeySet, Visit


@dataclass(frozen=True, kw_only=True)
class Scanned:
    """A genuine code and what it leads to; `is_revoked` where a newer print replaced it. The tag of
    a key set, or of one piece (`item_id`), leads to its home and is no document."""

    code: codes.Code
    document_id: int | None
    appointment_id: int | None
    visit_id: int | None
    unit_id: int | None
    is_revoked: bool
    item_id: int | None = None


@dataclass(frozen=True, kw_only=True)
class CodeKeys:
    """The HMAC keys of printed codes by key id, and which of them new codes bear."""

    current: str
    secrets: dict[str, bytes]


def read_code(session: Session, *, campaign_id: int, text: str, vault: Vault) -> Scanned:
    """Checks the tag before the database is asked; what is printed for typing has none and is
    sought by its first characters. Raises Refusal `code.…` or `scan.unknown`."""
    start = codes.typed_start(text)
    if start is not None:
        code = _typed(session, campaign_id, *start)
    else:
        code = codes.parse(text, code_keys(session, campaign_id=campaign_id, vault=vault).secrets)
    if code.type in ("K", "I"):
        return _key_tag(session, campaign_id, code)
    paper = session.scalars(
        select(Document).where(
            Document.campaign_id == campaign_id, Document.code_id == code.code_id
        )
    ).first()
    if paper is None or paper.code_type != code.type:
        raise Refusal("scan.unknown")
    visit_id = paper.visit_id
    if visit_id is None and paper.appointment_id is not None:
        visit_id = session.scalar(
            select(Visit.id).where(Visit.appointment_id == paper.appointment_id)
        )
    return Scanned(
        code=code,
        document_id=paper.id,
        appointment_id=paper.appointment_id,
        visit_id=visit_id,
        unit_id=paper.unit_id,
        is_revoked=paper.revoked_at is not None,
    )


def _typed(session: Session, campaign_id: int, letter: str, start: str) -> codes.Code:
    """The one code of this type that begins so; two that do (1 in 10^12) are nobody's."""
    ids = _beginning(
        session, Document.code_id, Document.campaign_id == campaign_id,
        Document.code_type == letter, start=start,
    )  # fmt: skip
    if letter == "K":
        ids |= _beginning(session, KeySet.code_id, KeySet.campaign_id == campaign_id, start=start)
    elif letter == "I":
        ids |= _beginning(session, KeyItem.code_id, KeyItem.campaign_id == campaign_id, start=start)
    if len(ids) != 1:
        raise Refusal("scan.unknown")
    return codes.Code(type=letter, key_id="", code_id=ids.pop())


def _beginning(
    session: Session,
    column: InstrumentedAttribute[Any],
    *where: ColumnElement[bool],
    start: str,
) -> set[str]:
    return {*session.scalars(select(column).where(*where, column.startswith(start)))}


def code_keys(session: Session, *, campaign_id: int, vault: Vault) -> CodeKeys:
    rows = session.scalars(
        select(CodeKey).where(CodeKey.campaign_id == campaign_id).order_by(CodeKey.id)
    ).all()
    return CodeKeys(
        current=next((k.key_id for k in rows if k.is_current), ""),
        secrets={k.key_id: bytes.fromhex(vault.open(k.secret_enc)) for k in rows},
    )


def _key_tag(session: Session, campaign_id: int, code: codes.Code) -> Scanned:
    """Of a set or of one piece; a tag that was replaced still says whose it was."""
    of_set = select(KeySet.unit_id, literal(None)).where(KeySet.code_id == code.code_id)
    of_piece = (
        select(KeySet.unit_id, KeyItem.id)
        .join(KeyItem, KeyItem.set_id == KeySet.id)
        .where(KeyItem.code_id == code.code_id)
    )
    wanted = of_set if code.type == "K" else of_piece
    found = session.execute(wanted.where(KeySet.campaign_id == campaign_id)).first()
    old = None if found else _old_tag(session, campaign_id, code)
    if found is None and old is None:
        raise Refusal("scan.unknown")
    unit_id, item_id = found or (old, None)
    return Scanned(
        code=code,
        document_id=None,
        appointment_id=None,
        visit_id=None,
        unit_id=unit_id,
        is_revoked=found is None,
        item_id=item_id,
    )


def _old_tag(session: Session, campaign_id: int, code: codes.Code) -> int | None:
    """The home of a set that has another tag since."""
    return session.scalar(
        select(Document.unit_id).where(
            Document.campaign_id == campaign_id,
            Document.code_id == code.code_id,
            Document.code_type == code.type,
            Document.kind == "key_tag",
        )
    )
