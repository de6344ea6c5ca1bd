"""Clusters: when the same thing comes from several homes within a short time."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Generic, TypeVar

Key = TypeVar("Key")


@dataclass(frozen=True, kw_only=True)
class Sighting(Generic[Key]):
    """`key` is what must be alike; `home` is whoever counts once."""

    key: Key
    home: int
    issue_id: int
    at: datetime


@dataclass(frozen=True, kw_only=True)
class Group(Generic[Key]):
    """`issue_ids` in the order in which they were raised."""

    key: Key
    issue_ids: tuple[int, ...]
    homes: int
    since: datetime
    until: datetime


def groups(
    sightings: Iterable[Sighting[Key]], *, homes: int, within: timedelta
) -> list[Group[Key]]:
    """Every key that `homes` homes or more reported within that time, the largest first. What has
    been a cluster stays one until its issues are merged or over: it does not age."""
    by_key: dict[Key, list[Sighting[Key]]] = defaultdict(list)
    for sighting in sightings:
        by_key[sighting.key].append(sighting)
    found = [_group(key, seen, homes, within) for key, seen in by_key.items()]
    return sorted((g for g in found if g is not None), key=lambda g: (-g.homes, g.since))


def _group(key: Key, seen: list[Sighting[Key]], homes: int, within: timedelta) -> Group[Key] | None:
    seen.sort(key=lambda s: (s.at, s.issue_id))
    moments = [s.at for s in seen]
    inside: dict[int, Sighting[Key]] = {}
    for first, sighting in enumerate(seen):
        last = bisect_right(moments, sighting.at + within)
        if last - first >= homes and len({s.home for s in seen[first:last]}) >= homes:
            inside |= {s.issue_id: s for s in seen[first:last]}
    if not inside:
        return None
    return Group(
        key=key,
        issue_ids=tuple(inside),
        homes=len({s.home for s in inside.values()}),
        since=min(s.at for s in inside.values()),
        until=max(s.at for s in inside.values()),
    )
