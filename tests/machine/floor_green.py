"""The green channel of the model: asked by one person, granted by another."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

from floor_doors import Doors
from floor_records import EXPIRES, HEAD_START, No, Wish


class Green(Doors):
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
