"""What is typed into the one box: rooms in every form, names however spelt, digits, codes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from console.domain.folding import folded, letters_of, mixed, span_in
from console.domain.typed import read
from console.domain.typed_rooms import RoomWish, room_line, room_spans, rooms_meant

WHOLE = [
    "3-1-2801",
    "３－１－２８０１",
    "3栋1单元2801",
    "3栋1单元2801室",
    "3幢-1-2801",
    "3号楼1单元2801号",
    "三栋一单元2801",
    "三栋一单元二八〇一",
    "3#1-2801",
    "3/1/2801",
    "3 栋 1 单元 2801 室",
    "03-01-2801",
    "3栋1单元28层01室",
    "锦绣花园-一期-3栋-1单元-2801",
    "云栖里3栋1单元2801",
    "云栖里 3栋1单元2801",
    "3.1.2801",
    "3 1 2801",
    "Block 3, Stair 1, Unit 2801",
    "blk no. 3 entrance 1 flat 2801",
    "Bloque 3 Portal 1 Puerta 2801",
    "bldg 3 / 1 / 2801",
]


@pytest.mark.parametrize("text", WHOLE)
def test_a_whole_address_is_understood_in_every_form(text: str) -> None:
    assert rooms_meant(text)[0] == RoomWish(building="3", stairwell="1", room="2801")


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("2801", [("", "", "2801"), ("2801", "", "")]),
        ("2801室", [("", "", "2801"), ("2801", "", "")]),
        ("0101", [("", "", "101"), ("101", "", "")]),
        ("3栋2801", [("3", "", "2801"), ("3", "2801", "")]),
        ("Bldg 3 / 2801", [("3", "", "2801"), ("3", "2801", "")]),
        ("a座2801", [("A", "", "2801"), ("A", "2801", "")]),
        ("3-2801", [("3", "", "2801"), ("", "3", "2801"), ("3", "2801", "")]),
        ("1单元2801", [("", "1", "2801")]),
        ("3栋", [("3", "", "")]),
        ("3-", [("3", "", "")]),
        ("3-1-", [("3", "1", "")]),
        ("3栋-1-", [("3", "1", "")]),
        ("3栋1单元", [("3", "1", "")]),
        ("三栋", [("3", "", "")]),
        ("1-2-3-4", [("2", "3", "4")]),
    ],
)
def test_what_is_not_all_said_may_mean_several_things(
    text: str, meant: list[tuple[str, str, str]]
) -> None:
    assert [(r.building, r.stairwell, r.room) for r in rooms_meant(text)] == meant


@pytest.mark.parametrize(
    "text", ["", "张三", "王 五", "wang li", "望江楼", "-", "欧阳娜娜", "()", "陆", "欧阳伍"]
)
def test_a_name_is_no_room(text: str) -> None:
    assert rooms_meant(text) == ()


@pytest.mark.parametrize(
    ("home", "line"),
    [
        (("3", "1", "2801"), "3/1#2801"),
        (("3栋", "1单元", "2801室"), "3/1#2801"),
        (("03", "", "0101"), "3/#101"),
        (("Block A", "", "12-05"), "A/12#5"),
        (("云栖苑3号楼", "一", "302"), "3/1#302"),
        (("望江楼", "", "5"), "望江楼/#5"),
        (("", "", "101"), "/#101"),
    ],
)
def test_homes_and_typing_have_one_form(home: tuple[str, str, str], line: str) -> None:
    assert room_line(*home) == line


def test_the_spans_of_a_room_stand_in_the_label_as_it_is_shown() -> None:
    shown = ("3栋", "1", "0101")
    assert room_spans(shown, RoomWish(building="3", room="101")) == ((0, 1), (6, 9))
    assert room_spans(("3", "", "2801"), RoomWish(room="28")) == ((2, 4),)
    assert room_spans(shown, RoomWish(stairwell="7")) == ()


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("José García-Paz", "jose garcia paz"),
        ("Seán O’Brien", "Sean OBrien"),
        ("Ｊｏｈｎ　Tan", "john tan"),
        ("买买提·阿里", "买买提阿里"),
        ("买买提•阿里", "买买提·阿里"),
        ("欧阳 娜娜", "欧阳娜娜"),
        ("Nguyễn Đỗ", "nguyen do"),
        ("Jürgen Groß", "jurgen gross"),
        ("  Ann,  Lee ", "ann lee"),
        ("云栖（上海）有限公司", "云栖上海有限公司"),
    ],
)
def test_names_are_alike_however_they_are_spelt(written: str, typed: str) -> None:
    assert folded(written) == folded(typed)


@given(some.text(max_size=30))
def test_folding_twice_is_folding_once_and_spans_point_into_the_text(text: str) -> None:
    once = folded(text)
    assert folded(once) == once
    span = span_in(text, once)
    assert (span is None) == (once == "")
    assert span is None or 0 <= span[0] < span[1] <= len(text)


def test_a_span_prefers_the_start_of_a_word() -> None:
    assert span_in("Hanna Ann", "ann") == (6, 9)
    assert span_in("Hanna", "ann") == (1, 4)
    assert span_in("买买提·阿里", "提阿") == (2, 5)
    assert span_in("José", "x") is None


def test_letters_are_pinyin_as_keyboards_type_it() -> None:
    assert [letters_of(t) for t in ("Lü Na", "lu:na", "wang jian guo", "WJG", "王jg", "a1")] == [
        "lvna", "lvna", "wangjianguo", "wjg", "", "",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "digits"),
    [
        ("3316", "3316"), ("331", ""), ("199 0000 0001", "19900000001"),
        ("+86 199-0000-0001", "8619900000001"), ("１９９００００", "1990000"), ("3-2801", ""),
        ("12a4", ""),
    ],
)  # fmt: skip
def test_digits_may_be_the_tail_of_a_telephone(text: str, digits: str) -> None:
    assert read(text).digits == digits


def test_a_code_is_typed_in_groups_and_with_the_letters_that_look_like_digits() -> None:
    assert [read(t).code for t in ("hj3k 7qm2", "HJ3K-7QM2", "OI3K 7QML", "HJ3K", "HJ3K 7QMU")] == [
        "HJ3K7QM2", "HJ3K7QM2", "013K7QM1", "", "",
    ]  # fmt: skip


def test_tickets_and_sets_are_told_from_rooms() -> None:
    assert (read("a012").ticket, read("B012").ticket) == ("A012", "")
    assert [read(t).set_number for t in ("K-10637", "k10637", "K 10637", "10637")] == [
        10637, 10637, 10637, 0,
    ]  # fmt: skip
    assert mixed("2024-01873/a") == "202401873A"
