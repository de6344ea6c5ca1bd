"""Where the headings stand, which rows are homes, and homes in several rows."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import openpyxl
import pytest
from dirty_rosters import ods_bytes
from roster_rows import HEADINGS, ID, ROW, Read, codes, found, row

from console.domain.errors import Refusal
from console.roster.headings import WORDS, bare, field_of
from console.roster.read import read_roster


def test_title_rows_above_the_headings_are_passed_over(read: Read) -> None:
    reading = read(["锦绣花园业主名册"], ["打印日期：2026-11-01"], [], HEADINGS, ROW, headings=None)
    assert [u.row for u in reading.units] == [5]


def test_two_rows_of_headings_are_read_as_one(read: Read) -> None:
    reading = read(
        ["房源信息", "", "", "业主信息", "", "面积", ""],
        ["楼栋", "单元", "房号", "姓名", "电话", "建筑", "套内"],
        ["3栋", 1, 2801, "张三", "", 89.63, 70],
        headings=None,
        merge=["A1:C1", "D1:E1", "F1:G1"],
    )
    assert ("owner_names", "业主信息/姓名", 4) in reading.headings
    assert reading.units[0].gross_area == 8963


def test_a_merged_title_is_no_group_of_headings(read: Read) -> None:
    reading = read(["锦绣花园业主名册"], HEADINGS, ROW, headings=None, merge=["A1:H1"])
    assert reading.headings[0].heading == "房间"


def test_a_merged_building_is_filled_down_inside_its_range_only(read: Read) -> None:
    reading = read(
        ["3栋", 1, 101, "张三"],
        ["", 1, 102, "李四"],
        ["", 1, 103, "王五"],
        headings=["楼栋", "单元", "房号", "业主姓名"],
        merge=["A2:A3"],
    )
    assert [u.key[2:] for u in reading.units] == [("3", "1", "101"), ("3", "1", "102")]
    assert found(reading, "room.no-building").row == 4


@pytest.mark.parametrize("total", ["合计", "小计", "总 计", "合计：60户", "Total", "Subtotal:"])
def test_totals_are_skipped_and_told(read: Read, total: str) -> None:
    reading = read(ROW, [total, "", "", "", 5000.0])
    assert (len(reading.units), reading.skipped, reading.rows_read) == (1, 1, 1)
    assert found(reading, "row.total").row == 3


@pytest.mark.parametrize("count", [60, "60", "60户", "共60套"])
def test_a_total_that_counts_its_owners_is_skipped(read: Read, count: object) -> None:
    reading = read(ROW, ["小计", count, "", "", 5000.0])
    assert (len(reading.units), reading.skipped, reading.refused) == (1, 1, 0)


def test_headings_repeated_on_each_page_are_skipped(read: Read) -> None:
    reading = read(ROW, HEADINGS, row(room="1-1-1"))
    assert (len(reading.units), reading.skipped) == (2, 1)


def test_page_texts_are_skipped_but_a_lone_room_is_refused(read: Read) -> None:
    reading = read(ROW, ["第 1 页 共 2 页"], ["制表人：李四"], ["1-1-2"])
    assert (len(reading.units), reading.skipped, reading.refused) == (1, 2, 1)


def test_a_foot_that_reaches_below_the_owners_is_skipped(read: Read) -> None:
    reading = read(ROW, ["制表人：李四", "审核："])
    assert (len(reading.units), reading.skipped, reading.refused) == (1, 1, 0)


def test_blank_rows_count_as_nothing(read: Read) -> None:
    reading = read(ROW, [], ["", ""], row(room="1-1-1"))
    assert (reading.rows_read, reading.skipped) == (2, 0)


@pytest.mark.parametrize("state", ["未售", "退房", "换房", "unsold"])
def test_homes_not_to_be_handed_over_are_left_out_by_state(read: Read, state: str) -> None:
    reading = read(
        ["1-1-1", "张三", state], ["1-1-2", "李四", "签约"], headings=["房间", "业主", "房间状态"]
    )
    assert [u.room_no for u in reading.units] == ["2"]
    assert (reading.skipped, found(reading, "row.not-due").row) == (1, 2)


def test_the_measured_area_is_preferred_and_no_field_is_taken_twice(read: Read) -> None:
    reading = read(
        ["1-1-1", "张三", 88.0, 89.63], headings=["房间", "业主", "预售建筑面积", "实测建筑面积"]
    )
    assert reading.units[0].gross_area == 8963
    assert found(reading, "heading.twice").heading == "预售建筑面积"


def test_every_heading_word_names_one_field_only() -> None:
    seen: dict[str, str] = {}
    for field, words in WORDS.items():
        for word in words.split():
            plain = bare(word.replace("_", " "))
            assert seen.setdefault(plain, field) == field, word


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("*业主姓名（必填）", "owner_names"),
        ("联系 电话", "phones"),
        ("建筑面积(㎡)", "gross_area"),
        ("楼\n栋", "building"),
        ("BldName", "building"),
        ("Owner(s)", "owner_names"),
        ("GFA (sqm)", "gross_area"),
        ("Fecha de entrega", "due_date"),
        ("Nombre y apellidos", "owner_names"),
        ("Completion date", "due_date"),
        ("合同约定交付时间", "due_date"),
        ("Fecha de entrega prevista", "due_date"),
        ("Paid in full", "paid_up"),
        ("Al corriente de pago", "paid_up"),
        ("Buyer(s)", "owner_names"),
        ("Nombre del propietario", "owner_names"),
        ("Metros cuadrados", "gross_area"),
        ("建筑面积（平米）", "gross_area"),
        ("是否付清（是/否）", "paid_up"),
        ("Fully paid? (Y/N)", "paid_up"),
        ("Handphone No.", "phones"),
        ("N.º de teléfono", "phones"),
        ("Name of purchaser", "owner_names"),
    ],
)
def test_a_heading_is_known_through_its_dress(heading: str, field: str) -> None:
    found_field = field_of(heading)
    assert found_field is not None
    assert found_field[0] == field


def test_the_user_can_correct_the_mapping(read: Read) -> None:
    headings = ["房间", "业主姓名", "神秘栏", "联系电话"]
    line = ["1-1-1", "张三", "19900000002", "19900000001"]
    reading = read(line, headings=headings, mapping={"phones": 3})
    assert reading.units[0].owners[0].phones == ("19900000002",)
    with pytest.raises(Refusal, match=r"roster\.bad-mapping"):
        read(line, headings=headings, mapping={"phones": 9})


@pytest.mark.parametrize(
    ("headings", "code"),
    [
        (["业主姓名", "电话"], "roster.no-room-heading"),
        (["房间", "电话"], "roster.no-owner-heading"),
        (["foo", "bar"], "roster.no-headings"),
    ],
)
def test_a_sheet_without_the_needed_headings_is_refused(
    read: Read, headings: list[str], code: str
) -> None:
    with pytest.raises(Refusal, match=code):
        read(["1", "2"], headings=headings)


def test_the_same_owners_twice_are_one_home(read: Read) -> None:
    reading = read(row(phone="19900000001"), row(phone="19900000002", remark="外地"))
    (unit,) = reading.units
    assert unit.owners[0].phones == ("19900000001", "19900000002")
    assert unit.remark == "外地"
    assert (reading.merged, reading.rows_read) == (1, 2)
    assert found(reading, "duplicate.merged").facts == {"into": 2}


def test_different_owners_of_one_home_are_a_conflict_and_none_is_imported(read: Read) -> None:
    reading = read(row(), row(name="李四"), row(room="1-1-1"))
    assert [u.room_no for u in reading.units] == ["1"]
    assert reading.refused == 2
    assert {f.facts["rows"] for f in reading.findings if f.code == "duplicate.conflict"} == {"2, 3"}


def test_one_name_with_two_numbers_is_two_people(read: Read) -> None:
    reading = read(row(id=ID), row(id="990101199202020022"))
    assert codes(reading, "refused") == ["duplicate.conflict"] * 2


def test_a_merged_row_that_says_otherwise_is_told(read: Read) -> None:
    reading = read(row(due="2026-12-18"), row(due="2026-12-19"))
    assert found(reading, "duplicate.differs").facts == {"field": "due_date", "kept": 2}


def test_the_sheet_with_the_homes_is_found_and_hidden_ones_come_last(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    first = book.active
    assert first is not None
    first.append(["说明"])
    for title, state in (("隐藏", "hidden"), ("名册", "visible")):
        sheet = book.create_sheet(title)
        sheet.sheet_state = state
        sheet.append(HEADINGS)
        sheet.append(ROW)
    book.save(tmp_path / "many.xlsx")
    reading = read_roster(tmp_path / "many.xlsx")
    assert (reading.sheet, reading.sheets) == ("名册", ("Sheet", "隐藏", "名册"))
    hidden = read_roster(tmp_path / "many.xlsx", sheet="隐藏")
    assert "sheet.hidden" in codes(hidden)
    with pytest.raises(Refusal, match=r"roster\.no-such-sheet"):
        read_roster(tmp_path / "many.xlsx", sheet="nope")


def test_hidden_rows_are_read_and_told(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for line in (HEADINGS, ROW, row(room="1-1-1")):
        sheet.append(line)
    sheet.row_dimensions[3].hidden = True
    book.save(tmp_path / "hidden.xlsx")
    reading = read_roster(tmp_path / "hidden.xlsx")
    assert len(reading.units) == 2
    assert found(reading, "sheet.hidden-rows").row == 3


def test_hidden_columns_are_read_and_told(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for line in (HEADINGS, ROW):
        sheet.append(line)
    sheet.column_dimensions["D"].hidden = True
    book.save(tmp_path / "hidden.xlsx")
    reading = read_roster(tmp_path / "hidden.xlsx")
    assert reading.units[0].owners[0].phones
    assert found(reading, "sheet.hidden-column").heading == "联系电话"


def test_hidden_rows_of_other_kinds_of_file_are_told(tmp_path: Path) -> None:
    ods = ods_bytes([["房间", "业主"], ["3-1-1", "张三"], ["3-1-2", "李四"]])
    with zipfile.ZipFile(io.BytesIO(ods)) as old, zipfile.ZipFile(tmp_path / "a", "w") as new:
        for entry in old.infolist():
            hidden = b'<table:table-row table:visibility="filter">'
            parts = old.read(entry).split(b"<table:table-row>")
            new.writestr(entry, b"<table:table-row>".join(parts[:-1]) + hidden + parts[-1]
                         if len(parts) > 1 else parts[0])  # fmt: skip
    page = '<table><tr><td>房间<td>业主<tr style="display: none"><td>3-1-1<td>张三</table>'
    (tmp_path / "b").write_text(page, "utf-8")
    assert found(read_roster(tmp_path / "a"), "sheet.hidden-rows").row == 3
    assert found(read_roster(tmp_path / "b"), "sheet.hidden-rows").row == 2


def test_merged_cells_of_an_open_document_are_filled_inside_their_range_only(
    tmp_path: Path,
) -> None:
    rows = [
        ["楼栋", "房号", "业主"],
        ["3栋", "101", "甲一"],
        ["", "102", "甲二"],
        ["", "103", "甲三"],
    ]
    ods = ods_bytes(rows)
    with zipfile.ZipFile(io.BytesIO(ods)) as old, zipfile.ZipFile(tmp_path / "a", "w") as new:
        for entry in old.infolist():
            part = old.read(entry)
            at = part.find("3栋".encode())
            if at >= 0:
                start = part.rfind(b"<table:table-cell", 0, at) + len(b"<table:table-cell")
                wide = b' table:number-columns-spanned="1" table:number-rows-spanned="2"'
                part = part[:start] + wide + part[start:]
            new.writestr(entry, part)
    reading = read_roster(tmp_path / "a")
    assert [u.key[2:] for u in reading.units] == [("3", "", "101"), ("3", "", "102")]
    assert found(reading, "room.no-building").row == 4


def test_a_formula_without_a_stored_value_is_told(read: Read) -> None:
    reading = read(row(area="=80+9.63"))
    assert found(reading, "cell.formula-without-value").heading == "建筑面积"
    assert reading.units[0].gross_area is None


def test_the_same_headings_have_the_same_layout(read: Read) -> None:
    assert read(ROW).layout == read(row(room="1-1-1")).layout
    assert read(ROW).layout != read(["1-1-1", "张三"], headings=["房间", "业主"]).layout
