"""Statements given to the driver itself: what goes in, what comes out, and how errors are told."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from sqlalchemy import bindparam, func, insert, select
from sqlalchemy.exc import DBAPIError, IntegrityError

from console.databases import is_away
from console.domain.events import Event
from console.models import Campaign, Desk, HandoverDay, Station, Zone
from console.prepared import Found, Prepared, get, rows_together
from console.recorder import PressSession
from console.store import Store

ADD = Prepared(insert(HandoverDay), ["campaign_id", "day", "state", "opened_at", "figures"])
FIND = Prepared(
    select(HandoverDay.day, HandoverDay.opened_at).where(
        HandoverDay.day == bindparam("day", type_=HandoverDay.day.type)
    )
)
OPENED = datetime(2026, 12, 18, 0, 30, 0, 5, tzinfo=UTC)
DAY = date(2026, 12, 18)
ROW = {"campaign_id": 1, "day": DAY, "state": "open", "opened_at": OPENED, "figures": ""}


def test_values_go_in_as_the_tables_take_them_and_come_out_as_the_driver_gives_them(
    store: Store,
) -> None:
    with store.engine.connect() as connection:
        ADD.write(connection, ROW, {**ROW, "day": date(2026, 12, 19), "opened_at": None})
        day, opened_at = FIND.first(connection, {"day": DAY}) or ("", 0)
        assert (str(day), opened_at) == ("2026-12-18", 1797553800000005)
        assert len(FIND.rows(connection, {"day": date(2026, 12, 19)})) == 1
        assert FIND.first(connection, {"day": date(2026, 12, 20)}) is None
        stored = connection.execute(select(HandoverDay.opened_at)).scalars().all()
    assert stored == [OPENED, None]


def test_what_the_tables_refuse_is_told_as_usual_and_names_no_values(store: Store) -> None:
    with store.engine.connect() as connection:
        ADD.write(connection, ROW)
        with pytest.raises(IntegrityError) as refused:
            ADD.write(connection, ROW)
    assert refused.value.params is None


def test_a_connection_that_breaks_is_known_to_be_away(store: Store) -> None:
    if store.engine.dialect.name == "sqlite":
        pytest.skip("a file does not go away")
    with store.engine.connect() as connection, store.engine.connect() as other:
        number = connection.scalar(select(func.pg_backend_pid()))
        other.execute(select(func.pg_terminate_backend(number, 10_000)))  # and waits until it is
        with pytest.raises(DBAPIError) as broken:
            FIND.rows(connection, {"day": DAY})
        assert broken.value.connection_invalidated
        assert is_away(broken.value)
        assert connection.invalidated


BOTH: Found[tuple[Campaign, HandoverDay | None, str]] = Found(
    select(Campaign, HandoverDay, Campaign.zone)
    .outerjoin(HandoverDay, HandoverDay.campaign_id == Campaign.id)
    .where(Campaign.id == bindparam("campaign"))
)


def test_rows_are_found_as_the_session_would_load_them(store: Store) -> None:
    with store.engine.connect() as connection:
        with PressSession(connection) as session:
            campaign, day, zone = BOTH.first(session, {"campaign": 1}) or (None, None, "")
            assert campaign is get(session, Campaign, 1)
            assert (day, zone) == (None, "Asia/Shanghai")
            assert get(session, Campaign, 2) is None
            assert BOTH.all(session, {"campaign": 2}) == []
        ADD.write(connection, ROW)
        with PressSession(connection) as session:
            campaign, day, _ = BOTH.first(session, {"campaign": 1}) or (None, None, "")
            assert campaign is not None
            assert day is not None
            found = (campaign.is_paused, day.day, day.opened_at, day.closed_at)
    assert found == (False, DAY, OPENED, None)


def test_what_a_press_changes_is_written_at_once_and_remembered_as_it_was(store: Store) -> None:
    with store.engine.connect() as connection, PressSession(connection) as session:
        campaign = get(session, Campaign, 1)
        assert campaign is not None
        campaign.is_paused = True
        campaign.language = campaign.language  # no change
        session.add(Zone(campaign_id=1, code="A", position=1, seats=20))
        session.flush()
        campaign.pause_reason = "power"
        zone = session.scalars(select(Zone)).one()
        zone.seats = 30
        session.flush()
        session.flush()
        written = connection.execute(
            select(Campaign.is_paused, Campaign.pause_reason, Zone.seats, Zone.id).join_from(
                Campaign, Zone
            )
        ).one()
        happened = session.completed(Event(kind="test.paused"))
    assert written == (True, "power", 30, zone.id)
    assert happened.before == {
        "campaign": {"1": {"is_paused": 0, "pause_reason": ""}},
        "zone": {str(zone.id): {"seats": 20}},
        "new": {"zone": [zone.id]},
    }


def test_rows_that_others_point_to_are_written_before_them(store: Store) -> None:
    with store.engine.connect() as connection, PressSession(connection) as session:
        station = Station(campaign_id=1, code="x", position=1)
        session.add(Desk(campaign_id=1, station_id=1, number=1))
        session.add(station)
        session.flush()
        assert connection.scalar(select(Desk.station_id)) == station.id == 1


def test_rows_made_together_get_each_its_own_number(store: Store) -> None:
    with store.engine.connect() as connection, PressSession(connection) as session:
        zones = [Zone(campaign_id=1, code=f"Z{n}", position=n, seats=n) for n in range(45)]
        session.add_all(zones)
        session.flush()
        stored = {number: code for number, code in connection.execute(select(Zone.id, Zone.code))}
    assert {zone.id: zone.code for zone in zones} == stored


def test_several_questions_are_answered_in_their_order_by_one_journey(store: Store) -> None:
    with store.engine.connect() as connection:
        ADD.write(connection, ROW)
        nothing, found = rows_together(
            connection, (FIND, {"day": date(2026, 12, 20)}), (FIND, {"day": DAY})
        )
        assert nothing == []
        assert [tuple(map(str, row)) for row in found] == [("2026-12-18", "1797553800000005")]


def test_several_questions_to_a_server_that_goes_away_are_known_to_be_away(store: Store) -> None:
    if store.engine.dialect.name == "sqlite":
        pytest.skip("a file does not go away")
    with store.engine.connect() as connection, store.engine.connect() as other:
        number = connection.scalar(select(func.pg_backend_pid()))
        other.execute(select(func.pg_terminate_backend(number, 10_000)))  # and waits until it is
        with pytest.raises(DBAPIError) as broken:
            rows_together(connection, (FIND, {"day": DAY}), (FIND, {"day": DAY}))
        assert is_away(broken.value)
        assert connection.invalidated
