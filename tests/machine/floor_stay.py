"""A stay in the house, in the model: a seat, a child in childcare, papers, a step left out."""

from __future__ import annotations

from typing import Any

from floor_goods import Goods
from floor_records import NEVER_SKIPPED, PAPERS, ZONES, No, Party


class Stay(Goods):
    def send_to_zone(self, tickets: tuple[str, ...], zone: str) -> dict[str, Any]:
        """All or none; whoever moved first has taken the seats."""
        for ticket in dict.fromkeys(tickets):
            party = self._inside(ticket)
            if zone not in ZONES:
                raise No("zone.unknown")
            if party.zone == zone:
                raise No("zone.same")
            people = party.people - party.kids
            if party.state in ("waiting", "called", "parked") and self.free_seats(zone) < people:
                raise No("zone.full")
            self.change(ticket, zone=zone)
        return {"zone": zone, "parties": len(set(tickets)), "ticket": tickets[0]}

    def collect_child(self, ticket: str) -> dict[str, Any]:
        kids = self.party(ticket).kids
        if not kids:
            raise No("childcare.nobody")
        self.change(ticket, kids=0)
        return {"ticket": ticket, "children": kids}

    def skip(self, ticket: str, step: str, by: str, approver: str) -> dict[str, Any]:
        party = self._inside(ticket)
        state = dict(party.steps)[step]
        if state not in ("pending", "current"):
            raise No("skip.not-open")
        if approver in ("", by):
            raise No("skip.needs-another-person")
        if step in NEVER_SKIPPED:
            raise No("skip.never")
        if step == "settlement" and self.get("owed", party.home):
            raise No("settlement.unpaid")
        steps = tuple((c, "skipped" if c == step else s) for c, s in party.steps)
        party = self.change(ticket, steps=steps)
        if state == "current":
            self._go_on(party)
        now = self.party(ticket)
        return {
            "ticket": ticket, "step": step, "state": now.state,
            "next": now.step if now.is_inside else "",
        }  # fmt: skip

    def _go_on(self, party: Party) -> None:
        """Whoever is away stays away, before another step now."""
        self._free_desk(party)
        coming = self.coming(party)
        if not coming:
            self._leave(party, "completed")
            return
        self._line_up(party, coming[0])
        if party.state in ("parked", "on_hold"):
            self.change(
                party.ticket, state=party.state, away=party.away, hold=party.hold, since=None
            )

    # -- papers --------------------------------------------------------------------------------

    def note_at_door(self, ticket: str, is_here: bool, shown: frozenset[str]) -> dict[str, Any]:
        self._inside(ticket)
        self._keep_papers(ticket, is_here, shown)
        return {"ticket": ticket, "missing": " ".join(_missing(is_here, shown))}

    def hold_for_papers(self, ticket: str, is_here: bool, shown: frozenset[str]) -> dict[str, Any]:
        missing = _missing(is_here, shown)
        if not missing:
            raise No("papers.complete")
        said = self.hold(ticket, "id_card" if missing == ["id"] else "paper")
        self._keep_papers(ticket, is_here, shown)
        return {**said, "missing": " ".join(missing)}

    def return_with_papers(
        self, ticket: str, is_here: bool, shown: frozenset[str]
    ) -> dict[str, Any]:
        party = self.party(ticket)
        lacking = {paper for paper, is_shown in party.papers if not is_shown}
        still = lacking & set(_missing(is_here, shown))
        if party.hold[0] in ("paper", "id_card") and still:
            raise No("papers.still-missing")
        said = self.come_back(ticket)
        self._keep_papers(ticket, is_here, shown)
        return said

    def _keep_papers(self, ticket: str, is_here: bool, shown: frozenset[str]) -> None:
        """A letter that nobody asks for any more lacks no more."""
        asked = _asked(is_here)
        known = {*asked, *dict(self.party(ticket).papers)}
        kept = tuple((p, p in shown or p not in asked) for p in sorted(known))
        self.change(ticket, papers=kept)

    def _inside(self, ticket: str) -> Party:
        if not self.party(ticket).is_inside:
            raise No("visit.wrong-state")
        return self.party(ticket)


def _asked(is_here: bool) -> tuple[str, ...]:
    return PAPERS if is_here else (*PAPERS, "authority")


def _missing(is_here: bool, shown: frozenset[str]) -> list[str]:
    return [paper for paper in _asked(is_here) if paper not in shown]
