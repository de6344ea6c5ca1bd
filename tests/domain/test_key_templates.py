"""Templates of key sets: which one holds for a home, and what a set lacks."""

from __future__ import annotations

import pytest

from console.domain.errors import Refusal
from console.domain.key_templates import (
    USUAL,
    Shortage,
    TemplateLine,
    checked_template,
    pieces_of,
    shortages,
    template_for,
)

VILLA = (
    TemplateLine(kind="entry_owner", count=6, is_sealed=True),
    TemplateLine(kind="garage_remote", count=2),
)


def test_a_home_takes_the_template_of_its_product_type_else_the_common_one() -> None:
    common = (TemplateLine(kind="mailbox", count=1),)
    assert template_for({"villa": VILLA, "": common}, "villa") == VILLA
    assert template_for({"villa": VILLA, "": common}, "high_rise") == common
    assert template_for({"villa": VILLA}, "high_rise") == USUAL
    assert len(pieces_of(USUAL)) == 11
    assert pieces_of(VILLA)[-1] == ("garage_remote", False)


def test_a_template_is_kept_in_one_order_without_the_lines_that_count_nothing() -> None:
    lines = (*reversed(VILLA), TemplateLine(kind="mailbox", count=0))
    assert checked_template(lines) == VILLA


@pytest.mark.parametrize(
    ("lines", "code"),
    [
        ((TemplateLine(kind="crown", count=1),), "keys.template-kind"),
        ((TemplateLine(kind="mailbox", count=21),), "keys.template-count"),
        ((TemplateLine(kind="mailbox", count=-1),), "keys.template-count"),
        ((*VILLA, VILLA[0]), "keys.template-twice"),
        ((TemplateLine(kind="mailbox", count=0),), "keys.template-empty"),
    ],
)
def test_a_template_that_makes_no_sense_is_refused(
    lines: tuple[TemplateLine, ...], code: str
) -> None:
    with pytest.raises(Refusal) as no:
        checked_template(lines)
    assert no.value.code == code


def test_a_set_is_short_of_the_kinds_it_has_too_few_of_and_never_of_extra_ones() -> None:
    have = ["entry_owner"] * 5 + ["garage_remote"] * 3 + ["mailbox"]
    assert shortages(VILLA, have) == (Shortage(kind="entry_owner", expected=6, present=5),)
    assert shortages(VILLA, [*have, "entry_owner"]) == ()
