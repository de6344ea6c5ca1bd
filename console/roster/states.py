"""Rows that are no homes to hand over: totals, repeated headings, unsold, given back."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum

from console.roster.cells import Cell, text_of
from console.roster.header import Header
from console.roster.headings import bare

_TOTAL = re.compile(
    r"(?:合\s*计|小\s*计|总\s*计|共\s*计|累\s*计|本页[小合]计|sub-?\s*total|(?:grand\s*)?total|suma|"
    r"total\s+general)\s*[:：]?\s*(?:\d[\d,.]*\s*(?:户|套|homes|units|viviendas)?)?",
    re.IGNORECASE,
)
_FOOT = re.compile(
    r"第\s*\d+\s*页.*|共\s*\d+\s*页.*|(?:打印|制表|审核|编制|填表)[\w\s]{0,6}[:：].*"
    r"|(?:注|备注|说明)[:：].*|page\s+\d+.*|página\s+\d+.*|(?:printed|prepared by)\b.*",
    re.IGNORECASE,
)
_NOT_DUE_WORDS = (
    "未售 待售 可售 销控 退房 已退房 换房 已换房 作废 已作废 撤销 "
    "unsold available cancelled returned"
)
_NOT_DUE = frozenset(_NOT_DUE_WORDS.split())
_GIVEN_BACK = re.compile(r"退房\(已(?:执行|审批|完成)\)")
_OPEN_CHANGE = re.compile(r"\((?:未审批|审批中|待审批|未执行|执行中|待执行|open|pending)\)")


class RowKind(StrEnum):
    BLANK = "blank"
    HOME = "home"
    TOTAL = "row.total"
    HEADING = "row.heading-again"
    FOOT = "row.page-text"


class RowSorter:
    """Tells totals, repeated headings and page texts from homes, for one sheet."""

    def __init__(self, header: Header, above: Sequence[Sequence[Cell]]) -> None:
        rows = above[header.top : header.first_row]
        self._headings = [{bare(text_of(c)) for c in row} - {""} for row in rows]
        self._as_written = {c for row in rows for c in row} - {""}
        self._titles = {text_of(c) for row in above[: header.top] for c in row} - {""}
        self._owner = header.column("owner_names")
        places = (header.column(f) for f in ("serial", "building", "room_no", "unit_label"))
        self._places = sorted({0, 1, 2, *(p for p in places if p >= 0)})

    def kind(self, row: Sequence[Cell]) -> RowKind:
        if not any(row) and all(c == "" for c in row):
            return RowKind.BLANK
        owner = row[self._owner] if 0 <= self._owner < len(row) else ""
        if type(owner) is not str or owner == "" or _is_count(owner):
            return self._ownerless(row)
        if owner in self._as_written:
            return self._if_heading(row, RowKind.HOME)
        return RowKind.HOME

    def _ownerless(self, row: Sequence[Cell]) -> RowKind:
        texts = [text_of(c) for c in row]
        filled = [t for t in texts if t]
        if not filled:
            return RowKind.BLANK
        if any(_TOTAL.fullmatch(texts[p]) for p in self._places if p < len(texts)):
            return RowKind.TOTAL
        if len(filled) <= 2 and (filled[0] in self._titles or _FOOT.fullmatch(filled[0])):
            return RowKind.FOOT
        return self._if_heading(row, RowKind.HOME)

    def _if_heading(self, row: Sequence[Cell], otherwise: RowKind) -> RowKind:
        found = {bare(text_of(c)) for c in row} - {""}
        for known in self._headings:
            if len(known) > 1 and len(found & known) * 10 >= len(known) * 6:
                return RowKind.HEADING
        return otherwise


def _is_count(owner: str) -> bool:
    """Whether the owner's cell of a total or a foot holds `合计`, `60户` or `审核：`."""
    if ":" in owner or "：" in owner or owner[-1] in "0123456789户套人":
        return True
    return len(owner) < 12 and _TOTAL.fullmatch(owner) is not None


def is_not_due(text: str) -> bool:
    """Whether a cell is the word that says that this home is not to be handed over."""
    return text in _NOT_DUE or text.lower() in _NOT_DUE


def change_of(text: str) -> str:
    """What `变更状态` means: `row.not-due` (given back), `owners.change-open`, or nothing."""
    if not text:
        return ""
    changes = [c.strip() for c in re.split(r"[;\n]", text) if c.strip()]
    if changes and _GIVEN_BACK.fullmatch(changes[-1]):
        return "row.not-due"
    return "owners.change-open" if any(_OPEN_CHANGE.search(c) for c in changes) else ""
