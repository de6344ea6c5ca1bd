"""Files that appear whole or not at all, and stay after the power is cut."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path


def put_in_place(part: Path, path: Path, *, replace: bool = False) -> None:
    """Gives a finished file its name; raises FileExistsError rather than overwrite another."""
    if replace:
        os.replace(part, path)
        return
    if sys.platform != "win32":
        try:
            os.link(part, path)
        except FileExistsError:
            raise
        except OSError:  # a stick or a share without hard links
            if path.exists():
                raise FileExistsError(str(path)) from None
        else:
            part.unlink()
            return
    os.rename(part, path)  # on Windows this refuses an existing file by itself


def sync_file(path: Path) -> None:
    # Windows syncs only what is open for writing.
    handle = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sync_folder(folder: Path) -> None:
    """Makes a new name last; Windows knows no such thing and needs none."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def write_whole(path: Path, data: bytes) -> None:
    """In place of whatever stood there, or not at all. Raises OSError."""
    part = path.with_name(f"{path.name}.part")
    try:
        part.write_bytes(data)
        put_in_place(part, path, replace=True)
    except OSError:
        if part.is_file():
            part.unlink()
        raise


@contextmanager
def room_for(path: Path, size: int) -> Iterator[Callable[[bytes], None]]:
    """Takes the room beside `path` first, for a file that the journal tells of before it stands
    there; what is yielded fills it and gives it its name. Raises OSError."""
    part = path.with_name(f"{path.name}.part")

    def fill(data: bytes) -> None:
        with part.open("r+b") as file:
            file.write(data)
        put_in_place(part, path, replace=True)

    try:
        part.write_bytes(bytes(size))
        yield fill
    finally:
        if part.is_file():
            part.unlink()
