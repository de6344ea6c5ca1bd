"""What this installation remembers: one TOML file in the user's data folder."""

from __future__ import annotations

import getpass
import os
import tomllib
from dataclasses import dataclass, fields
from pathlib import Path

from console.domain.errors import Refusal
from console.places import data_folder

FILE = "settings.toml"


@dataclass(frozen=True, kw_only=True)
class Settings:
    """`database` is a path or URL, blank for `handover.db` in the data folder. Blank means the
    system's own language, theme (`light`, `dark`) and printer. `station` is this desk
    (`settlement-3`), `scale` per cent (`125`), `motion` is `reduced` where nothing may move,
    `sound` is `off` where scans are silent. `printers` chooses by paper and station (see
    `printer_choice`), `auto_print` is `off` where a check-in prints no slip."""

    database: str = ""
    person: str = ""
    language: str = ""
    theme: str = ""
    station: str = ""
    printer: str = ""
    scale: str = ""
    motion: str = ""
    sound: str = ""
    printers: str = ""
    auto_print: str = ""

    @property
    def place(self) -> str:
        return self.database or str(data_folder() / "handover.db")

    @property
    def who(self) -> str:
        """Who acts on the command line."""
        return f"cli:{self.person or _user()}"


def load() -> Settings:
    path = data_folder() / FILE
    if not path.exists():
        return Settings()
    try:
        raw = tomllib.loads(path.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise Refusal("settings.unreadable", path=str(path), reason=str(error)) from error
    return Settings(**{f.name: str(raw[f.name]) for f in fields(Settings) if f.name in raw})


def save(settings: Settings) -> None:
    """Whole or not at all: written beside, then renamed."""
    path: Path = data_folder() / FILE
    lines = []
    for f in fields(Settings):
        value = getattr(settings, f.name)
        if value:
            escaped = value.replace("\\", "\\\\").replace('"', '\\"')
            lines.append(f'{f.name} = "{escaped}"\n')
    beside = path.with_suffix(".new")
    beside.write_text("".join(lines), "utf-8")
    os.replace(beside, path)


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "unknown"
