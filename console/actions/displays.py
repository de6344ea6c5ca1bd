"""Displays: hung on a monitor, told how to speak, taken down; the sentence said of a call."""

from __future__ import annotations

import re
from dataclasses import asdict, replace
from string import Formatter

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.actions.floor import campaign_of, rules_of
from console.domain.errors import Refusal
from console.domain.events import Event, Press
from console.models import Display, DisplayKind
from console.queries.displays import DisplayRow

MOST_REPEATS, LONGEST_SENTENCE = 3, 120
LANGUAGES = ("", "zh_CN", "en", "es")
_CLOCK = re.compile(r"([01]\d|2[0-3]):[0-5]\d")
_FILLED = frozenset({"ticket", "station", "desk"})


def set_display(session: Session, *, press: Press, wish: DisplayRow) -> Event:
    """New, or as it shall be from now on; computer, kind and monitor say which one is meant."""
    if (
        wish.kind not in set(DisplayKind)
        or not wish.computer
        or not wish.monitor
        or not 0 <= wish.volume <= 100
        or not 1 <= wish.repeat <= MOST_REPEATS
        or {wish.language, wish.second_language} - set(LANGUAGES)
    ):
        raise Refusal("display.bad-setting")
    hours = (wish.quiet_from, wish.quiet_until)
    if any(hours) and not all(_CLOCK.fullmatch(each) for each in hours):
        raise Refusal("display.bad-hours")
    row = _found(session, press, wish)
    if row is None:
        row = Display(campaign_id=press.campaign_id)
        session.add(row)
    for name, value in asdict(wish).items():
        setattr(row, name, value)
    session.flush()
    return _told("display.set", row)


def take_down_display(session: Session, *, press: Press, wish: DisplayRow) -> Event:
    row = _found(session, press, wish)
    if row is None:
        raise Refusal("display.unknown")
    event = _told("display.taken_down", row)
    session.delete(row)
    return event


def set_announcements(
    session: Session, *, press: Press, zh: str = "", en: str = "", es: str = ""
) -> Event:
    """What a hall says of a call, with {ticket}, {station} and {desk}; blank: the console's own."""
    zh, en, es = (" ".join(sentence.split()) for sentence in (zh, en, es))
    for sentence in (zh, en, es):
        if sentence and not _is_sentence(sentence):
            raise Refusal("announce.bad-sentence", most=LONGEST_SENTENCE)
    campaign = campaign_of(session, press)
    rules = rules_of(campaign.rules)
    campaign.rules = replace(rules, announce_zh=zh, announce_en=en, announce_es=es).to_json()
    return Event(kind="campaign.announcements_set", subjects=(("campaign", campaign.id),))


def _is_sentence(text: str) -> bool:
    """Names nobody but the ticket: there is no place in it for anything else."""
    try:
        parts = [(name, form, how) for _, name, form, how in Formatter().parse(text) if name]
    except ValueError:
        return False
    names = {name for name, _, _ in parts}
    is_plain = not any(form or how for _, form, how in parts)
    return {"ticket", "desk"} <= names <= _FILLED and is_plain and len(text) <= LONGEST_SENTENCE


def _found(session: Session, press: Press, wish: DisplayRow) -> Display | None:
    return session.scalar(
        select(Display).where(
            Display.campaign_id == press.campaign_id,
            Display.kind == wish.kind,
            Display.computer == wish.computer,
            Display.monitor == wish.monitor,
        )
    )


def _told(kind: str, row: Display) -> Event:
    return Event(
        kind=kind,
        subjects=(("display", row.id),),
        facts={"display": row.kind, "monitor": row.monitor},
    )
