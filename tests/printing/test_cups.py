"""A real CUPS of our own with one queue into a folder; skipped where cupsd is not installed."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from printing import spool, spool_cups
from printing.spool_cups import Fate

SBIN = os.environ.get("PATH", "") + os.pathsep + "/usr/sbin"
CUPSD, LPADMIN = shutil.which("cupsd", path=SBIN), shutil.which("lpadmin", path=SBIN)
PDF = b"%PDF-1.4 not a real one, and nobody looks\n"
FILES = """ServerRoot {0}
ServerBin {0}/bin
DataDir {1}
RequestRoot {0}/spool
CacheDir {0}/cache
StateDir {0}/state
TempDir {0}/tmp
AccessLog {0}/log/access
ErrorLog {0}/log/error
PageLog {0}/log/page
SystemGroup root
User lp
Group lp
Sandboxing relaxed
"""
CONF = """Listen {0}/cups.sock
WebInterface No
DefaultAuthType None
Browsing Off
<Location />
Order allow,deny
Allow all
</Location>
<Policy default>
<Limit All>
Order allow,deny
Allow all
</Limit>
</Policy>
"""
BACKEND = """#!/bin/sh
[ $# -eq 0 ] && { echo 'direct folder "Unknown" "Folder"'; exit 0; }
cat "${6:--}" > "{0}/out/$1"
"""
pytestmark = [
    pytest.mark.skipif(not (CUPSD and LPADMIN), reason="CUPS is not installed: apt install cups"),
    pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="needs root"),
]


@pytest.fixture
def queue(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A daemon on a socket of its own, ended with the test; its one printer is Folder."""
    home = Path(tempfile.mkdtemp(prefix="cups-", dir="/tmp"))
    for name in ("spool", "cache", "state", "tmp", "log", "out", "bin/backend"):
        (home / name).mkdir(parents=True)
    backend = home / "bin" / "backend" / "folder"
    theirs = Path(CUPSD or "/usr/sbin/cupsd").parents[1]
    for name in ("daemon", "notifier"):
        (home / "bin" / name).symlink_to(theirs / "lib" / "cups" / name)
    backend.write_text(BACKEND.replace("{0}", str(home)))
    (home / "files").write_text(
        FILES.format(home, Path(CUPSD or "/usr/sbin/cupsd").parents[1] / "share" / "cups")
    )
    (home / "conf").write_text(CONF.format(home))
    for path in (home, *home.glob("*")):
        shutil.chown(path, "lp", "lp")
        if path.is_dir() and not path.is_relative_to(home / "bin"):
            path.chmod(0o755)
    for path in (home / "bin", home / "bin" / "backend", backend):
        shutil.chown(path, "root", "root")
        path.chmod(stat.S_IRWXU | stat.S_IRGRP | stat.S_IXGRP | stat.S_IROTH | stat.S_IXOTH)
    monkeypatch.setenv("CUPS_SERVER", f"{home}/cups.sock")
    assert CUPSD
    assert LPADMIN
    daemon = subprocess.Popen([CUPSD, "-f", "-c", f"{home}/conf", "-s", f"{home}/files"])
    try:
        until((home / "cups.sock").exists)
        make = [LPADMIN, "-p", "Folder", "-E", "-v", "folder:/here", "-m", "raw"]
        subprocess.run(make, check=True, capture_output=True)
        yield home
    finally:
        daemon.terminate()
        daemon.wait()
        shutil.rmtree(home, ignore_errors=True)


def until(holds: Callable[[], bool]) -> None:
    end = time.monotonic() + 30
    while not holds():
        assert time.monotonic() < end, "nothing came"
        time.sleep(0.05)


def test_a_paper_reaches_a_real_queue_once_and_its_end_is_seen(queue: Path) -> None:
    assert spool.printers() == ("Folder",)
    job = spool_cups.hand_in(PDF, "Folder")
    assert spool_cups.look("Folder").of(job) is Fate.HELD
    assert list((queue / "out").iterdir()) == []
    spool_cups.release(job)
    until(lambda: spool_cups.look("Folder").of(job) is Fate.DONE)
    spool_cups.release(job)
    assert [p.read_bytes() for p in (queue / "out").iterdir()] == [PDF]


def test_a_paused_queue_says_so_and_a_cancelled_paper_never_comes(queue: Path) -> None:
    disable = shutil.which("cupsdisable", path=SBIN)
    assert disable
    subprocess.run([disable, "Folder"], check=True)
    job = spool_cups.hand_in(PDF, "Folder")
    spool_cups.release(job)
    looked = spool_cups.look("Folder")
    assert (looked.of(job), looked.trouble) == (Fate.WAITING, "printer.paused")
    spool_cups.cancel(job)
    until(lambda: spool_cups.look("Folder").of(job) not in (Fate.WAITING, Fate.HELD))
    assert list((queue / "out").iterdir()) == []
