"""Commands that make papers and figures: print, summary, estimate."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from console.commands.base import Answer, day_of, need_campaign, note, opened, wrong_usage
from console.ui.words import say

PAPERS = (
    "notices", "packs", "slips", "key-tags", "piece-tags", "hook-labels", "fallback", "digest",
    "circulation", "guide", "survey", "confirmation", "authority", "inspection", "repair",
    "settlement", "key-retention", "items", "warranty", "manual",
)  # fmt: skip


def print_(asked: argparse.Namespace) -> Answer:
    """Where no home has a key set yet, asking for its tags is how one begins: the sets are made.
    Later a print makes none without being told to."""
    from console.batches import print_batch
    from console.glyphs import unprintable
    from console.issuing import Wish, homes_of, named
    from console.key_making import make_missing_sets
    from console.papers import print_papers
    from console.places import cache_folder
    from console.queries.key_sets import has_sets

    with opened(asked) as store:
        need_campaign(store)
        if asked.make_sets or (asked.kind == "key-tags" and not store.read(has_sets)):
            note(f"key sets made: {make_missing_sets(store)}")
        wished = Wish(
            unit_ids=named(store, tuple(asked.unit)), day=day_of(asked.day), reason="", desk=""
        )
        rare = unprintable(store, homes_of(store, wished))
        for home in rare:
            note(f"no glyph for {' '.join(home.characters)}: {home.label}, write it by hand")
        wish: dict[str, Any] = {
            "labels": tuple(asked.unit), "day": day_of(asked.day), "cache": cache_folder(),
            "say": note, "slip": asked.slip,
        }  # fmt: skip
        out = Path(asked.out)
        if asked.per_file:
            made = print_batch(store, asked.kind, out, per_file=asked.per_file, **wish)
        else:
            made = print_papers(store, asked.kind, out, **wish)
    return {
        "documents": made.documents,
        "pages": made.pages,
        "files": made.files,
        "rare": [{"unit": home.label, "characters": list(home.characters)} for home in rare],
    }


def file_signed(asked: argparse.Namespace) -> Answer:
    from console.ui.filing import file_scans

    with opened(asked) as store:
        need_campaign(store)
        done = file_scans(store, [Path(file) for file in asked.files])
    left = [(sheet.file, sheet.first, why) for sheet, why in done.open_]
    return {
        "filed": done.filed,
        "filed_before": done.twice,
        "left": [
            {"file": file, "page": page, "reason": why.code, "message": say(why.code, why.facts)}
            for file, page, why in left
        ],
        "unread": [say(no.code, no.facts) for no in done.unread],
    }


def summary(asked: argparse.Namespace) -> Answer:
    from console.daybook import Full, write_workbook
    from console.finance import write_finance
    from console.queries.campaigns import latest_day
    from console.roll_ups import week_of, write_roll_up

    if asked.kind != "daily" and (asked.full or asked.role or asked.reason):
        wrong_usage("summary: --full, --role and --reason go with --kind daily")
    with opened(asked) as store:
        need_campaign(store)
        out = Path(asked.out)
        if asked.kind == "finance":
            return write_finance(store, out)
        if asked.kind == "campaign":
            return write_roll_up(store, out)
        day = day_of(asked.day) or store.read(latest_day)
        if asked.kind == "weekly":
            since, until = week_of(day)
            return write_roll_up(store, out, since=since, until=until)
        full = Full(role=asked.role, reason=asked.reason) if asked.full else None
        return write_workbook(store, day, out, full=full)


def estimate(asked: argparse.Namespace) -> Answer:
    from console.forecast.estimate import score_log
    from console.forecast.log import read_log

    return dict(score_log(read_log(Path(asked.log)), train_until=asked.train_until))
