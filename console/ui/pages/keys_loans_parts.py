"""The columns of the loans' list, and the words for what is due."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from console.domain.loans import LoanState
from console.queries.loans import LoanRow
from console.ui import i18n
from console.ui.i18n import translate
from console.ui.rows import Column
from console.ui.widgets.key_marks import kinds_text

LOOK = {
    LoanState.OVERDUE: ("alert", "alert"), LoanState.DUE: ("clock", "called"),
    LoanState.OUT: ("waiting", "waiting"), LoanState.BACK: ("done", "done"),
}  # fmt: skip
"""Icon and tone: amber when due, red when it is long over."""


def borrower_name(row: LoanRow) -> str:
    is_person = row.borrower_kind == "person"
    return row.borrower if is_person else i18n.name("holder", row.borrower)


def homes_of(row: LoanRow) -> str:
    labels = dict.fromkeys(i18n.room(piece.label) for piece in row.pieces)
    first = next(iter(labels), "")
    more = len(labels) - 1
    if not more:
        return first
    return translate("LoanRows", "{home} and %n more", "", more).format(home=first)


def pieces_text(row: LoanRow) -> str:
    kinds: dict[str, int] = {}
    for piece in row.out or row.pieces:
        if piece.count:
            kinds[piece.kind] = kinds.get(piece.kind, 0) + piece.count
    return kinds_text(tuple(kinds.items()))


def when(row: LoanRow, now: datetime) -> str:
    """`2 h 36 over`, `in 26 min`, `back`."""
    if row.state is LoanState.BACK:
        return translate("LoanRows", "back")
    minutes = round((row.due_at - now).total_seconds() / 60)
    if minutes >= 0 and row.state is LoanState.OUT:
        return translate("LoanRows", "in {time}").format(time=i18n.minutes(minutes))
    return translate("LoanRows", "{time} over").format(time=i18n.minutes(max(0, -minutes)))


def columns(
    now: Callable[[], datetime], clock: Callable[[datetime], str]
) -> tuple[Column[LoanRow], ...]:
    return (
        Column(
            name="state", title=lambda: translate("LoanRows", "Due"), width=136, is_bold=True,
            text=lambda row: when(row, now()), icon=lambda row: LOOK[row.state][0],
            tone=lambda row: LOOK[row.state][1], may_elide=False,
            second=lambda row: clock(row.due_at),
        ),
        Column(
            name="home", title=lambda: translate("LoanRows", "Home"), width=152, is_bold=True,
            text=homes_of, second=lambda row: f"L-{row.number}", from_middle=True,
        ),
        Column(
            name="pieces", title=lambda: translate("LoanRows", "Pieces"), text=pieces_text,
            second=lambda row: i18n.name("loan_purpose", row.purpose),
        ),
        Column(
            name="who", title=lambda: translate("LoanRows", "Borrower"), width=168,
            text=borrower_name,
            second=lambda row: i18n.name("holder", row.department) if row.department else "",
        ),
        Column(
            name="act", title=lambda: "", width=136, is_act=True, is_edged=True,
            text=lambda row: "" if row.state is LoanState.BACK
            else translate("LoanRows", "Take back…"),
        ),
    )  # fmt: skip
