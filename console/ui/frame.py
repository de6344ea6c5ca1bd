"""The frame round every page: rail, header with tabs and clock, status bar."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from console.ui import icons, paint, theme
from console.ui.i18n import Retranslating, translate
from console.ui.widgets import Text
from console.ui.widgets.layout import across

ITEM = QSize(72, 64)


def rail_words() -> dict[str, str]:
    """One word each, at most 76 px wide in bold 14 (a test measures all languages)."""
    return {
        "overview": translate("Rail", "Overview"),
        "plan": translate("Rail", "Plan"),
        "reception": translate("Rail", "Reception"),
        "desk": translate("Rail", "Desk"),
        "keys": translate("Rail", "Keys"),
        "issues": translate("Rail", "Issues"),
        "reports": translate("Rail", "Reports"),
        "settings": translate("Rail", "Settings"),
    }


class RailItem(QAbstractButton):
    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.count = 0
        self.setCheckable(True)
        self.setFixedSize(theme.RAIL, ITEM.height())
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        is_on = self.isChecked()
        body = QRect((theme.RAIL - ITEM.width()) // 2, 0, ITEM.width(), ITEM.height())
        if is_on or self.underMouse() or self.hasFocus():
            paint.box(painter, body, fill="accent_soft" if is_on else "hover")
        if is_on:
            bar = QRect(0, 12, 4, 40)
            paint.box(painter, bar.adjusted(-4, 0, 0, 0), fill="accent", radius=2)
        if self.hasFocus():
            paint.box(painter, body, edge="accent", edge_width=2)
        tone = "accent" if is_on else "ink_2"
        icons.paint(painter, self.name, (theme.RAIL - 20) / 2, 10, 20, tone)
        words = QRect(0, 34, theme.RAIL, 20)
        paint.text(
            painter, words, self.text(), bold=is_on, tone=tone, align=paint.CENTRE, elide=False
        )
        if self.count:
            text = str(self.count)
            width = max(20, paint.width_of(text, 12, bold=True) + 12)
            pill = QRect(52, 6, width, 16)
            paint.box(painter, pill, fill="alert", radius=8)
            paint.text(
                painter, pill, text, size=12, bold=True, tone="surface", align=paint.CENTRE,
                elide=False,
            )  # fmt: skip
        painter.end()

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        self.update()
        super().leaveEvent(event)


class Rail(Retranslating, QWidget):
    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(theme.RAIL)
        self.items = {name: RailItem(name) for name in rail_words()}
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, theme.HEADER + 8, 0, 0)
        lines.setSpacing(8)
        for name, item in self.items.items():
            lines.addWidget(item)
            item.clicked.connect(lambda _on=False, name=name: self.chosen.emit(name))
        lines.addStretch(1)
        self.retranslate()

    def retranslate(self) -> None:
        for number, (name, word) in enumerate(rail_words().items(), 1):
            self.items[name].setText(word)
            self.items[name].setAccessibleName(word)
            self.items[name].setToolTip(f"Alt+{number}")

    def set_current(self, name: str) -> None:
        for each, item in self.items.items():
            item.setChecked(each == name)

    def set_count(self, name: str, count: int) -> None:
        item = self.items[name]
        item.count = count
        item.setAccessibleName(f"{item.text()}, {count}" if count else item.text())
        item.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("surface"))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), theme.color("line"))
        painter.fillRect(0, theme.HEADER - 1, self.width(), 1, theme.color("line"))
        mark(painter, QRect((self.width() - 32) // 2, 12, 32, 32))
        painter.end()


def mark(painter: QPainter, rect: QRect) -> None:
    """The sign of the program: a key on an accent square."""
    paint.box(painter, rect, fill="accent", radius=rect.width() / 5)
    size = rect.width() * 5 // 9
    left = rect.left() + (rect.width() - size) / 2
    icons.paint(painter, "keys", left, rect.top() + (rect.height() - size) / 2, size, "on_accent")


class _Tab(QAbstractButton):
    """`is_tight`: smaller, in a window that has no room for all of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_tight = False
        self.setCheckable(True)
        self.setFixedHeight(theme.HEADER)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    @property
    def roomy(self) -> int:
        return paint.width_of(self.text(), 16, bold=True) + 28

    def set_tight(self, is_tight: bool) -> None:
        if is_tight != self.is_tight:
            self.is_tight = is_tight
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        tight = paint.width_of(self.text(), bold=True) + 14
        return QSize(tight if self.is_tight else self.roomy, theme.HEADER)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        is_on = self.isChecked()
        if self.underMouse() and not is_on:
            paint.box(painter, self.rect().adjusted(2, 10, -2, -10), fill="hover")
        if self.hasFocus():
            paint.box(painter, self.rect().adjusted(2, 8, -2, -8), edge="accent", edge_width=2)
        paint.text(
            painter, self.rect(), self.text(), size=14 if self.is_tight else 16, bold=is_on,
            tone="accent" if is_on else "ink_2", align=paint.CENTRE, elide=False,
        )  # fmt: skip
        if is_on:
            painter.fillRect(0, self.height() - 3, self.width(), 3, theme.color("accent"))
        painter.end()


class Header(Retranslating, QWidget):
    """Title, context or tabs, the page's buttons, date and clock."""

    tab_chosen = Signal(str)

    def __init__(self, groups: Mapping[str, Sequence[str]], parent: QWidget | None = None) -> None:
        """`groups`: the tabs by their place in the rail."""
        super().__init__(parent)
        self._groups = groups
        self.setFixedHeight(theme.HEADER)
        self.title = Text(size=20, bold=True)
        self.context = Text(tone="ink_2", may_elide=True)
        self._context = ""
        self.context.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.date = Text(tone="ink_2")
        self.clock = Text(size=20, bold=True)
        self.tabs = {name: _Tab() for names in groups.values() for name in names}
        self._tab_row = QWidget()
        self._tab_row.setLayout(across(*self.tabs.values(), gap=4))
        for name, tab in self.tabs.items():
            tab.clicked.connect(lambda _on=False, name=name: self.tab_chosen.emit(name))
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        line = across(
            self.title, 8, self._tab_row, self.context, None, self._buttons, 8, self.date,
            self.clock, margins=(theme.SIDE, 0, theme.SIDE, 0),
        )  # fmt: skip
        self.setLayout(line)
        self.retranslate()

    def retranslate(self) -> None:
        words = {
            "schedule": translate("Header", "Schedule"),
            "homes": translate("Header", "Homes"),
            "rehearsal": translate("Header", "Rehearsal"),
            "reports": translate("Header", "Day close"),
            "reports_figures": translate("Header", "Figures"),
            "red_lines": translate("Header", "Red lines"),
            "calls": translate("Header", "Calls"),
            "filing": translate("Header", "Signed sheets"),
        }
        for name, tab in self.tabs.items():
            tab.setText(words[name])
            tab.setAccessibleName(words[name])
            tab.updateGeometry()
        self._fit()

    def show_page(self, title: str, context: str, tab: str) -> None:
        self.title.setText(title)
        group = next((names for names in self._groups.values() if tab in names), ())
        self._tab_row.setVisible(bool(tab))
        self._context = context
        for name, each in self.tabs.items():
            each.setVisible(name in group)
            each.setChecked(name == tab)
        self._fit()

    def _fit(self) -> None:
        """Tabs go before the context, which is shown whole or not at all beside them; where they
        have no room themselves, they are set tighter, and the day goes: the clock stays."""
        shown = [tab for tab in self.tabs.values() if not tab.isHidden()]
        self.context.setText("" if shown else self._context)
        self.date.show()
        if not shown:
            return
        held = (self._buttons.itemAt(n) for n in range(self._buttons.count()))
        buttons = [button for item in held if item and (button := item.widget())]
        fixed = [self.title, self.date, self.clock, *buttons]
        taken = sum(each.sizeHint().width() + 8 for each in fixed) + 2 * theme.SIDE + 24
        room = self.width() - taken - sum(tab.roomy + 4 for tab in shown)
        if room >= paint.width_of(self._context) + 16:
            self.context.setText(self._context)
        for tab in shown:
            tab.set_tight(room < 0)
        spared = sum(tab.roomy - tab.sizeHint().width() for tab in shown)
        self.date.setVisible(room + spared >= 0)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._fit()

    def set_buttons(self, buttons: Sequence[QWidget]) -> None:
        while self._buttons.count():
            taken = self._buttons.takeAt(0)
            gone = taken.widget() if taken is not None else None
            if gone is not None and gone not in buttons:
                gone.setParent(None)
        for button in buttons:
            self._buttons.addWidget(button)
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("surface"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.color("line"))
        painter.end()


class StatusItem(QAbstractButton):
    """An icon and a word; in trouble both turn to alert, with a triangle. Some open a menu."""

    def __init__(self, icon: str, *, tone: str = "ink_2", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._icon_tone = icon, tone
        self.is_fault = False
        self.setFixedHeight(theme.STATUS)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_menu(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def say(self, words: str, *, is_fault: bool = False, tooltip: str = "") -> None:
        if (words, is_fault) != (self.text(), self.is_fault):
            self.is_fault = is_fault
            self.setText(words)
            self.setAccessibleName(words)
            self.updateGeometry()
            self.update()
        self.setToolTip(tooltip)

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(14 + 6 + paint.width_of(self.text(), 12) + 24, theme.STATUS)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        if self.hasFocus() or (self.focusPolicy() != Qt.FocusPolicy.NoFocus and self.underMouse()):
            painter.fillRect(self.rect().adjusted(0, 1, 0, 0), theme.color("hover"))
        icon, tone = ("alert", "alert") if self.is_fault else (self._icon, self._icon_tone)
        icons.paint(painter, icon, 12, (self.height() - 14) / 2, 14, tone)
        words = self.rect().adjusted(32, 0, -12, 0)
        paint.text(
            painter, words, self.text(), size=12, tone="alert" if self.is_fault else "ink",
            elide=False,
        )  # fmt: skip
        painter.end()


class StatusBar(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(theme.STATUS)
        self.database = StatusItem("done", tone="done")
        self.age = StatusItem("clock")
        self.scanner = StatusItem("scan")
        self.printer = StatusItem("printer")
        self.fonts = StatusItem("info")
        self.station = StatusItem("station")
        self.user = StatusItem("user")
        self.fonts.hide()
        self.station.set_menu()
        self.user.set_menu()
        self.printer.set_menu()
        self.setLayout(
            across(
                self.database, self.age, self.scanner, self.printer, self.fonts, None,
                self.station, self.user, gap=0, margins=(12, 0, 12, 0),
            )
        )  # fmt: skip

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("surface"))
        painter.fillRect(0, 0, self.width(), 1, theme.color("line"))
        painter.end()
