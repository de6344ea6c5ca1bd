"""One set of cut fonts for all paper tests of a process: cutting twice costs seconds."""

from __future__ import annotations

from pathlib import Path

import house_samples
import paper_samples
import pytest

from printing.fonts import FontBook
from printing.words import LANGUAGES, words


@pytest.fixture(scope="session")
def book(tmp_path_factory: pytest.TempPathFactory, font_folder: Path) -> FontBook:
    folder: Path = tmp_path_factory.mktemp("no-fonts-prepared")
    fonts = FontBook(folder)
    words_and_samples = [words(language).all_text() for language in LANGUAGES]
    samples = [paper_samples.everything(), house_samples.everything()]
    fonts.for_text("".join([*words_and_samples, *samples]))
    return fonts
