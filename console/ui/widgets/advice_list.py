"""Things to do: the first one with the page's filled button, each with one act."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from console.queries.advice import Advice, Do
from console.ui import i18n
from console.ui.i18n import Retranslating, translate
from console.ui.widgets.band import Band
from console.ui.widgets.buttons import Button, PrimaryButton, SecondaryButton
from console.ui.widgets.card import Divider
from console.ui.widgets.layout import across, down
from console.ui.widgets.text import IconLabel, Text

SHOWN = 4
_ICONS = {
    "paused": "pause", "not_open": "sun", "over": "reports", "wait": "alert", "parked": "parked",
    "held": "parked", "missed": "user", "green": "green", "greens": "green", "zone": "users",
    "green_free": "green",
    "zones": "users", "called": "parked", "host": "user", "hosts": "user", "overload": "plan",
    "cover": "alert", "lunch": "alert", "keys": "keys", "growing": "alert", "soon": "clock",
    "soon_full": "users", "reply": "clock", "unanswered": "issues",
}  # fmt: skip


class AdviceList(Retranslating, QWidget):
    """`wanted(advice, button)`."""

    wanted = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._advice: tuple[Advice, ...] = ()
        self._rest = 0
        self.buttons: list[Button] = []
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)

    def retranslate(self) -> None:
        self._fill()

    def show_advice(
        self, advice: Sequence[Advice], most: int = SHOWN, *, tells_rest: bool = True
    ) -> None:
        """Widgets are made anew only when something else is advised."""
        shown = tuple(advice[:most])
        rest = len(advice) - len(shown) if tells_rest else 0
        if (rest, shown) != (self._rest, self._advice):
            self._rest, self._advice = rest, shown
            self._fill()

    def primary(self) -> None:
        if self.buttons:
            self.buttons[0].click()

    def _fill(self) -> None:
        had_focus = any(button.hasFocus() for button in self.buttons)
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.buttons = []
        for n, each in enumerate(self._advice):
            if n:
                self._lines.addWidget(Divider(row=True))
            self._lines.addWidget(self._first(each) if n == 0 else self._row(each))
        if self._rest:
            rest = Text(
                self.tr("and %n more, when these are done", "", self._rest), size=12, tone="ink_2"
            )
            line = QWidget()
            line.setLayout(across(26, rest, margins=(16, 8, 16, 10)))
            self._lines.addWidget(Divider(row=True))
            self._lines.addWidget(line)
        if had_focus and self.buttons:
            self.buttons[0].setFocus()

    def _first(self, advice: Advice) -> QWidget:
        band = Band(f"{advice.level}_soft")
        fact = Text(fact_of(advice), size=16, bold=True, tone=advice.level.value, wraps=True)
        why = Text(why_of(advice), tone="ink_2", wraps=True)
        why.setVisible(bool(why.text()))
        button = PrimaryButton(act_of(advice))
        self._connect(button, advice)
        head = across(IconLabel(_ICONS[advice.topic], tone=advice.level.value), fact, gap=10)
        head.setStretch(1, 1)
        text = down(head, across(26, why, gap=0), gap=2)
        band.setLayout(down(text, button, gap=12, margins=(16, 14, 16, 16)))
        return band

    def _row(self, advice: Advice) -> QWidget:
        row = QWidget()
        fact = Text(fact_of(advice), bold=True, may_elide=True)
        why = Text(why_of(advice), size=12, tone="ink_2", may_elide=True)
        button = SecondaryButton(act_of(advice))
        self._connect(button, advice)
        texts = down(None, fact, why, None, gap=0)
        line = across(
            IconLabel(_ICONS[advice.topic], tone=advice.level.value), texts, button, gap=10,
            margins=(16, 8, 16, 8),
        )  # fmt: skip
        line.setStretch(1, 1)
        row.setLayout(line)
        row.setMinimumHeight(60)
        return row

    def _connect(self, button: Button, advice: Advice) -> None:
        button.clicked.connect(lambda _checked=False: self.wanted.emit(advice, button))
        self.buttons.append(button)


def fact_of(advice: Advice) -> str:
    return _filled(
        {
            "paused": translate("AdviceList", "Calling is paused: {reason}"),
            "not_open": translate("AdviceList", "The day is not open yet"),
            "over": translate("AdviceList", "Everybody has left, nobody is expected"),
            "wait": translate("AdviceList", "{station}: {minutes} min of waiting"),
            "growing": translate("AdviceList", "{station}: {minutes} min of waiting, soon {soon}"),
            "soon": translate("AdviceList", "{station}: {limit} min of waiting in {minutes} min"),
            "soon_full": translate("AdviceList", "Zone {zone} will be full in {minutes} min"),
            "cover": translate("AdviceList", "{station}: no desk is open"),
            "lunch": translate("AdviceList", "{station}: nobody is there over lunch"),
            "zone": translate("AdviceList", "Zone {zone}: {people} of {seats} seats taken"),
            "zones": translate("AdviceList", "Zone {zone}: {people} of {seats} seats taken"),
            "parked": translate("AdviceList", "{ticket} was called and has not come back"),
            "held": translate("AdviceList", "{ticket} is on hold for too long"),
            "called": translate("AdviceList", "{ticket} does not come to {station} desk {desk}"),
            "host": translate("AdviceList", "{host} is on a break, {parties} wait"),
            "hosts": translate("AdviceList", "{host} is on a break, {parties} wait"),
            "overload": translate("AdviceList", "{station}: {count} too many until {until}"),
            "missed": translate("AdviceList", "Did not come by the end of the half-day: {count}"),
            "green": translate("AdviceList", "{ticket} asks for green: {reason}"),
            "green_free": translate("AdviceList", "{ticket} asks for green: {reason}"),
            "greens": translate("AdviceList", "{ticket} asks for green: {reason}"),
            "keys": translate("AdviceList", "Keys of homes due are not at hand: {count}"),
            "reply": translate("AdviceList", "{issue_kind}: {minutes} min left for a first reply"),
            "unanswered": translate("AdviceList", "{issue_kind}: no reply, {minutes} min too late"),
        }[advice.topic],
        advice,
    )


def why_of(advice: Advice) -> str:
    return _filled(
        {
            "paused": translate("AdviceList", "Every place in line is kept"),
            "not_open": translate("AdviceList", "{homes} homes are expected today"),
            "over": translate("AdviceList", "The day can be closed"),
            "wait": translate("AdviceList", "{waiting} wait · {busy} of {open} open desks busy"),
            "growing": translate("AdviceList", "{waiting} wait · {busy} of {open} open desks busy"),
            "soon": translate("AdviceList", "{waiting} wait, in half an hour {soon} min"),
            "soon_full": translate("AdviceList", "{people} of {seats} seats taken · room in {to}")
            if advice.facts.get("to")
            else translate("AdviceList", "{people} of {seats} seats taken"),
            "cover": translate("AdviceList", "{parties} wait there"),
            "lunch": translate("AdviceList", "{parties} inside still have to go there"),
            "zone": translate("AdviceList", "Zone {to} has {free} free seats"),
            "zones": translate("AdviceList", "No other zone has room for them"),
            "parked": translate("AdviceList", "{minutes} min past the tolerance · {count} in all"),
            "held": translate("AdviceList", "{minutes} min over · {count} in all"),
            "called": translate("AdviceList", "Called {minutes} min ago; the desk stands still"),
            "host": translate("AdviceList", "{takers} can go to others who are there"),
            "hosts": translate("AdviceList", "Nobody else has room for them"),
            "overload": translate("AdviceList", "Who is not on the way could come later"),
            "missed": translate("AdviceList", "They may still come, then they are late"),
            "green": translate("AdviceList", "{owners} wait {minutes} min longer · {count} in all"),
            "green_free": translate("AdviceList", "Nobody waits longer · {count} in all"),
            "greens": translate("AdviceList", "Somebody else than the requester approves"),
            "keys": translate("AdviceList", "First {ticket} {home}: {key_trouble}"),
            "reply": _unanswered(advice),
            "unanswered": _unanswered(advice),
        }[advice.topic],
        advice,
    )


def _unanswered(advice: Advice) -> str:
    """A board that faces a corridor knows no home."""
    if advice.facts.get("home"):
        return translate("AdviceList", "{home} · {count} wait for a first reply")
    return translate("AdviceList", "{count} wait for a first reply")


def act_of(advice: Advice) -> str:
    if "then" in advice.facts:
        return _filled(
            translate("AdviceList", "Open {station} desk {desk} · then {then} min"), advice
        )
    return _filled(
        {
            Do.OPEN_DAY: translate("AdviceList", "Open the day"),
            Do.RESUME: translate("AdviceList", "Resume calling"),
            Do.OPEN_DESK: translate("AdviceList", "Open {station} desk {desk}"),
            Do.SEE_DESK: translate("AdviceList", "See the line"),
            Do.TELL_NO_SHOWS: translate("AdviceList", "Note {count} as no-shows"),
            Do.SEND_TO_ZONE: translate("AdviceList", "Send {going} to zone {to}"),
            Do.PARK: translate("AdviceList", "Park {ticket}"),
            Do.COME_BACK: translate("AdviceList", "{ticket} back in line"),
            Do.EXTEND_HOLD: translate("AdviceList", "{limit} min more"),
            Do.REPLACE_HOST: translate("AdviceList", "Give {takers} to others"),
            Do.GRANT: translate("AdviceList", "Grant {ticket}"),
            Do.REBATCH: translate("AdviceList", "Propose times"),
            Do.SEE_RECEPTION: translate("AdviceList", "To Reception"),
            Do.SEE_KEYS: translate("AdviceList", "To Keys"),
            Do.SEE_ISSUE: translate("AdviceList", "See the issue"),
            Do.CLOSE_DAY: translate("AdviceList", "To the day's close"),
        }[advice.do],
        advice,
    )


def _filled(pattern: str, advice: Advice) -> str:
    facts = {k: i18n.fact(k, v) if isinstance(v, str) else v for k, v in advice.facts.items()}
    if "home" in advice.facts:
        facts["home"] = i18n.room(str(advice.facts["home"]))
    return " ".join(pattern.format(**facts).split())  # a blank fact leaves no gap
