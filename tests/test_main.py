"""The first start and all that may go wrong in it, with a real venv, a real pip and tiny wheels."""

from __future__ import annotations

import ast
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import platformdirs
import pytest
from setup_tiny import SOURCE, Program, answer

from console import environment
from main import with_workers

OLD = [f"3.{minor}" for minor in range(6, 11)]


@pytest.fixture(scope="session")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Program:
    """A program folder after its first start; tests change copies of it."""
    program = Program(tmp_path_factory.mktemp("prepared")).write()
    first = program.start("demo", "--json", "a b")
    assert answer(first) == {"argv": ["demo", "--json", "a b"], "prefix": str(program.venv)}
    assert first.returncode == 7
    assert "1 of 1 packages" in first.stderr
    return program


@pytest.fixture
def program(prepared: Program, tmp_path: Path) -> Program:
    return prepared.copy(tmp_path / "copy")


def test_the_second_start_hands_over_silently_and_touches_nothing(prepared: Program) -> None:
    before = {path: path.stat().st_mtime_ns for path in prepared.venv.rglob("handover*")}
    again = prepared.start("summary")
    assert answer(again)["argv"] == ["summary"]
    assert again.stderr == ""
    assert before == {path: path.stat().st_mtime_ns for path in prepared.venv.rglob("handover*")}


def test_inside_an_environment_that_has_the_packages_none_is_made(program: Program) -> None:
    other = program.root / "other"
    program.venv.rename(other)
    python = str(other / Path(program.python()).relative_to(program.venv))
    (other / environment.GUARD).unlink()
    run = program.start(python=python)
    assert answer(run)["prefix"] == str(other)
    assert not program.venv.exists()


def made_at(path: Path) -> int:
    try:
        return path.lstat().st_mtime_ns
    except FileNotFoundError:
        return 0


def test_a_deleted_package_is_repaired_by_two_starts_at_once_after_a_killed_repair(
    program: Program,
) -> None:
    shutil.rmtree(program.packages() / "tiny_alpha")
    python = Path(program.python())
    before = made_at(python)
    killed = subprocess.Popen(program.command(), env=program.environ, stderr=subprocess.DEVNULL)
    while made_at(python) in (0, before):
        assert killed.poll() is None, "the start saw nothing to repair"
        time.sleep(0.01)
    killed.kill()  # its venv or pip lives on as an orphan, with the lock
    assert killed.wait() != 7
    assert environment.stamp_of(program.venv) == []
    both = [
        subprocess.Popen(program.command(), env=program.environ, stderr=subprocess.PIPE, text=True)
        for _ in range(2)
    ]
    said = "".join(start.communicate(timeout=600)[1] for start in both)
    assert [start.returncode for start in both] == [7, 7], said
    assert said.count("once, about two minutes") == 1
    assert said.count("waiting for it") == 2  # for the orphan, then one for the other


def test_an_altered_byte_in_a_wheel_is_refused_and_nothing_runs(program: Program) -> None:
    wheel = next(program.wheels.glob("pytest*"))
    content = bytearray(wheel.read_bytes())
    content[-30] ^= 1
    wheel.write_bytes(content)
    run = program.start("test")
    assert (run.returncode, run.stdout) == (2, "")
    assert "not the one that was pinned" in run.stderr
    assert "pytest==1.0" in run.stderr
    assert "Traceback" not in run.stderr
    assert not (program.packages() / "pytest").exists()


@pytest.mark.parametrize("obstacle", ["a plain file", "no right to write"])
def test_a_program_folder_that_takes_no_environment_uses_the_data_folder(
    tmp_path: Path, obstacle: str
) -> None:
    program = Program(tmp_path).write()
    if obstacle == "a plain file":
        program.venv.touch()
    elif os.name == "nt" or os.geteuid() == 0:
        pytest.skip("this user may write everywhere")
    else:
        program.folder.chmod(0o555)
    try:
        run = program.start()
    finally:
        program.folder.chmod(0o755)
    assert str(answer(run)["prefix"]).startswith(str(program.home))


def test_a_complete_environment_made_by_a_person_is_used_as_it_is(program: Program) -> None:
    for name in (environment.GUARD, environment.STAMP):
        (program.venv / name).unlink()
    run = program.start()
    assert answer(run)["prefix"] == str(program.venv)
    assert run.stderr == ""
    assert not (program.venv / environment.GUARD).exists()


def test_with_nowhere_to_write_it_names_both_places_and_leaves_a_persons_folder_alone(
    program: Program,
) -> None:
    (program.venv / environment.GUARD).unlink()
    shutil.rmtree(program.packages() / "tiny_alpha")
    kept = sorted(program.venv.rglob("*"))
    (program.root / "file").touch()
    nowhere = program.root / "file" / "home"
    run = program.start(HANDOVER_HOME=str(nowhere))
    assert run.returncode == 2
    assert str(program.venv) in run.stderr
    assert str(nowhere) in run.stderr
    assert run.stderr.count("\n") == 1
    assert sorted(program.venv.rglob("*")) == kept


def test_the_test_command_adds_its_packages_and_runs_pytest(program: Program) -> None:
    run = program.start("test", "-k", "keys")
    assert run.returncode == 5, run.stderr
    expected = {"argv": ["-k", "keys"], "cwd": str(program.folder), "qt": "offscreen"}
    assert answer(run) == expected
    assert program.start("test").stderr == ""
    assert answer(program.start("demo"))["argv"] == ["demo"]


def test_all_tests_use_all_cores_and_a_selection_does_not() -> None:
    for options in ([], ["--long"], ["-x", "-q"], ["--lf"]):
        assert with_workers(options) == ["-n", "auto", *options]
    for options in (["-k", "keys"], ["-kkeys"], ["-n", "0"], ["-n0"], ["tests/domain", "-x"]):
        assert with_workers(options) == options


def test_while_packages_are_added_the_environment_does_not_count_as_finished(
    program: Program,
) -> None:
    killed = subprocess.Popen(program.command("test"), env=program.environ)
    while environment.stamp_of(program.venv):
        assert killed.poll() is None, "the stamp stayed during the work"
        time.sleep(0.005)
    killed.kill()
    assert killed.wait() != 5
    assert environment.stamp_of(program.venv) == []


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ({"PIP_NO_INDEX": "0", "PIP_INDEX_URL": "http://127.0.0.1:9/"}, "does not answer"),
        ({}, "no ready-made wheel"),
    ],
)
def test_packages_out_of_reach_are_a_sentence_and_the_console_still_starts(
    program: Program, options: dict[str, str], sentence: str
) -> None:
    next(program.wheels.glob("pytest*")).unlink()
    run = program.start("test", **options)
    assert (run.returncode, run.stdout) == (2, "")
    assert sentence in run.stderr
    assert "pytest==1.0" in run.stderr
    assert "Traceback" not in run.stderr
    assert answer(program.start("demo"))["argv"] == ["demo"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_is_a_sentence_and_leaves_no_stamp(program: Program) -> None:
    (program.venv / f"{environment.STAMP}.new").symlink_to("/dev/full")
    run = program.start("test")
    assert run.returncode == 2
    assert "The disk is full" in run.stderr
    assert "Traceback" not in run.stderr
    assert environment.stamp_of(program.venv) == []


@pytest.mark.parametrize("module", ["venv", "ensurepip"])
def test_a_python_without_venv_names_the_package_to_install(tmp_path: Path, module: str) -> None:
    program = Program(tmp_path).write()
    (tmp_path / "sitecustomize.py").write_text(f"import sys; sys.modules[{module!r}] = None")
    run = program.start(PYTHONPATH=str(tmp_path))
    assert run.returncode == 2
    assert "python3-venv" in run.stderr
    assert run.stderr.count("\n") == 1
    assert not program.venv.exists()


def test_main_parses_on_python_3_6() -> None:
    ast.parse((SOURCE / "main.py").read_text(encoding="utf-8"), feature_version=(3, 6))


@pytest.mark.parametrize("version", OLD)
def test_an_old_python_says_which_one_is_needed(version: str) -> None:
    versions = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    found = [*sorted(versions.glob(f"{version}.*/bin/python")), shutil.which(f"python{version}")]
    if not found[0]:
        pytest.skip(f"no Python {version} here")
    run = subprocess.run(
        [str(found[0]), str(SOURCE / "main.py")], capture_output=True, text=True, check=False
    )
    assert run.returncode == 2
    assert f"needs Python 3.11 or newer (this is {version});" in run.stderr
    assert run.stderr.count("\n") == 1


def test_the_data_folder_is_the_one_platformdirs_names(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("HANDOVER_HOME", raising=False)
    expected = platformdirs.user_data_path("handover-console", appauthor=False)
    assert environment.data_folder() == expected
    monkeypatch.setenv("HANDOVER_HOME", str(Path(sys.prefix) / "x"))
    assert environment.data_folder() == Path(sys.prefix) / "x"
