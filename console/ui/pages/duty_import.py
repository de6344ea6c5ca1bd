"""What a sheet would change in the duty roster, in words, and the rows it cannot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from console.roster.rows import Finding
from console.ui import i18n
from console.ui.i18n import translate
from console.ui.rows import Column

if TYPE_CHECKING:
    from console.duty_sheet import DutyPreview  # it brings what reads and writes workbooks


def preview_words(seen: DutyPreview) -> str:
    parts = [translate("DutyImport", "%n cells", "", len(seen.marks))]
    if seen.hosts:
        parts.append(translate("DutyImport", "%n hosts told anew", "", len(seen.hosts)))
    if seen.new:
        parts.append(translate("DutyImport", "%n new hosts", "", len(seen.new)))
    if seen.refused:
        parts.append(translate("DutyImport", "%n rows refused", "", seen.refused))
    return " · ".join(parts)


def has_something(seen: DutyPreview) -> bool:
    return bool(seen.marks or seen.hosts or seen.new)


def finding_columns() -> tuple[Column[Finding], ...]:
    return (
        Column(
            name="row", title=lambda: translate("DutyImport", "Row"), width=64, is_right=True,
            text=lambda found: str(found.row),
        ),
        Column(
            name="heading", title=lambda: translate("DutyImport", "Column"), width=136,
            text=lambda found: found.heading,
        ),
        Column(
            name="value", title=lambda: translate("DutyImport", "Says"), width=168,
            text=lambda found: found.value,
        ),
        Column(
            name="reason", title=lambda: translate("DutyImport", "Why it is left out"),
            text=lambda found: i18n.say(found.code, found.facts), tone="called",
        ),
    )  # fmt: skip
