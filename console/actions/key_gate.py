"""The gate before the owner's keys: all done and signed, or waived; who signed for them."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import case, func, select
from sqlalchemy.orm import Session

from console.actions.key_rows import key_event, pieces_of, refuse_on_offer
from console.domain.errors import Refusal
from console.domain.events import Event, Press
from console.domain.key_gate import (
    NOT_ASKED,
    SignedHow,
    Stays,
    WaiverReason,
    WalkedStep,
    check_signer,
    steps_missing,
)
from console.domain.keys import HolderKind, ItemState
from console.models import (
    Holder,
    KeyItem,
    KeySet,
    KeySignature,
    KeyWaiver,
    Unit,
    UnitOwner,
    Visit,
    VisitStep,
    VisitUnit,
)

_SHA256 = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, kw_only=True)
class Signature:
    """Who signs for the keys of these homes. `strokes_enc` is the pad's drawing, sealed by whoever
    calls, `sha256` that of the drawing; both blank on paper."""

    unit_ids: tuple[int, ...]
    how: str
    owner_id: int | None = None
    proxy: str = ""
    authority: str = ""
    sha256: str = ""
    strokes_enc: str = ""


def refuse_unready(session: Session, set_ids: Collection[int]) -> None:
    """Keys go to the owner of a home whose required steps are done and whose acceptance is signed;
    or a supervisor has let them go. Raises Refusal `keys.not-signed`, `keys.steps-missing`."""
    unit_ids = session.scalars(select(KeySet.unit_id).where(KeySet.id.in_(set_ids))).all()
    waived = set(session.scalars(select(KeyWaiver.unit_id).where(KeyWaiver.unit_id.in_(unit_ids))))
    inside = {
        home.unit_id: (home, visit)
        for home, visit in session.execute(
            select(VisitUnit, Visit)
            .join(Visit, Visit.id == VisitUnit.visit_id)
            .where(VisitUnit.unit_id.in_(unit_ids), VisitUnit.is_inside)
        )
    }
    for unit_id in sorted(set(unit_ids) - waived):
        home, visit = inside.get(unit_id, (None, None))
        if home is None or visit is None or home.signed_at is None:
            raise Refusal("keys.not-signed", ticket=visit.ticket if visit else "")
        missing = steps_missing(_walked(session, visit))
        if missing:
            raise Refusal("keys.steps-missing", ticket=visit.ticket, steps=" ".join(missing))


def _walked(session: Session, visit: Visit) -> list[WalkedStep]:
    rows = session.execute(
        select(VisitStep.code, VisitStep.gate, VisitStep.state, VisitStep.is_required)
        .where(VisitStep.visit_id == visit.id)
        .order_by(VisitStep.position)
    )
    return [WalkedStep(code=c, gate=g, state=s, is_required=r) for c, g, s, r in rows]


def waive_gate(
    session: Session, *, press: Press, unit_id: int, reason: str, approver: str, note: str = ""
) -> Event:
    """A supervisor (`approver`, somebody else than who presses) lets the keys of a home go before
    everything is done; the reason is a code, what is told of people stays in the note."""
    unit = _unit(session, press, unit_id)
    if reason not in tuple(WaiverReason):
        raise Refusal("keys.waiver-reason", reason=reason)
    if approver.strip() in ("", press.by):
        raise Refusal("keys.waiver-needs-another-person")
    there = session.scalar(select(KeyWaiver.id).where(KeyWaiver.unit_id == unit.id).limit(1))
    if there is not None:
        raise Refusal("keys.waived-already")
    session.add(
        KeyWaiver(
            campaign_id=press.campaign_id, unit_id=unit.id, reason=reason, note=note.strip(),
            by=approver.strip(), at=press.now,
        )
    )  # fmt: skip
    session.flush()
    return Event(kind="keys.waived", subjects=(("unit", unit.id),), facts={"reason": reason})


def sign_for_keys(session: Session, *, press: Press, signature: Signature) -> Event:
    """The owner, or a proxy with authority, signs for the keys of their homes: on the screen, with
    the drawing kept sealed, or on the printed receipt."""
    if not signature.unit_ids:
        raise Refusal("keys.nothing-to-sign")
    if signature.how not in tuple(SignedHow):
        raise Refusal("keys.signed-how", how=signature.how)
    on_screen = signature.how == SignedHow.SCREEN
    if on_screen and not (_SHA256.fullmatch(signature.sha256) and signature.strokes_enc):
        raise Refusal("keys.signature-empty")
    owners = []
    for unit_id in sorted(set(signature.unit_ids)):
        unit = _unit(session, press, unit_id)
        mine = set(session.scalars(select(UnitOwner.owner_id).where(UnitOwner.unit_id == unit.id)))
        check_signer(
            owner_id=signature.owner_id, proxy=signature.proxy, authority=signature.authority,
            owner_ids=mine,
        )  # fmt: skip
        owners += [signature.owner_id] if signature.owner_id in mine else []
        session.add(
            KeySignature(
                campaign_id=press.campaign_id, unit_id=unit.id,
                owner_id=None if signature.proxy.strip() else signature.owner_id,
                proxy=signature.proxy.strip(), authority=signature.authority, how=signature.how,
                sha256=signature.sha256, strokes_enc=signature.strokes_enc, by=press.by,
                at=press.now,
            )
        )  # fmt: skip
    session.flush()
    return Event(
        kind="keys.signed",
        subjects=(
            *(("unit", unit_id) for unit_id in sorted(set(signature.unit_ids))),
            *(("owner", owner) for owner in sorted({o for o in owners if o is not None})),
        ),
        facts={
            "how": signature.how, "authority": signature.authority, "sha256": signature.sha256,
            "by_proxy": int(bool(signature.proxy.strip())),
        },
    )  # fmt: skip


def sign_on_paper(session: Session, press: Press, set_ids: Collection[int], owner_id: int) -> None:
    """The owner accepts the keys: where nobody has signed on the screen, they have signed the
    printed receipt. One signature for each home and visit."""
    unit_ids = session.scalars(
        select(KeySet.unit_id).where(KeySet.id.in_(set_ids)).order_by(KeySet.id)
    ).all()
    for unit_id in unit_ids:
        came = session.scalar(
            select(Visit.checked_in_at)
            .join(VisitUnit, VisitUnit.visit_id == Visit.id)
            .where(VisitUnit.unit_id == unit_id, VisitUnit.is_inside)
        )
        if _signed_since(session, unit_id, came or press.now):
            continue
        session.add(
            KeySignature(
                campaign_id=press.campaign_id, unit_id=unit_id, owner_id=owner_id, proxy="",
                how=SignedHow.PAPER.value, by=press.by, at=press.now,
            )
        )  # fmt: skip


def _signed_since(session: Session, unit_id: int, since: datetime) -> bool:
    wanted = select(KeySignature.id).where(
        KeySignature.unit_id == unit_id, KeySignature.at >= since
    )
    return session.scalar(wanted.limit(1)) is not None


def keep_back(session: Session, *, press: Press, item_ids: tuple[int, ...], how: str) -> Event:
    """Pieces stay behind, retained for repair or in safekeeping, with the owner's consent: the
    keys step does not ask for them, and the receipt names them. `how` is one of `Stays`."""
    if how not in tuple(Stays):
        raise Refusal("keys.stays-how", how=how)
    items = pieces_of(session, press, item_ids)
    refuse_on_offer(items)
    with_owner = session.scalar(
        select(func.count())
        .select_from(KeyItem)
        .join(Holder, Holder.id == KeyItem.holder_id)
        .where(
            KeyItem.id.in_([i.id for i in items]),
            Holder.kind.in_([HolderKind.OWNER.value, HolderKind.UNACCOUNTED.value]),
        )
    )
    if with_owner:
        raise Refusal("keys.not-here", pieces=int(with_owner))
    for item in items:
        if item.state not in (ItemState.OK, *tuple(Stays)):
            raise Refusal("keys.piece-out-of-use", number=item.number)
        item.state = how
    return key_event(session, "keys.kept_back", items, facts={"how": how})


def let_go(session: Session, *, press: Press, item_ids: tuple[int, ...]) -> Event:
    """The repair is over, or the owner asks for them: the pieces are the owner's again."""
    items = pieces_of(session, press, item_ids)
    kept = [item for item in items if item.state in tuple(Stays)]
    if len(kept) != len(items):
        raise Refusal("keys.not-kept-back", pieces=len(items) - len(kept))
    for item in items:
        item.state = ItemState.OK.value
    return key_event(session, "keys.let_go", items, facts={})


def refuse_not_with_owner(session: Session, visit: Visit, homes: Sequence[VisitUnit]) -> None:
    """The keys step ends when every piece that does not stay behind is with the owner, and somebody
    signed for them. Raises Refusal `keys.no-set`, `keys.not-with-owner`, `keys.no-receipt`."""
    for home in homes:
        pieces, elsewhere = session.execute(
            select(
                func.count(),
                func.coalesce(
                    func.sum(
                        case(
                            (Holder.kind == HolderKind.OWNER, 0),
                            (KeyItem.state.in_([s.value for s in NOT_ASKED]), 0),
                            (KeyItem.replaced_by_id.is_not(None), 0),
                            else_=1,
                        )
                    ),
                    0,
                ),
            )
            .select_from(KeyItem)
            .join(KeySet)
            .join(Holder, Holder.id == KeyItem.holder_id)
            .where(KeySet.unit_id == home.unit_id)
        ).one()
        if not pieces:
            raise Refusal("keys.no-set", ticket=visit.ticket)
        if elsewhere:
            raise Refusal("keys.not-with-owner", ticket=visit.ticket, pieces=int(elsewhere))
        if not _signed_since(session, home.unit_id, visit.checked_in_at):
            raise Refusal("keys.no-receipt", ticket=visit.ticket)


def _unit(session: Session, press: Press, unit_id: int) -> Unit:
    unit = session.get(Unit, unit_id)
    if unit is None or unit.campaign_id != press.campaign_id:
        raise Refusal("unit.unknown")
    return unit
