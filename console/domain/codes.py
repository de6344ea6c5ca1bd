"""The 40 characters of every QR code: made, parsed, verified.

`HD1` + type letter + 4 characters key id + 16 of a random id + 16 of a truncated HMAC-SHA-256, in
Crockford base32 (no I L O U). Nothing about a person, a home, an amount or an order is in it.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Mapping
from dataclasses import dataclass
from unicodedata import normalize

from console.domain.errors import Refusal

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
PREFIX = "HD1"
TYPES = "VDKILS"  # visit, document, key set, key item, loan, survey
LENGTH = 40
ID_BYTES = 10
TYPED = 12
"""So many characters are printed below the symbol: prefix, type, first eight of the id."""


@dataclass(frozen=True, kw_only=True)
class Code:
    type: str
    key_id: str
    code_id: str

    @property
    def readable(self) -> str:
        """What is printed below the symbol for typing: the first 8 characters of the id."""
        return f"{self.code_id[:4]} {self.code_id[4:8]}"


def base32(raw: bytes) -> str:
    """Whole groups of 5 bytes only, so that no padding is ever needed."""
    if len(raw) % 5:
        raise ValueError("base32 here takes whole groups of 5 bytes")
    number, out = int.from_bytes(raw, "big"), []
    for _ in range(len(raw) * 8 // 5):
        number, rest = divmod(number, 32)
        out.append(ALPHABET[rest])
    return "".join(reversed(out))


def code_id_of(raw: bytes) -> str:
    """16 characters of a random id from 10 random bytes."""
    return base32(raw[:ID_BYTES])


def _tag(secret: bytes, head: str) -> str:
    return base32(hmac.new(secret, head.encode("ascii"), hashlib.sha256).digest()[:ID_BYTES])


def make(type_letter: str, key_id: str, code_id: str, secret: bytes) -> str:
    head = f"{PREFIX}{type_letter}{key_id}{code_id}"
    return head + _tag(secret, head)


def clean(text: str) -> str:
    """As typed or scanned: full width, lower case, blanks and dashes forgiven."""
    return "".join(c for c in normalize("NFKC", text).upper() if c not in " -\r\n\t")


def looks_like_code(text: str) -> bool:
    return clean(text).startswith(PREFIX)


def typed_start(text: str) -> tuple[str, str] | None:
    """Type letter and first characters of the id, where just what is printed for typing was typed;
    there is no tag in it: only the store can say whether such a code was ever issued."""
    code = clean(text)
    if len(code) != TYPED or not code.startswith(PREFIX) or code[3] not in TYPES:
        return None
    return (code[3], code[4:]) if not set(code[4:]) - set(ALPHABET) else None


def parse(text: str, secrets: Mapping[str, bytes]) -> Code:
    """The code in `text`, after its tag was compared in constant time.

    `secrets` maps key ids to the campaign's HMAC keys. Raises Refusal: `code.malformed`,
    `code.unknown-key`, `code.forged`.
    """
    code = clean(text)
    if (
        len(code) != LENGTH
        or not code.startswith(PREFIX)
        or code[3] not in TYPES
        or set(code[4:]) - set(ALPHABET)
    ):
        raise Refusal("code.malformed")
    secret = secrets.get(code[4:8])
    if secret is None:
        raise Refusal("code.unknown-key")
    if not hmac.compare_digest(_tag(secret, code[:24]), code[24:]):
        raise Refusal("code.forged")
    return Code(type=code[3], key_id=code[4:8], code_id=code[8:24])
