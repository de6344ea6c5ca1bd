"""The command that writes the sheet for the developer's system."""

from __future__ import annotations

import argparse
from pathlib import Path

from console.commands.base import Answer, need_campaign, opened


def give_back(asked: argparse.Namespace) -> Answer:
    from console.domain.errors import Refusal
    from console.give_back import keep, layout_of, read_template, write_give_back

    with opened(asked) as store:
        need_campaign(store)
        if asked.layout:
            try:
                keep(store, read_template(Path(asked.layout)))
            except Refusal as no:
                if no.code != "give-back.unchanged":
                    raise
        homes = write_give_back(store, Path(asked.out))
        columns = layout_of(store).columns
    return {
        "homes": homes,
        "columns": [{"heading": c.heading, "field": c.field} for c in columns],
    }
