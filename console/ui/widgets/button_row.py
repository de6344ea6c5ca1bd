"""A row of buttons that gives way in a narrow place: padding, then keys, then into a menu."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtWidgets import QMenu, QWidget

from console.ui.i18n import Retranslating, translate
from console.ui.widgets.buttons import Button, Look, SecondaryButton

GAP = 8


class ButtonRow(Retranslating, QWidget):
    """`left` and `right` stand at the two ends. Where even without their keys not all fit, those
    of `folds` go into the menu of `more`, the first one first; they stay as they are for the page
    (shown, off, clicked). The words of a button are never cut."""

    def __init__(
        self, *, left: Sequence[QWidget], right: Sequence[QWidget] = (),
        folds: Sequence[Button] = (), parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._left, self._right, self._folds = tuple(left), tuple(right), tuple(folds)
        self.folded: tuple[Button, ...] = ()
        self.more = SecondaryButton(icon="more")
        self.more.clicked.connect(self.show_menu)
        for part in (*self._left, self.more, *self._right):
            part.setParent(self)
        self.more.hide()
        self.retranslate()

    def add(self, part: QWidget) -> None:
        """The last of those at the left."""
        part.setParent(self)
        part.show()
        self._left = (*self._left, part)

    def retranslate(self) -> None:
        words = translate("ButtonRow", "More to do")
        self.more.setAccessibleName(words)
        self.more.setToolTip(words)

    def menu(self) -> QMenu:
        menu = QMenu(self.window())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for button in self.folded:
            made = menu.addAction(button.text())
            made.setEnabled(button.isEnabled())
            made.triggered.connect(lambda _on=False, button=button: button.click())
        return menu

    def show_menu(self) -> None:
        menu = self.menu()
        menu.popup(self.more.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    # -- places ------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.LayoutRequest):
            self._place()
        return super().event(event)

    def sizeHint(self) -> QSize:  # noqa: N802
        shown = self._shown(())
        return QSize(_length([part.sizeHint().width() for part in shown]), self._high(shown))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        shown = self._shown(self._folds)
        widths = [self.more.minimumSizeHint().width(), *(_bare(part) for part in shown)]
        return QSize(_length(widths), self._high(shown))

    def _high(self, shown: Sequence[QWidget]) -> int:
        return max((part.sizeHint().height() for part in shown), default=0)

    def _shown(self, folded: Sequence[Button]) -> list[QWidget]:
        parts = (*self._left, *self._right)
        return [p for p in parts if not p.isHidden() and p not in folded and _wants_room(p)]

    def _fold(self) -> tuple[Button, ...]:
        """As few as let the rest stand with its words whole."""
        folded: list[Button] = []
        for button in (None, *(b for b in self._folds if not b.isHidden())):
            if button is not None:
                folded.append(button)
            more = [self.more.minimumSizeHint().width()] if folded else []
            if _length([*more, *(_bare(p) for p in self._shown(folded))]) <= self.width():
                break
        return tuple(folded)

    def _bared(self, parts: Sequence[QWidget]) -> set[QWidget]:
        """Those that do without their keys: as few as will do, from the right, what is filled
        last of all."""
        buttons = [part for part in reversed(parts) if isinstance(part, Button)]
        bare: set[QWidget] = set()
        for button in sorted(buttons, key=lambda b: b.look is Look.PRIMARY):
            widths = [_bare(part) if part in bare else _tight(part) for part in parts]
            if _length(widths) <= self.width():
                break
            bare.add(button)
        return bare

    def _place(self) -> None:
        self.folded = folded = self._fold()
        self.more.setVisible(bool(folded))
        shown = self._shown(folded)
        more = [self.more] if folded else []
        everything: list[QWidget] = [*more, *shown]
        bare = self._bared(everything)
        for part in everything:
            if isinstance(part, Button):
                part.set_bare(part in bare)
        pads = _length([part.sizeHint().width() for part in everything]) <= self.width()
        for button in self._folds:
            is_in = button in folded
            focus = Qt.FocusPolicy.NoFocus if is_in else Qt.FocusPolicy.StrongFocus
            button.setFocusPolicy(focus)
            if is_in:
                button.move(-10_000, 0)
        x = 0
        first = [p for p in shown if p in self._left]
        last = [p for p in shown if p in self._right]
        for part in [*first, *more] if first else []:
            x += self._stand(part, x, pads) + GAP
        x = self.width()
        for part in reversed(last if first else [*last, *more]):
            x -= self._stand(part, x, pads, is_right=True) + GAP

    def _stand(self, part: QWidget, x: int, pads: bool, *, is_right: bool = False) -> int:
        hint = part.sizeHint() if pads else part.minimumSizeHint()
        high = min(self.height(), part.sizeHint().height())
        left = x - hint.width() if is_right else x
        part.setGeometry(left, (self.height() - high) // 2, hint.width(), high)
        return hint.width()


def _wants_room(part: QWidget) -> bool:
    return part.sizeHint().width() > 0


def _length(widths: Sequence[int]) -> int:
    return sum(widths) + GAP * max(0, len(widths) - 1)


def _bare(part: QWidget) -> int:
    """The least width: without the key."""
    if isinstance(part, Button):
        return part.width_for(is_bare=True, is_tight=True)
    return part.minimumSizeHint().width()


def _tight(part: QWidget) -> int:
    """With its key, but the least padding."""
    if isinstance(part, Button):
        return part.width_for(is_bare=False, is_tight=True)
    return part.minimumSizeHint().width()
