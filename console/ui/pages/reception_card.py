"""The card of one party at the door: who they are, what they need, and the one thing to do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from console.queries.door import Answer, Result
from console.queries.party import PartyCard
from console.ui import i18n, paint, theme
from console.ui.i18n import Retranslating
from console.ui.pages.reception_people import PeopleAndPapers
from console.ui.pages.reception_strip import homes
from console.ui.pages.reception_visit import VisitSoFar
from console.ui.widgets import (
    Badge,
    Card,
    Divider,
    IconLabel,
    PrimaryButton,
    QuietButton,
    SecondaryButton,
    State,
    Text,
)
from console.ui.widgets.badge import OF_VISIT
from console.ui.widgets.layout import across, down
from console.ui.widgets.route import RouteView, Stop
from console.ui.workplace import Workplace

MOST_PEOPLE = 20
ROOMY = 560
"""Pixels of height from which the route is shown too."""


class FactTile(QWidget):
    """Icon and label, the value, what else there is to say of it; a line at its left."""

    def __init__(self, icon: str, *extra: QWidget) -> None:
        super().__init__()
        self.label, self.value = Text(size=12, tone="ink_2"), Text(size=16, bold=True)
        self.below = Text(size=12, tone="ink_2", may_elide=True)
        head = across(IconLabel(icon, size=14), self.label, None, gap=6)
        words = down(None, head, self.value, self.below, None, gap=0)
        line = across(words, *extra, gap=0, margins=(24, 6, 4 if extra else 8, 6))
        line.setStretch(0, 1)
        self.setLayout(line)

    def set(self, label: str, value: str, below: str = "", tone: str = "ink_2") -> None:
        self.label.setText(label)
        self.value.setText(value)
        self.below.setText(below)
        self.below.set_tone(tone)
        self.setAccessibleName(f"{label}: {value} {below}")

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        if self.x() > 0:
            painter = QPainter(self)
            painter.fillRect(0, 0, 1, self.height(), theme.color("line"))
            painter.end()


class ReceptionCard(Retranslating, Card):
    """Wishes go out as signals; `people` is how many came."""

    accepted = Signal()
    green_requested = Signal()
    papers_missing = Signal()
    rebook_requested = Signal()
    cleared = Signal()
    slip_wanted = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(has_head=False, parent=parent)
        self._workplace = workplace
        self._answer: Answer | None = None
        self.people = 1
        self._build_head()
        self._build_facts()
        self.so_far = VisitSoFar(workplace)
        self.who = PeopleAndPapers()
        before = QWidget()
        before.setLayout(down(self._facts, Divider(), self.who, gap=0))
        self._middle = QStackedWidget()
        self._middle.addWidget(before)
        self._middle.addWidget(self.so_far)
        self.route = RouteView(small=True)
        self._route_head = Text(size=12, tone="ink_2")
        self.body.addWidget(self._middle, 1)
        self._way = QWidget()
        self._way.setLayout(
            down(
                Divider(),
                down(self._route_head, self.route, gap=8, margins=(24, 10, 24, 10)),
                gap=0,
            )
        )
        self.body.addWidget(self._way)
        self._build_foot()
        self.retranslate()

    def _build_head(self) -> None:
        self.room, self.name = Text(size=28, bold=True), Text(size=20, may_elide=True)
        self.name.setMaximumWidth(300)
        self.state = Badge()
        self.about = Text(tone="ink_2", may_elide=True)
        self.times = Text(size=20, bold=True)
        self.times.setAlignment(paint.RIGHT)
        self.ticket, self.due = Text(size=40, bold=True), Text(size=12, tone="ink_2")
        for text in (self.ticket, self.due):
            text.setAlignment(paint.RIGHT)
        self.punctual = Badge()
        first = across(self.room, self.name, self.state, None, gap=16)
        left = down(None, first, self.about, None, gap=2)
        right = down(None, self.ticket, self.due, self.times, self.punctual, None, gap=4)
        right.setAlignment(self.punctual, Qt.AlignmentFlag.AlignRight)
        head = QWidget()
        line = across(left, right, gap=16, margins=(24, 8, 24, 8))
        line.setStretch(0, 1)
        head.setLayout(line)
        head.setFixedHeight(96)
        self.body.addWidget(head)
        self.body.addWidget(Divider())

    def _build_facts(self) -> None:
        self.less, self.more = QuietButton("−"), QuietButton("+", cap="F3")
        self.less.clicked.connect(lambda: self._count(-1))
        self.more.clicked.connect(self.one_more)
        self.host, self.language = FactTile("user"), FactTile("globe")
        self.party = FactTile("users", self.less, self.more)
        self.keys, self.zone = FactTile("keys"), FactTile("pin")
        self._facts = QWidget()
        line = across(self.host, self.language, self.party, self.keys, self.zone, gap=0)
        for n, share in enumerate((4, 4, 5, 4, 4)):
            line.setStretch(n, share)
        self._facts.setLayout(line)
        self._facts.setFixedHeight(82)

    def _build_foot(self) -> None:
        self.green = SecondaryButton(icon="green", icon_tone="green", cap="F6")
        self.missing = SecondaryButton(icon="sheet", icon_tone="parked", cap="F7")
        self.rebook = SecondaryButton(cap="F8")
        self.primary = PrimaryButton()
        self.clear = QuietButton(cap="Esc", small=False)
        self.slip = QuietButton(icon="printer", cap="F9", small=False)
        self.why_off = Text(size=12, tone="ink_2", may_elide=True)
        for button, signal in (
            (self.green, self.green_requested), (self.missing, self.papers_missing),
            (self.rebook, self.rebook_requested), (self.primary, self.accepted),
            (self.clear, self.cleared), (self.slip, self.slip_wanted),
        ):  # fmt: skip
            button.clicked.connect(signal)
        right = QVBoxLayout()
        right.setSpacing(2)
        right.addWidget(self.primary)
        right.addWidget(self.why_off)
        foot = across(
            self.green, self.missing, self.rebook, None, self.slip, self.clear, right, gap=8,
            margins=(24, 8, 24, 8),
        )  # fmt: skip
        self.add_foot(foot, 80)

    # -- what it shows -----------------------------------------------------------------------

    def retranslate(self) -> None:
        self.green.setText(self.tr("Green channel…"))
        self.missing.setText(self.tr("Papers missing"))
        self.rebook.setText(self.tr("Rebook…"))
        self.clear.setText(self.tr("Clear, next party"))
        self.slip.setText(self.tr("Show the slip"))
        if self._answer is not None:
            self.show_answer(self._answer)

    def show_answer(self, answer: Answer) -> None:
        card = answer.card
        if card is None:
            return
        is_new = self._answer is None or self._answer.card is None
        if is_new or (self._answer and self._answer.card and self._party() != card.unit_ids):
            self.people = card.party_size
        self._answer = answer
        self._show_head(card)
        self._show_facts(card)
        self.who.show_card(card)
        self._middle.setCurrentIndex(1 if card.visit else 0)
        if card.visit:
            self.so_far.show_visit(card, card.visit)
        self._show_route(card)
        self._show_foot(answer, card)

    def _party(self) -> tuple[int, ...]:
        return self._answer.card.unit_ids if self._answer and self._answer.card else ()

    def _show_head(self, card: PartyCard) -> None:
        self.room.setText(homes(card))
        self.name.setText(card.owner)
        parts = [i18n.name("product", card.product) if card.product else ""]
        if card.gross_area:
            parts.append(f"{card.gross_area / 100:.2f} ㎡")
        if len(card.labels) > 1:
            parts.append(self.tr("%n homes", "", len(card.labels)))
        if card.phone:
            parts.append(self.tr("phone …{tail}").format(tail=card.phone))
        self.about.setText(" · ".join(p for p in parts if p))
        visit, clock = card.visit, self._workplace.clock
        self.state.setVisible(visit is not None)
        booked = ""
        if card.slot_start is not None:
            booked = self.tr("booked {time}").format(time=clock(card.slot_start))
        for text in (self.ticket, self.due):
            text.setVisible(visit is not None)
        self.times.setVisible(visit is None)
        self.times.setText(booked)
        if visit is not None:
            self.state.set(i18n.name("visit", visit.state), OF_VISIT[visit.state])
            self.ticket.setText(visit.ticket)
            due = self.tr("due {time}").format(time=clock(visit.due_at))
            self.due.setText(f"{booked} · {due}" if booked else due)
        self._show_punctual(card)

    def _show_punctual(self, card: PartyCard) -> None:
        is_today = card.visit is None and card.day == self._workplace.day()
        self.punctual.setVisible(is_today)
        if card.slot_start is None or not is_today:
            return
        minutes = int((self._workplace.now() - card.slot_start).total_seconds() // 60)
        grace = self._workplace.campaign.rules.grace_minutes
        if minutes > grace:
            late = self.tr("{minutes} late").format(minutes=i18n.minutes(minutes))
            self.punctual.set(late, State.CALLED, icon="clock")
        elif minutes < 0:
            early = self.tr("on time · {minutes} early").format(minutes=i18n.minutes(-minutes))
            self.punctual.set(early, State.DONE)
        else:
            self.punctual.set(self.tr("on time"), State.DONE)

    def _show_facts(self, card: PartyCard) -> None:
        self.host.set(self.tr("Host"), card.host or self.tr("whoever is free"))
        spoken = i18n.name("language", card.language) if card.language else self.tr("any")
        self.language.set(self.tr("Language"), spoken)
        self.party.set(
            self.tr("Party"), self.tr("%n people", "", self.people), self.tr("with − and +")
        )
        held = card.keys
        where = i18n.name("holder", held.holder) if held.holder else self.tr("in several hands")
        if not held.pieces:
            self.keys.set(self.tr("Keys"), self.tr("none yet"))
        elif held.is_frozen:
            self.keys.set(self.tr("Keys"), self.tr("frozen"), self.tr("a piece is lost"), "alert")
        else:
            tone = "ink_2" if held.is_in_room else "called"
            self.keys.set(self.tr("Keys"), self.tr("%n pieces", "", held.pieces), where, tone)
        zone = card.zone
        if zone is None:
            self.zone.set(self.tr("Waiting area"), self.tr("none"))
        else:
            free = self.tr("{free} of {seats} seats free").format(free=zone.free, seats=zone.seats)
            words = self.tr("Zone {zone}").format(zone=zone.code)
            self.zone.set(self.tr("Waiting area"), words, free)

    def _show_route(self, card: PartyCard) -> None:
        self._route_head.setText(
            self.tr("Route · usual minutes at the desk; the waits are not yet known")
        )
        self.route.set(
            [
                Stop(
                    words=i18n.name("station", step.code),
                    below=self._workplace.clock(step.finished_at)
                    if step.finished_at
                    else i18n.minutes(step.usual)
                    if step.usual
                    else self.tr("now"),
                    state=step.state,
                )
                for step in card.route
            ]
        )

    def _show_foot(self, answer: Answer, card: PartyCard) -> None:
        visit = card.visit
        is_inside = visit is not None and visit.is_inside
        self.green.setVisible(is_inside)
        self.missing.setVisible(is_inside)
        self.rebook.setVisible(answer.result in (Result.VALID, Result.WRONG_DAY))
        words = self._primary_words(answer, card)
        self.primary.setVisible(bool(words))
        self.primary.setText(words)
        frame = self._workplace.frame
        day = self._workplace.day()
        is_open = frame is not None and any(d.day == day and d.state == "open" for d in frame.days)
        reason = "" if is_open else i18n.say("day.not-open", {"day": i18n.day(day) if day else ""})
        self.primary.set_off(reason if words else "")
        self.why_off.setText(reason)
        self.why_off.setVisible(bool(reason and words))
        self.clear.setVisible(not words)
        self.slip.setVisible(is_inside)

    def _primary_words(self, answer: Answer, card: PartyCard) -> str:
        zone = card.zone.code if card.zone else "–"
        if answer.result == Result.VALID and card.slot_start is not None:
            return self.tr("Check in · booked {time} · zone {zone}").format(
                time=self._workplace.clock(card.slot_start), zone=zone
            )
        if answer.result in (Result.WALK_IN, Result.WRONG_DAY, Result.CANCELLED):
            return self.tr("Take as walk-in · zone {zone}").format(zone=zone)
        if answer.result == Result.AWAY and card.visit is not None:
            return self.tr("Back in line · {ticket}").format(ticket=card.visit.ticket)
        return ""

    # -- how many came -----------------------------------------------------------------------

    def one_more(self) -> None:
        self._count(1)

    def _count(self, by: int) -> None:
        self.people = max(1, min(MOST_PEOPLE, self.people + by))
        if self._answer and self._answer.card:
            self._show_facts(self._answer.card)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """On a low screen the papers matter more than the road ahead."""
        super().resizeEvent(event)
        self._way.setVisible(self.height() >= ROOMY)
