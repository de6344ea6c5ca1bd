"""The finance department's workbook, from the store."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from console.daybook import check_folder, write_book
from console.issuing import snapshot
from console.paper_facts import Sheet
from console.queries.finance import Finance, MoneyDay, PaymentRow, finance
from console.queries.units import UnitRow, units
from console.store import Store
from printing.finance_book import FinanceFacts, MoneyLine, OwedLine, ReceiptLine, finance_xlsx


def write_finance(store: Store, out: Path) -> dict[str, Any]:
    """Money by day up to now; returns the sums in cents. Raises Refusal `print.no-folder` and
    Failure `print.not-written`."""
    check_folder(out)

    def rows(session: Session, *, campaign_id: int) -> tuple[Finance, list[UnitRow]]:
        found = finance(session, campaign_id=campaign_id)
        return found, units(session, campaign_id=campaign_id)

    sheet, (found, homes) = snapshot(store, rows)
    write_book(out, finance_xlsx(_facts(sheet, found, homes)))
    return {
        "days": len(found.days),
        "receipts": len(found.payments),
        "came": sum(day.came for day in found.days),
        "taken_back": sum(day.taken_back for day in found.days),
        "net": sum(day.net for day in found.days),
        "due": sum(each.due for each in found.owed.values()),
        "paid": sum(each.paid for each in found.owed.values()),
    }


def _facts(sheet: Sheet, found: Finance, homes: list[UnitRow]) -> FinanceFacts:
    labels = {unit.id: unit.label for unit in homes}
    methods = sorted({method for day in found.days for method in day.by_method})
    kinds = sorted({kind for day in found.days for kind in day.by_kind})
    unknown = sheet.say("book.split.unknown")
    return FinanceFacts(
        campaign=sheet.campaign.project,
        language=sheet.language,
        made_at=sheet.local(sheet.printed_at),
        methods=tuple(sheet.say.known("payment_method", m) if m else unknown for m in methods),
        kinds=tuple(sheet.say.known("charge", kind) for kind in kinds),
        days=tuple(_day(day, methods, kinds) for day in found.days),
        receipts=tuple(_receipt(sheet, row, labels) for row in found.payments),
        owed=tuple(
            OwedLine(
                unit=unit.label,
                due=money.due,
                here=found.here.get(unit.id, 0),
                before=money.paid - found.here.get(unit.id, 0),
            )
            for unit in homes
            if (money := found.owed.get(unit.id)) is not None
        ),
    )


def _day(day: MoneyDay, methods: Iterable[str], kinds: Iterable[str]) -> MoneyLine:
    return MoneyLine(
        day=day.day,
        receipts=day.receipts,
        came=day.came,
        taken_back=day.taken_back,
        by_method=tuple(day.by_method.get(method, 0) for method in methods),
        by_kind=tuple(day.by_kind.get(kind, 0) for kind in kinds),
    )


def _receipt(sheet: Sheet, row: PaymentRow, labels: dict[int, str]) -> ReceiptLine:
    say = sheet.say
    desk = f"{say.known('station', row.station)} {row.desk}" if row.station else ""
    return ReceiptLine(
        paid_at=sheet.local(row.paid_at),
        receipt=row.receipt,
        ticket=row.ticket,
        units=say("notice.and").join(labels[unit] for unit in row.unit_ids),
        method=say.known("payment_method", row.method) if row.method else "",
        cents=row.cents,
        desk=desk,
        voided_at=sheet.local(row.voided_at) if row.voided_at else None,
    )
