"""Moments of the page Issues to be pictured: a morning's list, an inspection being recorded."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import update
from sqlalchemy.orm import Session

from console.actions import issue_steps
from console.actions.defect_words import PartyWish, set_responsible
from console.actions.issue_money import ask_money, grant_money
from console.actions.issues import IssueWish, raise_issue
from console.domain.events import Event, Press
from console.models import Issue
from console.queries.defect_words import responsibles
from console.queries.inspecting import inspecting
from console.queries.units import units
from console.store import Store, new_op_id

from floor_scenes import wait  # isort: skip

Then = Callable[[Any, Path], object]
PARTIES = (
    ("精工建设", "", "总包"), ("何主管", "doors_windows", "门窗"), ("林经理", "", "营销"),
    ("罗经理", "", "物业"),
)  # fmt: skip
TOLD = (
    # kind, room, trade, defect, text, party, minutes ago, then
    ("defect", "living", "walls", "walls.hollow", "", 0, 72 * 60 + 130, "visited"),
    ("complaint", "", "doors_windows", "", "次卧窗漏水，泡坏地板，要求赔付", 1, 27, "money"),
    ("promise", "", "", "", "销售答应送的柜子没有", 2, 14, ""),
    ("defect", "entrance", "doors_windows", "doors_windows.not_closing", "", 1, 340, "agreed"),
    ("defect", "main_bedroom", "walls", "walls.hollow", "", 0, 230, ""),
    ("service", "", "", "", "车位与合同编号不符", 3, 120, "paused"),
    ("facility", "", "", "", "单元门禁不通电", 0, 26 * 60, "visited"),
    ("document", "", "", "", "水电卡没有给", -1, 22, ""),
    ("defect", "kitchen", "fittings", "fittings.scratched", "", 0, 60, ""),
)
GIVEN = (("窗漏水，泡坏地板 4 ㎡", 120_000), ("漏水泡柜，按价", 260_000))
IN_HOME = (
    ("entrance", "doors_windows", "dented"), ("main_bedroom", "floors", "warped"),
    ("balcony", "doors_windows", "glass_scratched"), ("living", "walls", "hollow"),
    ("main_bathroom", "waterproofing", "drain_smell"), ("second_bedroom", "doors_windows", "leak"),
)  # fmt: skip


def run(store: Store, action: Any, by: str = "马骏", **wishes: Any) -> Event:
    return store.run(action, op_id=new_op_id(), by=by, **wishes)


def number(event: Event) -> int:
    return int(str(event.facts["issue"]))


def fill(store: Store, *, cluster: bool = True) -> None:
    """Once in a store: a morning of complaints, promises and defects, some of them old."""
    if any(party.name == PARTIES[1][0] for party in store.read(responsibles)):
        return
    for name, trade, department in PARTIES:
        run(store, set_responsible, wish=PartyWish(name=name, trade=trade, department=department))
    parties = {(p.name, p.trade): p.id for p in store.read(responsibles)}
    ids = [parties[name, trade] for name, trade, _ in PARTIES]
    known = store.read(units)
    homes = [row.id for row in known]
    beside = [row.id for row in known if row.building == known[0].building]
    ago: dict[int, int] = {}
    for n, (kind, room, trade, defect, text, party, minutes, then) in enumerate(TOLD):
        wish = IssueWish(
            kind=kind, source="visit" if kind == "defect" else "desk",
            unit_id=homes[(7 * n + 3) % len(homes)],
            room=room, trade=trade, defect=defect,
            text_enc=store.vault.seal(text) if text else None,
            responsible_id=ids[party] if party >= 0 else None,
        )  # fmt: skip
        found = number(run(store, raise_issue, wish=wish))
        ago[found] = minutes
        _then(store, found, then)
    if cluster:
        for n in range(3):
            wish = IssueWish(
                kind="defect", source="visit", unit_id=beside[-1 - n], room="second_bedroom",
                trade="doors_windows", defect="doors_windows.leak", responsible_id=ids[1],
            )  # fmt: skip
            ago[number(run(store, raise_issue, wish=wish))] = 40 - 15 * n
    _decided(store, homes)
    run(store, _age, by="tester", ago=ago)


def _then(store: Store, issue_id: int, then: str) -> None:
    now = store.clock(store.since(0, limit=100_000)[-1].at)
    if then == "money":
        run(store, ask_money, issue_id=issue_id, cents=300_000)
    elif then == "agreed":
        run(store, issue_steps.agree_visit, issue_id=issue_id, at=now + timedelta(hours=4))
    elif then == "visited":
        run(store, issue_steps.note_visit, issue_id=issue_id)
    elif then == "paused":
        run(store, issue_steps.reply, issue_id=issue_id)
        run(store, issue_steps.pause, issue_id=issue_id, reason="owner_away")


def _decided(store: Store, homes: list[int]) -> None:
    for n, (text, cents) in enumerate(GIVEN):
        wish = IssueWish(
            kind="complaint", source="desk", unit_id=homes[-3 * n - 1], trade="doors_windows",
            text_enc=store.vault.seal(text),
        )  # fmt: skip
        found = number(run(store, raise_issue, wish=wish))
        run(store, ask_money, issue_id=found, cents=cents)
        run(store, grant_money, by="周敏", issue_id=found, cents=cents, role="supervisor", seen=9)
        run(store, issue_steps.reply, issue_id=found)
        run(store, issue_steps.close_issue, issue_id=found, reason="settled")


def _age(session: Session, *, press: Press, ago: dict[int, int]) -> Event:
    """No press happens in the past: a picture needs issues that are hours old."""
    for issue_id, minutes in ago.items():
        at = press.now - timedelta(minutes=minutes)
        session.execute(update(Issue).where(Issue.id == issue_id).values(raised_at=at))
    return Event(kind="test.aged")


def record_home(page: Any) -> None:
    """Six defects in the home that is being inspected, the last of which blocks the signing."""
    store, day = page.workplace.store, page.workplace.day()
    home = store.read(inspecting, day=day)[0]
    for n, (room, trade, defect) in enumerate(IN_HOME):
        wish = IssueWish(
            kind="defect", source="visit", unit_id=home.unit_id, visit_id=home.visit_id,
            room=room, trade=trade, defect=f"{trade}.{defect}", blocks_signing=n == 5,
        )  # fmt: skip
        run(store, raise_issue, wish=wish)
    page.record_in(home.unit_id)
    wait(lambda: len(page.recording.rows) >= len(IN_HOME))
    page.recording.room, page.recording.trade = "second_bedroom", "doors_windows"
    page.recording._tell()


def _list(page: Any, _folder: Path) -> None:
    fill(page.workplace.store)
    page.reload()
    wait(lambda: page.list.table.rows.rowCount() > 3)


def _recording(page: Any, folder: Path) -> None:
    _list(page, folder)
    record_home(page)
    row = next(r for r in page.list.all if r.waits_for_money)
    page.list.table.choose(row.issue_id)
    wait(lambda: page.money.isVisible())


def _detail(page: Any, folder: Path) -> None:
    _list(page, folder)
    row = next(r for r in page.list.all if r.waits_for_money)
    page.open_issue(row)
    wait(lambda: page.detail.sheet is not None)


def _entry(page: Any, folder: Path) -> None:
    _list(page, folder)
    page.record_something()


SCENES: dict[str, tuple[str, Then]] = {
    "issues-list": ("issues", _list),
    "issues-recording": ("issues", _recording),
    "issues-detail": ("issues", _detail),
    "issues-entry": ("issues", _entry),
}
