"""Sheets of keys as they really arrive: rows by kind or columns by kind, and what is refused."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from openpyxl import Workbook

from console.domain.errors import Refusal
from console.domain.keys import Seal
from console.roster.key_sheet import KeySheetReading, SheetSet, read_key_sheet
from console.roster.key_words import count_of, kind_of


def read(tmp_path: Path, text: str) -> KeySheetReading:
    path = tmp_path / "keys.csv"
    path.write_text(text, "utf-8")
    return read_key_sheet(path)


def kinds(found: SheetSet) -> dict[str, int]:
    return dict(Counter(piece.kind for piece in found.pieces))


def told(reading: KeySheetReading) -> list[tuple[int, str]]:
    return [(f.row, f.code) for f in reading.findings]


def test_the_rows_of_a_home_become_one_set_with_its_numbers_and_its_bag(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        "钥匙移交登记表\n房号,钥匙名称,数量,钥匙编号,封袋号,套号,钥匙柜,挂钩\n"
        "3栋-1-2801,入户门正式钥匙,4把,E901,FD-0007,K-41877,甲柜,12\n"
        "3栋-1-2801,装修钥匙,２,A1、A2,,,,\n3栋-1-2801,门禁卡,三张,0101-0103,,,,\n"
        "合计,,9,,,,,\n",
    )
    assert found.findings == ()
    assert (found.rows_read, found.skipped) == (3, 1)
    (home,) = found.sets
    assert home.room == "3-1-2801"
    assert (home.number, home.bag, home.cabinet, home.hook) == (41877, "FD-0007", "甲柜", "12")
    assert kinds(home) == {"entry_owner": 4, "entry_construction": 2, "access_card": 3}
    sealed = [piece.number for piece in home.pieces if piece.seal is Seal.INTACT]
    assert sealed == ["E901-1", "E901-2", "E901-3", "E901-4"]
    assert [p.number for p in home.pieces][-5:] == ["A1", "A2", "0101", "0102", "0103"]


def test_a_column_for_every_kind_is_counted_in_any_words(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        "Building,Unit no,Owner keys,Construction keys,Fob,Letterbox,Remote\n"
        "3,101,4,2,2,yes,-\n3,102,6 keys,2 pcs,none,1,2\n",
    )
    assert found.findings == ()
    first, second = found.sets
    assert kinds(first) == {
        "entry_owner": 4, "entry_construction": 2, "access_card": 2, "mailbox": 1,
    }  # fmt: skip
    assert kinds(second) == {
        "entry_owner": 6, "entry_construction": 2, "mailbox": 1, "garage_remote": 2,
    }  # fmt: skip
    assert {piece.seal for piece in first.pieces if piece.kind == "entry_owner"} == {Seal.INTACT}


def test_a_spanish_sheet_and_a_broken_seal_are_understood(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        "Bloque;Portal;Vivienda;Tipo de llave;Cantidad;Precinto\n"
        "3;1;2801;Llave definitiva;4;roto\n3;1;2801;Mando de garaje;2 uds;\n",
    )
    (home,) = found.sets
    assert [(p.kind, p.seal) for p in home.pieces] == [("entry_owner", Seal.BROKEN)] * 4 + [
        ("garage_remote", Seal.NONE)
    ] * 2


def test_a_home_merged_over_its_rows_belongs_to_all_of_them(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (
        ("房号", "种类", "应有", "实有"), ("3-1-2801", "门禁卡", 3, 2), ("", "信箱钥匙", 1, 1.0),
        ("3-1-2802", "门禁卡", 2, 2),
    ):  # fmt: skip
        sheet.append(row)
    sheet.merge_cells("A2:A3")
    path = tmp_path / "keys.xlsx"
    book.save(path)
    found = read_key_sheet(path)
    assert [kinds(home) for home in found.sets] == [
        {"access_card": 2, "mailbox": 1}, {"access_card": 2},
    ]  # fmt: skip
    (short,) = found.findings
    assert (short.code, dict(short.facts)) == ("keys.sheet-short", {"expected": 3, "present": 2})


@pytest.mark.parametrize(
    ("row", "code"),
    [
        (",门禁卡,2,,", "room.missing"),
        ("3-1-2801,皇冠,2,,", "keys.sheet-kind"),
        ("3-1-2801,,2,,", "keys.sheet-no-kind"),
        ("3-1-2801,门禁卡,4+2,,", "keys.sheet-count"),
        ("3-1-2801,门禁卡,-1,,", "keys.sheet-count"),
        ("3-1-2801,门禁卡,1.5,,", "keys.sheet-count"),
        ("3-1-2801,门禁卡,2026-04-02,,", "keys.sheet-count"),
        ("3-1-2801,门禁卡,200,,", "keys.sheet-too-many"),
        ("3-1-2801,门禁卡,4,C1、C2,", "keys.sheet-numbers"),
        ("3-1-2801,门禁卡,2,C1、C1,", "keys.sheet-number-twice"),
        ("3-1-2801,门禁卡,1," + "9" * 40 + ",", "keys.sheet-long"),
        ("3-1-2801,门禁卡,2,,第一套", "keys.sheet-set-number"),
        ("3-1-2801,门禁卡,2,,K-0", "keys.sheet-set-number"),
        ("3-1-2801,门禁卡,无,,", "keys.sheet-empty"),
    ],
)
def test_a_row_that_makes_no_sense_is_refused_with_its_reason(
    tmp_path: Path, row: str, code: str
) -> None:
    found = read(tmp_path, f"房号,种类,数量,钥匙编号,套号\n{row}\n3-1-2802,信箱,1,,\n")
    assert told(found) == [(2, code)]
    assert [home.room for home in found.sets] == ["3-1-2802"]


def test_a_home_with_one_refused_row_makes_no_set_that_would_look_incomplete(
    tmp_path: Path,
) -> None:
    found = read(tmp_path, "房号,种类,数量\n3-1-2801,门禁卡,2\n3-1-2801,信箱,几把\n")
    assert found.sets == ()
    assert told(found) == [(2, "keys.sheet-part"), (3, "keys.sheet-count")]


@pytest.mark.parametrize(
    ("rows", "codes"),
    [
        ("3-1-2801,门禁卡,41000,\n3-1-2801,信箱,41001,", ["keys.sheet-two-sets"] * 2),
        ("3-1-2801,门禁卡,,F1\n3-1-2801,信箱,,F2", ["keys.sheet-two-bags"] * 2),
        ("3-1-2801,门禁卡,41000,\n3-1-2802,信箱,41000,", ["keys.sheet-set-twice"]),
        ("3-1-2801,门禁卡,2801,", ["keys.sheet-tells-home"]),
        ("3-1-2801,门禁卡,,\n3-1-2801,门禁卡,,", []),
    ],
)
def test_what_the_rows_of_a_home_say_must_fit_together(
    tmp_path: Path, rows: str, codes: list[str]
) -> None:
    found = read(tmp_path, f"房号,种类,套号,封袋号\n{rows}\n")
    assert [f.code for f in found.findings] == codes


def test_the_same_number_of_a_kind_twice_in_a_home_is_refused(tmp_path: Path) -> None:
    found = read(tmp_path, "房号,种类,卡号\n3-1-2801,门禁卡,C1\n3-1-2801,门禁卡,C1\n")
    assert told(found) == [(2, "keys.sheet-number-twice"), (3, "keys.sheet-number-twice")]


def test_an_unclear_seal_is_refused(tmp_path: Path) -> None:
    found = read(tmp_path, "房号,种类,封条\n3-1-2801,正式钥匙,也许\n")
    assert told(found) == [(2, "keys.sheet-seal")]


def test_a_sheet_without_keys_is_refused_and_a_named_sheet_is_read(tmp_path: Path) -> None:
    with pytest.raises(Refusal) as no:
        read(tmp_path, "房号,业主姓名\n3-1-101,柳青\n")
    assert no.value.code == "keys.sheet-no-headings"
    book = Workbook()
    for name in ("3栋", "4栋"):
        sheet = book.create_sheet(name)
        sheet.append(("房号", "种类"))
        sheet.append((f"{name}-1-101", "信箱"))
    path = tmp_path / "two.xlsx"
    book.save(path)
    assert [home.room for home in read_key_sheet(path).sets] == ["3-1-101"]
    assert [home.room for home in read_key_sheet(path, sheet="4栋").sets] == ["4-1-101"]


def test_kinds_and_counts_are_known_in_three_languages() -> None:
    assert {kind_of(word) for word in ("信报箱钥匙", "Letterbox key", "Llave del buzón")} == {
        "mailbox"
    }
    assert [count_of(text) for text in ("两把", "十二", "3 pcs", "√", "—", "x")] == [
        2, 12, 3, 1, 0, None,
    ]  # fmt: skip
