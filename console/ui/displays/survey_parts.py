"""What a finger touches on the survey screen: marks, tags, ways, and keys for a number."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from console.domain.scores import MARKS
from console.ui import icons, paint, theme
from console.ui.displays.survey_words import mark_word
from console.ui.widgets import Text
from console.ui.widgets.layout import across, down

MARK = (88, 72)
TOUCH, SMALLEST = 56, 48
GAP, TICK = 12, 20
LINES = 3


class Wear(StrEnum):
    MARK = "mark"  # filled when chosen
    TAG = "tag"  # with a tick when chosen
    WAY = "way"  # edged when chosen


class Touch(QAbstractButton):
    """Nothing about it tells good from bad: chosen and not chosen only. `second` is a smaller line
    below the words."""

    def __init__(
        self, words: str = "", *, wear: Wear = Wear.WAY, height: int = TOUCH, width: int = 0,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._wear, self._high, self._wide = wear, height, width
        self.second = ""
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.say(words)
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Fixed if width or wear is Wear.TAG else policy.Minimum,
                           policy.Fixed)  # fmt: skip

    def say(self, words: str, second: str = "") -> None:
        self.second = second
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(" ".join(part for part in (words, second) if part))
        self.updateGeometry()
        self.update()

    def words(self) -> str:
        return self.text().replace("&&", "&")

    def nextCheckState(self) -> None:  # noqa: N802
        """Whoever listens decides what is chosen."""

    def sizeHint(self) -> QSize:  # noqa: N802
        if self._wide:
            return QSize(min(self._wide, self.maximumWidth()), self._high)
        size = 28 if self._wear is Wear.MARK else 16
        width = max(paint.width_of(self.words(), size, bold=True), paint.width_of(self.second, 16))
        tick = TICK + 8 if self._wear is Wear.TAG and self.isChecked() else 0
        return QSize(max(80, width + 2 * 18 + tick), self._high)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(min(self.sizeHint().width(), 80), self._high)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        is_on = self.isChecked()
        is_full = is_on and self._wear is Wear.MARK
        fill = "accent" if is_full else "accent_soft" if is_on else "surface"
        if self.isDown() and not is_full:
            fill = "hover"
        edge = "accent" if is_on else "line_strong"
        paint.box(painter, self.rect(), fill=fill, edge=edge, edge_width=2)
        tone = "on_accent" if is_full else "accent" if is_on else "ink"
        size = 28 if self._wear is Wear.MARK else 16
        bold = is_on or self._wear is Wear.MARK
        self._write(painter, tone, size, bold=bold)
        if self.hasFocus():
            paint.box(painter, self.rect().adjusted(4, 4, -4, -4), edge=tone, edge_width=2,
                      radius=theme.RADIUS_SMALL)  # fmt: skip
        painter.end()

    def _write(self, painter: QPainter, tone: str, size: int, *, bold: bool) -> None:
        place = self.rect()
        if self.second:
            split = place.height() * (62 if size > 16 else 50) // 100
            upper = QRect(0, 6, place.width(), split - 6)
            lower = QRect(1, split, place.width() - 2, place.height() - split - 10)
            small = 14 if size > 16 and paint.width_of(self.second, 16) > lower.width() else 16
            paint.text(painter, lower, self.second, size=small, tone=tone, align=paint.CENTRE)
            place = upper
        elif self._wear is Wear.TAG and self.isChecked():
            width = paint.width_of(self.words(), size, bold=bold) + TICK + 8
            left = (place.width() - width) // 2
            icons.paint(painter, "done", left, (place.height() - TICK) // 2, TICK, tone)
            place = place.adjusted(TICK + 8, 0, 0, 0)
        paint.text(painter, place, self.words(), size=size, bold=bold, tone=tone,
                   align=paint.CENTRE)  # fmt: skip


class MarkRow(QWidget):
    """One station and its five marks; touching the chosen mark takes it back."""

    chosen = Signal(str, int)
    """The code of the station and the mark, 0 where it was taken back."""

    def __init__(self, code: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.code, self.mark = code, 0
        self.is_current = False
        self.name = Text(size=20, bold=True, may_elide=True)
        self.story = Text(size=16, tone="ink_2", may_elide=True)
        self.marks = {n: Touch(str(n), wear=Wear.MARK, height=MARK[1], width=MARK[0])
                      for n in MARKS}  # fmt: skip
        for n, touch in self.marks.items():
            touch.clicked.connect(lambda _checked=False, n=n: self._touched(n))
        names = QWidget()
        names.setLayout(down(None, self.name, self.story, None, gap=2))
        self._line = across(names, *self.marks.values(), gap=GAP, margins=(24, 0, 25, 0))
        self._line.setStretch(0, 1)
        self.setLayout(self._line)

    def retranslate(self) -> None:
        for n, touch in self.marks.items():
            word = mark_word(n)
            touch.say(str(n), word if n == self.mark else "")
            touch.setAccessibleName(f"{self.name.text()} {n} {word}")

    def show_mark(self, mark: int) -> None:
        self.mark = mark
        for n, touch in self.marks.items():
            touch.setChecked(n == mark)

    def set_current(self, is_current: bool) -> None:
        self.is_current = is_current
        self.update()

    def fit(self, width: int, height: int, gap: int) -> None:
        """Marks give way before the name of a station does, down to what a finger still hits."""
        self._line.setSpacing(gap)
        for touch in self.marks.values():
            touch.setFixedSize(width, max(TOUCH, min(MARK[1], height - 12)))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        if self.is_current:
            painter.fillRect(self.rect(), theme.color("accent_soft"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.color("line_row"))
        painter.end()

    def _touched(self, n: int) -> None:
        self.show_mark(0 if n == self.mark else n)
        self.chosen.emit(self.code, self.mark)


def _lines(widths: Sequence[int], room: int) -> list[list[int]]:
    """Which stand side by side."""
    lines: list[list[int]] = []
    left = 0
    for n, width in enumerate(widths):
        if not lines or width > left:
            lines.append([])
            left = room
        lines[-1].append(n)
        left -= width + 8
    return lines


class TagBox(QWidget):
    """Tags side by side, with room for all of them chosen: none ever jumps to another line."""

    changed = Signal()

    def __init__(self, codes: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tags = {code: Touch(wear=Wear.TAG, parent=self) for code in codes}
        for touch in self.tags.values():
            touch.clicked.connect(lambda _checked=False, touch=touch: self._touched(touch))

    def chosen(self) -> tuple[str, ...]:
        return tuple(code for code, touch in self.tags.items() if touch.isChecked())

    def choose(self, codes: Sequence[str]) -> None:
        for code, touch in self.tags.items():
            touch.setChecked(code in codes)
        self.place()

    def place(self) -> None:
        """Each as wide as its words in three lines; where these do not do, two to a line."""
        wide = [t.sizeHint().width() + (0 if t.isChecked() else TICK + 8)
                for t in self.tags.values()]  # fmt: skip
        half = (self.width() - 8) // 2
        lines = _lines(wide, self.width())
        is_even = len(lines) > LINES
        if is_even:
            lines = [[n, n + 1] for n in range(0, len(wide), 2)]
        touches = list(self.tags.values())
        for y, line in enumerate(lines):
            x = 0
            for n in line:
                width = half if is_even else touches[n].sizeHint().width()
                touches[n].setGeometry(x, y * (TOUCH + 8), width, TOUCH)
                x += width + 8
        self.setFixedHeight(len(lines) * (TOUCH + 8) - 8)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        if event.oldSize().width() != self.width():
            self.place()

    def _touched(self, touch: Touch) -> None:
        touch.setChecked(not touch.isChecked())
        self.place()
        self.changed.emit()


class NumberKeys(QWidget):
    """Keys for a ticket: its letter, its figures."""

    typed = Signal(str)
    """A character; blank takes the last one away."""
    BACK = "⌫"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keys: dict[str, Touch] = {}
        rows = []
        for row in ("AGW", "123", "456", "789", f" 0{self.BACK}"):
            made = [MARK[0] + GAP if key == " " else self._key(key) for key in row]
            rows.append(across(None, *made, None, gap=GAP))
        self.setLayout(down(*rows, gap=GAP))

    def _key(self, character: str) -> Touch:
        key = Touch(character, wear=Wear.MARK, height=64, width=MARK[0])
        key.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        said = "" if character == self.BACK else character
        key.clicked.connect(lambda _checked=False: self.typed.emit(said))
        self.keys[character] = key
        return key
