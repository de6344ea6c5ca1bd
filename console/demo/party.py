"""The owners of a demo: arriving, staying away, asking for the green channel."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from console.actions.calling import come_back
from console.actions.green import GreenWish, grant_green, refuse_green, request_green
from console.actions.papers import Issue, issue_documents
from console.actions.reception import Arrival, check_in, walk_in
from console.defaults import new_code_id
from console.demo.manners import Manners, later
from console.domain.events import Event
from console.queries import campaigns
from console.queries.units import BookingRow

if TYPE_CHECKING:
    from console.demo.play import Player

CLERK = "demo:reception"


@dataclass(kw_only=True)
class Party:
    appointment_id: int
    owner_id: int
    unit_ids: tuple[int, ...]
    manners: Manners
    visit_id: int = 0
    ticket: str = ""
    host_id: int = 0
    has_missed: bool = False
    has_fetched: bool = False
    has_asked: bool = False
    done: list[str] = field(default_factory=list)

    @classmethod
    def booked(cls, row: BookingRow, manners: Manners) -> Party:
        return cls(
            appointment_id=row.id, owner_id=row.owner_id, unit_ids=row.unit_ids, manners=manners
        )

    @classmethod
    def walk_in(cls, row: BookingRow, manners: Manners) -> Party:
        return cls(appointment_id=0, owner_id=row.owner_id, unit_ids=row.unit_ids, manners=manners)


class Parties:
    """Everybody inside, by visit."""

    def __init__(self, player: Player) -> None:
        self._player = player
        self.inside: dict[int, Party] = {}
        self._codes: dict[int, str] | None = None

    def arrive(self, party: Party) -> None:
        if self._codes is None:
            self._codes = self._player.store.read(campaigns.appointments_with_papers)
        code = self._codes.get(party.appointment_id, "") if party.manners.shows_code else ""
        arrival = Arrival(
            appointment_id=0 if code else party.appointment_id,
            code_id=code,
            party_size=party.manners.people,
        )
        came = self._player.try_press(check_in, by=CLERK, arrival=arrival)
        if came is not None:
            self._welcome(party, came)

    def walk_in(self, party: Party) -> None:
        arrival = Arrival(
            owner_id=party.owner_id, unit_ids=party.unit_ids, party_size=party.manners.people
        )
        came = self._player.try_press(walk_in, by=CLERK, arrival=arrival)
        if came is not None:
            self._welcome(party, came)

    def _welcome(self, party: Party, came: Event) -> None:
        player = self._player
        party.visit_id, party.ticket = int(str(came.facts["visit"])), str(came.facts["ticket"])
        party.host_id = int(str(came.facts["host"]))
        self.inside[party.visit_id] = party
        slip = Issue(
            kind="slip",
            subject_kind="visit",
            subject_id=party.visit_id,
            code_type="V",
            code_id=new_code_id(),
        )
        player.press(issue_documents, by=CLERK, issues=(slip,))
        if party.manners.wants_green:
            player.at(later(player.now, 4), lambda: self._ask_green(party))
        player.desks.wake(str(came.facts["station"]), party.host_id)

    def _ask_green(self, party: Party) -> None:
        if party.visit_id not in self.inside:
            return
        player, manners = self._player, party.manners
        wish = GreenWish(reason=manners.wants_green, owners_delayed=4, minutes_each=3)
        asked = player.try_press(request_green, by=CLERK, visit_id=party.visit_id, wish=wish)
        if asked is None:
            return

        def answer() -> None:
            if party.visit_id not in self.inside:
                return
            if manners.green_granted:
                player.try_press(grant_green, by="demo:manager", visit_id=party.visit_id)
            else:
                player.try_press(
                    refuse_green, by="demo:manager", visit_id=party.visit_id, reason="no_evidence"
                )

        player.at(later(player.now, 2), answer)

    def stay_away(self, party: Party, station: str, minutes: float) -> None:
        """Parked or sent for a paper: back at the reception after a while."""

        def back() -> None:
            if party.visit_id in self.inside:
                self._player.try_press(come_back, by=CLERK, visit_id=party.visit_id)
                self._player.desks.wake(station, party.host_id)

        self._player.at(later(self._player.now, minutes), back)

    def gone(self, party: Party) -> None:
        self.inside.pop(party.visit_id, None)
