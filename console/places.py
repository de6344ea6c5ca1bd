"""Where things are kept, and which folders a live database must not lie in."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath, PureWindowsPath

from platformdirs import user_cache_dir, user_data_dir

from console.domain.errors import Refusal

APP = "handover-console"

NETWORK_FILE_SYSTEMS = (
    "nfs", "cifs", "smb", "afs", "ncp", "9p", "webdav", "davfs", "sshfs", "fuse.sshfs",
    "fuse.rclone", "fuse.gvfsd", "fuse.s3fs", "fuse.glusterfs", "ceph", "lustre", "vboxsf",
    "prl_fs",
)  # fmt: skip
SYNCED_FOLDERS = (
    "onedrive", "dropbox", "google drive", "googledrive", "my drive", "icloud", "mobile documents",
    "nextcloud", "owncloud", "syncthing", "baidusyncdisk", "baidunetdiskworkspace", "nutstore",
    "坚果云", "百度网盘同步空间", "腾讯微云", "weiyun", "megasync", "pcloud drive", "box sync",
    "creative cloud files",
)  # fmt: skip
SYNC_MARKS = (
    ".dropbox",
    ".dropbox.cache",
    ".stfolder",
    ".nextcloudsync.log",
    ".owncloudsync.log",
    ".sync",
)


@dataclass(frozen=True, kw_only=True)
class Mount:
    point: str
    kind: str


def data_folder() -> Path:
    """`HANDOVER_HOME` overrides; made if missing, readable by this user only."""
    home = os.environ.get("HANDOVER_HOME")
    folder = Path(home) if home else Path(user_data_dir(APP, appauthor=False))
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return folder


def cache_folder() -> Path:
    home = os.environ.get("HANDOVER_HOME")
    folder = Path(home) / "cache" if home else Path(user_cache_dir(APP, appauthor=False))
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def mounts() -> tuple[Mount, ...]:
    """What is mounted where, as the system tells; empty where it does not."""
    try:
        if sys.platform == "darwin":
            lines = subprocess.run(
                ["/sbin/mount"], capture_output=True, text=True, timeout=5, check=False
            ).stdout.splitlines()
            parts = [line.partition(" on ")[2].rpartition(" (") for line in lines]
            return tuple(Mount(point=p, kind=rest.split(",")[0]) for p, _, rest in parts if p)
        rows = [line.split() for line in Path("/proc/mounts").read_text().splitlines()]
    except (OSError, subprocess.TimeoutExpired):
        return ()
    return tuple(
        Mount(point=row[1].replace("\\040", " "), kind=row[2]) for row in rows if len(row) > 2
    )


def is_mapped_drive(path: str) -> bool:
    """Windows: does the drive letter stand for a network share (type 4, DRIVE_REMOTE)?"""
    if sys.platform != "win32":
        return False
    import ctypes

    return bool(ctypes.windll.kernel32.GetDriveTypeW(PureWindowsPath(path).drive + "\\") == 4)


def refuse_shared_place(path: str, mounted: Sequence[Mount] = ()) -> None:
    """Raises `place.network` or `place.synced`: SQLite's locks do not hold there."""
    if path.startswith(("\\\\", "//")) or is_mapped_drive(path):
        raise Refusal("place.network", path=path)
    parts = [
        p.lower() for p in (PureWindowsPath(path) if "\\" in path else PurePosixPath(path)).parts
    ]
    for part in parts[:-1]:
        if any(
            part == name or part.startswith((name + " -", name + "-")) for name in SYNCED_FOLDERS
        ):
            raise Refusal("place.synced", path=path)
    holding = [m for m in mounted if _is_below(path, m.point)]
    if holding:
        kind = max(holding, key=lambda m: len(m.point)).kind.lower()
        if kind.startswith(NETWORK_FILE_SYSTEMS):
            raise Refusal("place.network", path=path)
    for folder in Path(path).parents:
        if any((folder / mark).exists() for mark in SYNC_MARKS):
            raise Refusal("place.synced", path=path)


def _is_below(path: str, point: str) -> bool:
    return path == point or path.startswith(point.rstrip("/") + "/")
