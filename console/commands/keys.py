"""The command that reads a sheet of keys."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from console.commands.base import Answer, need_campaign, opened
from console.domain.errors import Refusal
from console.ui.words import say

if TYPE_CHECKING:
    from console.key_making import KeySheetPreview


def import_keys(asked: argparse.Namespace) -> Answer:
    from console.key_making import preview_key_sheet, write_key_sets

    with opened(asked) as store:
        need_campaign(store)
        seen = preview_key_sheet(store, Path(asked.file), asked.sheet)
        if asked.check:
            return {**_told(seen), "imported": 0}
        if not seen.sets and not seen.refused:
            raise Refusal("keys.nothing-to-make")
        write_key_sets(store, seen.chunks)
    return {**_told(seen), "imported": len(seen.sets)}


def _told(seen: KeySheetPreview) -> Answer:
    return {
        "sets": len(seen.sets),
        "pieces": seen.pieces,
        "incomplete": sum(bool(home.missing) for home in seen.homes),
        "warned": seen.warned,
        "refused": seen.refused,
        "skipped": seen.reading.skipped,
        "rows": [
            {
                "row": f.row,
                "heading": f.heading,
                "value": f.value,
                "reason": say(f.code, f.facts),
                "level": f.level.value,
            }
            for f in seen.findings
        ],
    }
