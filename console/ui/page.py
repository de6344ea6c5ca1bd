"""What every page is: it builds, listens, reloads and acts, in that order.

A whole page:

    class Away(Page):
        kinds = frozenset({"visit", "press.undone"})          # a family, or one kind

        def __init__(self, workplace: Workplace) -> None:
            super().__init__(workplace)
            self.card = Card()                                 # build
            self.table = Table(COLUMNS, key=lambda row: row.id)
            self.back = PrimaryButton()
            self.back.clicked.connect(self.come_back)
            self.card.body.addWidget(self.table)
            self.set_content(self.card)
            self.acts = (Act("F6", self.come_back), Act("Enter", self.come_back))
            self.retranslate()

        def retranslate(self) -> None:                         # each text is set here, once
            self.card.title.setText(self.tr("Away for a moment"))
            self.back.setText(self.tr("Back in line"))

        def title(self) -> str:
            return self.tr("Desk")

        def load(self, store: Store) -> list[AwayRow]:         # in the read lane: no widget here
            return store.read(away, day=self.workplace.day())

        def show_rows(self, rows: list[AwayRow]) -> None:      # in the window thread
            self.table.set_rows(rows)

        def come_back(self) -> None:
            row = self.table.current()
            if row is not None:
                self.press(come_back, button=self.back, visit_id=row.id)

Columns stand at module level: `Column(name="ticket", title=lambda: translate("Away", "Ticket"),
text=lambda row: row.ticket, width=80, is_bold=True)`. Words of the domain's codes come from
`i18n.name(kind, code)`, sentences of refusals from `i18n.say(code, facts)`.

Translations of a page stand in `resources/translations/console/<page>.toml`, see
`tests/make_translations.py`, which builds the files Qt reads.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from console.domain.errors import Failure, Refusal
from console.domain.events import Event
from console.store import Action, Store
from console.ui import i18n, theme
from console.ui.i18n import Retranslating
from console.ui.tasks import Lane
from console.ui.widgets import Button, EmptyState, Notice, State
from console.ui.widgets.layout import TwoPart
from console.ui.widgets.notice import Say
from console.ui.workplace import Workplace

COALESCE = 250
COALESCE_FAST = 50
"""Milliseconds from news to reload; the fast one is for desk and hall."""


class Act(NamedTuple):
    """A key of this page: `F2`, `F4`, `F6` to `F10`, `Enter`, `Esc`, digits, letters. Digits and
    letters are off while somebody types in a field; `Enter` is left to the button, table or filled
    field that has the focus."""

    key: str
    call: Callable[[], object]


class Page(Retranslating, QWidget):
    """Give `kinds`, `title`, `retranslate`, `load`, `show_rows`; the rest has a quiet default.

    Only a page that can be seen reloads; a hidden one notes that it is out of date.
    """

    kinds: frozenset[str] = frozenset()
    delay = COALESCE
    head_changed = Signal()
    """Title, context or header buttons are others now."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workplace = workplace
        self.acts: tuple[Act, ...] = ()
        self.buttons: tuple[QWidget, ...] = ()
        """At most two, shown in the header."""
        self.notice_bar = Notice()
        self._notice_place = QVBoxLayout()
        self._notice_place.addWidget(self.notice_bar)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._whole.addLayout(self._notice_place)
        self.notice_bar.dismissed.connect(self._pad_notice)
        self._is_out_of_date = True
        self._is_loading = self._is_known = False
        self._generation = 0
        self._timer = QTimer(self, singleShot=True, interval=self.delay)
        self._timer.timeout.connect(self.reload)
        workplace.changed.connect(self.workplace_changed)

    def set_content(self, content: QWidget) -> None:
        """A `TwoPart` brings its own margins; anything else gets the page's."""
        if isinstance(content, TwoPart):
            self._whole.addWidget(content, 1)
            self.buttons = (*self.buttons, content.button)
            return
        inset = QVBoxLayout()
        inset.setContentsMargins(theme.SIDE, theme.EDGE, theme.SIDE, theme.EDGE)
        inset.addWidget(content)
        self._whole.addLayout(inset, 1)

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """A page takes the room there is: the window's layout need not measure every text of every
        page it holds, at each change of one."""
        return False

    # -- what a page may say -----------------------------------------------------------------

    def title(self) -> str:
        return ""

    def context(self) -> str:
        """The quiet line beside the title: by default campaign and day."""
        frame, day = self.workplace.frame, self.workplace.day()
        if frame is None:
            return ""
        days = [d.day for d in frame.days]
        if day not in days:
            return frame.campaign.name
        words = i18n.translate("Page", "handover day {number} of {total}")
        return f"{frame.campaign.name} · " + words.format(
            number=days.index(day) + 1, total=len(days)
        )

    def load(self, store: Store) -> Any:
        """In the read lane. May read plain attributes of the page, never its widgets."""
        return None

    def show_rows(self, rows: Any) -> None:
        """In the window thread, with what `load` returned."""

    def receive(self, wish: object) -> None:
        """Somebody came here by `workplace.go(page, wish)`."""

    def kept(self) -> dict[str, int | str]:
        """What `take_back` needs to show the same party, home or form once more; sealed on disk."""
        return {}

    def take_back(self, kept: dict[str, int | str]) -> None:
        """The program was ended while this page showed that."""

    def scanned(self, text: str) -> bool:
        """A scan while this page is open; False hands it to Reception."""
        return False

    def home(self) -> QWidget | None:
        """What gets the keyboard when the page opens and after every act."""
        return None

    def workplace_changed(self) -> None:
        """Person, desk, days or campaign changed."""
        self.head_changed.emit()
        self.refresh()

    # -- listening and reloading -------------------------------------------------------------

    def hear(self, event: Event) -> None:
        if event.kind in self.kinds or event.kind.partition(".")[0] in self.kinds:
            self.refresh()

    def refresh(self) -> None:
        """Soon, and once for all the news until then."""
        self._is_out_of_date = True
        if self.isVisible() and not self._timer.isActive():
            self._timer.start(self.delay)

    def reload(self) -> None:
        """At once: after a choice of the user's. An answer to an older question is dropped."""
        self._timer.stop()
        self._generation += 1
        if self._is_loading:
            self._is_out_of_date = True
            return
        self._is_loading, self._is_out_of_date = True, False
        self.workplace.tasks.run(
            partial(self.load, self.workplace.store),
            lane=Lane.READ,
            done=partial(self._take, self._generation),
            refused=self._take_refusal,
            failed=lambda _failure: self._try_later(),
            after=self._loaded,
        )

    def load_refused(self, refusal: Refusal) -> None:
        """There is nothing to show, and why."""
        self.notice(State.CALLED, partial(i18n.say, refusal.code, refusal.facts))

    def _take(self, generation: int, rows: Any) -> None:
        if generation == self._generation:
            self.show_rows(rows)
            self._begin_to_say()
            self.head_changed.emit()

    def _take_refusal(self, refusal: Refusal) -> None:
        self._begin_to_say()
        self.load_refused(refusal)

    def hush(self) -> None:
        """Before the first answer nobody knows that there is nothing."""
        for empty in self.findChildren(EmptyState):
            empty.hush(True)

    def _begin_to_say(self) -> None:
        if not self._is_known:
            self._is_known = True
            for empty in self.findChildren(EmptyState):
                empty.hush(False)

    def _try_later(self) -> None:
        self._is_out_of_date = True
        self._timer.start(1000)

    def _loaded(self) -> None:
        self._is_loading = False
        if self._is_out_of_date and self.isVisible() and not self._timer.isActive():
            self._timer.start(0)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        if self._is_out_of_date:
            self.reload()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        self._timer.stop()
        super().hideEvent(event)

    # -- acting ------------------------------------------------------------------------------

    def press(
        self,
        action: Action,
        *,
        button: Button | None = None,
        done: Callable[[Event], None] | None = None,
        refused: Callable[[Refusal], None] | None = None,
        desk_id: int | None = None,
        op_id: str = "",
        **wishes: Any,
    ) -> None:
        """Runs the action; the button waits for the answer. A refusal becomes a notice (unless
        `refused` takes it), a failure a notice with "Try again", which repeats the same press."""
        if button is not None:
            button.set_busy(True)
        self.notice_bar.dismiss()
        again: list[str] = []

        def fail(failure: Failure) -> None:
            self.notice(
                State.ALERT, partial(i18n.say, failure.code, failure.facts),
                button=lambda: i18n.translate("Page", "Try again"),
                act=lambda: self.press(
                    action, button=button, done=done, refused=refused, desk_id=desk_id,
                    op_id=again[0], **wishes,
                ),
            )  # fmt: skip

        def answered() -> None:
            if button is not None:
                button.set_busy(False)
            self.give_keyboard_back()

        again.append(
            self.workplace.press(
                action, op_id=op_id, desk_id=desk_id, done=done,
                refused=refused or self.refuse, failed=fail, after=answered, **wishes,
            )
        )  # fmt: skip

    def refuse(self, refusal: Refusal) -> None:
        self.notice(State.CALLED, partial(i18n.say, refusal.code, refusal.facts))

    def give_keyboard_back(self) -> None:
        if self.isVisible():
            (self.home() or self).setFocus()

    def notice(
        self,
        state: State,
        fact: Say,
        consequence: Say = "",
        *,
        button: Say = "",
        act: Callable[[], None] | None = None,
    ) -> None:
        """40 px above the content, until solved or dismissed. Give functions where an open notice
        should follow a switch of the language."""
        self.notice_bar.say(state, fact, consequence, button=button, act=act)
        self._pad_notice()

    def _pad_notice(self) -> None:
        shown = not self.notice_bar.isHidden()
        side, top = (theme.SIDE, theme.EDGE) if shown else (0, 0)
        self._notice_place.setContentsMargins(side, top, side, 0)
