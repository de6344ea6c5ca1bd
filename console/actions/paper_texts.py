"""How a campaign's papers are worded, their logo, and which of them make a home's pack."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.domain.errors import Refusal
from console.domain.events import Event, Press
from console.domain.paper_layout import (
    LOGO,
    LONGEST,
    MOST_COPIES,
    MOST_PAPERS,
    PACKABLE,
    Pack,
    is_fillable,
    is_text,
    tidy,
)
from console.models import PackPaper, PaperText, StoredFile


@dataclass(frozen=True, kw_only=True)
class OwnText:
    """A blank text: the built-in words again."""

    name: str
    language: str
    text: str


@dataclass(frozen=True, kw_only=True)
class LogoFile:
    """A picture as it is kept: `data_enc` sealed, `sha256` and `size` of the bytes before that."""

    sha256: str
    size: int
    data_enc: bytes
    media_type: str = "image/png"


def set_texts(session: Session, *, press: Press, texts: tuple[OwnText, ...]) -> Event:
    """Raises Refusal `layout.unknown-text`, `layout.bad-text`, `layout.unchanged`."""
    rows = []
    for own in texts:
        if not is_text(own.name, own.language):
            raise Refusal("layout.unknown-text", name=own.name)
        text = tidy(own.name, own.text)
        if len(text) > LONGEST or not is_fillable(own.name, text):
            raise Refusal("layout.bad-text", name=own.name, most=LONGEST)
        rows.append(_set(session, press, own.name, own.language, text))
    changed = [row for row in rows if row is not None]
    if not changed:
        raise Refusal("layout.unchanged")
    session.flush()
    return Event(
        kind="layout.texts_set",
        subjects=tuple(("paper_text", number) for number in sorted(row.id for row in changed)),
        facts={"texts": len(changed)},
    )


def set_logo(session: Session, *, press: Press, file: LogoFile | None) -> Event:
    """None: papers without a logo. The picture stays in the store, so that this can be undone.
    Raises Refusal `layout.unchanged`."""
    if file is not None:
        _store(session, press, file)
    row = _set(session, press, LOGO, "", file.sha256 if file else "")
    if row is None:
        raise Refusal("layout.unchanged")
    session.flush()
    return Event(
        kind="layout.logo_set",
        subjects=(("paper_text", row.id),),
        facts={"sha256": file.sha256 if file else ""},
    )


def set_pack(session: Session, *, press: Press, product_type: str, papers: Pack) -> Event:
    """The papers of a product's pack in their order, with copies. None at all: as for all others,
    and for a blank product the usual ones. Raises Refusal `layout.bad-pack`, `layout.unchanged`."""
    kinds = [kind for kind, _ in papers]
    if (
        len(papers) > MOST_PAPERS
        or len(set(kinds)) < len(kinds)
        or set(kinds) - set(PACKABLE)
        or not all(1 <= copies <= MOST_COPIES for _, copies in papers)
    ):
        raise Refusal("layout.bad-pack", most=MOST_COPIES)
    rows = {
        row.position: row
        for row in session.scalars(
            select(PackPaper).where(
                PackPaper.campaign_id == press.campaign_id,
                PackPaper.product_type == product_type,
            )
        )
    }
    if tuple((rows[n].kind, rows[n].copies) for n in sorted(rows) if rows[n].copies) == papers:
        raise Refusal("layout.unchanged")
    wanted = {n: paper for n, paper in enumerate(papers)}
    for position in sorted(rows.keys() | wanted.keys()):
        kind, copies = wanted.get(position, ("", 0))  # no copies: the row stands for nothing
        row = rows.get(position)
        if row is None:
            rows[position] = row = PackPaper(
                campaign_id=press.campaign_id, product_type=product_type, position=position,
                kind=kind, copies=copies,
            )  # fmt: skip
            session.add(row)
        else:
            row.kind, row.copies = kind or row.kind, copies
    session.flush()
    return Event(
        kind="layout.pack_set",
        subjects=tuple(("pack_paper", number) for number in sorted(r.id for r in rows.values())),
        facts={"product": product_type, "papers": len(papers)},
    )


def _set(session: Session, press: Press, name: str, language: str, text: str) -> PaperText | None:
    """The row if that changed it."""
    row = session.scalar(
        select(PaperText).where(
            PaperText.campaign_id == press.campaign_id,
            PaperText.name == name,
            PaperText.language == language,
        )
    )
    if (row.text if row else "") == text:
        return None
    if row is None:
        row = PaperText(campaign_id=press.campaign_id, name=name, language=language, text=text)
        session.add(row)
    row.text = text
    return row


def _store(session: Session, press: Press, file: LogoFile) -> None:
    known = select(StoredFile.id).where(
        StoredFile.campaign_id == press.campaign_id, StoredFile.sha256 == file.sha256
    )
    if session.scalar(known) is None:
        session.add(
            StoredFile(
                campaign_id=press.campaign_id, sha256=file.sha256, media_type=file.media_type,
                size=file.size, data_enc=file.data_enc,
            )
        )  # fmt: skip
