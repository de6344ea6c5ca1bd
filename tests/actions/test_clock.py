"""The campaign's clock is the database's, whatever this computer's says."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sqlalchemy import text

from console.actions.clock import set_clock
from console.databases import Where
from console.queries.clock import clock
from console.store import Store, new_op_id

NINE = datetime(2026, 12, 18, 1, 0, tzinfo=UTC)
AHEAD = """CREATE FUNCTION public.clock_timestamp() RETURNS timestamptz LANGUAGE sql VOLATILE AS
'SELECT pg_catalog.clock_timestamp() + interval ''3 hours'''"""


def test_a_clock_that_is_set_goes_on_from_there(store: Store, place: Where) -> None:
    if not place.is_sqlite:
        put_the_server_ahead(store)
    store.run(set_clock, op_id=new_op_id(), simulated=NINE, speed=10)
    found = store.read(clock)
    assert found.speed == 10
    assert NINE <= found.now < NINE + timedelta(hours=1)  # ten minutes of a busy machine at most


def put_the_server_ahead(store: Store) -> None:
    """From now on this store's server is three hours ahead of this computer."""
    with store.engine.begin() as connection:
        connection.execute(text(AHEAD))
        name = connection.scalar(text("SELECT current_database()"))
        connection.execute(text(f'ALTER DATABASE "{name}" SET search_path = public, pg_catalog'))
    store.engine.dispose()
