"""Our own icons, drawn from resources/icons in the colour of a token at any density."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from console.ui import theme

FOLDER = Path(__file__).parents[2] / "resources" / "icons"


def names() -> tuple[str, ...]:
    return tuple(sorted(path.stem for path in FOLDER.glob("*.svg")))


def paint(painter: QPainter, name: str, x: float, y: float, size: int, color: QColor | str) -> None:
    """Paints the icon with its top left corner at x, y. `color`: a token's name or a colour."""
    shade = theme.color(color) if isinstance(color, str) else color
    density = painter.device().devicePixelRatioF()
    painter.drawPixmap(round(x), round(y), _drawn(name, size, shade.rgba(), density))


def pixmap(name: str, size: int, token: str, density: float = 1.0) -> QPixmap:
    return _drawn(name, size, theme.color(token).rgba(), density)


def icon(name: str, token: str = "ink", size: int = 16) -> QIcon:
    """For Qt's own controls (menus, line edits); make it anew when the theme changes."""
    made = QIcon()
    for density in (1.0, 2.0):
        made.addPixmap(_drawn(name, size, theme.color(token).rgba(), density))
    return made


@lru_cache(maxsize=1024)
def _drawn(name: str, size: int, rgba: int, density: float) -> QPixmap:
    shade = QColor.fromRgba(rgba)
    source = _source(name).replace("currentColor", shade.name())
    renderer = QSvgRenderer(QByteArray(source.encode()))
    side = max(1, round(size * density))
    drawn = QPixmap(QSize(side, side))
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    drawn.setDevicePixelRatio(density)
    return drawn


@lru_cache(maxsize=256)
def _source(name: str) -> str:
    return (FOLDER / f"{name}.svg").read_text("utf-8")
