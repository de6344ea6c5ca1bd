"""The give-back sheet: the developer's own headings, guessed, mapped once, filled per home."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from day_store import DAY, Hall, Plan, build_hall, copied_hall, refuses
from played_day import NEXT_DAY, book_tomorrow, close, play

from console.actions.messages import NewMessage, write_messages
from console.databases import where
from console.domain.calls import CallList
from console.domain.errors import Failure
from console.domain.give_back import DayForm, Layout, SheetColumn, written
from console.domain.messages import MessageKind
from console.give_back import (
    give_back_facts,
    keep,
    layout_of,
    read_template,
    write_give_back,
)
from console.models import Appointment, SheetLayout, Unit
from console.queries.calls import call_lists
from console.queries.give_back import GivenBack, give_back_rows

ERP = ("序号", "项目", "楼栋", "单元", "房号", "已发入伙通知书日期", "已发催收楼通知书日期",
       "约定收楼日期", "实际收楼日期", "入伙进程", "入伙进程备注")  # fmt: skip


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def played(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Hall]:
    """The played day, closed, with messages that went out; the tests here only read."""
    with ExitStack() as stack:
        if request.param == "sqlite":
            place = where(str(tmp_path_factory.mktemp("back") / "handover.db"))
        else:
            place = stack.enter_context(request.getfixturevalue("postgres").fresh_database())
        hall = build_hall(place, Plan())
        stack.callback(hall.store.close)
        _play_and_tell(hall)
        yield hall


def _play_and_tell(hall: Hall) -> None:
    play(hall)
    hall.at("16:00")
    at = {r["id"]: r["slot_start"] for r in hall.rows(Appointment)}
    for kind in (MessageKind.NOTICE, MessageKind.REMINDER_1):
        told = tuple(
            NewMessage(
                appointment_id=number, kind=kind, slot_start=at[number], reference=f"{kind}{n}"
            )
            for n, number in enumerate(hall.appointments[:4])
        )  # fmt: skip
        hall.press(write_messages, messages=told)
    close(hall)
    book_tomorrow(hall)


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("hall") / "template.db"


@pytest.fixture
def hall(tmp_path: Path, template: Path) -> Iterator[Hall]:
    found = copied_hall(tmp_path, template)
    yield found
    found.store.close()


def row(hall: Hall, home: int) -> GivenBack:
    rows = hall.store.read(give_back_rows)
    return next(r for r in rows if r.unit_id == hall.units[home])


def erp_file(folder: Path, headings: tuple[str, ...] = ERP) -> Path:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["云栖里 交付台账"])
    sheet.append([])
    sheet.append(list(headings))
    sheet.append([1, "云栖里", "1"])
    path = folder / "erp.xlsx"
    book.save(path)
    return path


def test_each_home_says_what_became_of_it(played: Hall) -> None:
    assert (row(played, 0).progress, row(played, 0).actual_date) == ("completed", DAY)
    assert row(played, 1).progress == "completed_with_issues"
    assert (row(played, 2).progress, row(played, 2).actual_date) == ("refused", None)
    assert row(played, 3).progress == "left_early"
    assert (row(played, 4).progress, row(played, 4).agreed_date) == ("booked", NEXT_DAY)
    assert (row(played, 5).progress, row(played, 5).agreed_date) == ("cancelled", DAY)
    assert (row(played, 6).progress, row(played, 6).agreed_date) == ("incomplete_documents", None)


def test_the_evening_lists_name_who_was_missed_and_who_is_due_next(played: Hall) -> None:
    lists = played.store.read(call_lists, day=DAY)
    assert [row.unit_id for row in lists[CallList.DUE]] == [played.units[4]]
    (missed,) = lists[CallList.NO_SHOW]
    assert (missed.unit_id, missed.state) == (played.units[4], "no_show")
    assert missed.next_start == lists[CallList.DUE][0].slot_start


def test_notice_and_reminder_are_the_days_on_which_they_went_out(played: Hall) -> None:
    assert (row(played, 0).notice_sent, row(played, 0).reminder_sent) == (DAY, DAY)
    assert (row(played, 5).notice_sent, row(played, 5).reminder_sent) == (None, None)


def test_a_home_that_nobody_has_told_or_booked_is_not_told_yet(hall: Hall) -> None:
    assert row(hall, 7).progress == "not_due"
    assert row(hall, 0).progress == "booked"


def test_the_headings_of_the_system_are_found_below_its_titles_and_guessed(tmp_path: Path) -> None:
    layout = read_template(erp_file(tmp_path))
    assert [c.heading for c in layout.columns] == list(ERP)
    assert [c.field for c in layout.columns] == [
        "", "project", "building", "stairwell", "room_no", "notice_sent", "reminder_sent",
        "agreed_date", "actual_date", "progress", "remark",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "headings",
    [
        ("Property", "Notice sent", "Reminder date", "Agreed date", "Handover date", "Status",
         "Remarks"),
        ("Vivienda", "Aviso enviado", "Recordatorio", "Fecha de cita", "Fecha de entrega",
         "Estado", "Observaciones"),
    ],
)  # fmt: skip
def test_english_and_spanish_headings_are_known_too(
    tmp_path: Path, headings: tuple[str, ...]
) -> None:
    fields = [c.field for c in read_template(erp_file(tmp_path, headings)).columns]
    assert fields[1:] == [
        "notice_sent", "reminder_sent", "agreed_date", "actual_date", "progress", "remark",
    ]  # fmt: skip
    assert fields[0] in ("unit_label", "room_no")


def test_a_file_without_such_headings_is_refused(tmp_path: Path) -> None:
    with refuses("give-back.no-headings", file="erp.xlsx"):
        read_template(erp_file(tmp_path, ("apples", "pears")))


def test_what_was_mapped_once_is_kept_and_written(hall: Hall, tmp_path: Path) -> None:
    layout = replace(read_template(erp_file(tmp_path)), days=DayForm.SLASHED)
    assert keep(hall.store, layout).kind == "sheet.mapped"
    assert layout_of(hall.store) == layout
    with refuses("give-back.unchanged"):
        keep(hall.store, layout)
    out = tmp_path / "back.xlsx"
    assert write_give_back(hall.store, out) == 8
    event = hall.journal()[-1]
    assert (event.kind, event.facts["homes"]) == ("sheet.given_back", 8)
    rows = list(openpyxl.load_workbook(out).worksheets[0].iter_rows(values_only=True))
    assert rows[0] == ERP
    assert rows[1][2:5] == ("1", "1", "101")
    assert rows[1][7:10] == ("2026/12/18", None, "已预约")
    assert len(hall.rows(SheetLayout)) == 1


def test_without_a_mapping_our_own_columns_are_written(hall: Hall) -> None:
    facts = give_back_facts(hall.store, layout_of(hall.store))
    assert facts.headings[:2] == ("房间", "通知发出日期")
    assert len(facts.rows) == 8


def test_no_text_of_a_home_or_heading_becomes_a_formula(hall: Hall, tmp_path: Path) -> None:
    hall.change(Unit, hall.units[0], contract_no="=1+1", building="@SUM(A1)")
    columns = (
        SheetColumn(heading="=HYPERLINK(1)", field="contract_no"),
        SheetColumn(heading="楼栋", field="building"),
    )
    keep(hall.store, Layout(columns=columns))
    write_give_back(hall.store, tmp_path / "back.xlsx")
    first = (tmp_path / "back.xlsx").read_bytes()
    sheet = openpyxl.load_workbook(tmp_path / "back.xlsx").worksheets[0]
    assert {c.data_type for line in sheet.iter_rows() for c in line if c.value} == {"s"}
    assert sheet["A2"].value == "=1+1"
    hall.wait(1)
    write_give_back(hall.store, tmp_path / "back.xlsx")
    assert (tmp_path / "back.xlsx").read_bytes() == first


def test_a_layout_that_names_no_home_or_no_known_field_is_refused(hall: Hall) -> None:
    with refuses("give-back.columns"):
        keep(hall.store, Layout(columns=()))
    with refuses("give-back.no-home"):
        keep(hall.store, Layout(columns=(SheetColumn(heading="x", field="progress"),)))
    with refuses("give-back.unknown-field"):
        keep(hall.store, Layout(columns=(SheetColumn(heading="x", field="shoe_size"),)))
    with refuses("give-back.heading-too-long"):
        keep(hall.store, Layout(columns=(SheetColumn(heading="x" * 99, field="room_no"),)))


def test_where_nothing_can_be_written_the_journal_says_nothing(
    hall: Hall, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with refuses("print.no-folder"):
        write_give_back(hall.store, tmp_path / "nowhere" / "back.xlsx")

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    before = len(hall.journal())
    monkeypatch.setattr("pathlib.Path.write_bytes", full)
    with pytest.raises(Failure) as failed:
        write_give_back(hall.store, tmp_path / "back.xlsx")
    assert failed.value.code == "file.not-written"
    assert len(hall.journal()) == before


def test_an_empty_campaign_gives_nothing_back(hall: Hall) -> None:
    from console.actions.give_back import note_given_back

    with refuses("give-back.nobody"):
        hall.press(note_given_back, homes=0, sha256="")


@pytest.mark.parametrize(
    ("form", "text"),
    [
        (DayForm.ISO, "2026-12-08"), (DayForm.SLASHED, "2026/12/8"), (DayForm.BARE, "20261208"),
        (DayForm.CHINESE, "2026年12月8日"),
    ],
)  # fmt: skip
def test_days_are_written_as_the_other_system_wants_them(form: DayForm, text: str) -> None:
    assert written(DAY.replace(day=8), form) == text
    assert written(None, form) == ""
