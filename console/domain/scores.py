"""Marks of the survey and the score made of them: one formula for every page and paper."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from console.domain.errors import Refusal
from console.domain.vault import Vault

MARKS = (1, 2, 3, 4, 5)
FULL = 1000
TAGS = ("clear", "long_wait", "kind", "fees_unclear", "home_faults", "keys_missing")
"""What an owner may tick beside the marks: codes, so that they can be counted."""
CHANNELS = ("screen", "paper", "desk")
SOURCES = ("third_party", "running_in", "developer", "other")
"""Who measured a score that is entered apart; `running_in` is the one the red line speaks of."""
LONGEST_COMMENT = 500
COMPLAINS_AT = 2
"""A mark so low beside the wish for a reply makes the issue a complaint, else it is a service."""
IDLE_SECONDS = 60
"""An answer that nobody touched for so long is forgotten."""


@dataclass(frozen=True, kw_only=True)
class SurveyAnswer:
    """What one party said: `marks` by the code of the station, texts sealed already. `wish_enc` is
    there where a reply is wanted: what is written down where the owner wrote nothing."""

    marks: Mapping[str, int] = field(default_factory=dict)
    tags: tuple[str, ...] = ()
    comment_enc: bytes | None = None
    wish_enc: bytes | None = None
    language: str = ""
    channel: str = "screen"

    @property
    def wants_reply(self) -> bool:
        return self.wish_enc is not None

    @property
    def is_empty(self) -> bool:
        return not (self.marks or self.tags or self.comment_enc or self.wants_reply)

    @property
    def complains(self) -> bool:
        return any(mark <= COMPLAINS_AT for mark in self.marks.values())


def check(answer: SurveyAnswer) -> None:
    """Raises Refusal `survey.empty`, `survey.bad-answer`."""
    if answer.is_empty:
        raise Refusal("survey.empty")
    known = (
        all(mark in MARKS for mark in answer.marks.values())
        and set(answer.tags) <= set(TAGS)
        and answer.channel in CHANNELS
    )
    if not known:
        raise Refusal("survey.bad-answer")


def seal_comment(text: str, vault: Vault) -> bytes | None:
    """None of nothing said. Raises Refusal `survey.too-long`."""
    words = text.strip()
    if len(words) > LONGEST_COMMENT:
        raise Refusal("survey.too-long", most=LONGEST_COMMENT)
    return vault.seal(words) if words else None


def score_tenths(total: int, count: int) -> int | None:
    """(mean − 1) / 4 × 100, in tenths of a point, rounded half up; None of no marks.

    `total` is the sum of `count` marks from 1 to 5."""
    if not count:
        return None
    return (500 * (total - count) + count) // (2 * count)


def score_of(counts: Mapping[int, int]) -> int | None:
    """Of so many marks of each kind."""
    return score_tenths(sum(mark * n for mark, n in counts.items()), sum(counts.values()))


def check_outside(*, source: str, score: int, count: int) -> None:
    """A score that somebody else measured, in tenths of a point. Raises Refusal
    `survey.bad-score`."""
    if source not in SOURCES or not 0 <= score <= FULL or count < 0:
        raise Refusal("survey.bad-score")
