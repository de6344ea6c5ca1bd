"""The questions as the owner meets them: marks by station, tags, words, and whether to reply."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from console.domain.scores import LONGEST_COMMENT, TAGS, SurveyAnswer, seal_comment
from console.domain.vault import Vault
from console.queries.survey_form import SurveyForm
from console.ui import i18n, paint, theme
from console.ui.displays.survey_parts import GAP, MARK, TOUCH, MarkRow, TagBox, Touch, Wear
from console.ui.displays.survey_words import mark_word, send_words, story_of
from console.ui.i18n import translate
from console.ui.widgets import Card, PrimaryButton, Text
from console.ui.widgets.layout import across, down

HEAD, ROW, SMALLEST_ROW = 44, 93, 68
RIGHT, SMALL_RIGHT, SEND, SMALL_SEND = 376, 344, 88, 72
BROAD, ROOMY = 1200, 640
WIDE, SMALL_GAP = 640, 8
SIDES, NAMES = 52, 170
"""What a row needs beside its marks: its edges, and the least room for a name."""


class Marks(Card):
    """The left part: a row for each station, under one head."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(has_head=False, parent=parent)
        self.rows: list[MarkRow] = []
        self.asked, self.worst, self.best = (Text(size=16, tone="ink_2") for _ in range(3))
        self.top = _Head(self.asked, self.worst, self.best)
        self._inner = down(self.top, gap=0)
        self._inner.addStretch(1)
        self.body.addLayout(self._inner)

    def show_stops(self, form: SurveyForm) -> None:
        self.forget()
        for n, stop in enumerate(form.stops):
            row = MarkRow(stop.code)
            row.chosen.connect(self._take)
            self.rows.append(row)
            self._inner.insertWidget(1 + n, row)
        self._fit()

    def forget(self) -> None:
        for row in self.rows:
            row.hide()
            row.setParent(None)
            row.deleteLater()
        self.rows = []

    def marks(self) -> dict[str, int]:
        return {row.code: row.mark for row in self.rows if row.mark}

    def retranslate(self, form: SurveyForm | None, zone: str) -> None:
        self.asked.setText(translate("Survey", "Marks per station"))
        self.worst.setText(f"1 {mark_word(1)}")
        self.best.setText(f"5 {mark_word(5)}")
        for row, stop in zip(self.rows, form.stops if form else (), strict=False):
            row.name.setText(i18n.name("station", stop.code))
            row.story.setText(story_of(stop, zone))
            row.retranslate()

    def _take(self, code: str, _mark: int) -> None:
        for row in self.rows:
            row.set_current(row.code == code)
        self.chosen.emit()

    def _fit(self) -> None:
        if self.rows:
            room = (self.height() - HEAD) // len(self.rows)
            height = max(SMALLEST_ROW, min(ROW, room))
            gap = GAP if self.width() >= WIDE else SMALL_GAP
            width = (self.width() - SIDES - NAMES - 4 * gap) // 5
            width = max(TOUCH, min(MARK[0], width))
            self.top.ends.setFixedWidth(5 * width + 4 * gap)
            for row in self.rows:
                row.setFixedHeight(height)
                row.fit(width, height, gap)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._fit()


class _Head(QWidget):
    """What is asked, and what the first and the last mark mean, above the marks themselves."""

    def __init__(self, asked: Text, worst: Text, best: Text) -> None:
        super().__init__()
        self.setFixedHeight(HEAD)
        self.ends = QWidget()
        self.ends.setLayout(across(worst, None, best, gap=8))
        line = across(asked, None, self.ends, gap=8, margins=(24, 0, 25, 0))
        self.setLayout(line)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.color("line"))
        painter.end()


class Comment(QPlainTextEdit):
    """Keeps no history of what was typed; ends at the longest comment."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setFont(theme.font(16))
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.textChanged.connect(self._cut)

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(200, 56)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(120, 44)

    def _cut(self) -> None:
        words = self.toPlainText()
        if len(words) > LONGEST_COMMENT:
            self.setPlainText(words[:LONGEST_COMMENT])
            cursor = self.textCursor()
            cursor.movePosition(cursor.MoveOperation.End)
            self.setTextCursor(cursor)


class _Framed(QWidget):
    """A field as large and as clear as what is touched beside it."""

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        self.setLayout(down(inner, margins=(10, 6, 4, 6)))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        paint.box(painter, self.rect(), fill="surface", edge="line_strong", edge_width=2)
        painter.end()


class Questions(QWidget):
    """`touched`: somebody is here, and words may be others now: whoever hears it calls
    `retranslate` in the visitor's language. `sent`: it is to be handed in."""

    touched = Signal()
    sent = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form: SurveyForm | None = None
        self.marks = Marks()
        self.tags = TagBox(TAGS)
        self.comment = Comment()
        self.reply, self.no_reply = (Touch(wear=Wear.WAY, height=72) for _ in range(2))
        self.send = PrimaryButton(cap="", height=SEND)
        self.said, self.wish = (Card(has_head=False) for _ in range(2))
        self.said_title, self.wish_title = (Text(size=20, bold=True) for _ in range(2))
        framed = _Framed(self.comment)
        inner = down(self.said_title, self.tags, framed, gap=8, margins=(20, 16, 20, 20))
        inner.setStretch(2, 1)
        self.said.body.addLayout(inner)
        self.wish.body.addLayout(
            down(self.wish_title, across(self.reply, self.no_reply, gap=8), gap=12,
                 margins=(20, 16, 20, 20))
        )  # fmt: skip
        self.side = side = QWidget()
        parts = down(self.said, self.wish, self.send, gap=16)
        parts.setStretch(0, 1)
        side.setLayout(parts)
        line = across(self.marks, side, gap=24, margins=(32, 20, 32, 20))
        line.setStretch(0, 1)
        self.setLayout(line)
        self.reply.clicked.connect(lambda: self._wish(True))
        self.no_reply.clicked.connect(lambda: self._wish(False))
        self.send.clicked.connect(self.sent)
        self.marks.chosen.connect(self.touched)
        self.tags.changed.connect(self.touched)
        self.comment.textChanged.connect(self.touched)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self.side.setFixedWidth(RIGHT if self.width() >= BROAD else SMALL_RIGHT)
        self.send.setFixedHeight(SEND if self.height() >= ROOMY else SMALL_SEND)

    def show_form(self, form: SurveyForm) -> None:
        self.forget()
        self.form = form
        self.marks.show_stops(form)

    def forget(self) -> None:
        """Nothing of it is left in memory."""
        self.form = None
        self.marks.forget()
        self.tags.choose(())
        self.comment.clear()
        self.comment.document().clear()
        for touch in (self.reply, self.no_reply):
            touch.setChecked(False)

    def answer(self, language: str, vault: Vault) -> SurveyAnswer:
        """Sealed already. Who only ticks that a reply is wanted wishes just that."""
        is_wished = self.reply.isChecked()
        wish = translate("Survey", "Wishes a reply (survey at the exit)")
        return SurveyAnswer(
            marks=self.marks.marks(), tags=self.tags.chosen(), language=language,
            comment_enc=seal_comment(self.comment.toPlainText(), vault),
            wish_enc=vault.seal(wish) if is_wished else None,
            channel=self.form.channel if self.form else "screen",
        )  # fmt: skip

    def is_blank(self) -> bool:
        return not (
            self.marks.marks() or self.tags.chosen() or self.reply.isChecked()
            or self.comment.toPlainText().strip()
        )  # fmt: skip

    def retranslate(self, zone: str) -> None:
        self.marks.retranslate(self.form, zone)
        self.said_title.setText(translate("Survey", "What would you like to say?"))
        for code, touch in self.tags.tags.items():
            touch.say(i18n.name("survey_tag", code))
        self.tags.place()
        words = translate("Survey", "Touch here to write a few words…")
        self.comment.setPlaceholderText(i18n.dots(words))
        self.comment.setAccessibleName(words)
        self.wish_title.setText(translate("Survey", "Shall we reply?"))
        tail = self.form.phone_tail if self.form else ""
        ring = translate("Survey", "to number …{tail}").format(tail=tail) if tail else ""
        self.reply.say(translate("Survey", "Please reply"), i18n.dots(ring))
        self.no_reply.say(translate("Survey", "No need"))
        self.send.setText(send_words(len(self.marks.marks())))
        self.send.set_off(i18n.say("survey.empty") if self.is_blank() else "")

    def _wish(self, is_wanted: bool) -> None:
        self.reply.setChecked(is_wanted)
        self.no_reply.setChecked(not is_wanted)
        self.touched.emit()
