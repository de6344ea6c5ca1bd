"""Red lines of a small campaign, counted by hand beside the query."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from day_store import DAY, Hall, refuses
from sqlalchemy import insert, update
from sqlalchemy.orm import Session

from console.actions.red_lines import DatesWish, set_product_dates, set_red_lines
from console.actions.survey import answer_survey, enter_outside_score
from console.domain.events import Event, Press
from console.domain.red_lines import Standing
from console.domain.scores import SurveyAnswer
from console.models import Unit, UnitInspection
from console.queries.red_lines import RedLines, red_lines

DUE = DAY + timedelta(days=30)


def write(hall: Hall, *statements: object) -> None:
    def act(session: Session, *, press: Press) -> Event:
        for statement in statements:
            session.execute(statement)  # type: ignore[call-overload]
        return Event(kind="test.changed")

    hall.press(act)


def inspected(hall: Hall, home: int, day: date, found: int, rectified: int) -> None:
    write(
        hall,
        insert(UnitInspection).values(
            campaign_id=hall.store.campaign_id, unit_id=hall.units[home], day=day, found=found,
            rectified=rectified, source="",
        ),
    )  # fmt: skip


@pytest.fixture
def site(hall: Hall) -> Hall:
    """Homes 6 and 7 are villas; home 0 is handed over today."""
    write(hall, update(Unit).where(Unit.id.in_(hall.units[6:])).values(product_type="villa"))
    write(hall, update(Unit).values(due_date=DUE))
    hall.at("08:40")
    hall.check_in(0)
    hall.walk(0, to="survey")
    return hall


def lines_of(hall: Hall, day: date = DAY) -> RedLines:
    return hall.store.read(red_lines, day=day)


def test_the_delivered_homes_of_a_type_stand_against_its_own_line(site: Hall) -> None:
    site.end(0, "left_early")  # what was signed for stays handed over
    high, villa = lines_of(site).products
    assert (high.product, high.homes, villa.product, villa.homes) == ("high_rise", 6, "villa", 2)
    line = high.delivered
    assert (line.part, line.whole, line.value, line.line, line.missing) == (1, 6, 166, 900, 5)
    assert line.until == date(2027, 3, 18)  # three months after the first day
    assert line.standing is Standing.SHORT
    assert line.trend == ((DAY, 166),)
    assert (villa.delivered.value, villa.delivered.line, villa.delivered.missing) == (0, 600, 2)
    assert lines_of(site, date(2027, 3, 19)).products[0].delivered.standing is Standing.MISSED
    assert lines_of(site, DAY - timedelta(days=1)).products[0].delivered.part == 0


def test_the_dates_entered_for_a_type_go_before_those_of_the_roster_and_the_plan(
    site: Hall,
) -> None:
    high = lines_of(site).products[0]
    assert (high.contract_on, high.is_of_roster, high.opened_on) == (DUE, True, DAY)
    wish = DatesWish(
        product_type="high_rise", completed_on=date(2026, 10, 1), contract_on=date(2026, 12, 1),
        opened_on=date(2026, 11, 30),
    )  # fmt: skip
    event = site.press(set_product_dates, wish=wish)
    assert event.facts["opened"] == "2026-11-30"
    site.press(set_product_dates, wish=DatesWish(contract_on=date(2027, 6, 1)))
    high, villa = lines_of(site).products
    assert (high.contract_on, high.is_of_roster) == (date(2026, 12, 1), False)
    assert high.delivered.until == date(2027, 2, 28)
    assert high.past_contract == 5  # all but the one that was handed over
    assert (villa.contract_on, villa.opened_on, villa.past_contract) == (date(2027, 6, 1), DAY, 0)
    site.press(set_product_dates, wish=DatesWish(product_type="high_rise"))  # taken out again
    assert lines_of(site).products[0].opened_on == DAY


def test_dates_must_be_of_a_type_on_the_roster_and_in_order(site: Hall) -> None:
    with refuses("red-lines.unknown-product"):
        site.press(set_product_dates, wish=DatesWish(product_type="castle"))
    late = DatesWish(completed_on=DAY, opened_on=DAY - timedelta(days=1))
    with refuses("red-lines.bad-dates"):
        site.press(set_product_dates, wish=late)


def test_the_newest_inspection_of_each_home_makes_the_rectified_rate(site: Hall) -> None:
    before = DAY - timedelta(days=20)
    inspected(site, 0, before, 20, 5)
    inspected(site, 1, before, 20, 20)
    inspected(site, 0, DAY - timedelta(days=2), 20, 17)
    inspected(site, 6, before, 10, 0)
    high, villa = lines_of(site).products
    line = high.rectified
    assert (line.part, line.whole, line.value, line.missing) == (37, 40, 925, 1)
    assert line.trend == ((before, 625), (DAY - timedelta(days=2), 925))
    assert line.standing is Standing.SHORT
    assert lines_of(site, DAY + timedelta(days=1)).products[0].rectified.standing is Standing.MISSED
    assert (high.not_inspected, villa.not_inspected) == (4, 1)
    assert (villa.rectified.value, villa.rectified.missing) == (0, 10)


def test_without_inspections_nothing_is_said_of_rectification(site: Hall) -> None:
    line = lines_of(site).products[0].rectified
    assert (line.value, line.standing, line.missing) == (None, Standing.UNKNOWN, 0)


def test_the_running_in_line_takes_its_own_survey_and_never_ours(site: Hall) -> None:
    answer = SurveyAnswer(marks={"identity": 5})
    site.press(answer_survey, visit_id=site.visit_of(0), answer=answer)
    found = lines_of(site)
    assert (found.running_in.value, found.survey.score_tenths) == (None, 1000)
    site.press(enter_outside_score, source="third_party", score=960)
    assert lines_of(site).running_in.standing is Standing.UNKNOWN
    site.press(enter_outside_score, source="running_in", score=748)
    site.press(enter_outside_score, source="running_in", score=751, day=DAY)
    found = lines_of(site)
    assert (found.running_in.value, found.running_in.standing) == (751, Standing.REACHED)
    assert [value for _, value in found.running_in.trend] == [748, 751]
    assert found.survey.score_tenths == 1000


def test_the_lines_are_numbers_of_the_campaign(site: Hall) -> None:
    site.press(set_red_lines, lines={"delivered_permille_high_rise": 150, "running_in_score": 80})
    found = lines_of(site)
    assert (found.products[0].delivered.line, found.running_in.line) == (150, 800)
    assert found.products[0].delivered.standing is Standing.REACHED
    assert site.journal()[-1].facts["running_in_score"] == "75 80"
    for wrong in ({"rectified_permille": 1001}, {"running_in_score": -1}, {"overtaken_limit": 3}):
        with refuses("red-lines.bad-line"):
            site.press(set_red_lines, lines=wrong)
    assert lines_of(site).products[0].rectified.line == 950
