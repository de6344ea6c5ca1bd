"""The files of a sealed day lie in a folder of their campaign, and say what the seal says."""

from __future__ import annotations

import json
from pathlib import Path

import openpyxl
import pytest
from day_store import DAY, Hall, Plan, build_hall
from played_day import close, play

from console.databases import where
from console.day_files import day_files, folder_name, write_day_files
from console.domain.errors import Failure
from console.models import HandoverDay
from console.queries import daybook
from console.queries.campaigns import campaign
from console.queries.figures import day_figures


@pytest.fixture(scope="module")
def closed(tmp_path_factory: pytest.TempPathFactory) -> Hall:
    found = build_hall(where(str(tmp_path_factory.mktemp("files") / "handover.db")), Plan())
    play(found)
    close(found)
    return found


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, font_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HANDOVER_HOME", str(tmp_path))
    (tmp_path / "cache").symlink_to(font_folder)


def test_workbook_and_digest_are_written_into_the_folder_of_the_campaign(closed: Hall) -> None:
    asked = day_files(closed.store.read(campaign), DAY)
    assert not asked.are_there
    made = write_day_files(closed.store, DAY)
    assert made == asked
    assert made.are_there
    assert [file.name for file in sorted(made.folder.iterdir())] == [f"{DAY}.pdf", f"{DAY}.xlsx"]
    assert openpyxl.load_workbook(made.workbook).sheetnames
    assert write_day_files(closed.store, DAY) == made


def test_a_folder_that_cannot_be_made_is_a_failure_that_names_it(
    closed: Hall, tmp_path: Path
) -> None:
    (tmp_path / "days").write_text("in the way")
    with pytest.raises(Failure) as failed:
        write_day_files(closed.store, DAY)
    assert failed.value.code == "print.not-written"
    assert str(tmp_path / "days") in str(failed.value.facts["path"])


@pytest.mark.parametrize(
    ("name", "folder"),
    [
        ("云栖里 · 一期", "云栖里 · 一期 7"),
        ('a/b\\c:"d" .', "a b c d 7"),
        ("../..", "7"),
        ("", "7"),
    ],
)
def test_a_campaign_of_any_name_has_one_folder(name: str, folder: str) -> None:
    assert folder_name(name, 7) == folder


def test_the_seal_is_read_and_never_counted_again(tmp_path: Path) -> None:
    hall = build_hall(where(str(tmp_path / "own.db")), Plan())
    play(hall)
    close(hall)
    row = next(r for r in hall.rows(HandoverDay) if r["day"] == DAY)
    counted = hall.store.read(day_figures, day=DAY)
    assert hall.store.read(daybook.figures, day=DAY) == counted
    older = {k: v for k, v in json.loads(row["figures"]).items() if k not in ("wait_p90", "green")}
    hall.change(HandoverDay, row["id"], figures=json.dumps(older | {"completed": 77}))
    sealed = hall.store.read(daybook.figures, day=DAY)
    assert (sealed.completed, sealed.wait_p90, sealed.green) == (77, None, -1)
    assert sealed.refused == counted.refused
    hall.store.close()
