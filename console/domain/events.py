"""What happened: the event that an action returns and the bytes the journal hashes.

The chain: `hash = SHA-256(previous hash ‖ body)`, both as raw bytes, the first previous hash being
32 zero bytes; `body` is UTF-8 JSON with sorted keys and no spaces, integers and strings only.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from console.domain.times import EPOCH, from_us, to_us

Plain = int | str | Sequence[Any] | Mapping[str, Any]
Subject = tuple[str, int]

GENESIS = bytes(32)
VERSION = 1


@dataclass(frozen=True, kw_only=True)
class Press:
    """Who presses, where and when: what every action is told beside its own wishes.

    `seq` is the number that the journal row of this press will bear; it orders check-ins and calls.
    """

    campaign_id: int
    seq: int
    now: datetime
    by: str
    desk_id: int | None = None


@dataclass(frozen=True, kw_only=True)
class Event:
    """One journal row. An action fills the first block, the store the second."""

    kind: str
    subjects: tuple[Subject, ...] = ()
    facts: Mapping[str, Plain] = field(default_factory=dict)
    content_sha256: str = ""

    before: Mapping[str, Plain] = field(default_factory=dict)
    campaign_id: int = 0
    seq: int = 0
    at: datetime = EPOCH
    by: str = ""
    desk_id: int | None = None
    op_id: str = ""
    hash: str = ""

    def body(self) -> str:
        """The very text that is stored and hashed."""
        return canonical(
            {
                "v": VERSION,
                "campaign": self.campaign_id,
                "seq": self.seq,
                "at_us": to_us(self.at),
                "by": self.by,
                "desk": self.desk_id or 0,
                "kind": self.kind,
                "op_id": self.op_id,
                "subjects": [[kind, number] for kind, number in self.subjects],
                "facts": self.facts,
                "before": self.before,
                "content_sha256": self.content_sha256,
            }
        )

    @classmethod
    def from_body(cls, body: str, hash_hex: str) -> Event:
        row = json.loads(body)
        return cls(
            kind=row["kind"],
            subjects=tuple((kind, number) for kind, number in row["subjects"]),
            facts=row["facts"],
            content_sha256=row["content_sha256"],
            before=row["before"],
            campaign_id=row["campaign"],
            seq=row["seq"],
            at=from_us(row["at_us"]),
            by=row["by"],
            desk_id=row["desk"] or None,
            op_id=row["op_id"],
            hash=hash_hex,
        )


def canonical(value: Plain) -> str:
    """JSON with sorted keys; refuses what would not read back alike everywhere.

    Raises TypeError for anything but integers, strings, lists and objects (also for booleans,
    floats and null).
    """
    _check(value)
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _check(value: object) -> None:
    if isinstance(value, bool) or value is None or isinstance(value, float):
        raise TypeError(f"not journal material: {value!r}")
    if isinstance(value, int | str):
        return
    if isinstance(value, Mapping):
        for key, item in value.items():
            if not isinstance(key, str):
                raise TypeError(f"a key must be text: {key!r}")
            _check(item)
        return
    if isinstance(value, Sequence):
        for item in value:
            _check(item)
        return
    raise TypeError(f"not journal material: {value!r}")


def link(previous: bytes, body: str) -> bytes:
    return hashlib.sha256(previous + body.encode()).digest()
