"""The defects recorded in a home, the newest on top."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from console.domain.defect_catalogue import OTHER, Catalogue
from console.domain.issues import DefectWordLevel
from console.queries.issues import HomeIssue
from console.ui import i18n, paint
from console.ui.i18n import translate
from console.ui.rows import Column
from console.ui.widgets import Table

ROW = 28
NUMBER, BADGE = 42, 96
TAKEN = NUMBER + 80 + 64 + 24
"""Pixels of a recorded row beside its words."""


def _what(row: HomeIssue, catalogue: Catalogue | None) -> str:
    """`次卧 门窗 渗水`: without the dots of other lists, the row is narrow."""
    named = zip(DefectWordLevel, (row.row.room, row.row.trade, row.row.defect), strict=True)
    language = i18n.language()
    parts = (
        [catalogue.say(level, code, language) for level, code in named if code] if catalogue else []
    )
    if row.row.text and is_other(row.row.defect):
        parts[-1:] = [row.row.text]
    return " ".join(parts) or row.row.label


class RecordedTable(Table[HomeIssue]):
    """The newest on top, and only that one can be undone here."""

    def __init__(self, catalogue: Callable[[], Catalogue | None]) -> None:
        self.newest, self.is_tight = 0, False
        super().__init__(
            (
                Column(name="n", title=str, width=NUMBER, text=lambda r: str(r.number), size=12,
                       tone="ink_2", may_elide=False),
                Column(
                    name="what", title=str, text=lambda r: _what(r, catalogue()),
                    icon=lambda r: "alert" if self.is_tight and r.row.blocks_signing else "",
                    icon_tone="called",
                    tip=lambda r: r.row.text if not is_other(r.row.defect) else "",
                ),
                Column(
                    name="blocks", title=str, width=BADGE, soft="called_soft", is_right=True,
                    icon=lambda r: "alert" if r.row.blocks_signing else "",
                    text=lambda r: (
                        translate("IssuesRecording", "Blocks") if r.row.blocks_signing else ""
                    ),
                ),
                Column(name="label", title=str, width=80, size=12, tone="ink_2", is_right=True,
                       text=lambda r: r.row.label, may_elide=False,
                       icon=lambda r: "camera" if r.row.photos else ""),
                Column(
                    name="undo", title=str, width=64, is_act=True, is_right=True,
                    widest=lambda: [translate("IssuesRecording", "Undo")],
                    text=lambda r: (
                        translate("IssuesRecording", "Undo")
                        if r.row.issue_id == self.newest and r.seq else ""
                    ),
                ),
            ),
            key=lambda r: r.row.issue_id, row_height=ROW, has_head=False,
        )  # fmt: skip

    def fit_words(self, rows: Sequence[HomeIssue], catalogue: Catalogue | None) -> None:
        """Where the words need the room, the number goes, which the label bears too; then the
        badge becomes its sign."""
        blocks = any(row.row.blocks_signing for row in rows)
        widest = max((paint.width_of(_what(row, catalogue)) for row in rows), default=0)
        room = self.viewport().width() - TAKEN - (BADGE if blocks else 0)
        has_number = widest <= room
        self.is_tight = widest > room + (0 if has_number else NUMBER)
        self.setColumnHidden(0, not has_number)
        self.setColumnHidden(2, self.is_tight or not blocks)


def is_other(defect: str) -> bool:
    return defect.endswith(f".{OTHER}")
