"""Displays are hung, told how to speak and taken down; a call's sentence is the site's."""

from __future__ import annotations

from dataclasses import replace

import pytest
from day_store import Hall, refuses

from console.actions.displays import set_announcements, set_display, take_down_display
from console.domain.rules import Rules
from console.models import Campaign
from console.queries.displays import DisplayRow, displays

HUNG = DisplayRow(kind="hall", computer="pc-7", monitor="HDMI-1", monitor_serial="S1")


def test_a_display_is_hung_changed_and_taken_down(hall: Hall) -> None:
    hall.press(set_display, wish=HUNG)
    hall.press(set_display, wish=replace(HUNG, monitor="HDMI-2"))
    hall.press(set_display, wish=replace(HUNG, kind="command", computer="pc-8"))
    changed = replace(HUNG, volume=40, quiet_from="12:00", quiet_until="13:00", repeat=2)
    hall.press(set_display, wish=changed)
    assert hall.store.read(displays, computer="pc-7") == (
        changed, replace(HUNG, monitor="HDMI-2"),
    )  # fmt: skip
    assert len(hall.store.read(displays)) == 3
    hall.press(take_down_display, wish=HUNG)
    assert [row.monitor for row in hall.store.read(displays, computer="pc-7")] == ["HDMI-2"]
    with refuses("display.unknown"):
        hall.press(take_down_display, wish=HUNG)


@pytest.mark.parametrize(
    "wrong",
    [{"kind": "door"}, {"monitor": ""}, {"volume": 101}, {"repeat": 0}, {"language": "xx"}],
    ids=str,
)
def test_a_display_that_cannot_be_is_refused(hall: Hall, wrong: dict[str, object]) -> None:
    with refuses("display.bad-setting"):
        hall.press(set_display, wish=replace(HUNG, **wrong))


def test_quiet_hours_are_two_times_of_day_or_none(hall: Hall) -> None:
    for hours in (("12:00", ""), ("12:00", "24:10"), ("noon", "13:00")):
        with refuses("display.bad-hours"):
            hall.press(set_display, wish=replace(HUNG, quiet_from=hours[0], quiet_until=hours[1]))


def test_the_sentence_of_a_call_is_the_sites_and_names_nothing_but_the_ticket(hall: Hall) -> None:
    hall.press(set_announcements, en="{ticket},  please come to desk {desk}", es="")
    rules = Rules.from_json(hall.rows(Campaign)[0]["rules"])
    assert rules.announce_en == "{ticket}, please come to desk {desk}"
    for wrong in ("Come!", "{ticket} {desk} {owner}", "{ticket.x} {desk}", "{ticket {desk}",
                  "{ticket!r} {desk}", "{ticket} {desk} " + "x" * 120):  # fmt: skip
        with refuses("announce.bad-sentence"):
            hall.press(set_announcements, en=wrong)
