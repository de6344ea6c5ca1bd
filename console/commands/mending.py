"""Commands for what is to be mended: earlier inspections in, open issues out."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime
from pathlib import Path

from console.commands.base import Answer, day_of, need_campaign, opened
from console.ui.words import say


def inspections(asked: argparse.Namespace) -> Answer:
    """With `--check` nothing is written; a sheet without anything new is no mistake."""
    from console.domain.times import local_day
    from console.earlier_inspections import preview_inspections, write_inspections
    from console.queries.campaigns import campaign
    from console.queries.inspections import figures_of
    from console.queries.inspections import inspections as noted
    from console.store import new_op_id

    with opened(asked) as store:
        need_campaign(store)
        zone = store.read(campaign).zone
        day = day_of(asked.day) or local_day(datetime.now(UTC), zone)
        seen = preview_inspections(store, Path(asked.file), day=day)
        if seen.fresh and not asked.check:
            write_inspections(store, seen, op_id=new_op_id(), by=None)
        figures = figures_of(store.read(noted))
    return {
        "homes": len(seen.homes),
        "new": seen.fresh,
        "found": seen.found,
        "rectified": seen.rectified,
        "refused": seen.refused,
        "rows": [
            {
                "row": f.row, "heading": f.heading, "value": f.value, "reason": f.code,
                "message": say(f.code, f.facts), "level": f.level.value,
            }
            for f in seen.findings
        ],
        "inspected": figures.homes,
        "rectified_permille": figures.permille,
    }  # fmt: skip


def issues(asked: argparse.Namespace) -> Answer:
    """All that is open, by party and trade; owners are not named."""
    from console.issue_export import write_issues
    from console.queries.campaigns import campaign
    from console.queries.clock import clock
    from console.queries.defect_words import catalogue
    from console.queries.issue_rows import issue_rows

    with opened(asked) as store:
        need_campaign(store)
        told = store.read(campaign)
        at = store.read(clock)
        now = max(at.last_at, store.clock(at.now))
        rows = store.read(issue_rows, now=now, vault=store.vault)
        count = write_issues(
            Path(asked.out), rows=rows, catalogue=store.read(catalogue), campaign=told.name,
            zone=told.zone, language=told.language, rules=told.rules, now=now,
        )  # fmt: skip
    return {
        "issues": count,
        "overdue": sum(row.is_overdue for row in rows),
        "unanswered": sum(row.timer == "reply" for row in rows),
        "blocking": sum(row.blocks_signing for row in rows),
        "parties": len({row.party for row in rows}),
    }
