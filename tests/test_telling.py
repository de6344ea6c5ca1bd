"""An answer told to people in a terminal of 80 columns."""

import pytest

from console.commands.telling import tell


@pytest.fixture(autouse=True)
def narrow(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")


def test_a_list_with_few_facts_is_a_table_of_rows(capsys: pytest.CaptureFixture[str]) -> None:
    tell({"unplaced": [{"unit": "3-1-101", "reason": "full"}, {"unit": "3-1-102", "reason": ""}]})
    lines = capsys.readouterr().out.splitlines()
    assert any("3-1-101" in line and "full" in line for line in lines)


def test_a_list_with_many_facts_shows_each_fact_in_full(capsys: pytest.CaptureFixture[str]) -> None:
    figures = {f"figure_{n:02}": 1000 + n for n in range(24)}
    tell({"figures": [{"day": "2026-11-22", **figures}]})
    lines = capsys.readouterr().out.splitlines()
    for name, value in figures.items():
        assert any(name in line and str(value) in line for line in lines)
