"""The voice of a hall on a real store: what it says of presses, and what it never says."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from day_store import Hall, copied_hall, owner_name
from pytestqt.qtbot import QtBot

from console.actions import calling, day
from console.actions.undo import undo
from console.databases import where
from console.domain.rules import Rules
from console.queries.displays import DisplayRow
from console.queries.hall import hall as hall_query
from console.settings import Settings
from console.ui.displays import chime, spoken
from console.ui.displays.announcer import Quiet, Said
from console.ui.displays.hall import READ, HallDisplay
from console.ui.displays.speaker import Sound, Speaker
from console.ui.displays.voice import Equipment, Voice
from console.ui.tasks import Tasks
from console.ui.workplace import Workplace, public_frame_of


class Loud(Voice):
    """A loudspeaker and the engine that Qt has for tests, without waiting for its sounds."""

    def __init__(self) -> None:
        super().__init__("mock")
        self.waiting: list[Callable[[], None]] = []

    @property
    def equipment(self) -> Equipment:
        return Equipment(has_speaker=True, engine="mock", voices={"en": "a", "zh_CN": "b"})

    def ring(self, done: Callable[[], None]) -> None:
        self.sounded.append("chime")
        self.waiting.append(done)

    def say(self, words: str, language: str, done: Callable[[], None]) -> None:
        self.sounded.append(words)
        self.waiting.append(done)

    def stop(self) -> None:
        if self.waiting:
            self.sounded.append("(silence)")
        self.waiting.clear()

    def end(self) -> None:
        self.waiting.pop(0)()


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("hall") / "template.db"


@pytest.fixture
def house(tmp_path: Path, template: Path) -> Iterator[Hall]:
    made = copied_hall(tmp_path, template)
    made.at("08:40")
    yield made
    made.store.close()


@pytest.fixture
def workplace(house: Hall, tmp_path: Path) -> Iterator[Workplace]:
    """Of a wall: nobody's name is read."""
    tasks = Tasks()
    place = where(str(tmp_path / "handover.db"))
    frame = house.store.read(public_frame_of)
    yield Workplace(house.store, place, Settings(), tasks, frame, frame_of=public_frame_of)
    tasks.close()


class Room:
    """A speaker whose seconds the test moves; the news come as the feed brings them."""

    def __init__(self, qtbot: QtBot, house: Hall, workplace: Workplace) -> None:
        self.now, self.qtbot, self.house = 500.0, qtbot, house
        self.voice = Loud()
        self.speaker = Speaker(workplace, self.voice, seconds=lambda: self.now)
        self._heard = len(house.journal())
        self.speaker.take_row(house.store.read(hall_query, limit=READ))
        self.speaker.begin(house.journal()[-1].seq)
        qtbot.waitUntil(lambda: Quiet.STARTING not in self.speaker.queue.reasons)

    def tell(self) -> None:
        for event in self.house.journal()[self._heard :]:
            self.speaker.hear(event)
        self._heard = len(self.house.journal())
        self.speaker.take_row(self.house.store.read(hall_query, limit=READ))

    def go_on(self, times: int = 20) -> None:
        """What sounds ends, then the pause is over."""
        for _ in range(times):
            if self.voice.waiting:
                self.voice.end()
            self.now += 1.1
            self.speaker.turn()


@pytest.fixture
def open_room(qtbot: QtBot, house: Hall, workplace: Workplace) -> Iterator[Callable[[], Room]]:
    made: list[Room] = []

    def open_() -> Room:
        made.append(Room(qtbot, house, workplace))
        return made[-1]

    yield open_
    for room in made:
        room.speaker.close()


def words_of(room: Room) -> list[str]:
    return [words for words in room.voice.sounded if words != "chime"]


def test_a_call_is_chimed_then_spoken_digit_by_digit(
    house: Hall, open_room: Callable[[], Room]
) -> None:
    house.check_in(0)
    room = open_room()
    house.call("identity")
    room.tell()
    assert room.speaker.sound is Sound.SPEAKING
    room.go_on()
    assert room.voice.sounded == ["chime", "Ticket A 0 0 1, please go to Identity, desk 1."]
    assert room.speaker.sound is Sound.READY
    assert owner_name(0) not in str(room.voice.sounded)


def test_a_recall_is_spoken_with_its_station_and_an_undone_one_is_not(
    house: Hall, open_room: Callable[[], Room]
) -> None:
    house.check_in(0)
    room = open_room()
    house.call("identity")
    room.tell()
    room.go_on()
    house.press(calling.recall, desk_id=house.desk("identity"))
    room.tell()
    room.go_on()
    assert words_of(room) == ["Ticket A 0 0 1, please go to Identity, desk 1."] * 2
    again = house.press(calling.recall, desk_id=house.desk("identity"))
    house.press(undo, seq=again.seq)
    room.tell()
    room.go_on()
    assert words_of(room)[2:] == ["(silence)"]


def test_both_languages_and_the_sites_own_sentence_are_heard(
    house: Hall, open_room: Callable[[], Room]
) -> None:
    from console.actions.displays import set_announcements

    house.press(set_announcements, en="{ticket}: {station} {desk}")
    house.check_in(0)
    room = open_room()
    room.speaker.use(
        DisplayRow(kind="hall", computer="pc", monitor="m", language="zh_CN",
                   second_language="en", repeat=2)
    )  # fmt: skip
    house.call("identity")
    room.tell()
    room.go_on()
    chinese = "请 A 零 零 一 号，到身份核验 1 号窗口。"
    english = "A 0 0 1: Identity 1"
    assert room.voice.sounded == ["chime", chinese, english, chinese, english]


def test_an_evacuation_cuts_the_call_and_says_what_to_do_until_it_is_over(
    house: Hall, open_room: Callable[[], Room]
) -> None:
    house.check_in(0)
    room = open_room()
    house.call("identity")
    room.tell()
    house.press(day.pause_calling, reason="evacuation")
    room.tell()
    assert room.voice.sounded[-1] == "(silence)"
    room.go_on(40)
    leave = [words for words in words_of(room) if words.startswith("Attention please.")]
    assert len(leave) >= 2
    assert not [words for words in words_of(room) if words.startswith("Ticket")]
    house.press(day.resume_calling)
    room.tell()
    room.go_on()
    said = [words for words in words_of(room) if words != "(silence)"]
    assert said[len(leave)] == "Calling goes on now. Please watch the display."
    assert len([words for words in said if words.startswith("Attention")]) == len(leave)


def test_a_lunch_pause_and_its_end_are_said_once(
    house: Hall, open_room: Callable[[], Room]
) -> None:
    room = open_room()
    house.press(day.pause_calling, reason="lunch")
    room.tell()
    room.go_on()
    house.press(day.resume_calling)
    room.tell()
    room.go_on()
    assert [words.partition(".")[0] for words in words_of(room)] == [
        "We are on a lunch break", "Calling goes on now",
    ]  # fmt: skip


def test_muted_in_quiet_hours_and_without_a_loudspeaker_nothing_is_heard(
    house: Hall, open_room: Callable[[], Room]
) -> None:
    house.check_in(0)
    room = open_room()
    hung = DisplayRow(kind="hall", computer="pc", monitor="m")
    quiet = DisplayRow(kind="hall", computer="pc", monitor="m", quiet_from="08:00",
                       quiet_until="09:00")  # fmt: skip
    for settings in (DisplayRow(kind="hall", computer="pc", monitor="m", is_muted=True), quiet):
        room.speaker.use(settings)
        assert room.speaker.sound is Sound.OFF
    house.call("identity")
    room.tell()
    room.go_on()
    assert (room.voice.sounded, room.speaker.hidden) == ([], frozenset())
    room.speaker.use(hung)
    assert room.speaker.sound is Sound.READY
    room.speaker.use(quiet)
    house.press(day.pause_calling, reason="evacuation")
    room.tell()
    assert room.voice.sounded == ["chime"]


def test_of_two_speakers_of_a_computer_one_speaks_and_the_other_follows_it(
    house: Hall, open_room: Callable[[], Room]
) -> None:
    house.check_in(0)
    first, second = open_room(), open_room()
    house.call("identity")
    first.tell()
    second.tell()
    first.go_on()
    second.go_on()
    assert (len(first.voice.sounded), second.voice.sounded) == (2, [])
    first.speaker.close()
    second.speaker.turn()
    assert second.speaker.sound is Sound.READY


def test_a_restart_says_what_was_cut_and_nothing_twice(
    house: Hall, open_room: Callable[[], Room]
) -> None:
    for home in range(3):
        house.check_in(home)
    before = open_room()
    house.call("identity", 1)
    before.tell()
    before.go_on()
    house.call("identity", 2)
    before.tell()
    before.speaker.close()  # in the middle of the chime
    after = open_room()
    after.go_on()
    assert after.voice.sounded == ["chime", "Ticket A 0 0 2, please go to Identity, desk 2."]


def test_after_an_hour_without_a_voice_old_calls_are_not_called_out(
    house: Hall, open_room: Callable[[], Room]
) -> None:
    house.check_in(0)
    before = open_room()
    before.tell()
    house.press(day.pause_calling, reason="lunch")
    before.tell()
    before.go_on()
    before.speaker.close()
    house.press(day.resume_calling)
    house.call("identity")
    house.wait(60)
    after = open_room()
    after.go_on()
    assert after.voice.sounded == []


def test_a_call_is_shown_when_its_chime_begins(
    qtbot: QtBot, house: Hall, workplace: Workplace, open_room: Callable[[], Room]
) -> None:
    house.check_in(0)
    house.check_in(1)
    room = open_room()
    display = HallDisplay(workplace, has_motion=False, speaker=room.speaker)
    qtbot.addWidget(display)
    display.show()
    qtbot.waitUntil(lambda: display.row is not None)
    house.call("identity", 1)
    house.call("identity", 2)
    room.tell()
    display.show_rows(house.store.read(hall_query, limit=READ))
    assert display.picture.newest is not None
    assert (display.picture.newest.ticket, display.picture.calls) == ("A001", ())
    assert display.picture.sound == "Calling now"
    room.go_on(3)
    assert display.picture.newest.ticket == "A002"
    assert [call.ticket for call in display.picture.calls] == ["A001"]
    display.data_age(60.0)
    assert room.voice.sounded[-1] == "(silence)"
    assert display.picture.sound == "Calls paused"
    display.close()


def test_the_chime_is_soft_ours_and_as_long_as_it_says() -> None:
    wave = array("h", chime.samples(100))
    assert len(wave) / chime.RATE == pytest.approx(chime.SECONDS + 0.3)
    assert 10_000 < max(wave) < 20_000
    assert max(abs(value) for value in (wave[0], wave[-1])) < 300
    assert max(array("h", chime.samples(50))) == pytest.approx(max(wave) / 2, abs=2)


def test_the_engine_of_qt_for_tests_speaks_and_answers(qtbot: QtBot) -> None:
    voice = Voice("mock")
    assert voice.equipment.engine == "mock"
    assert voice.speaks("en")
    assert not voice.speaks("zh_CN")
    heard: list[str] = []
    voice.say("one two", "en", lambda: heard.append("ended"))
    qtbot.waitUntil(lambda: heard == ["ended"])
    voice.say("请", "zh_CN", lambda: heard.append("no voice"))
    assert heard == ["ended", "no voice"]
    voice.ring(lambda: heard.append("chimed"))
    voice.stop()
    voice.ring(lambda: heard.append("rang"))
    qtbot.waitUntil(lambda: heard[-1] == "rang")
    assert "chimed" not in heard


def test_without_an_engine_there_is_a_chime_alone(qtbot: QtBot) -> None:
    assert Voice("none of them").equipment.voices == {}


def test_quiet_hours_may_go_over_midnight(house: Hall) -> None:
    zone = "Asia/Shanghai"
    at = house.at("23:30")
    assert spoken.is_quiet_hour(at, zone, "22:00", "07:00")
    assert spoken.is_quiet_hour(at - timedelta(hours=17), zone, "22:00", "07:00")
    assert not spoken.is_quiet_hour(at - timedelta(hours=12), zone, "22:00", "07:00")
    assert not spoken.is_quiet_hour(at, zone, "", "")


@pytest.mark.parametrize("language", ["en", "zh_CN", "es"])
def test_every_sentence_is_there_in_every_language(qtbot: QtBot, language: str) -> None:
    topics = (spoken.EVACUATION, spoken.LUNCH, spoken.PAUSED, spoken.RESUMED)
    call = Said(seq=1, ticket="W003", station="settlement", desk=2)
    told = [spoken.sentence(Said(seq=1, topic=topic), language, Rules()) for topic in topics]
    told += [spoken.sentence(call, language, Rules(), is_short=short) for short in (False, True)]
    assert len(set(told)) == 6
    assert all("{" not in words for words in told)
