"""The hall of the action tests: SQLite, copied from one that was built once per worker."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from day_store import Hall, copied_hall


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("hall") / "template.db"


@pytest.fixture
def hall(tmp_path: Path, template: Path) -> Iterator[Hall]:
    found = copied_hall(tmp_path, template)
    yield found
    found.store.close()
