"""The numbers of a campaign: every one a setting, every one with a safe default."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields

from console.domain.errors import Refusal

COUNTS = (
    "weekday_quota", "weekend_quota", "holiday_quota", "no_show_percent", "walk_ins_per_day",
    "building_limit", "stairwell_limit", "key_per_zone", "booking_lead_days",
    "target_wait_minutes", "unknown_below", "reply_minutes", "onsite_hours", "recheck_days",
    "cluster_homes", "cluster_minutes", "rectified_permille", "delivered_permille_high_rise",
    "delivered_permille_villa", "running_in_score",
)  # fmt: skip
GREEN_REASONS = ("out_of_town", "urgent", "elderly_disabled", "expecting_infant")
"""Codes; what a site adds to its list is the word itself."""


@dataclass(frozen=True, kw_only=True)
class Rules:
    """Defaults of product.md §4; minutes unless the name says otherwise.

    `green_noted` are those of the `green_reasons` that need a note of the evidence;
    `loan_approval` are the departments that borrow keys only with somebody's leave; `announce_…`
    what a hall says of a call, blank: the console's own sentence; a wait is "not yet known" before
    `unknown_below` services of the day.

    Quotas are homes per day of that kind, limits are homes inspected at once; 0: none was set.
    """

    slot_minutes: int = 30
    blocks: tuple[tuple[str, str], ...] = (("08:30", "11:30"), ("13:00", "17:00"))
    grace_minutes: int = 15
    tolerance_minutes: int = 15
    handicap_minutes: int = 10
    head_start_minutes: int = 20
    overtaken_limit: int = 3
    recall_limit: int = 3
    hold_limit_minutes: int = 60
    green_expires_minutes: int = 120
    green_reasons: tuple[str, ...] = GREEN_REASONS
    green_noted: tuple[str, ...] = ()
    wait_amber_minutes: int = 20
    wait_red_minutes: int = 40
    safety_percent: int = 80
    booking_lead_days: int = 3
    seat_hold_minutes: int = 5
    loan_due: str = "17:00"
    loan_red_minutes: int = 30
    loan_approval: tuple[str, ...] = ("engineering", "contractor")
    weekday_quota: int = 0
    weekend_quota: int = 0
    holiday_quota: int = 0
    no_show_percent: int = 0
    walk_ins_per_day: int = 0
    building_limit: int = 0
    stairwell_limit: int = 0
    key_per_zone: int = 2
    target_wait_minutes: int = 30
    unknown_below: int = 5
    reply_minutes: int = 30
    onsite_hours: int = 12
    recheck_days: int = 3
    grant_levels: tuple[int, ...] = (500, 5_000, 50_000)
    cluster_homes: int = 3
    cluster_minutes: int = 120
    rectified_permille: int = 950
    delivered_permille_high_rise: int = 900
    delivered_permille_villa: int = 600
    running_in_score: int = 75
    announce_zh: str = ""
    announce_en: str = ""
    announce_es: str = ""

    def to_json(self) -> str:
        return json.dumps(asdict(self), sort_keys=True)

    @classmethod
    def from_json(cls, text: str) -> Rules:
        """Unknown names are left out, so that an older console reads a newer campaign."""
        raw = json.loads(text or "{}")
        known = {f.name: raw[f.name] for f in fields(cls) if f.name in raw}
        if "blocks" in known:
            known["blocks"] = tuple((start, end) for start, end in known["blocks"])
        for name in ("green_reasons", "green_noted", "loan_approval"):
            if name in known:
                known[name] = tuple(known[name])
        if "grant_levels" in known:
            known["grant_levels"] = tuple(int(level) for level in known["grant_levels"])
        rules = cls(**known)
        counts = (getattr(rules, name) for name in COUNTS)
        if (
            rules.slot_minutes < 5
            or rules.overtaken_limit < 1
            or not rules.blocks
            or min(counts) < 0
        ):
            raise Refusal("rules.out-of-range")
        return rules
