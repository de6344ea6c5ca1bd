"""Cases of test_undo: issues followed up, their money and photos, the catalogue's words."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from day_store import DAY, Hall
from issue_scenes import ASKER, CHIEF, party, raised, sealed

from console.actions import defect_words, issue_money, issue_photos, issue_steps
from console.domain.events import Event
from console.models import Issue

Case = tuple[str, Callable[[Hall], object], Callable[[Hall], Event]]
PHOTO = issue_photos.PhotoFile(sha256="cd" * 32, size=3, data_enc=b"sealed")


def _id(hall: Hall) -> int:
    return int(hall.rows(Issue)[0]["id"])


def _press(action: Callable[..., Event], **wishes: Any) -> Callable[[Hall], Event]:
    return lambda hall: hall.press(action, issue_id=_id(hall), **wishes)


def _fresh(hall: Hall) -> None:
    raised(hall, 0)


def _known(hall: Hall) -> None:
    raised(hall, 0)
    party(hall)


def _then(*acts: Callable[[Hall], Event]) -> Callable[[Hall], object]:
    def arrange(hall: Hall) -> None:
        raised(hall, 0)
        for act in acts:
            hall.wait(5)
            act(hall)

    return arrange


FIXED = _press(issue_steps.note_fixed)
MENDED = _press(issue_steps.recheck, is_mended=True)
PAUSED = _press(issue_steps.pause, reason="material")
ASKED = _press(issue_money.ask_money, cents=40_000, by=ASKER)


def _two(hall: Hall) -> None:
    raised(hall, 0)
    raised(hall, 1)


def _merge(hall: Hall) -> Event:
    one, two = (int(row["id"]) for row in hall.rows(Issue))
    return hall.press(issue_steps.merge, into_id=one, issue_ids=(two,))


def _complained(hall: Hall) -> None:
    raised(hall, 0, kind="complaint", source="desk", text_enc=sealed(hall, "too loud"))


ISSUE_CASES: list[Case] = [
    ("issue.replied", _complained, _press(issue_steps.reply)),
    ("issue.assigned", _known, lambda h: _press(issue_steps.assign, responsible_id=party(h))(h)),
    (
        "issue.visit_agreed",
        _fresh,
        lambda h: _press(issue_steps.agree_visit, at=h.now + timedelta(hours=2))(h),
    ),
    ("issue.promised", _fresh, _press(issue_steps.promise, day=DAY)),
    ("issue.visited", _fresh, _press(issue_steps.note_visit)),
    ("issue.fixed", _then(PAUSED), FIXED),
    ("issue.rechecked", _then(FIXED), _press(issue_steps.recheck, is_mended=False)),
    ("issue.closed", _fresh, _press(issue_steps.close_issue, reason="not_justified")),
    ("issue.reopened", _then(FIXED, MENDED), _press(issue_steps.reopen)),
    ("issue.paused", _fresh, PAUSED),
    ("issue.resumed", _then(PAUSED), _press(issue_steps.resume)),
    ("issue.merged", _two, _merge),
    ("issue.escalated", _fresh, _press(issue_steps.escalate)),
    ("issue.chased", _fresh, _press(issue_steps.chase)),
    (
        "issue.noted",
        _fresh,
        lambda h: _press(issue_steps.add_note, text_enc=sealed(h, "again"))(h),
    ),
    ("issue.blocking_set", _fresh, _press(issue_steps.set_blocking, is_blocking=True)),
    ("issue.money_asked", _fresh, ASKED),
    (
        "issue.money_granted",
        _then(ASKED),
        _press(issue_money.grant_money, cents=30_000, role="officer", seen=0, by=CHIEF),
    ),
    (
        "issue.money_declined",
        _then(ASKED),
        _press(issue_money.decline_money, reason="no_evidence", by=CHIEF),
    ),
    ("issue.photo_added", _fresh, _press(issue_photos.add_photo, photo=PHOTO)),
    (
        "catalogue.word_set",
        lambda h: None,
        lambda h: h.press(
            defect_words.set_word,
            wish=defect_words.WordWish(level="room", code="study", names={"en": "Library"}),
        ),
    ),
]
