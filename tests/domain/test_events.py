"""The bytes of the journal: one form only, whole numbers and words only, chained."""

from __future__ import annotations

import hashlib
import json
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from console.domain.events import GENESIS, Event, canonical, link

material: Any = st.recursive(
    st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@given(material)
def test_equal_values_give_equal_bytes_that_read_back(value: Any) -> None:
    text = canonical(value)
    assert json.loads(text) == value
    assert canonical(json.loads(text)) == text


@given(st.dictionaries(st.text(), st.integers(), min_size=2))
def test_the_order_of_facts_does_not_matter(facts: dict[str, int]) -> None:
    backwards = dict(reversed(list(facts.items())))
    assert canonical(facts) == canonical(backwards)


@pytest.mark.parametrize("value", [1.5, None, True, {"a": None}, [False], {1: "a"}, {"a": b"b"}])
def test_what_would_not_read_back_alike_everywhere_is_refused(value: Any) -> None:
    with pytest.raises(TypeError):
        canonical(value)


@given(st.dictionaries(st.text(max_size=5), material, max_size=3), st.integers(1, 2**53))
def test_an_event_reads_back_from_its_body(facts: dict[str, Any], seq: int) -> None:
    event = Event(
        kind="visit.called", subjects=(("visit", 3), ("desk", 2)), facts=facts, campaign_id=1,
        seq=seq, at=datetime(2026, 12, 18, 1, 2, 3, 456789, tzinfo=UTC), by="林", desk_id=2,
        op_id="f" * 32, hash="ab",
    )  # fmt: skip
    assert Event.from_body(event.body(), "ab") == event


def test_the_chain_hashes_the_hash_before_and_the_very_body() -> None:
    body = Event(kind="x").body()
    assert link(GENESIS, body) == hashlib.sha256(bytes(32) + body.encode()).digest()
    assert link(link(GENESIS, body), body) != link(GENESIS, body)
