"""Another host takes a party over: by hand, or because its own host rests."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from day_store import DAY, Hall, Plan, copied_hall, refuses

from console.actions import calling, desks, hosts
from console.models import Desk, Host, Unit, Visit
from console.queries.desk import desk_view
from console.queries.hosts import HostAt, hosts_of_day, takers

PLAN = Plan(homes=8, booked=6, desks={"identity": 2, "documents": 1}, hosts=3)


@pytest.fixture(scope="module")
def three_hosts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("hosts") / "template.db"


@pytest.fixture
def hall(tmp_path: Path, three_hosts: Path) -> Iterator[Hall]:
    found = copied_hall(tmp_path, three_hosts, PLAN)
    yield found
    found.store.close()


def at_inspection(hall: Hall, *homes: int) -> None:
    for home in homes:
        hall.check_in(home)
        hall.walk(home, to="inspection")


def rest(hall: Hall, home: int) -> int:
    """The desk of that home's host goes on a break; returns the host."""
    desk = hall.desk("inspection", hall.host_desk(home))
    hall.press(desks.set_desk, desk_id=desk, state="break")
    return int(hall.visit(home)["host_id"])


def seen(hall: Hall) -> dict[int, HostAt]:
    return {h.id: h for h in hall.store.read(hosts_of_day, day=DAY)}


def ids(hall: Hall) -> list[int]:
    return [h["id"] for h in hall.rows(Host)]


def test_another_host_is_named_with_a_reason_of_the_list(hall: Hall) -> None:
    at_inspection(hall, 0)
    first, second, _ = ids(hall)
    wishes = {"visit_id": hall.visit_of(0)}
    with refuses("host.unknown-reason", reason="because"):
        hall.press(hosts.give_to_host, host_id=second, reason="because", **wishes)
    with refuses("host.same", ticket="A001"):
        hall.press(hosts.give_to_host, host_id=first, reason="ill", **wishes)
    said = hall.press(hosts.give_to_host, host_id=second, reason="ill", **wishes)
    assert (said.facts["was"], said.facts["host"], said.facts["reason"]) == (first, second, "ill")


def test_who_waits_for_a_resting_host_goes_to_the_others(hall: Hall) -> None:
    at_inspection(hall, 0, 3)  # both with host 1
    first, second, third = ids(hall)
    with refuses("host.not-resting"):
        hall.press(hosts.replace_resting_host, host_id=first)
    rest(hall, 0)
    assert [p.ticket for p in seen(hall)[first].waiting] == ["A001", "A002"]
    said = hall.press(hosts.replace_resting_host, host_id=first)
    assert (said.facts["parties"], said.facts["left"]) == (2, 0)
    assert {hall.visit(n)["host_id"] for n in (0, 3)} == {second, third}
    with refuses("host.nobody-waits"):
        hall.press(hosts.replace_resting_host, host_id=first)
    with refuses("host.unknown"):
        hall.press(hosts.replace_resting_host, host_id=999)


def test_a_party_on_its_way_elsewhere_keeps_its_resting_host(hall: Hall) -> None:
    hall.check_in(0)
    first = rest(hall, 0)
    with refuses("host.nobody-waits"):
        hall.press(hosts.replace_resting_host, host_id=first)


def test_the_taker_speaks_the_language_has_room_and_no_conflict(hall: Hall) -> None:
    at_inspection(hall, 0)
    first, second, third = ids(hall)
    hall.change(Visit, hall.visit_of(0), language="en")
    hall.change(Host, third, languages="zh en")
    (party,) = seen(hall)[first].parties
    assert [h.id for h in takers(seen(hall).values(), party)] == [third, second]
    hall.check_in(2)  # with host 3
    hall.change(Host, third, most_at_once=1)
    assert [h.id for h in takers(seen(hall).values(), party)] == [second]
    hall.change(Host, third, most_at_once=0, most_per_day=1)
    assert [h.id for h in takers(seen(hall).values(), party)] == [second]
    hall.change(Host, third, most_per_day=0)
    for home in (0, 2):
        hall.change(Unit, hall.units[home], conflict_group="G1")
    (party,) = seen(hall)[first].parties
    assert [h.id for h in takers(seen(hall).values(), party)] == [second]


def test_nobody_else_there_says_so(hall: Hall) -> None:
    at_inspection(hall, 0)
    first, second, third = ids(hall)
    for host in (second, third):
        hall.change(Host, host, most_at_once=1)
    for home in (1, 2):
        hall.check_in(home)
    rest(hall, 0)
    with refuses("host.nobody-else", parties=1):
        hall.press(hosts.replace_resting_host, host_id=first)


def test_a_party_without_a_host_is_called_only_by_a_host_who_speaks_its_language(
    hall: Hall,
) -> None:
    at_inspection(hall, 0)
    hall.change(Visit, hall.visit_of(0), host_id=None, language="en")
    second = hall.row(Desk, hall.desk("inspection", 2))["host_id"]
    hall.change(Host, second, languages="zh en")
    with refuses("line.none-for-this-desk", language=1):
        hall.call("inspection", 1)
    hall.call("inspection", 2)
    assert hall.visit(0)["host_id"] == second


def test_its_own_host_serves_a_party_whatever_it_speaks(hall: Hall) -> None:
    at_inspection(hall, 0)
    hall.change(Visit, hall.visit_of(0), language="en")
    hall.call("inspection", hall.host_desk(0))
    hall.press(calling.park, desk_id=hall.desk("inspection", hall.host_desk(0)))


def test_the_desk_sees_who_rests_and_who_could_take_its_party(hall: Hall) -> None:
    at_inspection(hall, 0, 3)
    first, second, third = ids(hall)
    rest(hall, 0)
    view = hall.store.read(desk_view, desk_id=hall.desk("inspection", 2), day=DAY, now=hall.now)
    (resting,) = view.resting
    assert (resting.id, resting.tickets, resting.placed) == (first, ("A001", "A002"), 2)
    assert view.party is None
    hall.press(hosts.replace_resting_host, host_id=first)
    hall.call("inspection", hall.host_desk(0))
    desk = hall.desk("inspection", hall.host_desk(0))
    seen_now = hall.store.read(desk_view, desk_id=desk, day=DAY, now=hall.now)
    assert seen_now.resting == ()
    party = seen_now.party
    assert party is not None
    other = ({second, third} - {hall.visit(0)["host_id"]}).pop()
    assert [(h.id, h.parties, h.speaks) for h in party.hosts] == [(other, 1, True)]


def test_the_desk_sees_who_is_on_the_way_to_it(hall: Hall) -> None:
    for home in (0, 1):
        hall.check_in(home)

    def coming(station: str) -> int:
        desk = hall.desk(station)
        return hall.store.read(desk_view, desk_id=desk, day=DAY, now=hall.now).coming

    assert (coming("identity"), coming("documents"), coming("inspection")) == (0, 2, 0)
    hall.call("identity")
    hall.serve("identity")
    hall.finish("identity")
    assert (coming("documents"), coming("inspection")) == (1, 1)


def test_key_customers_go_to_different_hosts_when_theirs_rests(hall: Hall) -> None:
    at_inspection(hall, 0, 3)
    for home in (0, 3):
        hall.change(Unit, hall.units[home], customer_class="key")
    rest(hall, 0)
    hall.press(hosts.replace_resting_host, host_id=ids(hall)[0])
    taken = {hall.visit(home)["host_id"] for home in (0, 3)}
    assert len(taken - {ids(hall)[0]}) == 2
