"""The queue of announcements, with a voice and a clock in the test's hand."""

from __future__ import annotations

import random
from dataclasses import dataclass, field

import pytest

from console.ui.displays.announcer import (
    AGAIN,
    LATE,
    LONGEST_SPEECH,
    PAUSE,
    Announcer,
    Do,
    Order,
    Quiet,
    Said,
)

CHIME, SPEECH, SHORT = 1.2, 4.0, 2.0


@dataclass
class Heard:
    said: Said
    do: Do
    begin: float
    end: float
    is_cut: bool = False


@dataclass
class Hall:
    """A loudspeaker that takes its time: `begin` and `end` of whatever sounded."""

    spoken: int = 0
    now: float = 1000.0
    sounds: list[Heard] = field(default_factory=list)
    chimed: list[int] = field(default_factory=list)
    sounding: Order | None = None
    ends_at: float = 0.0
    hangs: bool = False

    def __post_init__(self) -> None:
        self.queue = Announcer(lambda: self.now, spoken=self.spoken)

    def call(self, seq: int, ticket: str = "", **more: float) -> None:
        self.queue.hear(
            Said(seq=seq, ticket=ticket or f"A{seq:03}", station="keys", desk=1), **more
        )

    def turn(self) -> None:
        while (order := self.queue.next()) is not None:
            self._obey(order)

    def _obey(self, order: Order) -> None:
        if order.do is Do.STOP:
            if self.sounding is not None:
                self.sounds[-1].end, self.sounds[-1].is_cut = self.now, True
            self.sounding = None
            return
        assert self.sounding is None, "two at once"
        assert order.said is not None
        self.sounding = order
        if order.do is Do.CHIME:
            self.chimed.append(order.said.seq)
        lasts = CHIME if order.do is Do.CHIME else SHORT if order.is_short else SPEECH
        self.ends_at = self.now + lasts
        self.sounds.append(Heard(order.said, order.do, self.now, self.ends_at))

    def run(self, seconds: float) -> None:
        until = self.now + seconds
        while True:
            self.turn()
            times = [until]
            if self.sounding is not None and not self.hangs:
                times.append(self.ends_at)
            if self.queue.wakes_at is not None:
                times.append(self.queue.wakes_at)
            self.now = max(self.now, min(times))
            if self.sounding is not None and not self.hangs and self.now >= self.ends_at:
                number, self.sounding = self.sounding.number, None
                self.queue.done(number)
            if self.now >= until:
                self.turn()
                return

    @property
    def whole(self) -> list[int]:
        """Numbers that were spoken to their end, in order."""
        speeches = [s for s in self.sounds if s.do is Do.SPEAK]
        return [s.said.seq for s in speeches if not s.is_cut and s.end <= self.now]


def test_a_call_is_a_chime_then_a_sentence_then_a_pause() -> None:
    hall = Hall()
    hall.call(1)
    hall.call(2)
    hall.run(20)
    assert hall.whole == [1, 2]
    first, second = hall.sounds[0], hall.sounds[2]
    assert second.begin == pytest.approx(first.begin + CHIME + SPEECH + PAUSE)


@pytest.mark.parametrize("seed", range(3))
def test_two_hundred_calls_a_minute_are_all_heard_one_after_the_other(seed: int) -> None:
    dice = random.Random(seed)
    hall = Hall()
    numbers = list(range(1, 601))
    for n in range(0, 600, 3):  # news come in small heaps, not always in order
        heap = numbers[n : n + 3]
        dice.shuffle(heap)
        for seq in heap:
            hall.call(seq)
        if dice.random() < 0.2:
            hall.call(dice.choice(heap))  # told twice
        hall.run(0.9 * dice.uniform(0.5, 1.5))
    hall.run(600 * (CHIME + SPEECH + PAUSE))
    assert sorted(hall.whole) == numbers
    assert len(hall.whole) == 600
    ends = [(a.end, b.begin) for a, b in zip(hall.sounds, hall.sounds[1:], strict=False)]
    assert all(end <= begin for end, begin in ends)
    assert hall.queue.spoken == 600


def test_a_call_is_seen_when_its_chime_begins_and_at_once_where_more_than_three_wait() -> None:
    hall = Hall()
    for seq in (1, 2, 3):
        hall.call(seq)
    hall.run(0)
    assert hall.queue.hidden == {2, 3}
    hall.run(CHIME + SPEECH + PAUSE)
    assert (hall.chimed, hall.queue.hidden) == ([1, 2], {3})
    for seq in (4, 5, 6):
        hall.call(seq)
    assert hall.queue.hidden == frozenset()
    hall.run(60)
    assert hall.whole == [1, 2, 3, 4, 5, 6]


def test_an_undone_call_leaves_the_queue_and_falls_silent_in_the_middle_of_its_sentence() -> None:
    hall = Hall()
    for seq in (1, 2, 3):
        hall.call(seq)
    hall.run(CHIME + 1)
    hall.queue.take_back(1)
    hall.queue.take_back(3)
    hall.run(20)
    assert hall.whole == [2]
    assert [s.said.seq for s in hall.sounds if s.is_cut] == [1]
    hall.call(3)  # its call comes after its undoing
    hall.run(20)
    assert hall.whole == [2]


def test_who_stands_at_the_desk_is_not_called_out_any_more() -> None:
    hall = Hall()
    hall.call(1)
    hall.call(2, "A009")
    hall.run(0.1)
    hall.queue.came("A009")
    hall.run(20)
    assert hall.whole == [1]


@pytest.mark.parametrize("why", [Quiet.PAUSED, Quiet.STALE, Quiet.CLOSED])
def test_a_pause_the_end_and_old_news_stop_the_voice_at_once(why: Quiet) -> None:
    hall = Hall()
    hall.call(1)
    hall.call(2)
    hall.run(CHIME + 1)
    hall.queue.be_quiet(why)
    hall.run(10)
    assert [s.end for s in hall.sounds if s.is_cut] == [1000 + CHIME + 1]
    assert hall.whole == []
    assert hall.queue.hidden == frozenset()
    hall.queue.be_quiet(why, False)
    hall.run(20)
    assert hall.whole == [1, 2]


def test_after_a_long_silence_the_calls_of_before_are_only_listed() -> None:
    hall = Hall()
    hall.call(1)
    hall.run(CHIME + 1)
    hall.queue.be_quiet(Quiet.PAUSED)
    hall.run(LATE + 1)
    hall.queue.be_quiet(Quiet.PAUSED, False)
    hall.call(5)
    hall.run(30)
    assert hall.whole == [5]
    assert hall.queue.spoken == 5


def test_an_alarm_is_heard_in_the_pause_again_and_again_until_it_is_over() -> None:
    hall = Hall()
    hall.call(1)
    hall.run(CHIME + 1)
    hall.queue.be_quiet(Quiet.PAUSED)
    hall.queue.hear(Said(seq=2, topic="evacuation", is_alarm=True))
    hall.run(CHIME + SPEECH + PAUSE + 0.1)
    assert hall.whole == [2]
    hall.run(3 * (AGAIN + CHIME + SPEECH))
    assert hall.whole == [2, 2, 2, 2]
    hall.queue.over("evacuation")
    hall.queue.be_quiet(Quiet.PAUSED, False)
    hall.queue.hear(Said(seq=9, topic="resumed"))
    hall.call(10)
    hall.run(60)
    assert hall.whole == [2, 2, 2, 2, 9, 10]


def test_a_restart_repeats_nothing_and_loses_nothing() -> None:
    before = Hall()
    for seq in (3, 4, 5):
        before.call(seq)
    before.run(2 * (CHIME + SPEECH + PAUSE) + CHIME + 1)  # 5 is in the middle of its sentence
    assert before.whole == [3, 4]
    assert before.queue.spoken == 4
    after = Hall(spoken=before.queue.spoken)
    after.queue.be_quiet(Quiet.STARTING)
    after.call(6)  # the feed is quicker than the look at what was missed
    for seq, age in ((2, 300.0), (4, 20.0), (5, 10.0), (6, 1.0)):
        after.call(seq, age=age)
    after.queue.be_quiet(Quiet.STARTING, False)
    after.run(30)
    assert after.whole == [5, 6]


def test_what_was_missed_for_more_than_a_minute_is_not_called_out() -> None:
    hall = Hall(spoken=1)
    hall.call(2, age=LATE + 1)
    hall.call(3, age=LATE - 1)
    hall.run(20)
    assert hall.whole == [3]


def test_muted_every_call_is_seen_at_once_and_none_is_heard() -> None:
    hall = Hall()
    hall.call(1)
    hall.call(2)
    hall.run(CHIME + 1)
    hall.queue.be_silent(True)
    hall.call(3)
    hall.run(30)
    assert (hall.whole, hall.queue.hidden, hall.queue.spoken) == ([], frozenset(), 3)
    hall.queue.be_silent(False)
    hall.call(4)
    hall.run(30)
    assert hall.whole == [4]


def test_a_voice_that_hangs_holds_nobody_up_for_longer_than_its_limit() -> None:
    hall = Hall(hangs=True)
    hall.call(1)
    hall.call(2)
    hall.run(2.5 * LONGEST_SPEECH)
    assert hall.chimed == [1, 2]


def test_without_a_voice_the_chime_stands_alone() -> None:
    hall = Hall()
    hall.queue.parts = lambda _said, _is_short: 0
    hall.call(1)
    hall.call(2)
    hall.run(20)
    assert (hall.chimed, len(hall.sounds)) == ([1, 2], 2)


def test_two_languages_and_repetitions_are_heard_before_the_next_chime() -> None:
    hall = Hall()
    hall.queue.parts = lambda _said, is_short: 1 if is_short else 4
    hall.call(1)
    hall.call(2)
    hall.run(2 * (CHIME + 4 * SPEECH + PAUSE))
    assert [s.said.seq for s in hall.sounds] == [1] * 5 + [2] * 5
