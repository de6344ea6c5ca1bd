from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import openpyxl
import pytest
from python_calamine import CalamineWorkbook

from printing.issue_book import COUNTS, IssueBook, IssueLine, IssueParty, counts, issue_xlsx
from printing.sheets import HOSTILE

LINE = IssueLine(
    label="1502-06",
    home="3栋-2-1502",
    kind="defect",
    room="次卧",
    trade="门窗",
    defect="渗水",
    text="窗下角",
    severity="serious",
    raised=datetime(2026, 5, 8, 10, 41),
    limit=datetime(2026, 5, 8, 22, 41),
    agreed=None,
    promised=date(2026, 5, 20),
    state="replied",
    photos=2,
)
LINES = (
    replace(LINE, label="1502-07", trade="防水", is_overdue=True, blocks_signing=True),
    LINE,
    replace(LINE, label="1502-08", state="fixed"),
    replace(LINE, label="1502-09", state="closed"),
)


def book(*parties: IssueParty, language: str = "zh_CN") -> IssueBook:
    return IssueBook(
        language=language,
        campaign="云栖里一期",
        day=date(2026, 5, 8),
        made_at=datetime(2026, 5, 8, 17, 40),
        parties=parties or (IssueParty(name="精工建设", department="总包", lines=LINES),),
    )


def rows_of(facts: IssueBook, sheet: int) -> list[list[Any]]:
    read = CalamineWorkbook.from_filelike(BytesIO(issue_xlsx(facts)))
    return read.get_sheet_by_index(sheet).to_python()


def test_a_party_reads_its_issues_by_trade_with_their_limits() -> None:
    rows = rows_of(book(), 1)
    assert rows[0][0] == "精工建设 · 总包"
    heads = rows[2]
    assert heads[:5] == ["标签号", "房屋", "部位", "专业", "问题"]
    assert [row[0] for row in rows[3:7]] == ["1502-06", "1502-08", "1502-09", "1502-07"]
    first = dict(zip(heads, rows[3], strict=True))
    assert first["最迟"] == datetime(2026, 5, 8, 22, 41)
    assert (first["程度"], first["照片"], first["状态"]) == ("严重", 2, "已回复")
    assert dict(zip(heads, rows[6], strict=True))["状态"] == "已回复 · 超时 · 影响签署"


def test_the_overview_counts_by_party_and_by_trade_and_sums_by_formula() -> None:
    assert counts(LINES) == {"open": 3, "overdue": 1, "blocking": 1, "recheck": 1, "done": 1}
    other = IssueParty(name="", department="", lines=(replace(LINE, trade="", kind="promise"),))
    facts = book(IssueParty(name="精工建设", department="", lines=LINES), other)
    sheet = openpyxl.load_workbook(BytesIO(issue_xlsx(facts)))["总览"]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert rows[3] == ["精工建设", 3, 1, 1, 1, 1]
    assert rows[4] == ["尚未指派", 1, 0, 0, 0, 0]
    assert rows[5][:2] == ["合计", "=SUM(B4:B5)"]
    trades = {row[0]: row[1:] for row in rows[8:11]}
    assert trades == {"承诺": [1, 0, 0, 0, 0], "门窗": [2, 0, 0, 1, 1], "防水": [1, 1, 1, 0, 0]}
    assert rows[11][:2] == ["合计", "=SUM(B9:B11)"]
    assert len(rows[11]) == len(COUNTS) + 1


@pytest.mark.parametrize("attack", [*(f"{mark}1+1" for mark in HOSTILE), "\x00=1", "[a]:*?/\\"])
def test_no_text_ever_becomes_a_formula_nor_breaks_the_book(attack: str) -> None:
    line = replace(LINE, label=attack, home=attack, room=attack, trade=attack, defect=attack,
                   text=attack)  # fmt: skip
    party = IssueParty(name=attack, department=attack, lines=(line,))
    read = openpyxl.load_workbook(BytesIO(issue_xlsx(book(party))))
    for sheet in read:
        for row in sheet.iter_rows():
            for cell in row:
                is_ours = isinstance(cell.value, str) and cell.value.startswith("=SUM(")
                assert cell.data_type != "f" or is_ours


def test_firms_with_names_alike_or_too_long_have_sheets_of_their_own() -> None:
    long = "Very Long Building Contractor Ltd, Third Branch"
    parties = [IssueParty(name=name, department="", lines=(LINE,)) for name in
               (long, f"{long} A", "总览", "")]  # fmt: skip
    names = openpyxl.load_workbook(BytesIO(issue_xlsx(book(*parties)))).sheetnames
    assert len({name.casefold() for name in names}) == 5
    assert all(len(name) <= 31 for name in names)


def test_equal_facts_give_equal_bytes_and_nothing_open_is_a_book_too() -> None:
    assert issue_xlsx(book()) == issue_xlsx(book())
    empty = replace(book(), parties=())
    rows = rows_of(empty, 0)
    assert rows[0][0] == "待整改问题清单"
    with ZipFile(BytesIO(issue_xlsx(empty))) as archive:
        assert archive.testzip() is None


@pytest.mark.parametrize("language", ["zh_CN", "en", "es"])
def test_every_state_kind_and_severity_has_its_word(language: str) -> None:
    lines = [
        *(replace(LINE, state=s) for s in ("open", "replied", "visited", "fixed", "closed",
                                           "merged", "withdrawn")),
        *(replace(LINE, severity=s) for s in ("minor", "serious", "urgent", "")),
        *(replace(LINE, kind=k, defect="", trade="") for k in
          ("defect", "complaint", "promise", "document", "service", "facility")),
    ]  # fmt: skip
    party = IssueParty(name="A", department="", lines=tuple(lines))
    texts = [str(cell) for row in rows_of(book(party, language=language), 1) for cell in row]
    assert not [text for text in texts if "issue_book" in text]
