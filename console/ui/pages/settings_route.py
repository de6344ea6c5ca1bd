"""Settings · Stations and route: the numbers that decide a slot, the route, how an owner walks."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from console.domain.routing import PRESETS
from console.domain.rules import Rules
from console.queries.set_up import RouteRow, SetUp
from console.ui import i18n
from console.ui.i18n import Retranslating, translate
from console.ui.pages.settings_parts import default_note
from console.ui.rows import Column
from console.ui.widgets import Card, Table, Text, across, down
from console.ui.widgets.layout import scrolling
from console.ui.widgets.route_line import RouteLine

USUAL = {step.code: (step.fast, step.usual, step.slow) for step in PRESETS["default"]}


def is_usual(row: RouteRow) -> bool:
    """Nobody has changed its minutes."""
    step = row.step
    return USUAL.get(step.code, (0, 0, 0)) == (step.fast, step.usual, step.slow)


ROUTE: tuple[Column[RouteRow], ...] = (
    Column(
        name="number", title=lambda: translate("SettingsPage", "Order"), width=56, tone="ink_2",
        text=lambda row: str(row.number),
    ),
    Column(
        name="station", title=lambda: translate("SettingsPage", "Station"), width=116,
        text=lambda row: i18n.name("station", row.step.code), is_bold=True,
        widest=lambda: [i18n.name("station", code) for code in USUAL],
    ),
    Column(
        name="needs", title=lambda: translate("SettingsPage", "After"),
        text=lambda row: ", ".join(i18n.name("station", code) for code in row.needs) or "–",
        tags=lambda row: [i18n.name("station", code) for code in row.needs],
    ),
    Column(
        name="required", title=lambda: translate("SettingsPage", "Required"), width=84,
        text=lambda row: _required(row.step.is_required),
        tone=lambda row: "ink" if row.step.is_required else "ink_2",
        widest=lambda: [_required(True), _required(False)],
    ),
    Column(
        name="who", title=lambda: translate("SettingsPage", "Served by"), width=112,
        text=lambda row: translate("SettingsPage", "own host")
        if row.step.is_host_bound else translate("SettingsPage", "any desk"),
        icon=lambda row: "user" if row.step.is_host_bound else "",
        icon_tone="accent", tone=lambda row: "ink" if row.step.is_host_bound else "ink_2",
    ),
    Column(
        name="minutes", title=lambda: translate("SettingsPage", "Fast / usual / slow"), width=148,
        text=lambda row: f"{row.step.fast} / {row.step.usual} / {row.step.slow}", is_right=True,
    ),
    Column(
        name="desks", title=lambda: translate("SettingsPage", "Desks"), width=80, is_right=True,
        text=lambda row: str(row.step.desks), is_bold=True,
    ),
    Column(
        name="changed", title=lambda: "", width=80, size=12, is_right=True,
        text=lambda row: default_note(is_usual(row)),
        tone=lambda row: "ink_2" if is_usual(row) else "called",
    ),
)  # fmt: skip


def _required(is_required: bool) -> str:
    if is_required:
        return translate("SettingsPage", "required")
    return translate("SettingsPage", "optional")


class _Number(QWidget):
    """A name, whether it is the default, and the value beneath."""

    def __init__(self) -> None:
        super().__init__()
        self.name, self.note = Text(size=12, tone="ink_2"), Text(size=12, tone="ink_2")
        self.value = Text(bold=True, may_elide=True)
        self.setLayout(down(across(self.name, self.note, None, gap=8), self.value, gap=4))

    def set(self, name: str, value: str, *, is_default: bool) -> None:
        self.name.setText(name)
        self.value.setText(value)
        self.note.setText(default_note(is_default))
        self.note.set_tone("ink_2" if is_default else "called")


class RoutePanel(Retranslating, QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.slot_card, self.route_card = Card(), Card()
        self.numbers = [_Number() for _ in range(5)]
        self.route = Table(ROUTE, key=lambda row: row.step.code, row_height=44)
        self.line, self.line_label = RouteLine(), Text(size=12, bold=True, tone="ink_2")
        tiles = across(*self.numbers, gap=24, margins=(16, 12, 16, 14))
        for number, share in enumerate((4, 2, 4, 2, 2)):
            tiles.setStretch(number, share)
        self.slot_card.body.addLayout(tiles)
        self.route_card.body.addWidget(self.route)
        foot = down(self.line_label, self.line, None, gap=10, margins=(16, 12, 16, 8))
        self.route_card.add_foot(foot, 104)
        whole = scrolling(down(self.slot_card, self.route_card, None, gap=12))
        self.setLayout(down(whole))
        self.retranslate()

    def retranslate(self) -> None:
        self.slot_card.fact.setText(self.tr("the defaults are enough to begin"))
        self.route_card.title.setText(self.tr("Route"))
        self.line_label.setText(self.tr("So an owner walks, with the usual minutes"))

    def tell(self, found: SetUp) -> None:
        rules, usual, days = found.campaign.rules, Rules(), found.days
        self.slot_card.title.setText(found.campaign.name)
        window = f"{i18n.short_day(days[0].day)} – {i18n.short_day(days[-1].day)}" if days else "–"
        hours = " · ".join(f"{start}–{end}" for start, end in rules.blocks)
        told = (
            (self.tr("Handover window"), window, True),
            (
                self.tr("Slot"), i18n.minutes(rules.slot_minutes),
                rules.slot_minutes == usual.slot_minutes,
            ),
            (self.tr("Desk hours"), hours, rules.blocks == usual.blocks),
            (
                self.tr("Grace"), i18n.minutes(rules.grace_minutes),
                rules.grace_minutes == usual.grace_minutes,
            ),
            (
                self.tr("Safety"), i18n.percent(rules.safety_percent * 10),
                rules.safety_percent == usual.safety_percent,
            ),
        )  # fmt: skip
        for tile, (name, value, is_default) in zip(self.numbers, told, strict=True):
            tile.set(name, value, is_default=is_default)
        self.numbers[0].note.setText("")
        self.route.set_rows(found.route)
        self.route.fit()
        self.line.set(
            tuple(
                (i18n.name("station", r.step.code), r.step.usual, r.step.is_required)
                for r in found.route
            )
        )
        total = sum(r.step.usual for r in found.route if r.step.is_required)
        words = self.tr("required steps {minutes} in all")
        self.route_card.fact.setText(words.format(minutes=i18n.minutes(total)))
