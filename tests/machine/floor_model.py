"""The floor as a few rules in memory: what every press must do, said a second time.

Nothing of the console is imported: the rules are those of product.md §2, written anew. A wish
either changes the records and returns what the event must say, or raises `No` with the code of the
refusal. Every record that a press changes is kept as it was: undo puts the old ones back.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any

GRACE, TOLERANCE, HANDICAP, HEAD_START = 15, 15, 10, 20
RECALLS, OVERTAKEN, HOLD, EXPIRES = 3, 3, 60, 120
LONG_AGO = datetime.min.replace(tzinfo=UTC)
ROUTE: tuple[tuple[str, str, bool], ...] = (
    ("identity", "", True),
    ("inspection", "identity", True),
    ("settlement", "identity", True),
    ("signing", "inspection settlement", True),
    ("keys", "signing", True),
    ("survey", "", False),
)
"""Step, needs, required. Each step has a station of its own name; reception is over at once."""
BOUND = "inspection"
INSIDE = ("waiting", "called", "serving", "parked", "on_hold")
ENDINGS = {
    "refused": "visit.refused", "view_only": "visit.view_only", "left_early": "visit.left_early",
    "incomplete_documents": "visit.papers_missing",
}  # fmt: skip
HANDED = "handed_over"


class No(Exception):  # noqa: N818 - what the floor answers
    """The wish is refused with this code; nothing has changed."""


@dataclass(frozen=True, kw_only=True)
class Party:
    ticket: str
    home: int
    state: str
    step: str
    host: int | None
    row_due: datetime
    due: datetime
    came: int
    line: int
    green: bool = False
    desk: str = ""
    language: str = ""
    since: datetime | None = None
    away: datetime | None = None
    hold: tuple[str, datetime | None] = ("", None)
    steps: tuple[tuple[str, str], ...] = ()
    signed: bool = False
    outcome: str = ""

    @property
    def is_inside(self) -> bool:
        return self.state in INSIDE


@dataclass(frozen=True, kw_only=True)
class Desk:
    station: str
    state: str = "open"
    host: int | None = None
    languages: str = ""
    party: str = ""
    recalls: int = 0


@dataclass(frozen=True, kw_only=True)
class Wish:
    """A green-channel wish."""

    ticket: str
    state: str
    by: str
    expires: datetime | None = None


@dataclass(frozen=True, kw_only=True)
class Called:
    station: str
    ticket: str
    passed: frozenset[str]


@dataclass(frozen=True, kw_only=True)
class Booked:
    state: str = "booked"
    is_live: bool = True


@dataclass(frozen=True, kw_only=True)
class Payment:
    ticket: str
    home: int
    cents: int
    receipt: str
    is_voided: bool = False


@dataclass(frozen=True, kw_only=True)
class Keys:
    holder: str = "key_room"
    offered: str = ""


@dataclass(kw_only=True)
class Floor:
    """Records by kind and name; `old` is what the press of now has changed so far."""

    records: dict[tuple[str, Any], Any] = field(default_factory=dict)
    old: dict[tuple[str, Any], Any] = field(default_factory=dict)
    kept: dict[int, tuple[str, dict[tuple[str, Any], Any], tuple[tuple[str, Any], ...]]] = field(
        default_factory=dict
    )
    slots: tuple[datetime, ...] = ()
    hosts: dict[int, str] = field(default_factory=dict)
    """What each of them speaks."""
    now: datetime = LONG_AGO
    seq: int = 0
    last: datetime = LONG_AGO
    last_seq: int = 0
    """Of the newest press: no later one is told an earlier time."""

    def copy(self) -> Floor:
        return replace(self, records=dict(self.records), old={}, kept=dict(self.kept))

    # -- records -----------------------------------------------------------------------------

    def get(self, kind: str, name: Any) -> Any:
        return self.records.get((kind, name))

    def put(self, kind: str, name: Any, record: Any) -> None:
        key = (kind, name)
        self.old.setdefault(key, self.records.get(key))
        self.records[key] = record

    def all(self, kind: str) -> Iterator[tuple[Any, Any]]:
        return ((name, r) for (k, name), r in list(self.records.items()) if k == kind and r)

    def parties(self) -> list[Party]:
        return [party for _, party in self.all("party")]

    def change(self, ticket: str, **values: Any) -> Party:
        party: Party = replace(self.get("party", ticket), **values)
        self.put("party", ticket, party)
        return party

    def try_(self, wish: Callable[[], dict[str, Any]]) -> tuple[str, dict[str, Any]]:
        """The code of the refusal and nothing changed, or '' and what the event must say."""
        self.old = {}
        try:
            return "", wish()
        except No as no:
            for key, record in self.old.items():
                self.records[key] = record
            self.old = {}
            return str(no), {}

    def done(self, kind: str, subjects: tuple[tuple[str, Any], ...]) -> None:
        """The press was written under this number."""
        self.kept[self.seq] = (kind, self.old, subjects)

    # -- hosts -------------------------------------------------------------------------------

    def speaks(self, host: int | None, language: str) -> bool:
        return not language or host is None or language in self.hosts[host].split()

    def load(self, host: int) -> int:
        return sum(1 for p in self.parties() if p.is_inside and p.host == host)

    # -- looking -----------------------------------------------------------------------------

    def party(self, ticket: str) -> Party:
        found: Party = self.get("party", ticket)
        return found

    def desk(self, name: str) -> Desk:
        found: Desk = self.get("desk", name)
        return found

    def open_wish(self, ticket: str) -> tuple[int, Wish] | None:
        wishes = ((n, w) for n, w in self.all("wish") if w.ticket == ticket)
        return next(((n, w) for n, w in wishes if w.state in ("requested", "granted")), None)

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

    # -- arriving ----------------------------------------------------------------------------

    def check_in(self, home: int, language: str) -> dict[str, Any]:
        booked: Booked = self.get("booked", home)
        before = next((p for p in self.parties() if p.home == home and p.ticket[0] == "A"), None)
        if before is not None and before.state != "undone":
            raise No("scan.already-arrived")
        if booked.state == "cancelled":
            raise No("scan.cancelled")
        self._refuse_inside(home)
        slot = self.slots[home]
        due = slot if self.now <= slot + timedelta(minutes=GRACE) else self.now
        ticket = before.ticket if before else self._number("A")
        self.put("booked", home, Booked(state="arrived", is_live=booked.is_live))
        return self._arrive(ticket, home, sorted(self.hosts)[home % len(self.hosts)], due, language)

    def walk_in(self, home: int, language: str) -> dict[str, Any]:
        outcomes = [p.outcome for p in self.parties() if p.home == home]
        if HANDED in outcomes:
            raise No("unit.already-handed-over")
        self._refuse_inside(home)
        booked: Booked | None = self.get("booked", home)
        if booked is not None and booked.is_live and booked.state != "arrived":
            raise No("walk-in.has-appointment")
        before = next(
            (
                p
                for p in sorted(self.parties(), key=lambda p: p.ticket)
                if p.home == home and p.ticket[0] == "W" and p.state == "undone"
            ),
            None,
        )
        ticket = before.ticket if before else self._number("W")
        there = {d.host for _, d in self.all("desk") if d.host and d.state == "open"}
        able = [h for h in self.hosts if self.speaks(h, language)]
        host = min(able, key=lambda h: (h not in there, self.load(h), h), default=None)
        due = self.now + timedelta(minutes=HANDICAP)
        return self._arrive(ticket, home, host, due, language)

    def _refuse_inside(self, home: int) -> None:
        if any(p.home == home and p.is_inside for p in self.parties()):
            raise No("scan.already-inside")

    def _number(self, letter: str) -> str:
        """A number is never given twice, not even one that was taken back."""
        taken = [int(p.ticket[1:]) for p in self.parties() if p.ticket[0] == letter]
        return f"{letter}{max(taken, default=0) + 1:03d}"

    def _arrive(
        self, ticket: str, home: int, host: int | None, due: datetime, language: str
    ) -> dict[str, Any]:
        steps = tuple((code, "pending") for code, _, _ in ROUTE)
        party = Party(
            ticket=ticket, home=home, state="waiting", step="", host=host, row_due=due, due=due,
            came=self.seq, line=self.seq, language=language, steps=steps,
        )  # fmt: skip
        self.put("party", ticket, party)
        self._line_up(party, "identity")
        return {"ticket": ticket}

    # -- lines -------------------------------------------------------------------------------

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
        over = {code for code, state in party.steps if state == "done"}
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

    # -- leaving -----------------------------------------------------------------------------

    def _leave(self, party: Party, to: str) -> None:
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

    def end(self, ticket: str, how: str) -> dict[str, Any]:
        party = self.party(ticket)
        keys: Keys = self.get("keys", party.home)
        if keys.holder == "owner" and party.outcome != HANDED:
            raise No("visit.keys-already-out")
        if not party.is_inside:
            raise No("visit.wrong-state")
        self._free_desk(party)
        self._leave(party, how)
        return {"ticket": ticket}

    def complete(self, ticket: str) -> dict[str, Any]:
        party = self.party(ticket)
        required = {code for code, _, is_required in ROUTE if is_required}
        if any(code in required and state != "done" for code, state in party.steps):
            raise No("visit.steps-missing")
        if not party.is_inside:
            raise No("visit.wrong-state")
        self._free_desk(party)
        self._leave(party, "completed")
        return {"ticket": ticket}

    # -- green channel -----------------------------------------------------------------------

    def ask_green(self, ticket: str, by: str) -> dict[str, Any]:
        if not self.party(ticket).is_inside:
            raise No("visit.wrong-state")
        if self.open_wish(ticket):
            raise No("green.already-asked")
        self.put("wish", self.seq, Wish(ticket=ticket, state="requested", by=by))
        return {"ticket": ticket}

    def _asked(self, ticket: str) -> tuple[int, Wish]:
        found = self.open_wish(ticket)
        if found is None or found[1].state != "requested":
            raise No("green.none")
        return found

    def grant_green(self, ticket: str, by: str) -> dict[str, Any]:
        n, wish = self._asked(ticket)
        if wish.by == by:
            raise No("green.same-person")
        expires = self.now + timedelta(minutes=EXPIRES)
        self.put("wish", n, replace(wish, state="granted", expires=expires))
        party = self.party(ticket)
        due = min(party.due, party.row_due - timedelta(minutes=HEAD_START))
        self.change(ticket, green=True, due=due)
        return {"ticket": ticket}

    def refuse_green(self, ticket: str) -> dict[str, Any]:
        n, wish = self._asked(ticket)
        self.put("wish", n, replace(wish, state="refused"))
        return {"ticket": ticket}

    def withdraw_green(self, ticket: str) -> dict[str, Any]:
        party = self.party(ticket)
        if not party.is_inside:
            raise No("visit.wrong-state")
        if not self._lapse(party, "withdrawn"):
            raise No("green.none")
        return {"ticket": ticket}

    # -- desks, the day, money, keys -----------------------------------------------------------

    def set_desk(self, name: str, state: str) -> dict[str, Any]:
        desk = self.desk(name)
        if state != "open" and desk.party:
            raise No("desk.busy")
        others = [
            d for n, d in self.all("desk")
            if n != name and d.station == desk.station and d.state == "open"
        ]  # fmt: skip
        if desk.state == "open" and state != "open" and not others and self._needs(desk.station):
            raise No("desk.no-cover")
        self.put("desk", name, replace(desk, state=state))
        return {"state": state}

    def _needs(self, station: str) -> bool:
        required = {code for code, _, is_required in ROUTE if is_required}
        return any(
            code == station and (state == "current" or (state == "pending" and code in required))
            for party in self.parties()
            if party.is_inside
            for code, state in party.steps
        )

    def pause(self) -> dict[str, Any]:
        if self.get("floor", "paused"):
            raise No("calling.paused")
        self.put("floor", "paused", "drill")
        return {}

    def resume(self) -> dict[str, Any]:
        if not self.get("floor", "paused"):
            raise No("calling.not-paused")
        self.put("floor", "paused", "")
        return {}

    def confirm(self, home: int) -> dict[str, Any]:
        booked: Booked = self.get("booked", home)
        if booked.state != "booked":
            raise No("appointment.wrong-state")
        self.put("booked", home, replace(booked, state="confirmed"))
        return {}

    def cancel(self, home: int) -> dict[str, Any]:
        booked: Booked = self.get("booked", home)
        if booked.state not in ("booked", "confirmed"):
            raise No("appointment.wrong-state")
        self.put("booked", home, Booked(state="cancelled", is_live=False))
        return {}

    def tell_no_shows(self, before: datetime) -> dict[str, Any]:
        missing = [
            home for home, b in self.all("booked")
            if b.state in ("booked", "confirmed") and self.slots[home] < before
        ]  # fmt: skip
        if not missing:
            raise No("no-show.none")
        for home in missing:
            self.put("booked", home, replace(self.get("booked", home), state="no_show"))
        return {"appointments": len(missing)}

    def record_payment(self, ticket: str, receipt: str, cents: int | None) -> dict[str, Any]:
        home = self.party(ticket).home
        if any(payment.receipt == receipt for _, payment in self.all("payment")):
            raise No("settlement.receipt-used")
        owed = self.get("owed", home)
        if not owed:
            raise No("settlement.nothing-owed")
        came = owed if cents is None else cents
        if not 0 < came <= owed:
            raise No("settlement.unbalanced")
        self.put("owed", home, owed - came)
        self.put("payment", self.seq, Payment(
            ticket=ticket, home=home, cents=came, receipt=receipt
        ))  # fmt: skip
        return {"ticket": ticket, "cents": came, "left": owed - came}

    def void_payment(self, number: int) -> dict[str, Any]:
        payment: Payment = self.get("payment", number)
        if payment.is_voided:
            raise No("payment.voided")
        if dict(self.party(payment.ticket).steps)["settlement"] == "done":
            raise No("payment.step-over")
        self.put("payment", number, replace(payment, is_voided=True))
        self.put("owed", payment.home, self.get("owed", payment.home) + payment.cents)
        return {"ticket": payment.ticket, "cents": payment.cents}

    def offer(self, home: int, to: str) -> dict[str, Any]:
        keys: Keys = self.get("keys", home)
        if keys.holder == to:
            raise No("keys.holds-already")
        signed = any(p.home == home and p.is_inside and p.signed for p in self.parties())
        if to == "owner" and not signed:
            raise No("keys.not-signed")
        if keys.offered:
            raise No("keys.offer-open")
        self.put("keys", home, replace(keys, offered=to))
        return {"pieces": 12}

    def answer(self, home: int, accept: bool) -> dict[str, Any]:
        keys: Keys = self.get("keys", home)
        if not keys.offered:
            raise No("keys.no-offer")
        self.put("keys", home, Keys(holder=keys.offered if accept else keys.holder))
        return {"pieces": 12}

    # -- undo --------------------------------------------------------------------------------

    def undo(self, seq: int, undoable: frozenset[str]) -> dict[str, Any]:
        if seq not in self.kept:
            raise No("undo.unknown")
        kind, old, subjects = self.kept[seq]
        if kind == "keys.accepted":
            raise No("undo.keys-left")
        if kind not in undoable:
            raise No("undo.not-this")
        mine = {s for s in subjects if s[0] in ("visit", "desk", "key_item", "appointment")}
        mine = mine or set(subjects)
        for later, (_, _, touched) in self.kept.items():
            if later > seq and mine & set(touched):
                raise No("undo.later-event")
        for (what, name), record in old.items():
            if what == "party" and record is None:  # its number is burned
                record = replace(self.party(name), state="undone", outcome="")
            self.put(what, name, record)
        homes = [p.home for p in self.parties() if p.is_inside]
        if len(homes) != len(set(homes)):
            raise No("undo.place-taken")
        return {"undone": seq, "kind": kind}
