"""The hall as a process of its own."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest

from console import cli

ROOT = Path(__file__).parents[1]


def test_the_command_board_says_that_it_comes_later(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["--json", "wall", "--kind", "command"]) == 1
    assert json.loads(capsys.readouterr().out)["refused"] == "wall.command-later"


@pytest.fixture
def environ(tmp_path: Path) -> dict[str, str]:
    home = tmp_path / "home"
    home.mkdir()
    return os.environ | {"HANDOVER_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}


def start(environ: dict[str, str], *words: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", "import sys; from console import cli; sys.exit(cli.main())", *words],
        cwd=ROOT, env=environ, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip


def test_without_a_campaign_no_display_opens(environ: dict[str, str], tmp_path: Path) -> None:
    process = start(environ, "--db", str(tmp_path / "x.db"), "wall", "--kind", "hall")
    _, told = process.communicate(timeout=120)
    assert (process.returncode, "no campaign" in told) == (1, True)


def test_the_hall_stays_open_until_it_is_ended(
    environ: dict[str, str], tmp_path: Path, made_file: Path
) -> None:
    shutil.copy(made_file, tmp_path / "x.db")
    process = start(environ, "--db", str(tmp_path / "x.db"), "wall", "--kind", "hall")
    deadline = time.monotonic() + 120
    while not (tmp_path / "home" / "settings.toml").exists():  # its monitor is remembered
        assert process.poll() is None
        assert time.monotonic() < deadline
        time.sleep(0.1)
    told = ""
    while process.poll() is None:  # the first may come before the window listens
        assert time.monotonic() < deadline + 300
        process.send_signal(signal.SIGINT)
        with suppress(subprocess.TimeoutExpired):
            _, told = process.communicate(timeout=30)
    assert process.returncode == 0, told
    assert not (tmp_path / "home" / "reports").exists()
