"""The words for what is wrong with a set of keys and for what puts it right."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from console.domain.key_faults import Fault
from console.queries.key_faults import FaultPiece, SetFaults
from console.ui import i18n
from console.ui.i18n import translate
from console.ui.widgets.key_marks import holder_name, piece_kind


def act_words(act: str) -> str:
    return {
        "lost": translate("KeyFaults", "Report lost"),
        "damaged": translate("KeyFaults", "Report damaged"),
        "seal": translate("KeyFaults", "Bag was opened"),
        "found": translate("KeyFaults", "Found again"),
        "replace": translate("KeyFaults", "Replace pieces"),
        "cylinder": translate("KeyFaults", "Change the cylinder"),
        "told": translate("KeyFaults", "Owner was told"),
        "unfreeze": translate("KeyFaults", "Unfreeze the set"),
        "came": translate("KeyFaults", "Missing pieces came"),
        "retag": translate("KeyFaults", "New tag for the set"),
        "strike": translate("KeyFaults", "Entered by mistake"),
    }.get(act, act)


def what_it_does(act: str, found: SetFaults | None) -> str:
    """What follows from the press, before it is pressed."""
    if found is None:
        return ""
    if act == "came":
        count = sum(short.expected - short.present for short in found.short)
        return translate("KeyFaults", "%n pieces come to the key room, newly numbered.", "", count)
    return {
        "lost": translate(
            "KeyFaults",
            "The set is frozen: nothing of it goes out, what is out may come back. Who signed last "
            "stays on record.",
        ),
        "damaged": translate("KeyFaults", "The set counts as incomplete until they are replaced."),
        "seal": translate(
            "KeyFaults",
            "Who holds the bag and why stay on record. Without the owner's consent the set is "
            "frozen.",
        ),
        "found": translate("KeyFaults", "The key room takes them; then the set can be unfrozen."),
        "replace": translate(
            "KeyFaults", "New pieces with new numbers lie in the key room; old numbers are used up."
        ),
        "cylinder": translate(
            "KeyFaults",
            "All keys of this lock become useless, wherever they are; newly numbered ones lie in "
            "the key room, the owner's sealed.",
        ),
        "told": translate("KeyFaults", "Noted with the time: after a loss it must be."),
        "unfreeze": translate("KeyFaults", "Only when nothing is missing and the owner knows."),
        "retag": translate("KeyFaults", "The code on the old tag is void at once: print it anew."),
        "strike": translate(
            "KeyFaults", "Struck off if they never moved; what they stood for counts again."
        ),
    }.get(act, "")


def lock_words(lock: str) -> str:
    return {
        "entry": translate("KeyFaults", "Entry door"),
        "unit_door": translate("KeyFaults", "Stairwell door"),
        "mailbox": translate("KeyFaults", "Letterbox"),
        "meter_box": translate("KeyFaults", "Meter box"),
        "inner_door": translate("KeyFaults", "Inner doors"),
        "storage": translate("KeyFaults", "Storage room"),
    }.get(lock, lock)


def piece_words(piece: FaultPiece) -> str:
    parts = [piece_kind(piece.kind), piece.number]
    if piece.state in ("lost", "damaged"):
        parts.append(_STATES[piece.state]())
    parts.append(holder_name(piece.holder))
    return " · ".join(parts)


_STATES: dict[str, Callable[[], str]] = {
    "lost": lambda: translate("KeyFaults", "lost"),
    "damaged": lambda: translate("KeyFaults", "damaged"),
}


def state_words(found: SetFaults, clock: Callable[[datetime], str]) -> str:
    """Frozen since when and why, what is missing, what it cost, whether the owner knows."""
    parts = []
    if found.is_frozen and found.frozen_at is not None:
        since = clock(found.frozen_at)
        said = (
            translate("KeyFaults", "Frozen since {time}: the bag was opened")
            if found.frozen_why == Fault.SEAL
            else translate("KeyFaults", "Frozen since {time}: a piece is lost")
        )
        parts.append(said.format(time=since))
    missing = sum(short.expected - short.present for short in found.short)
    if missing:
        parts.append(translate("KeyFaults", "%n pieces short of the template", "", missing))
    if found.owner_told_at is not None:
        told = translate("KeyFaults", "owner told {time}")
        parts.append(told.format(time=clock(found.owner_told_at)))
    if found.cost_cents:
        cost = translate("KeyFaults", "cost so far {money}")
        parts.append(cost.format(money=i18n.money(found.cost_cents)))
    return " · ".join(parts) or translate("KeyFaults", "Nothing is wrong so far")
