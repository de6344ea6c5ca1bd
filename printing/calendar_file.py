"""A host's appointments as a calendar file (RFC 5545)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

LONGEST = 75  # bytes of a line, RFC 5545 §3.1


@dataclass(frozen=True, kw_only=True)
class CalendarEntry:
    """`uid` names the home's visit for good, so that a later file moves it; `changed_at` is when it
    last changed. Nobody's name: a calendar shows on screens and in pockets."""

    uid: str
    start: datetime
    end: datetime
    summary: str
    place: str
    changed_at: datetime


@dataclass(frozen=True, kw_only=True)
class CalendarFacts:
    """`zone` is the IANA name that the calendar proposes to show; moments stand in UTC, which
    needs no rules of summer time in the file."""

    name: str
    zone: str
    language: str
    entries: tuple[CalendarEntry, ...]


def calendar_ics(facts: CalendarFacts) -> bytes:
    """Equal facts give equal bytes."""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:-//Handover Console//{facts.language.replace('_', '-').upper()}",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        f"X-WR-CALNAME:{_text(facts.name)}",
        f"X-WR-TIMEZONE:{facts.zone}",
    ]
    for entry in sorted(facts.entries, key=lambda e: (e.start, e.uid)):
        lines += [
            "BEGIN:VEVENT",
            f"UID:{_text(entry.uid)}",
            f"DTSTAMP:{_moment(entry.changed_at)}",
            f"LAST-MODIFIED:{_moment(entry.changed_at)}",
            f"DTSTART:{_moment(entry.start)}",
            f"DTEND:{_moment(entry.end)}",
            f"SUMMARY:{_text(entry.summary)}",
            f"LOCATION:{_text(entry.place)}",
            "END:VEVENT",
        ]
    return "".join(_folded([*lines, "END:VCALENDAR"])).encode()


def _moment(at: datetime) -> str:
    return f"{at.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _text(words: str) -> str:
    """RFC 5545 §3.3.11; what is no line break and cannot be seen is left out."""
    plain = words.replace("\r\n", "\n").replace("\r", "\n")
    shown = "".join(c for c in plain if c == "\n" or c.isprintable())
    escaped = shown.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return escaped.replace("\n", "\\n")


def _folded(lines: Iterable[str]) -> Iterator[str]:
    """No line has more than 75 bytes, and no character is cut in two."""
    for line in lines:
        part, room = "", LONGEST
        for character in line:
            size = len(character.encode())
            if size > room:
                yield f"{part}\r\n "
                part, room = "", LONGEST - 1
            part, room = part + character, room - size
        yield f"{part}\r\n"
