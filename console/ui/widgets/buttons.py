"""Buttons: one filled primary per page, edged secondaries, quiet words, dangers at the end."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from console.ui import icons, paint, theme

GAP = 8
ICON = 16


class Look(StrEnum):
    PRIMARY = "primary"
    SECONDARY = "secondary"
    QUIET = "quiet"
    DANGER = "danger"


_PADDING = {Look.PRIMARY: (24, 16), Look.SECONDARY: (14, 12), Look.DANGER: (14, 12),
            Look.QUIET: (8, 4)}  # fmt: skip


class Button(QAbstractButton):
    """`cap` names its key inside it. Text is never cut: padding gives way first.

    `set_off(reason)` turns it off and says why (tooltip, screen reader; pages show it beside).
    """

    def __init__(
        self,
        words: str = "",
        *,
        look: Look = Look.SECONDARY,
        icon: str = "",
        icon_tone: str = "",
        cap: str = "",
        height: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._icon, self._icon_tone, self._cap = look, icon, icon_tone, cap
        self._height = height or (theme.PRIMARY if look is Look.PRIMARY else theme.CONTROL)
        self._is_busy = self._is_bare = False
        self.reason = ""
        self.setText(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    @property
    def look(self) -> Look:
        return self._look

    def setText(self, words: str) -> None:  # noqa: N802
        super().setText(words.replace("&", "&&"))
        self.setAccessibleName(words)
        self.updateGeometry()

    def words(self) -> str:
        return self.text().replace("&&", "&")

    def set_icon(self, icon: str, tone: str = "") -> None:
        self._icon, self._icon_tone = icon, tone
        self.updateGeometry()
        self.update()

    def set_cap(self, cap: str) -> None:
        self._cap = cap
        self.updateGeometry()
        self.update()

    @property
    def is_bare(self) -> bool:
        return self._is_bare

    def set_bare(self, is_bare: bool) -> None:
        """Its key is not shown: there is no room for it."""
        if is_bare != self._is_bare:
            self._is_bare = is_bare
            self.updateGeometry()
            self.update()

    def set_off(self, reason: str = "") -> None:
        """Blank turns it on again."""
        self.reason = reason
        self.setToolTip(reason)
        self.setAccessibleDescription(reason)
        self.setEnabled(not reason and not self._is_busy)
        self.updateGeometry()

    def set_busy(self, is_busy: bool) -> None:
        """A press is on its way: not to be pressed again, but it looks as before."""
        self._is_busy = is_busy
        self.setEnabled(not self.reason and not is_busy)

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(self.width_for(is_bare=self._is_bare, is_tight=False), self._height)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(self.width_for(is_bare=self._is_bare, is_tight=True), self._height)

    def width_for(self, *, is_bare: bool, is_tight: bool) -> int:
        """With or without its key, with all its padding or the least."""
        return self._content_width(is_bare=is_bare) + 2 * _PADDING[self._look][is_tight]

    def _type(self) -> tuple[int, bool]:
        if self._look is Look.PRIMARY:
            is_hero = self._height >= 80
            return (28 if is_hero else 20, True) if self._height > theme.PRIMARY else (16, True)
        return (12, False) if self._height < theme.CONTROL_SMALL else (14, False)

    def _shown_icon(self) -> str:
        return "lock" if self._look is Look.PRIMARY and self.reason else self._icon

    def _content_width(self, *, is_bare: bool) -> int:
        size, bold = self._type()
        width = paint.width_of(self.words(), size, bold=bold)
        width += ICON + (GAP if self.words() else 0) if self._shown_icon() else 0
        return width + (GAP + paint.cap_width(self._cap) if self._cap and not is_bare else 0)

    # -- painting ----------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        tone = self._ground(painter)
        size, bold = self._type()
        middle = self.height() // 2
        left = (self.width() - self._content_width(is_bare=self._is_bare)) // 2
        icon = self._shown_icon()
        if icon:
            is_plain = self._look is Look.PRIMARY or not self.isEnabled() or not self._icon_tone
            icons.paint(
                painter, icon, left, middle - ICON / 2, ICON, tone if is_plain else self._icon_tone
            )
            left += ICON + GAP
        width = paint.width_of(self.words(), size, bold=bold)
        place = QRect(left, 0, width + 1, self.height())
        paint.text(painter, place, self.words(), size=size, bold=bold, tone=tone, elide=False)
        if self._cap and not self._is_bare:
            is_filled = self._look is Look.PRIMARY and not self.reason
            paint.cap(painter, left + width + GAP, middle, self._cap, on_accent=is_filled)
        painter.end()

    def _ground(self, painter: QPainter) -> str:
        """Paints the body; returns the token of what stands on it."""
        rect = self.rect()
        is_off = not self.isEnabled() and not self._is_busy
        is_down = self.isDown() or self._is_busy
        radius = theme.RADIUS if self.height() >= 32 else theme.RADIUS_SMALL
        if self._look is Look.PRIMARY:
            fill = "disabled" if is_off else "accent_pressed" if is_down else "accent"
            paint.box(painter, rect, fill=fill, radius=radius)
            return "on_disabled" if is_off else "on_accent"
        hover = "hover" if self.underMouse() or is_down else None
        if self._look is Look.QUIET:
            if hover and not is_off:
                paint.box(painter, rect, fill=hover, radius=radius)
            return "on_disabled" if is_off else "accent"
        if is_off:
            paint.box(painter, rect, fill="subtle", edge="line", radius=radius)
            return "on_disabled"
        is_danger = self._look is Look.DANGER
        edge = "alert" if is_danger else "line_strong"
        paint.box(painter, rect, fill=hover or "surface", edge=edge, radius=radius)
        return "alert" if is_danger else "ink"

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter presses what has the focus, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        self.update()
        super().leaveEvent(event)


class PrimaryButton(Button):
    """Its words say what will happen: verb · ticket · place."""

    def __init__(self, words: str = "", *, cap: str = "Enter", height: int = theme.PRIMARY,
                 icon: str = "", parent: QWidget | None = None) -> None:  # fmt: skip
        super().__init__(words, look=Look.PRIMARY, cap=cap, height=height, icon=icon, parent=parent)
        self.setObjectName("primary")


class SecondaryButton(Button):
    """`small` is the 28-px form for rows."""

    def __init__(self, words: str = "", *, icon: str = "", icon_tone: str = "", cap: str = "",
                 small: bool = False, parent: QWidget | None = None) -> None:  # fmt: skip
        super().__init__(
            words, icon=icon, icon_tone=icon_tone, cap=cap, parent=parent,
            height=theme.CONTROL_SMALL if small else theme.CONTROL,
        )  # fmt: skip


class QuietButton(Button):
    def __init__(self, words: str = "", *, icon: str = "", cap: str = "", small: bool = True,
                 parent: QWidget | None = None) -> None:  # fmt: skip
        super().__init__(
            words, look=Look.QUIET, icon=icon, cap=cap, parent=parent,
            height=theme.CONTROL_SMALL if small else theme.CONTROL,
        )  # fmt: skip


class DangerButton(Button):
    """The last of its row; opens an inline question, never a dialog."""

    def __init__(self, words: str = "", *, cap: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, look=Look.DANGER, cap=cap, parent=parent)
