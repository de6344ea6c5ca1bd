"""A tiny program folder with the real start, tiny wheels and a real lock, for test_main."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

SOURCE = Path(__file__).resolve().parent.parent
CLI = """
import json, sys
def main(argv):
    import tiny_alpha
    print(json.dumps({"argv": argv, "prefix": sys.prefix}))
    return 7
"""
# Stands where pytest would: says how it was called.
PYTEST = """
import json, os, sys
print(json.dumps({"argv": sys.argv[1:], "cwd": os.getcwd(), "qt": os.environ["QT_QPA_PLATFORM"]}))
sys.exit(5)
"""


def build_wheel(folder: Path, name: str, files: dict[str, str]) -> str:
    """Writes a wheel and returns its line for a lock."""
    info = f"{name}-1.0.dist-info"
    texts = {
        **files,
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    texts[f"{info}/RECORD"] = "".join(f"{path},,\n" for path in [*texts, f"{info}/RECORD"])
    wheel = folder / f"{name}-1.0-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        for path, text in texts.items():
            archive.writestr(path, text)
    sha = hashlib.sha256(wheel.read_bytes()).hexdigest()
    return f"{name.replace('_', '-')}==1.0 \\\n    --hash=sha256:{sha}\n"


class Program:
    """A program folder that can be started as a person would."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.folder = root / "program"
        self.wheels = root / "wheels"
        self.home = root / "home"
        self.venv = self.folder / ".venv"
        self.environ = {
            **{name: text for name, text in os.environ.items() if not name.startswith("PIP_")},
            "HANDOVER_HOME": str(self.home),
            "PIP_CONFIG_FILE": os.devnull,
            "PIP_FIND_LINKS": str(self.wheels),
            "PIP_NO_INDEX": "1",
            "PIP_RETRIES": "1",
        }
        for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "PYTHONPATH"):
            self.environ.pop(name, None)

    def write(self) -> Program:
        (self.folder / "console").mkdir(parents=True)
        self.wheels.mkdir()
        for path in ("main.py", *(f"console/{n}.py" for n in ("environment", "installing"))):
            shutil.copy(SOURCE / path, self.folder / path)
        (self.folder / "console/__init__.py").touch()
        (self.folder / "console/cli.py").write_text(CLI)
        alpha = build_wheel(self.wheels, "tiny_alpha", {"tiny_alpha/__init__.py": ""})
        beta = build_wheel(self.wheels, "pytest", {"pytest/__main__.py": PYTEST})
        (self.folder / "requirements.lock").write_text(alpha)
        (self.folder / "requirements-test.lock").write_text(alpha + beta)
        return self

    def copy(self, root: Path) -> Program:
        shutil.copytree(self.root, root, symlinks=True)
        return Program(root)

    def python(self) -> str:
        return str(self.venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python"))

    def command(self, *argv: str, python: str | None = None) -> list[str]:
        base = getattr(sys, "_base_executable", sys.executable)
        return [python or base, str(self.folder / "main.py"), *argv]

    def start(self, *argv: str, **options: str) -> subprocess.CompletedProcess[str]:
        """Options: `python` starts with another one, the rest are environment variables."""
        python = options.pop("python", None)
        return subprocess.run(
            self.command(*argv, python=python),
            env={**self.environ, **options},
            cwd=self.root,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=600,
        )

    def packages(self) -> Path:
        return next(self.venv.rglob("site-packages"))


def answer(run: subprocess.CompletedProcess[str]) -> dict[str, object]:
    """What the tiny console said, after checking that it was reached."""
    assert run.returncode in (5, 7), run.stderr
    said: dict[str, object] = json.loads(run.stdout)
    return said
