"""One paper of nobody, drawn to show how a campaign words its papers: issued to none, no code."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from io import BytesIO
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from console import key_slips, paper_facts, visit_papers
from console.domain.keys import ItemState
from console.domain.loans import LoanState
from console.domain.visits import StepState
from console.house_papers import DRAW, House
from console.issuing import snapshot
from console.paper_facts import Coded, Sheet
from console.queries import campaigns
from console.queries.campaigns import StepRow
from console.queries.circulation import SheetStep, SheetVisit
from console.queries.house_files import HouseFile, KeptRow
from console.queries.key_receipt import ReceiptPiece, ReceiptRow
from console.queries.loans import LentPiece, LoanRow
from console.queries.papers import PartyRow, SetRow, WalkedStep
from console.queries.units import BookingRow, OwnerRow, UnitRow
from console.store import Store
from printing.fonts import FontBook
from printing.packs import write_pdf

UNIT = UnitRow(
    id=0, label="1-1-101", project="", building="1", stairwell="1", room_no="101",
    product_type="", layout_type="", gross_area=None, due_date=None, ready_day=None, paid_up=None,
    state="", owners=(
        OwnerRow(id=0, name="· · ·", is_company=False, phones=(), id_type="", id_no=""),
    ),
)  # fmt: skip


def sample_paper(
    store: Store, kind: str, language: str, draft: dict[str, str], *, cache: Path
) -> bytes:
    """`draft`: texts by name as they would be in that language; blank ones are the built-in."""

    def rows(session: Session, *, campaign_id: int) -> list[StepRow]:
        return campaigns.route(session, campaign_id=campaign_id)

    sheet, route = snapshot(store, rows)
    kept = tuple(text for text in sheet.house.texts if text[1] not in draft)
    drafted = tuple((language, name, text) for name, text in draft.items() if text)
    sheet = replace(
        sheet,
        campaign=replace(sheet.campaign, language=language, is_sample=True),
        house=replace(sheet.house, texts=(*kept, *drafted)),
    )
    out = BytesIO()
    facts = (SAMPLES.get(kind) or _of_home(kind))(sheet, route)
    write_pdf(out, [facts], FontBook(cache), title=kind, house=sheet.house)
    return out.getvalue()


def _code(letter: str) -> Coded:
    return Coded(payload=f"HD1{letter}" + "0" * 36, version=1)


def _of_home(kind: str) -> Callable[[Sheet, list[StepRow]], Any]:
    def draw(sheet: Sheet, _route: list[StepRow]) -> Any:
        home = paper_facts.HomeFile(
            unit=UNIT, charges=(), meters=(), signing=None,
            key_set=SetRow(unit_id=0, number=1, code_id=""),
        )  # fmt: skip
        kept = KeptRow(kind="entry_owner", number="1", seal="none", state="retained",
                       holder="property")  # fmt: skip
        more = HouseFile(kept=(kept,) if kind == "key_retention" else ())
        return DRAW[kind](House(sheet=sheet, home=home, more=more, coded={kind: _code("D")}))

    return draw


def _moment(sheet: Sheet) -> datetime:
    return sheet.printed_at.replace(hour=2, minute=0, second=0) + timedelta(days=7)


def _notice(sheet: Sheet, route: list[StepRow]) -> Any:
    start = _moment(sheet)
    booking = BookingRow(
        id=0, owner_id=0, day=sheet.local(start).date(), slot_start=start, host_id=None, state="",
        unit_ids=(0,),
    )  # fmt: skip
    return paper_facts.notice(sheet, booking, [UNIT], (), route, _code("V"))


def _guide(sheet: Sheet, route: list[StepRow]) -> Any:
    return visit_papers.guide(sheet, route, ["service_fee"])


def _slip(sheet: Sheet, route: list[StepRow]) -> Any:
    party = PartyRow(
        appointment_id=0, visit_id=0, ticket="A001", slot_start=None, checked_in_at=None, zone="A",
        desk=None, host="", unit_ids=(0,), is_over=False,
        steps=tuple(
            WalkedStep(code=s.code, state=StepState.PENDING, is_required=s.is_required,
                       finished_at=None)
            for s in route
        ),
    )  # fmt: skip
    day = sheet.local(sheet.printed_at).date()
    return paper_facts.slip(sheet, party, day, _code("V"))


def _survey(sheet: Sheet, route: list[StepRow]) -> Any:
    steps = tuple(
        SheetStep(
            code=s.code, station=s.station, desks=s.desks, desk=0, state=StepState.DONE,
            is_required=s.is_required, started_at=None, finished_at=None, skip_reason="",
            skipped_by="", skipped_at=None,
        )
        for s in route
    )  # fmt: skip
    return visit_papers.survey(sheet, SheetVisit(people=1, children=0, steps=steps), _code("S"))


def _key_receipt(sheet: Sheet, _route: list[StepRow]) -> Any:
    piece = ReceiptPiece(
        kind="entry_owner", number="1", seal="intact", state=ItemState.OK, holder_kind="owner",
        holder="", loan=0,
    )  # fmt: skip
    row = ReceiptRow(
        unit_id=0, set_number=1, code_id="", owners=("· · ·",), pieces=(piece,), handed_at=None,
        proxy="", signed_by_owner="",
    )  # fmt: skip
    return key_slips.receipt_facts(sheet, UNIT, row, _code("K").payload, 1)


def _loan_slip(sheet: Sheet, _route: list[StepRow]) -> Any:
    lent = LentPiece(
        set_number=1, unit_id=0, label="", kind="entry_construction", count=1, item_ids=(0,),
        returned_at=None,
    )  # fmt: skip
    out = _moment(sheet)
    row = LoanRow(
        loan_id=0, number=1, out_at=out, due_at=out + timedelta(hours=4), state=LoanState.OUT,
        borrower="· · ·", borrower_kind="person", department="", purpose="inspection",
        approver="· · ·", pieces=(lent,), lost=0, returned_at=None, countersigned_by="",
        kept_why="", kept_day=None,
    )  # fmt: skip
    return key_slips.loan_facts(sheet, row, _code("L").payload, 1)


SAMPLES: dict[str, Callable[[Sheet, list[StepRow]], Any]] = {
    "notice": _notice, "guide": _guide, "slip": _slip, "survey": _survey,
    "key_receipt": _key_receipt, "loan_slip": _loan_slip,
}  # fmt: skip
SHOWN = (*SAMPLES, *DRAW)
"""The papers that can be shown so."""
