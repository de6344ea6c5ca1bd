"""The route of a visit: which step comes next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from console.domain.errors import Refusal
from console.domain.visits import StepState


@dataclass(frozen=True, kw_only=True)
class Step:
    """One step of the route template; minutes are those of the desk, not of the wait."""

    code: str
    station: str
    needs: tuple[str, ...] = ()
    is_required: bool = True
    is_host_bound: bool = False
    fast: int = 0
    usual: int = 0
    slow: int = 0


def _step(code: str, usual: int, *, needs: str = "", required: bool = True) -> Step:
    return Step(
        code=code,
        station=code,
        needs=tuple(needs.split()),
        is_required=required,
        is_host_bound=code == "inspection",
        fast=max(1, round(usual * 0.6)) if usual else 0,
        usual=usual,
        slow=round(usual * 1.8),
    )


DEFAULT_ROUTE: tuple[Step, ...] = (
    _step("reception", 0),
    _step("identity", 5, needs="reception"),
    _step("documents", 20, needs="identity"),
    _step("inspection", 40, needs="identity"),
    _step("settlement", 30, needs="documents"),
    _step("signing", 10, needs="inspection settlement"),
    _step("keys", 15, needs="signing"),
    _step("survey", 3, needs="reception", required=False),
)
PAY_FIRST: tuple[Step, ...] = (
    _step("reception", 0),
    _step("identity", 5, needs="reception"),
    _step("settlement", 30, needs="identity"),
    _step("documents", 20, needs="identity"),
    _step("inspection", 40, needs="settlement"),
    _step("signing", 10, needs="inspection documents"),
    _step("keys", 15, needs="signing"),
    _step("survey", 3, needs="reception", required=False),
)
PRESETS = {"default": DEFAULT_ROUTE, "pay_first": PAY_FIRST}


def check_route(route: Sequence[Step]) -> None:
    """A route can be walked: no step twice, and none needs one that does not come before it."""
    seen: set[str] = set()
    for step in route:
        missing = set(step.needs) - seen
        if step.code in seen or missing:
            raise Refusal("route.cannot-be-walked", step=step.code)
        seen.add(step.code)
    if not seen:
        raise Refusal("route.empty")


@dataclass(frozen=True, kw_only=True)
class StepAt:
    """A step of one visit and how far it is."""

    code: str
    needs: tuple[str, ...]
    state: str
    is_required: bool


def next_step(steps: Sequence[StepAt]) -> str | None:
    """The first pending step, in route order, whose prerequisites are over; None at the end."""
    over = {s.code for s in steps if s.state in (StepState.DONE, StepState.SKIPPED)}
    for step in steps:
        if step.state == StepState.PENDING and set(step.needs) <= over:
            return step.code
    return None


def missing_required(steps: Sequence[StepAt]) -> tuple[str, ...]:
    return tuple(
        s.code
        for s in steps
        if s.is_required and s.state not in (StepState.DONE, StepState.SKIPPED)
    )
