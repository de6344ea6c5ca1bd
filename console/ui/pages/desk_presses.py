"""What Desk presses about parties and hosts beside calling: holds, other hosts, breaks."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from console.actions.calling import extend_hold, hold
from console.actions.desks import LONGEST_BREAK, set_desk
from console.actions.hosts import give_to_host, replace_resting_host
from console.actions.skipping import skip_step
from console.actions.zones import collect_child
from console.domain.rules import Rules
from console.domain.times import at_local, local_day
from console.queries.desk import CalledParty
from console.queries.desk_hosts import RestingHost
from console.queries.desk_line import AwayRow
from console.ui.page import Page
from console.ui.widgets import Button

SHORT_BREAK = 15


def rest_minutes(rules: Rules, now: datetime, zone: str) -> int:
    """At lunch until the desks open again, else a short one. Whoever rests may come back earlier:
    the time is what others are told."""
    day = local_day(now, zone)
    begins = [at_local(day, start, zone) for start, _ in rules.blocks]
    ends = [at_local(day, end, zone) for _, end in rules.blocks]
    for end, start in zip(ends, begins[1:], strict=False):
        if end <= now < start:
            return min(LONGEST_BREAK, round((start - now).total_seconds() / 60))
    return SHORT_BREAK


class DeskPresses:
    """`party` is whoever is at the desk, `button` what waits for an answer; each press reads the
    page again."""

    def __init__(
        self, page: Page, party: Callable[[], CalledParty | None], button: Callable[[], Button],
        rest: Button,
    ) -> None:  # fmt: skip
        self._page, self._party, self._button, self._rest = page, party, button, rest

    def hold(self, reason: str) -> None:
        party = self._party()
        if party is not None:
            self._press(hold, visit_id=party.visit_id, reason=reason)

    def give(self, host_id: int, reason: str) -> None:
        party = self._party()
        if party is not None:
            self._press(give_to_host, visit_id=party.visit_id, host_id=host_id, reason=reason)

    def collect(self) -> None:
        """The children of the party are with it again: it may leave."""
        party = self._party()
        if party is not None:
            self._press(collect_child, visit_id=party.visit_id)

    def skip(self, step: str, reason: str, approver: str) -> None:
        party = self._party()
        if party is not None:
            self._press(
                skip_step, visit_id=party.visit_id, step=step, reason=reason, approver=approver
            )

    def hold_longer(self, row: AwayRow) -> None:
        self._press(extend_hold, visit_id=row.visit_id, reason=row.reason or "other")

    def replace(self, resting: RestingHost) -> None:
        self._press(replace_resting_host, host_id=resting.id)

    def take_rest(self) -> None:
        if self._rest.isVisible():
            workplace = self._page.workplace
            campaign = workplace.campaign
            minutes = rest_minutes(campaign.rules, workplace.now(), campaign.zone)
            self._press(set_desk, button=self._rest, state="break", rest=minutes)

    def _press(self, action: Any, button: Button | None = None, **wishes: Any) -> None:
        self._page.press(
            action,
            button=button or self._button(),
            done=lambda _event: self._page.reload(),
            **wishes,
        )
