"""The columns of the route as Settings edits it, and the words for its presets."""

from __future__ import annotations

from dataclasses import dataclass

from console.domain.routing import DEFAULT_ROUTE, Step
from console.ui import i18n
from console.ui.i18n import translate
from console.ui.pages.settings_step import is_usual, step_name
from console.ui.rows import Column


@dataclass(frozen=True, kw_only=True)
class DraftRow:
    """A step as it would stand after saving."""

    number: int
    step: Step
    desks: int


ROUTE: tuple[Column[DraftRow], ...] = (
    Column(
        name="number", title=lambda: translate("SettingsPage", "Order"), width=58, tone="ink_2",
        text=lambda row: str(row.number),
    ),
    Column(
        name="station", title=lambda: translate("SettingsPage", "Station"), width=104,
        text=lambda row: step_name(row.step), is_bold=True,
        widest=lambda: [i18n.name("station", step.code) for step in DEFAULT_ROUTE],
    ),
    Column(
        name="needs", title=lambda: translate("SettingsPage", "After"),
        text=lambda row: ", ".join(i18n.name("station", code) for code in row.step.needs) or "–",
        tags=lambda row: [i18n.name("station", code) for code in row.step.needs],
    ),
    Column(
        name="required", title=lambda: translate("SettingsPage", "Required"), width=72,
        text=lambda row: _required(row.step.is_required),
        tone=lambda row: "ink" if row.step.is_required else "ink_2",
        widest=lambda: [_required(True), _required(False)],
    ),
    Column(
        name="who", title=lambda: translate("SettingsPage", "Served by"), width=100,
        text=lambda row: _who(row.step),
        icon=lambda row: "user" if row.step.is_host_bound else "",
        icon_tone="accent", tone=lambda row: "ink" if row.step.is_host_bound else "ink_2",
    ),
    Column(
        name="minutes", title=lambda: translate("SettingsPage", "Fast / usual / slow"), width=124,
        text=lambda row: f"{row.step.fast} / {row.step.usual} / {row.step.slow}", is_right=True,
        tone=lambda row: "ink" if is_usual(row.step) else "called",
    ),
    Column(
        name="desks", title=lambda: translate("SettingsPage", "Desks"), width=64, is_right=True,
        text=lambda row: "" if row.step.station != row.step.code else str(row.desks),
        is_bold=True,
    ),
)  # fmt: skip
REQUIRED = 3
"""Its column gives way in a narrow window."""
PRESET_NAMES = {
    "default": lambda: translate("RoutePanel", "Standard"),
    "pay_first": lambda: translate("RoutePanel", "Pay first"),
    "small": lambda: translate("RoutePanel", "Small: two desks"),
}


def _who(step: Step) -> str:
    if step.station != step.code:
        words = translate("SettingsPage", "at {station}")
        return words.format(station=i18n.name("station", step.station))
    if step.is_host_bound:
        return translate("SettingsPage", "own host")
    return translate("SettingsPage", "any desk")


def _required(is_required: bool) -> str:
    if is_required:
        return translate("SettingsPage", "required")
    return translate("SettingsPage", "optional")
