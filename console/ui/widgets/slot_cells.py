"""How a heat map's cells, heads and closed spans are painted, and what a cell may say."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from console.schedule import Cell, Closed, DayHead
from console.ui import i18n, icons, paint, theme
from console.ui.i18n import translate
from console.verdicts import Fit

HEAT = ((100, "heat_4"), (85, "heat_3"), (70, "heat_2"), (0, "heat_1"))
FIT_LOOK = {Fit.FREE: ("done", "done"), Fit.COST: ("alert", "called"), Fit.NO: ("close", "ink_2")}
"""Icon and tone; the fill is the soft one of the tone, none for a slot that will not do."""
SIDE, NARROW_SIDE = 12, 8
TAG_HEIGHT, TAG_SIDE = 20, 6


@dataclass(frozen=True, kw_only=True)
class Look:
    """What is said of a cell beside its figures. `matches` counts the parties that the filters let
    through; `comes` and `goes` are the parties that a proposal moves in and out, in words or,
    with `has_signs`, in signs."""

    matches: int | None = None
    fit: Fit | None = None
    comes: int = 0
    goes: int = 0
    has_signs: bool = False
    is_target: bool = False


PLAIN = Look()


def heat_of(used: int, capacity: int) -> str:
    """The token of a cell: one hue, four steps of how full it is."""
    if capacity <= 0:
        return "heat_1"
    return next(token for least, token in HEAT if 100 * used >= least * capacity)


def kind_words(kind: str) -> str:
    return {
        "weekday": translate("SlotMap", "Weekday"),
        "weekend": translate("SlotMap", "Weekend"),
        "holiday": translate("SlotMap", "Holiday"),
        "makeup_workday": translate("SlotMap", "Make-up working day"),
    }.get(kind, kind)


def short_words(cell: Cell) -> str:
    """Why a slot takes fewer than its neighbours; blank if it does not."""
    if not cell.is_short_of_hosts:
        return ""
    words = translate(
        "SlotMap", "Desks could take {doors}: other hosts are off or still with earlier parties"
    )
    return words.format(doors=cell.doors)


def paint_head(painter: QPainter, column: QRect, head: DayHead) -> None:
    rect = column.adjusted(4, 2, -4, 0)
    first = QRect(rect.left(), rect.top(), rect.width(), 20)
    words, kind = i18n.day(head.day), kind_words(head.kind)
    paint.text(painter, first, words, bold=True)
    used = paint.width_of(words, bold=True) + 6
    tone = "ink_2" if head.kind == "weekday" else "called"
    fits = used + paint.width_of(kind, 12) <= rect.width()
    if fits:
        paint.text(painter, first.adjusted(used, 0, 0, 0), kind, size=12, tone=tone)
    figure = f"{head.used} / {head.quota}"
    second = QRect(rect.left(), rect.top() + 22, rect.width(), 16)
    both = paint.width_of(figure, 12) + 8 + paint.width_of(kind, 12)
    if not fits and head.kind != "weekday" and both > second.width():
        figure = str(head.used)  # that it is no usual day says more than its quota
    paint.text(painter, second, figure, size=12, tone="ink_2", elide=False)
    if not fits:  # the kind of day says more than the bar
        rest = second.adjusted(paint.width_of(figure, 12) + 8, 0, 0, 0)
        if paint.width_of(kind, 12) <= rest.width():
            paint.text(painter, rest, kind, size=12, tone=tone, align=paint.RIGHT)
        return
    left = rect.left() + max(paint.width_of(text, 12) for text in (figure, "999 / 999")) + 8
    bar = QRect(left, second.top() + 6, rect.right() - left, 4)
    if bar.width() > 12:
        paint.box(painter, bar, fill="track", radius=2)
        share = min(bar.width(), bar.width() * head.used // max(1, head.quota))
        paint.box(painter, QRect(bar.left(), bar.top(), share, 4), fill="accent", radius=2)


def paint_cell(painter: QPainter, rect: QRect, cell: Cell, look: Look) -> None:
    if look.fit is not None:
        _paint_fit(painter, rect, cell, look)
    elif look.matches is not None:
        _paint_matches(painter, rect, cell, look.matches)
    else:
        _paint_heat(painter, rect, cell, look)


def _paint_heat(painter: QPainter, rect: QRect, cell: Cell, look: Look) -> None:
    heat = heat_of(cell.used, cell.capacity)
    paint.box(painter, rect, fill=heat, radius=theme.RADIUS_SMALL)
    tone = "on_heat_4" if heat == "heat_4" else "ink"
    used = _figures(painter, rect, str(cell.used), f"/{cell.capacity}", tone)
    if look.comes or look.goes:
        paint.box(painter, rect, edge="ink", edge_width=2, radius=theme.RADIUS_SMALL)
        _paint_tag(painter, rect, look)
        return
    left = cell.capacity - cell.used
    place = _inner(rect)
    words = translate("SlotMap", "%n left", "", left) if left > 0 else translate("SlotMap", "full")
    room = place.width() - used - paint.width_of(words, 12)
    if 2 * cell.capacity < cell.doors and room > 20:  # strikes the eye beside its neighbours
        icons.paint(painter, "users", place.left() + used + 6, rect.center().y() - 5, 12, tone)
    if room < 4:
        return  # a narrow column: the two figures say it
    paint.text(painter, place, words, size=12, tone=tone, align=paint.RIGHT, elide=False)
    if left <= 0 and room > 24:
        x = place.right() - paint.width_of(words, 12) - 16
        icons.paint(painter, "lock", x, rect.center().y() - 5, 12, tone)


def _paint_matches(painter: QPainter, rect: QRect, cell: Cell, matches: int) -> None:
    """Only who is looked for; how full the slot is stays beside it, quietly."""
    fill = heat_of(matches, max(1, cell.used)) if matches else "subtle"
    tone = "on_heat_4" if fill == "heat_4" else "ink" if matches else "ink_2"
    paint.box(painter, rect, fill=fill, radius=theme.RADIUS_SMALL)
    _figures(painter, rect, str(matches) if matches else "·", "", tone)
    words = f"{cell.used}/{cell.capacity}"
    paint.text(
        painter, _inner(rect), words, size=12, tone=tone, align=paint.RIGHT, elide=False
    )  # fmt: skip


def _paint_fit(painter: QPainter, rect: QRect, cell: Cell, look: Look) -> None:
    """Shape and fill say whether the party that is being moved may come here."""
    icon, tone = FIT_LOOK.get(look.fit or Fit.NO, ("", "ink_2"))
    is_no, is_here = look.fit is Fit.NO, look.fit is Fit.HERE
    fill = "subtle" if is_no else "waiting_soft" if is_here else paint.soft_of(tone)
    paint.box(painter, rect, fill=fill, radius=theme.RADIUS_SMALL)
    if is_here or look.is_target:
        edge = "ink_2" if is_here else "alert" if is_no else tone
        paint.box(
            painter, rect, edge=edge, edge_width=2, radius=theme.RADIUS_SMALL, dashed=True
        )  # fmt: skip
    _figures(
        painter, rect, str(cell.used), f"/{cell.capacity}", "ink_2" if is_no else "ink"
    )  # fmt: skip
    if icon:
        side = _inner(rect)
        shade = "alert" if is_no and look.is_target else tone
        icons.paint(painter, icon, side.right() - 14, rect.center().y() - 7, 14, shade)


def tag_fits(rect: QRect, cell: Cell, look: Look) -> bool:
    """False where the words would cover the figures."""
    return paint.width_of(tag_words(look), 12, bold=True) + 2 * TAG_SIDE <= _tag_room(rect, cell)


def _tag_room(rect: QRect, cell: Cell) -> int:
    used = paint.width_of(str(cell.used), bold=True) + 1 + paint.width_of(f"/{cell.capacity}")
    return rect.right() - 6 - _inner(rect).left() - used - 4


def tag_words(look: Look) -> str:
    parts, signs = [], []
    if look.goes:
        parts.append(translate("SlotMap", "out {count}").format(count=look.goes))
        signs.append(f"−{look.goes}")
    if look.comes:
        parts.append(translate("SlotMap", "in {count}").format(count=look.comes))
        signs.append(f"+{look.comes}")
    return " ".join(signs if look.has_signs else parts)


def _paint_tag(painter: QPainter, rect: QRect, look: Look) -> None:
    words = tag_words(look)
    width = paint.width_of(words, 12, bold=True) + 2 * TAG_SIDE
    top = rect.center().y() - TAG_HEIGHT // 2 + 1
    box = QRect(rect.right() - 6 - width, top, width, TAG_HEIGHT)
    paint.box(painter, box, fill="ink", radius=theme.RADIUS_SMALL)
    paint.text(
        painter, box, words, size=12, bold=True, tone="surface", align=paint.CENTRE, elide=False
    )


def _inner(rect: QRect) -> QRect:
    side = SIDE if rect.width() >= 110 else NARROW_SIDE
    return rect.adjusted(side, 0, -side, 0)


def _figures(painter: QPainter, rect: QRect, first: str, rest: str, tone: str) -> int:
    """`7/8`, the first bold; the width it took."""
    place = _inner(rect)
    paint.text(painter, place, first, bold=True, tone=tone, elide=False)
    used = paint.width_of(first, bold=True) + 1
    paint.text(painter, place.adjusted(used, 0, 0, 0), rest, tone=tone, elide=False)
    return used + paint.width_of(rest)


def paint_closed(painter: QPainter, rect: QRect, closed: Closed, route_minutes: int) -> None:
    """`rect` is the whole line of the band."""
    paint.box(painter, rect, edge="line_strong", dashed=True, radius=theme.RADIUS_SMALL)
    said = (
        translate("SlotMap", "Lunch, no slots {start}–{end}")
        if closed.why == "lunch"
        else translate("SlotMap", "No slots: the whole route takes {minutes} min, closing at {end}")
    )
    words = said.format(start=closed.start, end=closed.end, minutes=route_minutes)
    paint.text(painter, rect, words, size=12, tone="ink_2", align=paint.CENTRE)
