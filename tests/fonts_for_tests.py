"""Our font, cut once for a whole run to what windows, papers and tests say.

Whole it takes half a minute, and every paper with a new character cuts it again.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from contextlib import suppress
from pathlib import Path

from printing import font_files, fonts

TESTS = Path(__file__).parent
SAYING = (
    "printing/paper_samples.py", "printing/house_samples.py", "day_store.py", "test_papers.py",
    "test_paper_texts.py", "test_cli.py",
)  # fmt: skip
"""What tests print, besides the program's own words and the names of the demo."""


def cut_folder() -> Path:
    """Both weights as the windows look for them; whichever process asks first makes them."""
    run = Path(os.environ["HANDOVER_TEST_RUN"])
    folder = run / "fonts"
    if not folder.exists():
        made = Path(tempfile.mkdtemp(dir=run))
        said = _said()
        for style, weight in font_files.WEIGHTS.items():
            cut = font_files.static(
                font_files.cut_to(font_files.open_source(), said), weight, style
            )
            (made / f"NotoSansSC-{style}-cut.ttf").write_bytes(cut)
        with suppress(OSError):  # another was faster
            made.rename(folder)
        shutil.rmtree(made, ignore_errors=True)
    return folder


def begin_with(folder: Path) -> None:
    """Papers of this process are drawn with that cut; it grows where they say more."""
    if fonts.FontBook._cut is None:
        regular, bold = (
            fonts.Face((folder / f"NotoSansSC-{style}-cut.ttf").read_bytes(), style)
            for style in font_files.WEIGHTS
        )
        fonts.FontBook._cut = fonts.Faces(regular=regular, bold=bold)
        fonts.FontBook._cut_has = frozenset(_said()) | frozenset(fonts._ALWAYS)


def _said() -> str:
    resources = TESTS.parent / "resources"
    files = [*(resources / "translations").rglob("*.toml"), resources / "demo" / "names.toml"]
    files += (TESTS.parent / "console" / "demo").glob("*.py")
    texts = [path.read_text("utf-8") for path in (*files, *(TESTS / name for name in SAYING))]
    return "".join(
        sorted({*fonts.plain("".join(texts)), *fonts._ALWAYS, *map(chr, range(32, 256))})
    )
