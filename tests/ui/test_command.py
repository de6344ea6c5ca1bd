"""The board of the queue managers: what it shows, and that nobody can be found out from it."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from day_store import Hall, copied_hall, owner_name
from painted_texts import Watched
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot
from sqlalchemy import event as sql_event

from console.actions import calling, day, green
from console.databases import where
from console.domain.issues import IssueTimer
from console.queries.advice import Advice, Do, Level
from console.queries.command import CommandRow, LentSet, command, public
from console.queries.hall import hall
from console.settings import Settings
from console.ui import i18n
from console.ui.displays import command_alarms, command_paint, command_place
from console.ui.displays.command import CommandDisplay, spoken
from console.ui.displays.command_picture import CommandPicture, TimeLine, compose
from console.ui.displays.command_picture import _left as compose_left
from console.ui.displays.hall_picture import Moment
from console.ui.displays.hall_picture import compose as compose_hall
from console.ui.displays.window import CommandWindow, HallWindow
from console.ui.tasks import Tasks
from console.ui.workplace import Workplace, public_frame_of

SIZES = ((1920, 1080), (3840, 2160), (1280, 720), (1024, 768), (1080, 1920), (2560, 1080))
ROSTERS = 1000
SIGNS = "欧阳司徒王李柳陈明远志青云María José O'Neill-Featherstonehaugh"


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
    tasks = Tasks()
    place = where(str(tmp_path / "handover.db"))
    frame = house.store.read(public_frame_of)
    yield Workplace(house.store, place, Settings(), tasks, frame, frame_of=public_frame_of)
    tasks.close()


def row_of(house: Hall) -> CommandRow:
    row = house.store.read(command, now=house.now)
    assert row is not None
    return row


def busy(house: Hall) -> None:
    """Somebody waits, is served, is away, asks for the green channel."""
    for home in range(4):
        house.check_in(home)
    house.call("identity", 1)
    house.call("identity", 2)
    house.press(calling.park, desk_id=house.desk("identity", 2))
    wish = green.GreenWish(reason="urgent", note="Aunt Emma's wedding", owners_delayed=0)
    house.press(green.request_green, visit_id=house.visit_of(3), wish=wish)
    house.wait(45)


def test_the_board_counts_what_the_floor_holds(house: Hall) -> None:
    busy(house)
    row = row_of(house)
    seen = compose(row, at=house.now)
    assert [tile.number for tile in seen.tiles[1:4]] == ["4", "4", "0"]
    identity = next(line for line in seen.stations if line.name == "Identity")
    assert (identity.waiting, identity.serving, identity.oldest) == (2, 1, "45 min")
    assert identity.level == "alert"
    assert identity.told == "not yet known"
    assert [line.name for line in seen.timers] == ["A002"]
    assert seen.timers[0].words == "+30 min"
    assert seen.alarms[0].fact == "Identity: 45 min of waiting"
    assert "A004 asks for the green channel" in [alarm.fact for alarm in seen.alarms]
    assert sum(bar.came for bar in seen.chart.bars) == 4
    assert seen.chart.inside[-1][1] == 4


def test_the_head_tells_how_old_the_news_are_and_childcare_is_a_zone(house: Hall) -> None:
    busy(house)
    row = row_of(house)
    assert compose(row, at=house.now, age=2.9).fresh == "live data · 2 s ago"
    old = compose(row, at=house.now, age=9.0, stale_since=house.now)
    assert old.fresh == ""
    names = [zone.name for zone in compose(row, at=house.now).zones]
    assert "Childcare" not in names
    now = replace(row.now, zones=row.now.zones[:3], tally=replace(row.now.tally, in_childcare=4))
    last = compose(replace(row, now=now), at=house.now).zones[-1]
    assert (last.name, last.people, last.seats) == ("Childcare", 4, 0)


def test_a_lent_set_is_told_by_its_number_and_department(house: Hall) -> None:
    from console.domain.loans import LoanState

    row = row_of(house)
    due = row.now.at
    lent = tuple(
        LentSet(set_number=n, department=of, due_at=due, state=state)
        for n, of, state in ((2093, "engineering", LoanState.OVERDUE), (7, "Acme", LoanState.OUT))
    )
    seen = compose(replace(row, lent=lent), at=due)
    assert [(line.name, line.what, line.level) for line in seen.lent] == [
        ("K-2093", "Engineering", "alert"), ("K-7", "Acme", ""),
    ]  # fmt: skip
    assert seen.lent_title == "Keys overdue 1"


def test_a_pause_and_old_data_are_told_in_the_band_and_acts_are_off(
    qtbot: QtBot, house: Hall, workplace: Workplace
) -> None:
    busy(house)
    display = CommandDisplay(workplace)
    qtbot.addWidget(display)
    display.resize(1280, 720)
    display.show()
    qtbot.waitUntil(lambda: display.row is not None)
    rects = command_alarms.act_rects(display._place(), display.picture)
    assert len(rects) >= 2
    assert display.act_at(rects[0].center()) == 0
    assert display.act_at(QPointF(1, 1)) is None
    wanted: list[Advice] = []
    display.wanted.connect(wanted.append)
    qtbot.mouseClick(display, Qt.MouseButton.LeftButton, pos=rects[0].center().toPoint())
    assert [each.topic for each in wanted] == ["wait"]
    display.data_age(60.0)
    assert display.picture.headline.startswith("Figures of 09:2")
    rects = command_alarms.act_rects(display._place(), display.picture)
    assert display.act_at(rects[0].center()) is None
    display.data_age(0.0)
    house.press(day.pause_calling, reason="evacuation")
    display.hear(house.journal()[-1])
    qtbot.waitUntil(lambda: display.picture.headline == "Calling is paused: Evacuation")
    display.close()


def test_many_stations_turn_pages_the_pressing_first_and_keys_hold_one(house: Hall) -> None:
    busy(house)
    row = row_of(house)
    many = tuple(
        replace(each, row=replace(each.row, code=f"s{n}"))
        for n, each in enumerate((row.stations * 3)[:13])
    )
    wide = replace(row, stations=many)
    first = compose(wide, at=house.now, seconds=0)
    assert (first.pages, first.page, len(first.stations)) == (2, 0, 8)
    assert first.stations[0].level == "alert"
    assert compose(wide, at=house.now, seconds=16).page == 1
    assert compose(wide, at=house.now, seconds=16, held_page=0).page == 0


@pytest.mark.parametrize("language", ["en", "zh_CN", "es"])
def test_the_board_paints_at_every_size_in_every_language(
    qtbot: QtBot, house: Hall, language: str
) -> None:
    busy(house)
    row = row_of(house)
    for width, height in SIZES:
        for stale in (None, house.now):
            with i18n.speaking(language):
                seen = compose(row, at=house.now, stale_since=stale)
            at = command_place.place(width, height, has_band=bool(seen.headline))
            image = QImage(width, height, QImage.Format.Format_RGB32)
            painter = QPainter(image)
            command_paint.paint(painter, at, seen, is_stale=stale is not None)
            painter.end()
            for box in (at.figures, at.stations, at.chart, at.alarms, at.zones, at.lent, at.timers):
                assert box.x >= 0
                assert box.x + box.w <= at.width + 1
                assert box.y + box.h <= at.height + 1
            assert image.pixelColor(2, 2).name().upper() == "#0C1420"


@pytest.mark.parametrize("language", ["en", "zh_CN", "es"])
def test_no_text_of_the_board_is_painted_over_another(
    qtbot: QtBot, house: Hall, language: str
) -> None:
    busy(house)
    row = row_of(house)
    for width, height in SIZES:
        with i18n.speaking(language):
            seen = compose(row, at=house.now)
            limits = tuple(
                TimeLine(name=i18n.name("issue_timer", each), what="", words=left, used=0.5,
                         level=level)
                for each, left, level in zip(
                    IssueTimer, ("+2 h 10 min", compose_left(65), compose_left(9)),
                    ("alert", "called", ""), strict=True
                )
            )  # fmt: skip
        seen = replace(seen, timers=limits)
        at = command_place.place(width, height, has_band=bool(seen.headline))
        image = QImage(width, height, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        canvas = Watched(painter, at.unit, smallest=command_place.SMALLEST)
        command_paint.draw(canvas, at, seen, is_stale=False)
        painter.end()
        assert len(canvas.texts) > 60
        assert not canvas.crossing(), (width, height)


# -- T31: nobody can be found out ---------------------------------------------------------------


def words_in(value: Any) -> str:
    return repr(value)


def test_no_display_reads_a_name_a_home_or_a_phone(house: Hall) -> None:
    """The very questions to the database: owners and hosts are in none of them."""
    busy(house)
    asked: list[str] = []

    def note(_conn: object, _cursor: object, statement: str, *_more: object) -> None:
        asked.append(statement.lower())

    sql_event.listen(house.store.engine, "before_cursor_execute", note)
    house.store.read(hall)
    house.store.read(command, now=house.now)
    house.store.read(public_frame_of)
    sql_event.remove(house.store.engine, "before_cursor_execute", note)
    assert asked
    for statement in asked:
        columns = statement.partition(" from ")[0]
        for private in ("owner.", "host.name", "phone", "unit.label", "requester", "note",
                        "customer_class", "contract_no", "id_enc", "proxy"):  # fmt: skip
            assert private not in columns, statement


def roster(dice: random.Random) -> dict[str, str]:
    """An owner as no real one is."""
    return {
        "name": "".join(dice.choices(SIGNS, k=dice.randint(4, 12))).strip() + "×",
        "phone": f"199{dice.randrange(10**8):08d}",
        "home": f"{dice.randint(30, 99)}-{dice.randint(1, 9)}-{dice.randint(1000, 9999)}",
        "reason": f"because {dice.random()}",
    }


def test_no_generated_owner_reaches_a_display_its_title_or_its_name(
    qtbot: QtBot, house: Hall, workplace: Workplace
) -> None:
    """Whatever an advice is told of a party, the board shows its ticket."""
    busy(house)
    row, dice = row_of(house), random.Random(31)
    topics = (("green", Do.GRANT), ("greens", Do.SEE_RECEPTION), ("host", Do.REPLACE_HOST),
              ("hosts", Do.SEE_DESK), ("keys", Do.SEE_KEYS))  # fmt: skip
    for n in range(ROSTERS):
        owner = roster(dice)
        topic, do = topics[n % len(topics)]
        told = Advice(
            level=Level.WARNING, topic=topic, do=do,
            facts={"host": owner["name"], "home": owner["home"], "requester": owner["name"],
                   "reason": owner["reason"], "owner": owner["name"], "phone": owner["phone"],
                   "ticket": "A012", "count": 1, "parties": 2, "takers": 1, "owners": 1,
                   "minutes": 3, "key_trouble": "split", "seats": 3},
        )  # fmt: skip
        seen = compose(replace(row, todo=tuple(public([told]))), at=house.now)
        shown = words_in(seen) + spoken(seen)
        for name, private in owner.items():
            assert private not in shown, (name, topic)


def test_titles_and_names_of_the_windows_tell_nobody(
    qtbot: QtBot, house: Hall, workplace: Workplace
) -> None:
    busy(house)
    private = [owner_name(n) for n in range(4)]
    private += ["1-1-101", "1990000", "urgent", "Aunt Emma", "Host 1"]
    windows: list[CommandWindow | HallWindow] = [CommandWindow(workplace), HallWindow(workplace)]
    for window in windows:
        qtbot.addWidget(window)
        window.open_on(None)
        qtbot.waitUntil(lambda window=window: window.row is not None)
        told = " ".join((window.windowTitle(), window.accessibleName(),
                         window.accessibleDescription(), window.toolTip(),
                         words_in(window.picture)))  # fmt: skip
        for secret in private:
            assert secret not in told, secret
        window.close()
    row = house.store.read(hall)
    shown = words_in(compose_hall(row, Moment(now=house.now, zone="Asia/Shanghai")))
    shown += words_in(compose(row_of(house), at=house.now))
    assert not [secret for secret in private if secret in shown]


def test_a_wall_of_command_follows_presses_by_itself(
    qtbot: QtBot, house: Hall, workplace: Workplace
) -> None:
    window = CommandWindow(workplace)
    qtbot.addWidget(window)
    window.open_on(None)
    qtbot.waitUntil(lambda: window.feed is not None)
    house.check_in(0)
    qtbot.waitUntil(lambda: window.picture.tiles[1].number == "1")
    assert "Arrived 1" in window.accessibleName()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()
    assert window.feed is not None
    window.feed.close()


def test_nothing_is_shown_before_there_is_a_plan() -> None:
    assert CommandPicture().stations == ()
