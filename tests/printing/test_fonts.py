from __future__ import annotations

import ast
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import paper_samples as samples
import pypdfium2
import pytest
from paper_reader import text_of

from printing import confirmation, font_files, fonts, slip
from printing.fitting import MM, wrap
from printing.fonts import BY_HAND, FontBook, drawable, missing_glyphs, plain


def test_rare_characters_of_names_have_glyphs() -> None:
    assert missing_glyphs("𬱖䶮㛃颋·㎡³−–▲") == ()


def test_what_no_font_can_draw_is_named_once_and_spelled_out() -> None:
    assert missing_glyphs("王\U0002ebf0与\U0002ebf0") == ("\U0002ebf0",)
    assert drawable("王\U0002ebf0") == f"王〔U+2EBF0〕{BY_HAND}"
    assert drawable(drawable("王\U0002ebf0")) == drawable("王\U0002ebf0")


def test_a_character_without_a_glyph_leaves_a_box_of_six_millimetres_to_write_in(
    book: FontBook,
) -> None:
    facts = samples.slip("zh_CN", project="王\U0002ebf0")
    with pypdfium2.PdfDocument(slip.pdf(facts, book)) as document:
        page = document[0]
        bounds = [shape.get_bounds() for shape in page.get_objects()]
        page.close()
    faces = book.for_text("王〔U+2EBF0〕")
    bare, with_box = (faces.width(text, 10) for text in ("〔U+2EBF0〕", "\U0002ebf0"))
    assert with_box - bare == pytest.approx(6 * 72 / 25.4)
    sizes = {(round(x1 - x0), round(y1 - y0)) for x0, y0, x1, y1 in bounds}
    assert {(16, 16), (15, 15)} & sizes, "5.4 mm and its line"
    lines = [
        "".join(text for text, _ in line)
        for line in wrap(faces, "王\U0002ebf0", with_box / MM + 0.1, 10)
    ]
    assert not any(line.startswith(BY_HAND) for line in lines), "the box stays with its number"


def test_what_our_font_lacks_a_second_one_draws(book: FontBook, tmp_path: Path) -> None:
    rare = chr(min(n for n in font_files.added_characters()["NotoSansTC"] if n > 0x20000))
    assert missing_glyphs(rare) == ()
    facts = samples.slip("zh_CN", project=f"王{rare}")
    paper = slip.pdf(facts, book)
    assert f"王{rare}" in text_of(paper)
    assert b"NotoSansTC" in paper
    assert slip.pdf(facts, book) == paper
    assert b"NotoSansTC" not in slip.pdf(samples.slip("zh_CN"), book)


def test_a_second_font_is_cut_once_and_again_when_its_file_is_damaged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fonts, "_seconds", {})
    faces = replace(FontBook(tmp_path).for_text("a"), folder=tmp_path)
    added = map(chr, sorted(font_files.added_characters()["NotoSansJP"]))
    kokuji = next(char for char in added if plain(char) == char)
    wide = faces.width(kokuji, 10)
    (file,) = tmp_path.glob("NotoSansJP-*.ttf")
    whole = file.read_bytes()
    fonts._seconds.clear()
    file.write_bytes(b"not a font at all" * 100)
    assert faces.width(kokuji, 10) == wide
    assert file.read_bytes() == whole


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
    for style in font_files.WEIGHTS:
        font_files.prepared_file(tmp_path, style).write_bytes(b"not a font at all" * 100)
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
        if module.stem in {"fonts", "font_files", "fitting", "sheets"}:
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
