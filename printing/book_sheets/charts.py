"""The charts of the workbooks: native ones, drawn by the reader from the cells beside them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from openpyxl.chart import BarChart, LineChart, Reference

from .page import Span

COLOURS = ("1F5FA8", "E0A13C", "5A6472", "B4412F", "8FB4DC", "2E7D4F", "C9CED6", "7A5AA6")
"""Neighbours differ in how dark they are, for a print without colour."""


def bars(
    span: Span,
    columns: Sequence[int],
    *,
    title: str,
    axis: str,
    sideways: bool = False,
    stacked: bool = False,
) -> Any:
    """These columns of a table side by side, or one on the other, named by the heads right above
    it; `axis` tells the unit."""
    chart: Any = BarChart()
    chart.type = "bar" if sideways else "col"
    chart.gapWidth = 60
    if stacked:
        chart.grouping, chart.overlap = "stacked", 100
    if sideways:
        chart.x_axis.scaling.orientation = "maxMin"  # the first row on top, as in the table
    return _drawn(chart, span, columns, title=title, axis=axis)


def lines(span: Span, columns: Sequence[int], *, title: str, axis: str) -> Any:
    chart = _drawn(LineChart(), span, columns, title=title, axis=axis)
    for each in chart.series:
        each.smooth = False  # a curve would show waits that nobody had
    return chart


def _drawn(chart: Any, span: Span, columns: Sequence[int], *, title: str, axis: str) -> Any:
    sheet = span.page.sheet
    for n, column in enumerate(columns):
        head = span.first - 1
        cells = Reference(sheet, min_col=column, max_col=column, min_row=head, max_row=span.last)
        chart.add_data(cells, titles_from_data=True)
        fill = chart.series[-1].graphicalProperties
        fill.solidFill = COLOURS[n % len(COLOURS)]
        fill.line.solidFill = COLOURS[n % len(COLOURS)]
    names = Reference(sheet, min_col=1, max_col=1, min_row=span.first, max_row=span.last)
    chart.set_categories(names)
    chart.title, chart.y_axis.title = title, axis
    chart.legend.position = "b"
    if len(columns) == 1:
        chart.legend = None
    chart.x_axis.delete = chart.y_axis.delete = False  # or newer programs hide them
    chart.y_axis.number_format = "0"
    return chart
