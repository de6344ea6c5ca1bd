"""What was recorded in a home stands on its papers: the record, the repair request, the signing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from day_store import DAY, Hall, copied_hall
from issue_scenes import HOLLOW, VAULT, complained, party, raise_it, raised
from test_papers import Print, printer, room

from console.actions import issue_steps
from console.actions.issue_photos import PhotoFile, add_photo
from console.actions.undo import undo


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory, font_folder: Path) -> Path:
    return tmp_path_factory.mktemp("issue-papers") / "template.db"


@pytest.fixture
def hall(tmp_path: Path, template: Path) -> Iterator[Hall]:
    found = copied_hall(tmp_path, template)
    yield found
    found.store.close()


@pytest.fixture
def print_(hall: Hall, tmp_path: Path) -> Print:
    return printer(hall, tmp_path)


def test_the_record_lists_what_was_found_with_label_party_day_and_photo(
    hall: Hall, print_: Print
) -> None:
    hall.at("08:40")
    hall.check_in(0)
    hall.at("10:05")
    number = raised(hall, 0, responsible_id=party(hall), promised_on=DAY + timedelta(days=9))
    photo = PhotoFile(sha256="ab" * 32, size=3, data_enc=b"sealed")
    hall.press(issue_steps.add_note, issue_id=number, text_enc=VAULT.seal("左侧下框"))
    hall.press(add_photo, issue_id=number, photo=photo)
    raised(hall, 0, **HOLLOW | {"defect": "walls.other"}, text_enc=VAULT.seal("墙纸未贴"))
    gone = raise_it(hall, 0, visit_id=hall.visit_of(0))
    hall.press(undo, seq=gone.seq)
    complained(hall, 0, "等候太久")
    raised(hall, 1)
    told = print_("inspection", room(0)).text
    for shown in ("101-01", "次卧", "门窗", "渗水·左侧下框", "QuillWindows", "2026-12-27",
                  "101-02", "墙纸未贴", "2026-12-1810:05", "tester", "2项"):  # fmt: skip
        assert shown in told, shown
    for hidden in ("101-03", "101-04", "102-01", "等候太久"):
        assert hidden not in told, hidden


def test_a_home_without_anything_recorded_has_rows_to_write_in(hall: Hall, print_: Print) -> None:
    told = print_("inspection", room(2)).text
    assert "103-01" not in told
    assert "渗水" not in told


def test_the_repair_request_asks_for_what_is_still_open(hall: Hall, print_: Print) -> None:
    hall.at("08:40")
    hall.check_in(0)
    open_ = raised(hall, 0)
    mended = raised(hall, 0, visit_id=hall.visit_of(0), **HOLLOW)
    hall.press(issue_steps.note_fixed, issue_id=mended)
    hall.press(issue_steps.recheck, issue_id=mended, is_mended=True)
    assert open_ != mended
    told = print_("repair", room(0)).text
    assert "101-01" in told
    assert "101-02" not in told


def test_the_confirmation_counts_open_issues_and_names_record_and_day(
    hall: Hall, print_: Print
) -> None:
    hall.at("08:40")
    hall.check_in(0)
    hall.walk(0, to="signing")
    first = raised(hall, 0, visit_id=hall.visit_of(0))
    raised(hall, 0, visit_id=hall.visit_of(0), **HOLLOW)
    hall.press(issue_steps.promise, issue_id=first, day=DAY + timedelta(days=20))
    hall.step(0)
    record = print_("inspection", room(0))
    code = record.code
    told = print_("confirmation", room(0)).text
    assert f"{code[:4]}{code[8:12]}{code[12:16]}" in told
    assert "2项" in told
    assert "2027-01-07" in told
