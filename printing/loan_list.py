"""The evening's list of loans: what is out by department, to be called before closing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from .flow import Column, Flow
from .fonts import Faces, FontBook
from .marks import Heading, Imprint
from .page import Page, to_bytes
from .words import words


@dataclass(frozen=True, kw_only=True)
class ListedLoan:
    """One loan that is out; `minutes_late` 0: it is not due yet."""

    department: str
    number: str
    borrower: str
    pieces: str
    purpose: str
    due_at: datetime
    minutes_late: int


@dataclass(frozen=True, kw_only=True)
class LoanListFacts:
    """Staff paper; it names sets, never homes. Moments in the campaign's zone."""

    language: str
    project: str
    event: str
    at: datetime
    loans: tuple[ListedLoan, ...]
    imprint: Imprint
    sample: bool = False


def pdf(facts: LoanListFacts, book: FontBook) -> bytes:
    return to_bytes(facts, layout, book, words(facts.language)("loan_list.title"))


def layout(facts: LoanListFacts, faces: Faces) -> list[Page]:
    say = words(facts.language)
    head = Heading(
        project=facts.project,
        event=facts.event,
        title=say("loan_list.title"),
        purpose=say.counted("loan_list.purpose", len(facts.loans), at=f"{facts.at:%Y-%m-%d %H:%M}"),
        sample=facts.sample,
    )
    flow = Flow(faces, say, head, facts.imprint)
    if not facts.loans:
        flow.paragraph(say("loan_list.none"), before=4)
    columns = [
        Column(title=say(f"loan_list.{key}"), x=x, width=width, lines=4, bold=key == "due",
               name=key == "borrower")
        for key, x, width in (
            ("number", 16.5, 14.0), ("borrower", 32.0, 34.0), ("pieces", 68.0, 52.0),
            ("why", 122.0, 22.0), ("due", 146.0, 22.0), ("told", 170.0, 24.0),
        )
    ]  # fmt: skip
    for department in dict.fromkeys(loan.department for loan in facts.loans):
        mine = [loan for loan in facts.loans if loan.department == department]
        flow.need(flow.section_height + 6 + 2 * flow.row)
        flow.section(
            department or say("loan_list.nobody"), say.counted("loan_list.count", len(mine))
        )
        flow.table(columns, [_row(loan) for loan in mine])
        flow.space(3)
    return flow.pages()


def _row(loan: ListedLoan) -> tuple[str, ...]:
    due = f"{loan.due_at:%H:%M}"
    if loan.minutes_late:
        hours, minutes = divmod(loan.minutes_late, 60)
        due = f"▲ {due} +{hours}:{minutes:02d}"
    return (loan.number, loan.borrower, loan.pieces, loan.purpose, due, "")
