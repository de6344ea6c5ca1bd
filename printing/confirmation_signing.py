"""Of the confirmation: with or without issues, the legal sentence, and who signs."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from .confirmation_facts import ConfirmationFacts, Outcome, Party, Presence
from .fitting import MM, Block, fit
from .flow import Flow
from .fonts import Faces
from .marks import LEFT, MIDDLE, RIGHT, tick_box
from .page import INK, LABEL, Pen
from .words import Words

SIGN_PERSON, SIGN_COMPANY = 24.0, 29.6


def result_and_signatures(flow: Flow, facts: ConfirmationFacts, say: Words) -> None:
    """The result, the sentence and the first signatures stay on one page."""
    width = (RIGHT - LEFT) / 2 - 6.5
    quiet = fit(flow.faces, say("confirmation.without_detail"), width, 9.5, floor=8.5, lines=3)
    told = fit(flow.faces, _issues_sentence(facts, say), width, 9.5, floor=8.5, lines=3)
    box = 15.4 + max(quiet.extra, told.extra)
    legal = facts.legal or say("confirmation.legal", moment=_moment(facts, say))
    sentence = fit(flow.faces, legal, RIGHT - LEFT, 9.5, floor=8.5, lines=6)
    below = sentence.leading * len(sentence.lines) + 2.5
    people = [facts.parties[n : n + 3] for n in range(0, len(facts.parties), 3)] or [()]
    first = 2 * flow.section_height + box + below + _sign_height(flow.faces, people[0], say)
    more = sum(_sign_height(flow.faces, row, say) for row in people[1:])
    whole = first + more + SIGN_COMPANY
    flow.need(whole if whole < 225 else first)
    flow.section(say("confirmation.result"), say("confirmation.tick_one"))
    flow.add(box, partial(_result, facts, say, quiet, told, box))
    flow.add(below, lambda pen, y: pen.block(LEFT, y + 6, sentence))
    flow.section(say("confirmation.signatures"))
    for n, row in enumerate(people):
        height = _sign_height(flow.faces, row, say)
        if flow.need(height + (SIGN_COMPANY if n == len(people) - 1 else 0)):
            flow.section(say("confirmation.signatures"), say("confirmation.continued"))
        flow.add(height, partial(_people_sign, row, say))
    flow.add(SIGN_COMPANY, partial(_companies_sign, facts, say))


def _moment(facts: ConfirmationFacts, say: Words) -> str:
    return say.moment(facts.taken_over_at) if facts.taken_over_at else say("confirmation.blank")


def _issues_sentence(facts: ConfirmationFacts, say: Words) -> tuple[tuple[str, bool], ...]:
    if facts.outcome is not Outcome.WITH_ISSUES:
        return ((say("confirmation.with_detail_open"), False),)
    day = say.exact_day(facts.promised) if facts.promised else "____-__-__"
    key = "with_detail" if facts.issue_record else "with_detail_no_record"
    return say.runs(f"confirmation.{key}", record=facts.issue_record, day=day)


def _result(
    facts: ConfirmationFacts,
    say: Words,
    quiet: Block,
    told: Block,
    height: float,
    pen: Pen,
    y: float,
) -> None:
    half = (LEFT + RIGHT) / 2
    pen.box(LEFT, y, RIGHT - LEFT, height)
    pen.path(((half, y), (half, y + height)))
    with_issues = facts.outcome is Outcome.WITH_ISSUES
    without = facts.outcome is Outcome.WITHOUT_ISSUES
    tick_box(pen, LEFT + 3, y + 6.6, without)
    pen.text(LEFT + 8.2, y + 6.6, say("confirmation.without"), 11, bold=True)
    pen.block(LEFT + 3, y + 11.9, quiet, color=INK if without else LABEL)
    tick_box(pen, half + 3, y + 6.6, with_issues)
    end = pen.text(half + 8.2, y + 6.6, say("confirmation.with"), 11, bold=True)
    if with_issues and facts.issue_count:
        count = say("confirmation.issue_count", n=facts.issue_count)
        pen.text(end + 4, y + 6.6, count, 11, bold=True)
    pen.block(half + 3, y + 11.9, told, color=INK if with_issues else LABEL)


def _sign_name(faces: Faces, party: Party, say: Words) -> Block:
    by_proxy = party.presence is Presence.BY_PROXY
    name = say("confirmation.signed_by_proxy") if by_proxy else party.name
    room = 57 - faces.width(say("confirmation.date"), 7.5) / MM - 2
    return fit(faces, name, room, 8, floor=7, lines=1, name=True)


def _sign_label(faces: Faces, party: Party, say: Words) -> Block:
    by_proxy = party.presence is Presence.BY_PROXY
    label = say(f"role.{party.role}") + (f" {party.name}" if by_proxy else "")
    return fit(faces, label, 57, 7.5, floor=6.5, name=True)


def _sign_height(faces: Faces, row: Sequence[Party], say: Words) -> float:
    names = [_sign_name(faces, party, say).extra for party in row]
    labels = [_sign_label(faces, party, say).extra for party in row]
    return SIGN_PERSON + max(names, default=0) + max(labels, default=0)


def _people_sign(row: Sequence[Party], say: Words, pen: Pen, y: float) -> None:
    """57 × 12.5 mm to sign for each, three to a row."""
    labels = [_sign_label(pen.faces, party, say) for party in row]
    line = y + 17.2 + max((label.extra for label in labels), default=0)
    for n, (party, label) in enumerate(zip(row, labels, strict=True)):
        left = LEFT + n * 61.5
        right = left + 57
        pen.rule(left, y, right)
        pen.block(left, y + 3.7, label, color=LABEL)
        pen.rule(left, line, right)
        pen.block(left, line + 3.4, _sign_name(pen.faces, party, say))
        pen.text(right, line + 3.4, say("confirmation.date"), 7.5, color=LABEL, align="right")


def _companies_sign(facts: ConfirmationFacts, say: Words, pen: Pen, y: float) -> None:
    """88 mm each; a round seal of 40 mm may overlap."""
    for (left, right), label, name in (
        ((LEFT, MIDDLE[0]), "developer", facts.developer),
        ((MIDDLE[1], RIGHT), "property_manager", facts.property_manager),
    ):
        pen.rule(left, y, right)
        pen.text(left, y + 3.7, say(f"confirmation.{label}"), 7.5, color=LABEL)
        pen.rule(left, y + 24.8, right)
        text = f"{name}　{say('confirmation.agent')}" if name else say("confirmation.agent")
        date_width = pen.faces.width(say("confirmation.date"), 7.5) / MM
        block = fit(pen.faces, text, right - left - date_width - 3, 8, floor=7)
        pen.block(left, y + 28.2, block)
        pen.text(right, y + 28.2, say("confirmation.date"), 7.5, color=LABEL, align="right")
