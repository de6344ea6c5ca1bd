"""Statements given to the driver itself: what goes in, what comes out, and how errors are told."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from sqlalchemy import bindparam, func, insert, select
from sqlalchemy.exc import DBAPIError, IntegrityError

from console.databases import is_away
from console.models import HandoverDay
from console.prepared import Prepared
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
