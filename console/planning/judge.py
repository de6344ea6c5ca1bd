"""Whether a visit may have one seat of a board; if not, the rule that forbids it, as a code."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from console.planning.board import Board
from console.planning.visits import Visit, may_host

NO_HOST = -1


@dataclass(frozen=True, kw_only=True, slots=True)
class Forbidden:
    """A code of the refusals and its facts; nothing in it tells of anybody else."""

    code: str
    facts: Mapping[str, int | str] = field(default_factory=dict)


def why_forbidden(
    board: Board, visit: Visit, q: int, cell: int, host: int = NO_HOST
) -> Forbidden | None:
    """None if the visit may start in that cell of half `q`, with that host or, without one, with
    anybody. The visit must not be on the board itself."""
    return _own(board, visit, q, cell) or _place(board, visit, q, cell) or _host(
        board, visit, q, cell, host
    )  # fmt: skip


def suited_host(board: Board, visit: Visit, q: int, cell: int) -> int:
    """Of the hosts who are free for it whoever suits best; `NO_HOST` where there is none."""
    pool = board.hosts(visit, q, cell)
    for mask in board.suits(visit):
        pool = pool & mask or pool
    return (pool & -pool).bit_length() - 1 if pool else NO_HOST


def _own(board: Board, visit: Visit, q: int, cell: int) -> Forbidden | None:
    """What would forbid it even if nobody else came."""
    half = board.halves[q]
    is_off = (half.day, half.block) in visit.halves_off
    if is_off or not all(half.day in home.days_ok for home in visit.homes):
        return Forbidden(code="seat.day-not-possible")
    if half.day not in visit.days:
        return Forbidden(code="seat.not-ready")
    if not board.slots >> cell & 1 or cell >= half.cells:
        return Forbidden(code="seat.no-slot")
    if cell + visit.cells > half.cells:
        minutes = visit.cells * board.instance.cell_minutes
        return Forbidden(code="seat.too-long", facts={"minutes": minutes})
    return None


def _place(board: Board, visit: Visit, q: int, cell: int) -> Forbidden | None:
    if board.starts(visit, q) >> cell & 1:
        return None
    if board.arrivals_full[q] >> cell & 1:
        return Forbidden(code="seat.slot-full")
    for home, offset in zip(visit.homes, visit.offsets, strict=True):
        run = ((1 << home.cells) - 1) << (cell + offset)
        if any(board.inside.mask((q, place)) & run for place in board.places(home)):
            return Forbidden(code="seat.building-full")
    return Forbidden(code="seat.kept-apart")


def _host(board: Board, visit: Visit, q: int, cell: int, number: int) -> Forbidden | None:
    pool = board.hosts(visit, q, cell)
    if number == NO_HOST:
        return None if pool else Forbidden(code="seat.no-host")
    if pool >> number & 1:
        return None
    host = board.instance.hosts[number]
    if not visit.languages <= host.languages:
        return Forbidden(code="seat.host-language")
    if not may_host(host, visit):
        return Forbidden(code="seat.host-not-certified")
    hours = slice(cell, cell + visit.cells)
    if not all(there >> number & 1 for there in board.present[q][hours]):
        return Forbidden(code="seat.host-off")
    if not all(free >> number & 1 for free in board.free[q][hours]):
        return Forbidden(code="seat.host-busy")
    return Forbidden(code="seat.kept-apart")
