"""Every command as a user types it: exit code, one JSON object, the promised keys."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from console import cli
from console.databases import where
from console.store import Store
from console.ui.words import SENTENCES, say

HOMES = 14
Run = Callable[..., tuple[int, dict[str, Any]]]


@pytest.fixture
def roster(tmp_path: Path) -> Path:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["楼栋", "单元", "房号", "业主姓名", "手机号码", "建筑面积"])
    for n in range(HOMES):
        sheet.append(["1栋", "1", f"{n + 1:02d}01", f"测试{n:02d}", f"1990000{n:04d}", 89.63])
    sheet.append(["1栋", "1", "", "无房号", "19900009999", 80])
    path = tmp_path / "roster.xlsx"
    book.save(path)
    return path


@pytest.fixture
def run(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    font_folder: Path,
) -> Run:
    monkeypatch.setenv("HANDOVER_HOME", str(tmp_path / "home"))

    def run_it(*words: object) -> tuple[int, dict[str, Any]]:
        capsys.readouterr()
        code = cli.main(["--json", *map(str, words)])
        lines = capsys.readouterr().out.splitlines()
        assert len(lines) == 1, lines
        return code, json.loads(lines[0])

    return run_it


@pytest.fixture
def on(run: Run, place_url: str) -> Run:
    return lambda *words: run("--db", place_url, *words)


def test_a_day_runs_on_the_command_line_from_roster_to_backup(
    on: Run, run: Run, roster: Path, tmp_path: Path
) -> None:
    code, told = on("import", roster)
    assert code == 0
    assert (told["imported"], told["refused"]) == (HOMES, 1)
    assert {"row", "heading", "value", "reason", "level"} == set(told["rows"][0])

    code, told = on("import", roster)
    assert (told["imported"], told["unchanged"]) == (0, HOMES)

    code, told = on("plan", "--from", "2026-12-18", "--days", 3)
    assert (code, told["placed"], told["unplaced"]) == (0, HOMES, [])
    assert set(told["cost"]) == set(told["bound"]) == set("ABCD")

    code, told = on("print", "notices", "--out", tmp_path / "notices.pdf")
    assert (code, told["documents"]) == (0, HOMES)

    code, told = on("print", "fallback", "--day", "2026-12-18", "--out", tmp_path / "paper.pdf")
    assert code == 0
    assert told["documents"] >= 1

    code, told = on("rehearse", "--replications", 5, "--day", "2026-12-18")
    assert {"name", "p50", "p80", "p90"} <= set(told["stations"][0])

    code, told = on("demo", "--headless", "--days", 2)
    assert code == 0
    assert told["played"] == ["2026-12-18", "2026-12-19"]
    assert told["days"] == ["2026-12-18", "2026-12-19", "2026-12-20"]
    assert told["closed"]
    assert 0 < told["completed"] <= told["visits"] + 2

    code, refused = on("demo", "--headless")
    assert (code, refused["refused"]) == (1, "demo.store-in-use")

    code, told = on("summary", "--out", tmp_path / "day.xlsx")
    assert code == 0
    assert {"expected", "arrived", "completed", "refused", "no_show", "green"} <= set(told)

    book = Workbook()
    assert book.active is not None
    book.active.append(["房间", "实际收楼日期", "备注"])
    book.save(tmp_path / "erp.xlsx")
    for _again in range(2):  # the same layout again is no mistake
        code, told = on(
            "give-back", "--layout", tmp_path / "erp.xlsx", "--out", tmp_path / "back.xlsx"
        )
        assert (code, told["homes"]) == (0, HOMES)
    assert [c["field"] for c in told["columns"]] == ["unit_label", "actual_date", "remark"]

    paper = tmp_path / "list.csv"
    paper.write_text("party,step,from\nA999,identity,9:05\n", "utf-8")
    code, told = on("back-entry", paper, "--day", "2026-12-19")
    assert (code, told["entered"], told["left"][0]["reason"]) == (0, 0, "back.no-party")

    before = tmp_path / "inspected.csv"
    before.write_text("房号,缺陷数,已整改\n9-9-999,1,1\n", "utf-8")
    code, told = on("inspections", before, "--check")
    assert (code, told["homes"], told["rows"][0]["reason"]) == (0, 0, "extras.unknown-home")
    code, told = on("issues", "--out", tmp_path / "issues.xlsx")
    assert code == 0
    assert 0 <= told["unanswered"] <= told["issues"]
    assert (tmp_path / "issues.xlsx").exists()

    for kind in ("packs", "slips", "key-tags", "digest"):
        code, told = on("print", kind, "--out", tmp_path / f"{kind}.pdf")
        assert code == 0, (kind, told)
        assert told["documents"] >= 1
        assert (tmp_path / f"{kind}.pdf").read_bytes().startswith(b"%PDF")

    code, told = on("verify")
    assert (code, told["faults"]) == (0, [])
    head, events = told["head"], told["events"]
    assert on("verify", "--digest", head)[0] == 0
    assert on("verify", "--digest", "0" * 64)[0] == 1
    assert on("verify", "--slip", f"{events}:{head[:12]}")[0] == 0
    code, told = on("verify", "--slip", f"{events}:{'0' * 12}")
    assert (code, told["faults"][0]["what"]) == (1, "slip")

    code, told = on("rotate-codes")
    assert (code, len(told["key"])) == (0, 4)
    told = on("verify")[1]
    assert told["events"] == events + 1
    head, events = told["head"], told["events"]
    code, told = on("backup", tmp_path / "backup.db")
    assert (code, told["events"]) == (0, events)

    code, told = run("--db", tmp_path / "second.db", "restore", tmp_path / "backup.db")
    assert (code, told["events"]) == (0, events)
    assert run("--db", tmp_path / "second.db", "verify")[1]["head"] == head

    code, told = on("move", "--to", tmp_path / "moved.db")
    assert (code, told["events"]) == (0, events)
    assert on("doctor")[0] == 0
    assert on("upgrade")[0] == 0


def test_numbers_are_masked_unless_revealed(on: Run, roster: Path) -> None:
    on("import", roster)
    masked, clear = on("units")[1]["units"], on("units", "--reveal")[1]["units"]
    assert masked[0]["owners"][0]["phones"] == ["*******0000"]
    assert clear[0]["owners"][0]["phones"] == ["19900000000"]
    assert (clear[0]["label"], clear[0]["gross_area"]) == ("1栋-1-0101", 89.63)


def test_check_writes_nothing(run: Run, roster: Path, tmp_path: Path) -> None:
    code, told = run("--db", tmp_path / "none.db", "import", roster, "--check")
    assert (code, told["homes"]) == (0, HOMES)
    assert not (tmp_path / "none.db").exists()


def test_options_stand_before_or_after_the_command(run: Run, roster: Path, tmp_path: Path) -> None:
    assert run("import", roster, "--db", tmp_path / "a.db", "--campaign", "Riverside")[0] == 0
    assert run("--campaign", "Riverside", "units", "--db", tmp_path / "a.db")[0] == 0
    code, refused = run("units", "--db", tmp_path / "a.db", "--campaign", "Elsewhere")
    assert (code, refused["refused"]) == (1, "campaign.unknown")
    assert refused["facts"] == {"name": "Elsewhere"}
    assert "Elsewhere" in refused["message"]


@pytest.mark.parametrize(
    ("words", "refusal"),
    [
        (["units"], "campaign.none"),
        (["plan", "--from", "2026-12-18", "--days", "3"], "campaign.none"),
        (["plan", "--from", "18/12/2026", "--days", "3"], "plan.bad-date"),
        (["import", "no-such-file.xlsx"], "roster.no-file"),
        (["verify", "--digest", "beef"], "digest.malformed"),
        (["verify", "--slip", "12"], "slip.malformed"),
        (["bench", "no-such-benchmark"], "bench.unknown"),
        (["rehearse", "--drill", "flood"], "rehearse.no-drill"),
    ],
)
def test_a_refusal_is_exit_one_with_its_reason(
    run: Run, tmp_path: Path, words: list[str], refusal: str
) -> None:
    code, told = run("--db", tmp_path / "new.db", *words)
    assert (code, told["refused"]) == (1, refusal)
    assert told["message"] == say(refusal, told["facts"])


@pytest.mark.parametrize("words", [["plan"], ["sing"], ["print", "songs", "--out", "x"]])
def test_wrong_usage_is_exit_two(run: Run, words: list[str], tmp_path: Path) -> None:
    with pytest.raises(SystemExit) as stopped:
        cli.main(["--db", str(tmp_path / "x.db"), *words])
    assert stopped.value.code == 2


def test_another_data_key_is_refused_before_anything_is_shown(
    run: Run, roster: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("--db", tmp_path / "a.db", "import", roster)
    monkeypatch.setenv("HANDOVER_HOME", str(tmp_path / "other-home"))
    code, refused = run("--db", tmp_path / "a.db", "units")
    assert (code, refused["refused"]) == (1, "vault.wrong-key")


def test_an_exchange_file_is_solved_without_a_store(run: Run, tmp_path: Path) -> None:
    home = {
        "id": "H1", "owner": "O1", "building": "B1", "unit": "B1-1", "cls": "smooth", "cells": 1,
        "lang_req": None, "dialect": None, "ready_day": 0, "days_ok": [0], "green": False,
        "prio": 1, "pref": [[0, 0]], "prev": None, "pinned": False,
    }  # fmt: skip
    instance = {
        "schema": "handover-appt/1", "name": "one", "seed": 1, "cell_min": 45,
        "days": [{"date": "2027-06-19", "kind": "weekend", "target": 1, "quota": 1, "reserve": 0,
                  "arrivals_max": 1, "blocks": [{"id": "am", "start": "09:00", "cells": 4},
                                                {"id": "pm", "start": "13:30", "cells": 6}]}],
        "buildings": [{"id": "B1", "zone": "Z1", "limit": 2,
                       "units": [{"id": "B1-1", "limit": 2}]}],
        "hosts": [{"id": "S1", "home": "B1", "langs": ["zh"], "key": True, "days": [0]}],
        "rules": {"key_gap_cells": 1, "key_parallel_per_zone": 2, "key_per_host_block": 1},
        "weights": {"D_pref": 20, "D_balance": 4, "D_dialect": 2, "D_home": 1, "C_day": 6,
                    "C_half": 4, "C_start": 3, "C_host": 1},
        "households": [home],
    }  # fmt: skip
    (tmp_path / "one.json").write_text(json.dumps(instance))
    code, told = run("plan", "--instance", tmp_path / "one.json", "--out", tmp_path / "one.csv")
    assert (code, told["placed"], told["stopped_by"]) == (0, 1, "done")
    assert (tmp_path / "one.csv").read_text().split() == [
        "household_id,day,start,host", "H1,0,09:00,S1",
    ]  # fmt: skip


def test_people_get_sentences_not_json(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("HANDOVER_HOME", str(tmp_path / "home"))
    assert cli.main(["--db", str(tmp_path / "x.db"), "units"]) == 1
    assert capsys.readouterr().err.strip() == SENTENCES["campaign.none"]


def test_the_same_seed_plays_the_same_events(run: Run, roster: Path, tmp_path: Path) -> None:
    kinds = []
    for name in ("a.db", "b.db"):
        run("--db", tmp_path / name, "import", roster)
        run("--db", tmp_path / name, "plan", "--from", "2026-12-18", "--days", 3)
        run("--db", tmp_path / name, "demo", "--headless", "--seed", 7)
        kinds.append(events(tmp_path / name))
    assert kinds[0] == kinds[1]


def events(path: Path) -> list[tuple[str, str, str]]:
    """What happened after the plan: kind, time and facts."""
    from console.domain.vault import Vault

    store = Store.open(where(str(path)), vault=Vault(bytes(32)), by="reader")
    found = [
        (e.kind, e.at.isoformat(), str(e.facts))
        for e in store.since(0, limit=10_000)
        if e.by.startswith(("demo:", "owner:"))
    ]
    store.close()
    assert len(found) > 100
    return found


@pytest.mark.parametrize("code", sorted(SENTENCES))
def test_every_sentence_is_one(code: str) -> None:
    assert SENTENCES[code].endswith((".", "…", ":")), SENTENCES[code]  # ":" before a list
