from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from printing.fitting import MM, Line, fit, wrap
from printing.fonts import FontBook, drawable

TEXTS = st.text(st.sampled_from("望澜雅苑，。（）《》·- abcdeéñ12345…—〔〕"), max_size=60)


def texts(lines: tuple[Line, ...]) -> list[str]:
    return ["".join(piece for piece, _ in line) for line in lines]


def test_a_name_breaks_after_its_dots_and_hyphens_only(book: FontBook) -> None:
    faces = book.for_text("古丽娜尔·阿卜杜热西提")
    lines = texts(wrap(faces, "古丽娜尔·阿卜杜热西提·买买提艾力", 28, 9.5, name=True))
    assert lines == ["古丽娜尔·", "阿卜杜热西", "提·买买提艾", "力"] or all(
        line.endswith("·") for line in lines[:-1]
    )
    assert texts(wrap(faces, "Fernández-Villaverde", 24, 9.5, name=True)) == [
        "Fernández-",
        "Villaverde",
    ]


def test_initials_stay_together(book: FontBook) -> None:
    words = "Fincas Wanglan, S. L."
    faces = book.for_text(words)
    for width in range(14, 40):
        lines = texts(wrap(faces, words, width, 9.5))
        assert any("S. L." in line for line in lines), lines


def test_a_line_never_begins_with_a_closing_mark_nor_ends_with_an_opening_one(
    book: FontBook,
) -> None:
    faces = book.for_text("签署后，房屋（含地下室）的保管责任。")
    for width in range(12, 40):
        for line in texts(wrap(faces, "签署后，房屋（含地下室）的保管责任。", width, 9.5)):
            assert line[0] not in "，。）"
            assert line[-1] != "（"


@settings(max_examples=150, deadline=None)
@given(text=TEXTS, width=st.integers(15, 60), bold=st.booleans(), name=st.booleans())
def test_wrapping_loses_nothing_but_spaces_and_never_exceeds_the_width(
    book: FontBook, text: str, width: int, bold: bool, name: bool
) -> None:
    faces = book.for_text(text)
    lines = texts(wrap(faces, text, width, 9.5, bold, name))
    assert "".join("".join(lines).split()) == "".join(drawable(text).split())
    assert all(faces.width(line, 9.5, bold) / MM <= width + 0.02 for line in lines)


def test_text_shrinks_only_when_it_would_take_too_many_lines(book: FontBook) -> None:
    faces = book.for_text("a")
    assert fit(faces, "short", 40, 9.5, floor=8.5).size == 9.5
    assert fit(faces, "word " * 40, 40, 9.5, floor=8.5).size == 8.5


def test_bold_pieces_stay_bold_across_lines(book: FontBook) -> None:
    faces = book.for_text("建设单位于 2026-06-15 前整改完成")
    runs = (("建设单位于 ", False), ("2026-06-15", True), (" 前整改完成", False))
    for width in (18, 30, 80):
        pieces = [piece for line in wrap(faces, runs, width, 9.5) for piece in line]
        assert "".join(text for text, bold in pieces if bold).replace(" ", "") == "2026-06-15"
