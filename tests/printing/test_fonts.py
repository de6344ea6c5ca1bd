from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import paper_samples as samples
import pytest

from printing import confirmation, fonts
from printing.fonts import FontBook, drawable, missing_glyphs, plain


def test_rare_characters_of_names_have_glyphs() -> None:
    assert missing_glyphs("𬱖䶮㛃颋·㎡³−–▲") == ()


def test_what_no_font_can_draw_is_named_once_and_spelled_out() -> None:
    assert missing_glyphs("王\U0002ebf0与\U0002ebf0") == ("\U0002ebf0",)
    assert drawable("王\U0002ebf0") == "王〔U+2EBF0〕"


def test_invisible_and_control_marks_never_reach_the_paper() -> None:
    assert plain("周\u200b予\u202e安\n\t\x00") == "周予安   "
    assert plain("葛\U000e0100") == "葛"
    assert plain("e\u0301") == "é"
    assert plain("①ﬁ２") == "①ﬁ２"  # never NFKC in a name


def test_figures_are_tabular(book: FontBook) -> None:
    faces = book.for_text("0123456789")
    for face in (faces.regular, faces.bold):
        assert len({face.width(digit, 10) for digit in "0123456789"}) == 1


def test_a_damaged_font_in_the_cache_is_thrown_away(tmp_path: Path) -> None:
    for style in fonts.WEIGHTS:
        fonts._prepared(tmp_path, style).write_bytes(b"not a font at all" * 100)
    book = FontBook(tmp_path)
    assert book.is_full()
    assert confirmation.pdf(samples.confirmation(), book).startswith(b"%PDF")
    assert not book.is_full()


@pytest.mark.long
def test_two_processes_prepare_the_same_fonts_and_a_paper_does_not_change(tmp_path: Path) -> None:
    cut = confirmation.pdf(samples.confirmation(), FontBook(tmp_path))
    program = (
        "import sys; from pathlib import Path; from printing.fonts import prepare;"
        "prepare(Path(sys.argv[1]), print)"
    )
    root = Path(__file__).resolve().parents[2]
    running = [
        subprocess.Popen([sys.executable, "-c", program, str(tmp_path)], cwd=root) for _ in range(2)
    ]
    assert [each.wait() for each in running] == [0, 0]
    assert sorted(path.suffix for path in tmp_path.iterdir()) == [".ttf", ".ttf"]
    assert FontBook(tmp_path).is_full()
    assert confirmation.pdf(samples.confirmation(), FontBook(tmp_path)) == cut


def test_every_character_the_papers_draw_by_themselves_is_always_cut() -> None:
    package = Path(fonts.__file__).parent
    for module in sorted(package.glob("*.py")):
        if module.stem in {"fonts", "fitting", "sheets"}:
            continue  # they compare with characters, they draw none
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.Constant)
                and isinstance(node.value, str)
                and len(node.value) < 9
            ):
                assert not set(plain(node.value)) - set(fonts._ALWAYS), (module.stem, node.value)


def test_a_character_that_was_not_cut_is_an_error_and_never_an_empty_box(tmp_path: Path) -> None:
    faces = FontBook(tmp_path).for_text("周")
    with pytest.raises(KeyError):
        faces.width("\u2e80", 10)
