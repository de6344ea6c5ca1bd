"""Photos of an issue: one press each, so that no press carries megabytes."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.actions.issue_rows import issue_event, issue_of
from console.domain.errors import Refusal
from console.domain.events import Event, Press
from console.models import FiledPaper, IssuePhoto, StoredFile

MOST_PHOTOS = 9


@dataclass(frozen=True, kw_only=True)
class PhotoFile:
    """A photo as it is kept: scaled, without place and camera, `data_enc` sealed; `sha256` and
    `size` of the bytes before that."""

    sha256: str
    size: int
    data_enc: bytes
    media_type: str = "image/jpeg"


def add_photo(session: Session, *, press: Press, issue_id: int, photo: PhotoFile) -> Event:
    """Equal bytes are stored once."""
    issue = issue_of(session, press, issue_id)
    file = _stored(session, press, photo)
    has = session.scalars(select(IssuePhoto.file_id).where(IssuePhoto.issue_id == issue.id)).all()
    if file.id in has:
        raise Refusal("issue.photo-twice", label=issue.label)
    if len(has) >= MOST_PHOTOS:
        raise Refusal("issue.too-many-photos", label=issue.label, most=MOST_PHOTOS)
    session.add(
        IssuePhoto(
            campaign_id=press.campaign_id, issue_id=issue.id, file_id=file.id, at=press.now,
            by=press.by,
        )
    )  # fmt: skip
    return issue_event("issue.photo_added", issue, sha256=photo.sha256, size=photo.size)


def drop_photo(session: Session, *, press: Press, photo_id: int) -> Event:
    """Not legible, or of somebody: the picture goes for good, the entry about it stays."""
    photo = session.get(IssuePhoto, photo_id)
    if photo is None or photo.campaign_id != press.campaign_id:
        raise Refusal("issue.unknown-photo")
    issue = issue_of(session, press, photo.issue_id)
    file = session.get_one(StoredFile, photo.file_id)
    sha256 = file.sha256
    others = (
        select(IssuePhoto.id).where(IssuePhoto.file_id == file.id, IssuePhoto.id != photo.id),
        select(FiledPaper.id).where(FiledPaper.file_id == file.id),
    )
    is_last = all(session.scalar(other.limit(1)) is None for other in others)
    session.delete(photo)
    session.flush()
    if is_last:
        session.delete(file)
    return issue_event("issue.photo_dropped", issue, sha256=sha256)


def _stored(session: Session, press: Press, photo: PhotoFile) -> StoredFile:
    found = session.scalar(
        select(StoredFile).where(
            StoredFile.campaign_id == press.campaign_id, StoredFile.sha256 == photo.sha256
        )
    )
    if found is None:
        found = StoredFile(
            campaign_id=press.campaign_id, sha256=photo.sha256, media_type=photo.media_type,
            size=photo.size, data_enc=photo.data_enc,
        )  # fmt: skip
        session.add(found)
        session.flush()
    return found
