"""A picture file as the logo of papers: read, made small enough, sealed."""

from __future__ import annotations

import hashlib
from io import BytesIO
from pathlib import Path

from PIL import Image

from console.actions.paper_texts import LogoFile
from console.domain.errors import Refusal
from console.domain.vault import Vault

LARGEST = (1040, 212)  # 44 × 9 mm at 600 dots an inch
MOST_BYTES = 20_000_000


def logo_file(path: str, vault: Vault) -> LogoFile:
    """A PNG of it without anything else that the file told. Raises Refusal `layout.bad-logo`."""
    bad = Refusal("layout.bad-logo", file=Path(path).name)
    try:
        if Path(path).stat().st_size > MOST_BYTES:
            raise bad
        with Image.open(path, formats=("PNG", "JPEG")) as picture:
            small = picture.convert("RGBA")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise bad from error
    small.thumbnail(LARGEST)
    white = Image.new("RGB", small.size, "white")
    white.paste(small, mask=small.getchannel("A"))
    out = BytesIO()
    white.save(out, "PNG")
    data = out.getvalue()
    return LogoFile(
        sha256=hashlib.sha256(data).hexdigest(), size=len(data), data_enc=vault.seal_file(data)
    )
