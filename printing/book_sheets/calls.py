"""Whom to call: who did not come today, who is due tomorrow."""

from __future__ import annotations

from printing.book_facts import WorkbookFacts

from .page import Column, Page, notes

COLUMNS: tuple[Column, ...] = (
    ("state", 14, ""), ("unit", 30, ""), ("owners", 24, ""), ("phone", 22, ""), ("slot", 20, ""),
    ("host", 14, ""),
)  # fmt: skip


def write(page: Page, facts: WorkbookFacts) -> None:
    say = page.say
    page.heads()
    page.table(
        (
            say.known("book.call", each.kind),
            each.unit,
            each.owners,
            each.phone,
            each.slot,
            each.host,
        )
        for each in facts.calls
    )
    page.end([*notes(say, "calls", facts.calls), masked(page, facts)])


def masked(page: Page, facts: WorkbookFacts) -> str:
    """Whether telephone numbers are, and who said that they need not be."""
    if not facts.revealed:
        return page.say("book.masked")
    return page.say("book.revealed", why=facts.revealed)
