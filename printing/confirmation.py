"""The handover confirmation that owners and companies sign: one home, with or without issues."""

from __future__ import annotations

from .confirmation_facts import ConfirmationFacts
from .confirmation_home import home
from .confirmation_meters import meters_and_papers
from .confirmation_parties import parties
from .confirmation_signing import result_and_signatures
from .flow import Flow, fewest_pages
from .fonts import Faces, FontBook
from .page import Page, to_bytes
from .words import Words, words


def pdf(facts: ConfirmationFacts, book: FontBook) -> bytes:
    return to_bytes(facts, layout, book, words(facts.language)("confirmation.title"))


def layout(facts: ConfirmationFacts, faces: Faces) -> list[Page]:
    return fewest_pages("confirmation", facts, faces, _fill)


def _fill(flow: Flow, facts: ConfirmationFacts, say: Words) -> None:
    parties(flow, facts, say)
    home(flow, facts, say)
    meters_and_papers(flow, facts, say)
    if facts.left_out:
        left_out = say.runs("confirmation.left_out", steps=say("notice.and").join(facts.left_out))
        flow.paragraph(left_out, before=2.5)
    result_and_signatures(flow, facts, say)
