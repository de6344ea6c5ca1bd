"""Makes the environment of the first start: one at a time, hashes checked, finished or not at all.

Standard library only. pip is told nothing about where packages come from: that is the user's
configuration.
"""

from __future__ import annotations

import errno
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from console import environment
from console.environment import GUARD, STAMP, SetupError

LOG = "handover-pip.log"
DISK_FULL = "The disk is full: Handover Console needs about 1.5 GB for its packages."
AGAIN = "Nothing was started; simply start again."

# What pip's log holds → what it means. The first that fits is told, with the words pip put there.
CAUSES = {
    r"DO NOT MATCH THE HASHES[^\n]*\n\s+(\S+)": "a package is not the one that was pinned, "
    "it was damaged or changed on its way",
    r"(No space left on device)": "the disk is full, about 1.5 GB are needed",
    r"(?s)connection broken by.*(No matching distribution found for [^\s(]+)": "the package index "
    "does not answer; check the network or pip's proxy settings",
    r"No matching distribution found for ([^\s(]+)": "a package has no ready-made wheel "
    "for this system and this Python",
}


def say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def prepare(places: list[Path], lock: Path) -> Path:
    """The first of `places` that can be written, made into an environment that satisfies `lock`."""
    for module in ("venv", "ensurepip"):
        if importlib.util.find_spec(module) is None:
            raise SetupError(
                f"This Python comes without its part '{module}': install the package python3-venv "
                "(Debian, Ubuntu: sudo apt install python3-venv) and start again."
            )
    refusals = []
    for venv in places:
        try:
            with only_one(venv):
                if not environment.is_ready(venv, lock):  # another start may have been quicker
                    make(venv, lock)
            return venv
        except OSError as error:
            refusals.append(f"{venv} ({error.strerror})")
    raise SetupError(
        f"Handover Console has nowhere to put its packages: {' and '.join(refusals)} cannot be "
        "used; make room or allow writing there, or name another folder in HANDOVER_HOME."
    )


@contextmanager
def only_one(venv: Path) -> Iterator[None]:
    """Keeps other starts out of `venv`; the lock ends with this process and its pip, however."""
    venv.mkdir(parents=True, exist_ok=True)
    if any(venv.iterdir()) and not (venv / GUARD).exists():
        raise FileExistsError(errno.EEXIST, "made by someone else, left alone", str(venv))
    guard = os.open(venv / GUARD, os.O_RDWR | os.O_CREAT)
    try:
        wait_turn(guard, venv)
        os.set_inheritable(guard, True)  # a pip that outlives a killed start still keeps others out
        yield
    finally:
        os.close(guard)


def wait_turn(guard: int, venv: Path) -> None:
    waiting = False
    while True:
        try:
            if sys.platform == "win32":
                import msvcrt

                msvcrt.locking(guard, msvcrt.LK_NBLCK, 1)
            else:
                import fcntl

                fcntl.flock(guard, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return
        except (BlockingIOError, PermissionError):
            if not waiting:
                say(f"Another start is preparing {venv}; waiting for it …")
            waiting = True
            time.sleep(0.2)


def make(venv: Path, lock: Path) -> None:
    """Leaves a stamped environment, or an empty one and a SetupError."""
    before = environment.stamp_of(venv)
    only_more = lock == environment.TEST and environment.is_ready(venv, environment.RUNTIME)
    try:
        (venv / STAMP).unlink(missing_ok=True)
        if not only_more:
            wipe(venv)
            say(f"Preparing Handover Console in {venv}: once, about two minutes and 1.3 GB.")
            run_logged([base_python(), "-m", "venv", str(venv)], venv)
        version = before[0] if only_more else environment.version_here()
        install(venv, lock, environment.packages_of(venv, version))
        stamp(venv, version, before[1:] if only_more else [], lock)
    except (OSError, SetupError) as error:
        with suppress(OSError):  # without a stamp the next start cleans up
            if only_more and "Installing collected" not in read_log(venv):
                stamp(venv, before[0], before[1:])  # nothing was touched: the console still starts
            else:
                wipe(venv)
        if isinstance(error, OSError):
            full = error.errno in (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))
            raise SetupError(f"{DISK_FULL if full else error} {AGAIN}") from error
        raise


def base_python() -> str:
    """The Python beneath: a virtual environment cannot make itself anew."""
    return getattr(sys, "_base_executable", "") or sys.executable


def wipe(venv: Path) -> None:
    for entry in venv.iterdir():
        if entry.name in (GUARD, LOG):
            continue
        if entry.is_dir() and not entry.is_symlink():
            shutil.rmtree(entry)
        else:
            entry.unlink()


def stamp(venv: Path, version: str, digests: list[str], *locks: Path) -> None:
    # The test lock holds everything of the other one (a test keeps it so).
    if environment.TEST in locks:
        locks = (environment.RUNTIME, environment.TEST)
    words = [version, *digests, *map(environment.digest, locks)]
    fresh = venv / f"{STAMP}.new"
    fresh.write_text("\n".join(dict.fromkeys(words)), encoding="ascii")
    fresh.replace(venv / STAMP)


def install(venv: Path, lock: Path, packages: Path) -> None:
    options = ["--require-hashes", "--only-binary", ":all:", "--no-user", "--no-input"]
    quiet = ["--disable-pip-version-check", "--no-color", "--progress-bar", "off"]
    python = str(environment.python_of(venv))
    command = [python, "-m", "pip", "install", *options, *quiet, "-r", str(lock)]
    run_logged(command, venv, Progress(venv / LOG, packages, set(environment.pinned(lock))))


class Progress:
    """One line about how far pip is: rewritten in place on a terminal, now and then elsewhere."""

    def __init__(self, log: Path, packages: Path, wanted: set[str]) -> None:
        self.log, self.packages, self.wanted = log, packages, wanted
        self.in_place = sys.stderr is not None and sys.stderr.isatty()
        self.said, self.said_at = "", 0.0

    def line(self) -> str:
        text = self.log.read_text(encoding="utf-8", errors="replace")
        if "Installing collected packages" in text:
            found = {name for name, _ in environment.installed([str(self.packages)])}
            doing, count = "unpacked", len(found & self.wanted)
        else:
            doing = "fetched"
            count = len(re.findall(r"^(?:Collecting|Requirement already)", text, re.MULTILINE))
        return f"Preparing Handover Console: {doing} {count} of {len(self.wanted)} packages …"

    def tell(self, *, last: bool = False) -> None:
        line, now = self.line(), time.monotonic()
        if line != self.said and (self.in_place or last or now - self.said_at > 3):
            self.said, self.said_at = line, now
            print(line, end="\r" if self.in_place else "\n", file=sys.stderr, flush=True)
        if last and self.in_place:
            say("")


def run_logged(command: list[str], venv: Path, progress: Progress | None = None) -> None:
    """Runs a step with its output in the log; SetupError with pip's reason if it fails."""
    with (venv / LOG).open("wb") as log:
        # close_fds=False hands the guard down (see only_one).
        step = subprocess.Popen(command, stdout=log, stderr=log, close_fds=False)
        with step:
            while step.poll() is None:
                time.sleep(0.2)
                if progress:
                    progress.tell()
    if progress:
        progress.tell(last=True)
    if step.returncode:
        raise SetupError(
            f"Handover Console could not be prepared: {cause(read_log(venv))}. {AGAIN} "
            f"(All of pip's words: {venv / LOG})"
        )


def read_log(venv: Path) -> str:
    try:
        return (venv / LOG).read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def cause(log: str) -> str:
    for pattern, meaning in CAUSES.items():
        if match := re.search(pattern, log):
            return f"{meaning}: {match[1]}"
    lines = [line.strip() for line in log.splitlines() if line.strip()]
    errors = [line.removeprefix("ERROR: ") for line in lines if line.startswith("ERROR:")]
    return (errors or lines or ["no reason given"])[-1].rstrip(".")
