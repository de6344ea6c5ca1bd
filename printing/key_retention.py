"""The mandate to keep keys: which pieces stay, what for, until when, and who may use them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from .flow import Column, Flow, fewest_pages
from .fonts import Faces, FontBook
from .forms import Field, Signer, fields, rows_to_write_in, signatures, ticks
from .house_facts import HousePaper
from .page import Page, to_bytes
from .words import Words, words

REASONS = ("repair", "safekeeping")
BLANK = 5


@dataclass(frozen=True, kw_only=True)
class KeptPiece:
    """`seal` is intact, broken or none."""

    kind: str
    number: str
    seal: str = "none"


@dataclass(frozen=True, kw_only=True)
class RetentionFacts(HousePaper):
    """It bears the code of the set, as the tag does. Without pieces: rows to write in."""

    set_number: str
    pieces: tuple[KeptPiece, ...]
    reasons: tuple[str, ...] = ()
    keeper: str = ""
    users: str = ""
    until: date | None = None
    legal: str = ""


def pdf(facts: RetentionFacts, book: FontBook) -> bytes:
    return to_bytes(facts, layout, book, words(facts.language)("key_retention.title"))


def layout(facts: RetentionFacts, faces: Faces) -> list[Page]:
    return fewest_pages("key_retention", facts, faces, _fill, keeps_code=True)


def _fill(flow: Flow, facts: RetentionFacts, say: Words) -> None:
    owners = say("notice.and").join(facts.owners)
    flow.space(1)
    fields(flow, (
        Field(label=say("key_receipt.set"), text=facts.set_number, share=3, bold=True),
        Field(label=say("form.home"), text=facts.home, share=5, lines=3),
        Field(label=say("form.owner"), text=owners, share=4, name=True, lines=3),
    ))  # fmt: skip
    flow.section(say("key_retention.pieces"), "" if facts.pieces else say("inspection.write"))
    columns = [
        Column(title=say(title), x=x, width=width, bold=title.endswith("item"))
        for title, x, width in (
            ("key_receipt.item", 16.5, 58.0), ("key_receipt.numbers", 76.5, 44.0),
            ("key_receipt.seal", 122.5, 28.0), ("key_retention.back", 152.5, 41.0),
        )
    ]  # fmt: skip
    rows = [
        (say.known("key_kind", piece.kind), piece.number, _seal(piece, say), "")
        for piece in facts.pieces
    ]
    rows_to_write_in(flow, columns, rows, blank=0 if rows else BLANK)
    flow.section(say("key_retention.why"))
    ticks(flow, [(say(f"key_retention.{code}"), code in facts.reasons) for code in REASONS])
    flow.space(1)
    until = say.day(facts.until) if facts.until else ""
    fields(flow, (
        Field(label=say("key_retention.keeper"), text=facts.keeper, share=4, lines=3),
        Field(label=say("key_retention.users"), text=facts.users, share=5, lines=3),
        Field(label=say("key_retention.until"), text=until, share=3),
    ))  # fmt: skip
    flow.space(3)
    signers = (
        Signer(label=say("key_retention.sign_owner"), name=owners, is_company=True),
        Signer(label=say("key_retention.sign_keeper"), name=facts.keeper, is_company=True),
        Signer(label=say("key_retention.back_owner"), is_company=True),
        Signer(label=say("key_retention.back_keeper"), is_company=True),
    )
    signatures(flow, say("form.signatures"), signers, facts.legal or say("key_retention.legal"))


def _seal(piece: KeptPiece, say: Words) -> str:
    return "—" if piece.seal == "none" else say.known("key_receipt", piece.seal)
