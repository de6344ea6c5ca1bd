"""What the papers, states and troubles of printing are called."""

from __future__ import annotations

from console.models import PrintState
from console.queries.print_jobs import JobRow
from console.ui import i18n
from console.ui.i18n import translate


def kinds() -> dict[str, str]:
    """Papers that go to a printer one by one."""
    return {
        "slip": translate("Printing", "Queue slip"),
        "confirmation": translate("Printing", "Handover confirmation"),
        "key_receipt": translate("Printing", "Key receipt"),
        "loan_slip": translate("Printing", "Loan slip"),
        "loan_list": translate("Printing", "Keys on loan"),
        "test": translate("Printing", "Test page"),
    }


def paper(row: JobRow) -> str:
    words = kinds().get(row.kind, row.kind)
    if row.version > 1:
        words += " · " + translate("Printing", "print {number}").format(number=row.version)
    return words


def state(row: JobRow) -> str:
    return {
        PrintState.QUEUED: translate("Printing", "Queued"),
        PrintState.SENT: translate("Printing", "Stands still")
        if row.why
        else translate("Printing", "At the printer"),
        PrintState.DONE: translate("Printing", "Printed"),
        PrintState.FAILED: translate("Printing", "Not printed"),
        PrintState.CANCELLED: translate("Printing", "Cancelled"),
    }[row.state]


def printer(row: JobRow) -> str:
    return row.printer or translate("Printing", "Standard printer")


def why(row: JobRow) -> str:
    """A sentence for what holds it up or ended it; blank where nothing does."""
    if not row.why:
        return ""
    code, _, reason = row.why.partition(": ")
    return i18n.say(code, {"name": printer(row), "reason": reason or "?"})


def reasons() -> dict[str, str]:
    """Why a paper is printed again."""
    return {
        "not-out": translate("Printing", "It did not come out"),
        "spoiled": translate("Printing", "It cannot be read"),
        "lost": translate("Printing", "It was lost"),
        "copy": translate("Printing", "One more is needed"),
    }


def reason(row: JobRow) -> str:
    return reasons().get(row.reason, row.reason)
