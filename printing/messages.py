"""Short messages for the customer's gateway: the text of each, and the file that carries them."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from .sheets import HOSTILE, printable
from .words import words

COLUMNS = ("reference", "phone", "text")
_PHONE = re.compile(r"\+?[0-9]+")
_BREAKS = re.compile(r"\s*[\r\n\t]+\s*")


@dataclass(frozen=True, kw_only=True)
class MessageFacts:
    """`kind` is one of the words' message.*; `start` stands in the campaign's zone. Nobody's name
    is in a message: a telephone may be in other hands."""

    kind: str
    language: str
    project: str
    homes: tuple[str, ...]
    start: datetime


@dataclass(frozen=True, kw_only=True)
class MessageLine:
    """`reference` is what the gateway's answer names."""

    reference: str
    phone: str
    text: str


def message_text(facts: MessageFacts) -> str:
    say = words(facts.language)
    return say(
        f"message.{facts.kind}",
        project=facts.project,
        homes=say("message.and").join(facts.homes),
        day=say.day_with_weekday(facts.start.date()),
        time=f"{facts.start:%H:%M}",
    )


def messages_csv(lines: Iterable[MessageLine]) -> bytes:
    """UTF-8 with its mark, one message a row; no text of it is a formula in a spreadsheet."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for line in lines:
        phone = line.phone if _PHONE.fullmatch(line.phone) else _harmless(line.phone)
        writer.writerow((line.reference, phone, _harmless(line.text)))
    return b"\xef\xbb\xbf" + out.getvalue().encode()


def _harmless(text: str) -> str:
    one_line = _BREAKS.sub(" ", printable(text))
    return f"'{one_line}" if one_line.startswith(HOSTILE) else one_line
