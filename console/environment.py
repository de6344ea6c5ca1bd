"""Says which Python has the pinned packages: this one, or that of an environment of our own.

Runs at every start, before any package is known to be there: standard library only, and only
directory names are read, nothing is imported.
"""

from __future__ import annotations

import hashlib
import os
import sys
from pathlib import Path

PROGRAM = Path(__file__).resolve().parent.parent
RUNTIME = PROGRAM / "requirements.lock"
TEST = PROGRAM / "requirements-test.lock"

# In an environment of our own: GUARD says that it is ours (and is locked while it is being made),
# STAMP is written last, so that an interrupted installation has none.
GUARD = "handover.guard"
STAMP = "handover.stamp"


class SetupError(Exception):
    """What is missing, as one plain sentence for the person who starts the program."""


def data_folder() -> Path:
    """The user's data folder: what `platformdirs` names for handover-console without an author."""
    if chosen := os.environ.get("HANDOVER_HOME"):
        return Path(chosen).expanduser().absolute()
    if os.name == "nt":
        base = Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    elif sys.platform == "darwin":
        base = Path.home() / "Library" / "Application Support"
    else:
        base = Path(os.environ.get("XDG_DATA_HOME", "").strip() or Path.home() / ".local/share")
    return base / "handover-console"


def places() -> list[Path]:
    """Where an environment may be, best first; program folders do not share one elsewhere."""
    here = hashlib.sha256(str(PROGRAM).encode()).hexdigest()[:8]
    return [PROGRAM / ".venv", data_folder() / f"venv-{here}"]


def pinned(lock: Path) -> dict[str, tuple[set[str], bool]]:
    """Name → (versions pinned for one system or another, whether every system needs one)."""
    wanted: dict[str, tuple[set[str], bool]] = {}
    for line in lock.read_text(encoding="utf-8").splitlines():
        if "==" in line and line[0].isalnum():
            name, _, rest = line.partition("==")
            versions = wanted.get(name, (set(), False))[0] | {rest.split()[0]}
            wanted[name] = versions, ";" not in rest or len(versions) > 1
    return wanted


def is_whole(record: Path) -> bool:
    """Whether a package's first code file is there: the code may be deleted, its record not."""
    try:
        with record.open(encoding="utf-8") as lines:
            for path in (line.split(",")[0] for line in lines):
                # Scripts lie outside, and anybody may empty a cache.
                if not any(part in path for part in ("..", ".dist-info/", "__pycache__")):
                    return (record.parent.parent / path).exists()
    except OSError:
        return False
    return True


def installed(folders: list[str]) -> set[tuple[str, str]]:
    """(name, version) of the whole packages in these import folders."""
    found = set()
    for folder in filter(os.path.isdir, folders):
        for entry in os.listdir(folder):
            if entry.endswith(".dist-info") and is_whole(Path(folder, entry, "RECORD")):
                name, _, version = entry.removesuffix(".dist-info").partition("-")
                found.add((name.lower().replace("_", "-").replace(".", "-"), version))
    return found


def is_complete(folders: list[str], lock: Path) -> bool:
    found = installed(folders)
    names = {name for name, _ in found}
    return all(
        any((name, version) in found for version in versions) or not (needed or name in names)
        for name, (versions, needed) in pinned(lock).items()
    )


def python_of(venv: Path) -> Path:
    return venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def packages_of(venv: Path, version: str) -> Path:
    return venv / ("Lib" if os.name == "nt" else f"lib/python{version}") / "site-packages"


def version_here() -> str:
    return f"{sys.version_info.major}.{sys.version_info.minor}"


def digest(lock: Path) -> str:
    return hashlib.sha256(lock.read_bytes()).hexdigest()


def stamp_of(venv: Path) -> list[str]:
    """The Python version of a finished environment and the digests of the locks it satisfies."""
    try:
        return (venv / STAMP).read_text(encoding="ascii").split()
    except OSError:
        return []


def is_ready(venv: Path, lock: Path) -> bool:
    """Whether one can start in this environment: ours and finished, or a person's and complete."""
    version = version_here()
    if (venv / GUARD).exists():
        stamp = stamp_of(venv)
        if digest(lock) not in stamp:
            return False
        version = stamp[0]
    return python_of(venv).exists() and is_complete([str(packages_of(venv, version))], lock)


def python_for(lock: Path) -> str:
    """The Python to run with, after making its environment if there is none; or SetupError."""
    inside = Path(sys.prefix)
    finished = not (inside / GUARD).exists() or digest(lock) in stamp_of(inside)
    if is_complete(sys.path, lock) and finished:
        return sys.executable
    if (inside / GUARD).exists() and finished:
        # Packages were deleted, or Python was replaced, under a finished environment.
        (inside / STAMP).unlink(missing_ok=True)
    for venv in places():
        if is_ready(venv, lock):
            return str(python_of(venv))

    from console import installing  # not needed at any later start

    return str(python_of(installing.prepare(places(), lock)))
