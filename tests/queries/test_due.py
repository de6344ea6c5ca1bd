"""Who counts as due: whoever was booked, and whoever came without an appointment."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from day_store import DAY, Hall, Plan, build_hall

from console.databases import where
from console.models import Campaign, Unit
from console.queries.due import due_and_arrived
from console.queries.figures import day_figures


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    found = build_hall(where(str(tmp_path / "handover.db")), Plan())
    yield found
    found.store.close()


def test_a_party_without_appointment_is_due_in_whatever_lane_it_came(hall: Hall) -> None:
    """A home with a reason in the roster gets a ticket of the green channel, and is a walk-in."""
    hall.change(Unit, hall.units[7], green_reason="elderly_disabled")
    hall.at("09:00")
    hall.walk_in(6)
    green = hall.walk_in(7)
    assert str(green.facts["ticket"]).startswith("G")
    figures = hall.store.read(day_figures, day=DAY)
    assert (figures.walk_in, figures.remainder) == (2, 0)
    due, arrived = hall.store.read(
        lambda session, *, campaign_id: due_and_arrived(
            session, session.get_one(Campaign, campaign_id), DAY
        )
    )
    assert (due, arrived) == (figures.due, figures.arrived) == (8, 2)
