"""The hall display on a real store: what it shows, when it announces, and what it never says."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from day_store import DAY, Hall, copied_hall, owner_name
from painted_texts import Watched
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from console.actions import calling, day, green
from console.actions.desks import set_desk
from console.databases import where
from console.domain.rules import Rules
from console.models import Desk
from console.queries.hall import HallRow, HallStation
from console.queries.hall import hall as hall_query
from console.settings import Settings
from console.ui import i18n
from console.ui.displays import hall_paint, hall_place, tokens
from console.ui.displays.hall import HallDisplay
from console.ui.displays.hall_picture import Moment, compose, pages_of
from console.ui.displays.window import HallWindow
from console.ui.tasks import Tasks
from console.ui.workplace import Workplace, frame_of
from console.waits import Estimator

SIZES = ((1920, 1080), (3840, 2160), (1280, 720), (1440, 900), (1024, 768), (1080, 1920))


class Seconds:
    """Monotonic time in the test's hand."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("hall") / "template.db"


@pytest.fixture
def house(tmp_path: Path, template: Path) -> Iterator[Hall]:
    made = copied_hall(tmp_path, template)
    yield made
    made.store.close()


@pytest.fixture
def workplace(house: Hall, tmp_path: Path) -> Iterator[Workplace]:
    tasks = Tasks()
    place = where(str(tmp_path / "handover.db"))
    yield Workplace(house.store, place, Settings(), tasks, house.store.read(frame_of))
    tasks.close()


@pytest.fixture
def seconds() -> Seconds:
    return Seconds()


@pytest.fixture
def display(
    qtbot: QtBot, workplace: Workplace, seconds: Seconds
) -> Iterator[Callable[..., HallDisplay]]:
    """Opened when called; waits for its first rows. Kept: a widget nobody holds may be collected
    in the middle of its painting."""
    kept = []

    def open_(**how: bool) -> HallDisplay:
        made = HallDisplay(workplace, seconds=seconds, **how)
        qtbot.addWidget(made)
        kept.append(made)
        made.resize(1280, 720)
        made.show()
        qtbot.waitUntil(lambda: made.row is not None)
        return made

    yield open_
    for made in kept:
        made.close()


def reload(qtbot: QtBot, display: HallDisplay, house: Hall) -> None:
    """As the feed does it: every event once, then one reading."""
    before = display.row
    display.hear(house.journal()[-1])
    qtbot.waitUntil(lambda: display.row is not before)


def shot(display: HallDisplay) -> QImage:
    return display.grab().toImage()


def amber_share(display: HallDisplay) -> float:
    """Which part of the newest call's field bears its colour."""
    image, rect = shot(display), hall_place.panel_rect(display._place)
    seen = [
        image.pixelColor(x, y).rgb() == QColor(tokens.CALLED).rgb()
        for x in range(rect.left() + 4, rect.right() - 4, 8)
        for y in range(rect.top() + 4, rect.bottom() - 4, 8)
    ]
    return sum(seen) / len(seen)


def test_a_call_is_shown_large_and_the_ones_before_it_below(
    qtbot: QtBot, house: Hall, display: Callable[..., HallDisplay]
) -> None:
    house.at("08:40")
    for home in range(2):
        house.check_in(home)
        house.call("identity", home + 1)
    seen = display().picture
    assert seen.newest is not None
    assert (seen.newest.ticket, seen.newest.station) == ("A002", "Identity")
    assert (seen.newest.before, seen.newest.number) == ("Desk", "2")
    assert [c.ticket for c in seen.calls] == ["A001"]
    assert (seen.label, seen.clock, seen.sound) == ("Please go to", "08:40", "Sound off")


def test_the_hall_follows_a_press_and_shows_the_new_call_at_once(
    qtbot: QtBot, house: Hall, display: Callable[..., HallDisplay]
) -> None:
    house.at("08:40")
    house.check_in(0)
    shown = display()
    assert shown.picture.headline == "Calls will begin soon"
    assert shown.picture.detail == "Opening at 08:30"
    house.call("identity")
    reload(qtbot, shown, house)
    assert shown.picture.newest is not None
    assert shown.picture.newest.ticket == "A001"


def test_a_recall_moves_the_ticket_back_to_the_top_and_adds_no_row(
    qtbot: QtBot, house: Hall, display: Callable[..., HallDisplay]
) -> None:
    house.at("08:40")
    for home in range(2):
        house.check_in(home)
        house.call("identity", home + 1)
    shown = display()
    for words in ("Called again", "Called again", "Last call"):
        house.wait(1)
        house.press(calling.recall, desk_id=house.desk("identity", 1))
        reload(qtbot, shown, house)
        assert shown.picture.newest is not None
        assert (shown.picture.newest.ticket, shown.picture.label) == ("A001", words)
        assert shown.picture.newest.time == f"08:{house.now.minute}"
        assert [c.ticket for c in shown.picture.calls] == ["A002"]


def test_a_ticket_called_to_its_next_station_stands_there_once(
    house: Hall, display: Callable[..., HallDisplay]
) -> None:
    house.at("08:40")
    house.check_in(0)
    house.walk(0, to="settlement")
    house.call("settlement")
    seen = display().picture
    assert seen.newest is not None
    assert (seen.newest.ticket, seen.newest.station) == ("A001", "Settlement")
    assert seen.calls == ()


def test_an_undone_call_is_no_longer_shown(
    house: Hall, display: Callable[..., HallDisplay]
) -> None:
    from console.actions.undo import undo

    house.at("08:40")
    house.check_in(0)
    called = house.call("identity")
    house.press(undo, seq=called.seq)
    assert display().picture.newest is None


def test_waits_are_counted_in_groups_and_never_guessed(
    house: Hall, display: Callable[..., HallDisplay]
) -> None:
    house.at("08:40")
    for number in (1, 2):
        house.press(set_desk, desk_id=house.desk("documents", number), state="break")
    house.press(set_desk, desk_id=house.desk("keys"), state="closed")
    house.check_in(0)
    house.check_in(1)
    waits = {w.station: w for w in display().picture.waits}
    assert list(waits) == [
        "Identity", "Documents", "Inspection", "Settlement", "Signing", "Keys",
    ]  # fmt: skip
    assert (waits["Identity"].groups, waits["Identity"].words) == (
        "2 groups", "Not yet known",
    )  # fmt: skip
    assert (waits["Settlement"].groups, waits["Settlement"].words) == (
        "nobody waiting", "Straight in",
    )  # fmt: skip
    assert waits["Documents"].groups == "desks on a break"
    assert (waits["Keys"].groups, waits["Keys"].words) == ("closed", "Not yet known")


def test_no_name_home_or_phone_reaches_the_hall(house: Hall) -> None:
    house.at("08:40")
    house.check_in(0)
    called = house.call("identity")
    grant = green.GreenWish(reason="urgent", owners_delayed=1, minutes_each=2)
    house.press(green.request_green, visit_id=house.visit_of(0), wish=grant)
    told = repr({**vars_of(house.store.read(hall_query)), "rules": "of the site, nobody's"})
    assert called.facts["ticket"] in told
    for secret in (owner_name(0), "1-1-101", "1990000", "urgent", "Host 1"):
        assert secret not in told


# -- the announcement -------------------------------------------------------------------------


def test_a_new_call_fills_its_field_once_and_is_calm_within_600_ms(
    qtbot: QtBot, house: Hall, display: Callable[..., HallDisplay], seconds: Seconds
) -> None:
    house.at("08:40")
    house.check_in(0)
    shown = display()
    house.call("identity")
    reload(qtbot, shown, house)
    shot(shown)  # the call is seen one frame sooner than its colour
    seconds.now += 0.3
    assert amber_share(shown) > 0.5
    seconds.now += 0.3
    calm = amber_share(shown)
    assert calm < 0.3
    seconds.now += 5
    assert amber_share(shown) == calm


def test_with_reduced_motion_a_new_call_is_one_cut(
    qtbot: QtBot, house: Hall, display: Callable[..., HallDisplay], seconds: Seconds
) -> None:
    house.at("08:40")
    house.check_in(0)
    shown = display(has_motion=False)
    house.call("identity")
    reload(qtbot, shown, house)
    seconds.now += 0.1
    assert amber_share(shown) < 0.3


def test_calls_that_follow_at_once_flash_once_a_second_at_most(
    qtbot: QtBot, house: Hall, display: Callable[..., HallDisplay], seconds: Seconds
) -> None:
    house.at("08:40")
    house.check_in(0)
    house.check_in(1)
    shown = display()
    house.call("identity", 1)
    reload(qtbot, shown, house)
    seconds.now += 0.7
    house.call("identity", 2)
    reload(qtbot, shown, house)
    assert shown.pulse == 0.0
    assert shown.picture.newest is not None
    assert shown.picture.newest.ticket == "A002"


# -- data that stopped ------------------------------------------------------------------------


def test_data_older_than_five_seconds_are_shown_as_old_and_kept(
    house: Hall, display: Callable[..., HallDisplay], seconds: Seconds
) -> None:
    house.at("08:40")
    house.check_in(0)
    house.call("identity")
    shown = display()
    shown.data_age(0.0)
    seconds.now += 4.9
    shown.look()
    assert shown.picture.stale is None
    house.wait(0.1)
    seconds.now += 1.1
    shown.look()
    stale = shown.picture.stale
    assert stale is not None
    assert stale.headline == "Calls shown until 08:40:00, coming back"
    assert shown.picture.sound == "Calls paused"
    assert shown.picture.newest is not None
    assert shown.picture.newest.ticket == "A001"
    house.wait(2)
    shown.look()
    assert shown.picture.clock == "08:42"
    assert shown.picture.stale is not None
    assert shown.picture.stale.headline == "Calls shown until 08:40, coming back"
    shown.data_age(0.0)
    assert shown.picture.stale is None


def test_what_was_missed_for_more_than_a_minute_comes_back_without_announcement(
    qtbot: QtBot, house: Hall, display: Callable[..., HallDisplay], seconds: Seconds
) -> None:
    house.at("08:40")
    house.check_in(0)
    shown = display()
    shown.data_age(90.0)
    house.call("identity")
    house.wait(1.5)
    shown.data_age(0.0)
    reload(qtbot, shown, house)
    seconds.now += 0.1
    assert shown.picture.newest is not None
    assert shown.pulse == 0.0


def test_stale_data_leave_no_amber_on_the_numbers(
    house: Hall, display: Callable[..., HallDisplay]
) -> None:
    house.at("08:40")
    house.check_in(0)
    house.call("identity")
    shown = display()
    shown.data_age(60.0)
    image, u = shown.grab().toImage(), shown._place.unit
    below = int((hall_place.HEADER + hall_place.BAND_HEIGHT) * u) + 2
    seen = {
        image.pixelColor(x, y).name().upper()
        for x in range(0, image.width(), 3)
        for y in range(below, image.height(), 3)
    }
    assert tokens.CALLED.name().upper() not in seen


# -- other moments ----------------------------------------------------------------------------


def test_a_lunch_pause_says_when_calls_go_on(
    house: Hall, display: Callable[..., HallDisplay]
) -> None:
    house.at("11:40")
    house.check_in(0)
    house.call("identity")
    house.press(day.pause_calling, reason="lunch")
    seen = display().picture
    assert (seen.headline, seen.detail) == ("Lunch break", "Calls go on at 13:00")
    assert [c.ticket for c in seen.calls] == ["A001"]


def test_the_hall_says_the_range_that_was_told_to_whoever_comes_now(house: Hall) -> None:
    house.at("08:40")
    for home in (0, 1, 2, 3):
        event = house.check_in(home)
    house.call("identity", 1)
    house.call("identity", 2)
    Estimator(house.store).follow(event, DAY, house.wait(1))
    row = house.store.read(hall_query)
    (told,) = (s.wait for s in row.stations if s.code == "identity")
    assert told is not None
    at = Moment(now=house.now, zone="Asia/Shanghai")
    line = next(w for w in compose(row, at).waits if w.station == "Identity")
    assert (line.words, line.range) == (f"{told[0]}–{told[1]} min", f"{told[0]}–{told[1]}")
    for number in (1, 2):
        house.serve("identity", number)
        house.finish("identity", number)
    for desk_id in house.desks["identity"]:
        house.change(Desk, desk_id, state="closed")
    line = next(
        w for w in compose(house.store.read(hall_query), at).waits if w.station == "Identity"
    )
    assert (line.words, line.range) == ("Not yet known", "")


def test_after_close_the_hall_says_so(house: Hall, display: Callable[..., HallDisplay]) -> None:
    house.at("17:10")
    house.press(day.tell_no_shows, before=house.at("17:10"))
    house.press(day.close_day)
    assert display().picture.headline == "Calls have ended for today"


def test_nine_stations_turn_pages_that_always_hold_the_newest_call(house: Hall) -> None:
    house.at("08:40")
    house.check_in(0)
    house.call("identity")
    row = house.store.read(hall_query)
    many = tuple(
        HallStation(code=f"s{n}", groups=n, open_desks=1, resting_desks=0) for n in range(9)
    )
    at = {"now": house.now, "zone": "Asia/Shanghai"}
    nine = HallRow(**{**vars_of(row), "stations": (row.stations[0], *many)})
    first = compose(nine, Moment(**at, seconds=0.0))
    second = compose(nine, Moment(**at, seconds=10.0))
    assert (first.pages, first.page, second.page) == (2, 0, 1)
    assert len(first.waits) == 6
    assert "Identity" in [w.station for w in second.waits]
    seven = HallRow(**{**vars_of(row), "stations": many[:7]})
    dense = compose(seven, Moment(**at))
    assert (len(dense.waits), dense.pages, dense.is_dense) == (7, 1, True)


def vars_of(row: HallRow) -> dict[str, object]:
    return {name: getattr(row, name) for name in row.__dataclass_fields__}


def test_the_ticker_turns_whole_sentences_every_eight_seconds(house: Hall) -> None:
    row = house.store.read(hall_query)
    said = [
        compose(row, Moment(now=house.now, zone="Asia/Shanghai", seconds=s)).sentence
        for s in (0.0, 7.9, 8.0, 16.0, 24.0)
    ]
    assert said[0] == said[1] == said[4]
    assert len(set(said)) == 3
    assert f"{Rules().tolerance_minutes} minutes" in said[0]


def test_a_sentence_too_long_is_cut_after_a_mark_or_a_blank() -> None:
    assert pages_of(("一二三，四五六。",), lambda text: len(text) <= 4) == ("一二三，", "四五六。")
    assert pages_of(("one two three",), lambda text: len(text) <= 8) == ("one two", "three")


@pytest.mark.parametrize("language", ["zh_CN", "en", "es"])
def test_the_hall_paints_in_every_language_at_every_size(
    house: Hall, display: Callable[..., HallDisplay], language: str
) -> None:
    house.at("08:40")
    house.check_in(0)
    house.call("identity")
    i18n.use(language)
    shown = display()
    for size in SIZES:
        shown.data_age(0.0)
        shown.resize(*size)
        fresh = shot(shown)
        assert fresh.pixelColor(2, 2) == tokens.GROUND
        shown.data_age(60.0)
        assert shot(shown) != fresh


@pytest.mark.parametrize("language", ["zh_CN", "en", "es"])
def test_no_text_of_the_hall_is_painted_over_another(house: Hall, language: str) -> None:
    house.at("08:40")
    for n in range(6):
        house.check_in(n)
    house.call("identity")
    row = house.store.read(hall_query)
    i18n.use(language)
    for width, height in SIZES:
        for stale in (None, house.now):
            seen = compose(row, Moment(now=house.now, zone="Asia/Shanghai", stale_since=stale))
            at = hall_place.place(width, height)
            image = QImage(width, height, QImage.Format.Format_RGB32)
            painter = QPainter(image)
            canvas = Watched(painter, at.unit)
            hall_paint.draw(canvas, at, seen)
            painter.end()
            assert len(canvas.texts) > 15
            assert not canvas.crossing(), (width, height)


# -- windows ----------------------------------------------------------------------------------


def test_the_window_follows_presses_by_itself_and_esc_closes_it(
    qtbot: QtBot, house: Hall, workplace: Workplace
) -> None:
    house.at("08:40")
    house.check_in(0)
    window = HallWindow(workplace)
    qtbot.addWidget(window)
    window.open_on(None)
    qtbot.waitUntil(lambda: window.feed is not None)
    house.call("identity")
    qtbot.waitUntil(lambda: window.picture.newest is not None)
    assert window.picture.newest is not None
    assert window.picture.newest.ticket == "A001"
    with qtbot.waitSignal(window.closed):
        qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.feed is not None
    window.feed.close()
