"""Persons erased for good: what was known of them goes, what happened stays as numbers.

The journal never named anybody, so its chain holds; every figure is counted as before.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import ColumnElement, delete, select, update
from sqlalchemy.orm import Session

from console.domain.errors import Refusal
from console.domain.events import Event, Press
from console.domain.times import local_day
from console.domain.visits import INSIDE
from console.models import (
    Appointment,
    AppointmentUnit,
    Base,
    CallAttempt,
    Campaign,
    Document,
    FiledPaper,
    GreenGrant,
    Holder,
    Issue,
    IssueNote,
    IssuePhoto,
    KeySignature,
    KeyWaiver,
    Owner,
    OwnerPhone,
    StoredFile,
    Survey,
    Unit,
    UnitOwner,
    Visit,
    VisitStep,
    VisitUnit,
)
from console.queries.due import EXPECTED

REASONS = ("purpose_over", "wish")
"""The handover is over and nothing more is owed; or the person asked for it."""
NOBODY = "***"
OF_OWNER = {
    "name": NOBODY, "pinyin": "", "initials": "", "id_type": "", "id_enc": None, "id_last4": "",
    "id_index": "",
}  # fmt: skip
OF_HOME = {
    "customer_class": "smooth", "conflict_group": "", "remark": "", "contract_no": "", "proxy": "",
}  # fmt: skip
CHUNK = 400
"""Numbers in one statement."""


def erase_people(
    session: Session, *, press: Press, owner_ids: Sequence[int], reason: str, approver: str
) -> Event:
    """What a home knows of its owners goes when the last of them does. Two persons decide. Raises
    Refusal `erase.unknown-reason`, `erase.second-person`, `erase.nobody`, `erase.still-needed`."""
    if reason not in REASONS:
        raise Refusal("erase.unknown-reason", reason=reason)
    if not approver.strip() or approver.strip() == press.by:
        raise Refusal("erase.second-person")
    people = _still_known(session, press, owner_ids)
    if not people:
        raise Refusal("erase.nobody")
    needed = _still_needed(session, press, people)
    if needed:
        raise Refusal("erase.still-needed", people=len(needed))
    homes = _homes_left_alone(session, press, people)
    visits = _visits_of(session, people, homes)
    session.execute(
        update(Owner), [{"id": n, "identity": f"erased:{n}", **OF_OWNER} for n in people]
    )
    _delete(session, OwnerPhone, OwnerPhone.owner_id, people)
    _set(session, Holder, Holder.owner_id, people, name="")
    _set(session, Unit, Unit.id, homes, **OF_HOME)
    _set(session, VisitStep, VisitStep.visit_id, visits, answers="")
    _set(session, GreenGrant, GreenGrant.visit_id, visits, note="")
    _set(session, Survey, Survey.visit_id, visits, comment_enc=None)
    _set(session, CallAttempt, CallAttempt.unit_id, homes, note_enc=None)
    _set(session, KeyWaiver, KeyWaiver.unit_id, homes, note="")
    for column, ids in ((KeySignature.owner_id, people), (KeySignature.unit_id, homes)):
        _set(session, KeySignature, column, ids, proxy="", strokes_enc="")
    issues = _ids(session, Issue.id, (Issue.unit_id, homes), (Issue.visit_id, visits))
    _set(session, Issue, Issue.id, issues, text_enc=None)
    _set(session, IssueNote, IssueNote.issue_id, issues, text_enc=None)
    files = _files_of(session, homes, visits, issues)
    if files:  # the same scan, filed once more, is another one
        gone = [{"id": n, "sha256": f"erased:{n}", "data_enc": b"", "size": 0} for n in files]
        session.execute(update(StoredFile), gone)
    return Event(
        kind="owners.erased",
        subjects=(*(("owner", n) for n in people), *(("unit", n) for n in homes)),
        facts={
            "people": len(people),
            "homes": len(homes),
            "files": len(files),
            "reason": reason,
            "approver": approver.strip()[:64],
        },
    )


# -- who, and what hangs on them ---------------------------------------------------------------


def _still_known(session: Session, press: Press, owner_ids: Sequence[int]) -> list[int]:
    rows = _rows(session, select(Owner.id, Owner.campaign_id, Owner.name), Owner.id, owner_ids)
    if len(rows) != len(set(owner_ids)) or any(r.campaign_id != press.campaign_id for r in rows):
        raise Refusal("owner.unknown")
    return sorted(row.id for row in rows if row.name != NOBODY)


def _still_needed(session: Session, press: Press, people: list[int]) -> set[int]:
    """Who is expected today or later, or is in the house. A day that nobody closed is over too."""
    today = local_day(press.now, session.get_one(Campaign, press.campaign_id).zone)
    is_coming = (
        Appointment.day >= today,
        Appointment.state.in_([state.value for state in EXPECTED]),
        Appointment.id.in_(select(AppointmentUnit.appointment_id).where(AppointmentUnit.is_live)),
    )
    expected = _ids(
        session, Appointment.owner_id, (Appointment.owner_id, people), also=is_coming
    )  # fmt: skip
    inside = _ids(
        session, Visit.owner_id, (Visit.owner_id, people), also=(Visit.state.in_(sorted(INSIDE)),)
    )
    return {*expected, *inside}


def _homes_left_alone(session: Session, press: Press, people: list[int]) -> list[int]:
    """Homes of which no owner stays known."""
    gone = set(people) | set(
        session.scalars(
            select(Owner.id).where(Owner.campaign_id == press.campaign_id, Owner.name == NOBODY)
        )
    )
    owners: dict[int, set[int]] = {}
    for unit, owner in session.execute(
        select(UnitOwner.unit_id, UnitOwner.owner_id).where(
            UnitOwner.campaign_id == press.campaign_id
        )
    ):
        owners.setdefault(unit, set()).add(owner)
    erased = set(people)
    return sorted(unit for unit, all_ in owners.items() if all_ <= gone and all_ & erased)


def _visits_of(session: Session, people: list[int], homes: list[int]) -> list[int]:
    of_homes = _ids(session, VisitUnit.visit_id, (VisitUnit.unit_id, homes))
    return sorted({*_ids(session, Visit.id, (Visit.owner_id, people)), *of_homes})


def _files_of(
    session: Session, homes: list[int], visits: list[int], issues: list[int]
) -> list[int]:
    """Scans and photos that show nobody else too."""
    papers = _ids(session, Document.id, (Document.unit_id, homes), (Document.visit_id, visits))
    papers += _ids(
        session, Document.id, (Document.subject_id, homes), also=(Document.subject_kind == "unit",)
    )
    filed = (FiledPaper.file_id, FiledPaper.document_id, set(papers))
    shown = (IssuePhoto.file_id, IssuePhoto.issue_id, set(issues))
    theirs: set[int] = set()
    others: set[int] = set()
    for file, used_by, gone in (filed, shown):
        for file_id, user in session.execute(select(file, used_by)):
            (theirs if user in gone else others).add(file_id)
    return sorted(theirs - others)


# -- statements in chunks ----------------------------------------------------------------------


def _chunks(ids: Collection[int]) -> list[list[int]]:
    known = sorted(ids)
    return [known[at : at + CHUNK] for at in range(0, len(known), CHUNK)]


def _rows(session: Session, wanted: Any, column: Any, ids: Collection[int]) -> list[Any]:
    return [row for part in _chunks(ids) for row in session.execute(wanted.where(column.in_(part)))]


def _ids(
    session: Session, wanted: Any, *of: tuple[Any, Collection[int]],
    also: tuple[ColumnElement[bool], ...] = (),
) -> list[int]:  # fmt: skip
    found = {
        row[0]
        for column, ids in of
        for row in _rows(session, select(wanted).where(*also), column, ids)
    }
    return sorted(found - {None})


def _set(
    session: Session, table: type[Base], column: Any, ids: Collection[int], **values: Any
) -> None:
    for part in _chunks(ids):
        session.execute(update(table).where(column.in_(part)).values(**values))


def _delete(session: Session, table: type[Base], column: Any, ids: Collection[int]) -> None:
    for part in _chunks(ids):
        session.execute(delete(table).where(column.in_(part)))
