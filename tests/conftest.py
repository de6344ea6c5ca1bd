"""What tests share: a fresh place on either database, a store on it, and silence in the log."""

from __future__ import annotations

import gc
import logging
import os
import shutil
import signal
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from memory_for_tests import work_in_memory

work_in_memory()  # before the first folder of the run is made

from actions_for_tests import open_campaign
from fonts_for_tests import begin_with, cut_folder
from places_for_tests import Server, url_of_server
from sqlalchemy.engine import make_url

from console import schema
from console.databases import Where, where
from console.domain.vault import Vault
from console.store import Store, new_op_id

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

CROWDS = (
    "faults/test_races.py",
    "faults/test_key_races.py",
    "faults/test_kills.py",
    "test_feed.py",
    "test_backup.py",
    "test_bench.py",
)
"""Files whose tests start many processes that press at once."""

LONGEST = (
    "machine/test_machine.py",
    "test_main.py",
    "test_cli.py",
    "ui/test_demo_windows.py",
    "printing/test_papers_read_back.py",
)
"""Begun early, so that no worker has much left to do when the others are idle."""

KEY = b"a key for tests, 32 bytes long!!"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--long", action="store_true", help="the full form of races and kills too")


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """`-n auto`: one more than cores, up to four, since a test waits now and then; on a single core
    no worker at all."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return min((cores or 1) + 1, 4) if cores != 1 else 0


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    """A worker gets a file at a time, since its tests share what is slow to make; first what takes
    longest. Crowds of processes stand in one queue: two at once would measure each other."""
    from xdist.scheduler import LoadScopeScheduling

    class ByFile(LoadScopeScheduling):
        def _split_scope(self, nodeid: str) -> str:
            file = nodeid.partition("::")[0]
            return "crowds" if file.removeprefix("tests/") in CROWDS else file

    config.option.loadscopereorder = False
    return ByFile(config, log)


def pytest_configure() -> None:
    if threading.current_thread() is threading.main_thread():
        # A run that is told to end goes the way of Ctrl-C, so that its server ends too.
        signal.signal(signal.SIGTERM, signal.default_int_handler)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if hasattr(config, "workerinput"):
        first = [f"/tests/{name}" for name in (*CROWDS, *LONGEST)]
        place = {item.path: _place(item.path.as_posix(), first) for item in items}
        items.sort(key=lambda item: place[item.path])
    if config.getoption("--long"):
        return
    for item in items:
        if item.get_closest_marker("long"):
            item.add_marker(pytest.mark.skip(reason="needs --long"))


def pytest_collection_finish() -> None:
    """What all tests share is looked through by no later pass for garbage: modules, and tests."""
    gc.freeze()


def _place(path: str, first: list[str]) -> int:
    return next((n for n, name in enumerate(first) if path.endswith(name)), len(first))


@pytest.fixture(autouse=True)
def _quiet_log(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A warning nobody expected fails the test; one that is expected is taken by caplog.clear()."""
    yield
    loud = [r for r in caplog.get_records("call") if r.levelno >= logging.WARNING]
    assert not loud, [record.getMessage() for record in loud]


@pytest.fixture(scope="session")
def font_folder() -> Path:
    """Our font, cut to what is said; papers of this process begin with it too."""
    folder = cut_folder()
    begin_with(folder)
    return folder


@pytest.fixture(scope="session")
def postgres() -> Server:
    """One PostgreSQL for the whole run, all workers of xdist included."""
    return Server(url_of_server())


@pytest.fixture(params=["sqlite", "postgresql"])
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="session")
def made_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with one campaign, made once: migrating anew takes half a second."""
    path = tmp_path_factory.mktemp("made") / "made.db"
    make_store(where(str(path)))
    return path


@pytest.fixture(scope="session")
def made_database(postgres: Server) -> Iterator[str]:
    """The same on the server, as a template for others."""
    with postgres.fresh_database() as place:
        make_store(place)
        yield str(make_url(place.url).database)


def make_store(place: Where) -> None:
    store = Store.open(place, vault=Vault(KEY), by="tester")
    store.begin(open_campaign, op_id=new_op_id(), name="Riverside")
    store.close()


@pytest.fixture
def sqlite_place(tmp_path: Path, request: pytest.FixtureRequest) -> Where:
    path = tmp_path / "handover.db"
    if "store" in request.fixturenames:
        shutil.copy(request.getfixturevalue("made_file"), path)
    return where(str(path))


@pytest.fixture
def postgres_place(postgres: Server, request: pytest.FixtureRequest) -> Iterator[Where]:
    is_made = "store" in request.fixturenames
    template = request.getfixturevalue("made_database") if is_made else None
    with postgres.fresh_database(template) as place:
        yield place


@pytest.fixture
def place(kind: str, request: pytest.FixtureRequest) -> Where:
    """Empty, unless the test asks for a store too."""
    fixture = {"sqlite": "sqlite_place", "postgresql": "postgres_place"}[kind]
    found: Where = request.getfixturevalue(fixture)
    return found


@pytest.fixture
def place_url(place: Where) -> str:
    """As another process is told where."""
    return str(place.path or place.url.replace("postgresql+psycopg", "postgresql"))


@pytest.fixture
def vault() -> Vault:
    return Vault(KEY)


@pytest.fixture
def store(place: Where, vault: Vault) -> Iterator[Store]:
    """Open, with one campaign and its first event."""
    opened = Store.open(place, vault=vault, by="tester")
    yield opened
    opened.close()


NEWER = """
import sqlalchemy as sa
from alembic import op

revision, down_revision, branch_labels, depends_on = {newer!r}, {head!r}, None, None


def upgrade() -> None:
    op.add_column("zone", sa.Column("note", sa.String(10), server_default="new", nullable=False))
"""


@pytest.fixture
def newer_console() -> str:
    """The revision that a console of the future wants."""
    return f"{int(schema.HEAD) + 1:04d}"


@pytest.fixture
def become_newer(
    newer_console: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[[], None]:
    """Turns this console into one with one more migration, when called."""

    def turn() -> None:
        scripts = tmp_path / "migrations"
        shutil.copytree(schema.SCRIPTS, scripts)
        (scripts / "versions" / f"{newer_console}_newer.py").write_text(
            NEWER.format(newer=newer_console, head=schema.HEAD)
        )
        monkeypatch.setattr(schema, "SCRIPTS", scripts)
        monkeypatch.setattr(schema, "REVISIONS", (*schema.REVISIONS, newer_console))
        monkeypatch.setattr(schema, "HEAD", newer_console)

    return turn
