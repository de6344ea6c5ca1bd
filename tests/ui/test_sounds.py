"""A tone of its own for each kind of result, made in code, and silence on wish."""

from __future__ import annotations

from array import array

from hall_window import OpenRoom, make_hall_file, make_open_room  # noqa: F401

from console.queries.answers import Question, Result
from console.ui.pages.reception import ReceptionPage
from console.ui.sounds import RATE, TONES, samples

NONSENSE = "HD1VTEST0000000000000000000000000000000X"


def test_every_result_has_its_tone_and_going_on_sounds_like_no_refusal() -> None:
    assert set(TONES) == set(Result)
    assert len(set(TONES.values())) == 4
    assert TONES[Result.VALID] != TONES[Result.ARRIVED] != TONES[Result.UNKNOWN]


def test_a_tone_is_short_not_too_loud_and_begins_and_ends_softly() -> None:
    for tones in set(TONES.values()):
        wave = array("h", samples(tones))
        assert 0.05 < len(wave) / RATE < 0.5
        assert 5_000 < max(wave) < 16_000
        assert abs(wave[0]) < 10
        assert abs(wave[-1]) < 2_000


def test_a_scan_is_heard_once_and_what_is_typed_is_not(open_room: OpenRoom) -> None:
    room = open_room("reception")
    page = room.page
    assert isinstance(page, ReceptionPage)
    room.windows.workplace.scanned.emit(NONSENSE)
    room.settle()
    room.settle()
    assert page.sounds.played == [Result.UNKNOWN]
    page.ask(Question(unit_id=room.hall.units[0]))
    room.settle()
    assert page.sounds.played == [Result.UNKNOWN]
    room.windows.workplace.remember(sound="off")
    room.windows.workplace.scanned.emit(NONSENSE)
    room.settle()
    assert page.sounds.played == [Result.UNKNOWN]
