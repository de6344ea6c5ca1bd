"""Bytes on their way to a printer, through real programs called lp and lpstat."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import pytest

from printing import spool

PDF = b"%PDF-1.4 not a real one, and nobody looks\n"

LP = """#!{python}
import sys, pathlib
home = pathlib.Path({folder!r})
(home / "bytes").write_bytes(sys.stdin.buffer.read())
(home / "words").write_text(" ".join(sys.argv[1:]))
if (home / "off").exists():
    sys.exit("lp: The printer is not responding.")
print("request id is Office-12 (1 file(s))")
"""
LPSTAT = """#!{python}
import pathlib, sys
assert sys.argv[1:] == ["-e"]
sys.stdout.write(pathlib.Path({folder!r}, "printers").read_text())
"""


@pytest.fixture
def cups(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with what the fake printer got; its printers are Office and Slips."""
    folder = tmp_path / "cups"
    folder.mkdir()
    (folder / "printers").write_text("Office\nSlips\n")
    for name, text in (("lp", LP), ("lpstat", LPSTAT)):
        path = folder / name
        path.write_text(text.format(python=sys.executable, folder=str(folder)))
        path.chmod(path.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    return folder


def test_the_printer_gets_the_very_bytes_of_the_paper(cups: Path) -> None:
    assert spool.print_pdf(PDF, "Slips", copies=2) == "Office-12"
    assert (cups / "bytes").read_bytes() == PDF
    assert (cups / "words").read_text() == "-d Slips -n 2 -t handover"


def test_without_a_name_the_standard_printer_takes_it(cups: Path) -> None:
    spool.print_pdf(PDF)
    assert (cups / "words").read_text() == "-n 1 -t handover"


def test_printers_are_listed_by_name(cups: Path) -> None:
    assert spool.printers() == ("Office", "Slips")


@pytest.mark.parametrize(
    ("printer", "printers", "is_off", "code"),
    [
        ("Gone", "Office\n", False, "printer.unknown"),
        ("", "", False, "printer.none"),
        ("Office", "Office\n", True, "printer.refused"),
    ],
)
def test_a_printer_that_cannot_says_why(
    cups: Path, printer: str, printers: str, is_off: bool, code: str
) -> None:
    (cups / "printers").write_text(printers)
    if is_off:
        (cups / "off").touch()
    with pytest.raises(spool.PrinterError) as refused:
        spool.print_pdf(PDF, printer)
    assert refused.value.code == code
    if is_off:
        assert refused.value.facts == {
            "name": "Office", "reason": "The printer is not responding.",
        }  # fmt: skip
