"""Overview: the figures are those of the day, each thing to do is done by its button."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot
from sqlalchemy import select
from sqlalchemy.orm import Session

from console.actions.day import pause_calling
from console.actions.issues import IssueWish, raise_issue
from console.actions.waits import Stated, state_waits
from console.app import Windows
from console.databases import where
from console.domain.routing import DEFAULT_ROUTE
from console.models import Visit
from console.queries import campaigns
from console.queries.advice import Do, Level, advice
from console.queries.figures import day_figures
from console.queries.scoreboard import Score
from console.queries.situation import Situation, situation
from console.store import new_op_id
from console.ui import i18n
from console.ui.pages.issues import IssuesPage
from console.ui.pages.overview import OverviewPage
from console.ui.pages.overview_timers import key_of
from console.ui.widgets import advice_list

from day_store import DAY, Hall, build_hall  # isort: skip


@pytest.fixture
def windows(open_windows: Callable[..., Windows]) -> Windows:
    return open_windows("overview")


def overview(windows: Windows) -> OverviewPage:
    page = windows.shell.page
    assert isinstance(page, OverviewPage)
    return page


def settled(qtbot: QtBot, windows: Windows) -> OverviewPage:
    page = overview(windows)
    qtbot.waitUntil(lambda: windows.tasks.is_idle and page._now is not None, timeout=5000)
    return page


def said(page: OverviewPage) -> list[str]:
    return [button.words() for button in page.side.advice.buttons]


def kinds(windows: Windows) -> list[str]:
    return [event.kind for event in windows.store.since(0, limit=100_000)]


def later(qtbot: QtBot, windows: Windows, minutes: int) -> OverviewPage:
    """Nothing happens for so long."""
    now = windows.store.since(0, limit=100_000)[-1].at + timedelta(minutes=minutes)
    windows.store.clock = lambda _now: now
    page = overview(windows)
    page.reload()
    qtbot.waitUntil(lambda: page._now is not None and page._now.at == now, timeout=5000)
    return page


@pytest.fixture
def hall(tmp_path: Path) -> Hall:
    return build_hall(where(str(tmp_path / "hall.db")))


def look(hall: Hall) -> Situation:
    return hall.store.read(situation, day=DAY, now=hall.now)


def test_the_four_figures_and_the_stations_are_those_of_the_store(
    qtbot: QtBot, windows: Windows
) -> None:
    page = settled(qtbot, windows)
    day = windows.workplace.day()
    assert isinstance(day, date)
    figures = windows.store.read(day_figures, day=day)
    parts = page.figures
    shown = [
        f.number.text() for f in (parts.expected, parts.arrived, parts.inside, parts.completed)
    ]
    assert shown == [
        str(n) for n in (figures.due, figures.arrived, figures.inside, figures.completed)
    ]
    assert figures.arrived > 0
    rows = page.stations.rows.rows
    route = windows.store.read(campaigns.route)
    called_to = [s.station for s in route if s.station != "reception"]
    assert [s.station for s in route] == [s.station for s in DEFAULT_ROUTE]
    assert [r.code for r in rows] == called_to, "nobody is called to the check-in"
    desks = [d for d in windows.store.read(campaigns.desks) if d.station in called_to]
    assert sum(r.desks for r in rows) == len(desks)
    assert page._now is not None
    assert page._now.with_clerk + page._now.waiting + page._now.away == figures.inside


def test_no_wait_is_promised_before_there_is_an_estimator(qtbot: QtBot, windows: Windows) -> None:
    page = settled(qtbot, windows)
    model = page.stations.rows
    column = [c.name for c in model.columns].index("range")
    shown = {model.index(n, column).data() for n in range(model.rowCount())}
    assert shown == {"not yet known"}


def test_the_button_of_a_long_wait_opens_that_desk(qtbot: QtBot, hall: Hall) -> None:
    from console.actions.desks import set_desk

    hall.at("08:30")
    hall.check_in(0)
    hall.check_in(1)
    hall.press(set_desk, desk_id=hall.desk("identity", 2), state="closed")
    hall.at("08:49")
    assert [a.topic for a in advice(look(hall))] == []
    hall.at("08:50")
    assert advice(look(hall))[0].do is Do.SEE_DESK, "desk 1 is free: another one would not help"
    hall.call("identity")
    (found,) = advice(look(hall))
    assert (found.level, found.do) == (Level.WARNING, Do.OPEN_DESK)
    assert found.wishes == {"desk_id": hall.desk("identity", 2), "state": "open"}
    assert advice_list.act_of(found) == "Open Identity desk 2"
    hall.at("09:10")
    assert advice(look(hall))[0].level is Level.ALERT


def test_pressing_the_advice_writes_the_event_and_takes_it_away(
    qtbot: QtBot, windows: Windows
) -> None:
    page = settled(qtbot, windows)
    windows.store.run(pause_calling, op_id=new_op_id(), reason="lunch")
    qtbot.waitUntil(lambda: "Resume calling" in said(page), timeout=5000)
    first = page.side.advice.buttons[0]
    assert first.objectName() == "primary"
    assert first.words() == "Resume calling"
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Resume calling" not in said(page), timeout=5000)
    assert kinds(windows)[-1] == "calling.resumed"


def test_enter_presses_the_first_thing_to_do(qtbot: QtBot, windows: Windows) -> None:
    page = settled(qtbot, windows)
    windows.store.run(pause_calling, op_id=new_op_id(), reason="lunch")
    qtbot.waitUntil(lambda: "Resume calling" in said(page), timeout=5000)
    windows.shell.setFocus()
    qtbot.keyClick(windows.shell, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: kinds(windows)[-1] == "calling.resumed", timeout=5000)


def test_whoever_missed_the_half_day_is_noted_by_one_button(qtbot: QtBot, windows: Windows) -> None:
    settled(qtbot, windows)
    page = later(qtbot, windows, 120)
    button = next(b for b in page.side.advice.buttons if "no-shows" in b.words())
    missed = page._now.missed if page._now else None
    assert missed is not None
    assert button.words() == f"Note {missed.parties} as no-shows"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: kinds(windows)[-1] == "appointments.no_show", timeout=5000)
    qtbot.waitUntil(lambda: not any("no-shows" in words for words in said(page)), timeout=5000)


def test_the_chart_ends_at_now_and_forecasts_nothing(qtbot: QtBot, windows: Windows) -> None:
    page = settled(qtbot, windows)
    curves = page.chart.chart._curves
    assert curves is not None
    assert all(moment <= curves.now for moment in curves.arrived + curves.completed)
    assert page.chart.chart.words() == (
        f"planned {len(curves.planned)}, arrived {len(curves.arrived)}, "
        f"completed {len(curves.completed)}"
    )


def test_the_words_follow_the_language_at_once(qtbot: QtBot, windows: Windows) -> None:
    page = settled(qtbot, windows)
    i18n.use("zh_CN")
    assert page.figures.arrived.label.text() == "已到"
    assert page.title() == "总览"
    assert page.stations.rows.headerData(1, Qt.Orientation.Horizontal) == "等候"


def test_the_tables_of_the_page_are_sound_models(
    qtbot: QtBot, qtmodeltester: ModelTester, windows: Windows
) -> None:
    page = settled(qtbot, windows)
    qtmodeltester.check(page.stations.rows)
    qtmodeltester.check(page.side.timers.rows)


def test_a_campaign_without_days_says_what_comes_first(
    qtbot: QtBot, open_windows: Callable[..., Windows], monkeypatch: pytest.MonkeyPatch
) -> None:
    from console.ui.workplace import Workplace

    monkeypatch.setattr(Workplace, "day", lambda _self: None)
    windows = open_windows("overview")
    page = overview(windows)
    qtbot.waitUntil(lambda: page.views.currentWidget() is page.none, timeout=5000)
    assert page.none.so.text() == "No day is planned yet"
    page.none.way.click()
    assert windows.shell.current == "schedule"


def test_how_many_told_waits_were_kept_stands_under_the_stations(
    qtbot: QtBot, open_windows: Callable[..., Windows]
) -> None:
    windows = open_windows("overview")
    page = settled(qtbot, windows)
    windows.shell.resize(1600, 1000)
    assert page.score_line.isHidden()
    row = page.stations.rows.rows[0]
    other = page.stations.rows.rows[1]
    page._show_scores(
        (
            Score(code=row.code, told=10, kept=8, still_waiting=1),
            Score(code=other.code, told=30, kept=23, still_waiting=0),
        )
    )
    assert page.score_line.text() == "Waits kept today: 31 of 40 told (78 %)"
    tips = [column.tip(row) for column in page.stations.rows.columns if column.tip is not None]
    assert tips == ["Waits kept today: 8 of 10 told (80 %)"]


def _somebody_waiting(session: Session, *, campaign_id: int) -> tuple[int, int, str]:
    row = session.execute(
        select(Visit.id, Visit.station_id, Visit.step_code)
        .where(Visit.campaign_id == campaign_id, Visit.state == "waiting")
        .order_by(Visit.waiting_since)
    ).first()
    assert row is not None
    assert row.station_id is not None
    return row.id, row.station_id, row.step_code


def test_a_wait_that_was_told_and_not_kept_is_counted(qtbot: QtBot, windows: Windows) -> None:
    settled(qtbot, windows)
    visit, station, step = windows.store.read(_somebody_waiting)
    told = Stated(
        visit_id=visit, station_id=station, step_code=step, ahead=0, desks=1, raw_p50_s=60,
        raw_p80_s=90, raw_p90_s=120, p50_s=60, p80_s=90, p90_s=120, shown_low=0, shown_high=5,
        whole_low=None, whole_high=None,
    )  # fmt: skip
    windows.store.run(state_waits, op_id=new_op_id(), by="tester", rows=(told,), as_of=0)
    page = later(qtbot, windows, 60)
    windows.shell.resize(1600, 1000)
    page.score()
    qtbot.waitUntil(lambda: "0 of 1 told" in page.score_line.text(), timeout=5000)


def test_a_limit_of_an_issue_stands_among_the_timers_and_leads_to_the_issue(
    qtbot: QtBot, windows: Windows
) -> None:
    settled(qtbot, windows)
    number = int(
        str(
            windows.store.run(
                raise_issue,
                op_id=new_op_id(),
                by="tester",
                wish=IssueWish(
                    kind="complaint", source="hand", text_enc=windows.store.vault.seal("too loud")
                ),
            ).facts["issue"]
        )
    )
    page = later(qtbot, windows, 25)
    qtbot.waitUntil(lambda: any(key_of(r) == ("issue", number) for r in page.side.timers.rows.rows))
    at = page.side.timers.rows.position(("issue", number))
    shown = [page.side.timers.rows.index(at, n).data() for n in range(3)]
    assert shown == ["Complaint", "First reply", "5 min left"]
    order = [advice.do for advice in page.side.advice._advice]
    which = order.index(Do.SEE_ISSUE)
    wanted = page.side.advice._advice[which].wishes["wish"]
    qtbot.mouseClick(page.side.advice.buttons[which], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: windows.shell.current == "issues")
    opened = windows.shell.page
    assert isinstance(opened, IssuesPage)
    assert ("issue", opened.issue_id) == wanted
