"""What a page imports when it is first opened holds the window: drawing papers is not among it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
DRAWING = ("reportlab", "fontTools", "qrcode", "openpyxl", "python_calamine", "multiprocessing")
SEEN = """
import sys
import console.ui.pages.homes, console.ui.pages.reception, console.ui.pages.desk
import console.ui.pages.keys, console.ui.preview
print(*(name for name in {drawing!r} if name in sys.modules))
"""


def test_pages_open_without_what_draws_papers() -> None:
    asked = [sys.executable, "-c", SEEN.format(drawing=DRAWING)]
    done = subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, timeout=120, check=True)
    assert done.stdout.split() == []


STARTED = """
import linecache, sys
from console import app
from console.domain.vault import Vault
from console.settings import Settings
assert app.lacking(Settings()) == ""
Vault(bytes(32)).index("1")
import console.ui.shell
print(*(name for name in linecache.cache if name.endswith("frame.py")))
print(*(name for name in sys.modules if name.startswith("cryptography")))
"""


def test_a_start_reads_no_source_and_imports_no_cipher() -> None:
    asked = [sys.executable, "-c", STARTED]
    done = subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, timeout=120, check=True)
    assert done.stdout.split() == []


OPENED = """
import sys
import console.ui.shell, console.ui.pages.reception
from console.queries.arrivals import door_lists
late = ("console.actions", "console.models.settlement", "console.models.key_records",
        "console.queries.door", "console.ui.pages.reception_card", "console.ui.pages.found_list")
print(*(name for name in sys.modules if name.startswith(late)))
"""


def test_reception_opens_without_what_only_a_party_needs() -> None:
    asked = [sys.executable, "-c", OPENED]
    done = subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, timeout=120, check=True)
    assert done.stdout.split() == []
