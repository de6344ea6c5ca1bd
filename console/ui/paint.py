"""Strokes that several painted widgets share: rounded boxes, lines of text, key caps, badges."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen

from console.ui import i18n, icons, theme

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter

CAP_HEIGHT, CAP_SIDE = 20, 6
BADGE_HEIGHT, BADGE_ICON, BADGE_SIDE, BADGE_GAP = 24, 12, 8, 4


def metrics(size: int = 14, *, bold: bool = False) -> QFontMetrics:
    return theme.metrics(size, bold=bold)


def width_of(text: str, size: int = 14, *, bold: bool = False) -> int:
    return metrics(size, bold=bold).horizontalAdvance(text)


def box(
    painter: QPainter,
    rect: QRect,
    *,
    fill: str | QColor | None = None,
    edge: str | QColor | None = None,
    edge_width: int = 1,
    radius: float = theme.RADIUS,
    dashed: bool = False,
) -> None:
    """A rounded rectangle whose edge lies inside `rect`, sharp on whole pixels."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inner = QRectF(rect)
    if edge is None:
        painter.setPen(Qt.PenStyle.NoPen)
    else:
        half = edge_width / 2
        inner = inner.adjusted(half, half, -half, -half)
        pen = QPen(_colour(edge), edge_width)
        if dashed:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush if fill is None else _colour(fill))
    painter.drawRoundedRect(inner, radius, radius)
    painter.restore()


def text(
    painter: QPainter,
    rect: QRect,
    words: str,
    *,
    size: int = 14,
    bold: bool = False,
    tone: str | QColor = "ink",
    align: Qt.AlignmentFlag = LEFT,
    elide: bool = True,
    from_middle: bool = False,
) -> None:
    """One line; what does not fit ends in an ellipsis, or has it in its middle, unless it must
    not."""
    painter.setFont(theme.font(size, bold=bold))
    painter.setPen(_colour(tone))
    if elide:
        mode = Qt.TextElideMode.ElideMiddle if from_middle else Qt.TextElideMode.ElideRight
        words = painter.fontMetrics().elidedText(words, mode, rect.width() + 1)
    painter.drawText(rect, align | Qt.TextFlag.TextDontClip, i18n.dots(words))


def cap_width(key: str) -> int:
    return max(CAP_HEIGHT, width_of(key, 12) + 2 * CAP_SIDE)


def cap(painter: QPainter, x: int, middle: int, key: str, *, on_accent: bool = False) -> None:
    """A key cap, such as F6, with its left edge at x."""
    rect = QRect(x, middle - CAP_HEIGHT // 2, cap_width(key), CAP_HEIGHT)
    if on_accent:
        edge = QColor(theme.color("on_accent"))
        edge.setAlphaF(0.55)
        box(painter, rect, fill="accent_pressed", edge=edge, radius=theme.RADIUS_SMALL)
    else:
        box(painter, rect, fill="subtle", edge="line", radius=theme.RADIUS_SMALL)
    tone = "on_accent" if on_accent else "ink_2"
    text(painter, rect, key, size=12, tone=tone, align=CENTRE, elide=False)


def badge_width(words: str, icon: str) -> int:
    side = BADGE_ICON + BADGE_GAP if icon else 0
    return 2 * BADGE_SIDE + side + width_of(words, 12, bold=True)


def badge(painter: QPainter, x: int, middle: int, words: str, icon: str, tone: str) -> None:
    """The filled badge of a state: icon and word on the soft fill of `tone`."""
    rect = QRect(x, middle - BADGE_HEIGHT // 2, badge_width(words, icon), BADGE_HEIGHT)
    box(painter, rect, fill=soft_of(tone), radius=theme.RADIUS_SMALL)
    left = x + BADGE_SIDE
    if icon:
        icons.paint(painter, icon, left, middle - BADGE_ICON / 2, BADGE_ICON, tone)
        left += BADGE_ICON + BADGE_GAP
    place = QRect(left, rect.top(), rect.right() - left, rect.height())
    text(painter, place, words, size=12, bold=True, tone=tone, elide=False)


def soft_of(tone: str) -> str:
    """The fill that belongs to a state's colour; split sets share the amber one."""
    if tone == "split":
        return "called_soft"
    return f"{tone}_soft" if hasattr(theme.tokens(), f"{tone}_soft") else "waiting_soft"


def _colour(value: str | QColor) -> QColor:
    return theme.color(value) if isinstance(value, str) else value
