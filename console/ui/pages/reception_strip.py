"""The strip under the scan box: what the scan was, in colour, shape, a sentence and one act."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from console.queries.answers import Answer, Result
from console.ui import i18n, icons, paint, theme
from console.ui.i18n import translate
from console.ui.widgets import IconLabel, SecondaryButton, State, Text
from console.ui.widgets.layout import across, down
from console.ui.workplace import Workplace

if TYPE_CHECKING:
    from console.queries.party import PartyCard

SLIM, TALL, TILE = 40, 104, 48
_LOOKS = {
    Result.VALID: (State.DONE, "done"),
    Result.ARRIVED: (State.CALLED, "alert"),
    Result.CO_OWNER: (State.SERVING, "users"),
    Result.AWAY: (State.PARKED, "parked"),
    Result.ENDED: (State.WAITING, "info"),
    Result.WRONG_DAY: (State.CALLED, "clock"),
    Result.CANCELLED: (State.CALLED, "close"),
    Result.SUPERSEDED: (State.ALERT, "lock"),
    Result.WALK_IN: (State.WAITING, "waiting"),
    Result.SEVERAL: (State.CALLED, "users"),
    Result.ATTENTION: (State.CALLED, "info"),
    Result.UNKNOWN: (State.ALERT, "close"),
}


@dataclass(frozen=True, kw_only=True)
class Told:
    """What the strip says; `act` is the word of its one button, blank where the card has it."""

    state: State
    icon: str
    sentence: str
    facts: str
    act: str = ""
    cap: str = ""
    is_slim: bool = False


def told(answer: Answer, workplace: Workplace) -> Told:
    state, icon = _LOOKS[answer.result]
    sentence, facts, act, cap = _WORDS[answer.result](answer, workplace)
    return Told(
        state=state, icon=icon, sentence=sentence, facts=facts, act=act, cap=cap,
        is_slim=answer.result == Result.VALID,
    )  # fmt: skip


def who(card: PartyCard | None) -> str:
    return f"{homes(card)} {card.owner}" if card else ""


def homes(card: PartyCard) -> str:
    more = len(card.labels) - 1
    first = i18n.room(card.labels[0]) if card.labels else ""
    return f"{first} +{more}" if more > 0 else first


Words = tuple[str, str, str, str]


def _valid(answer: Answer, _: Workplace) -> Words:
    read = translate("ResultStrip", "Code read")
    found = translate("ResultStrip", "Appointment found")
    only = translate("ResultStrip", "One match: {party}").format(party=who(answer.card))
    return read if answer.is_scan else found, only, "", ""


def _arrived(answer: Answer, workplace: Workplace) -> Words:
    visit = answer.card.visit if answer.card else None
    if visit is None:
        return "", "", "", ""
    parts = [
        translate("ResultStrip", "first at {time}").format(
            time=workplace.clock(visit.checked_in_at)
        ),
        translate("ResultStrip", "ticket {ticket}").format(ticket=visit.ticket),
        _desk(visit.checked_in_desk),  # the last part is what gives way
    ]
    again = translate("ResultStrip", "Print slip {ticket} again").format(ticket=visit.ticket)
    sentence = translate("ResultStrip", "Already in, no second ticket")
    return sentence, " · ".join(p for p in parts if p), again, "F5"


def _co_owner(answer: Answer, workplace: Workplace) -> Words:
    visit = answer.card.visit if answer.card else None
    if visit is None:
        return "", "", "", ""
    parts = [
        translate("ResultStrip", "ticket {ticket}").format(ticket=visit.ticket),
        translate("ResultStrip", "since {time}").format(time=workplace.clock(visit.checked_in_at)),
        i18n.name("visit", visit.state),
    ]
    if visit.zone:
        parts.append(translate("ResultStrip", "zone {zone}").format(zone=visit.zone))
    again = translate("ResultStrip", "Print slip {ticket} again").format(ticket=visit.ticket)
    sentence = translate("ResultStrip", "A co-owner is here already, same ticket")
    return sentence, " · ".join(parts), again, "F5"


def _desk(desk: tuple[str, int] | None) -> str:
    if desk is None:
        return ""
    return translate("Workplace", "{station} desk {number}").format(
        station=i18n.name("station", desk[0]), number=desk[1]
    )


def _away(answer: Answer, workplace: Workplace) -> Words:
    visit = answer.card.visit if answer.card else None
    if visit is None:
        return "", "", "", ""
    sentence = translate("ResultStrip", "{ticket} was away and is back").format(ticket=visit.ticket)
    since = visit.away_since or visit.checked_in_at
    facts = translate("ResultStrip", "{state} since {time} · {station}").format(
        state=i18n.name("visit", visit.state), time=workplace.clock(since),
        station=i18n.name("station", visit.step),
    )  # fmt: skip
    return sentence, facts, "", ""


def _ended(answer: Answer, _: Workplace) -> Words:
    visit = answer.card.visit if answer.card else None
    state = i18n.name("visit", visit.state) if visit else ""
    facts = f"{visit.ticket} · {state} · {who(answer.card)}" if visit else ""
    return translate("ResultStrip", "Was here today and has left"), facts, "", ""


def _wrong_day(answer: Answer, workplace: Workplace) -> Words:
    card = answer.card
    facts = ""
    if card and card.day and card.slot_start:
        facts = translate("ResultStrip", "Booked for {day} {time} · {party}").format(
            day=i18n.day(card.day), time=workplace.clock(card.slot_start), party=who(card)
        )
    return translate("ResultStrip", "Not today"), facts, "", ""


def _cancelled(answer: Answer, _: Workplace) -> Words:
    return translate("ResultStrip", "This appointment was given up"), who(answer.card), "", ""


def _superseded(answer: Answer, _: Workplace) -> Words:
    facts = translate("ResultStrip", "A newer print took its place; ask for that one")
    act = translate("ResultStrip", "Look up the home") if answer.card else ""
    return translate("ResultStrip", "This paper is void"), facts, act, "F5" if act else ""


def _walk_in(answer: Answer, _: Workplace) -> Words:
    return translate("ResultStrip", "No appointment"), who(answer.card), "", ""


def _several(answer: Answer, _: Workplace) -> Words:
    words = translate("ResultStrip", "{count} homes fit, choose one")
    return (
        words.format(count=len(answer.choices)),
        translate("ResultStrip", "Arrow keys and Enter, or type more"),
        "",
        "",
    )


def _attention(answer: Answer, _: Workplace) -> Words:
    return (
        translate("ResultStrip", "Please look twice"),
        i18n.say(answer.code, answer.facts),
        "",
        "",
    )


def _unknown(answer: Answer, _: Workplace) -> Words:
    if answer.code == "find.nothing":
        facts = translate("ResultStrip", "Nothing fits “{text}”").format(**answer.facts)
        return translate("ResultStrip", "Nobody found"), facts, "", ""
    sentence = translate("ResultStrip", "This code cannot be used")
    return sentence, i18n.say(answer.code, answer.facts), "", ""


_WORDS = {
    Result.VALID: _valid, Result.ARRIVED: _arrived, Result.CO_OWNER: _co_owner,
    Result.AWAY: _away, Result.ENDED: _ended,
    Result.WRONG_DAY: _wrong_day, Result.CANCELLED: _cancelled, Result.SUPERSEDED: _superseded,
    Result.WALK_IN: _walk_in, Result.SEVERAL: _several, Result.ATTENTION: _attention,
    Result.UNKNOWN: _unknown,
}  # fmt: skip


class ResultStrip(QWidget):
    """Slim for what goes on by itself, tall for what wants a look. `acted`: its one button."""

    acted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.told: Told | None = None
        self._icon = IconLabel("done")
        self._slim_fact, self._slim_more = Text(bold=True), Text(may_elide=True)
        self._slim_time = Text(size=12)
        slim = QWidget()
        slim.setLayout(
            across(
                self._icon,
                self._slim_fact,
                self._slim_more,
                None,
                self._slim_time,
                gap=8,
                margins=(16, 0, 16, 0),
            )
        )
        self.sentence = Text(size=20, bold=True, may_elide=True)
        self.facts = Text(size=16, may_elide=True)
        self._time = Text(size=12, tone="ink_2")
        self._time.setAlignment(paint.RIGHT)
        self.button = SecondaryButton(icon="printer")
        self.button.clicked.connect(lambda: self.acted.emit())
        tall = QWidget()
        words = down(None, self.sentence, self.facts, None, gap=2)
        right = down(None, self._time, self.button, None, gap=6)
        line = across(words, right, gap=16, margins=(26 + TILE + 16, 8, 24, 8))
        line.setStretch(0, 1)
        tall.setLayout(line)
        self._stack = QStackedWidget()
        self._stack.addWidget(slim)
        self._stack.addWidget(tall)
        self.setLayout(down(self._stack, gap=0))
        self.hide()

    def say(self, what: Told, time: str, here: str = "") -> None:
        """`here`: at which desk this is said, for what wants a look."""
        self.told = what
        tone = what.state.value
        self._icon.set(what.icon, tone)
        self._slim_fact.setText(what.sentence)
        self._slim_fact.set_tone(tone)
        self._slim_more.setText(what.facts)
        self._slim_time.setText(time)
        self._slim_time.set_tone(tone)
        self.sentence.setText(what.sentence)
        self.facts.setText(what.facts)
        self._time.setText(" · ".join(part for part in (time, here) if part))
        self.button.setText(what.act)
        self.button.set_cap(what.cap)
        self.button.set_icon("printer" if what.state in (State.CALLED, State.SERVING) else "search")
        self.button.setVisible(bool(what.act))
        self._stack.setCurrentIndex(0 if what.is_slim else 1)
        self.setFixedHeight(SLIM if what.is_slim else TALL)
        self.setAccessibleName(f"{what.sentence}. {what.facts}")
        self.show()
        self.update()

    def text(self) -> str:
        """What it says now, blank while hidden."""
        if self.isHidden() or self.told is None:
            return ""
        return f"{self.told.sentence} {self.told.facts}".strip()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        if self.told is None:
            return
        painter = QPainter(self)
        tone = self.told.state.value
        if self.told.is_slim:
            paint.box(painter, self.rect(), fill=paint.soft_of(tone))
        else:
            paint.box(painter, self.rect(), fill=paint.soft_of(tone), edge=tone, edge_width=2)
            tile = QRect(26, (self.height() - TILE) // 2, TILE, TILE)
            paint.box(painter, tile, fill=tone, radius=theme.RADIUS)
            icons.paint(painter, self.told.icon, tile.left() + 12, tile.top() + 12, 24, "on_accent")
        painter.end()
