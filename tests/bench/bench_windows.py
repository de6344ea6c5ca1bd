"""What benchmarks of windows share: an offscreen application with our font, a home of its own."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

ROOT = Path(__file__).parents[2]


def offscreen() -> None:
    """Before Qt is imported; a platform that was asked for is kept."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def application() -> QApplication:
    """In English and light, with the prepared font where there is one."""
    offscreen()
    from console.app import make_application
    from console.settings import Settings

    return make_application(Settings(language="en", theme="light"))


@contextmanager
def own_home(key: bytes) -> Iterator[dict[str, str]]:
    """The environment of a child that shares nothing with whoever runs this but the fonts."""
    offscreen()
    from console.keyfile import printed
    from console.places import cache_folder

    with tempfile.TemporaryDirectory(prefix="handover-bench-") as folder:
        home = Path(folder) / "home"
        home.mkdir()
        (home / "cache").symlink_to(cache_folder())
        paths = os.pathsep.join(map(str, (ROOT, ROOT / "tests", ROOT / "tests" / "bench")))
        # Whoever uses the console has it compiled since the first start: some who measure forbid
        # Python to keep that, and would time the compiler.
        kept = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
        yield kept | {
            "HANDOVER_HOME": str(home), "HANDOVER_KEY": printed(key), "PYTHONPATH": paths,
            "PYTHONPYCACHEPREFIX": str(Path(folder) / "compiled"),
        }  # fmt: skip


def compile_all(environ: dict[str, str]) -> None:
    """As a first start leaves it; for what is measured once."""
    folders = [str(ROOT / name) for name in ("console", "printing")]
    command = [sys.executable, "-m", "compileall", "-q", *folders]
    subprocess.run(command, env=environ, check=True, timeout=300)


def child(name: str, *words: str) -> list[str]:
    return [sys.executable, str(Path(__file__).parent / name), *words]


def took(act: Callable[[], object]) -> float:
    """Seconds."""
    began = time.perf_counter()
    act()
    return time.perf_counter() - began
