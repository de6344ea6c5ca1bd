"""Satisfaction on screen: the figures of the query, and comments that tell of nobody."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot
from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from console.actions.survey import answer_survey
from console.app import Windows
from console.domain.events import Event, Press
from console.domain.scores import SurveyAnswer
from console.models import Survey, SurveyScore, Visit
from console.places import data_folder
from console.queries.survey import survey_campaign
from console.queries.survey_form import served, ways
from console.store import Store, new_op_id
from console.survey_queue import FOLDER
from console.ui.pages.survey import SurveyPage
from console.ui.widgets import Text

WORDS = ("The escort knew every valve", "电梯里太挤了", "=cmd|' /C calc'!A0 <b>bold</b>")


def clear(session: Session, *, press: Press) -> Event:
    session.execute(delete(SurveyScore))
    session.execute(delete(Survey))
    return Event(kind="survey.cleared")


def answered(store: Store) -> list[str]:
    """Three visits answer; returns their tickets."""
    store.run(clear, op_id=new_op_id())

    def visits(session: Session, *, campaign_id: int) -> list[tuple[int, str, str]]:
        rows = session.execute(select(Visit.id, Visit.ticket).order_by(Visit.id).limit(3)).all()
        found = ways(session, [row.id for row in rows])
        return [(row.id, row.ticket, served(found[row.id])[0].code) for row in rows]

    found = store.read(visits)
    for (visit, _ticket, code), words in zip(found, WORDS, strict=True):
        answer = SurveyAnswer(
            marks={code: 4}, tags=("kind",), comment_enc=store.vault.seal(words),
            wish_enc=store.vault.seal("reply") if words == WORDS[1] else None,
        )  # fmt: skip
        store.run(answer_survey, op_id=new_op_id(), visit_id=visit, answer=answer)
    return [ticket for _visit, ticket, _code in found]


@pytest.fixture
def page(open_windows: Callable[..., Windows], qtbot: QtBot) -> SurveyPage:
    found = open_windows("survey").shell.pages["survey"]
    assert isinstance(found, SurveyPage)
    return found


def words_on(page: SurveyPage) -> str:
    return " | ".join(t.text() for t in page.findChildren(Text) if t.isVisible())


def test_marks_and_comments_are_shown_and_nobody_is_named(
    page: SurveyPage, qtbot: QtBot, qtmodeltester: ModelTester
) -> None:
    tickets = answered(page.workplace.store)
    page.reload()
    qtbot.waitUntil(lambda: page.seen.figures.answers == 3)
    qtbot.waitUntil(
        lambda: all(words in words_on(page) for words in WORDS)
    )  # plain text, no markup
    shown = words_on(page)
    assert page.seen.figures == page.workplace.store.read(survey_campaign)
    assert tuple(page.stations.rows.rows) == page.seen.figures.stations
    assert "75.0 from 3 answers" in page.marks_card.fact.text()
    assert "Kind staff 3" in shown
    assert "reply wanted: see Issues" in shown
    assert not any(ticket in shown for ticket in tickets)
    qtmodeltester.check(page.stations.rows)


def test_one_day_is_shown_alone_and_an_empty_one_says_so(page: SurveyPage, qtbot: QtBot) -> None:
    answered(page.workplace.store)
    frame = page.workplace.frame
    assert frame is not None
    page.receive(frame.days[1].day)
    qtbot.waitUntil(lambda: page.none.isVisible())
    assert page.silence.isVisible()
    assert page.days.currentData() == frame.days[1].day
    page.choose(frame.days[0].day)
    qtbot.waitUntil(lambda: page.seen.figures.answers == 3)
    assert len(page.chart.points) == 1
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not page.isVisible())  # back to the red lines


def test_answers_that_are_not_stored_are_told(page: SurveyPage, qtbot: QtBot) -> None:
    folder = data_folder() / FOLDER
    folder.mkdir()
    for name in ("a.answer", "b.answer", "c.refused"):
        (folder / name).write_bytes(b"sealed")
    page.reload()
    qtbot.waitUntil(lambda: "2 answers wait here" in page.note.text())
    assert "1 answer given here fits no visit" in page.note.text()
