"""The queue of a hall's announcements: what is called out next, never two at once, none lost.

It knows neither sound nor clock: it is told what happened and how many seconds it is, and says what
is to be done now. `Speaker` does it.
"""

from __future__ import annotations

from bisect import insort
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum

PAUSE = 1.0
"""Seconds from the end of one announcement to the chime of the next."""
CROWD = 3
"""More than so many waiting: all are shown at once and each is spoken shortly."""
LATE = 60.0
"""Seconds after which what nobody could hear is only listed."""
LONGEST_CHIME, LONGEST_SPEECH = 5.0, 30.0
"""Seconds after which an answer is no longer waited for: a voice that hangs silences no hall."""
AGAIN = 15.0
"""Seconds until an alarm that goes on is spoken again."""


class Quiet(StrEnum):
    """Why nothing may be heard now; each begins and ends by itself."""

    STARTING = "starting"
    PAUSED = "paused"
    STALE = "stale"
    CLOSED = "closed"


class Do(StrEnum):
    CHIME = "chime"
    SPEAK = "speak"
    STOP = "stop"


@dataclass(frozen=True, kw_only=True)
class Said:
    """A call, or with `topic` a sentence for everybody; `seq` is its number in the journal. An
    alarm goes before all and is heard in a pause too; `since` is when it was told, in seconds."""

    seq: int
    ticket: str = ""
    station: str = ""
    desk: int = 0
    times: int = 0
    topic: str = ""
    is_alarm: bool = False
    since: float = 0.0


@dataclass(frozen=True, kw_only=True)
class Order:
    """Answer it with `done(number)`; a stop wants no answer. `part` counts the spoken sentences."""

    do: Do
    number: int = 0
    said: Said | None = None
    part: int = 0
    is_short: bool = False


class Announcer:
    """`parts(said, is_short)` says how many sentences an announcement has; none: a chime alone.

    Ask `next()` after every change and when `wakes_at` has come, until it says nothing.
    """

    def __init__(self, seconds: Callable[[], float], *, spoken: int = 0) -> None:
        self.parts: Callable[[Said, bool], int] = lambda _said, _is_short: 1
        self.now: Said | None = None
        self.is_silent = False
        self._seconds = seconds
        self._quiet: set[Quiet] = set()
        self._quiet_since = 0.0
        self._waiting: list[Said] = []
        self._shown: set[int] = set()
        self._known = self._top = spoken
        self._heard: set[int] = set()
        self._order: Order | None = None
        self._new: Order | None = None
        self._until = self._free_at = 0.0
        self._must_stop = self._is_short = False
        self._numbers = 0

    # -- what happened -----------------------------------------------------------------------

    def hear(self, said: Said, *, age: float = 0.0) -> None:
        """News are taken once, in any order; older than a minute they are only listed."""
        if said.seq in self._heard or (said.seq <= self._known and not said.is_alarm):
            return
        self._note(said.seq)
        if self.is_silent or (age > LATE and not said.is_alarm):
            return
        self._put(replace(said, since=self._seconds() - age))
        if len(self._waiting) > CROWD:
            self._show_all()

    def take_back(self, seq: int) -> None:
        """Undone: out of the queue; in the middle of its sentence it is silent at once."""
        self._note(seq)
        self._drop(lambda said: said.seq == seq)

    def came(self, ticket: str) -> None:
        """They stand at the desk: nobody needs to be told any more."""
        self._drop(lambda said: said.ticket == ticket and not said.topic)

    def over(self, *topics: str) -> None:
        """What these sentences say is no longer so."""
        self._drop(lambda said: said.topic in topics)

    def be_quiet(self, why: Quiet, is_quiet: bool = True) -> None:
        """At once, in the middle of a word too. What was waiting goes on afterwards, unless that is
        more than a minute later: then it is only listed."""
        if is_quiet == (why in self._quiet):
            return
        if not self._quiet:
            self._quiet_since = self._seconds()
        if is_quiet:
            self._quiet.add(why)
            if why is not Quiet.STARTING:
                self._show_all()
            if self.now is not None and not self._may(self.now):
                cut = self.now
                self._break_off()
                self._put(cut)
            return
        self._quiet.discard(why)
        if not self._quiet and self._seconds() - self._quiet_since > LATE:
            self._waiting = [said for said in self._waiting if said.topic]

    def be_silent(self, is_silent: bool) -> None:
        """Muted, no sound, or another display of this hall speaks: calls are seen at once."""
        if is_silent and not self.is_silent:
            self._waiting = []
            if self.now is not None:
                self._break_off()
        self.is_silent = is_silent

    def start_from(self, seq: int) -> None:
        """Nothing up to that number is news."""
        self._known = max(self._known, seq)
        self._top = max(self._top, seq)

    def done(self, number: int) -> None:
        """The chime or the sentence of that order has ended, or could not be heard."""
        order = self._order
        if order is None or order.number != number or order.said is None:
            return
        spoken = 0 if order.do is Do.CHIME else order.part + 1
        if spoken < self.parts(order.said, self._is_short):
            self._give(Do.SPEAK, order.said, spoken)
            return
        self._end()
        if order.said.is_alarm:
            self._put(replace(order.said, since=self._seconds() + AGAIN))

    # -- what is to be done ------------------------------------------------------------------

    def next(self) -> Order | None:
        """The order to carry out now, given once."""
        now = self._seconds()
        if self._must_stop:
            self._must_stop = False
            return Order(do=Do.STOP)
        if self._order is not None and now >= self._until:
            self.done(self._order.number)
            return Order(do=Do.STOP)
        if self._order is None and now >= self._free_at:
            self._begin(now)
        order, self._new = self._new, None
        return order

    @property
    def wakes_at(self) -> float | None:
        """When to ask again although nothing happened."""
        if self._must_stop or self._new is not None:
            return self._seconds()
        if self._order is not None:
            return self._until
        due = [max(said.since if said.is_alarm else 0.0, self._free_at)
               for said in self._waiting if self._may(said)]  # fmt: skip
        return min(due, default=None)

    @property
    def waiting(self) -> tuple[Said, ...]:
        return tuple(self._waiting)

    @property
    def hidden(self) -> frozenset[int]:
        """Numbers of the calls that are not to be seen before their chime."""
        return frozenset(said.seq for said in self._waiting) - self._shown

    @property
    def reasons(self) -> frozenset[Quiet]:
        """Why it is quiet now."""
        return frozenset(self._quiet)

    @property
    def spoken(self) -> int:
        """Everything up to this number has been called out, or needs not be: kept for a restart."""
        said = [*self._waiting, *([self.now] if self.now is not None else [])]
        return min((each.seq - 1 for each in said if not each.topic), default=self._top)

    # -- inside ------------------------------------------------------------------------------

    def _note(self, seq: int) -> None:
        self._heard.add(seq)
        self._top = max(self._top, seq)

    def _put(self, said: Said) -> None:
        insort(self._waiting, said, key=_place)

    def _show_all(self) -> None:
        self._shown |= {said.seq for said in self._waiting}

    def _begin(self, now: float) -> None:
        for said in self._waiting:
            if self._may(said) and (not said.is_alarm or said.since <= now):
                self._is_short = len(self._waiting) > CROWD
                self._waiting.remove(said)
                self.now = said
                self._shown.add(said.seq)
                self._give(Do.CHIME, said)
                return

    def _give(self, do: Do, said: Said, part: int = 0) -> None:
        self._numbers += 1
        self._until = self._seconds() + (LONGEST_CHIME if do is Do.CHIME else LONGEST_SPEECH)
        self._order = self._new = Order(
            do=do, number=self._numbers, said=said, part=part, is_short=self._is_short
        )

    def _end(self) -> None:
        self.now = self._order = self._new = None
        self._free_at = self._seconds() + PAUSE

    def _break_off(self) -> None:
        self._must_stop = True
        self._end()

    def _drop(self, is_meant: Callable[[Said], bool]) -> None:
        self._waiting = [said for said in self._waiting if not is_meant(said)]
        if self.now is not None and is_meant(self.now):
            self._break_off()

    def _may(self, said: Said) -> bool:
        """What everybody must know is said in a pause and after the end too, not from old news."""
        bars = {Quiet.STALE, Quiet.STARTING} if said.topic else set(Quiet)
        return not self._quiet & bars


def _place(said: Said) -> tuple[int, int]:
    """An alarm, then what concerns everybody, then the calls as they were made."""
    return (0 if said.is_alarm else 1 if said.topic else 2, said.seq)
