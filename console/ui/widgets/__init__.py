"""The parts that pages are made of; all painted from the tokens of `theme`."""

from console.ui.widgets.badge import Badge, State
from console.ui.widgets.boxes import Combo, DayBox, NumberBox
from console.ui.widgets.buttons import (
    Button,
    DangerButton,
    PrimaryButton,
    QuietButton,
    SecondaryButton,
)
from console.ui.widgets.card import Card, Divider, EmptyState
from console.ui.widgets.chips import FilterChip, Switch, Tick
from console.ui.widgets.figures import Bar, Figure, TimerLabel
from console.ui.widgets.inputs import Field, ScanBox, SearchBox
from console.ui.widgets.layout import TwoPart, across, down
from console.ui.widgets.notice import Notice
from console.ui.widgets.table import Table
from console.ui.widgets.text import IconLabel, Text

__all__ = [
    "Badge", "Bar", "Button", "Card", "Combo", "DangerButton", "DayBox", "Divider", "EmptyState",
    "Field", "Figure", "FilterChip", "IconLabel", "Notice", "NumberBox", "PrimaryButton",
    "QuietButton", "ScanBox", "SearchBox", "SecondaryButton", "State", "Switch", "Table", "Text",
    "Tick", "TimerLabel", "TwoPart", "across", "down",
]  # fmt: skip
