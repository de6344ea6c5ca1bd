"""The issues recorded on the day."""

from __future__ import annotations

from printing.book_facts import WorkbookFacts

from .page import Column, Page

COLUMNS: tuple[Column, ...] = (("item", 60, ""),)


def write(page: Page, facts: WorkbookFacts) -> None:
    page.heads()
    page.end([page.say("book.issues_empty")])
