"""What the commands ask of a campaign before a day has begun."""

from __future__ import annotations

from pathlib import Path

from day_store import DAY, Plan, build_hall, refuses

from console.databases import where
from console.queries.campaigns import latest_day


def test_the_latest_day_is_the_first_of_the_plan_until_somebody_came(tmp_path: Path) -> None:
    hall = build_hall(where(str(tmp_path / "a.db")), Plan(homes=0))
    with refuses("plan.none"):
        hall.store.read(latest_day)
    hall.store.close()
    hall = build_hall(where(str(tmp_path / "b.db")), Plan(homes=2, booked=1))
    assert hall.store.read(latest_day) == DAY
    hall.walk_in(1)
    assert hall.store.read(latest_day) == DAY
    hall.store.close()
