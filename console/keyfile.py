"""The key of personal data: where it is kept, how it is printed, and whether it fits a store."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from tempfile import mkstemp

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.domain.codes import ALPHABET, base32, clean
from console.domain.errors import Refusal
from console.domain.vault import Vault
from console.files import put_in_place, sync_folder
from console.models import Campaign

VARIABLE = "HANDOVER_KEY"
FILE = "handover.key"
KEY = 32
CHECK = 3
LENGTH = (KEY + CHECK) * 8 // 5
GROUP = 4
MISREAD = str.maketrans("OIL", "011")


def load_or_make_key(folder: Path) -> bytes:
    """The key from `HANDOVER_KEY`, else from the file in `folder`, else a new one kept there.

    Two consoles that start at once get the same key. Raises Refusal `vault.bad-key`.
    """
    if told := os.environ.get(VARIABLE):
        return typed(told)
    path = folder / FILE
    if not path.exists():
        _make(path)
    return typed(path.read_text(encoding="ascii", errors="replace"))


def save_key(folder: Path, key: bytes) -> None:
    """Keeps a key that was typed at a second console; Refusal `vault.key-exists` for another."""
    path = folder / FILE
    if path.exists():
        if typed(path.read_text(encoding="ascii", errors="replace")) != key:
            raise Refusal("vault.key-exists", path=str(path))
        return
    _write(path, key)


def _make(path: Path) -> None:
    try:
        _write(path, os.urandom(KEY))
    except FileExistsError:
        return  # another console was quicker: its key is everybody's


def _write(path: Path, key: bytes) -> None:
    handle, name = mkstemp(prefix=f".{path.name}.", dir=path.parent)  # mode 0600
    part = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="ascii") as file:
            file.write(printed(key) + "\n")
            file.flush()
            os.fsync(file.fileno())
        put_in_place(part, path)
    finally:
        part.unlink(missing_ok=True)
    sync_folder(path.parent)


def printed(key: bytes) -> str:
    """Fourteen groups of four; the last three bytes are a check of the others."""
    code = base32(key + _check(key))
    return "-".join(code[at : at + GROUP] for at in range(0, LENGTH, GROUP))


def typed(text: str) -> bytes:
    """What `printed` gave, as a person typed it; Refusal `vault.bad-key`."""
    code = clean(text).translate(MISREAD)
    if len(code) != LENGTH or set(code) - set(ALPHABET):
        raise Refusal("vault.bad-key")
    number = 0
    for letter in code:
        number = number * 32 + ALPHABET.index(letter)
    raw = number.to_bytes(KEY + CHECK, "big")
    if _check(raw[:KEY]) != raw[KEY:]:
        raise Refusal("vault.bad-key")
    return raw[:KEY]


def _check(key: bytes) -> bytes:
    return hashlib.sha256(b"handover key" + key).digest()[:CHECK]


def check_vault(session: Session, *, campaign_id: int, vault: Vault) -> None:
    """Refuses a key that cannot read this campaign's personal data: `vault.wrong-key`."""
    query = select(Campaign.vault_fingerprint).where(Campaign.id == campaign_id)
    fingerprint = session.scalar(query)
    if fingerprint and fingerprint != vault.fingerprint:
        raise Refusal("vault.wrong-key", wanted=fingerprint, found=vault.fingerprint)
