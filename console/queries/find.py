"""Finding a home from what was typed or scanned: code, room, name, pinyin, phone tail."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Select, and_, or_, select
from sqlalchemy.orm import Session

from console.domain import codes
from console.domain.errors import Refusal
from console.domain.labels import room_parts, unit_label
from console.domain.vault import Vault
from console.models import (
    Appointment,
    AppointmentUnit,
    Campaign,
    CodeKey,
    Document,
    KeySet,
    Owner,
    OwnerPhone,
    Unit,
    UnitOwner,
    Visit,
)

MOST = 50


@dataclass(frozen=True, kw_only=True)
class Found:
    unit_id: int
    label: str
    owner_id: int
    owner: str
    appointment_id: int | None
    day: date | None
    slot_start: datetime | None
    state: str


@dataclass(frozen=True, kw_only=True)
class Scanned:
    """A genuine code and what it leads to; `is_revoked` where a newer print replaced it. The tag of
    a key set leads to its home and is no document."""

    code: codes.Code
    document_id: int | None
    appointment_id: int | None
    visit_id: int | None
    unit_id: int | None
    is_revoked: bool


@dataclass(frozen=True, kw_only=True)
class CodeKeys:
    """The HMAC keys of printed codes by key id, and which of them new codes bear."""

    current: str
    secrets: dict[str, bytes]


def find_units(session: Session, *, campaign_id: int, text: str) -> list[Found]:
    """At most 50 homes, best kind of match first: room, then name, pinyin, phone tail."""
    text = text.strip()
    if not text:
        return []
    for condition in (_by_room(text), _by_name(text), _by_phone(text)):
        if condition is not None:
            found = _rows(session, campaign_id, condition)
            if found:
                return found
    return []


def read_code(session: Session, *, campaign_id: int, text: str, vault: Vault) -> Scanned:
    """Checks the tag before the database is asked; raises Refusal `code.…` or `scan.unknown`."""
    code = codes.parse(text, code_keys(session, campaign_id=campaign_id, vault=vault).secrets)
    if code.type == "K":
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


def code_keys(session: Session, *, campaign_id: int, vault: Vault) -> CodeKeys:
    rows = session.scalars(
        select(CodeKey).where(CodeKey.campaign_id == campaign_id).order_by(CodeKey.id)
    ).all()
    return CodeKeys(
        current=next((k.key_id for k in rows if k.is_current), ""),
        secrets={k.key_id: bytes.fromhex(vault.open(k.secret_enc)) for k in rows},
    )


def _key_tag(session: Session, campaign_id: int, code: codes.Code) -> Scanned:
    unit_id = session.scalar(
        select(KeySet.unit_id).where(
            KeySet.campaign_id == campaign_id, KeySet.code_id == code.code_id
        )
    )
    if unit_id is None:
        raise Refusal("scan.unknown")
    return Scanned(
        code=code,
        document_id=None,
        appointment_id=None,
        visit_id=None,
        unit_id=unit_id,
        is_revoked=False,
    )


def _by_room(text: str) -> Select[int] | None:
    parts = room_parts(text)
    if not parts or not any(c.isdigit() for c in parts[-1]):
        return None
    wanted = [Unit.room_key == parts[-1]]
    if len(parts) > 1:
        wanted.append(or_(*(Unit.building == b for b in _spellings(parts[0]))))
    if len(parts) > 2:
        wanted.append(Unit.stairwell == parts[1])
    return select(Unit.id).where(and_(*wanted))


def _spellings(building: str) -> tuple[str, ...]:
    return (building, f"{building}栋", f"{building}幢", f"{building}座", f"{building}号楼")


def _by_name(text: str) -> Select[int]:
    spelt = text.lower().replace(" ", "")
    return (
        select(UnitOwner.unit_id)
        .join(Owner, Owner.id == UnitOwner.owner_id)
        .where(
            or_(
                Owner.name.startswith(text, autoescape=True),
                Owner.pinyin.startswith(spelt, autoescape=True),
                Owner.initials == spelt,
            )
        )
    )


def _by_phone(text: str) -> Select[int] | None:
    if not text.isdigit() or len(text) < 4:
        return None
    return (
        select(UnitOwner.unit_id)
        .join(OwnerPhone, OwnerPhone.owner_id == UnitOwner.owner_id)
        .where(OwnerPhone.phone_last4 == text[-4:])
    )


def _rows(session: Session, campaign_id: int, matching: Select[int]) -> list[Found]:
    language = session.get_one(Campaign, campaign_id).language
    rows = session.execute(
        select(Unit, Owner.id, Owner.name, Appointment)
        .join(UnitOwner, and_(UnitOwner.unit_id == Unit.id, UnitOwner.position == 0), isouter=True)
        .join(Owner, Owner.id == UnitOwner.owner_id, isouter=True)
        .join(
            AppointmentUnit,
            and_(AppointmentUnit.unit_id == Unit.id, AppointmentUnit.is_live),
            isouter=True,
        )
        .join(Appointment, Appointment.id == AppointmentUnit.appointment_id, isouter=True)
        .where(Unit.campaign_id == campaign_id, Unit.id.in_(matching))
        .order_by(Unit.position, Unit.id)
        .limit(MOST)
    )
    return [
        Found(
            unit_id=unit.id,
            label=unit_label(unit.building, unit.stairwell, unit.room_no, language),
            owner_id=owner_id or 0,
            owner=owner or "",
            appointment_id=booked.id if booked else None,
            day=booked.day if booked else None,
            slot_start=booked.slot_start if booked else None,
            state=booked.state if booked else "unbooked",
        )
        for unit, owner_id, owner, booked in rows
    ]
