"""Says in one sentence what a system lacks before windows can open; plain commands never ask.

Standard library only: it runs when Qt cannot be imported, or before Qt would end the process.
"""

from __future__ import annotations

import ctypes
import os
import re
import sys
from collections.abc import Mapping

# Library → (Debian and Ubuntu package, Fedora package). The second half is what Qt's X11 window
# plugin needs: Qt does not raise for those, it aborts.
PACKAGES = {
    "libEGL.so.1": ("libegl1", "libglvnd-egl"),
    "libGL.so.1": ("libgl1", "libglvnd-glx"),
    "libOpenGL.so.0": ("libopengl0", "libglvnd-opengl"),
    "libX11.so.6": ("libx11-6", "libX11"),
    "libdbus-1.so.3": ("libdbus-1-3", "dbus-libs"),
    "libfontconfig.so.1": ("libfontconfig1", "fontconfig"),
    "libfreetype.so.6": ("libfreetype6", "freetype"),
    "libglib-2.0.so.0": ("libglib2.0-0", "glib2"),
    "libgthread-2.0.so.0": ("libglib2.0-0", "glib2"),
    "libpulse.so.0": ("libpulse0", "pulseaudio-libs"),
    "libspeechd.so.2": ("libspeechd2", "speech-dispatcher-libs"),
    "libxkbcommon.so.0": ("libxkbcommon0", "libxkbcommon"),
    "libzstd.so.1": ("libzstd1", "libzstd"),
}
X11_PACKAGES = {
    "libX11-xcb.so.1": ("libx11-xcb1", "libX11-xcb"),
    "libxcb-cursor.so.0": ("libxcb-cursor0", "xcb-util-cursor"),
    "libxcb-icccm.so.4": ("libxcb-icccm4", "xcb-util-wm"),
    "libxcb-image.so.0": ("libxcb-image0", "xcb-util-image"),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1", "xcb-util-keysyms"),
    "libxcb-randr.so.0": ("libxcb-randr0", "libxcb"),
    "libxcb-render-util.so.0": ("libxcb-render-util0", "xcb-util-renderutil"),
    "libxcb-shape.so.0": ("libxcb-shape0", "libxcb"),
    "libxcb-util.so.1": ("libxcb-util1", "xcb-util"),
    "libxcb-xkb.so.1": ("libxcb-xkb1", "libxcb"),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0", "libxkbcommon-x11"),
}


def sentence(libraries: list[str]) -> str:
    known = [(PACKAGES | X11_PACKAGES).get(name, (name, name)) for name in libraries]
    debian, fedora = (" ".join(dict.fromkeys(names)) for names in zip(*known, strict=True))
    return (
        f"The windows need {', '.join(libraries)} of the system: install it with "
        f"'sudo apt install {debian}' (Debian, Ubuntu) or 'sudo dnf install {fedora}' (Fedora)."
    )


def missing_qt_library(error: ImportError) -> str | None:
    """The sentence for an import of Qt that failed for a system library; None for other reasons."""
    found = re.search(r"(lib[\w.+-]+\.so[.\d]*): cannot open shared object file", str(error))
    return sentence([found[1]]) if found else None


def missing_window_library(environ: Mapping[str, str] = os.environ) -> str | None:
    """The sentence for libraries without which Qt would abort when it opens its first window."""
    chosen = environ.get("QT_QPA_PLATFORM", "")
    on_x11 = chosen.startswith("xcb") or (not chosen and not environ.get("WAYLAND_DISPLAY"))
    if sys.platform != "linux" or not on_x11:
        return None
    missing = [library for library in X11_PACKAGES if not loads(library)]
    return sentence(missing) if missing else None


def loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def no_display_sentence(environ: Mapping[str, str] = os.environ) -> str | None:
    """The sentence for a Linux session without a screen; None where windows can open."""
    known = any(environ.get(n) for n in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    if sys.platform != "linux" or known:
        return None
    return (
        "There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set): start the console "
        "in a desktop session, or use its commands ('python3 main.py --help'), needing no screen."
    )
