"""The locks pin every package with hashes, for every system, and name no place to fetch from."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from console import environment

LOCKS = [environment.RUNTIME, environment.TEST]
ENTRY = re.compile(r"^(?P<name>[a-z0-9-]+)==(?P<version>[^\s;]+)(?P<marker> ;[^\\]+)?")


def entries(lock: Path) -> list[str]:
    """Each requirement on one line, its hashes after it."""
    return lock.read_text(encoding="utf-8").replace("\\\n", " ").splitlines()


def versions(lock: Path) -> set[tuple[str, str, str]]:
    found = (ENTRY.match(entry) for entry in entries(lock))
    return {(m["name"], m["version"], (m["marker"] or "").strip()) for m in found if m}


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_every_requirement_is_one_version_with_sha256_hashes(lock: Path) -> None:
    loose = [
        entry
        for entry in entries(lock)
        if not re.fullmatch(ENTRY.pattern + r"\s*(--hash=sha256:[0-9a-f]{64}\s*)+", entry)
    ]
    assert loose == []
    assert len(entries(lock)) > 40


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_no_lock_names_an_index_a_url_or_a_file(lock: Path) -> None:
    text = lock.read_text(encoding="utf-8")
    assert not re.search(r"://|--index|--extra|--find-links|--trusted|file:|\s@\s", text)


def test_the_test_lock_holds_the_other_with_equal_versions() -> None:
    assert versions(environment.RUNTIME) <= versions(environment.TEST)


@pytest.mark.parametrize(("lock", "with_test"), [(LOCKS[0], False), (LOCKS[1], True)])
def test_every_dependency_of_the_project_is_locked(lock: Path, with_test: bool) -> None:
    project = tomllib.loads((environment.PROGRAM / "pyproject.toml").read_text("utf-8"))["project"]
    asked = project["dependencies"] + with_test * project["optional-dependencies"]["test"]
    names = {re.split(r"[\[<>=~! ;]", wish)[0].lower().replace("_", "-") for wish in asked}
    assert names - {name for name, _, _ in versions(lock)} == set()


def test_the_start_reads_a_lock_as_it_is_written() -> None:
    assert {
        (name, version)
        for name, (pinned, _) in environment.pinned(environment.TEST).items()
        for version in pinned
    } == {(name, version) for name, version, _ in versions(environment.TEST)}
