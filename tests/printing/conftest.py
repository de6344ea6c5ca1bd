"""One set of cut fonts for all paper tests of a process: cutting twice costs seconds."""

from __future__ import annotations

from pathlib import Path

import paper_samples
import pytest

from printing.fonts import FontBook
from printing.words import LANGUAGES, words


@pytest.fixture(scope="session")
def book(tmp_path_factory: pytest.TempPathFactory) -> FontBook:
    folder: Path = tmp_path_factory.mktemp("no-fonts-prepared")
    fonts = FontBook(folder)
    fonts.for_text("".join(words(language).all_text() for language in LANGUAGES))
    fonts.for_text(paper_samples.everything())
    return fonts
