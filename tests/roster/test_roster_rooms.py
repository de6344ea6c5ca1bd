"""Addresses in all the forms in which they arrive."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from roster_rows import Read, codes, found, row

from console.roster.rooms import Place, parse_columns, parse_label


def three(place: Place | str) -> tuple[str, str, str]:
    assert isinstance(place, Place), place
    return place.building, place.stairwell, place.room_no


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        ("3栋-1-2801", ("3", "1", "2801")),
        ("3#1-2801", ("3", "1", "2801")),
        ("3栋1单元2801", ("3", "1", "2801")),
        ("3幢1单元2801室", ("3", "1", "2801")),
        ("3号楼1单元2801号", ("3", "1", "2801")),
        ("A座2801", ("A", "", "2801")),
        ("a座2801", ("A", "", "2801")),
        ("三栋一单元2801", ("3", "1", "2801")),
        ("二十一栋十二单元2801", ("21", "12", "2801")),
        ("3-2801", ("3", "", "2801")),
        ("3-1-2801", ("3", "1", "2801")),
        ("03-01-0101", ("3", "1", "0101")),
        ("3栋 1单元 2801", ("3", "1", "2801")),
        ("3 栋 1 单元 2801 室", ("3", "1", "2801")),
        ("3/1/2801", ("3", "1", "2801")),
        ("3栋2801A", ("3", "", "2801A")),
        ("3栋1单元28层01室", ("3", "1", "2801")),
        ("3栋1单元28层2801室", ("3", "1", "2801")),
        ("Block 3, Stair 1, Unit 2801", ("3", "1", "2801")),
        ("Blk 3 #12-05", ("3", "", "12-05")),
        ("Bloque 3 Portal 1 Puerta 28", ("3", "1", "28")),
        ("Bloque 1, Portal 2, 3º B", ("1", "2", "3ºB")),
        ("Edificio 1, Escalera 2, Piso 3, Puerta B", ("1", "2", "3B")),
        ("Portal 3, 2ºA", ("3", "", "2ºA")),
        ("Unit 2801, Stair 1, Block 3", ("3", "1", "2801")),
        ("第三栋第一单元2801室", ("3", "1", "2801")),
        ("叁栋壹单元2801", ("3", "1", "2801")),
        ("3栋东单元2801", ("3", "东", "2801")),
        ("3号-1-2801", ("3", "1", "2801")),
        ("3-1单元-2801", ("3", "1", "2801")),
        ("3-1-2801(高层)", ("3", "1", "2801")),
        ("锦绣·3栋·1单元·2801", ("3", "1", "2801")),
        ("3楼1单元2801室", ("3", "1", "2801")),
        ("甲栋一单元501", ("甲", "1", "501")),
        ("3棟1單元2801室", ("3", "1", "2801")),
        ("3栋|1单元|2801", ("3", "1", "2801")),
        ("【3栋】1单元2801", ("3", "1", "2801")),
        ("3栋·1·2801", ("3", "1", "2801")),
        ("No.3-1-2801", ("3", "1", "2801")),
        ("#3-1-2801", ("3", "1", "2801")),
        ("二期3-1-2801", ("3", "1", "2801")),
        ("锦绣花园3-2801", ("3", "", "2801")),
        ("Torre 3 Apartamento 2801", ("3", "", "2801")),
        ("Bloque A Apto. 101", ("A", "", "101")),
        ("Edificio 6 Unidad 1 Apto 2801", ("6", "1", "2801")),
        ("Torre 3 Piso 28 Apto A", ("3", "", "28A")),
    ],
)
def test_a_label_is_taken_apart(label: str, expected: tuple[str, str, str]) -> None:
    assert three(parse_label(label)) == expected


def test_project_and_phase_before_the_building_are_kept() -> None:
    place = parse_label("锦绣花园-一期-3栋-1单元-2801")
    assert isinstance(place, Place)
    assert (place.project, place.phase) == ("锦绣花园", "1")
    assert three(place) == ("3", "1", "2801")
    plain = parse_label("锦绣花园二期3栋1单元2801")
    assert isinstance(plain, Place)
    assert (plain.project, plain.phase) == ("锦绣花园", "2")


@pytest.mark.parametrize(
    "label",
    [
        "望江楼",
        "1-2-3-4",
        "张三",
        "3栋",
        "-",
        "12345-1-1",
        "一",
        "3栋1单元2801,2802",
        "3#1-2801/2802",
        "3栋2801-2",
        "Block 3 Block 4 Unit 1",
        "Plot 7-1-102",
        "Block 3, 2ºA, Unit 1",
    ],
)
def test_an_unclear_address_is_not_guessed(label: str) -> None:
    place = parse_label(label)
    assert isinstance(place, str) or not place.building


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        (("3栋", "1单元", "2801室"), ("3", "1", "2801")),
        (("3", "1", "2801"), ("3", "1", "2801")),
        (("三栋", "一单元", "2801"), ("3", "1", "2801")),
        (("Block 3", "Stair 1", "#2801"), ("3", "1", "2801")),
        (("3栋", None, "1-2801"), ("3", "1", "2801")),
        (("3栋", "1", "3-1-2801"), ("3", "1", "2801")),
        (("3", "1", "12-05"), ("3", "1", "12-05")),
        (("3号楼", "", "0101"), ("3", "", "0101")),
        (("望江楼", "1", "101"), ("望江楼", "1", "101")),
        (("三", "二", "101"), ("3", "2", "101")),
        (("一期3栋", "一单元", "0301"), ("3", "1", "0301")),
        (("3", "1", "1-2801"), ("3", "1", "2801")),
        (("3", "1", "3-2801"), ("3", "1", "2801")),
        (("3#楼", "1#", "2801(复式)"), ("3", "1", "2801")),
        (("Torre 2", "Portal 1", "3º B"), ("2", "1", "3ºB")),
        (("3.0", "1.0", "2801.0"), ("3", "1", "2801")),
        (("甲座", "1", "101"), ("甲", "1", "101")),
    ],
)
def test_columns_of_their_own_are_read(
    cells: tuple[str, str | None, str], expected: tuple[str, str, str]
) -> None:
    assert three(parse_columns(*cells)) == expected


def test_a_room_that_contradicts_its_building_column_is_refused() -> None:
    assert parse_columns("4栋", "1", "3-1-2801") == "room.disagrees"


@pytest.mark.parametrize(
    "value",
    [dt.datetime(2026, 1, 3), dt.date(2026, 1, 3), "2026-01-03 00:00:00", "1月3日", "3-Jan"],
)
def test_a_room_turned_into_a_day_is_refused(read: Read, value: Any) -> None:
    reading = read(row(room=value), row(room="3-1-2802"))
    assert found(reading, "room.is-date").row == 2
    assert [u.room_no for u in reading.units] == ["2802"]


def test_a_room_as_number_loses_its_decimal_point(read: Read) -> None:
    headings = ["楼栋", "单元", "房号", "业主姓名"]
    reading = read(["3栋", 1.0, 2801.0, "张三"], headings=headings)
    assert reading.units[0].key == ("", "", "3", "1", "2801")
    assert reading.units[0].raw_label == "3栋-1-2801"


def test_full_width_and_invisible_signs_are_made_alike_and_the_raw_text_is_kept(read: Read) -> None:
    reading = read(row(room="\u200b３栋１单元２８０１\u00a0\t"))
    assert reading.units[0].key[2:] == ("3", "1", "2801")


def test_leading_zeros_are_kept_but_make_no_second_home(read: Read) -> None:
    reading = read(row(room="3-1-0101"), row(room="3-1-101"))
    assert [u.room_no for u in reading.units] == ["0101"]
    assert reading.merged == 1


@pytest.mark.parametrize(
    ("room", "code"),
    [("商铺S12", "row.shop"), ("车位B1-035", "row.parking"), ("储藏室12", "row.storage")],
)
def test_what_is_not_a_home_is_refused_as_what_it_is(read: Read, room: str, code: str) -> None:
    reading = read(row(room=room), row())
    assert codes(reading, "refused") == [code]
    assert len(reading.units) == 1


def test_a_product_type_column_tells_homes_from_shops(read: Read) -> None:
    headings = ["房间", "业主姓名", "产品类型"]
    reading = read(
        ["1-1-101", "张三", "高层"],
        ["2-101", "李四", "别墅"],
        ["3-1", "王五", "车位"],
        ["3-2", "赵六", "洋房"],
        headings=headings,
    )
    assert [u.product_type for u in reading.units] == ["high_rise", "villa", ""]
    assert codes(reading, "refused") == ["row.parking"]
    assert found(reading, "product.unknown").row == 5


def test_a_room_without_building_is_refused(read: Read) -> None:
    assert codes(read(row(room="2801"), row()), "refused") == ["room.no-building"]


def test_piso_is_the_room_but_beside_puerta_the_floor(read: Read) -> None:
    alone = read(["2", "101", "Ana"], headings=["Bloque", "Piso", "Titular"])
    assert alone.units[0].room_no == "101"
    beside = read(
        ["2", "1", "3º", "B", "Ana"],
        ["2", "1", 4.0, "Pta. A", "Luis"],
        headings=["Bloque", "Portal", "Piso", "Puerta", "Titular"],
    )
    assert [u.key[2:] for u in beside.units] == [("2", "1", "3B"), ("2", "1", "4A")]
    assert codes(beside).count("room.floor-joined") == 2


def test_a_door_is_joined_to_its_floor_but_a_whole_room_is_not(read: Read) -> None:
    headings = ["楼栋", "楼层", "房号", "业主"]
    lines = [["3", "28层", "01", "张三"], ["3", 28, "2802", "李四"], ["3", 2, 5, "王五"]]
    reading = read(*lines, headings=headings)
    assert [u.room_no for u in reading.units] == ["2801", "2802", "5"]


@pytest.mark.parametrize("kind", ["住宅", "商品房", "Apartment"])
def test_a_plain_home_needs_no_warning_about_its_type(read: Read, kind: str) -> None:
    reading = read(["1-1-1", "张三", kind], headings=["房间", "业主", "产品类型"])
    assert (reading.units[0].product_type, codes(reading, "warning")) == ("", [])


def test_an_empty_room_is_refused(read: Read) -> None:
    assert codes(read(row(room=None), row()), "refused") == ["room.missing"]


def test_a_project_that_some_rows_name_is_everyones_and_told(read: Read) -> None:
    reading = read(
        row(room="锦绣花园-一期-3栋-1单元-2801"), row(room="3-1-2801"), row(room="3-1-1")
    )
    assert {u.project for u in reading.units} == {"锦绣花园"}
    assert {u.phase for u in reading.units} == {"1"}
    assert found(reading, "project.filled").facts == {"rows": 2}
    assert reading.merged == 1


def test_two_projects_in_one_file_fill_nothing(read: Read) -> None:
    reading = read(
        row(room="东园-3栋-1-1"), row(room="西园-3栋-1-1", name="李四"), row(room="3-1-1")
    )
    assert [u.project for u in reading.units] == ["东园", "西园", ""]


def test_a_phase_beside_the_building_is_kept_apart() -> None:
    place = parse_columns("锦绣花园(二期)3栋", "1", "101")
    assert isinstance(place, Place)
    assert (place.project, place.phase, place.building) == ("锦绣花园", "2", "3")


def test_a_room_alone_beside_a_whole_address_takes_the_address(read: Read) -> None:
    reading = read(["7", "3-1-2801", "张三"], headings=["房号", "房间全称", "业主"])
    assert reading.units[0].key[2:] == ("3", "1", "2801")
