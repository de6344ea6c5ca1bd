"""Commands for sheets that people fill in elsewhere: the developer's, and the paper list."""

from __future__ import annotations

import argparse
from pathlib import Path

from console.commands.base import Answer, day_of, need_campaign, opened
from console.ui.words import say


def back_entry(asked: argparse.Namespace) -> Answer:
    """Refused rows stop none of the others: they are told, and done by hand."""
    from console.back_entry import enter_file
    from console.queries.campaigns import latest_day

    with opened(asked) as store:
        need_campaign(store)
        day = day_of(asked.day) or store.read(latest_day)
        done = enter_file(store, Path(asked.file), day)
    left = [(row, row.refused) for row in done if row.refused is not None]
    return {
        "day": day.isoformat(),
        "entered": len(done) - len(left),
        "left": [
            {
                "row": row.row, "party": row.party, "step": row.step, "reason": no.code,
                "message": say(no.code, no.facts),
            }
            for row, no in left
        ],
    }  # fmt: skip


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
