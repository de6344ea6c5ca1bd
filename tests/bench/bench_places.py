"""Where a benchmark measures: a fresh SQLite file and a fresh database of a server."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from console.databases import Where, where


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
    from places_for_tests import Server, url_of_server

    try:
        url = url_of_server()
    except ImportError:
        return None
    return stack.enter_context(Server(url).fresh_database())
