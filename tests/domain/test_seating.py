"""Seats for people, and who is kept apart from whom."""

from __future__ import annotations

from typing import Any

import pytest

from console.domain.seating import HostLoad, Manner, ZoneSeats, host_for, manner_of, zone_for

ORDINARY, KEY = Manner(), Manner(is_key=True)
FAMILY = Manner(groups=frozenset({"g1"}))


def zone(code: str, seats: int, people: int = 0, **more: Any) -> ZoneSeats:
    return ZoneSeats(
        id=ord(code), code=code, position=ord(code), seats=seats, people=people, **more
    )


def chosen(zones: list[ZoneSeats], manner: Manner = ORDINARY, people: int = 1) -> str:
    found = zone_for(zones, manner, people)
    return found.code if found else ""


def test_the_zone_with_the_most_free_seats_comes_first_and_then_the_first() -> None:
    assert chosen([zone("A", 20, 15), zone("B", 10, 2)]) == "B"
    assert chosen([zone("A", 10, 2), zone("B", 10, 2)]) == "A"
    assert chosen([zone("A", 10, 14), zone("B", 10, 12)]) == "B"
    assert chosen([]) == ""


def test_a_quiet_zone_is_for_key_customers_while_they_fit_and_for_nobody_else() -> None:
    zones = [zone("A", 20), zone("Q", 6, is_quiet=True)]
    assert (chosen(zones), chosen(zones, KEY)) == ("A", "Q")
    full = [zone("A", 20), zone("Q", 6, 5, is_quiet=True)]
    assert (chosen(full, KEY, 2), chosen(full, KEY, 1)) == ("A", "Q")
    assert chosen([zone("Q", 6, is_quiet=True)]) == "Q"


def test_two_key_customers_wait_in_one_zone_and_not_a_third() -> None:
    assert chosen([zone("A", 20, keys=1), zone("B", 10)], KEY) == "A"
    assert chosen([zone("A", 20, keys=2), zone("B", 10)], KEY) == "B"
    assert chosen([zone("A", 20, keys=2)], KEY) == ""
    assert chosen([zone("A", 20, keys=2)]) == "A"


def test_members_of_one_group_never_wait_in_the_same_zone() -> None:
    there = frozenset({"g1", "g2"})
    assert chosen([zone("A", 20, groups=there), zone("B", 4)], FAMILY) == "B"
    assert chosen([zone("A", 20, groups=there)], FAMILY) == ""


@pytest.mark.parametrize(
    ("people", "alarm"), [(0, ""), (16, ""), (17, "amber"), (19, "amber"), (20, "red"), (25, "red")]
)
def test_a_zone_warns_and_alarms_from_its_own_thresholds_on(people: int, alarm: str) -> None:
    assert zone("A", 20, people).alarm == alarm
    assert zone("A", 0, people).alarm == ""


def host(number: int, **more: Any) -> HostLoad:
    return HostLoad(id=number, **{"is_there": True, **more})


def test_who_is_there_and_has_the_fewest_parties_goes_with_a_party() -> None:
    assert host_for([host(1, now=2), host(2, now=1)], ORDINARY) == 2
    assert host_for([host(1, now=2), host(2, now=1, is_there=False)], ORDINARY) == 1
    assert host_for([host(2, is_there=False)], ORDINARY) == 2
    assert host_for([], ORDINARY) is None


def test_a_host_at_one_of_the_caps_takes_nobody_more() -> None:
    assert host_for([host(1, now=2, most_at_once=2), host(2, now=9)], ORDINARY) == 2
    assert host_for([host(1, today=5, most_per_day=5), host(2, now=9)], ORDINARY) == 2
    assert host_for([host(1, now=2, most_at_once=2)], ORDINARY) is None


def test_a_host_speaks_the_language_of_the_party() -> None:
    hosts = [host(1, languages=("zh",)), host(2, now=3, languages=("zh", "en"))]
    assert host_for(hosts, ORDINARY, "en") == 2
    assert host_for(hosts, ORDINARY, "es") is None
    assert host_for([host(1)], ORDINARY, "es") == 1


def test_hosts_keep_key_customers_and_groups_apart() -> None:
    hosts = [host(1, keys=1, groups=frozenset({"g1"})), host(2, now=5, is_certified=True)]
    assert [host_for(hosts, m) for m in (ORDINARY, KEY, FAMILY)] == [1, 2, 2]
    assert host_for([host(1), host(2, now=5, is_certified=True)], KEY) == 2


def test_a_party_is_as_the_most_particular_of_its_homes() -> None:
    homes = [("smooth", "", ""), ("key", "g1", "urgent")]
    found = manner_of(homes)
    assert (found.is_key, found.groups, found.green_reason) == (True, {"g1"}, "urgent")
    assert found.is_apart
    assert not manner_of([("issue", "", "")]).is_apart
    assert manner_of(homes, "out_of_town").green_reason == "out_of_town"
