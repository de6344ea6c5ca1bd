"""The letter of authority: all owners let one person act for them, for named acts and a time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from .flow import Flow, fewest_pages
from .fonts import Faces, FontBook
from .forms import Field, Signer, fields, signatures, ticks
from .house_facts import HousePaper
from .page import Page, to_bytes
from .words import Words, words

POWERS = ("accept", "sign", "pay", "collect_keys", "title")


@dataclass(frozen=True, kw_only=True)
class Granter:
    """An owner who gives the authority; `identity` is masked."""

    name: str
    identity: str


@dataclass(frozen=True, kw_only=True)
class AuthorityFacts(HousePaper):
    """Blank texts are lines to fill in by hand. `powers`: those ticked already; `legal` replaces
    the usual clause."""

    granters: tuple[Granter, ...]
    proxy: str = ""
    proxy_identity: str = ""
    proxy_phone: str = ""
    powers: tuple[str, ...] = ()
    until: date | None = None
    legal: str = ""


def pdf(facts: AuthorityFacts, book: FontBook) -> bytes:
    return to_bytes(facts, layout, book, words(facts.language)("authority.title"))


def layout(facts: AuthorityFacts, faces: Faces) -> list[Page]:
    return fewest_pages("authority", facts, faces, _fill)


def _fill(flow: Flow, facts: AuthorityFacts, say: Words) -> None:
    flow.space(2)
    flow.paragraph(say.runs("authority.statement", home=facts.home), 10.5, before=3)
    flow.section(say("authority.granters"))
    for granter in facts.granters:
        fields(flow, (
            Field(label=say("authority.name"), text=granter.name, share=6, bold=True, name=True,
                  lines=3),
            Field(label=say("authority.identity"), text=granter.identity, share=6),
        ))  # fmt: skip
    flow.section(say("authority.proxy"))
    fields(flow, (
        Field(label=say("authority.name"), text=facts.proxy, share=4, bold=True, name=True,
              lines=3),
        Field(label=say("authority.identity"), text=facts.proxy_identity, share=5),
        Field(label=say("authority.phone"), text=facts.proxy_phone, share=3),
    ))  # fmt: skip
    flow.section(say("authority.powers"), say("authority.powers_note"))
    ticks(flow, [(say(f"authority.power_{code}"), code in facts.powers) for code in POWERS])
    flow.space(2)
    until = say.day(facts.until) if facts.until else ""
    fields(flow, (
        Field(label=say("authority.until"), text=until, share=6),
        Field(label=say("authority.notary"), text="", share=6),
    ))  # fmt: skip
    flow.space(3)
    label = say("authority.sign_owner")
    signers = [Signer(label=label, name=granter.name) for granter in facts.granters]
    signers += [
        Signer(label=say("authority.sign_proxy"), name=facts.proxy),
        Signer(label=say("authority.sign_witness")),
    ]
    signatures(flow, say("form.signatures"), signers, facts.legal or say("authority.legal"))
