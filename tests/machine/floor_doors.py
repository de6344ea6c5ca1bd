"""The doors of the model: who comes in, whom the plan expects, and how a visit ends."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from floor_lines import Lines
from floor_records import GRACE, HANDED, HANDICAP, ROUTE, ZONES, Booked, Come, Keys, No, Party

SITTING = ("waiting", "called", "parked")


class Doors(Lines):
    def check_in(self, home: int, come: Come) -> dict[str, Any]:
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
        return self._arrive(ticket, home, sorted(self.hosts)[home % len(self.hosts)], due, come)

    def walk_in(self, home: int, come: Come) -> dict[str, Any]:
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
        able = [h for h in self.hosts if self.speaks(h, come.language)]
        host = min(able, key=lambda h: (h not in there, self.load(h), h), default=None)
        due = self.now + timedelta(minutes=HANDICAP)
        return self._arrive(ticket, home, host, due, come)

    def roomiest(self) -> str:
        return max(ZONES, key=lambda zone: (self.free_seats(zone), -[*ZONES].index(zone)))

    def free_seats(self, zone: str) -> int:
        sit = [p for p in self.parties() if p.zone == zone and p.state in SITTING]
        return ZONES[zone] - sum(p.people - p.kids for p in sit)

    def _refuse_inside(self, home: int) -> None:
        if any(p.home == home and p.is_inside for p in self.parties()):
            raise No("scan.already-inside")

    def _number(self, letter: str) -> str:
        """A number is never given twice, not even one that was taken back."""
        taken = [int(p.ticket[1:]) for p in self.parties() if p.ticket[0] == letter]
        return f"{letter}{max(taken, default=0) + 1:03d}"

    def _arrive(
        self, ticket: str, home: int, host: int | None, due: datetime, come: Come
    ) -> dict[str, Any]:
        steps = tuple((code, "pending") for code, _, _ in ROUTE)
        party = Party(
            ticket=ticket, home=home, state="waiting", step="", host=host, row_due=due, due=due,
            came=self.seq, line=self.seq, language=come.language, steps=steps,
            zone=self.roomiest(), people=come.people, kids=come.kids,
        )  # fmt: skip
        self.put("party", ticket, party)
        self._line_up(party, "identity")
        return {"ticket": ticket}

    def end(self, ticket: str, how: str) -> dict[str, Any]:
        party = self.party(ticket)
        keys: Keys = self.get("keys", party.home)
        if keys.holder == "owner" and party.outcome != HANDED:
            raise No("visit.keys-already-out")
        if party.kids:
            raise No("visit.child-in-care")
        if not party.is_inside:
            raise No("visit.wrong-state")
        self._free_desk(party)
        self._leave(party, how)
        return {"ticket": ticket}

    def complete(self, ticket: str) -> dict[str, Any]:
        party = self.party(ticket)
        required = {code for code, _, is_required in ROUTE if is_required}
        if any(
            code in required and state not in ("done", "skipped") for code, state in party.steps
        ):
            raise No("visit.steps-missing")
        if party.kids:
            raise No("visit.child-in-care")
        if not party.is_inside:
            raise No("visit.wrong-state")
        self._free_desk(party)
        self._leave(party, "completed")
        return {"ticket": ticket}

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
