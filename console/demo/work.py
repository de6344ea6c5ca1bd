"""The staff of a demo: desks that call, serve, and do what their step asks."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from console.actions.calling import call_next, hold, park, recall, serve
from console.actions.desks import set_desk
from console.actions.ending import end_visit
from console.actions.keys import Receiver, answer_offer, offer_pieces
from console.actions.payments import record_payment
from console.actions.serving import complete, finish_step
from console.actions.settlement import read_meter
from console.demo.manners import later, service_minutes
from console.domain.errors import Refusal
from console.domain.keys import HolderKind
from console.domain.visits import VisitState
from console.queries import campaigns, floor
from console.queries.campaigns import DeskRow, StepRow
from console.queries.floor import key_pieces

if TYPE_CHECKING:
    from console.demo.party import Party
    from console.demo.play import Player


class Desks:
    """All desks of the house. A desk that finds nobody sleeps until its line grows."""

    def __init__(self, player: Player) -> None:
        self._player = player
        self._steps: dict[str, StepRow] = {s.code: s for s in player.store.read(campaigns.route)}
        self._by_station: dict[str, list[DeskRow]] = defaultdict(list)
        for desk in player.store.read(campaigns.desks):
            self._by_station[desk.station].append(desk)
        self._idle: set[int] = set()
        self._on_break: set[int] = set()
        self.taken_over: set[int] = set()
        """Desks at which a person sits: what the demo meant to do there is left to that person."""

    def open_all(self) -> None:
        for desks in self._by_station.values():
            for desk in desks:
                self._player.press(set_desk, by="demo:manager", desk_id=desk.id, state="open")
                self._idle.add(desk.id)

    def wake(self, station: str, host_id: int | None = None) -> None:
        """Somebody joined the line: one idle desk tries, at a host's step that host's desk."""
        for desk in self._by_station[station]:
            if desk.id in self._idle - self._on_break - self.taken_over and desk.host_id in (
                None,
                host_id,
            ):
                self._idle.discard(desk.id)
                self._soon(desk, 0.2)
                return

    def wake_all(self) -> None:
        """Calling goes on, or a desk is open again."""
        for desks in self._by_station.values():
            for desk in desks:
                if desk.id in self._idle - self._on_break - self.taken_over:
                    self._idle.discard(desk.id)
                    self._soon(desk, 0.2)

    def give_back(self, desk_id: int) -> None:
        """The demo's clerk sits down again and goes on with whoever stands there."""
        self.taken_over.discard(desk_id)
        desk = next(d for desks in self._by_station.values() for d in desks if d.id == desk_id)
        for row in self._player.store.read(floor.inside, day=self._player.day):
            party = self._player.parties.inside.get(row.id)
            if row.desk_id != desk_id or party is None:
                continue
            if row.state == VisitState.CALLED:
                self._player.at(
                    later(self._player.now, 0.5),
                    lambda p=party, s=row.step: self._serve(desk, p, s),  # type: ignore[misc]
                )
                return
            if row.state == VisitState.SERVING:
                self._player.at(
                    later(self._player.now, 2),
                    lambda p=party, s=row.step: self._finish(desk, p, s),  # type: ignore[misc]
                )
                return
        self._idle.discard(desk_id)
        self._soon(desk, 0.2)

    def lunch_first_half(self) -> None:
        """Half of each station's desks rest for 45 minutes, then the others: no station empties."""
        self._rest(first=True)
        self._player.at(later(self._player.now, 45), lambda: self._rest(first=False))
        self._player.at(later(self._player.now, 90), self._end_rest)

    def _rest(self, *, first: bool) -> None:
        self._end_rest()
        for desks in self._by_station.values():
            half = (len(desks) + 1) // 2
            resting = desks[half:] if first else desks[: len(desks) - half]
            self._on_break |= {d.id for d in resting}

    def _end_rest(self) -> None:
        resting, self._on_break = self._on_break, set()
        for desks in self._by_station.values():
            for desk in desks:
                if desk.id in resting:
                    self._idle.discard(desk.id)
                    self._soon(desk, 0.2)

    def _soon(self, desk: DeskRow, minutes: float) -> None:
        self._player.at(later(self._player.now, minutes), lambda: self._call(desk))

    def _call(self, desk: DeskRow) -> None:
        player = self._player
        if desk.id in self._on_break or desk.id in self.taken_over:
            self._idle.add(desk.id)
            return
        try:
            called = player.press(call_next, by=_clerk(desk), desk_id=desk.id)
        except Refusal:
            self._idle.add(desk.id)
            return
        party = player.parties.inside.get(int(str(called.facts["visit"])))
        if party is None:
            return  # somebody checked in by hand: whoever took over goes on with it
        step = str(called.facts["step"])
        if party.manners.misses_call_at == step and not party.has_missed:
            party.has_missed = True
            player.at(later(player.now, 2), lambda: self._miss(desk, party))
            return
        rng = player.chance(f"walk {party.ticket} {step}")
        player.at(later(player.now, rng.uniform(0.4, 1.6)), lambda: self._serve(desk, party, step))

    def _miss(self, desk: DeskRow, party: Party) -> None:
        if desk.id in self.taken_over:
            return
        player = self._player
        player.try_press(recall, by=_clerk(desk), desk_id=desk.id)

        def give_up() -> None:
            if desk.id in self.taken_over:
                return
            if player.try_press(park, by=_clerk(desk), desk_id=desk.id):
                away = player.chance(f"away {party.ticket}").choice((6, 9, 22))
                player.parties.stay_away(party, desk.station, away)
            self._soon(desk, 0.2)

        player.at(later(player.now, 1.5), give_up)

    def _serve(self, desk: DeskRow, party: Party, step: str) -> None:
        if desk.id in self.taken_over:
            return
        player = self._player
        if player.try_press(serve, by=_clerk(desk), desk_id=desk.id) is None:
            self._soon(desk, 1)
            return
        rule = self._steps[step]
        rng = player.chance(f"work {party.ticket} {step}")
        takes = service_minutes(rng, rule.fast, rule.usual, rule.slow)
        if step == "inspection":
            player.complaints.look_at_homes(desk.id, _clerk(desk), party, takes)
        where, how = party.manners.ending
        if where == step:
            player.at(later(player.now, takes / 2), lambda: self._end(desk, party, how))
        elif step == "documents" and party.manners.fetches_paper and not party.has_fetched:
            party.has_fetched = True
            player.at(later(player.now, takes / 3), lambda: self._send_for_paper(desk, party))
        else:
            player.at(later(player.now, takes), lambda: self._finish(desk, party, step))

    def _send_for_paper(self, desk: DeskRow, party: Party) -> None:
        if desk.id in self.taken_over:
            return
        player = self._player
        if player.try_press(
            hold, by=_clerk(desk), desk_id=desk.id, visit_id=party.visit_id, reason="paper"
        ):
            player.parties.stay_away(party, desk.station, 17)
        self._soon(desk, 0.3)

    def _end(self, desk: DeskRow, party: Party, how: str) -> None:
        if desk.id in self.taken_over:
            return
        player = self._player
        if player.try_press(
            end_visit, by=_clerk(desk), desk_id=desk.id, visit_id=party.visit_id, how=how,
            reason=player.complaints.reason(party, how),
        ):  # fmt: skip
            player.parties.gone(party)
        self._free(desk)

    def _finish(self, desk: DeskRow, party: Party, step: str) -> None:
        if desk.id in self.taken_over:
            return
        player = self._player
        self._do_work(desk, party, step)
        issues = party.unit_ids if step == "signing" and party.manners.with_issues else ()
        done = player.try_press(finish_step, by=_clerk(desk), desk_id=desk.id, with_issues=issues)
        if done is not None:
            party.done.append(step)
            coming = str(done.facts["next"])
            if not coming:
                player.parties.gone(party)
            elif coming == "survey" and not party.manners.answers_survey:
                self._go_home(party)
            else:
                self.wake(self._steps[coming].station, party.host_id)
        self._free(desk)

    def _do_work(self, desk: DeskRow, party: Party, step: str) -> None:
        player, by = self._player, _clerk(desk)
        for unit_id in party.unit_ids:
            if step == "inspection":
                rng = player.chance(f"meter {unit_id}")
                for kind in ("water", "electricity"):
                    player.try_press(
                        read_meter, by=by, desk_id=desk.id, unit_id=unit_id, kind=kind,
                        meter_no=f"{kind[0].upper()}{unit_id:06d}", value=rng.randrange(99, 20_000),
                    )  # fmt: skip
        if step == "settlement":
            player.try_press(
                record_payment, by=by, desk_id=desk.id, visit_id=party.visit_id,
                receipt=f"R{player.day:%m%d}{party.visit_id:05d}",
            )  # fmt: skip
        if step == "documents":
            player.complaints.ask(desk.id, by, party)
        if step == "survey":
            player.complaints.score(party)
        if step == "keys":
            self._hand_over_keys(desk, party)

    def _hand_over_keys(self, desk: DeskRow, party: Party) -> None:
        player = self._player
        pieces = tuple(player.store.read(key_pieces, unit_ids=party.unit_ids))
        owner = Receiver(kind=HolderKind.OWNER, owner_id=party.owner_id)
        if player.try_press(
            offer_pieces, by=_clerk(desk), desk_id=desk.id, item_ids=pieces, to=owner,
            purpose="handover",
        ):  # fmt: skip
            player.press(
                answer_offer, by=f"owner:{party.ticket}", desk_id=desk.id, item_ids=pieces,
                accept=True, count=len(pieces),
            )  # fmt: skip

    def _go_home(self, party: Party) -> None:
        if self._player.try_press(complete, by="demo:exit", visit_id=party.visit_id):
            self._player.parties.gone(party)

    def _free(self, desk: DeskRow) -> None:
        self._soon(desk, 0.5)


def _clerk(desk: DeskRow) -> str:
    return f"demo:{desk.station}-{desk.number}"
