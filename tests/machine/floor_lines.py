"""The lines of the model: who is next at a desk, and what becomes of who was called."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

from floor_book import Book
from floor_records import (
    BOUND,
    HANDED,
    HANDICAP,
    HOLD,
    OVERTAKEN,
    RECALLS,
    ROUTE,
    TOLERANCE,
    Booked,
    Called,
    Desk,
    Keys,
    No,
    Party,
)


class Lines(Book):
    def called_at(self, name: str) -> Party:
        desk = self.desk(name)
        if not desk.party:
            raise No("desk.nobody-called")
        return self.party(desk.party)

    def times_passed(self, party: Party) -> int:
        return sum(
            1
            for seq, call in self.all("call")
            if seq > party.line and call.station == party.step and party.ticket in call.passed
        )

    def bar(self, desk: Desk, party: Party) -> str:
        """Why this desk may not serve the party now."""
        if party.language and desk.languages and party.language not in desk.languages.split():
            return "language"
        if party.step == BOUND:
            if party.host is None and not self.speaks(desk.host, party.language):
                return "language"
            if desk.host and party.host not in (None, desk.host):
                return "host"
            busy = {
                self.party(d.party).host
                for _, d in self.all("desk")
                if d.party and self.party(d.party).step == BOUND
            }
            if (party.host or desk.host) in busy:
                return "host_busy"
        elsewhere = self.get("keys", party.home).holder == "engineering"
        return "keys" if party.step == "keys" and elsewhere else ""

    def line(self, station: str) -> list[Party]:
        return [p for p in self.parties() if p.state == "waiting" and p.step == station]

    def eligible(self, name: str) -> list[Party]:
        desk = self.desk(name)
        return [p for p in self.line(desk.station) if not self.bar(desk, p)]

    def next_for(self, name: str) -> tuple[Party, str] | None:
        able = self.eligible(name)
        owed = [p for p in able if self.times_passed(p) >= OVERTAKEN]
        if owed:
            return min(owed, key=lambda p: p.came), "why.overtaken"
        if not able:
            return None
        first = min(able, key=lambda p: (p.due, p.came))
        return first, "why.green" if first.green else "why.due"

    def _line_up(self, party: Party, step: str) -> None:
        steps = tuple((c, "current" if c == step else s) for c, s in party.steps)
        self.put("party", party.ticket, replace(
            party, state="waiting", step=step, steps=steps, desk="", line=self.seq, since=self.now,
            away=None, hold=("", None),
        ))  # fmt: skip

    def _free_desk(self, party: Party) -> None:
        for name, desk in self.all("desk"):
            if desk.party == party.ticket:
                self.put("desk", name, replace(desk, party="", recalls=0))

    def _lapse(self, party: Party, state: str) -> bool:
        found = self.open_wish(party.ticket)
        if found is None:
            return False
        self.put("wish", found[0], replace(found[1], state=state))
        self.change(party.ticket, green=False, due=party.row_due)
        return True

    def call_next(self, name: str) -> dict[str, Any]:
        if self.get("floor", "paused"):
            raise No("calling.paused")
        desk = self.desk(name)
        if desk.party:
            raise No("desk.busy")
        if desk.state != "open":
            raise No("desk.not-open")
        for n, wish in self.all("wish"):
            party = self.party(wish.ticket)
            if (
                wish.state == "granted"
                and party.green
                and party.state == "waiting"
                and party.step == desk.station
                and wish.expires <= self.now
            ):
                self.put("wish", n, replace(wish, state="expired"))
                self.change(party.ticket, green=False, due=party.row_due)
        found = self.next_for(name)
        if found is None:
            raise No("line.none-for-this-desk" if self.line(desk.station) else "line.empty")
        party, why = found
        passed = frozenset(p.ticket for p in self.eligible(name) if p.came < party.came)
        overtaken = self.times_passed(party) if why == "why.overtaken" else 0
        host = party.host or (desk.host if party.step == BOUND else None)
        self.change(party.ticket, state="called", desk=name, host=host)
        self.put("desk", name, replace(desk, party=party.ticket, recalls=0))
        self.put("call", self.seq, Called(
            station=desk.station, ticket=party.ticket, passed=passed
        ))  # fmt: skip
        return {
            "ticket": party.ticket, "code": why, "passed": len(passed), "overtaken": overtaken,
        }  # fmt: skip

    def recall(self, name: str) -> dict[str, Any]:
        party = self.called_at(name)
        if self.get("floor", "paused"):
            raise No("calling.paused")
        if party.state != "called":
            raise No("visit.wrong-state")
        desk = self.desk(name)
        if desk.recalls >= RECALLS:
            raise No("call.recall-limit")
        self.put("desk", name, replace(desk, recalls=desk.recalls + 1))
        return {"ticket": party.ticket, "times": desk.recalls + 1}

    def serve(self, name: str) -> dict[str, Any]:
        party = self.called_at(name)
        if party.state != "called":
            raise No("visit.wrong-state")
        self.change(party.ticket, state="serving")
        return {"ticket": party.ticket}

    def park(self, name: str) -> dict[str, Any]:
        party = self.called_at(name)
        if party.state != "called":
            raise No("visit.wrong-state")
        self._free_desk(party)
        self.change(party.ticket, state="parked", desk="", away=self.now, since=None)
        return {"ticket": party.ticket}

    def hold(self, ticket: str, reason: str) -> dict[str, Any]:
        party = self.party(ticket)
        if party.state not in ("waiting", "called", "serving"):
            raise No("visit.wrong-state")
        self._free_desk(party)
        until = self.now + timedelta(minutes=HOLD)
        self.change(
            ticket, state="on_hold", desk="", away=self.now, since=None, hold=(reason, until)
        )
        return {"ticket": ticket, "reason": reason}

    def extend_hold(self, ticket: str, reason: str) -> dict[str, Any]:
        if self.party(ticket).state != "on_hold":
            raise No("visit.wrong-state")
        self.change(ticket, hold=(reason, self.now + timedelta(minutes=HOLD)))
        return {"ticket": ticket}

    def _settle_return(self, party: Party) -> int:
        late = party.away is not None and self.now > party.away + timedelta(minutes=TOLERANCE)
        if party.state != "parked" or not late:
            return 1
        due = self.now + timedelta(minutes=HANDICAP)
        self._lapse(self.change(party.ticket, row_due=due, due=due), "lapsed")
        return 0

    def come_back(self, ticket: str) -> dict[str, Any]:
        party = self.party(ticket)
        if party.state not in ("parked", "on_hold"):
            raise No("visit.wrong-state")
        timely = self._settle_return(party)
        self.change(ticket, state="waiting", away=None, since=self.now, hold=("", None))
        return {"ticket": ticket, "timely": timely}

    def finish(self, name: str) -> dict[str, Any]:
        party = self.called_at(name)
        if party.state != "serving":
            raise No("visit.wrong-state")
        keys: Keys = self.get("keys", party.home)
        if party.step == "settlement" and self.get("owed", party.home):
            raise No("settlement.unpaid")
        if party.step == "signing":
            party = self.change(party.ticket, signed=True)
        if party.step == "keys":
            if keys.holder != "owner":
                raise No("keys.not-with-owner")
            party = self.change(party.ticket, outcome=HANDED)
        self._free_desk(party)
        steps = tuple((c, "done" if c == party.step else s) for c, s in party.steps)
        party = self.change(party.ticket, steps=steps)
        coming = self.coming(party)
        if coming:
            self._line_up(party, coming[0])
            return {"ticket": party.ticket, "next": coming[0]}
        self._leave(party, "completed")
        return {"ticket": party.ticket, "next": ""}

    def coming(self, party: Party) -> list[str]:
        """Steps that may be next, in the order of the route."""
        over = {code for code, state in party.steps if state in ("done", "skipped")}
        pending = {code for code, state in party.steps if state == "pending"}
        return [c for c, needs, _ in ROUTE if c in pending and set(needs.split()) <= over]

    def send_on(self, ticket: str, station: str) -> dict[str, Any]:
        party = self.party(ticket)
        if not party.is_inside:
            raise No("visit.wrong-state")
        if station not in self.coming(party):
            raise No("route.not-yet")
        self._settle_return(party)
        party = self.party(ticket)
        self._free_desk(party)
        steps = tuple((c, "pending" if s == "current" else s) for c, s in party.steps)
        self._line_up(replace(party, steps=steps), station)
        return {"ticket": ticket, "next": station}

    def give_to_host(self, ticket: str, host: int) -> dict[str, Any]:
        party = self.party(ticket)
        if not party.is_inside:
            raise No("visit.wrong-state")
        if party.host == host:
            raise No("host.same")
        if party.step == BOUND and party.state in ("called", "serving"):
            self._free_desk(party)
            self.change(ticket, state="waiting", desk="", since=self.now)
        self.change(ticket, host=host)
        return {"ticket": ticket, "host": host}

    def replace_host(self, host: int) -> dict[str, Any]:
        there = {d.host for _, d in self.all("desk") if d.host and d.state == "open"}
        if host in there:
            raise No("host.not-resting")
        wait = [p for p in self.line(BOUND) if p.host == host]
        if not wait:
            raise No("host.nobody-waits")
        if not there:
            raise No("host.nobody-else")
        busy = {self.party(d.party).host for _, d in self.all("desk")
                if d.party and self.party(d.party).step == BOUND}  # fmt: skip
        for party in sorted(wait, key=lambda p: (p.due, p.came)):
            best = min(there, key=lambda h: (h in busy, self.load(h), h))
            self.change(party.ticket, host=best)
            busy.add(best)
        return {"parties": len(wait), "left": 0}

    def _leave(self, party: Party, to: str) -> None:
        if party.kids:
            raise No("visit.child-in-care")
        found = self.open_wish(party.ticket)
        if found is not None and found[1].state == "requested":
            self.put("wish", found[0], replace(found[1], state="lapsed"))
        booked: Booked | None = self.get("booked", party.home)
        if booked is not None and party.ticket[0] == "A":
            self.put("booked", party.home, replace(booked, is_live=False))
        self.change(
            party.ticket, state=to, desk="", since=None, away=None,
            hold=(party.hold[0], None), outcome=party.outcome or to,
        )  # fmt: skip
