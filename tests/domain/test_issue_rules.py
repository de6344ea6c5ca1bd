"""The rules of issues: states, timers with pauses, levels of money, clusters, the catalogue."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from day_store import refuses
from hypothesis import given
from hypothesis import strategies as st

from console.domain.defect_catalogue import (
    LANGUAGES,
    LONGEST,
    OTHER,
    Word,
    built_in,
    catalogue_of,
    checked_names,
)
from console.domain.issue_clocks import (
    ESCALATES,
    Pause,
    Standing,
    clock_of,
    stood_still,
    timer_of,
    was_in_time,
)
from console.domain.issue_groups import Sighting, groups
from console.domain.issue_levels import ROLES, check_role, role_for
from console.domain.issues import (
    MOVES,
    OPEN_STATES,
    Act,
    DefectWordLevel,
    IssueKind,
    IssueState,
    IssueTimer,
    label_of,
    move,
)
from console.domain.rules import Rules

T0 = datetime(2026, 12, 18, 2, 0, tzinfo=UTC)
RULES = Rules()
LEVELS = (500, 5_000, 50_000)


def at(hours: float) -> datetime:
    return T0 + timedelta(hours=hours)


def issue(**given_: object) -> Standing:
    known: dict[str, object] = {"kind": "defect", "state": "open", "raised_at": T0}
    return Standing(**(known | given_))  # type: ignore[arg-type]  # a table of keywords


def test_every_move_starts_from_a_state_that_can_be_reached() -> None:
    reached = {IssueState.OPEN} | {to for _, to in MOVES.values()}
    assert all(froms <= reached for froms, _ in MOVES.values())
    assert all(froms for froms, _ in MOVES.values())


def test_a_move_from_the_wrong_state_says_where_the_issue_stands() -> None:
    assert move("1502-06", "open", Act.REPLY) == "replied"
    with refuses("issue.wrong-state", label="1502-06", state="closed"):
        move("1502-06", "closed", Act.FIX)


def test_what_is_over_is_moved_no_more_but_can_be_opened_again() -> None:
    for state in set(IssueState) - OPEN_STATES:
        acts = {act for act, (froms, _) in MOVES.items() if state in froms}
        assert acts == ({Act.REOPEN} if state is IssueState.CLOSED else set())


def test_labels_name_the_room_and_a_number() -> None:
    assert label_of("1502", 6) == "1502-06"
    assert label_of("1502", 106) == "1502-106"
    assert label_of("", 3) == "P-003"


def test_each_timer_counts_from_the_raising_and_the_next_begins_where_one_ends() -> None:
    fresh = issue()
    replied = issue(state="replied", replied_at=at(0.3))
    seen = issue(state="visited", replied_at=at(0.3), visited_at=at(5))
    clocks = [clock_of(i, now=at(6), rules=RULES) for i in (fresh, replied, seen)]
    assert [c and (c.timer.value, c.due_at) for c in clocks] == [
        ("reply", at(0.5)), ("onsite", at(12)), ("recheck", at(72)),
    ]  # fmt: skip
    assert [c and c.left for c in clocks] == [timedelta(hours=h) for h in (-5.5, 6, 66)]
    assert [c and c.used_permille for c in clocks] == [12000, 500, 83]


def test_a_promise_needs_no_visit_and_a_closed_issue_no_timer() -> None:
    assert timer_of(issue(kind="promise", state="replied", replied_at=T0)) is IssueTimer.RECHECK
    assert timer_of(issue(state="fixed", replied_at=T0)) is IssueTimer.RECHECK
    assert clock_of(issue(state="closed", replied_at=T0), now=T0, rules=RULES) is None


def test_a_pause_stops_the_clock_and_gives_the_time_back() -> None:
    pauses = [Pause(since=at(2), until=at(4)), Pause(since=at(6), until=None, reason="material")]
    paused = issue(state="replied", replied_at=T0, pauses=pauses)
    early, late = (clock_of(paused, now=at(h), rules=RULES) for h in (7, 30))
    assert early is not None
    assert late is not None
    assert early.left == late.left == timedelta(hours=8)
    assert (late.pause, late.is_over, late.next_role_at) == ("material", False, None)
    going_on = issue(
        state="replied", replied_at=T0, pauses=[pauses[0], Pause(since=at(6), until=at(30))]
    )
    after = clock_of(going_on, now=at(37), rules=RULES)
    assert after is not None
    assert after.left == timedelta(hours=1)


PAUSES = st.lists(
    st.tuples(st.integers(0, 50), st.one_of(st.none(), st.integers(0, 50))), max_size=6
)


@given(PAUSES, st.integers(0, 60))
def test_time_in_two_pauses_counts_once(raw: list[tuple[int, int | None]], now: int) -> None:
    pauses = [Pause(since=at(s), until=None if n is None else at(s + n)) for s, n in raw]
    still = {hour for s, n in raw for hour in range(s, min(now, now if n is None else s + n))}
    assert stood_still(pauses, at(now)) == timedelta(hours=len(still))


def test_an_issue_nobody_answers_goes_up_role_by_role() -> None:
    told = []
    for hours in (0.4, 0.5, 0.9, 1.0, 2.5):
        clock = clock_of(issue(), now=at(hours), rules=RULES)
        assert clock is not None
        told.append(clock.role)
    assert told == ["", "supervisor", "supervisor", "project_manager", "general_manager"]
    clock = clock_of(issue(), now=at(0.5), rules=RULES)
    assert clock is not None
    assert clock.next_role == "project_manager"
    assert clock.next_role_at == at(1.0)


def test_a_hand_up_by_a_person_holds_before_its_time() -> None:
    clock = clock_of(issue(level=2), now=T0, rules=RULES)
    assert clock is not None
    assert (clock.role, clock.next_role) == ("project_manager", "general_manager")
    clock = clock_of(issue(level=9), now=T0, rules=RULES)
    assert clock is not None
    assert (clock.role, clock.next_role_at) == ("general_manager", None)


def test_every_timer_has_its_moments_of_escalation_in_order() -> None:
    assert set(ESCALATES) == set(IssueTimer)
    assert all(list(delays) == sorted(delays) for delays in ESCALATES.values())


def test_in_time_is_told_from_the_moment_and_stays_open_until_the_limit() -> None:
    asked = {"now": at(1), "rules": RULES}
    assert was_in_time(issue(), IssueTimer.REPLY, at(0.5), **asked) is True
    assert was_in_time(issue(), IssueTimer.REPLY, at(0.6), **asked) is False
    assert was_in_time(issue(), IssueTimer.REPLY, None, **asked) is False
    assert was_in_time(issue(), IssueTimer.ONSITE, None, **asked) is None
    assert was_in_time(issue(kind="document"), IssueTimer.ONSITE, None, **asked) is True
    slept = issue(pauses=[Pause(since=T0, until=at(1))])
    assert was_in_time(slept, IssueTimer.REPLY, at(1.4), **asked) is True


def test_the_least_role_whose_limit_covers_the_amount_decides() -> None:
    assert [role_for(c, LEVELS) for c in (0, 50_000, 50_001, 500_000, 5_000_000)] == [
        "officer", "officer", "supervisor", "supervisor", "general_manager",
    ]  # fmt: skip
    with refuses("issue.beyond-levels", cents=5_000_001, most=50_000):
        role_for(5_000_001, LEVELS)
    check_role("general_manager", 1, LEVELS)
    with refuses("issue.level-too-low", needed="supervisor"):
        check_role("officer", 300_000, LEVELS)
    with refuses("issue.unknown-role", role="guard"):
        check_role("guard", 1, LEVELS)
    assert len(ROLES) == len(LEVELS)


def sight(home: int, hours: float, key: str = "leak") -> Sighting[str]:
    return Sighting(key=key, home=home, issue_id=round(1000 * home + 10 * hours), at=at(hours))


def test_three_homes_within_the_time_are_a_cluster_and_one_home_alone_is_none() -> None:
    near = [sight(1, 0), sight(2, 0.5), sight(3, 1.9), sight(4, 9)]
    (found,) = groups(near, homes=3, within=timedelta(hours=2))
    assert (found.homes, found.since, found.until) == (3, T0, at(1.9))
    assert found.issue_ids == (1000, 2005, 3019)
    alone = [sight(1, h) for h in (0, 0.1, 0.2, 0.3)]
    assert groups(alone, homes=3, within=timedelta(hours=2)) == []
    apart = [sight(1, 0), sight(2, 1.5), sight(3, 3)]
    assert groups(apart, homes=3, within=timedelta(hours=2)) == []
    other = [sight(1, 0), sight(2, 0), sight(3, 0, "crack")]
    assert groups(other, homes=3, within=timedelta(hours=2)) == []


def test_a_cluster_that_goes_on_keeps_all_that_belong_to_it() -> None:
    chain = [sight(n, n) for n in range(1, 7)]
    (found,) = groups(chain, homes=3, within=timedelta(hours=2))
    assert found.homes == 6


def test_every_word_is_there_in_three_languages_and_fits_a_button() -> None:
    words = built_in()
    assert len({(w.level, w.code) for w in words}) == len(words) > 60
    for word in words:
        assert checked_names(word.names) == dict(word.names)
        assert set(word.names) == set(LANGUAGES)
        assert max(map(len, word.names.values())) <= LONGEST


def test_every_trade_has_defects_and_ends_with_something_else() -> None:
    found = catalogue_of(())
    for trade in found.trades:
        codes = [w.code for w in found.defects(trade.code)]
        assert len(codes) >= 4
        assert codes[-1] == f"{trade.code}.{OTHER}"
    assert found.sentence("second_bedroom", "doors_windows", "doors_windows.leak", "zh_CN") == (
        "次卧 · 门窗 · 渗水"
    )
    assert found.say(DefectWordLevel.ROOM, "kitchen", "es_MX") == "Cocina"
    assert found.say(DefectWordLevel.ROOM, "attic", "en") == "attic"


def test_own_words_lie_over_the_built_in_ones() -> None:
    level = DefectWordLevel
    own = (
        Word(level=level.ROOM, code="kitchen", names={"en": "Galley"}, position=0),
        Word(level=level.ROOM, code="study", names={}, position=3, is_hidden=True),
        Word(level=level.TRADE, code="own9", names={"en": "Pool"}, position=99),
    )
    found = catalogue_of(own)
    assert found.say("room", "kitchen", "zh_CN") == "Galley"
    assert "study" not in [w.code for w in found.rooms]
    assert found.say("room", "study", "en") == "Study"
    assert [w.code for w in found.defects("own9")] == ["own9.other"]
    assert found.trades[-1].code == "own9"


@pytest.mark.parametrize("names", [{}, {"en": " "}, {"en": "x" * 25}, {"fr": "Mur"}])
def test_a_word_that_fits_no_button_is_refused(names: dict[str, str]) -> None:
    with refuses("catalogue.bad-word", most=LONGEST):
        checked_names(names)


def test_kinds_are_the_six_of_the_product() -> None:
    assert {k.value for k in IssueKind} == {
        "defect", "complaint", "promise", "document", "service", "facility",
    }  # fmt: skip
