"""Keys of the window: what a key is called on a page, and who keeps it for itself."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)


def key_name(event: QKeyEvent) -> str:
    key = event.key()
    if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        return "Enter"
    if key == Qt.Key.Key_Escape:
        return "Esc"
    if key == Qt.Key.Key_Space:
        return "Space"
    if Qt.Key.Key_F1 <= key <= Qt.Key.Key_F12:
        return f"F{key - Qt.Key.Key_F1 + 1}"
    plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if plain not in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier):
        return ""
    return event.text().upper()


def keeps(focused: QWidget | None, key: str) -> bool:
    """Does what has the focus want this key for itself?"""
    if key.startswith("F") and len(key) > 1:
        return False
    if isinstance(focused, QLineEdit):
        return bool(focused.text()) if key == "Enter" else key != "Esc"
    if isinstance(focused, QPlainTextEdit):
        return key != "Esc"
    return key == "Enter" and isinstance(focused, QAbstractButton | QAbstractItemView)
