"""The one table of colours and sizes, light and dark; everything that is painted asks here."""

from __future__ import annotations

from dataclasses import dataclass, fields
from enum import StrEnum
from functools import cache
from weakref import WeakSet

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget

from console.ui import sheet


class Mode(StrEnum):
    """What the settings say; `SYSTEM` follows the desktop."""

    SYSTEM = ""
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, kw_only=True)
class Tokens:
    """`…_soft` is the fill behind the colour of the same name; `on_…` the text upon it."""

    bg: str
    surface: str
    subtle: str
    line: str
    line_row: str
    line_strong: str
    ink: str
    ink_2: str
    accent: str
    accent_pressed: str
    accent_soft: str
    on_accent: str
    disabled: str
    on_disabled: str
    hover: str
    waiting: str
    waiting_soft: str
    called: str
    called_soft: str
    called_selected: str
    serving: str
    serving_soft: str
    done: str
    done_soft: str
    parked: str
    parked_soft: str
    alert: str
    alert_soft: str
    green: str
    green_soft: str
    split: str
    heat_1: str
    heat_2: str
    heat_3: str
    heat_4: str
    on_heat_4: str
    track: str


LIGHT = Tokens(
    bg="#F4F6F8", surface="#FFFFFF", subtle="#F8FAFB",
    line="#D9DFE6", line_row="#E8ECF0", line_strong="#8592A2",
    ink="#17202B", ink_2="#566273",
    accent="#0F6E84", accent_pressed="#0B5B6D", accent_soft="#E3F1F4", on_accent="#FFFFFF",
    disabled="#E4E9EE", on_disabled="#566273", hover="#EEF2F5",
    waiting="#566273", waiting_soft="#EDF0F3",
    called="#B45309", called_soft="#FDF3E7", called_selected="#A14907",
    serving="#1D5FBF", serving_soft="#E9F0FB",
    done="#217A3C", done_soft="#E8F4EB",
    parked="#6D4AAE", parked_soft="#F1ECF9",
    alert="#B3261E", alert_soft="#FBECEB",
    green="#0B7A4B", green_soft="#E4F4EC",
    split="#8A4B08",
    heat_1="#E3F1F4", heat_2="#C3E0E6", heat_3="#97C8D2", heat_4="#0F6E84", on_heat_4="#FFFFFF",
    track="#E4E9EE",
)  # fmt: skip

DARK = Tokens(
    bg="#0C1420", surface="#142032", subtle="#18263A",
    line="#2C3C54", line_row="#22314A", line_strong="#6F819B",
    ink="#E8EEF5", ink_2="#A9B6C6",
    accent="#35C2DA", accent_pressed="#1FA5BC", accent_soft="#15394A", on_accent="#0C1420",
    disabled="#223047", on_disabled="#A9B6C6", hover="#1C2B40",
    waiting="#A9B6C6", waiting_soft="#1F2D42",
    called="#FFB547", called_soft="#3A2C12", called_selected="#FFB547",
    serving="#7DB4FF", serving_soft="#182F52",
    done="#5BD08A", done_soft="#14372A",
    parked="#BBA3F5", parked_soft="#2E2650",
    alert="#FF8278", alert_soft="#46201F",
    green="#4ADE9A", green_soft="#103A2E",
    split="#E0A468",
    heat_1="#18323E", heat_2="#1C4A57", heat_3="#216B7B", heat_4="#35C2DA", on_heat_4="#0C1420",
    track="#2C3C54",
)  # fmt: skip

# Sizes in pixels at 100 %; Qt scales them all alike.
RAIL, HEADER, STATUS = 88, 56, 32
SIDE, EDGE, GAP = 24, 16, 24
"""Padding of the content left and right, above and below; between its two parts."""
NARROW = 1280
"""Below this width of the window the right part is a drawer."""
RADIUS, RADIUS_SMALL = 8, 4
ROW, ROW_TWO, ROW_DENSE = 40, 56, 32
CONTROL, CONTROL_SMALL, PRIMARY = 36, 28, 48
LINE_HEIGHT = {12: 16, 14: 20, 16: 24, 20: 28, 28: 36, 40: 48}
"""The type scale: pixel size → line height. No other size, no other weight than 400 and 700."""


class News(QObject):
    """`themed` comes after every change of colours; widgets of ours repaint without it."""

    themed = Signal()


class _State:
    tokens = LIGHT
    mode = Mode.SYSTEM
    family = ""
    is_tabular_by_feature = False

    def __init__(self) -> None:
        self.windows: WeakSet[QWidget] = WeakSet()


_state = _State()


@cache
def news() -> News:
    return News()


def tokens() -> Tokens:
    return _state.tokens


def is_dark() -> bool:
    return _state.tokens is DARK


def mode() -> Mode:
    return _state.mode


def mode_of(text: str) -> Mode:
    """A word of the settings; anything unknown follows the desktop."""
    return Mode(text) if text in set(Mode) else Mode.SYSTEM


@cache
def _colour(text: str) -> QColor:
    return QColor(text)


def color(token: str) -> QColor:
    """Of the table in force. Do not change the answer: it is shared."""
    return _colour(getattr(_state.tokens, token))


def font(size: int = 14, *, bold: bool = False) -> QFont:
    """One of the type scale; digits are as wide as each other."""
    if not _state.family:  # Qt's own may become another one
        return _made("", size, bold, _state.is_tabular_by_feature)
    return QFont(_known(_state.family, size, bold, _state.is_tabular_by_feature))


def _made(family: str, size: int, bold: bool, is_tabular_by_feature: bool) -> QFont:
    made = QFont(family) if family else QFont()
    made.setPixelSize(size)
    made.setBold(bold)
    if is_tabular_by_feature:
        made.setFeature(QFont.Tag.fromString("tnum"), 1)
    return made


def metrics(size: int = 14, *, bold: bool = False) -> QFontMetrics:
    """Measures of `font`. Do not change the answer: it is shared."""
    if not _state.family:
        return QFontMetrics(font(size, bold=bold))
    return _measured(_state.family, size, bold, _state.is_tabular_by_feature)


_known = cache(_made)
"""A display asks for its fonts a hundred times a frame."""


@cache
def _measured(family: str, size: int, bold: bool, is_tabular_by_feature: bool) -> QFontMetrics:
    """Layouts ask thousands of times while a page opens."""
    return QFontMetrics(_known(family, size, bold, is_tabular_by_feature))


def use_family(family: str, *, is_tabular_by_feature: bool = False) -> None:
    """Sets the font of the whole application; blank leaves Qt's own."""
    _state.family, _state.is_tabular_by_feature = family, is_tabular_by_feature
    _measured.cache_clear()
    QApplication.setFont(font())
    _tell_widgets(QEvent.Type.FontChange)


def use(mode: Mode) -> None:
    """Puts the colours on the running application and remembers the wish."""
    _state.mode = mode
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise RuntimeError("colours need a QApplication")
    wants_dark = mode is Mode.DARK or (
        mode is Mode.SYSTEM and QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    )
    _state.tokens = DARK if wants_dark else LIGHT
    if app.style().name().lower() != "fusion":
        app.setStyle(QStyleFactory.create("Fusion"))
    worn = [window for window in app.topLevelWidgets() if window in _state.windows]
    # Qt polishes every widget once for each of its parents when one sheet follows another: seconds.
    for window in worn:
        window.setStyleSheet("")
    app.setPalette(_palette(_state.tokens))
    for window in worn:
        window.setStyleSheet(style_sheet(_state.tokens))
    _tell_widgets(QEvent.Type.PaletteChange)
    news().themed.emit()


def dress(window: QWidget) -> None:
    """Gives a window the sheet for Qt's own controls, from now on in the colours of the day.

    A sheet of the whole application would polish what a page is made of again for each parent it
    gets while the page is built: two thirds of the time to open a page.
    """
    _state.windows.add(window)
    window.setStyleSheet(style_sheet(_state.tokens))


def follow_system() -> None:
    """From now on a change of the desktop's scheme is taken over, unless the settings override."""
    QGuiApplication.styleHints().colorSchemeChanged.connect(
        lambda _scheme: use(Mode.SYSTEM) if _state.mode is Mode.SYSTEM else None
    )


def _tell_widgets(kind: QEvent.Type) -> None:
    """A style sheet keeps palette and font changes from children: what is painted must hear."""
    for widget in QApplication.allWidgets():
        if kind is QEvent.Type.FontChange:
            QApplication.sendEvent(widget, QEvent(kind))
            widget.updateGeometry()
        widget.update()


def _palette(table: Tokens) -> QPalette:
    role = QPalette.ColorRole
    made = QPalette()
    for which, token in (
        (role.Window, table.bg), (role.Base, table.surface), (role.AlternateBase, table.surface),
        (role.WindowText, table.ink), (role.Text, table.ink), (role.ButtonText, table.ink),
        (role.Button, table.surface), (role.Highlight, table.accent),
        (role.HighlightedText, table.on_accent), (role.PlaceholderText, table.ink_2),
        (role.ToolTipBase, table.surface), (role.ToolTipText, table.ink),
        (role.Link, table.accent), (role.Accent, table.accent),
    ):  # fmt: skip
        made.setColor(which, QColor(token))
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, QColor(table.on_disabled))
    return made


def style_sheet(table: Tokens) -> str:
    """What Qt's own controls look like; widgets of ours paint themselves."""
    values = {f.name: getattr(table, f.name) for f in fields(Tokens)}
    return sheet.style_sheet(values | {"radius": RADIUS, "control": CONTROL - 2})
