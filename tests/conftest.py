"""What tests share: a fresh place on either database, a store on it, and silence in the log."""

from __future__ import annotations

import atexit
import logging
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

# Before anything imports Qt or the server package: the one wants no screen, the other warns where
# a system has no folder for sockets. Workers of xdist inherit both.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if "HANDOVER_TEST_RUN" not in os.environ:
    os.environ["HANDOVER_TEST_RUN"] = tempfile.mkdtemp(prefix="handover-run-")
    atexit.register(shutil.rmtree, os.environ["HANDOVER_TEST_RUN"], ignore_errors=True)
if not os.path.isdir(os.environ.get("XDG_RUNTIME_DIR", "")):
    os.environ["XDG_RUNTIME_DIR"] = os.environ["HANDOVER_TEST_RUN"]

import pytest
from places_for_tests import Server, url_of_server

from console.databases import Where, where
from console.domain.vault import Vault
from console.store import Store, new_op_id

from actions_for_tests import open_campaign  # isort: skip


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--long", action="store_true", help="the full form of races and kills too")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("--long"):
        return
    for item in items:
        if item.get_closest_marker("long"):
            item.add_marker(pytest.mark.skip(reason="needs --long"))


@pytest.fixture(autouse=True)
def _quiet_log(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A warning nobody expected fails the test; one that is expected is taken by caplog.clear()."""
    yield
    loud = [r for r in caplog.get_records("call") if r.levelno >= logging.WARNING]
    assert not loud, [record.getMessage() for record in loud]


@pytest.fixture(scope="session")
def postgres() -> Server:
    """One PostgreSQL for the whole run, all workers of xdist included."""
    return Server(url_of_server())


@pytest.fixture(params=["sqlite", "postgresql"])
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def sqlite_place(tmp_path: Path) -> Where:
    return where(str(tmp_path / "handover.db"))


@pytest.fixture
def postgres_place(postgres: Server) -> Iterator[Where]:
    with postgres.fresh_database() as place:
        yield place


@pytest.fixture
def place(kind: str, request: pytest.FixtureRequest) -> Where:
    """Empty: no schema, no campaign."""
    fixture = {"sqlite": "sqlite_place", "postgresql": "postgres_place"}[kind]
    found: Where = request.getfixturevalue(fixture)
    return found


@pytest.fixture
def place_url(place: Where) -> str:
    """As another process is told where."""
    return str(place.path or place.url.replace("postgresql+psycopg", "postgresql"))


@pytest.fixture
def vault() -> Vault:
    return Vault(b"a key for tests, 32 bytes long!!")


@pytest.fixture
def store(place: Where, vault: Vault) -> Iterator[Store]:
    """Open, with one campaign."""
    opened = Store.open(place, vault=vault, by="tester")
    opened.begin(open_campaign, op_id=new_op_id(), name="Riverside")
    yield opened
    opened.close()
