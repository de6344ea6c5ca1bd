"""Why calling stops everywhere, chosen from a menu: an evacuation stands apart, in red."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from console.domain.visits import PAUSE_REASONS
from console.ui import i18n, icons


def ask_why(under: QWidget, chosen: Callable[[str], object]) -> QMenu:
    """Opens below the button; digits 1 to 5 choose, Esc leaves everything as it is."""
    menu = QMenu(under.window())
    for number, reason in enumerate(PAUSE_REASONS, start=1):
        if reason == "evacuation":
            menu.addSeparator()
        act = menu.addAction(f"&{number}  {i18n.name('reason', reason)}", partial(chosen, reason))
        if reason == "evacuation":
            act.setIcon(icons.icon("alert", "alert"))
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(under.mapToGlobal(QPoint(0, under.height() + 4)))
    return menu
