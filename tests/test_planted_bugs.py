"""The tests are tested: every planted bug is caught by the test that is named for it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from planted_bugs import BUGS, Bug

ROOT = Path(__file__).resolve().parents[1]
PARTS = ("console", "printing", "resources", "tests", "main.py", "pyproject.toml")


@pytest.mark.parametrize("bug", BUGS, ids=lambda bug: bug.name)
def test_the_place_of_a_planted_bug_is_still_there(bug: Bug) -> None:
    text = (ROOT / bug.file).read_text(encoding="utf-8")
    assert text.count(bug.old) == 1
    file, _, name = bug.test.partition("::")
    assert f"def {name}(" in (ROOT / file).read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the sources: bugs are never planted where others work."""
    folder = tmp_path_factory.mktemp("tree")
    for part in PARTS:
        if (ROOT / part).is_dir():
            shutil.copytree(
                ROOT / part, folder / part, ignore=shutil.ignore_patterns("__pycache__")
            )
        else:
            shutil.copy(ROOT / part, folder / part)
    return folder


def run(tree: Path, test: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", test],
        cwd=tree, env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}, capture_output=True,
        text=True, check=False,
    )  # fmt: skip


@pytest.mark.long
@pytest.mark.parametrize("bug", BUGS, ids=lambda bug: bug.name)
def test_a_planted_bug_turns_its_test_red(tree: Path, bug: Bug) -> None:
    sound = run(tree, bug.test)
    assert sound.returncode == 0, f"red without the bug: {sound.stdout[-2000:]}"
    source = tree / bug.file
    text = source.read_text(encoding="utf-8")
    source.write_text(text.replace(bug.old, bug.new), encoding="utf-8")
    try:
        planted = run(tree, bug.test)
    finally:
        source.write_text(text, encoding="utf-8")
    assert planted.returncode == 1, f"not caught: {planted.stdout[-2000:]}"
