"""The rules of the floor: arrivals, calls, steps, holds, hosts."""

from __future__ import annotations

from typing import Any

from floor_records import Come
from hypothesis import strategies as st
from hypothesis.stateful import initialize, precondition, rule
from rules_base import FATE, PICK, FloorMachine, Press, nothing
from twin_halls import Fate

from console.actions import (
    booking,
    calling,
    day,
    desks,
    ending,
    hosts,
    keys,
    payments,
    reception,
    serving,
)
from console.domain.keys import HolderKind
from console.domain.visits import HAND_OVER_REASONS, HOLD_REASONS

LANGUAGES = st.sampled_from(["", "", "zh", "en"])
COME = st.builds(
    Come, language=LANGUAGES, people=st.sampled_from([2, 2, 3, 9, 14]), kids=st.sampled_from([0, 1])
)
HOMES, BOOKED = 8, 6


def arrival(come: Come, **who: Any) -> reception.Arrival:
    return reception.Arrival(
        language=come.language, party_size=come.people, children=come.kids, in_childcare=come.kids,
        **who,
    )  # fmt: skip


class ArrivalRules(FloorMachine):
    def coming(self, home: int, come: Come) -> Press:
        def wishes(twin: Any) -> dict[str, Any]:
            return {"arrival": arrival(come, appointment_id=twin.hall.appointments[home])}

        return lambda: self.floor.check_in(home, come), reception.check_in, wishes

    @initialize(early=st.sets(st.integers(0, BOOKED - 2), min_size=2), rounds=st.integers(0, 4))
    def begin(self, early: set[int], rounds: int) -> None:
        """Some are here already, and have walked some way."""
        self.jump(40)
        for home in sorted(early, reverse=True):
            self.press(self.coming(home, Come(people=3, kids=int(home == 0))))
        for n in range(rounds):
            self.jump(3)
            for name in ("identity-1", "identity-2", "settlement-1")[: 1 + n % 3]:
                self.work_at(name)

    @rule(home=st.integers(0, BOOKED - 1), come=COME, fate=FATE)
    def check_in(self, home: int, come: Come, fate: Fate) -> None:
        self.press(self.coming(home, come), fate=fate)

    @rule(home=st.integers(0, HOMES - 1), come=COME, fate=FATE)
    def walk_in(self, home: int, come: Come, fate: Fate) -> None:
        def wishes(twin: Any) -> dict[str, Any]:
            return {"arrival": arrival(come, unit_ids=(twin.hall.units[home],))}

        model = lambda: self.floor.walk_in(home, come)  # noqa: E731 - said beside its action
        self.press((model, reception.walk_in, wishes), fate=fate)

    @rule(home=st.integers(0, BOOKED - 1), minutes=st.sampled_from([-90, -5, 0, 16, 120]))
    def arrive_near_the_slot(self, home: int, minutes: int) -> None:
        """Early, in time, just too late, far too late."""
        slot = self.floor.slots[home]
        self.jump((slot - self.clock).total_seconds() / 60 + minutes)
        self.press(self.coming(home, Come()))

    @rule(home=st.integers(0, BOOKED - 1))
    def two_clerks_scan_the_same_party(self, home: int) -> None:
        one, other = self.coming(home, Come()), self.coming(home, Come(language="en"))
        self.press_both((one, "", "ann"), (other, "", "bob"))

    @rule(home=st.integers(0, BOOKED - 1), is_sure=st.booleans())
    def answer_the_notice(self, home: int, is_sure: bool) -> None:
        def wishes(twin: Any) -> dict[str, Any]:
            wanted = {"appointment_id": twin.hall.appointments[home]}
            return wanted if is_sure else {**wanted, "reason": "ill"}

        if is_sure:
            self.press((lambda: self.floor.confirm(home), booking.confirm, wishes))
        else:
            self.press((lambda: self.floor.cancel(home), booking.cancel, wishes))

    @rule()
    def tell_no_shows(self) -> None:
        before = self.clock
        model = lambda: self.floor.tell_no_shows(before)  # noqa: E731
        self.press((model, day.tell_no_shows, lambda _: {"before": before}))

    @rule(minutes=st.sampled_from([1, 4, 9, 16, 31, 61, 125, -1, -30, -180]))
    def clock_jumps(self, minutes: int) -> None:
        self.jump(minutes)

    # -- what a desk does next: used by several mixins ------------------------------------------

    def work_at(self, name: str, fate: Fate = Fate.FINE) -> None:
        """The clerk does the next sensible thing: call, begin, what the step asks for, finish."""
        party = self.floor.desk(name).party
        if not party:
            self.press(self.calling(name), desk=name, fate=fate)
        elif self.floor.party(party).state == "called":
            model = lambda: self.floor.serve(name)  # noqa: E731
            self.press((model, calling.serve, nothing), desk=name, fate=fate)
        else:
            self.do_what_the_step_asks(party)
            model = lambda: self.floor.finish(name)  # noqa: E731
            self.press((model, serving.finish_step, nothing), desk=name, fate=fate)

    def calling(self, name: str) -> Press:
        return lambda: self.floor.call_next(name), calling.call_next, nothing

    def do_what_the_step_asks(self, ticket: str) -> None:
        home, step = self.floor.party(ticket).home, self.floor.party(ticket).step
        if step == "settlement" and self.floor.get("owed", home):
            self.press(self.paying(ticket, f"R-{self.floor.last_seq}", None))
        if step == "keys":
            self.press(self.offering(home, "owner"))
            self.press(self.answering(home, accept=True))

    def paying(self, ticket: str, receipt: str, cents: int | None) -> Press:
        def wishes(twin: Any) -> dict[str, Any]:
            return {"visit_id": twin.visits[ticket], "receipt": receipt, "cents": cents}

        model = lambda: self.floor.record_payment(ticket, receipt, cents)  # noqa: E731
        return model, payments.record_payment, wishes

    def offering(self, home: int, to: str) -> Press:
        def wishes(twin: Any) -> dict[str, Any]:
            receiver = keys.Receiver(kind=HolderKind.DEPARTMENT, name=to)
            if to == "owner":
                owner = twin.hall.owners[home]
                receiver = keys.Receiver(kind=HolderKind.OWNER, owner_id=owner)
            return {"item_ids": twin.pieces(home), "to": receiver}

        return lambda: self.floor.offer(home, to), keys.offer_pieces, wishes

    def answering(self, home: int, *, accept: bool) -> Press:
        def wishes(twin: Any) -> dict[str, Any]:
            pieces = twin.pieces(home)
            return {"item_ids": pieces, "accept": accept, "count": len(pieces)}

        return lambda: self.floor.answer(home, accept), keys.answer_offer, wishes


class DeskRules(ArrivalRules):
    @rule(pick=PICK, fate=FATE)
    def work(self, pick: int, fate: Fate) -> None:
        self.work_at(self.desk(pick), fate)

    @rule(rounds=st.integers(1, 2))
    def the_whole_hall_works(self, rounds: int) -> None:
        for _ in range(rounds):
            for name, desk in sorted(self.floor.all("desk")):
                if desk.party or (desk.state == "open" and self.floor.eligible(name)):
                    self.work_at(name)

    @rule(pick=PICK, fate=FATE)
    def call(self, pick: int, fate: Fate) -> None:
        name = self.desk(pick)
        self.press(self.calling(name), desk=name, fate=fate)

    @rule(pick=PICK)
    def two_desks_call_at_once(self, pick: int) -> None:
        one, other = self.desk(pick), self.desk(pick + 1)
        self.press_both((self.calling(one), one, "ann"), (self.calling(other), other, "bob"))

    @rule(pick=PICK, late=st.sampled_from([0, 5, 16, 40]))
    def called_and_does_not_come(self, pick: int, late: int) -> None:
        """Parked, and back within the tolerance or after it."""
        name = self.desk(pick)
        if self.press(self.calling(name), desk=name):
            return
        ticket = self.floor.desk(name).party
        self.press((lambda: self.floor.park(name), calling.park, nothing), desk=name)
        self.jump(late)
        self.press(self.returning(ticket))

    def returning(self, ticket: str) -> Press:
        wishes = lambda twin: {"visit_id": twin.visits[ticket]}  # noqa: E731
        return lambda: self.floor.come_back(ticket), calling.come_back, wishes

    @rule(pick=PICK, what=st.sampled_from(["recall", "park", "serve"]), fate=FATE)
    def at_the_desk(self, pick: int, what: str, fate: Fate) -> None:
        busy = sorted(name for name, desk in self.floor.all("desk") if desk.party)
        name = busy[pick % len(busy)] if busy else self.desk(pick)
        model = {"recall": self.floor.recall, "park": self.floor.park, "serve": self.floor.serve}
        action = {"recall": calling.recall, "park": calling.park, "serve": calling.serve}
        self.press((lambda: model[what](name), action[what], nothing), desk=name, fate=fate)

    @rule(pick=PICK, state=st.sampled_from(["open", "open", "break", "closed"]), fate=FATE)
    def set_desk(self, pick: int, state: str, fate: Fate) -> None:
        name = self.desk(pick)
        model = lambda: self.floor.set_desk(name, state)  # noqa: E731
        self.press((model, desks.set_desk, lambda _: {"state": state}), desk=name, fate=fate)

    @rule(is_pause=st.booleans())
    def pause_or_resume(self, is_pause: bool) -> None:
        if is_pause and not self.floor.get("floor", "paused"):
            wishes = lambda _: {"reason": "drill"}  # noqa: E731
            self.press((self.floor.pause, day.pause_calling, wishes))
        else:
            self.press((self.floor.resume, day.resume_calling, nothing))


class PartyRules(DeskRules):
    @precondition(lambda self: self.ticket(0))
    @rule(pick=PICK, reason=st.sampled_from(HOLD_REASONS), again=st.booleans(), fate=FATE)
    def hold(self, pick: int, reason: str, again: bool, fate: Fate) -> None:
        ticket = self.ticket(pick, *(["on_hold"] if again else ["waiting", "called", "serving"]))
        model = self.floor.extend_hold if again else self.floor.hold
        action = calling.extend_hold if again else calling.hold

        def wishes(twin: Any) -> dict[str, Any]:
            return {"visit_id": twin.visits[ticket], "reason": reason}

        self.press((lambda: model(ticket, reason), action, wishes), fate=fate)

    @precondition(lambda self: self.ticket(0))
    @rule(pick=PICK, fate=FATE)
    def come_back(self, pick: int, fate: Fate) -> None:
        ticket = self.ticket(pick, "parked", "on_hold")
        self.press(self.returning(ticket), fate=fate)

    @precondition(lambda self: self.ticket(0))
    @rule(pick=PICK, to=st.sampled_from(["inspection", "settlement", "survey", "keys"]), fate=FATE)
    def send_on(self, pick: int, to: str, fate: Fate) -> None:
        ticket = self.ticket(pick)

        def wishes(twin: Any) -> dict[str, Any]:
            return {"visit_id": twin.visits[ticket], "station_id": twin.hall.stations[to]}

        self.press((lambda: self.floor.send_on(ticket, to), serving.send_on, wishes), fate=fate)

    @precondition(lambda self: self.ticket(0))
    @rule(pick=PICK, reason=st.sampled_from(HAND_OVER_REASONS), fate=FATE)
    def give_to_host(self, pick: int, reason: str, fate: Fate) -> None:
        ticket = self.ticket(pick, "waiting", "called", "serving")
        host = sorted(self.floor.hosts)[pick % len(self.floor.hosts)]

        def wishes(twin: Any) -> dict[str, Any]:
            return {"visit_id": twin.visits[ticket], "host_id": host, "reason": reason}

        model = lambda: self.floor.give_to_host(ticket, host)  # noqa: E731
        self.press((model, hosts.give_to_host, wishes), fate=fate)

    @rule(pick=PICK)
    def a_host_rests_and_is_replaced(self, pick: int) -> None:
        host = sorted(self.floor.hosts)[pick % len(self.floor.hosts)]
        name = next(n for n, d in self.floor.all("desk") if d.host == host)
        rests = lambda: self.floor.set_desk(name, "break")  # noqa: E731
        self.press((rests, desks.set_desk, lambda _: {"state": "break"}), desk=name)
        model = lambda: self.floor.replace_host(host)  # noqa: E731
        self.press((model, hosts.replace_resting_host, lambda _: {"host_id": host}))

    @precondition(lambda self: self.ticket(0))
    @rule(pick=PICK, how=st.sampled_from(sorted(ending.ENDINGS)), fate=FATE)
    def end(self, pick: int, how: str, fate: Fate) -> None:
        ticket = self.ticket(pick)
        wishes = lambda twin: {"visit_id": twin.visits[ticket], "how": how}  # noqa: E731
        self.press((lambda: self.floor.end(ticket, how), ending.end_visit, wishes), fate=fate)

    @precondition(lambda self: self.ticket(0))
    @rule(pick=PICK, fate=FATE)
    def complete(self, pick: int, fate: Fate) -> None:
        ticket = self.ticket(pick)
        wishes = lambda twin: {"visit_id": twin.visits[ticket]}  # noqa: E731
        self.press((lambda: self.floor.complete(ticket), serving.complete, wishes), fate=fate)
