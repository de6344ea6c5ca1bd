"""The command that writes workbooks: of a day, its week, the campaign, and money."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from day_store import DAY, VAULT_KEY, Plan, build_hall
from played_day import close, play

from console import cli
from console.databases import where
from console.keyfile import save_key
from console.places import data_folder


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("summary") / "handover.db"
    hall = build_hall(where(str(path)), Plan())
    play(hall)
    close(hall)
    hall.store.close()
    return path


@pytest.fixture
def on(
    place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Any:
    monkeypatch.setenv("HANDOVER_HOME", str(tmp_path / "home"))
    save_key(data_folder(), VAULT_KEY)

    def run(*asked: object) -> tuple[int, dict[str, Any]]:
        line = ["--json", "--db", str(place), "summary", "--out", str(tmp_path / "a.xlsx")]
        code = cli.main([*line, *map(str, asked)])
        return code, json.loads(capsys.readouterr().out or "{}")

    return run


def sheets(tmp_path: Path) -> list[str]:
    return openpyxl.load_workbook(tmp_path / "a.xlsx").sheetnames


def test_a_day_a_week_the_campaign_and_money_are_written(on: Any, tmp_path: Path) -> None:
    day = on("--day", DAY)[1]
    assert (len(sheets(tmp_path)), day["due"], day["remainder"]) == (8, 8, 0)
    for kind in ("weekly", "campaign"):
        code, told = on("--kind", kind, "--day", DAY)
        assert (code, told["due"], told["days"]) == (0, 8, 1)
        assert sheets(tmp_path) == ["总览", "每日", "岗位", "接待人", "交付进度"]
    code, told = on("--kind", "finance")
    assert (code, told["net"], told["receipts"]) == (0, 298_907, 1)
    assert sheets(tmp_path) == ["每日收款", "按方式", "按款项", "收据明细", "应收与欠款"]


def test_full_numbers_need_a_reason_and_belong_to_a_day(on: Any, tmp_path: Path) -> None:
    code, told = on("--full", "--role", "officer")
    assert (code, told["refused"]) == (1, "reveal.not-your-role")
    assert not (tmp_path / "a.xlsx").exists()
    with pytest.raises(SystemExit):
        on("--kind", "finance", "--full")
