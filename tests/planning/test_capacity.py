"""What a window holds, and the cure where that is too little, as codes with their facts."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from test_batching import batch, homes, stations

from console.planning.batch import Batch, HostDuty
from console.planning.capacity import check, desks_for, hosts_needed, words
from console.planning.from_campaign import plan_batch
from console.ui.words import SENTENCES

DESKS = stations(desks_for(412, 5, stations({})))


def told(wanted: Batch) -> list[tuple[str, dict[str, Any]]]:
    found = [(word.code, dict(word.facts)) for word in words(wanted, check(wanted))]
    for code, facts in found:
        assert SENTENCES[code].format(**facts)
    return found


def test_a_window_that_is_enough_says_what_is_to_spare() -> None:
    ((code, facts),) = told(batch(20, 2, hosts=4))
    assert (code, facts["due"], facts["spare"]) == ("capacity.enough", 20, facts["holds"] - 20)


def test_too_few_hosts_are_cured_by_hosts_or_days() -> None:
    ((code, facts),) = told(batch(412, 3, hosts=12, stations=DESKS))
    assert code == "capacity.hosts-short"
    assert facts == {"due": 412, "holds": 180, "hosts": 16, "days": 4}
    cured = batch(412, 3, hosts=12 + 16, stations=stations({**desks_for(412, 3, stations({}))}))
    assert plan_batch(cured).unplaced == ()


def test_too_few_desks_name_their_station_and_the_number_that_is_missing() -> None:
    narrow = stations(desks_for(412, 5, stations({})) | {"settlement": 5})
    ((code, facts),) = told(batch(412, 5, hosts=30, stations=narrow))
    assert (code, facts["station"], facts["desks"]) == ("capacity.desks-short", "settlement", 7)


def test_half_days_breaks_and_quotas_count_for_what_they_leave() -> None:
    whole = check(batch(99, 1, hosts=4)).holds
    half = replace(
        batch(99, 1), hosts=tuple(HostDuty(host_id=n, half_days={0: "am"}) for n in range(4))
    )
    assert check(half).holds == pytest.approx(whole * 6 / 10, abs=1)
    assert check(batch(99, 1, hosts=4, daily_quota=(7,))).holds == 7


def test_nobody_on_duty_says_how_many_are_needed() -> None:
    assert told(batch(40, 2, hosts=0))[0][0] == "capacity.no-hosts"


def test_missing_certificates_and_languages_are_told_beside() -> None:
    tense = tuple(replace(home, customer_class="key") for home in homes(9))
    plain = tuple(replace(host, is_certified=False) for host in batch(hosts=3).hosts)
    found = dict(told(replace(batch(9, 2), homes=tense, hosts=plain)))
    assert found["capacity.certified-short"] == {"homes": 9, "more": 3}
    deaf = tuple(replace(home, language="nan") for home in homes(2))
    found = dict(told(batch(homes=deaf)))
    assert found["capacity.language-missing"] == {"homes": 2, "languages": "nan"}


def test_reserves_and_quotas_change_nothing_of_the_hosts_needed() -> None:
    """They leave nobody out."""
    strict = batch(80, 2, hosts=0, reserves=(3, 3), daily_quota=(9, 9))
    assert hosts_needed(strict) == hosts_needed(batch(80, 2, hosts=0))
