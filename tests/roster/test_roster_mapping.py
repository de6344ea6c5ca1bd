"""Which column is which field: guessed, changed by the user, never twice."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest
from roster_rows import PHONE, ROW, Read

from console.domain.errors import Refusal
from console.roster.headings import field_of
from console.roster.mapping import FIELDS, assign, field_at, lacks, mapping_of
from console.roster.read import Asked, look_at
from console.roster.rows import RosterReading

STRANGE = ["Wohnung", "Wer", "Ruf"]


def strange(path: Path, asked: Asked | None = None, headings: list[str] = STRANGE) -> RosterReading:
    """A sheet with headings that nobody here knows."""
    book = openpyxl.Workbook()
    assert book.active is not None
    for line in (["Liste"], headings, ["3-1-2801", "张三", PHONE], ["3-1-2802", "李四", ""]):
        book.active.append(line)
    book.save(path / "strange.xlsx")
    return look_at(path / "strange.xlsx", asked or Asked())


def test_a_column_gets_its_field_and_its_holder_before_loses_it() -> None:
    mapping = {"unit_label": 1, "owner_names": 2, "phones": 3}
    assert assign(mapping, 4, "phones") == {**mapping, "phones": 4}
    changed = assign(mapping, 3, "remark")
    assert (changed["remark"], changed["phones"]) == (3, 0)
    assert field_at(changed, 3) == "remark"
    assert field_at(assign(mapping, 3, ""), 3) == ""
    with pytest.raises(Refusal, match=r"roster\.bad-mapping"):
        assign(mapping, 3, "colour")


def test_a_field_given_up_stays_given_up(read: Read) -> None:
    mapping = mapping_of(read(ROW).headings)
    reading = read(ROW, mapping=assign(mapping, mapping["remark"], ""))
    assert "remark" not in mapping_of(reading.headings)


def test_required_fields_are_named_while_they_lack() -> None:
    assert lacks({"unit_label": 1, "owner_names": 2}) == ()
    assert lacks({"unit_label": 0, "phones": 3}) == (
        "roster.no-room-heading",
        "roster.no-owner-heading",
    )


def test_one_column_for_two_fields_is_refused(read: Read) -> None:
    with pytest.raises(Refusal, match=r"roster\.bad-mapping"):
        read(ROW, mapping={"phones": 4, "spare_phones": 4})


def test_a_sheet_with_strange_headings_is_shown_to_be_mapped(tmp_path: Path) -> None:
    shown = strange(tmp_path)
    assert shown.units == ()
    assert shown.missing == ("roster.no-room-heading", "roster.no-owner-heading")
    assert (shown.columns, shown.examples[0]) == (tuple(STRANGE), ("3-1-2801", "张三", PHONE))
    chosen = {"unit_label": 1, "owner_names": 2, "phones": 3}
    mapped = strange(tmp_path, Asked(mapping=chosen))
    assert [u.owners[0].name for u in mapped.units] == ["张三", "李四"]
    assert mapped.units[0].owners[0].phones == (PHONE,)


def test_a_layout_is_remembered_by_its_headings(tmp_path: Path) -> None:
    chosen = {"unit_label": 1, "owner_names": 2, "phones": 3}
    known = {strange(tmp_path).layout: chosen}
    again = strange(tmp_path, Asked(known=known))
    assert (len(again.units), again.is_remembered) == (2, True)
    other = strange(tmp_path, Asked(known=known), headings=["Wohnung", "Wer", "Fax"])
    assert (other.is_remembered, len(other.missing)) == (False, 2)


def test_headings_joined_from_two_rows_are_known_again(tmp_path: Path) -> None:
    assert field_of("业主信息/姓名") == field_of("业主姓名")
    assert field_of("面积/建筑") == field_of("建筑面积")
    assert field_of("NRIC/Passport") is not None
    assert field_of("a/b/c") is None
    assert set(mapping_of(strange(tmp_path).headings)) <= set(FIELDS)
