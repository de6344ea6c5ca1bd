"""What was open and half typed, kept so that a program that was ended comes back to it.

One small file in the data folder: the page by name, and, sealed with the data key, what the page
says it shows and what somebody had typed but not sent. An ordinary end takes the file away.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from console.domain.errors import Refusal
from console.domain.vault import Vault
from console.places import data_folder
from console.ui.page import Page
from console.ui.shell import Shell
from console.ui.tasks import Lane

FILE = "open-page.json"
EVERY = 1000
"""Milliseconds between two looks at what is typed."""
TRIES = 50
TRY_EVERY = 100
"""Milliseconds: a form comes, and is filled, when its rows have been read."""
OLDEST = timedelta(hours=12)

Texts = dict[str, str]
Kept = dict[str, int | str]


@dataclass(frozen=True, kw_only=True)
class Open:
    """`texts`: what was typed, by the place of its field in the page."""

    page: str
    kept: Kept = field(default_factory=dict)
    texts: Texts = field(default_factory=dict)


class Keeper(QObject):
    """Looks every second what is open, writes it in the read lane when it changed."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._shell = shell
        self._path = data_folder() / FILE
        self._store = hashlib.sha256(str(shell.workplace.place).encode()).hexdigest()[:16]
        self._written: Open | None = None
        self._left: Texts = {}
        self._tries = 0
        self._look = QTimer(self, interval=EVERY)
        self._look.timeout.connect(self.look)
        self._again = QTimer(self, interval=TRY_EVERY)
        self._again.timeout.connect(self._type_again)

    def begin(self) -> str:
        """The page that was open when the program was ended, else blank; shows what it showed as
        soon as the lane has opened it."""
        self._look.start()
        found = _read(self._path, self._store)
        if found is None:
            return ""
        if sealed := found.get("sealed"):
            vault = self._shell.workplace.store.vault
            self._shell.workplace.tasks.read(
                partial(_opened, vault, found["page"], sealed), done=self._show
            )
        return found["page"]

    def end(self) -> None:
        """The windows are closed by somebody: next time begins as always."""
        self._look.stop()
        self._again.stop()
        self._path.unlink(missing_ok=True)

    def look(self) -> None:
        page = self._shell.page
        if page is None or self._again.isActive() or self._shell.current == "first_start":
            return
        now = Open(page=self._shell.current, kept=page.kept(), texts=dict(_typed(page)))
        if now != self._written:
            self._written = now
            vault = self._shell.workplace.store.vault
            self._shell.workplace.tasks.run(
                partial(_write, self._path, self._store, vault, now), lane=Lane.READ
            )

    def _show(self, found: Open | None) -> None:
        page = self._shell.page
        if found is None or page is None or self._shell.current != found.page:
            return
        if found.kept:
            page.take_back(found.kept)
        self._left, self._tries = dict(found.texts), TRIES
        if self._left:
            self._again.start()

    def _type_again(self) -> None:
        """Into the fields that have come meanwhile, and once more where the program filled a form
        after that; never over what somebody types now."""
        page = self._shell.page
        here = dict(_fields(page)) if page is not None else {}
        self._tries -= 1
        for place, text in self._left.items():
            edit = here.get(place)
            if edit is None or _is_typed(edit):
                continue
            if isinstance(edit, QLineEdit):
                edit.setText(text)
                edit.setModified(True)
                edit.textEdited.emit(text)
            else:
                edit.setPlainText(text)
                edit.document().setModified(True)
        if self._tries <= 0:
            self._again.stop()


def _fields(page: Page) -> Iterator[tuple[str, QLineEdit | QPlainTextEdit]]:
    edits: list[QLineEdit | QPlainTextEdit] = []
    edits += page.findChildren(QLineEdit)
    edits += page.findChildren(QPlainTextEdit)
    for edit in edits:
        if edit.isVisible() and not edit.isReadOnly():
            yield _place(edit, page), edit


def _typed(page: Page) -> Iterator[tuple[str, str]]:
    for place, edit in _fields(page):
        text = edit.text() if isinstance(edit, QLineEdit) else edit.toPlainText()
        if text and _is_typed(edit):
            yield place, text


def _is_typed(edit: QLineEdit | QPlainTextEdit) -> bool:
    """By a person, not filled in by the program."""
    return edit.isModified() if isinstance(edit, QLineEdit) else edit.document().isModified()


def _place(edit: QWidget, page: QWidget) -> str:
    """The way from the page to the field: kinds, and which of its kind among its neighbours."""
    steps: list[str] = []
    at: QObject = edit
    while at is not page and (above := at.parent()) is not None:
        alike = [each for each in above.children() if type(each) is type(at)]
        steps.append(f"{type(at).__name__}.{alike.index(at)}")
        at = above
    return "/".join(reversed(steps))


def _read(path: Path, store: str) -> dict[str, str] | None:
    """Nothing where the file is of another store, too old, or not whole."""
    try:
        if datetime.now(UTC) - datetime.fromtimestamp(path.stat().st_mtime, UTC) > OLDEST:
            return None
        found = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return None
    if not isinstance(found, dict) or found.get("store") != store or not found.get("page"):
        return None
    return {key: str(value) for key, value in found.items()}


def _opened(vault: Vault, page: str, sealed: str) -> Open | None:
    try:
        found = json.loads(vault.open(bytes.fromhex(sealed)))
    except (Refusal, ValueError):
        return None
    return Open(page=page, kept=found["kept"], texts=found["texts"])


def _write(path: Path, store: str, vault: Vault, now: Open) -> None:
    """A full disk must not disturb the day: then nothing is kept."""
    lines = {"store": store, "page": now.page}
    if now.kept or now.texts:
        told = json.dumps({"kept": now.kept, "texts": now.texts})
        lines["sealed"] = vault.seal(told).hex()
    beside = path.with_suffix(".new")
    try:
        beside.write_text(json.dumps(lines), "utf-8")
        os.replace(beside, path)
    except OSError:
        beside.unlink(missing_ok=True)
