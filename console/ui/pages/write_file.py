"""Asks where, writes in the slow lane, says that it stands there, and shows it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from console.ui import files
from console.ui.i18n import translate
from console.ui.page import Page
from console.ui.widgets import Button, State

Write = Callable[[Path], Any]


def ask_and_write(
    page: Page, title: str, name: str, write: Write, said: Callable[[Any], str], button: Button
) -> None:
    """`name` is proposed; `said(result)` is the sentence when the file stands there."""
    files.ask_save(page, title, name, lambda path: write_file(page, path, write, said, button))


def write_file(
    page: Page, path: Path, write: Write, said: Callable[[Any], str], button: Button
) -> None:
    page.notice(State.ACCENT, translate("WriteFile", "Writing {file}…").format(file=path.name))
    button.set_busy(True)
    page.workplace.tasks.slow(
        partial(write, path), done=lambda result: _written(page, path, said(result)),
        refused=page.refuse, after=lambda: button.set_busy(False),
    )  # fmt: skip


def _written(page: Page, path: Path, fact: str) -> None:
    page.notice(
        State.DONE, fact, path.name, button=translate("WriteFile", "Show"),
        act=partial(files.show_file, path),
    )  # fmt: skip
