"""What the system lacks for windows is one sentence that names the package."""

from __future__ import annotations

import sys

import pytest

from console import start_checks

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="only Linux leaves these to the user")


@pytest.mark.parametrize(
    ("library", "debian", "fedora"),
    [
        ("libEGL.so.1", "libegl1", "libglvnd-egl"),
        ("libGL.so.1", "libgl1", "libglvnd-glx"),
        ("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon"),
        ("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor"),
    ],
)
def test_a_missing_qt_library_names_its_packages(library: str, debian: str, fedora: str) -> None:
    words = f"{library}: cannot open shared object file: No such file or directory"
    said = start_checks.missing_qt_library(ImportError(words))
    assert said is not None
    assert f"apt install {debian}'" in said
    assert f"dnf install {fedora}'" in said


def test_a_library_nobody_knows_is_named_itself() -> None:
    words = "libnew.so.3: cannot open shared object file: No such file or directory"
    assert "libnew.so.3" in str(start_checks.missing_qt_library(ImportError(words)))


def test_another_import_error_is_not_explained_away() -> None:
    assert start_checks.missing_qt_library(ImportError("No module named 'PySide6'")) is None


@LINUX
def test_without_a_screen_there_is_a_sentence_and_with_one_there_is_none() -> None:
    assert "DISPLAY" in str(start_checks.no_display_sentence({}))
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        assert start_checks.no_display_sentence({name: "some"}) is None


@LINUX
def test_a_window_library_that_does_not_load_is_named_before_qt_aborts(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(start_checks, "X11_PACKAGES", {"libnot-there.so.9": ("not-there9", "nt")})
    assert "not-there9" in str(start_checks.missing_window_library({"DISPLAY": ":0"}))
    assert start_checks.missing_window_library({"QT_QPA_PLATFORM": "offscreen"}) is None
    assert start_checks.missing_window_library({"WAYLAND_DISPLAY": "wayland-0"}) is None
