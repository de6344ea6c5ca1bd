"""What the papers, states and troubles of printing are called."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from console.models import PrintState
from console.printer_choice import document_kind
from console.queries.print_jobs import JobRow
from console.ui import i18n
from console.ui.i18n import translate
from console.ui.paper_menu import paper_name


def kind_name(kind: str) -> str:
    """Of any paper that goes to a printer, as the log or the command `print` names it."""
    kind = document_kind(kind)
    names = {
        "slip": translate("Printing", "Queue slip"),
        "confirmation": translate("Printing", "Handover confirmation"),
        "key_receipt": translate("Printing", "Key receipt"),
        "loan_slip": translate("Printing", "Loan slip"),
        "loan_list": translate("Printing", "Keys on loan"),
        "test": translate("Printing", "Test page"),
        "notice": translate("Printing", "Appointment notice"),
        "key_tags": translate("Printing", "Tags of key sets"),
        "piece_tags": translate("Printing", "Tags of key pieces"),
        "hook_labels": translate("Printing", "Labels of hooks"),
        "fallback": translate("Printing", "Fallback lists"),
        "digest": translate("Printing", "Daily digest"),
    }
    return names[kind] if kind in names else paper_name(kind.replace("_", "-"))


def paper(row: JobRow) -> str:
    words = kind_name(row.kind)
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


def logged(row: JobRow, zone: str) -> str:
    """A line of a paper's print log: when, by whom, where, what became of it, and why again."""
    day = i18n.short_day(row.at.astimezone(ZoneInfo(zone)).date())
    parts = [day, i18n.clock(row.at, zone), row.by, printer(row), state(row), reason(row)]
    return " · ".join(part for part in parts if part)
