"""An answer for people: short facts as lines, lists as tables."""

from __future__ import annotations

from typing import Any

from console.commands.base import Answer

MOST_ROWS = 40
MOST_COLUMNS = 8
"""Wider tables are turned: a terminal shows many lines, not many columns."""
COLUMNS = {"health": ("state", "says"), "rows": ("level", "row", "heading", "value", "reason")}


def tell(answer: Answer) -> None:
    from rich.console import Console
    from rich.table import Table

    out = Console()
    for key, value in answer.items():
        if isinstance(value, list) and value and isinstance(value[0], dict):
            columns = COLUMNS.get(key, tuple(value[0]))
            lines = [columns, *([_text(r.get(c)) for c in columns] for r in value[:MOST_ROWS])]
            if len(columns) > MOST_COLUMNS:
                lines = list(zip(*lines, strict=True))
            table = Table(*lines[0], title=f"{key}: {len(value)}", title_justify="left")
            for line in lines[1:]:
                table.add_row(*line)
            out.print(table)
            if len(value) > MOST_ROWS:
                out.print(f"… {len(value) - MOST_ROWS} more; --json gives all")
        elif isinstance(value, dict):
            out.print(f"{key}: " + " · ".join(f"{k} {v}" for k, v in value.items()))
        else:
            out.print(f"{key}: {_text(value)}", highlight=False)


def _text(value: Any) -> str:
    if isinstance(value, list):
        return ", ".join(v.get("name", str(v)) if isinstance(v, dict) else str(v) for v in value)
    return "" if value is None else str(value)
