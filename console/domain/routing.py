"""The route of a visit: its steps as data, and which of them comes next."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from console.domain.errors import Refusal
from console.domain.forms import FieldKind, Form, FormField, check_form
from console.domain.visits import StepState

MOST_MINUTES = 480
OWN = "own"
"""What the code of a step begins with until it is saved."""
LONGEST_CODE = 20
LONGEST_NAME = 40


class Gate(StrEnum):
    """What must be true before a step ends, whatever the step is called."""

    NONE = ""
    ARRIVAL = "arrival"  # done by the check-in itself
    SETTLEMENT = "settlement"  # everything is paid
    INSPECTION = "inspection"  # nothing must be true; what was found goes on to the issues
    SIGNING = "signing"  # each home signed for, with issues or without
    KEYS = "keys"  # signed for, and every piece with the owner


NEVER_SKIPPED = (Gate.ARRIVAL, Gate.SIGNING, Gate.KEYS)
"""Without these nothing was handed over."""
SKIP_REASONS = ("done_before", "by_proxy", "not_applicable", "system_away", "by_management")


@dataclass(frozen=True, kw_only=True)
class Step:
    """One step of the route template; minutes are those of the desk, not of the wait. `names` are
    its own by language, where the console has no words for its code."""

    code: str
    station: str
    needs: tuple[str, ...] = ()
    is_required: bool = True
    is_host_bound: bool = False
    fast: int = 0
    usual: int = 0
    slow: int = 0
    gate: Gate = Gate.NONE
    form: Form = ()
    names: Mapping[str, str] = field(default_factory=dict)


Route = tuple[Step, ...]
GATES = {
    "reception": Gate.ARRIVAL, "settlement": Gate.SETTLEMENT, "inspection": Gate.INSPECTION,
    "signing": Gate.SIGNING, "keys": Gate.KEYS,
}  # fmt: skip
FORMS: dict[str, Form] = {
    "identity": (FormField(name="id_compared", kind=FieldKind.TICK, each="owner"),),
    "documents": (FormField(name="papers_seen", kind=FieldKind.TICK, each="owner"),),
    "inspection": (
        FormField(name="water", kind=FieldKind.METER, each="home"),
        FormField(name="electricity", kind=FieldKind.METER, each="home"),
    ),
    "settlement": (FormField(name="charges", kind=FieldKind.CHARGES),),
    "signing": (FormField(name="signature", kind=FieldKind.SIGNATURE, each="home"),),
    "keys": (FormField(name="pieces", kind=FieldKind.PIECES),),
}


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
        gate=GATES.get(code, Gate.NONE),
        form=FORMS.get(code, ()),
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
AT_ONE_DESK = {
    "documents": "identity", "settlement": "identity", "keys": "signing", "survey": "signing",
}  # fmt: skip
SMALL: tuple[Step, ...] = tuple(
    replace(step, station=AT_ONE_DESK.get(step.code, step.station)) for step in DEFAULT_ROUTE
)
"""For a small event: papers and money at one desk, signing and keys at another."""
PRESETS = {"default": DEFAULT_ROUTE, "pay_first": PAY_FIRST, "small": SMALL}


def check_route(route: Sequence[Step]) -> None:
    """A route can be walked: no step twice, and none needs one that does not come before it."""
    seen: set[str] = set()
    for step in route:
        missing = set(step.needs) - seen
        if step.code in seen or missing:
            raise Refusal("route.cannot-be-walked", step=step.code)
        if not 0 <= step.fast <= step.usual <= step.slow <= MOST_MINUTES:
            raise Refusal("route.bad-minutes", step=step.code, most=MOST_MINUTES)
        names = [name.strip() for name in step.names.values()]
        if (is_own(step.code) and not any(names)) or max(map(len, names), default=0) > LONGEST_NAME:
            raise Refusal("route.unnamed", step=step.code, most=LONGEST_NAME)
        check_form(step.form)
        seen.add(step.code)
    if not seen:
        raise Refusal("route.empty")


def check_change(before: Sequence[Step], after: Sequence[Step]) -> None:
    """A changed route keeps what the old one made sure of: its gates, in an order that holds."""
    check_route(after)
    at = {step.gate: step for step in after if step.gate}
    for step in before:
        if step.gate and step.gate not in at:
            raise Refusal("route.gate-lost", step=step.code)
    for step in after:
        if step.gate and not step.is_required:
            raise Refusal("route.gate-optional", step=step.code)
        if step.gate and at[step.gate] is not step:
            raise Refusal("route.gate-twice", step=step.code)
    arrival, keys, signing = (at.get(g) for g in (Gate.ARRIVAL, Gate.KEYS, Gate.SIGNING))
    if arrival is not None and after[0] is not arrival:
        raise Refusal("route.arrival-first", step=arrival.code)
    if keys is not None and signing is not None and signing.code not in before_of(after, keys):
        raise Refusal("route.keys-unsigned", step=keys.code, station=signing.code)


def moved(route: Sequence[Step], code: str, by: int) -> tuple[Step, ...]:
    """The step so many places later (earlier below zero), as far as there are places."""
    steps = list(route)
    at = next(n for n, step in enumerate(steps) if step.code == code)
    step = steps.pop(at)
    steps.insert(min(max(at + by, 0), len(steps)), step)
    return tuple(steps)


def without(route: Sequence[Step], code: str) -> tuple[Step, ...]:
    """What needed the step needs what the step needed; what was folded into it stands alone."""
    gone = next(step for step in route if step.code == code)
    return tuple(
        replace(
            step,
            station=step.code if step.station == code else step.station,
            needs=tuple(
                dict.fromkeys(
                    need for one in step.needs for need in (gone.needs if one == code else (one,))
                )
            ),
        )
        for step in route
        if step.code != code
    )


def added(route: Sequence[Step], after: str, names: Mapping[str, str]) -> tuple[Step, ...]:
    """A step of one's own behind `after`: it needs what opens the route, and has its own desk."""
    numbers = [int(s.code[len(OWN) :]) for s in route if is_own(s.code)]
    code = f"{OWN}{max(numbers, default=0) + 1}"
    needs = tuple(s.code for s in route[:1] if s.gate is Gate.ARRIVAL)
    new = Step(
        code=code, station=code, needs=needs, fast=3, usual=5, slow=10, names=dict(names)
    )  # fmt: skip
    at = next((n for n, step in enumerate(route, start=1) if step.code == after), len(route))
    return (*route[:at], new, *route[at:])


def is_own(code: str) -> bool:
    """A step that has no lasting code yet."""
    return code.startswith(OWN) and code[len(OWN) :].isdigit()


def coded(route: Sequence[Step], words: Mapping[str, str], taken: Collection[str]) -> Route:
    """Own steps get a code that can be read once they are saved. `words`: what to make it of, by
    the provisional code; `taken` are the codes that were ever given."""
    codes: dict[str, str] = {}
    used = {*taken, *(s.code for s in route)}
    for step in route:
        if is_own(step.code):
            plain = re.sub("[^a-z0-9]+", "_", words.get(step.code, "").lower()).strip("_")
            base = plain[:LONGEST_CODE].strip("_") or "step"
            tries = (base, *(f"{base}_{n}" for n in range(2, len(used) + 3)))
            code = next(found for found in tries if found not in used)
            codes[step.code] = code
            used.add(code)
    return tuple(
        replace(
            step,
            code=codes.get(step.code, step.code),
            station=codes.get(step.station, step.station),
            needs=tuple(codes.get(need, need) for need in step.needs),
        )
        for step in route
    )


def before_of(route: Sequence[Step], step: Step) -> set[str]:
    """All that must be over when `step` begins, however far back."""
    needs = {s.code: s.needs for s in route}
    found: set[str] = set()
    open_ = list(step.needs)
    while open_:
        code = open_.pop()
        if code not in found:
            found.add(code)
            open_ += needs.get(code, ())
    return found


def names_to_json(names: Mapping[str, str]) -> str:
    return json.dumps(dict(names), sort_keys=True, ensure_ascii=False) if names else ""


@dataclass(frozen=True, kw_only=True)
class StepAt:
    """A step of one visit and how far it is."""

    code: str
    needs: tuple[str, ...]
    state: str
    is_required: bool
    station: int = 0


def next_step(steps: Sequence[StepAt], *, station: int = 0) -> str | None:
    """The first pending step, in route order, whose prerequisites are over; None at the end. With
    a `station` only a step that is folded into that one."""
    over = {s.code for s in steps if s.state in (StepState.DONE, StepState.SKIPPED)}
    for step in steps:
        is_there = not station or step.station == station
        if is_there and step.state == StepState.PENDING and set(step.needs) <= over:
            return step.code
    return None


def may_go_on(
    *, is_host_bound: bool, was_host_bound: bool, host_id: int | None, desk_host_id: int | None
) -> bool:
    """A step folded into the same desk goes on there; the host's step only where the host is."""
    return not is_host_bound or was_host_bound or (bool(host_id) and host_id == desk_host_id)


def missing_required(steps: Sequence[StepAt]) -> tuple[str, ...]:
    return tuple(
        s.code
        for s in steps
        if s.is_required and s.state not in (StepState.DONE, StepState.SKIPPED)
    )
