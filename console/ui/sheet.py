"""The style sheet of Qt's own controls: boxes, calendars, scroll bars, menus, tool tips."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from console.places import cache_folder

ICONS = Path(__file__).parents[2] / "resources" / "icons"
ARROWS = {"up": "chevron-up", "down": "chevron-down", "left": "chevron-left",
          "right": "chevron-right", "calendar": "plan", "check": "done"}  # fmt: skip


def style_sheet(values: Mapping[str, str | int]) -> str:
    """`values`: the tokens of one theme by name, and `radius` and `control` in pixels."""
    return _SHEET.format_map({**values, **_arrows(str(values["ink_2"]))})


def _arrows(shade: str) -> dict[str, str]:
    """A style sheet takes pictures from files only: ours, in the colour of the theme."""
    folder = cache_folder() / "arrows"
    folder.mkdir(exist_ok=True)
    found = {}
    for name, icon in ARROWS.items():
        path = folder / f"{name}-{shade.lstrip('#')}.svg"
        if not path.exists():
            beside = path.with_suffix(f".{os.getpid()}")
            drawn = (ICONS / f"{icon}.svg").read_text("utf-8").replace("currentColor", shade)
            beside.write_text(drawn, "utf-8")
            os.replace(beside, path)
        found[name] = f'url("{path.as_posix()}")'
    return found


_SHEET = """
QToolTip {{
    background: {surface}; color: {ink}; border: 1px solid {line_strong}; padding: 5px 8px;
}}
QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox {{
    background: {surface}; color: {ink}; border: 1px solid {line_strong};
    border-radius: {radius}px; padding: 0 11px; min-height: {control}px;
    selection-background-color: {accent}; selection-color: {on_accent};
    placeholder-text-color: {ink_2};
}}
QPlainTextEdit {{ padding: 6px 7px; }}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {{
    border: 2px solid {accent}; padding: 0 10px; min-height: calc({control}px);
}}
QComboBox:hover, QDateEdit:hover {{ background: {hover}; }}
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled {{
    background: {disabled}; color: {on_disabled}; border-color: {line};
}}
QLineEdit[wrong="true"] {{ border-color: {alert}; }}
QLineEdit[bare="true"], QComboBox QLineEdit, QAbstractSpinBox QLineEdit {{
    border: none; border-radius: 0; background: transparent; padding: 0; min-height: 0;
}}
QComboBox {{ combobox-popup: 0; }}
QComboBox::drop-down, QDateEdit::drop-down {{ border: none; width: 34px; }}
QComboBox::down-arrow {{ image: {down}; width: 16px; height: 16px; }}
QDateEdit::down-arrow {{ image: {calendar}; width: 16px; height: 16px; }}
QSpinBox::up-button, QTimeEdit::up-button {{
    subcontrol-origin: border; subcontrol-position: top right; width: 28px; height: 17px;
    border: none; background: transparent; margin: 1px 2px 0 0; border-top-right-radius: 6px;
}}
QSpinBox::down-button, QTimeEdit::down-button {{
    subcontrol-origin: border; subcontrol-position: bottom right; width: 28px; height: 17px;
    border: none; background: transparent; margin: 0 2px 1px 0; border-bottom-right-radius: 6px;
}}
QSpinBox::up-button:hover, QSpinBox::down-button:hover, QTimeEdit::up-button:hover,
QTimeEdit::down-button:hover {{ background: {hover}; }}
QSpinBox::up-arrow, QTimeEdit::up-arrow {{ image: {up}; width: 12px; height: 12px; }}
QSpinBox::down-arrow, QTimeEdit::down-arrow {{ image: {down}; width: 12px; height: 12px; }}
QAbstractItemView {{ background: transparent; border: none; outline: none; color: {ink}; }}
QComboBox QAbstractItemView {{
    background: {surface}; border: 1px solid {line_strong}; padding: 4px 0;
    selection-background-color: {accent_soft}; selection-color: {ink};
}}
QComboBox QAbstractItemView::item {{ min-height: {control}px; padding: 0 11px; border: none; }}
QComboBox QAbstractItemView::item:selected {{ background: {accent_soft}; color: {ink}; }}
QCalendarWidget QWidget {{ background: {surface}; color: {ink}; }}
QCalendarWidget QWidget#qt_calendar_navigationbar {{
    background: {subtle}; border-bottom: 1px solid {line}; min-height: 40px;
}}
QCalendarWidget QToolButton {{
    background: transparent; border: none; border-radius: 4px; padding: 4px 8px; margin: 2px;
    font-weight: bold;
}}
QCalendarWidget QToolButton:hover {{ background: {hover}; }}
QCalendarWidget QToolButton::menu-indicator {{ image: none; }}
QToolButton#qt_calendar_prevmonth {{ qproperty-icon: {left}; }}
QToolButton#qt_calendar_nextmonth {{ qproperty-icon: {right}; }}
QCalendarWidget QAbstractItemView {{
    background: {surface}; color: {ink}; selection-background-color: {accent};
    selection-color: {on_accent};
}}
QCalendarWidget QAbstractItemView:disabled {{ color: {line_strong}; }}
QHeaderView {{ background: {subtle}; border: none; }}
QHeaderView::section {{ background: {subtle}; color: {ink_2}; border: none; }}
QScrollArea {{ background: transparent; border: none; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
QScrollBar::handle {{ background: {line_strong}; border-radius: 3px; margin: 2px; }}
QScrollBar::handle:hover {{ background: {ink_2}; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QMenu {{ background: {surface}; color: {ink}; border: 1px solid {line_strong}; padding: 4px 0; }}
QMenu::item {{ padding: 8px 32px; }}
QMenu::indicator {{ width: 16px; height: 16px; left: 8px; }}
QMenu::indicator:checked {{ image: {check}; }}
QMenu::item:selected {{ background: {accent_soft}; color: {ink}; }}
QMenu::item:disabled {{ color: {on_disabled}; }}
QMenu::right-arrow {{ image: {right}; width: 16px; height: 16px; right: 8px; }}
QMenu::separator {{ height: 1px; background: {line_row}; margin: 4px 0; }}
"""
