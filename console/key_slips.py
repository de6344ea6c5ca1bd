"""Receipts and slips of the key desk as PDF bytes, each drawn from one snapshot."""

from __future__ import annotations

from collections import defaultdict
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy.orm import Session

from console.domain import codes
from console.domain.errors import Refusal
from console.domain.keys import ItemState, Seal
from console.paper_bytes import Paper, _paper, _Press
from console.queries import find
from console.queries import loans as loan_queries
from console.queries import papers as queries
from console.queries.key_receipt import ReceiptPiece, ReceiptRow, receipt
from console.queries.loans import LoanRow
from console.queries.units import units
from console.store import Store

if TYPE_CHECKING:
    from console.paper_facts import Sheet
    from printing.words import Words

RECEIPT, SLIP = ("key_receipt", "unit", "D"), ("loan_slip", "loan", "L")
STAYS = (ItemState.RETAINED, ItemState.SAFEKEEPING)


def receipt_of(
    store: Store, unit_id: int, *, cache: Path, desk: str = "", again: bool = False
) -> Paper:
    """It bears the code of the set, as its tag does: a reprint voids the paper, not the code.
    Raises Refusal `print.no-key-set`."""
    if store.read(receipt, unit_id=unit_id) is None:
        raise Refusal("print.no-key-set")

    def rows(session: Session, *, campaign_id: int) -> tuple[Any, ...]:
        of: dict[str, Any] = {"campaign_id": campaign_id}
        return (
            queries.issued(session, kind="key_receipt", **of),
            units(session, ids=[unit_id], **of)[0],
            receipt(session, unit_id=unit_id, **of),
        )

    def draw(desk: str) -> tuple[Any, int]:
        from console.issuing import snapshot

        sheet, (issued, unit, row) = snapshot(store, rows, desk=desk)
        keys = store.read(find.code_keys, vault=store.vault)
        payload = codes.make("K", keys.current, row.code_id, keys.secrets[keys.current])
        version = issued[unit_id].version
        return receipt_facts(sheet, unit, row, payload, version), version

    return _paper(store, RECEIPT, unit_id, _Press(cache=cache, desk=desk, again=again), draw)


def slip_of(
    store: Store, loan_id: int, *, cache: Path, desk: str = "", again: bool = False
) -> Paper:
    """Printed before, it is drawn with what has come back since. Raises Refusal `loan.unknown`."""

    def rows(session: Session, *, campaign_id: int) -> tuple[Any, ...]:
        of: dict[str, Any] = {"campaign_id": campaign_id}
        return (
            queries.issued(session, kind="loan_slip", **of),
            loan_queries.loan(session, loan_id=loan_id, **of),
        )

    if store.read(rows)[1] is None:
        raise Refusal("loan.unknown")

    def draw(desk: str) -> tuple[Any, int]:
        from console.issuing import coder, snapshot

        sheet, (issued, row) = snapshot(store, rows, desk=desk)
        coded = coder(store, issued)(loan_id)
        return loan_facts(sheet, row, coded.payload, coded.version), coded.version

    return _paper(store, SLIP, loan_id, _Press(cache=cache, desk=desk, again=again), draw)


def receipt_facts(sheet: Sheet, unit: Any, row: ReceiptRow, payload: str, version: int) -> Any:
    from console.paper_facts import full_name, key_label
    from printing.key_receipt import KeyReceiptFacts, ReceiptLine, RetainedLine

    say = sheet.say
    groups: dict[str, list[ReceiptPiece]] = defaultdict(list)
    for piece in row.pieces:
        groups[piece.kind].append(piece)
    lines = tuple(
        ReceiptLine(
            kind=kind,
            numbers=tuple(p.number for p in pieces),
            expected=len(pieces),
            handed=sum(p.is_with_owner for p in pieces),
            seal=_seal(pieces),
            note="; ".join(note for note in (_note(say, p) for p in pieces) if note),
        )
        for kind, pieces in groups.items()
    )
    retained = tuple(
        RetainedLine(
            item=f"{say.known('key_kind', p.kind)} {p.number}",
            keeper=say.known("department", p.holder),
            purpose=say("key_receipt.retained_repair")
            if p.state == ItemState.RETAINED
            else say("key_receipt.safekeeping"),
            until=None,
        )
        for p in row.pieces
        if p.state in STAYS and not p.is_with_owner
    )
    names = say("notice.and").join(row.owners)
    return KeyReceiptFacts(
        language=sheet.language,
        project=sheet.campaign.project,
        event=sheet.event,
        set_number=key_label(row.set_number),
        home=full_name(sheet, unit),
        receiver=row.signed_by_owner or names,
        proxy=row.proxy,
        at=sheet.local(row.handed_at) if row.handed_at else None,
        lines=lines,
        retained=retained,
        giver=sheet.desk,
        phone=sheet.own("contact.phone"),
        payload=payload,
        imprint=sheet.imprint(version),
        reprint=version - 1,
        sample=sheet.campaign.is_sample,
    )


def _seal(pieces: list[ReceiptPiece]) -> str:
    seals = {p.seal for p in pieces}
    if Seal.BROKEN in seals:
        return Seal.BROKEN.value
    return Seal.INTACT.value if Seal.INTACT in seals else Seal.NONE.value


def _note(say: Words, piece: ReceiptPiece) -> str:
    if piece.state == ItemState.LOST:
        return f"{piece.number} {say('key_receipt.lost')}"
    if piece.loan:
        return say("key_receipt.lent", number=f"L-{piece.loan}")
    if piece.state == ItemState.RETAINED:
        return f"{piece.number} {say('key_receipt.retained_repair')}"
    if piece.state == ItemState.SAFEKEEPING:
        return f"{piece.number} {say('key_receipt.safekeeping')}"
    return ""


def loan_facts(sheet: Sheet, row: LoanRow, payload: str, version: int) -> Any:
    from console.paper_facts import key_label
    from printing.loan_slip import LoanPiece, LoanSlipFacts

    say = sheet.say
    is_person = row.borrower_kind == "person"
    return LoanSlipFacts(
        language=sheet.language,
        project=sheet.campaign.project,
        number=f"L-{row.number}",
        out_at=sheet.local(row.out_at),
        due_at=sheet.local(row.due_at),
        borrower=row.borrower if is_person else say.known("department", row.borrower),
        department=say.known("department", row.department) if row.department else "",
        purpose=say.known("loan_purpose", row.purpose),
        approver=row.approver,
        pieces=tuple(
            LoanPiece(
                set_number=key_label(piece.set_number),
                kind=piece.kind,
                count=piece.count,
                back_at=sheet.local(piece.returned_at) if piece.returned_at else None,
            )
            for piece in row.pieces
            if piece.count
        ),
        payload=payload,
        imprint=sheet.imprint(version),
        sample=sheet.campaign.is_sample,
    )


def evening_list(store: Store, *, cache: Path, desk: str = "", again: bool = False) -> Paper:
    """What is out now, by department, to be called before the keeper goes home."""
    from console.issuing import snapshot
    from printing.fonts import FontBook
    from printing.loan_list import ListedLoan, LoanListFacts
    from printing.packs import write_pdf

    def rows(session: Session, *, campaign_id: int) -> list[LoanRow]:
        return loan_queries.loans(session, campaign_id=campaign_id)

    sheet, found = snapshot(store, rows, desk=desk)
    say = sheet.say
    facts = LoanListFacts(
        language=sheet.language,
        project=sheet.campaign.project,
        event=sheet.event,
        at=sheet.local(sheet.printed_at),
        loans=tuple(
            ListedLoan(
                department=say.known("department", row.department) if row.department else "",
                number=f"L-{row.number}",
                borrower=row.borrower if row.borrower_kind == "person" else "",
                pieces="; ".join(
                    f"K-{p.set_number} {say.known('key_kind', p.kind)} ×{p.count}"
                    for p in row.out
                    if p.count
                ),
                purpose=say.known("loan_purpose", row.purpose),
                due_at=sheet.local(row.due_at),
                minutes_late=max(0, int((sheet.printed_at - row.due_at).total_seconds() // 60)),
            )
            for row in found
        ),
        imprint=sheet.imprint(),
        sample=sheet.campaign.is_sample,
    )
    out = BytesIO()
    write_pdf(out, [facts], FontBook(cache), title="loan_list", house=sheet.house)
    return Paper(kind="loan_list", data=out.getvalue(), version=1, is_new=True)
