"""The daily workbook for the manager: one page of true figures, the details behind it."""

from __future__ import annotations

from printing.book_facts import WorkbookFacts
from printing.book_sheets import calls, hosts, issues, keys, overview, slots, stations, units
from printing.book_sheets.page import Column, Page, begin, finish
from printing.words import words


def xlsx(facts: WorkbookFacts) -> bytes:
    """Equal facts give equal bytes; no text of the facts ever becomes a formula."""
    say = words(facts.language)
    book, cached = begin(say("book.title"), facts.made_at)
    about = say(
        "book.made",
        campaign=facts.campaign,
        day=say.day(facts.day),
        weekday=say.weekday(facts.day),
        at=f"{facts.made_at:%Y-%m-%d %H:%M}",
    )

    def page(key: str, columns: tuple[Column, ...]) -> Page:
        return Page(book, say, key, about, columns, cached)

    first = page("overview", overview.COLUMNS)
    in_slots = slots.write(page("slots", slots.COLUMNS), facts)
    stations.write(page("stations", stations.COLUMNS), facts)
    hosts.write(page("hosts", hosts.COLUMNS), facts)
    issues.write(page("issues", issues.COLUMNS), facts)
    keys.write(page("keys", keys.COLUMNS), facts)
    calls.write(page("calls", calls.COLUMNS), facts)
    in_units = units.write(page("units", units.COLUMNS), facts)
    overview.write(first, facts, overview.Checks(slots=in_slots, units=in_units))
    return finish(book, facts.made_at, cached)
