"""The touch screen at the exit: who was here says how it went, in a minute and without staff."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from console.domain.errors import Failure, Refusal
from console.domain.scores import IDLE_SECONDS
from console.places import data_folder
from console.queries.survey_form import SurveyBook, SurveyForm, survey_book, survey_form
from console.store import Store, new_op_id
from console.survey_queue import FOLDER, Given, keep, send_waiting, store_answer, waiting
from console.ui import i18n, icons, paint, theme
from console.ui.displays.display import Display
from console.ui.displays.survey_form import Questions
from console.ui.displays.survey_parts import SMALLEST, NumberKeys, Touch, Wear
from console.ui.displays.survey_words import clears_in, language_for
from console.ui.i18n import LANGUAGES, translate
from console.ui.tasks import Lane
from console.ui.widgets import IconLabel, PrimaryButton, Text
from console.ui.widgets.layout import across, down
from console.ui.workplace import Workplace

HEADER, FOOTER = 88, 64
THANKS_SECONDS = 6
SEND_EVERY = 20.0
"""Seconds between two tries to hand on what waits."""
LONGEST_NUMBER = 40
NEWS = 10_000
"""Milliseconds: the book of the day is only needed while the store is away."""


class SurveyDisplay(Display):
    """A ticket or a code opens the questions of that visit. What nobody touches for a minute is
    forgotten; what the store cannot take now waits in a sealed file."""

    kinds = frozenset({"visit", "step", "papers", "survey", "day"})
    delay = NEWS

    def __init__(
        self, workplace: Workplace, *, seconds: Callable[[], float] = time.monotonic
    ) -> None:
        self.book = SurveyBook()
        self._touched_at = self._tried_at = seconds()
        self._no: Refusal | None = None
        super().__init__(workplace, seconds=seconds)
        self.folder = data_folder() / FOLDER
        self.language = workplace.campaign.language if workplace.frame else ""
        self.setMinimumSize(1024, 640)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._build()
        self._whole.addWidget(self.stack, 1)
        self._whole.insertWidget(0, self.head)
        self._whole.addWidget(self.foot)
        self._hear_fingers()
        self.show_start()

    def _build(self) -> None:
        self.title_text = Text(size=28, bold=True, may_elide=True)
        self.subtitle = Text(size=20, tone="ink_2", may_elide=True)
        self.languages = {code: Touch(words, wear=Wear.WAY) for code, words in LANGUAGES.items()}
        self.head = _Bar(HEADER, at_top=True)
        title = across(self.title_text, self.subtitle, gap=16)
        title.setStretch(1, 1)
        line = across(_Mark(), title, *self.languages.values(), gap=16, margins=(32, 0, 32, 0))
        line.setStretch(1, 1)
        self.head.setLayout(line)
        self.questions = Questions()
        self.start, self.thanks = _Start(), _Thanks()
        self.stack = QStackedWidget()
        for each in (self.start, self.questions, self.thanks):
            self.stack.addWidget(each)
        self.promise, self.clears = (Text(size=16, tone="ink_2", may_elide=True) for _ in range(2))
        self.leave = Touch(wear=Wear.WAY, height=SMALLEST)
        self.foot = _Bar(FOOTER, at_top=False)
        line = across(
            IconLabel("lock", tone="ink_2"), self.promise, self.clears, self.leave, gap=12,
            margins=(32, 0, 32, 0),
        )  # fmt: skip
        line.setStretch(1, 1)
        self.foot.setLayout(line)

    def _hear_fingers(self) -> None:
        for code, touch in self.languages.items():
            touch.clicked.connect(partial(self.choose_language, code))
        self.questions.touched.connect(self.touch)
        self.questions.sent.connect(self.send)
        self.leave.clicked.connect(self.show_start)
        self.start.keys.typed.connect(self.type)
        self.start.go.clicked.connect(lambda: self.open(self.start.number))

    # -- news --------------------------------------------------------------------------------

    def load(self, store: Store) -> SurveyBook:
        day, vault = self.workplace.day(), store.vault
        return store.read(survey_book, day=day, vault=vault) if store.campaign_id else SurveyBook()

    def show_rows(self, rows: SurveyBook) -> None:
        self.book = rows
        self.send_waiting()

    def scanned(self, text: str) -> bool:
        self.open(text)
        return True

    # -- what is shown -----------------------------------------------------------------------

    @property
    def form(self) -> SurveyForm | None:
        return self.questions.form

    def look(self) -> None:
        """Every quarter of a second: how long until all is forgotten."""
        if not hasattr(self, "foot"):
            return
        left = self.seconds_left()
        if left <= 0 and not self._is_at_rest():
            self.show_start()
            return
        if self._seconds() - self._tried_at > SEND_EVERY:
            self.send_waiting()
        with i18n.speaking(self.language):
            self.clears.setText("" if self._is_at_rest() else clears_in(left))

    def seconds_left(self) -> int:
        limit = THANKS_SECONDS if self.stack.currentWidget() is self.thanks else IDLE_SECONDS
        return max(0, round(limit - (self._seconds() - self._touched_at) + 0.49))

    def _is_at_rest(self) -> bool:
        return self.stack.currentWidget() is self.start and not self.start.number and not self._no

    def retranslate(self) -> None:
        if not hasattr(self, "foot"):
            return
        with i18n.speaking(self.language):
            self._say()

    def _say(self) -> None:
        self.title_text.setText(translate("Survey", "How was it today?"))
        self.subtitle.setText("")
        if self.form is not None:
            words = translate("Survey", "{ticket} · touch a figure, gaps are fine")
            if self.form.is_answered:
                words = translate("Survey", "{ticket} · takes the place of your earlier answer")
            self.subtitle.setText(words.format(ticket=self.form.ticket))
        for code, touch in self.languages.items():
            touch.setChecked(code == (self.language or i18n.language()))
        self.questions.retranslate(self.workplace.zone)
        no = i18n.say(self._no.code, self._no.facts) if self._no else ""
        self.start.retranslate(no)
        self.thanks.retranslate()
        self.promise.setText(translate("Survey", "The staff never see who gave which mark"))
        self.leave.say(translate("Survey", "Leave without answering"))
        self.leave.setVisible(not self._is_at_rest())
        self.look()

    # -- acting ------------------------------------------------------------------------------

    def touch(self) -> None:
        self._touched_at = self._seconds()
        self.retranslate()

    def choose_language(self, code: str) -> None:
        """The answers stay."""
        self.language = code
        self.touch()

    def type(self, character: str) -> None:
        """A key of a ticket; blank takes one back."""
        if self.stack.currentWidget() is not self.start:
            return
        number = self.start.number
        number = number + character.upper() if character else number[:-1]
        self.start.number, self._no = number[:LONGEST_NUMBER], None
        self.touch()

    def open(self, text: str) -> None:
        """Whatever was on the screen is gone: another visitor is here."""
        if not text:
            return
        self._forget()
        self.touch()
        if self.is_stale and self.book.forms:  # the store is away: nobody waits to learn it
            self._open_from_book(text)
            return
        store = self.workplace.store
        wanted = partial(
            store.read, survey_form, text=text, day=self.workplace.day(), vault=store.vault
        )
        self.workplace.tasks.run(
            wanted, lane=Lane.READ, done=self.show_form, refused=self._refuse,
            failed=lambda _failure: self._open_from_book(text),
        )  # fmt: skip

    def _open_from_book(self, text: str) -> None:
        try:
            self.show_form(self.book.find(text))
        except Refusal as no:
            self._refuse(no)

    def show_form(self, form: SurveyForm) -> None:
        self._forget()
        self.language = language_for(form.language, self._own_language())
        self.questions.show_form(form)
        self.stack.setCurrentWidget(self.questions)
        self.touch()

    def show_start(self) -> None:
        self._forget()
        self.language = self._own_language()
        self.stack.setCurrentWidget(self.start)
        self.setFocus()
        self.retranslate()

    def _own_language(self) -> str:
        return self.workplace.campaign.language if self.workplace.frame else ""

    def _refuse(self, no: Refusal) -> None:
        self._forget()
        self._no = no
        self.stack.setCurrentWidget(self.start)
        self.touch()

    def _forget(self) -> None:
        self._no = None
        self.start.number = ""
        self.questions.forget()

    def send(self) -> None:
        """Thanks come at once: whether the store is there is nothing a visitor waits for."""
        form = self.form
        if form is None or self.questions.is_blank():
            return
        store = self.workplace.store
        with i18n.speaking(self._own_language()):  # the staff read the wish
            answer = self.questions.answer(self.language, store.vault)
        given = Given(
            op_id=new_op_id(), place=str(self.workplace.place), campaign_id=store.campaign_id,
            visit_id=form.visit_id, answered_at=self.workplace.now(), answer=answer,
        )  # fmt: skip
        self.workplace.tasks.run(
            partial(store_answer, store, given), lane=Lane.WRITE,
            refused=lambda no: self._refuse(no) if self.form is None else None,
            failed=lambda _failure: keep(self.folder, store, given),
        )  # fmt: skip
        self._forget()
        self.stack.setCurrentWidget(self.thanks)
        self.touch()

    def send_waiting(self) -> None:
        self._tried_at = self._seconds()
        if waiting(self.folder):
            place = str(self.workplace.place)
            job = partial(send_waiting, self.folder, self.workplace.store, place)
            self.workplace.tasks.run(job, lane=Lane.WRITE, failed=_later)

    # -- Qt ----------------------------------------------------------------------------------

    def typed(self, event: QKeyEvent) -> bool:
        """A key of the number, where a number is asked for."""
        if self.stack.currentWidget() is not self.start:
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open(self.start.number)
        elif event.key() == Qt.Key.Key_Backspace:
            self.type("")
        elif len(event.text()) == 1 and event.text().isalnum():
            self.type(event.text())
        else:
            return False
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if not self.typed(event):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Touched beside everything: somebody is here all the same."""
        self.touch()
        super().mousePressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("bg"))
        painter.end()


def _later(_failure: Failure) -> None:
    """It waits on."""


class _Bar(QWidget):
    """Head or foot, with a line towards the middle."""

    def __init__(self, height: int, *, at_top: bool) -> None:
        super().__init__()
        self._at_top = at_top
        self.setFixedHeight(height)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("surface"))
        y = self.height() - 1 if self._at_top else 0
        painter.fillRect(0, y, self.width(), 1, theme.color("line"))
        painter.end()


class _Mark(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(48, 48)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        paint.box(painter, self.rect(), fill="accent")
        icons.paint(painter, "keys", 12, 12, 24, "on_accent")
        painter.end()


class _Start(QWidget):
    """Scan, or the number on the slip."""

    def __init__(self) -> None:
        super().__init__()
        self.number = ""
        self.ask, self.or_type = Text(size=28, bold=True, wraps=True), Text(size=20, tone="ink_2")
        self.shown = Text(size=40, bold=True)
        self.no = Text(size=20, tone="called", wraps=True)
        for text in (self.ask, self.or_type, self.shown, self.no):
            text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.no.setMinimumHeight(theme.LINE_HEIGHT[20])
        self.keys = NumberKeys()
        self.go = PrimaryButton(cap="", height=72)
        self.go.setMinimumWidth(376)
        self.setLayout(
            down(None, self.ask, self.or_type, 8, self.shown, self.keys, 8,
                 across(None, self.go, None), self.no, None, gap=8, margins=(32, 12, 32, 12))
        )  # fmt: skip

    def retranslate(self, no: str) -> None:
        self.ask.setText(translate("Survey", "Scan the code on your slip"))
        self.or_type.setText(translate("Survey", "or touch your number"))
        self.shown.setText(self.number or "—")
        self.go.setText(translate("Survey", "Begin"))
        self.go.set_off("" if self.number else translate("Survey", "Enter your number first"))
        self.no.setText(no)


class _Thanks(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.words, self.more = Text(size=40, bold=True), Text(size=20, tone="ink_2", wraps=True)
        for text in (self.words, self.more):
            text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setLayout(down(None, self.words, self.more, None, gap=16))

    def retranslate(self) -> None:
        self.words.setText(translate("Survey", "Thank you"))
        self.more.setText(translate("Survey", "Somebody reads every answer before we close today."))
