"""Starting the program once more, as a process of its own that outlives this one."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QProcess

MAIN = Path(__file__).parents[2] / "main.py"


def command(*arguments: str) -> tuple[str, ...]:
    return (sys.executable, str(MAIN), *arguments)


def launch(words: tuple[str, ...]) -> bool:
    """False where the system refuses; nobody waits for the other process."""
    told = QProcess.startDetached(words[0], list(words[1:]))
    return bool(told[0] if isinstance(told, tuple) else told)


def start_again(words: tuple[str, ...]) -> None:
    """Another console takes over, this one closes."""
    app = QCoreApplication.instance()
    if launch(words) and app is not None:
        app.quit()
