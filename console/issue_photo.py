"""A photo for an issue: read, turned upright, made small, freed of place and camera, sealed."""

from __future__ import annotations

import hashlib
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageOps

from console.actions.issue_photos import PhotoFile
from console.domain.errors import Refusal
from console.domain.vault import Vault

LONGEST_EDGE = 1600
MOST_BYTES = 40_000_000
AIM = 200_000
"""Bytes that a kept photo has at most."""
QUALITIES = (85, 75, 65, 50)


def photo_file(path: str | Path, vault: Vault) -> PhotoFile:
    """Raises Refusal `issue.bad-photo`."""
    try:
        if Path(path).stat().st_size > MOST_BYTES:
            raise Refusal("issue.bad-photo", file=Path(path).name)
        data = Path(path).read_bytes()
    except OSError as error:
        raise Refusal("issue.bad-photo", file=Path(path).name) from error
    return photo_of(data, vault, name=Path(path).name)


def photo_of(data: bytes, vault: Vault, *, name: str = "") -> PhotoFile:
    """Of the picture only what is seen is kept: a new JPEG bears nothing else of the old file."""
    try:
        with Image.open(BytesIO(data), formats=("JPEG", "PNG")) as picture:
            picture.draft("RGB", (LONGEST_EDGE, LONGEST_EDGE))
            upright = ImageOps.exif_transpose(picture).convert("RGB")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise Refusal("issue.bad-photo", file=name) from error
    small = _small(upright)
    return PhotoFile(
        sha256=hashlib.sha256(small).hexdigest(),
        size=len(small),
        data_enc=vault.seal_file(small),
    )


def _small(picture: Image.Image) -> bytes:
    """The first quality that fits; at the worst one the picture itself gets smaller."""
    edge = LONGEST_EDGE
    while True:
        picture.thumbnail((edge, edge))
        clean = Image.new("RGB", picture.size)
        clean.paste(picture)
        for quality in QUALITIES:
            out = BytesIO()
            clean.save(out, "JPEG", quality=quality, optimize=True)
            if out.tell() <= AIM:
                return out.getvalue()
        edge = edge * 3 // 4
