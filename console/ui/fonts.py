"""Gives the application its font: our own Noto Sans SC, or until it is cut one of the system."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

from PySide6.QtGui import QFontDatabase

from console.places import cache_folder
from console.ui import theme

FAMILY = "Noto Sans SC"
ROOT = Path(__file__).parents[2]
_PREPARE = (
    "import sys; from pathlib import Path; from printing.fonts import prepare; "
    "prepare(Path(sys.argv[1]))"
)


_children: list[subprocess.Popen[str]] = []


class FontState(StrEnum):
    OURS = "ours"
    SYSTEM = "system"
    """A Chinese font of the system serves until ours is ready."""
    NONE = "none"
    """No Chinese font at all: names show as boxes until ours is ready."""


def prepared(folder: Path) -> tuple[Path, Path] | None:
    """The newest regular and bold of one cutting, without importing what cuts them (slow)."""
    for regular in sorted(
        folder.glob("NotoSansSC-Regular-*.ttf"), key=lambda p: p.stat().st_mtime, reverse=True
    ):
        bold = regular.with_name(regular.name.replace("-Regular-", "-Bold-"))
        if bold.exists():
            return regular, bold
    return None


def apply(folder: Path | None = None) -> FontState:
    """Loads what is there and sets it on the running application."""
    found = prepared(folder or cache_folder())
    if found is not None and all(
        QFontDatabase.addApplicationFont(str(path)) >= 0 for path in found
    ):
        theme.use_family(FAMILY)
        return FontState.OURS
    chinese = QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese)
    if chinese:
        best = next((f for f in chinese if "Noto Sans" in f or "Source Han Sans" in f), chinese[0])
        theme.use_family(best, is_tabular_by_feature=True)
        return FontState.SYSTEM
    theme.use_family("")
    return FontState.NONE


def prepare(folder: Path | None = None) -> None:
    """Cuts both weights in a child process (about 15 s each, once), so that no window stutters.

    Raises RuntimeError with what the child said last.
    """
    target = folder or cache_folder()
    child = subprocess.Popen(
        [sys.executable, "-c", _PREPARE, str(target)],
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    _children.append(child)
    _, said = child.communicate()
    _children.remove(child)
    if child.returncode > 0:
        lines = said.strip().splitlines() or ["no word"]
        raise RuntimeError(f"the fonts could not be cut: {lines[-1]}")


def stop() -> None:
    """The window closes: what is being cut is left for the next start."""
    for child in list(_children):
        child.terminate()


def ensure(folder: Path | None = None, *, say: Callable[[str], None] | None = None) -> None:
    """For tests and pictures: waits until our own font is there, then sets it."""
    target = folder or cache_folder()
    if prepared(target) is None:
        if say is not None:
            say("preparing the fonts, once, about half a minute …")
        prepare(target)
    apply(target)
