"""Owners, their numbers and telephones, one test per kind of dirt."""

from __future__ import annotations

from typing import Any

import pytest
from roster_rows import ID, PHONE, Read, codes, found, row

from console.roster.people import is_company, split_names

ID2 = "990101199202020022"
PHONE2 = "19900000002"


def names(reading: Any) -> list[str]:
    return [o.name for u in reading.units for o in u.owners]


@pytest.mark.parametrize("joint", ["、", ",", "，", ";", "；", "/", "\n", " 、 ", "／"])
def test_joined_co_owners_are_split_in_order(read: Read, joint: str) -> None:
    reading = read(row(name=f"张三{joint}李四", id=f"{ID}{joint}{ID2}"))
    assert [(o.name, o.id_no) for o in reading.units[0].owners] == [("张三", ID), ("李四", ID2)]


def test_blanks_divide_only_whole_chinese_names() -> None:
    assert split_names("张三 李四").names == ("张三", "李四")
    assert split_names("张三 李四").code == "owners.split-on-space"


@pytest.mark.parametrize(
    ("text", "name"), [("欧阳 娜娜", "欧阳娜娜"), ("王 五", "王五"), ("张 三丰", "张三丰")]
)
def test_a_name_with_a_blank_inside_survives_and_is_told(read: Read, text: str, name: str) -> None:
    reading = read(row(name=text))
    assert names(reading) == [name]
    assert found(reading, "owners.space-kept").level == "warning"


def test_blanks_that_nobody_can_read_are_refused(read: Read) -> None:
    assert codes(read(row(name="欧阳 娜娜 李四"), row(room="1-1-1")), "refused") == [
        "owners.unclear"
    ]


def test_foreign_names_keep_their_blanks() -> None:
    assert split_names("Ana García López").names == ("Ana García López",)
    assert split_names("Ravi s/o Kumar").names == ("Ravi s/o Kumar",)
    assert split_names("Lim, Anna", ids=1).names == ("Anna Lim",)
    assert split_names("Anna Lim, Bo Tan", ids=2).names == ("Anna Lim", "Bo Tan")


@pytest.mark.parametrize(
    "name", ["恒泰贸易有限公司", "Sunrise Co., Ltd", "Casa Nueva S.L.", "某某集团"]
)
def test_a_company_needs_an_authorised_person(read: Read, name: str) -> None:
    reading = read(row(name=name, id="91990000MA0000000X"))
    (owner,) = reading.units[0].owners
    assert owner.is_company
    assert owner.id_type == "business_licence"
    assert found(reading, "owners.company").value == owner.name


def test_a_person_is_no_company() -> None:
    assert not any(is_company(n) for n in ("张三", "欧阳娜娜", "John Sal", "买买提·阿不都"))


def test_the_dot_of_a_minority_name_is_kept_in_one_form(read: Read) -> None:
    assert names(read(row(name="买买提•阿不都"))) == ["买买提·阿不都"]


def test_a_home_without_owner_is_refused(read: Read) -> None:
    assert codes(read(row(name=None), row(room="1-1-1")), "refused") == ["owners.missing"]


def test_fewer_numbers_than_owners_are_paired_in_order_and_told(read: Read) -> None:
    reading = read(row(name="张三、李四、王五", id=f"{ID}、{ID2}", phone=PHONE))
    assert [(o.id_no, o.phones) for o in reading.units[0].owners] == [
        (ID, (PHONE,)),
        (ID2, ()),
        ("", ()),
    ]
    assert found(reading, "ids.fewer").facts == {"owners": 3, "found": 2}
    assert found(reading, "phones.fewer").facts == {"owners": 3, "found": 1}


def test_more_numbers_than_owners_are_told_and_not_given_to_anyone(read: Read) -> None:
    reading = read(row(id=f"{ID}、{ID2}"))
    assert reading.units[0].owners[0].id_no == ID
    assert found(reading, "ids.more").level == "warning"


def test_several_telephones_of_one_owner_keep_their_order(read: Read) -> None:
    reading = read(row(phone=f"{PHONE2}、{PHONE}"))
    assert reading.units[0].owners[0].phones == (PHONE2, PHONE)


@pytest.mark.parametrize(
    "phone",
    [
        19900000001.0,
        "19900000001.0",
        "199-0000-0001",
        "199 0000 0001",
        "+86 19900000001",
        "0086-19900000001",
        "8619900000001",
        "'19900000001",
        "１９９０００００００１",
        "\u200b19900000001\t",
        "19900000001(本人)",
        "1.9900000001E+10",
    ],
)
def test_a_telephone_is_read_through_its_dress(read: Read, phone: Any) -> None:
    assert read(row(phone=phone)).units[0].owners[0].phones == (PHONE,)


def test_a_telephone_in_e_notation_has_lost_digits_and_refuses_the_row(read: Read) -> None:
    reading = read(row(phone="1.3800138E+10"), row(room="1-1-1"))
    assert found(reading, "phone.lost-digits").level == "refused"
    assert len(reading.units) == 1


def test_a_second_telephone_in_brackets_is_kept(read: Read) -> None:
    reading = read(row(phone="19900000001(备用19900000002)"))
    assert reading.units[0].owners[0].phones == ("19900000001", "19900000002")


@pytest.mark.parametrize("phone", ["12345", "199000000012345", "无人接听"])
def test_what_is_no_telephone_is_told_and_not_stored(read: Read, phone: str) -> None:
    reading = read(row(phone=phone))
    assert reading.units[0].owners[0].phones == ()
    assert found(reading, "phone.unreadable").value == phone


@pytest.mark.parametrize("phone", ["0571-88880000", "+65 9000 0000"])
def test_landlines_and_foreign_numbers_are_kept(read: Read, phone: str) -> None:
    reading = read(row(phone=phone))
    assert reading.units[0].owners[0].phones == (phone.replace("-", "").replace(" ", ""),)


@pytest.mark.parametrize("phone", ["", "-", "无", 0, None])
def test_a_missing_telephone_lets_the_home_in(read: Read, phone: Any) -> None:
    reading = read(row(phone=phone))
    assert reading.units[0].owners[0].phones == ()
    assert found(reading, "phone.none").level == "info"


def test_a_second_telephone_column_is_spare(read: Read) -> None:
    reading = read(["1-1-1", "张三", PHONE, PHONE2], headings=["房间", "业主", "手机", "备用电话"])
    assert reading.units[0].owners[0].phones == (PHONE, PHONE2)


def test_an_id_stored_as_a_number_has_lost_its_last_digits(read: Read) -> None:
    reading = read(row(id=990101199001010011.0))
    assert reading.units[0].owners[0].id_no == ""
    assert found(reading, "id.lost-digits").level == "warning"


def test_an_id_in_e_notation_has_lost_digits(read_text: Read) -> None:
    reading = read_text(row(id="9.90101E+17"))
    assert reading.units[0].owners[0].id_no == ""
    assert codes(reading, "warning") == ["id.lost-digits"]


def test_in_a_text_file_a_lone_id_that_ends_in_zeros_is_not_trusted(read_text: Read) -> None:
    assert read_text(row(id="990101199001010000")).units[0].owners[0].id_no == ""


def test_joined_ids_were_always_text_and_are_kept(read: Read) -> None:
    reading = read(row(name="张三、李四", id=f"{ID}、990101199001010000"))
    assert [o.id_no for o in reading.units[0].owners] == [ID, "990101199001010000"]
    assert found(reading, "id.ends-in-zeros").facts == {"owner": 2}


@pytest.mark.parametrize(
    "given", ["99010119900101001x", "99010119900101001Ｘ", " 99010119900101001X\u00a0"]
)
def test_the_x_of_an_id_is_a_capital_half_width_one(read: Read, given: str) -> None:
    assert read(row(id=given)).units[0].owners[0].id_no == "99010119900101001X"


def test_a_wrong_check_digit_warns_and_never_blocks(read: Read) -> None:
    reading = read(row(id=ID))
    assert reading.units[0].owners[0].id_no == ID
    assert found(reading, "id.check-digit").level == "warning"


@pytest.mark.parametrize(
    ("kind", "stored"),
    [
        ("护照", "passport"),
        ("港澳通行证", "hk_macau"),
        ("营业执照", "business_licence"),
        ("士官证", "other"),
    ],
)
def test_the_type_column_decides_and_no_id_rule_applies(read: Read, kind: str, stored: str) -> None:
    headings = ["房间", "业主姓名", "证件类型", "证件号码"]
    reading = read(["1-1-1", "张三", kind, "e12345678"], headings=headings)
    assert reading.units[0].owners[0].id_type == stored
    assert reading.units[0].owners[0].id_no == "E12345678"
    assert codes(reading, "warning") == []


def test_a_replaced_owner_gives_way_to_the_latest(read: Read) -> None:
    headings = ["房间", "业主姓名", "现业主", "变更状态"]
    reading = read(
        ["1-1-1", "张三", "李四", "更名(已执行)"],
        ["1-1-2", "王五", "", "换房(已执行);更名(未审批)"],
        headings=headings,
    )
    assert names(reading) == ["李四", "王五"]
    assert found(reading, "owners.replaced").row == 2
    assert found(reading, "owners.change-open").row == 3


def test_a_co_owner_column_follows_the_first_owner(read: Read) -> None:
    headings = ["房间", "业主姓名", "共有人", "身份证号"]
    reading = read(["1-1-1", "张三", "李四、王五", f"{ID};{ID2}"], headings=headings)
    assert names(reading) == ["张三", "李四", "王五"]
    assert reading.units[0].owners[1].id_no == ID2


@pytest.mark.parametrize(
    ("text", "ids", "names"),
    [
        ("张三&李四", 0, ("张三", "李四")),
        ("张三+李四", 0, ("张三", "李四")),
        ("张三和李四", 2, ("张三", "李四")),
        ("欧阳娜和诸葛明", 0, ("欧阳娜", "诸葛明")),
        ("李和平", 0, ("李和平",)),
        ("John Smith & Mary Jones", 0, ("John Smith", "Mary Jones")),
        ("Ana García y Luis Pérez", 0, ("Ana García", "Luis Pérez")),
        ("José Ortega y Gasset", 1, ("José Ortega y Gasset",)),
        ("Smith & Sons Ltd", 0, ("Smith & Sons Ltd",)),
        ("García López, Ana; Pérez Gil, Luis", 2, ("Ana García López", "Luis Pérez Gil")),
        ("García López, Ana", 0, ("Ana García López",)),
        ("张三(50%)、李四 50%", 0, ("张三", "李四")),
        ("John D/Ravi s/o Kumar", 0, ("John D", "Ravi s/o Kumar")),
    ],
)
def test_owners_joined_by_a_word_are_told_apart(
    text: str, ids: int, names: tuple[str, ...]
) -> None:
    assert split_names(text, ids=ids).names == names


@pytest.mark.parametrize("text", ["张三和李四", "王 芳 李 四"])
def test_joined_names_that_nobody_can_read_are_refused(read: Read, text: str) -> None:
    assert codes(read(row(name=text, id=""), row(room="1-1-1")), "refused") == ["owners.unclear"]


def test_columns_of_a_second_owner_are_his(read: Read) -> None:
    headings = ["房间", "业主1", "证件号码1", "手机1", "业主2", "证件号码2", "手机2"]
    reading = read(["1-1-1", "张三", "", "", "李四", ID2, PHONE2], headings=headings)
    assert [(o.name, o.id_no, o.phones) for o in reading.units[0].owners] == [
        ("张三", "", ()),
        ("李四", ID2, (PHONE2,)),
    ]


def test_columns_of_co_owners_are_theirs(read: Read) -> None:
    headings = ["房间", "业主姓名", "身份证号", "手机", "共有人", "共有人身份证号", "共有人电话"]
    line = ["1-1-1", "张三", f"{ID}、{ID}", PHONE, "李四", ID2, PHONE2]
    reading = read(line, headings=headings)
    assert [(o.name, o.id_no) for o in reading.units[0].owners] == [("张三", ID), ("李四", ID2)]
    assert found(reading, "ids.more").facts == {"owners": 2, "found": 3}


def test_a_third_owner_column_that_cannot_be_used_is_a_warning(read: Read) -> None:
    reading = read(["1-1-1", "张三", "李四", "王五"], headings=["房间", "业主1", "业主2", "业主3"])
    assert found(reading, "heading.twice").level == "warning"


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("600 123 456", ("600123456",)),
        ("9123 4567", ("91234567",)),
        ("19900000001或19900000002", (PHONE, PHONE2)),
        ("张三19900000001，李四19900000002", (PHONE, PHONE2)),
        ("tel:19900000001", (PHONE,)),
    ],
)
def test_telephones_of_other_countries_and_with_words_are_read(
    read: Read, text: str, numbers: tuple[str, ...]
) -> None:
    assert read(row(phone=text)).units[0].owners[0].phones == numbers


@pytest.mark.parametrize("text", [f"身份证：{ID}", f"{ID}(张三)"])
def test_words_beside_an_id_are_left_out_and_told(read: Read, text: str) -> None:
    reading = read(row(id=text))
    assert reading.units[0].owners[0].id_no == ID
    assert found(reading, "id.cleaned").level == "info"


def test_a_name_with_digits_is_told(read: Read) -> None:
    assert "owners.odd-name" in codes(read(row(name="张三13900")), "warning")
