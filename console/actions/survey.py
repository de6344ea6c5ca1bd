"""What owners say at the exit, and scores that others measured."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from console.actions.issues import IssueWish, add_issue
from console.domain.errors import Refusal
from console.domain.events import Event, Press
from console.domain.issues import IssueKind, IssueSource, IssueState
from console.domain.scores import SurveyAnswer, check, check_outside
from console.domain.visits import VisitState
from console.models import Issue, OutsideScore, Survey, SurveyScore, Visit
from console.queries.survey_form import asked_stations, served, ways

OVER = (IssueState.CLOSED, IssueState.MERGED, IssueState.WITHDRAWN)


def answer_survey(
    session: Session,
    *,
    press: Press,
    visit_id: int,
    answer: SurveyAnswer,
    answered_at: datetime | None = None,
) -> Event:
    """A later answer of the same visit takes the place of the earlier. The journal tells that
    somebody answered, never who nor what: clerks read it. `answered_at` where the answer had to
    wait for the store. Raises Refusal `survey.unknown` and those of `scores.check`."""
    check(answer)
    visit = session.get(Visit, visit_id)
    if visit is None or visit.campaign_id != press.campaign_id or visit.state == VisitState.UNDONE:
        raise Refusal("survey.unknown")
    stations = asked_stations(session, visit.id)
    if set(answer.marks) - set(stations):
        raise Refusal("survey.bad-answer")
    asked = served(ways(session, [visit.id]).get(visit.id, ()))
    is_again = _forget(session, visit.id)
    row = Survey(
        campaign_id=press.campaign_id, visit_id=visit.id, document_id=None, day=visit.day,
        at=answered_at or press.now, channel=answer.channel, language=answer.language,
        is_partial=len(answer.marks) < len(asked), wants_reply=answer.wants_reply,
        tags=",".join(answer.tags), comment_enc=answer.comment_enc,
    )  # fmt: skip
    session.add(row)
    session.flush()
    for code, mark in sorted(answer.marks.items()):
        session.add(
            SurveyScore(
                campaign_id=press.campaign_id, survey_id=row.id, station_id=stations[code],
                score=mark,
            )
        )  # fmt: skip
    issue = _wish_for_reply(session, press, visit, answer)
    return Event(
        kind="survey.answered",
        subjects=(("survey", row.id), *((("issue", issue.id),) if issue else ())),
        facts={
            "channel": answer.channel,
            "marks": len(answer.marks),
            "asked": len(asked),
            "reply": int(answer.wants_reply),
            "comment": int(answer.comment_enc is not None),
            "again": int(is_again),
            "waited": int(answered_at is not None),
        },
    )


def _wish_for_reply(
    session: Session, press: Press, visit: Visit, answer: SurveyAnswer
) -> Issue | None:
    """The issue that a wanted reply is; one for a visit, however often it answers."""
    if answer.wish_enc is None:
        return None
    known = select(Issue.id).where(
        Issue.visit_id == visit.id, Issue.source == IssueSource.SURVEY, Issue.state.not_in(OVER)
    )
    if session.scalar(known) is not None:
        return None
    wish = IssueWish(
        kind=IssueKind.COMPLAINT if answer.complains else IssueKind.SERVICE,
        source=IssueSource.SURVEY, visit_id=visit.id, wants_reply=True,
        text_enc=answer.comment_enc or answer.wish_enc,
    )  # fmt: skip
    return add_issue(session, press, wish)


def _forget(session: Session, visit_id: int) -> bool:
    """Rows are taken away and written anew, so that no before-image tells who said what."""
    earlier = session.scalar(select(Survey).where(Survey.visit_id == visit_id))
    if earlier is None:
        return False
    session.execute(delete(SurveyScore).where(SurveyScore.survey_id == earlier.id))
    session.delete(earlier)
    session.flush()
    return True


def enter_outside_score(
    session: Session,
    *,
    press: Press,
    source: str,
    score: int,
    count: int = 0,
    day: date | None = None,
) -> Event:
    """A score in tenths of a point that somebody else measured; kept beside our own. A newer one of
    the same source is one more line of its story. Raises Refusal `survey.bad-score`."""
    check_outside(source=source, score=score, count=count)
    row = OutsideScore(
        campaign_id=press.campaign_id, day=day, source=source, tenths=score, count=count,
        at=press.now,
    )  # fmt: skip
    session.add(row)
    session.flush()
    return Event(
        kind="outside.scored",
        subjects=(("outside_score", row.id),),
        facts={
            "source": source, "tenths": score, "count": count,
            "day": day.isoformat() if day else "",
        },
    )  # fmt: skip


def strike_outside_score(session: Session, *, press: Press, score_id: int) -> Event:
    """It was entered wrongly: the journal keeps what it said. Raises Refusal
    `survey.score-gone`."""
    row = session.get(OutsideScore, score_id)
    if row is None or row.campaign_id != press.campaign_id:
        raise Refusal("survey.score-gone")
    session.delete(row)
    return Event(
        kind="outside.struck",
        subjects=(("outside_score", score_id),),
        facts={"source": row.source, "tenths": row.tenths, "count": row.count},
    )
