"""The rehearsal of a planned day."""

from __future__ import annotations

import pytest

from console.domain.errors import Refusal
from console.forecast.rehearse import RehearsedStation, rehearse

SLOTS = [510.0 + 30 * (n // 9) for n in range(54)]


def route(identity: int = 2, documents: int = 8) -> list[RehearsedStation]:
    return [
        RehearsedStation(name="identity", desks=identity, usual=5, fast=3, slow=9),
        RehearsedStation(name="documents", desks=documents, usual=20, fast=12, slow=36),
    ]


def waits(found: dict[str, object]) -> list[tuple[float, float, float]]:
    stations = found["stations"]
    assert isinstance(stations, list)
    return [(s["p50"], s["p80"], s["p90"]) for s in stations]


def test_the_same_seed_rehearses_the_same_days() -> None:
    one, two, other = (rehearse(SLOTS, route(), 20, seed) for seed in (7, 7, 8))
    assert waits(one) == waits(two)
    assert waits(one) != waits(other)


def test_waits_are_ordered_and_the_day_closes_after_the_last_slot() -> None:
    found = rehearse(SLOTS, route(), 20, 1)
    assert all(0 <= p50 <= p80 <= p90 for p50, p80, p90 in waits(found))
    assert "11:20" < found["closing_p50"] <= found["closing_p90"] < "13:00"


def test_one_more_desk_moves_the_bottleneck_to_the_next_station() -> None:
    narrow, wide = (rehearse(SLOTS, route(identity=n, documents=7), 100, 1) for n in (1, 3))
    assert waits(wide)[0][1] < waits(narrow)[0][1]
    assert waits(wide)[1][1] > waits(narrow)[1][1]


def test_with_exact_minutes_and_punctual_owners_only_the_pace_of_the_day_varies() -> None:
    exact = [RehearsedStation(name="keys", desks=1, usual=15, fast=15, slow=15.0001)]
    found = rehearse([540.0, 540.0], exact, 400, 1, punctuality=0)
    # The second waits for the first: 15 min times a pace of median 1, so the pooled median lies
    # between 0 and that; P90 of the pool is P80 of the second, 15 x exp(0.25 x 0.8416) = 18.5.
    assert waits(found)[0][2] == pytest.approx(18.5, abs=0.8)


def test_a_day_without_anybody_has_no_closing_time() -> None:
    found = rehearse([], route(), 5, 1)
    assert found["closing_p90"] is None
    assert waits(found) == [(0, 0, 0), (0, 0, 0)]


def test_a_station_without_a_desk_is_refused() -> None:
    with pytest.raises(Refusal, match=r"rehearse\.no-desk"):
        rehearse(SLOTS, route(identity=0), 5, 1)


@pytest.mark.parametrize("replications", [0, -1, 10_001])
def test_a_senseless_number_of_replications_is_refused(replications: int) -> None:
    with pytest.raises(Refusal, match=r"rehearse\.bad-replications"):
        rehearse(SLOTS, route(), replications, 1)
