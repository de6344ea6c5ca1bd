"""Personal data at rest: sealed with AES-256-GCM, found again by a keyed index."""

from __future__ import annotations

import hashlib
import hmac
import os
from functools import cached_property
from typing import TYPE_CHECKING

from console.domain.errors import Refusal

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

NONCE = 12


class Vault:
    """Holds the data key of this installation (32 bytes) for as long as the program runs."""

    def __init__(self, key: bytes) -> None:
        if len(key) != 32:
            raise Refusal("vault.bad-key")
        self._seal_key = hashlib.sha256(b"seal" + key).digest()
        self._index_key = hashlib.sha256(b"index" + key).digest()

    @cached_property
    def _cipher(self) -> AESGCM:
        """Its library is imported when the first number is sealed or opened, not at every start."""
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        return AESGCM(self._seal_key)

    @property
    def fingerprint(self) -> str:
        """Tells one key from another and tells nothing else."""
        return hmac.new(self._index_key, b"fingerprint", hashlib.sha256).hexdigest()[:16]

    def seal(self, text: str) -> bytes:
        return self.seal_file(text.encode())

    def open(self, sealed: bytes) -> str:
        """Raises Refusal `vault.wrong-key` where the key is another or the bytes were changed."""
        return self.open_file(sealed).decode()

    def seal_file(self, data: bytes) -> bytes:
        nonce = os.urandom(NONCE)
        return nonce + self._cipher.encrypt(nonce, data, None)

    def open_file(self, sealed: bytes) -> bytes:
        """Raises Refusal `vault.wrong-key`, as `open`, and `file.erased`."""
        from cryptography.exceptions import InvalidTag

        if not sealed:
            raise Refusal("file.erased")
        try:
            return self._cipher.decrypt(sealed[:NONCE], sealed[NONCE:], None)
        except InvalidTag as error:
            raise Refusal("vault.wrong-key") from error

    def index(self, text: str) -> str:
        """Equal numbers give equal indexes; without the key an index tells nothing."""
        return hmac.new(self._index_key, text.encode(), hashlib.sha256).hexdigest()[:32]
