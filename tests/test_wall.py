"""The displays as processes of their own."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PATIENCE = 240
SCREENS = {
    "screens": [
        {"name": "DP-1", "x": 0, "y": 0, "width": 800, "height": 600},
        {"name": "HDMI-7", "x": 800, "y": 0, "width": 640, "height": 360},
    ]
}


@pytest.fixture
def environ(tmp_path: Path) -> dict[str, str]:
    """Two monitors; a home without a data key, which no display needs."""
    home = tmp_path / "home"
    home.mkdir()
    screens = tmp_path / "screens.json"
    screens.write_text(json.dumps(SCREENS), "utf-8")
    platform = f"offscreen:configfile={screens}"
    return os.environ | {"HANDOVER_HOME": str(home), "QT_QPA_PLATFORM": platform}


class Wall:
    """A running process whose words are read as they come."""

    def __init__(self, environ: dict[str, str], *words: str) -> None:
        self.told: list[str] = []
        begin = "import sys; from console import cli; sys.exit(cli.main())"
        self.process = subprocess.Popen(
            [sys.executable, "-c", begin, *words], cwd=ROOT, env=environ, text=True,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        )  # fmt: skip
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.told.append(line)

    def says(self, words: str) -> None:
        deadline = time.monotonic() + PATIENCE
        while not any(words in line for line in self.told):
            assert self.process.poll() is None, self.told
            assert time.monotonic() < deadline, self.told
            time.sleep(0.05)

    def end(self) -> int:
        """By the key of whoever started it; the first may come before the window listens."""
        deadline = time.monotonic() + PATIENCE
        while self.process.poll() is None:
            assert time.monotonic() < deadline
            self.process.send_signal(signal.SIGINT)
            try:
                self.process.wait(timeout=5)
            except subprocess.TimeoutExpired:
                continue
        self.close()
        return self.process.returncode

    def close(self) -> None:
        self._reader.join(timeout=PATIENCE)
        assert self.process.stdout is not None
        self.process.stdout.close()


@pytest.fixture
def walls() -> Iterator[list[Wall]]:
    opened: list[Wall] = []
    yield opened
    for wall in opened:
        if wall.process.poll() is None:
            wall.process.kill()
            wall.process.wait()
        wall.close()


def test_without_a_campaign_no_display_opens(
    environ: dict[str, str], tmp_path: Path, walls: list[Wall]
) -> None:
    wall = Wall(environ, "--db", str(tmp_path / "x.db"), "wall", "--kind", "hall")
    walls.append(wall)
    assert wall.process.wait(timeout=PATIENCE) == 1
    wall.close()
    assert any("no campaign" in line for line in wall.told)


def test_hall_and_command_stand_open_side_by_side_until_they_are_ended(
    environ: dict[str, str], tmp_path: Path, made_file: Path, walls: list[Wall]
) -> None:
    """Without the data key: nothing they show is sealed."""
    shutil.copy(made_file, tmp_path / "x.db")
    for words in (("hall", "HDMI-7"), ("command", "gone-1")):
        kind, screen = words
        where = ("--db", str(tmp_path / "x.db"))
        walls.append(Wall(environ, *where, "wall", "--kind", kind, "--screen", screen))
    hall, command = walls
    hall.says("wall: hall is open")
    command.says("waiting for the monitor gone-1 (here: DP-1, HDMI-7)")
    command.says("wall: command is open")  # it waits, it does not end
    assert not any("waiting" in line for line in hall.told)
    for wall in walls:
        assert wall.end() == 0, wall.told
    home = tmp_path / "home"
    assert not (home / "reports").exists()
    assert not list(home.glob("*.key"))


def test_the_survey_screen_opens_in_a_process_of_its_own(
    environ: dict[str, str], tmp_path: Path, made_file: Path, walls: list[Wall]
) -> None:
    """With the data key: it seals what visitors write."""
    shutil.copy(made_file, tmp_path / "x.db")
    wall = Wall(environ, "--db", str(tmp_path / "x.db"), "wall", "--kind", "survey")
    walls.append(wall)
    wall.says("wall: survey is open")
    assert wall.end() == 0, wall.told
    assert not (tmp_path / "home" / "reports").exists()
    assert list((tmp_path / "home").glob("*.key"))
