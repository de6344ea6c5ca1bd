"""One press of the machine: the model says what must come of it, both databases say the same."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any, ClassVar

import floor_invariants as invariants
from floor_model import Floor
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant
from twin_halls import Answer, Fate, Twin, Wishes, at_once

from console.domain.events import Event
from console.domain.times import at_local

PEOPLE = ("ann", "bob")
PICK = st.integers(0, 59)
FATE = st.sampled_from([Fate.FINE] * 5 + [*Fate][1:])
BY = st.sampled_from(PEOPLE)

Told = dict[str, Any]
Press = tuple[Callable[[], Told], Callable[..., Event], Wishes]
"""What the model does, the action, and its wishes in the words of one hall."""


def nothing(_twin: Twin) -> Mapping[str, Any]:
    return {}


class FloorMachine(RuleBasedStateMachine):
    """Rules come from the mixins of rules_*.py, the rest from the test."""

    twins: ClassVar[list[Twin]]
    beginning: ClassVar[Floor]
    pieces: ClassVar[int]
    tally: ClassVar[dict[str, int]]

    def __init__(self) -> None:
        super().__init__()
        for twin in self.twins:
            twin.begin_anew()
        self.ops = 0
        self.floor = self.beginning.copy()
        self.clock = self.floor.now

    def teardown(self) -> None:
        for twin in self.twins:
            invariants.the_chain_holds(twin)

    # -- choosing ----------------------------------------------------------------------------

    def ticket(self, pick: int, *states: str) -> str:
        """One of those in these states, else of all; '' while nobody ever came."""
        parties = sorted(self.floor.parties(), key=lambda p: p.ticket)
        wanted = [p for p in parties if p.state in states] or [
            p for p in parties if p.state != "undone"
        ]
        return wanted[pick % len(wanted)].ticket if wanted else ""

    def desk(self, pick: int) -> str:
        names = sorted(name for name, _ in self.floor.all("desk") if name[:9] != "reception")
        return names[pick % len(names)]

    # -- pressing ----------------------------------------------------------------------------

    def press(self, what: Press, *, by: str = "ann", desk: str = "", fate: Fate = Fate.FINE) -> str:
        """The code of the refusal, or ''."""
        model, action, wishes = what
        code, told = self._expect(model)
        op = self._op()
        for twin in self.twins:
            event, said = twin.answer(action, wishes, op, by, desk, fate)
            assert said == code, f"{twin.hall.store.engine.dialect.name}: {said or 'done'}"
            self._compare(event, told)
        self._written(code, [twin.events[-1] for twin in self.twins] if not code else [])
        return code

    def press_both(self, one: tuple[Press, str, str], other: tuple[Press, str, str]) -> None:
        """Two people at once on the first hall; the others follow in the order that came of it."""
        first, (op_a, op_b) = self.twins[0], (self._op(), self._op())
        (a, desk_a, by_a), (b, desk_b, by_b) = one, other
        found = at_once(
            lambda: first.answer(a[1], a[2], op_a, by_a, desk_a),
            lambda: first.answer(b[1], b[2], op_b, by_b, desk_b),
        )
        first.events.sort(key=lambda event: event.seq)
        way = [(one, op_a, found[0]), (other, op_b, found[1])]
        kept, tally = self.floor.copy(), dict(self.tally)
        if not all(self._follows(press, answer) for press, _, answer in way):
            self.floor = kept
            self.tally.clear()
            self.tally.update(tally)
            way.reverse()
            follows = all(self._follows(press, answer) for press, _, answer in way)
            assert follows, f"no order of the two explains {found}"
        for (what, desk, by), op, (event, code) in way:
            for twin in self.twins[1:]:
                answer, said = twin.answer(what[1], what[2], op, by, desk)
                assert said == code
                if event is not None and answer is not None:
                    assert twin.said(answer) == first.said(event)

    def _follows(self, one: tuple[Press, str, str], found: Answer) -> bool:
        (model, _, _), _, _ = one
        event, said = found
        code, told = self._expect(model)
        if said != code or (event is not None and event.seq != self.floor.seq):
            return False
        self._compare(event, told)
        self._written(code, [event] if event is not None else [])
        return True

    def _expect(self, model: Callable[[], Told]) -> tuple[str, Told]:
        self.floor.now = max(self.clock, self.floor.last)
        self.floor.seq = self.floor.last_seq + 1
        return self.floor.try_(model)

    def _op(self) -> str:
        self.ops += 1
        return f"op-{self.ops}"

    def _compare(self, event: Event | None, told: Told) -> None:
        if event is None:
            return
        facts: dict[str, Any] = dict(event.facts)
        facts |= facts.get("why", {})
        assert {name: facts[name] for name in told} == told

    def _written(self, code: str, events: list[Event]) -> None:
        came = code or events[0].kind
        self.tally[came] = self.tally.get(came, 0) + 1
        if code:
            return
        said = [twin.said(event) for twin, event in zip(self.twins, events, strict=False)]
        assert all(one == said[0] for one in said), said
        event = events[0]
        assert event.seq == self.floor.seq
        self.floor.last, self.floor.last_seq = event.at, event.seq
        assert event.at == self.floor.now
        self.floor.done(event.kind, self.twins[0].subjects(event))

    def jump(self, minutes: float) -> None:
        """The clock of the computer jumps, forwards or back; the day stays the same."""
        day_begins = at_local(self.clock.date(), "07:30", "Asia/Shanghai")
        wanted = self.clock + timedelta(minutes=minutes)
        if day_begins <= wanted <= day_begins + timedelta(hours=13):
            self.clock = wanted
            for twin in self.twins:
                twin.hall.set(wanted)

    # -- what always holds ---------------------------------------------------------------------

    @invariant()
    def everything_holds(self) -> None:
        for twin in self.twins:
            invariants.check(twin, self.floor, self.pieces)
