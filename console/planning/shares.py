"""What seating one visit somewhere adds to each tier of a board's cost."""

from __future__ import annotations

from console.planning.board import Board
from console.planning.model import Cost, Host, Instance
from console.planning.visits import Visit


def cost_at(board: Board, visit: Visit, q: int, cell: int, host: int) -> Cost:
    """By how much the plan's cost grows when the visit, off the board now, is seated there. Tier
    A falls by its priority."""
    day = board.instance.days[board.halves[q].day]
    load = board.load[board.halves[q].day]
    off = abs(load + len(visit.homes) - day.target) - abs(load - day.target)
    with_host = host_share(board.instance, visit, board.instance.hosts[host])
    return Cost(
        A=-visit.prio,
        B=board.breach(visit, q, cell),
        C=time_changed(board, visit, q, cell) + host_changed(board, visit, q, cell, 1 << host),
        D=wish_share(board, visit, q) + with_host + board.instance.weights.balance * off,
    )


def wish_share(board: Board, visit: Visit, q: int) -> int:
    half = board.halves[q]
    wish = sum(home.wish[half.day][half.block] for home in visit.homes)
    return board.instance.weights.wish * wish


def host_share(instance: Instance, visit: Visit, host: Host) -> int:
    weights, total = instance.weights, 0
    for home in visit.homes:
        if home.dialect and home.dialect not in host.languages:
            total += weights.dialect * home.cells
        if host.home != home.building:
            total += weights.home * home.cells
    return total


def time_changed(board: Board, visit: Visit, q: int, cell: int) -> int:
    """Tier C's share of another day, half-day or start than promised."""
    half, weights, total = board.halves[q], board.instance.weights, 0
    for home, offset in zip(visit.homes, visit.offsets, strict=True):
        held = home.held
        if held is None:
            continue
        if held.day != half.day:
            total += weights.other_day
        elif held.block != half.block:
            total += weights.other_half
        elif held.cell != cell + offset:
            total += weights.other_start
    return total


def host_changed(board: Board, visit: Visit, q: int, cell: int, hosts: int) -> int:
    """Tier C's share of another host at the promised time; `hosts` is the mask of who it is."""
    half, total = board.halves[q], 0
    for home, offset in zip(visit.homes, visit.offsets, strict=True):
        held = home.held
        if held is None:
            continue
        same_time = (held.day, held.block, held.cell) == (half.day, half.block, cell + offset)
        if same_time and board.host_bit.get(held.host) != hosts:
            total += board.instance.weights.other_host
    return total
