"""What the comparison of models and migrations does not see: conditions, and what a start costs."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import text

from console.databases import open_engine, where
from console.models import Base
from console.schema import migrate

CONDITIONAL = {
    index.name: index.info["where"]
    for table in Base.metadata.tables.values()
    for index in table.indexes
    if "where" in index.info
}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The tables and indexes of a store as the migrations made it."""
    engine = open_engine(where(str(tmp_path_factory.mktemp("made") / "handover.db")))
    migrate(engine)
    with engine.connect() as connection:
        found = connection.execute(text("SELECT name, sql FROM sqlite_master"))
        by_name = {name: sql for name, sql in found if sql}
    engine.dispose()
    return by_name


@pytest.mark.parametrize("name", sorted(map(str, CONDITIONAL)))
def test_a_unique_index_has_its_condition_in_the_store(made: dict[str, str], name: str) -> None:
    assert made[name].startswith("CREATE UNIQUE INDEX")
    assert made[name].endswith(f"WHERE {CONDITIONAL[name]}")


KEPT_NUMBERS = {n for n, table in Base.metadata.tables.items() if "never_reuse" in table.info}


def test_numbers_of_rows_that_went_are_never_given_again(made: dict[str, str]) -> None:
    told = {name for name, sql in made.items() if "AUTOINCREMENT" in sql}
    assert told == KEPT_NUMBERS


def test_the_tables_are_known_without_the_code_for_servers() -> None:
    code = "import sys, console.models; sys.exit('sqlalchemy.dialects.postgresql' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=Path(__file__).parents[1])
    assert done.returncode == 0
