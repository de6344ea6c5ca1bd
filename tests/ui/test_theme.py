"""Both tables can be read, nothing paints past them, and the font counts in columns."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from console.ui import fonts, icons, paint, theme
from console.ui.widgets.badge import ICONS

UI = Path(__file__).parents[2] / "console" / "ui"
TABLES = {"light": theme.LIGHT, "dark": theme.DARK}
STATES = ("waiting", "called", "serving", "done", "parked", "alert", "green")
TEXT_PAIRS = [
    *((ink, ground) for ink in ("ink", "ink_2") for ground in ("bg", "surface", "subtle", "hover")),
    *((state, f"{state}_soft") for state in STATES),
    *((state, "surface") for state in (*STATES, "split")),
    *((state, "accent_soft") for state in STATES if state != "called"),
    ("called_selected", "accent_soft"), ("ink", "accent_soft"), ("ink_2", "accent_soft"),
    ("ink_2", "waiting_soft"), ("ink_2", "alert_soft"),
    ("accent", "surface"), ("accent", "accent_soft"), ("accent", "bg"),
    ("on_accent", "accent"), ("on_accent", "accent_pressed"), ("on_disabled", "disabled"),
    ("ink", "heat_1"), ("ink", "heat_2"), ("ink", "heat_3"), ("on_heat_4", "heat_4"),
    ("surface", "alert"),
]  # fmt: skip
EDGE_PAIRS = [
    ("line_strong", "surface"), ("accent", "surface"), ("accent", "bg"),
    ("on_accent", "done"), ("alert", "surface"), ("line_strong", "subtle"),
]  # fmt: skip


def contrast(table: theme.Tokens, one: str, other: str) -> float:
    """WCAG 2.1."""

    def light(token: str) -> float:
        parts = QColor(getattr(table, token)).getRgbF()[:3]
        red, green, blue = (
            p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts
        )
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    low, high = sorted((light(one), light(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("name", TABLES)
@pytest.mark.parametrize(("ink", "ground"), TEXT_PAIRS)
def test_text_can_be_read_on_its_ground(name: str, ink: str, ground: str) -> None:
    assert contrast(TABLES[name], ink, ground) >= 4.5


@pytest.mark.parametrize("name", TABLES)
@pytest.mark.parametrize(("edge", "ground"), EDGE_PAIRS)
def test_the_edge_of_a_control_can_be_seen(name: str, edge: str, ground: str) -> None:
    assert contrast(TABLES[name], edge, ground) >= 3.0


def test_no_colour_stands_outside_the_table() -> None:
    literal = re.compile(r"""["'](#[0-9A-Fa-f]{3,8})["']|QColor\(\s*\d""")
    # The hall has a table of its own: it is read from eight metres, in the dark.
    allowed = {UI / "theme.py"} | set((UI / "displays").glob("*tokens*.py"))
    found = [
        f"{path.relative_to(UI)}: {match.group()}"
        for path in sorted(UI.rglob("*.py"))
        if path not in allowed
        for match in literal.finditer(path.read_text("utf-8"))
    ]
    assert found == []


def test_every_icon_takes_its_colour_from_a_token() -> None:
    for name in icons.names():
        source = (icons.FOLDER / f"{name}.svg").read_text("utf-8")
        assert "currentColor" in source, name
        assert "#" not in source, name


def test_icons_are_drawn_at_any_density(qapp: QApplication) -> None:
    for name in icons.names():
        for density in (1.0, 1.25, 2.5):
            drawn = icons.pixmap(name, 16, "ink", density)
            assert drawn.width() == round(16 * density)
            image = drawn.toImage()
            inked = any(
                image.pixelColor(x, y).alpha() > 120
                for x in range(image.width())
                for y in range(image.height())
            )
            assert inked, name


def test_every_state_has_a_shape_of_its_own() -> None:
    shapes = list(ICONS.values())
    assert len(set(shapes)) == len(shapes)
    assert set(shapes) <= set(icons.names())


def test_digits_are_as_wide_as_each_other(qapp: QApplication) -> None:
    for size in theme.LINE_HEIGHT:
        for bold in (False, True):
            assert len({paint.width_of(d * 10, size, bold=bold) for d in "0123456789"}) == 1


def test_bold_is_a_font_of_its_own_and_chinese_is_no_box(qapp: QApplication) -> None:
    assert theme.font(14, bold=True).family() == fonts.FAMILY
    assert paint.width_of("签到", 14, bold=True) == 28
    assert paint.width_of("Reception", bold=True) > paint.width_of("Reception")


def test_a_prepared_pair_is_found_without_what_cuts_it(tmp_path: Path) -> None:
    assert fonts.prepared(tmp_path) is None
    (tmp_path / "NotoSansSC-Regular-0a.ttf").touch()
    assert fonts.prepared(tmp_path) is None, "one weight is not enough"
    (tmp_path / "NotoSansSC-Bold-0a.ttf").touch()
    found = fonts.prepared(tmp_path)
    assert found is not None
    assert found[1].name == "NotoSansSC-Bold-0a.ttf"


def test_a_widget_deep_inside_takes_new_colours_as_often_as_its_window(qtbot: QtBot) -> None:
    class Told(QObject):
        count = 0

        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
            self.count += event.type() == QEvent.Type.StyleChange
            return False

    window, told = QWidget(), Told()
    qtbot.addWidget(window)
    deep = window
    for _ in range(12):
        deep = QWidget(deep)
    theme.dress(window)
    window.show()
    qtbot.waitExposed(window)
    deep.installEventFilter(told)
    theme.use(theme.Mode.DARK)
    assert 1 <= told.count <= 3


def test_what_is_built_in_a_dressed_window_is_dressed_with_it(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    theme.dress(window)
    edit = QLineEdit(window)
    edit.ensurePolished()
    assert edit.minimumSizeHint().height() >= theme.CONTROL - 2
    theme.use(theme.Mode.DARK)
    assert theme.DARK.line_strong in window.styleSheet()
    assert theme.LIGHT.line_strong not in window.styleSheet()
