"""The one voice of a hall: feeds the queue from the journal, obeys it, remembers what was said."""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from enum import StrEnum
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, QTimer, Signal

from console.domain.events import Event
from console.places import data_folder
from console.queries.displays import DisplayRow
from console.queries.hall import HallRow
from console.store import Store
from console.ui.displays import spoken
from console.ui.displays.announcer import Announcer, Do, Order, Quiet, Said
from console.ui.displays.voice import Voice, bring_sound
from console.ui.workplace import Workplace

FAR_BACK = 2000
"""Events looked through after a restart: many times what happens in a minute."""
LOOK = 1000
"""Milliseconds between looks at quiet hours and at who may speak."""


class Sound(StrEnum):
    SPEAKING = "speaking"
    READY = "ready"
    PAUSED = "paused"
    OFF = "off"


class Speaker(QObject):
    """`changed`: other calls may be seen now, or the state of the sound is another one. One in a
    process; of several processes on a computer the first speaks, the others only show."""

    changed = Signal()

    def __init__(
        self, workplace: Workplace, voice: Voice, *, seconds: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__()
        self.workplace, self.voice = workplace, voice
        self.settings = DisplayRow(kind="hall", computer="", monitor="")
        key = hashlib.sha256(
            f"{workplace.place.url}|{workplace.store.campaign_id}".encode()
        ).hexdigest()[:12]
        self._file = data_folder() / f"spoken-{key}.txt"
        self._lock = QLockFile(str(data_folder() / f"voice-{key}.lock"))
        self._lock.setStaleLockTime(0)
        self._has_lock = False
        self._saved = _number(self._file)
        self._seconds = seconds
        self.queue = self._new_queue(self._saved)
        self._row: HallRow | None = None
        self._stations: dict[str, str] = {}
        self._alarms, self._is_alarm = 0, False
        self._is_turning = self._has_begun = False
        self._seen: tuple[object, ...] = ()
        self._due = QTimer(self, singleShot=True)
        self._due.timeout.connect(self.turn)
        self._looks = QTimer(self, interval=LOOK)
        self._looks.timeout.connect(self.turn)
        self._looks.start()

    # -- news --------------------------------------------------------------------------------

    def begin(self, seq: int) -> None:
        """The rows on show are those up to `seq`; what was not said before it is looked up."""
        if self._has_begun:
            return
        self._has_begun = True
        if not 0 < self._saved <= seq:  # the first time, or another journal than before
            self._saved, self.queue = 0, self._new_queue(seq)
        self._catch_up(max(self._saved, seq - FAR_BACK) if self._saved else seq)

    def catch_up(self) -> None:
        """The news were too many to be told one by one."""
        self.queue.be_quiet(Quiet.STARTING)
        self._catch_up(self.queue.spoken)

    def hear(self, event: Event) -> None:
        facts = event.facts
        age = (self.workplace.now() - event.at).total_seconds() / max(1, self.workplace.speed)
        if event.kind in ("visit.called", "visit.recalled"):
            self._call(event, max(0.0, age))
        elif event.kind == "press.undone":
            self.queue.take_back(int(str(facts["undone"])))
        elif event.kind == "visit.served":
            self.queue.came(str(facts["ticket"]))
        elif event.kind == "calling.paused":
            topic = spoken.pause_topic(str(facts["reason"]))
            self.queue.be_quiet(Quiet.PAUSED)
            self.queue.over(spoken.RESUMED)
            if topic == spoken.EVACUATION:
                self._alarm()
            else:
                self.queue.hear(Said(seq=event.seq, topic=topic), age=age)
        elif event.kind == "calling.resumed":
            self._resume()
            self.queue.hear(Said(seq=event.seq, topic=spoken.RESUMED), age=age)
        elif event.kind in ("day.closed", "day.opened"):
            self.queue.be_quiet(Quiet.CLOSED, event.kind == "day.closed")
        else:
            return
        self.turn()

    def take_row(self, row: HallRow) -> None:
        """What stands now, whatever was heard or missed."""
        self._row = row
        self._stations |= {call.ticket: call.station for call in row.calls}
        self.queue.be_quiet(Quiet.CLOSED, row.state == "closed")
        if row.is_paused:
            self.queue.be_quiet(Quiet.PAUSED)
            if row.pause_reason in spoken.ALARMS:
                self._alarm()
        elif Quiet.PAUSED in self.queue.reasons:
            self._resume()
        self.turn()

    def set_stale(self, is_stale: bool) -> None:
        self.queue.be_quiet(Quiet.STALE, is_stale)
        self.turn()

    def use(self, settings: DisplayRow) -> None:
        self.settings = settings
        self.voice.volume = settings.volume
        self.turn()

    # -- what is to be seen ------------------------------------------------------------------

    @property
    def hidden(self) -> frozenset[int]:
        return self.queue.hidden

    @property
    def sound(self) -> Sound:
        if self.queue.is_silent:
            return Sound.OFF
        if self.queue.now is not None:
            return Sound.SPEAKING
        return Sound.PAUSED if self.queue.reasons else Sound.READY

    # -- obeying -----------------------------------------------------------------------------

    def turn(self) -> None:
        """Does what is due, and comes back when the next is."""
        if self._is_turning:
            return
        self._is_turning = True
        try:
            self.queue.be_silent(self._is_silent())
            while (order := self.queue.next()) is not None:
                self._obey(order)
        finally:
            self._is_turning = False
        due = self.queue.wakes_at
        if due is None:
            self._due.stop()
        else:
            self._due.start(max(0, round((due - self._seconds()) * 1000) + 1))
        self._save()
        seen = (self.hidden, self.sound)
        if seen != self._seen:
            self._seen = seen
            self.changed.emit()

    def close(self) -> None:
        self._looks.stop()
        self._due.stop()
        self.voice.stop()
        if self._has_lock:
            self._lock.unlock()

    # -- inside ------------------------------------------------------------------------------

    def _new_queue(self, seq: int) -> Announcer:
        queue = Announcer(self._seconds, spoken=seq)
        queue.parts = self._parts
        queue.be_quiet(Quiet.STARTING)
        return queue

    def _catch_up(self, seq: int) -> None:
        self.workplace.tasks.read(
            partial(_missed, self.workplace.store, seq),
            done=self._caught_up,
            failed=lambda _failure: QTimer.singleShot(LOOK, self, partial(self._catch_up, seq)),
        )

    def _caught_up(self, events: list[Event]) -> None:
        for event in events:
            self.hear(event)
        self.queue.be_quiet(Quiet.STARTING, False)
        if self._row is not None:
            self.take_row(self._row)
        self.turn()

    def _call(self, event: Event, age: float) -> None:
        ticket = str(event.facts["ticket"])
        station = str(event.facts.get("station", ""))
        if station:
            self._stations[ticket] = station
        self.queue.hear(
            Said(
                seq=event.seq, ticket=ticket, station=station,
                desk=int(str(event.facts["desk"])), times=int(str(event.facts.get("times", 0))),
            ),
            age=age,
        )  # fmt: skip

    def _alarm(self) -> None:
        """Until it is over; its numbers are its own, so that it is never old."""
        self._is_alarm = True
        self.queue.be_silent(self._is_silent())
        known = (*self.queue.waiting, *([self.queue.now] if self.queue.now else []))
        if not any(said.topic == spoken.EVACUATION for said in known):
            self._alarms -= 1
            self.queue.hear(Said(seq=self._alarms, topic=spoken.EVACUATION, is_alarm=True))

    def _resume(self) -> None:
        self._is_alarm = False
        self.queue.over(spoken.EVACUATION, spoken.LUNCH, spoken.PAUSED)
        self.queue.be_quiet(Quiet.PAUSED, False)

    def _is_silent(self) -> bool:
        """An evacuation is heard in quiet hours too; muted it is not: another display speaks."""
        chosen = self.settings
        if chosen.is_muted or not chosen.volume or not self.voice.equipment.can_sound:
            return True
        if not self._has_lock:
            self._has_lock = self._lock.tryLock(0)
        return not self._has_lock or (
            not self._is_alarm
            and spoken.is_quiet_hour(
                self.workplace.now(), self.workplace.zone, chosen.quiet_from, chosen.quiet_until
            )
        )

    def _languages(self) -> tuple[str, ...]:
        wanted = dict.fromkeys((self.settings.language, self.settings.second_language or None))
        return tuple(each for each in wanted if each is not None and self.voice.speaks(each))

    def _parts(self, said: Said, is_short: bool) -> int:
        times = 1 if is_short or said.topic else self.settings.repeat
        return len(self._languages()) * times

    def _obey(self, order: Order) -> None:
        said = order.said
        if order.do is Do.STOP or said is None:
            self.voice.stop()
            return
        done = partial(self._done, order.number)
        languages = self._languages()
        if order.do is Do.CHIME:
            self.voice.ring(done)
        elif self._row is None or not languages:
            done()
        else:
            language = languages[order.part % len(languages)]
            known = said if said.station or said.topic else _with(said, self._stations)
            rules = self._row.rules
            words = spoken.sentence(known, language, rules, is_short=order.is_short)
            self.voice.say(words, language, done)

    def _done(self, number: int) -> None:
        self.queue.done(number)
        QTimer.singleShot(0, self, self.turn)

    def _save(self) -> None:
        if not self._has_lock or not self._has_begun or self.queue.spoken == self._saved:
            return
        if Quiet.STARTING in self.queue.reasons:
            return
        self._saved = self.queue.spoken
        beside = self._file.with_suffix(".new")
        with suppress(OSError):  # a full disk: a call may be said again after a restart
            beside.write_text(str(self._saved), "utf-8")
            os.replace(beside, self._file)


def _with(said: Said, stations: dict[str, str]) -> Said:
    """The journal's word of a repeated call leaves the station out."""
    return replace(said, station=stations.get(said.ticket, ""))


def _number(file: Path) -> int:
    try:
        return int(file.read_text("utf-8"))
    except (OSError, ValueError):
        return 0


def _missed(store: Store, seq: int) -> list[Event]:
    """What was called meanwhile. The libraries of sound come along: the window would wait for
    them at the first call."""
    bring_sound()
    return store.since(seq, FAR_BACK * 2)
