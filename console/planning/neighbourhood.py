"""Seats a few visits anew as well as can be, all other visits of the board staying where they are.

Exact inside its limits: tier after tier (A, B, C, D) an integer program is solved and its optimum
held in the next. One thread and a fixed seed: the same call gives the same seats unless the clock
cuts it.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from console.planning.board import Board
from console.planning.model import Cost
from console.planning.seat_program import chosen_at, point_of, program_of, seatings_at
from console.planning.seatings import deal, seatings_of
from console.planning.stages import Stages, Told
from console.planning.visits import Visit


@dataclass(frozen=True, kw_only=True)
class Reseated:
    """Costs of what the free visits can change (their own shares, and quotas, reserves and targets
    of the whole board), so that differences are those of the whole plan. With every visit free
    they are the plan's own, and `bound` is a bound of the instance, tier by tier as far as all
    tiers before are `proven`."""

    before: Cost
    after: Cost
    bound: Cost
    proven: bool
    columns: int
    was_stopped: bool = False


def reseat(
    board: Board,
    free: Sequence[Visit],
    *,
    halves: Collection[int] | None = None,
    only: Mapping[str, Collection[int]] | None = None,
    time_limit: float | None = None,
    seed: int = 1,
    nodes: int | None = None,
    told: Told | None = None,
) -> Reseated:
    """Changes the board in place, never for the worse; a pinned visit that is seated stays.

    `halves` are those in which seats are looked for (besides each visit's own), None: all; `only`
    says so for single owners. `told` hears (best, bound) several times a second and stops the
    search by saying False; `nodes` cuts each tier's search by work instead of time.
    """
    visits = [v for v in free if not (v.is_pinned and board.spot(v))]
    spots = {n: spot for n, visit in enumerate(visits) if (spot := board.give_back(visit))}
    wanted = set(range(len(board.halves))) if halves is None else set(halves)
    halves_of = [
        set((only or {}).get(visit.owner, wanted)) | ({spots[n][0]} if n in spots else set())
        for n, visit in enumerate(visits)
    ]
    found = seatings_of(board, visits, halves_of)
    program = program_of(board, found)
    chosen = seatings_at(found, spots)
    stages = Stages(board, program, point_of(board, program, chosen), seed=seed, told=told)
    stages.run(time_limit, nodes)
    if stages.best < stages.first:
        spots = deal(found, list(chosen_at(program, stages.point).values()))
    else:
        spots = {n: spots[n] for n in chosen}
    for n, spot in sorted(spots.items()):
        board.take(visits[n], *spot)
    return Reseated(
        before=stages.first,
        after=stages.best,
        bound=stages.bound,
        proven=stages.proven,
        columns=len(found.seatings),
        was_stopped=stages.was_stopped,
    )
