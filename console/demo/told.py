"""What a demo tells at its end, played in windows or without."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from console.demo.play import Player
from console.queries import campaigns
from console.queries.figures import day_figures


def told(player: Player) -> dict[str, Any]:
    """Of the whole store; `closed` says of the last day played whether it came to its end."""
    store = player.store
    days = store.read(campaigns.days)
    played = [store.read(day_figures, day=d.day) for d in days if d.state != "planned"]
    return {
        "campaign": store.read(campaigns.campaign).name,
        "days": [d.day.isoformat() for d in days],
        "visits": sum(f.visits for f in played),
        "completed": sum(f.completed for f in played),
        "journal": store.read(campaigns.journal_length),
        "played": [f.day.isoformat() for f in played],
        "closed": player.is_over,
        "figures": [{**asdict(f), "day": f.day.isoformat()} for f in played],
    }
