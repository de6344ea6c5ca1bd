"""Loans: due in the evening, amber, then red; some departments borrow only with leave."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from day_store import refuses

from console.domain.loans import (
    LoanState,
    check_approval,
    check_due,
    loan_state,
    usual_due,
)
from console.domain.rules import Rules
from console.domain.times import at_local

ZONE = "Asia/Shanghai"
RULES = Rules()


def at(clock: str, day: int = 18) -> datetime:
    return at_local(date(2026, 12, day), clock, ZONE)


def test_a_loan_is_due_the_same_evening_and_after_it_within_the_hour() -> None:
    assert usual_due(at("09:10"), RULES, ZONE) == at("17:00")
    assert usual_due(at("17:00"), RULES, ZONE) == at("18:00")
    check_due(at("23:30"), usual_due(at("23:30"), RULES, ZONE), ZONE)


@pytest.mark.parametrize(
    ("clock", "state"),
    [("16:59", "out"), ("17:00", "due"), ("17:29", "due"), ("17:30", "overdue")],
)
def test_a_loan_is_amber_when_due_and_red_half_an_hour_later(clock: str, state: str) -> None:
    assert loan_state(at(clock), at("17:00"), None, RULES) == LoanState(state)
    assert loan_state(at(clock), at("17:00"), at(clock), RULES) == LoanState.BACK


def test_the_minutes_to_red_are_a_rule_of_the_campaign() -> None:
    slow = Rules.from_json('{"loan_red_minutes": 90}')
    assert loan_state(at("18:29"), at("17:00"), None, slow) == LoanState.DUE
    assert loan_state(at("18:30"), at("17:00"), None, slow) == LoanState.OVERDUE


def test_a_loan_cannot_be_due_in_the_past_or_stay_out_overnight() -> None:
    with refuses("loan.due-past"):
        check_due(at("12:00"), at("12:00"), ZONE)
    with refuses("loan.overnight"):
        check_due(at("12:00"), at("12:00") + timedelta(days=1), ZONE)


def test_the_departments_of_the_rules_borrow_only_with_anothers_leave() -> None:
    engineering, people = "engineering", ("Host 1", "keeper")
    with refuses("loan.needs-approval", department=engineering):
        check_approval(engineering, " ", people, RULES.loan_approval)
    with refuses("loan.own-approval", approver="keeper"):
        check_approval(engineering, " keeper ", people, RULES.loan_approval)
    check_approval(engineering, "chief", people, RULES.loan_approval)
    check_approval("security", "", people, RULES.loan_approval)
    check_approval(engineering, "", people, ())


def test_the_departments_that_need_leave_survive_the_store() -> None:
    rules = Rules(loan_approval=("sales",))
    assert Rules.from_json(rules.to_json()) == rules
