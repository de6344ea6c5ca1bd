"""The files of a sealed day: workbook and digest, in the folder of their campaign."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from console.domain.errors import Failure
from console.places import cache_folder, data_folder
from console.queries.campaigns import CampaignRow, campaign
from console.store import Store

FOLDER = "days"
NOT_IN_NAMES = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')
"""What some file system takes in no name."""


@dataclass(frozen=True, kw_only=True)
class DayFiles:
    workbook: Path
    digest: Path

    @property
    def folder(self) -> Path:
        return self.workbook.parent

    @property
    def are_there(self) -> bool:
        return self.workbook.exists() and self.digest.exists()


def day_files(of: CampaignRow, day: date) -> DayFiles:
    """Where they lie on this computer, written or not."""
    folder = data_folder() / FOLDER / folder_name(of.name, of.id)
    return DayFiles(workbook=folder / f"{day}.xlsx", digest=folder / f"{day}.pdf")


def folder_name(name: str, number: int) -> str:
    """The campaign's name as a folder may be called; with its number, since two may look alike."""
    bare = NOT_IN_NAMES.sub(" ", name).strip(" .")[:60].rstrip(" .")
    return f"{bare} {number}" if bare else str(number)


def write_day_files(store: Store, day: date) -> DayFiles:
    """Writes both anew, each whole or not at all. Raises Failure `print.not-written`."""
    from console.daybook import write_workbook
    from console.papers import print_papers

    files = day_files(store.read(campaign), day)
    try:
        files.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise Failure(
            "print.not-written", path=str(files.folder), why=str(error.strerror)
        ) from error
    write_workbook(store, day, files.workbook)
    print_papers(store, "digest", files.digest, day=day, cache=cache_folder())
    return files
