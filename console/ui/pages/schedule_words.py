"""The words of a slot that is aimed at: the verdict first, then what speaks for and against it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from console.schedule import Cell
from console.ui import i18n
from console.ui.i18n import translate
from console.ui.widgets.drag_card import Line
from console.verdicts import Fit, Reason, Verdict

if TYPE_CHECKING:
    from console.ui.pages.schedule_moving import Party


def slot_words(start: datetime, zone: str) -> str:
    """`Sat 9 May 10:30`."""
    return f"{i18n.short_day(start.astimezone(ZoneInfo(zone)).date())} {i18n.clock(start, zone)}"


def lines_of(
    verdict: Verdict, party: Party, hosts: Mapping[int, str], cell: Cell | None = None
) -> tuple[Line, ...]:
    if verdict.fit is Fit.HERE:
        words = translate("Verdict", "It stands here now")
        return (Line(words=words, icon="info", tone="ink_2"),)
    if verdict.fit is Fit.NO:
        words = translate("Verdict", "This slot will not do")
        first = Line(words=words, icon="close", tone="alert", is_bold=True)
        return (first, *(_against(reason) for reason in verdict.reasons))
    lines = [_verdict(verdict, cell)]
    if verdict.host_id is not None and verdict.host_id in hosts:
        words = translate("Verdict", "{host} is free then").format(host=hosts[verdict.host_id])
        lines.append(Line(words=words))
    lines += [_against(reason) for reason in verdict.reasons]
    if party.is_confirmed:
        words = translate("Verdict", "Has confirmed, and must be told anew")
        lines.append(Line(words=words, icon="bell", tone="called"))
    return tuple(lines)


def _verdict(verdict: Verdict, cell: Cell | None) -> Line:
    if cell is None:
        words = translate("Verdict", "Possible")
    else:
        words = translate("Verdict", "Possible: {used} of {capacity} then").format(
            used=cell.used + 1, capacity=max(cell.capacity, cell.used + 1)
        )
    if verdict.fit is Fit.COST:
        words = translate("Verdict", "Possible, but it costs something")
        return Line(words=words, icon="alert", tone="called", is_bold=True)
    return Line(words=words, is_bold=True)


def _against(reason: Reason) -> Line:
    code, facts = reason
    return Line(words=say(code, facts), icon="alert", tone="called")


def say(code: str, facts: Mapping[str, int | str]) -> str:
    own = {
        "fit.over": translate("Verdict", "That slot is over"),
        "fit.not-wished": translate("Verdict", "Not at the time the owner wished"),
    }
    return own[code].format(**facts) if code in own else i18n.say(code, dict(facts))
