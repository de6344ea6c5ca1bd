from __future__ import annotations

import re
import zipfile
from dataclasses import replace
from datetime import timedelta
from io import BytesIO
from typing import Any

import openpyxl
import paper_samples as samples
import pytest
from python_calamine import CalamineWorkbook

from printing.book_facts import (
    CallLine,
    HostLine,
    IssueCount,
    IssueGroup,
    KeyLine,
    LoanLine,
    ProductLine,
    SlotLine,
    Split,
    SplitLine,
    StationLine,
    SummaryLine,
    UnitLine,
    WorkbookFacts,
)
from printing.sheets import HOSTILE
from printing.words import words
from printing.workbook import xlsx

# A function of four over cells, of this sheet or of another under a name of the words.
OURS = r"(?:SUM|MAX|ROWS|ROUND|[-+/(),:!0-9]|[A-Z]{1,2}[0-9]+|'[^'!]+')+"

ATTACKS = (
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "\n=1",
    "＝1+1",
    "＋1",
    "－1",
    "＠A",
    "=HYPERLINK(\"http://x\",\"y\")",
    "#N/A",
    "#REF!",
    "{=1}",
    "|cmd",
    "'=1",
    "\x00\x07=1",
    "<f>1</f>",
    "_x003D_1",
)  # fmt: skip


ENDS = {
    "completed": 74, "incomplete_documents": 3, "view_only": 1, "refused": 2, "left_early": 2,
    "no_show": 6, "deferred": 2, "still_expected": 0, "inside": 0,
}  # fmt: skip


def unit(n: int, **changes: Any) -> UnitLine:
    usual = UnitLine(
        unit=f"3-1-{n}",
        building="03",
        stairwell="1",
        floor="28",
        room=f"0{n}",
        layout="三室两厅两卫",
        product="高层",
        area=8963,
        owners="周予安、陆𬱖",
        phone="199****1234",
        slot="14:00–14:30",
        ticket=f"A{n:03}",
        checked_in=samples.at(14, 9),
        ended=samples.at(16, 20),
        state="completed",
        host="林晚",
        zone="B",
        wait=41,
        due=720357,
        paid=720357,
        issues=None,
        keys="owner",
    )
    return replace(usual, **changes)


def facts(language: str = "zh_CN", **changes: Any) -> WorkbookFacts:
    usual = WorkbookFacts(
        campaign=samples.DETAILS[language]["project"],
        day=samples.DAY,
        language=language,
        made_at=samples.at(18, 5),
        summary=(
            SummaryLine(key="expected", value=90),
            SummaryLine(key="booked", value=88),
            SummaryLine(key="walk_in", value=2),
            SummaryLine(key="arrived", value=82),
            *(SummaryLine(key=key, value=value) for key, value in ENDS.items()),
            SummaryLine(key="completion_rate", value=902, is_rate=True),
            SummaryLine(key="wait_p90", value=None),
            SummaryLine(key="satisfaction", value=874, is_tenths=True),
        ),
        off_by=0,
        slots=(
            SlotLine(slot="08:30–09:00", expected=6, arrived=5, wait_mean=7, wait_max=19),
            SlotLine(slot="09:00–09:30", expected=6, arrived=6, wait_mean=None, wait_max=None),
        ),
        stations=(
            StationLine(name="陪验", desks=6, served=78, mean=44, p50=42, p90=61, wait_max=19),
        ),
        hosts=(HostLine(name="林晚", homes=4, minutes=455),),
        keys=(KeyLine(holder="cabinet", sets=330, pieces=3630),),
        loans=(
            LoanLine(
                key_set="K-4827",
                borrower="工程部",
                out=samples.at(9, 0),
                due=None,
                reason="返修",
            ),
        ),
        calls=(
            CallLine(
                kind="no_show",
                unit="3-1-2801",
                owners="周予安",
                phone="199****1234",
                slot="14:00–14:30",
                host="林晚",
            ),
        ),
        units=tuple(unit(n) for n in range(1, 6)),
        products=(ProductLine(name="高层", homes=400, delivered=74, red_line=900),),
        splits=(
            Split(by="building", lines=(split("01"), split("02", due=10, completed=5))),
            Split(by="floor", lines=(split(""), split("28"))),
        ),
        issues=(
            IssueGroup(by="kind", lines=(issues("缺陷"), issues("投诉", 4))),
            IssueGroup(by="trade", lines=(issues("墙面"), issues("", 4))),
        ),
        key_figures=(SummaryLine(key="handed", value=74), SummaryLine(key="counted", value=None)),
    )
    return replace(usual, **changes)


def split(name: str, **changes: int) -> SplitLine:
    usual = SplitLine(
        name=name,
        due=9,
        arrived=7,
        completed=4,
        with_issues=2,
        incomplete_documents=1,
        view_only=1,
        refused=1,
        left_early=0,
        no_show=1,
        deferred=1,
        still_open=0,
    )
    return replace(usual, **changes)


def issues(name: str, recorded: int = 3) -> IssueCount:
    return IssueCount(
        name=name,
        recorded=recorded,
        still_open=2,
        blocking=1,
        late_reply=1,
        late_onsite=0,
        late_recheck=0,
    )


def parts(data: bytes) -> dict[str, str]:
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


@pytest.mark.parametrize("language", samples.LANGUAGES)
def test_the_workbook_has_every_sheet_in_every_language(language: str) -> None:
    say = words(language)
    names = ("overview", "slots", "stations", "hosts", "issues", "keys", "calls", "units")
    book = openpyxl.load_workbook(BytesIO(xlsx(facts(language))))
    assert book.sheetnames == [say(f"book.{name}") for name in names]
    assert all(len(name) <= 31 for name in book.sheetnames)
    for sheet in book:
        assert sheet.freeze_panes == "A4"
        assert sheet.print_area
        assert sheet.print_title_rows == "$3:$3"
        column = [row[0] for row in sheet.iter_rows(values_only=True)]
        assert say("book.definitions") in column


def test_two_programs_read_the_same_figures_back() -> None:
    data = xlsx(facts())
    sheet = openpyxl.load_workbook(BytesIO(data))["名单明细"]
    row = [cell.value for cell in sheet[4]]
    assert row[:5] == ["3-1-1", "03", "1", "28", "01"]
    assert row[7] == 89.63
    assert row[12] == samples.at(14, 9).replace(tzinfo=None)
    assert row[14] == "办结"
    assert row[18] == 7203.57
    other = CalamineWorkbook.from_filelike(BytesIO(data)).get_sheet_by_name("名单明细")
    again = other.to_python()[3]
    assert again[:5] == row[:5]
    assert again[18] == 7203.57
    assert again[8] == "周予安、陆𬱖"


def attacked() -> WorkbookFacts:
    """Every text of the facts an attack."""
    hostile = tuple(
        unit(n, unit=text, owners=text, layout=text, host=text, note=text, keys=text, state=text)
        for n, text in enumerate(ATTACKS)
    )
    calls = tuple(
        CallLine(kind=text, unit=text, owners=text, phone=text, slot=text, host=text)
        for text in ATTACKS
    )
    loans = tuple(
        LoanLine(key_set=text, borrower=text, out=samples.at(9, 0), due=None, reason=text)
        for text in ATTACKS
    )
    return facts(
        campaign=ATTACKS[0],
        units=hostile,
        calls=calls,
        loans=loans,
        hosts=tuple(HostLine(name=text, homes=1, minutes=1) for text in ATTACKS),
        keys=tuple(KeyLine(holder=text, sets=1, pieces=1) for text in ATTACKS),
        slots=tuple(
            SlotLine(slot=text, expected=1, arrived=1, wait_mean=1, wait_max=1) for text in ATTACKS
        ),
        summary=tuple(SummaryLine(key=text, value=1) for text in ATTACKS),
        stations=tuple(replace(facts().stations[0], name=text) for text in ATTACKS),
        products=tuple(
            ProductLine(name=text, homes=2, delivered=1, red_line=900) for text in ATTACKS
        ),
        splits=(Split(by="building", lines=tuple(split(text) for text in ATTACKS)),),
        key_figures=tuple(SummaryLine(key=text, value=1) for text in ATTACKS),
        issues=(IssueGroup(by="trade", lines=tuple(issues(text) for text in ATTACKS)),),
        revealed=ATTACKS[0],
    )


def test_no_text_of_the_facts_ever_becomes_a_formula() -> None:
    data = xlsx(attacked())
    for name, xml in parts(data).items():
        if name.startswith("xl/worksheets/sheet"):
            assert all(re.fullmatch(OURS, text) for text in re.findall("<f>(.*?)</f>", xml)), name
            assert xml.count("<f") == xml.count("<f>"), name
            assert 't="e"' not in xml, name
    sheet = openpyxl.load_workbook(BytesIO(data))["名单明细"]
    read = [sheet.cell(row=4 + n, column=1) for n in range(len(ATTACKS))]
    assert all(cell.data_type in "sn" for cell in read)
    for cell, text in zip(read, ATTACKS, strict=True):
        assert str(cell.value).lstrip() == re.sub("[\x00\x07]", "", text).lstrip()
        if text.startswith(HOSTILE):
            assert cell.quotePrefix


def test_leading_zeros_stay_and_moments_and_amounts_are_values() -> None:
    sheet = openpyxl.load_workbook(BytesIO(xlsx(facts())))["名单明细"]
    assert sheet["E4"].value == "01"
    assert sheet["M4"].is_date
    assert sheet["S4"].number_format == "#,##0.00"


def test_equal_facts_give_equal_workbooks() -> None:
    first = xlsx(facts())
    assert first == xlsx(facts())
    later = xlsx(facts(made_at=samples.at(18, 5) + timedelta(minutes=1)))
    assert first != later
    told = parts(first)["docProps/core.xml"]
    assert told.count("2026-05-16T18:05:00Z") == 2


def test_a_day_that_does_not_close_says_so_on_the_first_sheet() -> None:
    for off_by, word in ((0, "平"), (3, "不平")):
        data = xlsx(facts(off_by=off_by))
        sheet = openpyxl.load_workbook(BytesIO(data), data_only=True)["总览"]
        rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
        assert ["应办合计 − 各去向合计", off_by, word] in [row[:3] for row in rows]


def test_an_empty_day_says_that_nothing_was_recorded() -> None:
    empty = facts(
        summary=(),
        slots=(),
        stations=(),
        hosts=(),
        keys=(),
        loans=(),
        calls=(),
        units=(),
        issues=(),
    )
    book = openpyxl.load_workbook(BytesIO(xlsx(empty)))
    for name in ("时段", "岗位", "接待人", "问题", "钥匙", "未到与明日应到", "名单明细"):
        assert "本日没有记录。" in [row[0] for row in book[name].iter_rows(values_only=True)]


def test_a_text_longer_than_a_cell_does_not_break_the_file() -> None:
    book = openpyxl.load_workbook(BytesIO(xlsx(facts(units=(unit(1, note="长" * 40_000),)))))
    assert len(book["名单明细"]["W4"].value) == 32_767
