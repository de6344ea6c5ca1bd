"""The table of stations with its desks as blocks: filled busy, soft free, hollow closed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from console.queries.scoreboard import Score
from console.queries.stations_now import StationRow
from console.ui import i18n, paint, theme
from console.ui.i18n import translate
from console.ui.names import NAMES
from console.ui.rows import Column
from console.ui.wait_words import wait_text
from console.ui.widgets.table import RowDelegate, Table

BLOCK_HIGH = 16
SIZES = ((1, 8, 3), (1, 6, 2), (2, 6, 2), (2, 4, 2))
"""Lines, width and gap of blocks, the first that has room; else the figures stand alone."""
Levels = Callable[[StationRow], str]
"""Token of the station's longest wait: `called`, `alert`, or blank."""


def _newcomer(row: StationRow) -> str:
    return wait_text(row.wait) if row.wait else translate("StationsTable", "not yet known")


def kept_words(scores: Iterable[Score]) -> str:
    """How honest today's waits are; blank before one was told."""
    scores = tuple(scores)
    told, kept = sum(s.told for s in scores), sum(s.kept for s in scores)
    if not told:
        return ""
    words = translate("StationsTable", "Waits kept today: {kept} of {told} told ({share})")
    return words.format(kept=kept, told=told, share=i18n.percent(round(1000 * kept / told)))


def columns(
    minutes: Callable[[StationRow], int | None],
    level: Levels,
    score: Callable[[StationRow], str] = lambda _row: "",
) -> Sequence[Column[Any]]:
    def oldest(row: StationRow) -> str:
        waited = minutes(row)
        return "—" if waited is None else i18n.minutes(waited)

    return (
        Column(
            name="station", title=lambda: translate("StationsTable", "Station"),
            text=lambda row: i18n.name("station", row.code), is_bold=True, width=96,
            widest=lambda: [i18n.name("station", code) for code in NAMES["station"]],
        ),
        Column(
            name="waiting", title=lambda: translate("StationsTable", "Waiting"),
            text=lambda row: str(row.waiting), width=56, is_right=True, may_elide=False,
            is_bold=True, size=16, tone=lambda row: "ink" if row.waiting else "ink_2",
            widest=lambda: [translate("StationsTable", "Waiting")],
        ),
        Column(
            name="serving", title=lambda: translate("StationsTable", "Serving"),
            text=lambda row: str(row.serving), width=56, is_right=True, may_elide=False,
            widest=lambda: [translate("StationsTable", "Serving")],
        ),
        Column(
            name="desks", title=lambda: translate("StationsTable", "Busy/open/all"),
            text=lambda row: f"{row.open}/{row.desks}", may_elide=False,
        ),
        Column(
            name="oldest", title=lambda: translate("StationsTable", "Longest wait"), text=oldest,
            width=96, is_right=True, is_bold=lambda row: row.oldest_since is not None,
            tone=lambda row: level(row) or ("ink" if row.oldest_since else "ink_2"),
            icon=lambda row: "alert" if level(row) else "", may_elide=False,
            widest=lambda: [i18n.minutes(59), translate("StationsTable", "Longest wait")],
        ),
        Column(
            name="range", title=lambda: translate("StationsTable", "For a newcomer"),
            text=_newcomer, width=96, is_right=True, may_elide=False,
            tone=lambda row: "ink" if row.wait else "ink_2", tip=score,
            widest=lambda: [
                translate("StationsTable", "not yet known"),
                translate("StationsTable", "For a newcomer"),
            ],
        ),
        Column(
            name="done", title=lambda: translate("StationsTable", "Done"),
            text=lambda row: str(row.done), width=56, is_right=True, tone="ink_2",
            may_elide=False, widest=lambda: [translate("StationsTable", "Done")],
        ),
        Column(
            name="go", title=str, text=lambda _row: "", icon="arrow", width=40, is_right=True,
            tone="ink_2",
        ),
    )  # fmt: skip


class StationsTable(Table[StationRow]):
    def __init__(self, minutes: Callable[[StationRow], int | None], level: Levels) -> None:
        self._scores: dict[str, Score] = {}
        super().__init__(columns(minutes, level, self.score_of), key=lambda row: row.code)
        self.setItemDelegate(_Blocks(self, level))

    def set_scores(self, scores: Iterable[Score]) -> None:
        self._scores = {score.code: score for score in scores}

    def score_of(self, row: StationRow) -> str:
        return kept_words(score for code, score in self._scores.items() if code == row.code)


class _Blocks(RowDelegate):
    def __init__(self, table: StationsTable, level: Levels) -> None:
        super().__init__(table)
        self._level = level

    def _ground(self, painter: QPainter, rect: QRect, index: Any, is_selected: bool) -> None:
        row = self._table.rows.row(index.row())
        super()._ground(painter, rect, index, is_selected)
        level = self._level(row)
        if level and not is_selected:
            painter.fillRect(rect.adjusted(0, 0, 0, -1), theme.color(f"{level}_soft"))

    def _line(
        self, painter: QPainter, place: QRect, column: Column[Any], row: Any, tone: str
    ) -> None:
        if column.name != "desks":
            super()._line(painter, place, column, row, tone)
            return
        x = place.left()
        room = place.width() - paint.width_of(column.text(row), 12) - 8
        fitting = (s for s in SIZES if -(-row.desks // s[0]) * (s[1] + s[2]) <= room)
        lines, wide, gap = next(fitting, (1, 0, 0))
        if wide and row.desks:
            top = place.center().y() - BLOCK_HIGH // 2 + 1
            high = (BLOCK_HIGH - (lines - 1) * 2) // lines
            looks = [("accent", "accent")] * row.busy + [("heat_1", "accent")] * row.free
            looks += [("", "line_strong")] * row.closed
            abreast = -(-len(looks) // lines)
            for n, (fill, edge) in enumerate(looks):
                line, at = divmod(n, abreast)
                block = QRect(x + at * (wide + gap), top + line * (high + 2), wide, high)
                paint.box(painter, block, fill=fill or None, edge=edge, radius=2 // lines)
            x += abreast * (wide + gap) + 8
        place.setLeft(x)
        paint.text(painter, place, column.text(row), size=12, tone="ink_2", elide=False)
