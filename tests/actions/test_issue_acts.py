"""Issues from their recording to their end, and what they do to the signing of a home."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest
from day_store import DAY, Hall, refuses
from issue_scenes import (
    ASKER,
    CHIEF,
    HOLLOW,
    VAULT,
    complained,
    issue,
    party,
    raise_it,
    raised,
)

from console.actions import issue_steps
from console.actions.defect_words import PartyWish, WordWish, set_responsible, set_word
from console.actions.issue_money import ask_money, decline_money, grant_money
from console.actions.undo import undo
from console.models import Issue, IssueNote, IssuePause, VisitUnit
from console.queries.defect_words import catalogue, responsibles


def notes(hall: Hall, number: int) -> list[str]:
    rows = sorted(hall.rows(IssueNote, issue_id=number), key=lambda r: r["id"])
    return [r["kind"] for r in rows]


def close(hall: Hall, number: int) -> None:
    hall.press(issue_steps.close_issue, issue_id=number, reason="settled")


def test_a_defect_recorded_in_the_home_is_answered_on_the_spot_and_has_a_label(hall: Hall) -> None:
    hall.at("10:00")
    event = raise_it(hall, 2)
    found = issue(hall, int(event.facts["issue"]))  # type: ignore[arg-type]  # an integer
    assert (found["label"], found["label_no"], found["severity"]) == ("103-01", 1, "urgent")
    assert (found["state"], found["replied_at"], found["visited_at"]) == ("replied", hall.now, None)
    assert event.subjects == (("issue", found["id"]), ("unit", hall.units[2]))
    assert issue(hall, raised(hall, 2, **HOLLOW))["label"] == "103-02"


def test_a_recording_that_was_taken_back_burns_its_number(hall: Hall) -> None:
    event = raise_it(hall, 0, blocks_signing=True)
    hall.press(undo, seq=event.seq)
    gone = issue(hall, int(event.facts["issue"]))  # type: ignore[arg-type]  # an integer
    assert (gone["state"], gone["blocks_signing"]) == ("withdrawn", False)
    assert issue(hall, raised(hall, 0))["label"] == "101-02"
    with refuses("issue.wrong-state", label="101-01", state="withdrawn"):
        hall.press(issue_steps.chase, issue_id=gone["id"])


def test_a_recording_is_taken_back_though_the_home_has_a_later_one(hall: Hall) -> None:
    event = raise_it(hall, 0)
    raise_it(hall, 0)
    hall.press(undo, seq=event.seq)
    assert [row["state"] for row in hall.rows(Issue)] == ["withdrawn", "replied"]


def test_a_recording_is_not_taken_back_once_somebody_acted_on_it(hall: Hall) -> None:
    event = raise_it(hall, 0)
    hall.press(issue_steps.chase, issue_id=int(event.facts["issue"]))  # type: ignore[arg-type]  # an integer
    with refuses("undo.later-event", kind="issue.chased"):
        hall.press(undo, seq=event.seq)


def test_what_an_earlier_inspection_found_waits_for_its_recheck(hall: Hall) -> None:
    found = issue(hall, raised(hall, 0, source="import"))
    assert (found["state"], found["visited_at"]) == ("visited", found["raised_at"])


def test_a_complaint_of_a_party_takes_its_home_and_its_zone(hall: Hall) -> None:
    hall.at("08:40")
    hall.check_in(0)
    number = complained(hall, None, visit_id=hall.visit_of(0))
    found = issue(hall, number)
    assert (found["unit_id"], found["zone_id"]) == (hall.units[0], hall.visit(0)["zone_id"])
    assert (found["state"], found["replied_at"]) == ("open", None)


def test_what_belongs_to_no_home_has_a_label_of_its_own(hall: Hall) -> None:
    event = raise_it(hall, None, kind="facility", source="hand", text_enc=VAULT.seal("gate dark"))
    assert event.facts["label"] == "P-001"
    assert [s[0] for s in event.subjects] == ["issue"]


def test_what_cannot_be_recorded_is_refused_and_nothing_is_kept(hall: Hall) -> None:
    text = VAULT.seal("words")
    with refuses("issue.unknown-kind"):
        raise_it(hall, 0, kind="gossip", text_enc=text)
    with refuses("issue.unknown-kind"):
        raise_it(hall, 0, source="dream")
    with refuses("issue.needs-home"):
        raise_it(hall, None)
    with refuses("issue.needs-text"):
        raise_it(hall, 0, kind="complaint")
    with refuses("issue.unknown-word", word="attic"):
        raise_it(hall, 0, room="attic")
    with refuses("issue.unknown-word", word="walls.hollow"):
        raise_it(hall, 0, defect="walls.hollow")
    with refuses("issue.unknown-word", word="room"):
        raise_it(hall, 0, room="")
    with refuses("issue.unknown-word", word="dreadful"):
        raise_it(hall, 0, severity="dreadful")
    with refuses("issue.unknown-party"):
        raise_it(hall, 0, responsible_id=999)
    with refuses("unit.unknown"):
        raise_it(hall, None, unit_id=99_999)
    with refuses("issue.unknown"):
        hall.press(issue_steps.chase, issue_id=1)
    assert hall.rows(Issue) == []


def test_an_issue_walks_to_its_end_and_every_step_is_told(hall: Hall) -> None:
    hall.at("09:00")
    number = complained(hall, 0)
    hall.press(issue_steps.assign, issue_id=number, responsible_id=party(hall))
    hall.wait(10)
    hall.press(issue_steps.reply, issue_id=number, text_enc=VAULT.seal("we come"))
    hall.press(issue_steps.agree_visit, issue_id=number, at=hall.now + timedelta(hours=1))
    hall.press(issue_steps.promise, issue_id=number, day=DAY)
    hall.wait(60)
    hall.press(issue_steps.note_visit, issue_id=number)
    hall.wait(60)
    hall.press(issue_steps.note_fixed, issue_id=number)
    hall.wait(60)
    hall.press(issue_steps.recheck, issue_id=number, is_mended=True)
    found = issue(hall, number)
    assert found["state"] == "closed"
    moments = [found[f"{k}_at"] for k in ("raised", "replied", "visited", "fixed", "rechecked")]
    assert moments == sorted(moments)
    assert found["closed_at"] == found["rechecked_at"] == hall.now
    assert notes(hall, number) == [
        "assigned", "replied", "visit_agreed", "promised", "visited", "fixed", "recheck_passed",
    ]  # fmt: skip


def test_a_recheck_that_failed_sends_it_back_and_counts_anew(hall: Hall) -> None:
    hall.at("09:00")
    number = raised(hall, 0)
    hall.wait(30)
    hall.press(issue_steps.note_fixed, issue_id=number)
    hall.wait(30)
    hall.press(issue_steps.recheck, issue_id=number, is_mended=False)
    found = issue(hall, number)
    assert (found["state"], found["fixed_at"], found["reopened"]) == ("visited", None, 1)
    (anew,) = hall.rows(IssuePause, issue_id=number)
    assert (anew["since"], anew["until"], anew["reason"]) == (
        found["raised_at"], hall.now, "reopened",
    )  # fmt: skip


def test_a_closed_issue_that_comes_back_is_asked_everything_again(hall: Hall) -> None:
    number = complained(hall, 0)
    hall.press(issue_steps.reply, issue_id=number)
    close(hall, number)
    with refuses("issue.wrong-state", state="closed"):
        hall.press(issue_steps.note_visit, issue_id=number)
    hall.wait(5)
    hall.press(issue_steps.reopen, issue_id=number)
    found = issue(hall, number)
    assert (found["state"], found["replied_at"], found["closed_at"]) == ("open", None, None)


def test_whoever_acts_on_a_paused_issue_lets_its_clock_run(hall: Hall) -> None:
    number = raised(hall, 0)
    hall.press(issue_steps.pause, issue_id=number, reason="material")
    with refuses("issue.paused-already"):
        hall.press(issue_steps.pause, issue_id=number, reason="weather")
    hall.wait(45)
    hall.press(issue_steps.note_visit, issue_id=number)
    (kept,) = hall.rows(IssuePause, issue_id=number)
    assert (kept["timer"], kept["until"]) == ("onsite", hall.now)
    with refuses("issue.not-paused"):
        hall.press(issue_steps.resume, issue_id=number)


def test_a_pause_needs_a_reason_and_the_first_reply_never_waits(hall: Hall) -> None:
    number = raised(hall, 0)
    with refuses("issue.unknown-reason", reason="lazy"):
        hall.press(issue_steps.pause, issue_id=number, reason="lazy")
    with refuses("issue.reply-not-paused"):
        hall.press(issue_steps.pause, issue_id=complained(hall, 0), reason="material")


def test_steps_that_make_no_sense_are_refused(hall: Hall) -> None:
    number = raised(hall, 0)
    hall.press(issue_steps.assign, issue_id=number, responsible_id=party(hall))
    with refuses("issue.same-party", party="Quill Windows"):
        hall.press(issue_steps.assign, issue_id=number, responsible_id=party(hall))
    with refuses("issue.in-the-past"):
        hall.press(issue_steps.agree_visit, issue_id=number, at=hall.now)
    with refuses("issue.in-the-past"):
        hall.press(issue_steps.promise, issue_id=number, day=DAY - timedelta(days=1))
    with refuses("issue.unknown-reason", reason="bored"):
        hall.press(issue_steps.close_issue, issue_id=number, reason="bored")
    for _ in range(3):
        hall.press(issue_steps.escalate, issue_id=number)
    with refuses("issue.top-already"):
        hall.press(issue_steps.escalate, issue_id=number)


def test_merged_issues_go_on_as_one_and_take_along_what_had_been_merged(hall: Hall) -> None:
    first, second, third = (raised(hall, home) for home in range(3))
    hall.press(issue_steps.merge, into_id=second, issue_ids=(third,))
    event = hall.press(issue_steps.merge, into_id=first, issue_ids=(second,))
    assert {issue(hall, n)["merged_into_id"] for n in (second, third)} == {first}
    assert ("unit", hall.units[1]) in event.subjects
    with refuses("issue.merge-nothing"):
        hall.press(issue_steps.merge, into_id=first, issue_ids=(first,))
    with refuses("issue.wrong-state", state="merged"):
        hall.press(issue_steps.merge, into_id=first, issue_ids=(third,))


# -- signing -------------------------------------------------------------------------------------


def signed(hall: Hall, home: int) -> dict[str, object]:
    return hall.rows(VisitUnit, unit_id=hall.units[home])[-1]


def to_signing(hall: Hall, home: int) -> int:
    hall.at("08:40")
    hall.check_in(home)
    hall.walk(home, to="signing")
    return hall.visit_of(home)


@pytest.mark.parametrize("said", [(), None])
def test_a_home_is_signed_for_as_its_open_issues_say_not_as_the_clerk_does(
    hall: Hall, said: tuple[int, ...] | None
) -> None:
    visit = to_signing(hall, 0)
    number = raised(hall, 0, visit_id=visit)
    if said is None:
        close(hall, number)
    hall.step(0, with_issues=(hall.units[0],) if said is None else ())
    assert signed(hall, 0)["with_issues"] is (said is not None)


def test_where_nothing_is_written_down_the_clerk_says_whether_there_are_issues(hall: Hall) -> None:
    to_signing(hall, 0)
    complained(hall, 0)  # no part of the home's condition
    hall.step(0, with_issues=(hall.units[0],))
    assert signed(hall, 0)["with_issues"] is True


def test_an_issue_of_an_earlier_inspection_that_is_open_counts_at_the_signing(hall: Hall) -> None:
    raised(hall, 0, source="import")
    to_signing(hall, 0)
    hall.step(0)
    assert signed(hall, 0)["with_issues"] is True


def test_an_issue_that_blocks_holds_up_the_signing_until_a_supervisor_lets_go(hall: Hall) -> None:
    visit = to_signing(hall, 0)
    number = raised(hall, 0, visit_id=visit, blocks_signing=True)
    with refuses("signing.blocked", label="101-01", issues=1):
        hall.step(0)
    let_go = {"issue_id": number, "is_blocking": False}
    with refuses("issue.needs-supervisor"):
        hall.press(issue_steps.set_blocking, **let_go, reason="owner_accepts", approver="tester")
    with refuses("issue.unknown-reason"):
        hall.press(issue_steps.set_blocking, **let_go, reason="hurry", approver=CHIEF)
    hall.press(issue_steps.set_blocking, **let_go, reason="owner_accepts", approver=CHIEF)
    with refuses("issue.unchanged"):
        hall.press(issue_steps.set_blocking, **let_go, reason="owner_accepts", approver=CHIEF)
    hall.finish("signing")
    assert signed(hall, 0)["with_issues"] is True


def test_a_merged_issue_holds_up_its_own_home_as_long_as_the_other_is_open(hall: Hall) -> None:
    visit = to_signing(hall, 0)
    mine = raised(hall, 0, visit_id=visit, blocks_signing=True)
    other = raised(hall, 5)
    hall.press(issue_steps.merge, into_id=other, issue_ids=(mine,))
    with refuses("signing.blocked", label="101-01"):
        hall.step(0)
    close(hall, other)
    hall.finish("signing")
    assert signed(hall, 0)["with_issues"] is False


def test_what_belongs_to_no_home_blocks_no_signing(hall: Hall) -> None:
    event = raise_it(hall, None, kind="facility", source="hand", text_enc=VAULT.seal("dark"))
    number = int(event.facts["issue"])  # type: ignore[arg-type]  # an integer
    with refuses("issue.needs-home"):
        hall.press(issue_steps.set_blocking, issue_id=number, is_blocking=True)


# -- money ---------------------------------------------------------------------------------------


def asked(hall: Hall, home: int, cents: int) -> int:
    number = raised(hall, home)
    hall.press(ask_money, issue_id=number, cents=cents, by=ASKER)
    return number


def test_money_is_granted_by_somebody_else_whose_level_covers_it(hall: Hall) -> None:
    number = asked(hall, 0, 300_000)
    grant = {"issue_id": number, "cents": 300_000, "seen": 0}
    with refuses("issue.same-person"):
        hall.press(grant_money, **grant, role="supervisor", by=ASKER)
    with refuses("issue.level-too-low", needed="supervisor"):
        hall.press(grant_money, **grant, role="officer", by=CHIEF)
    with refuses("issue.more-than-asked"):
        hall.press(grant_money, **grant | {"cents": 300_001}, role="supervisor", by=CHIEF)
    with refuses("issue.bad-amount"):
        hall.press(grant_money, **grant | {"cents": 0}, role="supervisor", by=CHIEF)
    event = hall.press(grant_money, **grant, role="supervisor", by=CHIEF)
    assert event.by == CHIEF
    assert issue(hall, number)["granted_cents"] == 300_000
    with refuses("issue.decided-already"):
        hall.press(ask_money, issue_id=number, cents=1, by=ASKER)


def test_whoever_asked_last_is_the_one_who_may_not_decide(hall: Hall) -> None:
    number = asked(hall, 0, 10_000)
    hall.press(ask_money, issue_id=number, cents=20_000, by=CHIEF)
    with refuses("issue.same-person"):
        hall.press(decline_money, issue_id=number, reason="no_evidence", by=CHIEF)
    hall.press(grant_money, issue_id=number, cents=20_000, role="officer", seen=0, by=ASKER)


def test_what_was_paid_for_the_like_is_looked_at_before_it_is_paid_again(hall: Hall) -> None:
    first, second = asked(hall, 0, 10_000), asked(hall, 1, 10_000)
    hall.press(grant_money, issue_id=first, cents=9_000, role="officer", seen=0, by=CHIEF)
    grant = {"issue_id": second, "cents": 10_000, "role": "officer"}
    with refuses("issue.similar-first", similar=1):
        hall.press(grant_money, **grant, seen=0, by=CHIEF)
    event = hall.press(grant_money, **grant, seen=1, by=CHIEF)
    assert event.facts["similar"] == 1


def test_money_that_cannot_be_asked_or_decided_is_refused(hall: Hall) -> None:
    number = raised(hall, 0)
    with refuses("issue.no-money-asked"):
        hall.press(decline_money, issue_id=number, reason="other", by=CHIEF)
    with refuses("issue.bad-amount"):
        hall.press(ask_money, issue_id=number, cents=0)
    with refuses("issue.beyond-levels", most=50_000):
        hall.press(ask_money, issue_id=number, cents=5_000_001)
    hall.press(ask_money, issue_id=number, cents=100, by=ASKER)
    with refuses("issue.unknown-reason"):
        hall.press(decline_money, issue_id=number, reason="mood", by=CHIEF)
    event = raise_it(hall, 1)
    hall.press(undo, seq=event.seq)
    with refuses("issue.wrong-state", state="withdrawn"):
        hall.press(ask_money, issue_id=int(event.facts["issue"]), cents=1)  # type: ignore[arg-type]  # an integer


# -- words ---------------------------------------------------------------------------------------


def test_a_campaign_words_its_catalogue_and_issues_can_bear_its_words(hall: Hall) -> None:
    pool = hall.press(set_word, wish=WordWish(level="trade", names={"en": "Pool", "zh_CN": "泳池"}))
    trade = str(pool.facts["code"])
    green = hall.press(set_word, wish=WordWish(level="defect", trade=trade, names={"en": "Green"}))
    hall.press(
        set_word,
        wish=WordWish(level="room", code="study", names={"en": "Study"}, is_hidden=True),
    )
    found = hall.store.read(catalogue)
    assert found.trades[-1].code == trade
    assert [w.code for w in found.defects(trade)] == [green.facts["code"], f"{trade}.other"]
    assert "study" not in [w.code for w in found.rooms]
    raised(hall, 0, room="balcony", trade=trade, defect=green.facts["code"])


def test_a_catalogue_that_could_not_be_used_is_refused(hall: Hall) -> None:
    with refuses("catalogue.unknown-level", level="mood"):
        hall.press(set_word, wish=WordWish(level="mood", names={"en": "Bad"}))
    with refuses("catalogue.unknown-trade", trade="dance"):
        hall.press(set_word, wish=WordWish(level="defect", trade="dance", names={"en": "Off"}))
    with refuses("catalogue.bad-word"):
        hall.press(set_word, wish=WordWish(level="room", names={"en": "x" * 99}))
    with refuses("issue.unknown-word", word="attic"):
        hall.press(set_word, wish=WordWish(level="room", code="attic", names={"en": "Attic"}))
    study = WordWish(level="room", code="study", names={"en": "Library"})
    hall.press(set_word, wish=study)
    with refuses("catalogue.unchanged"):
        hall.press(set_word, wish=study)
    for n in range(44):
        hall.press(set_word, wish=WordWish(level="room", names={"en": f"Cell {n}"}))
    with refuses("catalogue.too-many", most=60):
        hall.press(set_word, wish=WordWish(level="room", names={"en": "Cell 44"}))


def test_who_answers_for_a_trade_is_a_list_without_doubles(hall: Hall) -> None:
    number = party(hall)
    with refuses("responsible.twice", name="Quill Windows"):
        hall.press(set_responsible, wish=PartyWish(name=" Quill  Windows", trade="doors_windows"))
    with refuses("responsible.no-name"):
        hall.press(set_responsible, wish=PartyWish(name=" "))
    with refuses("catalogue.unknown-trade"):
        hall.press(set_responsible, wish=PartyWish(name="Quill", trade="dance"))
    with refuses("issue.unknown-party"):
        hall.press(set_responsible, wish=PartyWish(name="Quill", party_id=999))
    hidden = PartyWish(name="Quill Glass", trade="walls", party_id=number, is_hidden=True)
    hall.press(set_responsible, wish=hidden)
    assert hall.store.read(responsibles) == ()
    assert [p.name for p in hall.store.read(responsibles, with_hidden=True)] == ["Quill Glass"]
    with refuses("issue.unknown-party"):
        raise_it(hall, 0, responsible_id=number)


def test_no_word_of_an_owner_is_in_the_journal(hall: Hall) -> None:
    number = complained(hall, 0, "the neighbour Quillfeather shouts")
    hall.press(issue_steps.add_note, issue_id=number, text_enc=VAULT.seal("Quillfeather again"))
    hall.press(issue_steps.reply, issue_id=number, text_enc=VAULT.seal("to Quillfeather"))
    told = json.dumps([event.body() for event in hall.journal()])
    assert "Quillfeather" not in told
    (remark, _) = sorted(hall.rows(IssueNote, issue_id=number), key=lambda r: r["id"])
    assert VAULT.open(remark["text_enc"]) == "Quillfeather again"
