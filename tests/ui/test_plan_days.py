"""Plan · Schedule: what a day and a slot take follows duties, quotas and kinds of days."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from pytestqt.qtbot import QtBot
from sqlalchemy import select
from sqlalchemy.orm import Session

from console.models import DayRule, HandoverDay, Host, HostDuty, SlotQuota
from console.queries.live_board import live_board
from console.schedule import Cell, read_schedule
from console.store import Store
from console.ui.pages.schedule_slot import SlotCard
from console.ui.widgets.slot_cells import Look, tag_fits, tag_words

from played import copy_of, open_played  # isort: skip


@pytest.fixture
def store(planned: Path, tmp_path: Path) -> Iterator[Store]:
    store = open_played(copy_of(planned, tmp_path))
    yield store
    store.close()


def write(store: Store, *rows: object) -> None:
    with Session(store.engine) as session, session.begin():
        session.add_all(rows)


def first_day(store: Store) -> object:
    with Session(store.engine) as session:
        return session.scalars(select(HandoverDay.day).order_by(HandoverDay.day)).first()


def test_the_map_and_the_board_agree_on_how_many_hosts_are_free(store: Store) -> None:
    of, day = {"campaign_id": store.campaign_id}, first_day(store)
    with Session(store.engine) as session:
        off = session.scalars(select(Host.id).order_by(Host.id)).all()[2:]
    write(store, *(HostDuty(host_id=n, day=day, kind="off", breaks="", **of) for n in off))
    live, found = store.read(live_board), read_schedule(store)
    length = live.board.instance.households[0].cells
    for cells in found.cells:
        for cell in cells:
            spot = live.spot(cell.start)
            assert spot is not None
            q, at = spot
            free = -1
            for mask in live.board.free[q][at : at + length]:
                free &= mask
            room = min(found.per_slot - cell.used, free.bit_count())
            assert cell.capacity - cell.used == max(0, room)
    short = [cell for cell in found.cells[0] if cell.capacity < found.per_slot]
    assert short, "hosts are what binds"
    assert all(cell.is_short_of_hosts for cell in short)
    assert not any(cell.is_short_of_hosts for cell in found.cells[1])


def test_a_quota_of_the_day_and_of_a_slot_stand_in_the_map(store: Store) -> None:
    of, day = {"campaign_id": store.campaign_id}, first_day(store)
    before = read_schedule(store)
    at = next(n for n, cell in enumerate(before.cells[0]) if cell.capacity > cell.used)
    slot = before.slots[at]
    write(
        store,
        DayRule(day=day, kind="holiday", homes=7, **of),
        SlotQuota(day=day, start=slot, parties=0, **of),
    )
    after = read_schedule(store)
    head = after.days[0]
    assert (head.kind, head.quota) == ("holiday", 7)
    assert head.holds < before.days[0].holds
    assert after.cells[0][at].capacity == after.cells[0][at].used
    assert after.days[1] == before.days[1]


def test_a_day_on_which_every_host_is_off_takes_nobody_more(store: Store) -> None:
    of, day = {"campaign_id": store.campaign_id}, first_day(store)
    before = read_schedule(store)
    with Session(store.engine) as session:
        hosts = session.scalars(select(Host.id)).all()
    write(store, *(HostDuty(host_id=n, day=day, kind="off", breaks="", **of) for n in hosts))
    after = read_schedule(store)
    assert before.days[0].holds > before.days[0].used
    assert after.days[0].holds == after.days[0].used
    assert all(cell.capacity == cell.used for cell in after.cells[0])
    assert after.cells[1] == before.cells[1]


def test_a_slot_that_hosts_narrow_says_so(qtbot: QtBot) -> None:
    card = SlotCard("Asia/Shanghai")
    qtbot.addWidget(card)
    start = datetime(2026, 5, 9, 1, 30, tzinfo=UTC)
    card.show_cell(Cell(start=start, used=0, capacity=1, doors=9))
    assert card.short.text().startswith("Desks could take 9")
    assert not card.short_line.isHidden()
    card.show_cell(Cell(start=start, used=3, capacity=9, doors=9))
    assert card.short_line.isHidden()


def test_the_tag_of_a_slot_gives_its_words_up_before_it_covers_a_figure(qtbot: QtBot) -> None:
    both = Look(goes=1, comes=2)
    cell = Cell(start=datetime(2026, 5, 9, tzinfo=UTC), used=99, capacity=101, doors=101)
    assert tag_words(both) == "out 1 in 2"
    assert tag_words(replace(both, has_signs=True)) == "−1 +2"
    assert tag_fits(QRect(0, 0, 240, 28), cell, both)
    assert not tag_fits(QRect(0, 0, 112, 28), cell, both)
