"""What the comparison of models and migrations does not see: conditions, and what a start costs."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import text

from console import models
from console.databases import open_engine, where
from console.models import Base
from console.schema import migrate

ROOT = Path(__file__).parents[1]
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
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT)
    assert done.returncode == 0


def test_every_table_is_known_by_name_and_whoever_asks_for_the_base_gets_them_all() -> None:
    assert {models._MODULE_OF[kind.class_.__name__] for kind in Base.registry.mappers} == {
        file.stem for file in (ROOT / "console" / "models").glob("[a-z]*.py") if file.stem != "base"
    }
    assert set(models._MODULE_OF) == set(models.__all__) - {"Base"}
    for name in models.__all__:
        assert getattr(models, name).__name__ == name


def test_tables_are_mapped_through_their_one_door() -> None:
    """Two threads that map by different doors would wait for each other for ever."""
    for file in (ROOT / "console").rglob("*.py"):
        if file.parent.name != "models":
            assert "from console.models." not in file.read_text(encoding="utf-8"), file


def test_a_page_that_lists_arrivals_maps_no_money_and_no_keys() -> None:
    code = (
        "from console.models import Campaign, JournalRow, Visit, Unit; import sys;"
        "print(*sorted(m for m in sys.modules if m.startswith('console.models.')))"
    )
    told = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    known = {name.rpartition(".")[2] for name in told.stdout.split()}
    assert known == {"base", "campaign", "journal", "people", "queue"}
