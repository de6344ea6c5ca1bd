"""What the demo's people make of presses that somebody else made at a desk taken over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from console.demo.manners import manners_of
from console.demo.party import Party
from console.domain.events import Event
from console.domain.visits import INSIDE, VisitState
from console.queries import floor

if TYPE_CHECKING:
    from console.demo.play import Player

OURS = ("demo:", "owner:")
AWAY = {VisitState.PARKED: 9, VisitState.ON_HOLD: 17}
"""Minutes until a party that somebody sent away comes back."""


def hear(player: Player, event: Event) -> None:
    """The demo goes on with whoever was checked in, sent on or sent home by hand."""
    if event.by.startswith(OURS):
        return
    for kind, number in event.subjects:
        if kind == "visit":
            _look(player, number)
    if event.kind in ("calling.resumed", "desk.set", "press.undone"):
        player.desks.wake_all()


def _look(player: Player, visit_id: int) -> None:
    row = player.store.read(floor.visit, visit_id=visit_id)
    party = player.parties.inside.get(visit_id)
    if row.state not in INSIDE:
        if party is not None:
            player.parties.gone(party)
        return
    if party is None:
        party = Party(
            appointment_id=0, owner_id=row.owner_id, unit_ids=row.unit_ids,
            manners=manners_of(player.seed, f"party {row.owner_id}"),
            visit_id=visit_id, ticket=row.ticket, host_id=row.host_id or 0,
        )  # fmt: skip
        player.parties.inside[visit_id] = party
    state = VisitState(row.state)
    if state is VisitState.WAITING:
        player.desks.wake(row.station, row.host_id)
    elif state in AWAY:
        player.parties.stay_away(party, row.station, AWAY[state])
