"""The head of a busy desk: ticket and state, who they are, how long against the usual time."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from console.queries.desk import CalledParty
from console.queries.party_visit import StepAt
from console.ui import i18n, paint, theme
from console.ui.i18n import translate
from console.ui.widgets import Badge, Bar, IconLabel, Text, TimerLabel
from console.ui.widgets.badge import OF_VISIT
from console.ui.widgets.layout import across, down
from console.ui.widgets.route import Stop
from console.ui.workplace import Workplace

HIGH, NAME, HOME = 120, 200, 260
"""A name or a home gives way only past its width."""


class Scale(QWidget):
    """Under the bar: nothing, the usual time at its tick, the slow one."""

    def __init__(self) -> None:
        super().__init__()
        self.words: tuple[str, str, str] = ("", "", "")
        self._mark = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set(self, none: str, usual: str, slow: str, mark: int) -> None:
        self.words, self._mark = (none, usual, slow), mark
        self.setAccessibleName(f"{usual}, {slow}")
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(120, theme.LINE_HEIGHT[12])

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        none, usual, slow = self.words
        paint.text(painter, self.rect(), none, size=12, tone="ink_2")
        paint.text(painter, self.rect(), slow, size=12, tone="ink_2", align=paint.RIGHT)
        width = paint.width_of(usual, 12) + 2
        most = self.width() - paint.width_of(slow, 12) - 12 - width
        left = max(16, min(most, self.width() * self._mark // 1000 - width // 2))
        paint.text(painter, QRect(left, 0, width, self.height()), usual, size=12, elide=False)
        painter.end()


class PartyLine(QWidget):
    """Name and home, then people, language and host, each with its sign."""

    def __init__(self) -> None:
        super().__init__()
        self.name = Text(size=16, bold=True, may_elide=True)
        self.homes = Text(size=16, may_elide=True)
        self.people, self.language = Text(tone="ink_2"), Text(tone="ink_2", may_elide=True)
        self.host = Text(tone="ink_2", may_elide=True)
        self._signs = tuple(IconLabel(icon) for icon in ("users", "globe", "user"))
        pairs = zip(self._signs, (self.people, self.language, self.host), strict=True)
        self.setLayout(
            across(self.name, self.homes, *(across(s, t, gap=6) for s, t in pairs), None, gap=16)
        )

    def show_party(self, party: CalledParty) -> None:
        self.name.setText(party.owner)
        wide = paint.width_of(party.owner, 16, bold=True) + 1
        self.name.setMinimumWidth(min(NAME, wide))
        more = len(party.homes) - 1
        self.homes.setText(i18n.room(party.homes[0].label) + (f" +{more}" if more else ""))
        self.homes.setMinimumWidth(min(HOME, self.homes.sizeHint().width()))
        self.people.setText(translate("BusyDesk", "%n people", "", party.people))
        spoken = i18n.name("language", party.language) if party.language else ""
        told = translate("BusyDesk", "host {name}")
        is_said = party.host.startswith(told.format(name="").strip())
        host = party.host if is_said or not party.host else told.format(name=party.host)
        for sign, text, words in (
            (self._signs[1], self.language, spoken), (self._signs[2], self.host, host),
        ):  # fmt: skip
            text.setText(words)
            sign.setToolTip(words)
        self._fit()

    def _fit(self) -> None:
        """In a narrow line the host goes first, then the language; never half a word."""
        pairs = tuple(zip(self._signs, (self.people, self.language, self.host), strict=True))
        room = self.width() - self.name.minimumWidth() - self.homes.minimumWidth() - 16
        for sign, text in pairs:
            room -= sign.width() + 6 + text.sizeHint().width() + 16
            is_shown = bool(text.text()) and (room >= 0 or text is self.people)
            sign.setVisible(is_shown)
            text.setVisible(is_shown)
            if not text.text():
                room += sign.width() + 22

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._fit()


class DeskHead(QWidget):
    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.ticket, self.state = Text(size=40, bold=True), Badge()
        self.party = PartyLine()
        self.timer_words, self.timer = Text(tone="ink_2"), TimerLabel()
        self.bar, self.scale = Bar(tone="serving"), Scale()
        first = across(self.ticket, self.state, None, gap=16)
        left = down(None, first, self.party, None, gap=4)
        right = down(
            None, across(self.timer_words, None, self.timer), self.bar, self.scale, None, gap=6
        )
        line = across(left, right, gap=32, margins=(24, 8, 24, 8))
        line.setStretch(0, 6)
        line.setStretch(1, 5)
        self.setLayout(line)
        self.setFixedHeight(HIGH)

    def show_party(self, party: CalledParty) -> None:
        self.ticket.setText(party.ticket)
        self.state.set(i18n.name("visit", party.state), OF_VISIT[party.state], about=party.ticket)
        self.party.show_party(party)
        is_called = party.state == "called"
        since = party.called_at if party.began is None else party.began
        seconds = (self._workplace.now() - since).total_seconds()
        self.timer.set_seconds(seconds, speed=self._workplace.speed)
        told = (self.tr("at this desk"), self.tr("since the call"))
        self.timer_words.setText(told[is_called])
        full, mark = max(party.slow, 1) * 60, party.usual * 1000 // max(party.slow, 1)
        tone = "called" if is_called or seconds > full else "serving"
        self.bar.set(int(seconds * 1000 / full), mark=mark, tone=tone)
        usual = self.tr("usually {usual}").format(usual=i18n.minutes(party.usual))
        self.scale.set("0", usual, i18n.minutes(party.slow), mark)
        for widget in (self.bar, self.scale):
            widget.setVisible(not is_called and party.usual > 0)


def stops(party: CalledParty, workplace: Workplace) -> list[Stop]:
    """The road with its times: from–to where both are known."""

    def below(step: StepAt) -> str:
        began = workplace.clock(step.started_at) if step.started_at else ""
        if step.finished_at is not None:
            end = workplace.clock(step.finished_at)
            return f"{began}–{end}" if began and began != end else end
        if step.code == party.step:
            return translate("BusyDesk", "since {time}").format(time=began) if began else ""
        about = translate("BusyDesk", "about {minutes}")
        return about.format(minutes=i18n.minutes(step.usual)) if step.usual else ""

    return [
        Stop(words=i18n.name("station", s.code), below=below(s), state=s.state) for s in party.route
    ]
