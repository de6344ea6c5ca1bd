"""The floor as a few rules in memory: what every press must do, said a second time.

A wish either changes the records and returns what the event must say, or raises `No` with the code
of the refusal. Every record that a press changes is kept as it was: undo puts the old ones back.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from floor_records import ROUTE, No
from floor_stay import Stay


class Floor(Stay):
    """All of it, with the desks and the pause of the day."""

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
