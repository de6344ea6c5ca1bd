"""Where a benchmark measures: a fresh SQLite file and a fresh database of a server."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from console.databases import Where, where

if TYPE_CHECKING:
    from places_for_tests import Server


@contextmanager
def fresh_places() -> Iterator[dict[str, Where | None]]:
    """By kind; None for a server where neither HANDOVER_TEST_POSTGRES names one nor the package
    that brings one is installed."""
    with ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="handover-bench-"))
        places: dict[str, Where | None] = {"sqlite": where(str(Path(folder) / "bench.db"))}
        places["postgresql"] = _server(stack, folder)
        yield places


def _server(stack: ExitStack, folder: str) -> Where | None:
    if not os.path.isdir(os.environ.get("XDG_RUNTIME_DIR", "")):
        os.environ["XDG_RUNTIME_DIR"] = folder
    os.environ.setdefault("HANDOVER_TEST_RUN", tempfile.mkdtemp(prefix="handover-run-"))
    from places_for_tests import VARIABLE, Server, url_of_server

    try:
        url = url_of_server()
    except ImportError:
        return None
    if VARIABLE not in os.environ:  # the tests' own server writes to no disk: here a commit counts
        _make_durable(Server(url), "on")
        stack.callback(_make_durable, Server(url), "off")
    return stack.enter_context(Server(url).fresh_database())


def _make_durable(server: Server, switch: str) -> None:
    for setting in ("fsync", "full_page_writes"):
        server.say(f"ALTER SYSTEM SET {setting} = {switch}")
    server.say("SELECT pg_reload_conf()")
