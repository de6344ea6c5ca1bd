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

BUGS = CALLING
