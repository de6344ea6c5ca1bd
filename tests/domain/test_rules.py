"""Routes that can be walked, moves that are allowed, numbers in range, words that stay sealed."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime

import pytest
from day_store import refuses
from hypothesis import given
from hypothesis import strategies as st

from console.domain.calendar import campaign_days, day_type
from console.domain.errors import Refusal
from console.domain.routing import (
    PRESETS,
    Step,
    StepAt,
    check_route,
    missing_required,
    next_step,
)
from console.domain.rules import Rules
from console.domain.times import at_local, from_us, local_day, to_us
from console.domain.vault import Vault
from console.domain.visits import ALLOWED, ENDED, INSIDE, VisitState, move


@pytest.mark.parametrize("preset", sorted(PRESETS))
def test_every_preset_can_be_walked_to_its_end(preset: str) -> None:
    route = PRESETS[preset]
    check_route(route)
    done: list[str] = []
    while (code := next_step(_at(route, done))) is not None:
        done.append(code)
    assert sorted(done) == sorted(step.code for step in route)
    assert missing_required(_at(route, done)) == ()


def _at(route: tuple[Step, ...], done: list[str]) -> list[StepAt]:
    return [
        StepAt(
            code=s.code, needs=s.needs, is_required=s.is_required,
            state="done" if s.code in done else "pending",
        )
        for s in route
    ]  # fmt: skip


@given(st.sampled_from(sorted(PRESETS)), st.sets(st.integers(0, 7)))
def test_the_next_step_has_everything_it_needs(preset: str, over: set[int]) -> None:
    route = PRESETS[preset]
    done = [step.code for n, step in enumerate(route) if n in over]
    code = next_step(_at(route, done))
    if code is not None:
        step = next(s for s in route if s.code == code)
        assert set(step.needs) <= set(done)
        assert code not in done


def test_a_skipped_step_counts_as_over() -> None:
    steps = [
        StepAt(code="a", needs=(), state="skipped", is_required=True),
        StepAt(code="b", needs=("a",), state="pending", is_required=True),
    ]
    assert next_step(steps) == "b"
    assert missing_required(steps) == ("b",)


def test_a_route_that_cannot_be_walked_is_refused() -> None:
    one = Step(code="a", station="a")
    with refuses("route.empty"):
        check_route(())
    with refuses("route.cannot-be-walked", step="a"):
        check_route((one, one))
    with refuses("route.cannot-be-walked", step="b"):
        check_route((Step(code="b", station="b", needs=("a",)), one))


@given(st.sampled_from(VisitState), st.sampled_from(VisitState))
def test_a_move_is_allowed_by_the_table_or_refused(was: VisitState, to: VisitState) -> None:
    if to in ALLOWED.get(was, frozenset()):
        assert move("A001", was.value, to) == to.value
    else:
        with pytest.raises(Refusal) as caught:
            move("A001", was.value, to)
        assert caught.value.code == "visit.wrong-state"


def test_whoever_ended_moves_no_more_and_whoever_is_inside_can_leave() -> None:
    assert not any(ALLOWED.get(state) for state in ENDED)
    assert all(VisitState.LEFT_EARLY in ALLOWED[state] for state in INSIDE)


def test_rules_read_back_and_leave_out_what_they_do_not_know() -> None:
    rules = Rules(grace_minutes=7, blocks=(("09:00", "12:00"),))
    assert Rules.from_json(rules.to_json()) == rules
    newer = json.dumps({**json.loads(rules.to_json()), "of_next_year": 1})
    assert Rules.from_json(newer) == rules
    assert Rules.from_json("") == Rules()


@pytest.mark.parametrize(
    "wrong", [{"slot_minutes": 4}, {"overtaken_limit": 0}, {"blocks": []}, {"weekday_quota": -1}]
)
def test_numbers_out_of_range_are_refused(wrong: dict[str, object]) -> None:
    with refuses("rules.out-of-range"):
        Rules.from_json(json.dumps(wrong))


def test_a_window_has_one_to_sixty_days_and_a_known_calendar() -> None:
    with refuses("calendar.bad-days", days=0, most=60):
        campaign_days(date(2026, 12, 18), 0)
    with refuses("calendar.unknown-country", country="XX"):
        day_type(date(2026, 12, 18), "XX")


@given(st.datetimes(timezones=st.just(UTC)))
def test_moments_are_kept_to_the_microsecond(moment: datetime) -> None:
    assert from_us(to_us(moment)) == moment


def test_a_day_is_that_of_the_campaigns_zone() -> None:
    evening = at_local(date(2026, 12, 18), "23:30", "Asia/Shanghai")
    assert evening.hour == 15
    assert local_day(evening, "Asia/Shanghai") == date(2026, 12, 18)


@given(st.text())
def test_what_is_sealed_opens_with_the_same_key_only(text: str) -> None:
    vault, other = Vault(bytes(32)), Vault(b"1" * 32)
    sealed = vault.seal(text)
    assert vault.open(sealed) == text
    assert sealed != vault.seal(text)
    assert vault.index(text) == vault.index(text) != other.index(text)
    for wrong in (other, vault):
        with pytest.raises(Refusal) as caught:
            wrong.open(sealed if wrong is other else sealed[:-1] + bytes([sealed[-1] ^ 1]))
        assert caught.value.code == "vault.wrong-key"


def test_a_key_has_32_bytes() -> None:
    with refuses("vault.bad-key"):
        Vault(b"short")
