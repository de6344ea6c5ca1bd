"""Every code that the code can say is provoked by a test and has its sentence."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
ROOMS = ("actions", "domain", "queries")


def codes_said() -> dict[str, str]:
    """Code of every Refusal and Failure in the rooms, and a file that says it."""
    found = {}
    for room in ROOMS:
        for file in sorted((ROOT / "console" / room).rglob("*.py")):
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                if (
                    isinstance(node, ast.Call)
                    and isinstance(node.func, ast.Name)
                    and node.func.id in ("Refusal", "Failure")
                    and node.args
                ):
                    for part in ast.walk(node.args[0]):
                        if isinstance(part, ast.Constant) and isinstance(part.value, str):
                            found[part.value] = file.name
    return found


def texts_of_tests() -> str:
    files = (f for f in (ROOT / "tests").rglob("*.py") if f.name != Path(__file__).name)
    return "\n".join(file.read_text(encoding="utf-8") for file in files)


def test_every_code_of_the_rules_is_provoked_by_a_test() -> None:
    said, told = codes_said(), texts_of_tests()
    assert len(said) > 60, "the search finds nothing any more"
    assert [code for code in said if f'"{code}"' not in told] == []


def test_every_code_has_its_sentence() -> None:
    words = pytest.importorskip("console.ui.words")
    assert [code for code in codes_said() if code not in words.SENTENCES] == []
