"""What owners say at the exit, from the press to the figures."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from day_store import DAY, Hall
from sqlalchemy import select

from console.actions.survey import answer_survey, enter_outside_score, strike_outside_score
from console.domain.errors import Refusal
from console.domain.events import Event
from console.domain.scores import SurveyAnswer, seal_comment
from console.models import Issue, Survey, SurveyScore
from console.queries.figures import day_figures
from console.queries.survey import survey_campaign, survey_day


def answer(hall: Hall, home: int, **said: Any) -> Event:
    wish = SurveyAnswer(language="zh_CN", **said)
    return hall.press(answer_survey, visit_id=hall.visit_of(home), answer=wish)


def sealed(hall: Hall, words: str) -> bytes:
    return hall.store.vault.seal(words)


@pytest.fixture
def open_day(hall: Hall) -> Hall:
    hall.at("08:40")
    for home in range(3):
        hall.check_in(home)
    return hall


def test_the_score_of_a_day_is_that_of_all_marks_together(open_day: Hall) -> None:
    answer(open_day, 0, marks={"identity": 5, "documents": 4, "keys": 3})
    answer(open_day, 1, marks={"identity": 1}, tags=("long_wait", "kind"), channel="paper")
    answer(open_day, 2, tags=("kind",), wish_enc=sealed(open_day, "reply"))
    found = open_day.store.read(survey_day, day=DAY)
    assert (found.answers, found.marks, found.partial, found.reply_wanted) == (3, 4, 3, 1)
    assert found.score_tenths == 563  # (13 / 4 - 1) / 4 * 100 = 56.25
    assert found.on_paper == 1
    assert found.tags == {"long_wait": 1, "kind": 2}
    identity = found.stations[0]
    assert (identity.code, identity.counts, identity.score_tenths) == (
        "identity", (1, 0, 0, 0, 1), 500,
    )  # fmt: skip
    assert [(d.day, d.answers, d.visits) for d in found.by_day] == [(DAY, 3, 3)]
    day = open_day.store.read(day_figures, day=DAY)
    assert (day.score_tenths, day.score_count) == (563, 3)
    assert open_day.store.read(survey_campaign, until=DAY - timedelta(days=1)).answers == 0
    assert open_day.store.read(survey_campaign).score_tenths == 563


def test_without_an_answer_there_is_no_score(open_day: Hall) -> None:
    found = open_day.store.read(survey_day, day=DAY)
    assert (found.answers, found.score_tenths, found.stations) == (0, None, ())
    day = open_day.store.read(day_figures, day=DAY)
    assert (day.score_tenths, day.score_count, day.sealed()["score_tenths"]) == (None, 0, -1)


def test_a_later_answer_takes_the_place_of_the_earlier(open_day: Hall) -> None:
    answer(open_day, 0, marks={"identity": 1, "documents": 1}, tags=("long_wait",))
    again = answer(open_day, 0, marks={"identity": 5})
    assert again.facts["again"] == 1
    found = open_day.store.read(survey_day, day=DAY)
    assert (found.answers, found.marks, found.score_tenths, found.tags) == (1, 1, 1000, {})


def test_the_journal_tells_neither_who_answered_nor_what(open_day: Hall) -> None:
    words = sealed(open_day, "a word about Quillon")
    said = answer(open_day, 0, marks={"identity": 2}, tags=("kind",), comment_enc=words)
    again = answer(open_day, 0, marks={"identity": 4})
    for event in (said, again):
        assert {kind for kind, _ in event.subjects} == {"survey"}
        assert set(event.before) <= {"new"}
        told = event.body()
        assert "Quillon" not in told
        assert "long_wait" not in told
        assert open_day.visit(0)["ticket"] not in told
    with open_day.store.engine.connect() as connection:
        stored = connection.execute(select(Survey.__table__)).mappings().one()
    assert stored["comment_enc"] is None


def test_a_comment_is_kept_sealed(open_day: Hall) -> None:
    vault = open_day.store.vault
    answer(open_day, 0, comment_enc=seal_comment("讲得很清楚", vault))
    with open_day.store.engine.connect() as connection:
        stored = connection.execute(select(Survey.__table__)).mappings().one()
        assert connection.execute(select(SurveyScore.__table__)).all() == []
    assert "讲得很清楚".encode() not in stored["comment_enc"]
    assert vault.open(stored["comment_enc"]) == "讲得很清楚"


def test_an_answer_that_waited_says_when_it_was_given(open_day: Hall) -> None:
    then = open_day.now
    open_day.at("10:00")
    wish = SurveyAnswer(marks={"keys": 5})
    event = open_day.press(
        answer_survey, visit_id=open_day.visit_of(0), answer=wish, answered_at=then
    )
    assert event.facts["waited"] == 1
    with open_day.store.engine.connect() as connection:
        stored = connection.execute(select(Survey.__table__)).mappings().one()
    assert stored["at"] == then


def test_a_mark_for_a_station_that_was_not_on_the_way_is_refused(open_day: Hall) -> None:
    for marks in ({"survey": 5}, {"garden": 5}):
        with pytest.raises(Refusal) as no:
            answer(open_day, 0, marks=marks)
        assert no.value.code == "survey.bad-answer"


def test_only_a_visit_answers(open_day: Hall) -> None:
    wish = SurveyAnswer(marks={"keys": 5})
    with pytest.raises(Refusal) as no:
        open_day.press(answer_survey, visit_id=999, answer=wish)
    assert no.value.code == "survey.unknown"
    with pytest.raises(Refusal) as no:
        answer(open_day, 0)
    assert no.value.code == "survey.empty"


def test_a_score_from_outside_stands_beside_ours_and_is_never_mixed_in(open_day: Hall) -> None:
    answer(open_day, 0, marks={"identity": 3})
    open_day.press(enter_outside_score, source="third_party", score=960, count=120)
    told = open_day.press(enter_outside_score, source="running_in", score=748)
    found = open_day.store.read(survey_campaign)
    assert found.score_tenths == 500
    assert [(o.source, o.tenths, o.count) for o in found.outside] == [
        ("running_in", 748, 0), ("third_party", 960, 120),
    ]  # fmt: skip
    row = dict(told.subjects)["outside_score"]
    struck = open_day.press(strike_outside_score, score_id=row)
    assert struck.facts["tenths"] == 748
    assert [o.source for o in open_day.store.read(survey_campaign).outside] == ["third_party"]
    with pytest.raises(Refusal) as no:
        open_day.press(strike_outside_score, score_id=row)
    assert no.value.code == "survey.score-gone"


def test_a_wanted_reply_becomes_one_issue_of_the_visit(open_day: Hall) -> None:
    vault = open_day.store.vault
    words = sealed(open_day, "the lift stank")
    first = answer(
        open_day, 0, marks={"identity": 2}, comment_enc=words, wish_enc=sealed(open_day, "reply")
    )
    again = answer(open_day, 0, marks={"identity": 5}, wish_enc=sealed(open_day, "reply"))
    other = answer(open_day, 1, marks={"identity": 3}, wish_enc=sealed(open_day, "reply"))
    assert "issue" in dict(first.subjects)
    assert "issue" not in dict(again.subjects)
    with open_day.store.engine.connect() as connection:
        rows = connection.execute(select(Issue.__table__).order_by(Issue.id)).mappings().all()
    assert [(r["kind"], r["source"], r["visit_id"], r["wants_reply"]) for r in rows] == [
        ("complaint", "survey", open_day.visit_of(0), True),
        ("service", "survey", open_day.visit_of(1), True),
    ]
    assert [vault.open(r["text_enc"]) for r in rows] == ["the lift stank", "reply"]
    assert dict(other.subjects)["issue"] == rows[1]["id"]
    assert "stank" not in first.body()
