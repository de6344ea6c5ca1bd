"""The tables; constraints stand in the database too.

A module of tables is mapped when the first of its tables is asked for: to map them all takes a
sixth of a start, of which the first page needs a third. Whoever asks for `Base` gets them all, as
do the presses. Only this module imports the others: two threads must not map at the same time.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from sqlalchemy.orm import configure_mappers
from sqlalchemy.orm.mapper import _CONFIGURE_MUTEX

if TYPE_CHECKING:
    from console.models.base import Base
    from console.models.calls import Call, CallPassed, GreenGrant, VisitOwner, VisitPaper
    from console.models.campaign import Campaign, Desk, HandoverDay, Host, RouteStep, Station
    from console.models.evening_records import (
        CallAttempt,
        FigureCorrection,
        OutsideScore,
        ProductDate,
        SheetLayout,
        Survey,
        SurveyScore,
    )
    from console.models.issue_records import (
        DefectWord,
        Issue,
        IssueNote,
        IssuePause,
        IssuePhoto,
        Responsible,
        UnitInspection,
    )
    from console.models.journal import JournalRow, JournalSubject
    from console.models.key_records import (
        KeyCount,
        KeyCountLine,
        KeySignature,
        KeyWaiver,
        Loan,
        LoanItem,
        SealBreak,
    )
    from console.models.keys import (
        CustodyAnswer,
        CustodyEvent,
        Holder,
        KeyItem,
        KeySet,
        KeyTemplate,
    )
    from console.models.owners import OwnerPhone, UnitOwner
    from console.models.paper_records import (
        FiledPaper,
        PackPaper,
        PaperText,
        PrintJob,
        PrintState,
        StoredFile,
    )
    from console.models.papers import Document
    from console.models.people import Appointment, AppointmentUnit, Owner, Unit
    from console.models.planning import DayRule, HostDuty, PlaceRule, RouteMinutes, SlotQuota
    from console.models.queue import Visit, VisitStep, VisitUnit
    from console.models.settlement import Accessory, Charge, MeterReading, Payment, PaymentCharge
    from console.models.telling import Message, SeatHold
    from console.models.waits import Display, DisplayKind, RehearsalCase, StatedWait, StationPrior
    from console.models.zones import CodeKey, Zone

_TABLES = {
    "calls": "Call CallPassed GreenGrant VisitOwner VisitPaper",
    "campaign": "Campaign Desk HandoverDay Host RouteStep Station",
    "evening_records": "CallAttempt FigureCorrection OutsideScore ProductDate SheetLayout Survey"
    " SurveyScore",
    "issue_records": "DefectWord Issue IssueNote IssuePause IssuePhoto Responsible UnitInspection",
    "journal": "JournalRow JournalSubject",
    "key_records": "KeyCount KeyCountLine KeySignature KeyWaiver Loan LoanItem SealBreak",
    "keys": "CustodyAnswer CustodyEvent Holder KeyItem KeySet KeyTemplate",
    "paper_records": "FiledPaper PackPaper PaperText PrintJob PrintState StoredFile",
    "owners": "OwnerPhone UnitOwner",
    "papers": "Document",
    "people": "Appointment AppointmentUnit Owner Unit",
    "planning": "DayRule HostDuty PlaceRule RouteMinutes SlotQuota",
    "queue": "Visit VisitStep VisitUnit",
    "settlement": "Accessory Charge MeterReading Payment PaymentCharge",
    "telling": "Message SeatHold",
    "zones": "CodeKey Zone",
    "waits": "Display DisplayKind RehearsalCase StatedWait StationPrior",
}
_MODULE_OF = {table: module for module, tables in _TABLES.items() for table in tables.split()}


def _map(module: str) -> Any:
    """Not while another thread makes mappers ready for a statement, which counts them."""
    with _CONFIGURE_MUTEX:
        mapped = import_module(f"console.models.{module}")
        configure_mappers()
    return mapped


if not TYPE_CHECKING:  # or every name would be one of this module's to mypy

    def __getattr__(name: str) -> Any:
        if name == "Base":
            for module in _TABLES:
                _map(module)
            found = import_module("console.models.base").Base
        elif name in _MODULE_OF:
            found = getattr(_map(_MODULE_OF[name]), name)
        else:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        globals()[name] = found
        return found


__all__ = [
    "Accessory",
    "Appointment",
    "AppointmentUnit",
    "Base",
    "Call",
    "CallAttempt",
    "CallPassed",
    "Campaign",
    "Charge",
    "CodeKey",
    "CustodyAnswer",
    "CustodyEvent",
    "DayRule",
    "DefectWord",
    "Desk",
    "Display",
    "DisplayKind",
    "Document",
    "FigureCorrection",
    "FiledPaper",
    "GreenGrant",
    "HandoverDay",
    "Holder",
    "Host",
    "HostDuty",
    "Issue",
    "IssueNote",
    "IssuePause",
    "IssuePhoto",
    "JournalRow",
    "JournalSubject",
    "KeyCount",
    "KeyCountLine",
    "KeyItem",
    "KeySet",
    "KeySignature",
    "KeyTemplate",
    "KeyWaiver",
    "Loan",
    "LoanItem",
    "Message",
    "MeterReading",
    "OutsideScore",
    "Owner",
    "OwnerPhone",
    "PackPaper",
    "PaperText",
    "Payment",
    "PaymentCharge",
    "PlaceRule",
    "PrintJob",
    "PrintState",
    "ProductDate",
    "RehearsalCase",
    "Responsible",
    "RouteMinutes",
    "RouteStep",
    "SealBreak",
    "SeatHold",
    "SheetLayout",
    "SlotQuota",
    "StatedWait",
    "Station",
    "StationPrior",
    "StoredFile",
    "Survey",
    "SurveyScore",
    "Unit",
    "UnitInspection",
    "UnitOwner",
    "Visit",
    "VisitOwner",
    "VisitPaper",
    "VisitStep",
    "VisitUnit",
    "Zone",
]
