"""How each mark of a key set looks and what it is called: always a shape, a colour and a word."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from console.domain.keys import KEY_ROOM, HolderKind
from console.domain.whereabouts import Mark
from console.queries.keys import HolderRow
from console.ui import i18n, icons, paint
from console.ui.i18n import translate
from console.ui.widgets.badge import State


@dataclass(frozen=True, kw_only=True)
class Look:
    """Tokens of the theme; a blank fill leaves the ground, a blank edge draws none."""

    icon: str
    tone: str
    fill: str
    edge: str = ""
    dashed: bool = False


LOOKS = {
    Mark.KEY_ROOM: Look(icon="square", tone="waiting", fill="subtle", edge="line"),
    Mark.OWNER: Look(icon="done", tone="done", fill="done_soft"),
    Mark.DEPARTMENT: Look(icon="diamond", tone="called", fill="called_soft"),
    Mark.PERSON: Look(icon="serving", tone="serving", fill="serving_soft"),
    Mark.TRANSFER: Look(icon="arrow", tone="accent", fill="accent_soft", edge="accent"),
    Mark.SPLIT: Look(icon="split", tone="split", fill="surface", edge="split"),
    Mark.UNACCOUNTED: Look(icon="alert", tone="alert", fill="alert_soft", edge="alert"),
    Mark.FROZEN: Look(icon="close", tone="alert", fill="alert_soft", edge="alert"),
    Mark.NO_SET: Look(icon="minus", tone="ink_2", fill="", edge="line", dashed=True),
}
ORDER = (
    Mark.KEY_ROOM, Mark.OWNER, Mark.DEPARTMENT, Mark.PERSON, Mark.TRANSFER, Mark.SPLIT,
    Mark.UNACCOUNTED, Mark.FROZEN, Mark.NO_SET,
)  # fmt: skip
"""As a legend shows them: what is as it should be first."""


STATES = {
    Mark.OWNER: State.DONE, Mark.DEPARTMENT: State.CALLED, Mark.PERSON: State.SERVING,
    Mark.TRANSFER: State.ACCENT, Mark.SPLIT: State.SPLIT, Mark.UNACCOUNTED: State.ALERT,
    Mark.FROZEN: State.ALERT,
}  # fmt: skip


def word(mark: Mark) -> str:
    return {
        Mark.KEY_ROOM: translate("KeyMarks", "Key room"),
        Mark.OWNER: translate("KeyMarks", "Owner"),
        Mark.DEPARTMENT: translate("KeyMarks", "Department"),
        Mark.PERSON: translate("KeyMarks", "Person"),
        Mark.TRANSFER: translate("KeyMarks", "In transfer"),
        Mark.SPLIT: translate("KeyMarks", "Split"),
        Mark.UNACCOUNTED: translate("KeyMarks", "Unaccounted"),
        Mark.FROZEN: translate("KeyMarks", "Lost, frozen"),
        Mark.NO_SET: translate("KeyMarks", "No set yet"),
    }[mark]


def holder_name(holder: HolderRow) -> str:
    """Owners without their name: the board stands where owners can see it."""
    if holder.kind == HolderKind.PERSON:
        return holder.name
    return i18n.name("holder", holder.name if holder.kind == HolderKind.DEPARTMENT else holder.kind)


def holder_mark(holder: HolderRow) -> Mark:
    return Mark.KEY_ROOM if holder.name == KEY_ROOM else Mark(holder.kind)


def piece_kind(kind: str) -> str:
    return {
        "entry_owner": translate("KeyMarks", "Entry, owner's keys"),
        "entry_construction": translate("KeyMarks", "Entry, building keys"),
        "unit_door": translate("KeyMarks", "Stairwell door"),
        "access_card": translate("KeyMarks", "Access card"),
        "mailbox": translate("KeyMarks", "Letterbox"),
        "meter_box": translate("KeyMarks", "Meter box"),
        "utility_card": translate("KeyMarks", "Utility card"),
        "inner_door": translate("KeyMarks", "Inner doors"),
        "storage": translate("KeyMarks", "Storage room"),
        "garage_remote": translate("KeyMarks", "Garage remote"),
        "sealed_bag": translate("KeyMarks", "Sealed bag"),
    }.get(kind, kind)


def kinds_text(kinds: tuple[tuple[str, int], ...], whole: int = 0) -> str:
    """`Access card ×2`; a whole set of `whole` pieces is said as such."""
    count = sum(n for _kind, n in kinds)
    if len(kinds) > 2:
        if count == whole:
            return translate("KeyMarks", "whole set, %n pieces", "", count)
        return translate("KeyMarks", "%n pieces", "", count)
    return ", ".join(f"{piece_kind(kind)} ×{n}" for kind, n in kinds)


def paint_mark(
    painter: QPainter, place: QRect, mark: Mark, *, size: int = 12, is_hovered: bool = False
) -> None:
    """The square of one set, its shape in the middle."""
    look = LOOKS[mark]
    paint.box(
        painter, place, fill="hover" if is_hovered else look.fill or None, edge=look.edge or None,
        radius=3, dashed=look.dashed,
    )  # fmt: skip
    middle = place.center()
    icons.paint(
        painter, look.icon, middle.x() + 1 - size / 2, middle.y() + 1 - size / 2, size, look.tone
    )
