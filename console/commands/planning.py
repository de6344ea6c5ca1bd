"""Commands of the weeks before: import, units, plan."""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from console.commands.base import Answer, day_of, need_campaign, opened, wrong_usage
from console.domain.errors import Refusal
from console.ui.words import say

if TYPE_CHECKING:
    from console.importing import Preview
    from console.planning.model import Cost
    from console.planning.solver import Progress
    from console.roster.rows import RosterReading


def import_(asked: argparse.Namespace) -> Answer:
    if asked.keys:
        from console.commands.keys import import_keys

        return import_keys(asked)
    from console.apart import read_apart
    from console.importing import preview, write
    from console.roster.read import Asked
    from console.store import new_op_id

    path = Path(asked.file)
    if asked.check:
        reading = read_apart(path, Asked(sheet=asked.sheet))
        _insist(reading, path)
        return {**_told(reading), "homes": len(reading.units)}
    with opened(asked) as store:
        seen = preview(store, path, asked.sheet)
        _insist(seen.reading, path)
        if asked.refused:
            _save_refused(seen, Path(asked.refused))
        if not store.campaign_id and (name := getattr(asked, "campaign", None)):
            seen = replace(seen, name=name)
        done = write(store, seen, op_id=new_op_id(), by="", language="zh_CN")
    return {
        **_told(seen.reading),
        **{k: done.facts[k] for k in ("imported", "updated", "unchanged")},
    }


def _insist(reading: RosterReading, path: Path) -> None:
    """A page can ask for the missing headings; a command can only say no."""
    from console.roster.read import insist_on_headings

    insist_on_headings(reading, path)
    if not reading.units:
        raise Refusal("roster.nothing-to-import")


def _save_refused(seen: Preview, path: Path) -> None:
    from console.importing import refused_workbook

    path.write_bytes(refused_workbook(seen, say=say, language="en"))


def _told(reading: RosterReading) -> Answer:
    return {
        "imported": 0,
        "updated": 0,
        "unchanged": 0,
        "merged": reading.merged,
        "warned": len({f.row for f in reading.findings if f.level == "warning"}),
        "refused": reading.refused,
        "skipped": reading.skipped,
        "rows": _findings(reading),
    }


def _findings(reading: RosterReading) -> list[Answer]:
    return [
        {
            "row": f.row,
            "heading": f.heading,
            "value": f.value,
            "reason": say(f.code, f.facts),
            "level": f.level.value,
        }
        for f in reading.findings
    ]


def units(asked: argparse.Namespace) -> Answer:
    from console.queries import units as queries

    with opened(asked) as store:
        need_campaign(store)
        rows = store.read(queries.units, reveal=store.vault if asked.reveal else None)
    return {
        "units": [
            {
                "label": u.label,
                "building": u.building,
                "stairwell": u.stairwell,
                "room_no": u.room_no,
                "product_type": u.product_type,
                "gross_area": u.gross_area / 100 if u.gross_area is not None else None,
                "due_date": u.due_date.isoformat() if u.due_date else None,
                "paid_up": u.paid_up,
                "owners": [
                    {"name": o.name, "phones": list(o.phones), "id_no": o.id_no} for o in u.owners
                ],
            }
            for u in rows
        ]
    }


def plan(asked: argparse.Namespace) -> Answer:
    if asked.instance:
        return _plan_instance(asked)
    if not asked.first or not asked.days:
        wrong_usage("plan needs --from DATE and --days N, or --instance FILE.json --out FILE.csv")
    from console.planner import Wish, plan_campaign

    first = day_of(asked.first)
    assert first is not None
    with opened(asked) as store:
        need_campaign(store)
        wish = Wish(
            first=first,
            days=asked.days,
            hosts=asked.hosts,
            seed=asked.seed,
            time_limit=asked.time_limit,
        )
        made, labels = plan_campaign(store, wish)
    return {
        "placed": sum(len(p.unit_ids) for p in made.placements),
        "unplaced": [
            {"unit": labels[n.unit_id], "reason": say(n.code, n.facts)} for n in made.unplaced
        ],
        "cost": made.cost.as_dict(),
        "bound": made.bound.as_dict(),
        "seconds": round(made.seconds, 3),
        "stopped_by": made.stopped_by.value,
    }


def _plan_instance(asked: argparse.Namespace) -> Answer:
    from console.planning.exchange import read_instance, write_plan
    from console.planning.solver import solve

    if not asked.out:
        wrong_usage("plan --instance needs --out FILE.csv")
    instance = read_instance(Path(asked.instance))
    made = solve(instance, seed=asked.seed, time_limit=asked.time_limit, told=_Teller().told)
    write_plan(Path(asked.out), instance, made.plan)
    return {
        "placed": len(instance.households) - len(made.unplaced),
        "unplaced": [{"unit": u.household, "reason": say(u.code, u.facts)} for u in made.unplaced],
        "cost": made.cost.as_dict(),
        "bound": made.bound.as_dict(),
        "greedy": made.greedy.as_dict(),
        "gap": _gap(made.cost, made.bound),
        "proven": made.proven,
        "seconds": round(made.seconds, 3),
        "stopped_by": made.stopped_by.value,
    }


def _gap(cost: Cost, bound: Cost) -> dict[str, float]:
    """Per cent of each tier's bound that the plan is above it; of a bound of 0 its points."""
    least = bound.as_dict()
    return {
        tier: round((paid - least[tier]) * 100 / least[tier], 3) if least[tier] else paid
        for tier, paid in cost.as_dict().items()
    }


class _Teller:
    """Tells on standard error how far the solver is, where somebody watches."""

    def __init__(self) -> None:
        self.last = ""

    def told(self, progress: Progress) -> bool:
        best, bound = progress.best, progress.bound
        parts = [f"{progress.phase}"]
        if best is not None:
            parts += [f"best {_line(best)}", f"bound {_line(bound)}"]
        if (text := "  ".join(parts)) != self.last and sys.stderr.isatty():
            print(f"{progress.seconds:7.1f} s  {text}", file=sys.stderr)
        self.last = text
        return True


def _line(cost: Cost) -> str:
    return "/".join(str(value) for value in cost.as_dict().values())
