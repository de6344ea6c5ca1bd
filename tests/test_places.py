"""Where a live database must not lie, and which SQLite may keep a write-ahead log."""

from __future__ import annotations

from pathlib import Path

import pytest

from console.databases import is_safe_sqlite, make_safe, open_engine, sqlite_module, where
from console.domain.errors import Refusal
from console.places import Mount, refuse_shared_place

MOUNTS = (
    Mount(point="/", kind="ext4"),
    Mount(point="/mnt/office", kind="cifs"),
    Mount(point="/mnt/office/local", kind="ext4"),
    Mount(point="/net/home", kind="nfs4"),
    Mount(point="/media/phone", kind="fuse.sshfs"),
)

SHARED = {
    "UNC path": (r"\\server\share\handover.db", "place.network"),
    "UNC with slashes": ("//server/share/handover.db", "place.network"),
    "SMB mount": ("/mnt/office/day/handover.db", "place.network"),
    "NFS mount": ("/net/home/clerk/handover.db", "place.network"),
    "sshfs mount": ("/media/phone/handover.db", "place.network"),
    "OneDrive": (r"C:\Users\clerk\OneDrive\handover.db", "place.synced"),
    "OneDrive of a firm": (r"C:\Users\clerk\OneDrive - Firm\x\handover.db", "place.synced"),
    "Dropbox": ("/home/clerk/Dropbox/handover.db", "place.synced"),
    "iCloud": ("/Users/c/Library/Mobile Documents/com~apple/handover.db", "place.synced"),
    "Nutstore": (r"D:\坚果云\交付\handover.db", "place.synced"),
}


@pytest.mark.parametrize("kind", SHARED)
def test_a_shared_place_is_refused(kind: str) -> None:
    path, code = SHARED[kind]
    with pytest.raises(Refusal) as refusal:
        refuse_shared_place(path, MOUNTS)
    assert refusal.value.code == code


@pytest.mark.parametrize(
    "path",
    ["/home/clerk/handover.db", "/mnt/office/local/handover.db", r"C:\Handover\handover.db",
     "/home/clerk/boxes/handover.db", "/home/clerk/onedrive.db", "/mnt/officer/handover.db"],
)  # fmt: skip
def test_a_place_of_ones_own_is_taken(path: str) -> None:
    refuse_shared_place(path, MOUNTS)


def test_a_folder_that_a_sync_program_marked_is_refused(tmp_path: Path) -> None:
    (tmp_path / ".stfolder").mkdir()
    (tmp_path / "day").mkdir()
    with pytest.raises(Refusal, match=r"place\.synced"):
        open_engine(where(str(tmp_path / "day" / "handover.db")))


def test_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match=r"store\.no-folder"):
        open_engine(where(str(tmp_path / "nowhere" / "handover.db")))


@pytest.mark.parametrize(
    ("version", "is_safe"),
    [((3, 40, 1), False), ((3, 44, 5), False), ((3, 44, 6), True), ((3, 45, 1), False),
     ((3, 49, 2), False), ((3, 50, 6), False), ((3, 50, 7), True), ((3, 51, 0), False),
     ((3, 51, 2), False), ((3, 51, 3), True), ((3, 52, 0), True), ((3, 53, 4), True)],
)  # fmt: skip
def test_a_sqlite_with_the_wal_reset_fault_is_known(
    version: tuple[int, ...], is_safe: bool
) -> None:
    assert is_safe_sqlite(version) is is_safe


def test_the_sqlite_that_came_as_a_package_is_safe_and_is_the_one_in_use(tmp_path: Path) -> None:
    module, version = sqlite_module()
    assert is_safe_sqlite(version)
    engine = open_engine(where(str(tmp_path / "handover.db")))
    assert engine.dialect.dbapi is module
    with engine.connect() as connection:
        names = ("journal_mode", "synchronous", "foreign_keys", "secure_delete")
        modes = [connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in names]
    assert modes == ["wal", 2, 1, 1]
    engine.dispose()


def test_an_address_is_understood_or_refused(tmp_path: Path) -> None:
    assert where("postgres://host/db").url == "postgresql+psycopg://host/db"
    assert where(f"sqlite:///{tmp_path}/a.db").path == tmp_path / "a.db"
    with pytest.raises(Refusal, match=r"store\.bad-address"):
        where("mysql://user:secret@host/db")
    assert "secret" not in make_safe("mysql://user:secret@host/db")
    assert "secret" not in str(where("postgresql://user:secret@host/db"))
