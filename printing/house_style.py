"""What a campaign puts into its papers in place of ours: words, logo, and a place for its seal."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO

from reportlab.lib.utils import ImageReader

from .words import Words, words


@dataclass(frozen=True, kw_only=True)
class HouseStyle:
    """`texts` are (language, name, text), a blank language is for all; `logo` a PNG or nothing."""

    texts: tuple[tuple[str, str, str], ...] = ()
    has_seal: bool = True
    logo: bytes = b""

    def words(self, language: str) -> Words:
        return _worded(self.texts, language)

    def image(self) -> ImageReader | None:
        return _image(self.logo) if self.logo else None


OURS = HouseStyle()


@lru_cache(maxsize=16)
def _worded(texts: tuple[tuple[str, str, str], ...], language: str) -> Words:
    for_all = {name: text for spoken, name, text in texts if not spoken}
    own = {name: text for spoken, name, text in texts if spoken == language}
    return words(language).reworded({**for_all, **own})


@lru_cache(maxsize=4)
def _image(data: bytes) -> ImageReader:
    """Read once: a batch bears it on every page, and its file holds it once."""
    return ImageReader(BytesIO(data))
