"""Bugs planted on purpose, one at a time: each must turn the named test red.

A bug is one place of the source changed as a tired hand would change it. `test_planted_bugs.py`
copies the tree, plants one, and runs its test there. A place that is found no more, or twice, is a
fault of this list: the source moved on and the list must follow.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Bug:
    """`test` is what pytest calls it; `old` stands exactly once in `file`."""

    name: str
    file: str
    old: str
    new: str
    test: str


CALLING = (
    Bug(
        name="the fairness bound lets one more pass",
        file="console/actions/eligible.py",
        old='case((bindparam("limit") <= TIMES_PASSED, BAR), else_="not owed") == ""',
        new='case((bindparam("limit") < TIMES_PASSED, BAR), else_="not owed") == ""',
        test="tests/actions/test_fair_days.py::test_the_account_of_a_random_day_agrees",
    ),
    Bug(
        name="a return after the tolerance keeps the old place",
        file="console/domain/line.py",
        old="return now <= parked_at + minutes(rules.tolerance_minutes)",
        new="return now <= parked_at + minutes(rules.tolerance_minutes * 100)",
        test="tests/actions/test_green_channel.py::"
        "test_a_grant_lapses_when_parked_past_the_tolerance_and_not_before",
    ),
    Bug(
        name="the last desk of a station goes to lunch",
        file="console/actions/desks.py",
        old='if desk.state == "open" and state != "open" and not others:',
        new='if desk.state == "open" and state == "closed" and not others:',
        test="tests/actions/test_desk_cover.py::"
        "test_the_last_open_desk_stays_while_somebody_inside_needs_its_station",
    ),
    Bug(
        name="keys at the builder's do not bar the call",
        file="console/queries/eligible.py",
        old="*(Holder.name != name for name in AT_KEY_DESK),",
        new="*(Holder.name == name for name in AT_KEY_DESK),",
        test="tests/actions/test_empty_line_says_why.py::"
        "test_keys_elsewhere_lost_frozen_or_never_made_bar_the_call",
    ),
    Bug(
        name="a party set back by a grant is not counted",
        file="console/actions/green.py",
        old='Visit.due_at < bindparam("row_due", type_=Visit.due_at.type),',
        new='Visit.due_at > bindparam("row_due", type_=Visit.due_at.type),',
        test="tests/actions/test_green_costs.py::"
        "test_what_it_came_to_is_kept_from_the_call_and_its_real_minutes",
    ),
    Bug(
        name="undo looks at no later press",
        file="console/actions/undo.py",
        old="for kind, number in exclusive or event.subjects:",
        new="for kind, number in exclusive[:0]:",
        test="tests/actions/test_undo.py::test_undo_restores_every_row_and_works_once",
    ),
    Bug(
        name="a busy host is called away from a party",
        file="console/queries/eligible.py",
        old='        "host_busy",\n    ),',
        new='        "",\n    ),',
        test="tests/actions/test_numbers_and_order.py::"
        "test_a_host_bound_step_waits_for_its_own_free_host",
    ),
    Bug(
        name="whoever asked for the green channel grants it",
        file="console/actions/green.py",
        old="if grant.requester == press.by:",
        new="if grant.requester == grant.approver:",
        test="tests/actions/test_green_channel.py::test_who_asks_does_not_approve",
    ),
)
"""Job 3: calls, hosts, desks, green channel, undo."""

ROUTE_AND_MONEY = (
    Bug(
        name="a folded party goes back into the line",
        file="console/actions/serving.py",
        old="    stays = _goes_on_here(desk, visit, steps, press)\n",
        new="    stays = False\n",
        test="tests/actions/test_folded_steps.py::"
        "test_the_next_folded_step_goes_on_at_once_with_the_same_call",
    ),
    Bug(
        name="a gate hangs on the name of its step",
        file="console/actions/serving.py",
        old="gate = GATES.get(Gate(step.gate))",
        new="gate = GATES.get(Gate(step.code) if step.code in set(Gate) else Gate.NONE)",
        test="tests/actions/test_route_editor.py::test_a_renamed_step_keeps_its_gate",
    ),
    Bug(
        name="a voided payment still counts",
        file="console/queries/balance.py",
        old=".where(PaymentCharge.charge_id == Charge.id, Payment.voided_at.is_(None))",
        new=".where(PaymentCharge.charge_id == Charge.id)",
        test="tests/actions/test_payments.py::"
        "test_a_voided_payment_is_owed_again_and_the_others_still_count",
    ),
    Bug(
        name="a part of a payment settles the whole charge",
        file="console/actions/payments.py",
        old="shares.append((charge, share, share == left))",
        new="shares.append((charge, share, share > 0))",
        test="tests/actions/test_payments.py::"
        "test_a_part_settles_what_comes_back_first_then_the_charges_in_order",
    ),
    Bug(
        name="who presses lets the step fall away alone",
        file="console/actions/skipping.py",
        old='if approver.strip() in ("", press.by):',
        new="if not approver.strip():",
        test="tests/actions/test_skip.py::test_it_takes_a_second_person",
    ),
    Bug(
        name="whoever is on hold is called at the next step",
        file="console/actions/skipping.py",
        old="elif away[0] in (VisitState.PARKED, VisitState.ON_HOLD):",
        new="elif away[0] == VisitState.PARKED:",
        test="tests/actions/test_skip.py::test_whoever_is_away_stays_away_before_another_step",
    ),
    Bug(
        name="a new route loses the check of the money",
        file="console/domain/routing.py",
        old="        if step.gate and step.gate not in at:\n",
        new="        if step.gate in NEVER_SKIPPED and step.gate not in at:\n",
        test="tests/actions/test_route_editor.py::"
        "test_a_route_that_would_lose_something_is_refused_and_nothing_changes",
    ),
    Bug(
        name="keys leave without the form being asked",
        file="console/domain/forms.py",
        old="        elif f.is_required:\n",
        new="        elif f.is_required and not f.each:\n",
        test="tests/domain/test_forms.py::test_a_required_tick_is_asked_of_each_owner",
    ),
)
AT_THE_DOOR = (
    Bug(
        name="a third key customer waits in the same zone",
        file="console/domain/seating.py",
        old="is_full_of_keys = manner.is_key and self.keys >= KEY_PER_ZONE",
        new="is_full_of_keys = manner.is_key and self.keys > KEY_PER_ZONE",
        test="tests/domain/test_seating.py::"
        "test_two_key_customers_wait_in_one_zone_and_not_a_third",
    ),
    Bug(
        name="children in childcare take seats",
        file="console/queries/seating.py",
        old="func.sum(Visit.party_size - Visit.in_childcare)",
        new="func.sum(Visit.party_size)",
        test="tests/actions/test_zones.py::"
        "test_seats_are_taken_by_people_and_not_by_children_in_childcare",
    ),
    Bug(
        name="a party returns without its papers",
        file="console/actions/papers_held.py",
        old='if visit.hold_reason in ("paper", "id_card") and still:',
        new='if visit.hold_reason == "papers" and still:',
        test="tests/actions/test_papers_hold.py::"
        "test_nobody_returns_without_the_papers_they_were_sent_for",
    ),
    Bug(
        name="green in the roster is forgotten at the door",
        file="console/domain/seating.py",
        old='green_reason=agreed or next(iter(reasons), ""),',
        new="green_reason=agreed,",
        test="tests/actions/test_hosts_at_the_door.py::"
        "test_an_owner_known_as_green_beforehand_arrives_with_it",
    ),
    Bug(
        name="a party leaves its child behind",
        file="console/actions/ending.py",
        old="    if visit.in_childcare:",
        new="    if visit.in_childcare and to == VisitState.COMPLETED:",
        test="tests/actions/test_zones.py::"
        "test_nobody_leaves_without_the_children_who_are_looked_after",
    ),
    Bug(
        name="a letter without its seal is enough",
        file="console/domain/acceptance.py",
        old='if "seal" not in self.shown:',
        new="if not self.shown:",
        test="tests/domain/test_acceptance.py::"
        "test_a_home_is_accepted_by_all_its_owners_or_by_letter_and_a_companys_by_its_seal",
    ),
)
BUGS = (*CALLING, *ROUTE_AND_MONEY, *AT_THE_DOOR)
