"""The tables; constraints stand in the database too."""

from console.models.base import Base
from console.models.campaign import (
    Campaign,
    CodeKey,
    Desk,
    HandoverDay,
    Host,
    RouteStep,
    Station,
    Zone,
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
from console.models.papers import Document
from console.models.people import Appointment, AppointmentUnit, Owner, OwnerPhone, Unit, UnitOwner
from console.models.planning import DayRule, HostDuty, PlaceRule, RouteMinutes, SlotQuota
from console.models.queue import (
    Call,
    CallPassed,
    GreenGrant,
    Visit,
    VisitOwner,
    VisitPaper,
    VisitStep,
    VisitUnit,
)
from console.models.settlement import Accessory, Charge, MeterReading, Payment, PaymentCharge
from console.models.telling import Message, SeatHold
from console.models.waits import Display, RehearsalCase, StatedWait, StationPrior

__all__ = [
    "Accessory",
    "Appointment",
    "AppointmentUnit",
    "Base",
    "Call",
    "CallPassed",
    "Campaign",
    "Charge",
    "CodeKey",
    "CustodyAnswer",
    "CustodyEvent",
    "DayRule",
    "Desk",
    "Display",
    "Document",
    "GreenGrant",
    "HandoverDay",
    "Holder",
    "Host",
    "HostDuty",
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
    "Owner",
    "OwnerPhone",
    "Payment",
    "PaymentCharge",
    "PlaceRule",
    "RehearsalCase",
    "RouteMinutes",
    "RouteStep",
    "SealBreak",
    "SeatHold",
    "SlotQuota",
    "StatedWait",
    "Station",
    "StationPrior",
    "Unit",
    "UnitOwner",
    "Visit",
    "VisitOwner",
    "VisitPaper",
    "VisitStep",
    "VisitUnit",
    "Zone",
]
