"""The house of the code: who may import whom, and what may be said in which room."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
FILES = sorted((ROOT / "console").rglob("*.py")) + sorted((ROOT / "printing").rglob("*.py"))

MAY_IMPORT = {
    "domain": set(),
    "models": {"domain"},
    # What time it is stands in the journal, the schema's number beside it; both are read there.
    # `prepared` runs statements on the connection it is given. `planning` is rules as `domain` is.
    "queries": {"models", "domain", "journal", "schema", "prepared", "planning"},
    # A query is a pure read: closing a day needs its figures. Undo reads the recorder's image.
    # A seat is judged inside the transaction, by the planner's own board.
    "actions": {"models", "domain", "queries", "recorder", "prepared", "planning"},
    "planning": {"domain"},
    "forecast": {"domain"},
    "roster": {"domain"},
    "printing": set(),
}
"""Rooms by name and the rooms of ours that each may import, beside itself."""

OUTSIDE = {
    "domain": {"sqlalchemy", "PySide6", "alembic"},
    "planning": {"sqlalchemy", "PySide6", "alembic"},
    "forecast": {"sqlalchemy", "PySide6", "alembic"},
    "roster": {"sqlalchemy", "PySide6", "alembic"},
    "printing": {"sqlalchemy", "alembic"},
}
PURE = {"domain", "actions", "queries", "models", "planning", "forecast", "roster"}
COMMITTERS = {
    "store", "journal", "databases", "schema", "feed", "backup", "copying", "proof", "health",
}  # fmt: skip
"""The doorway and what stands beside it: the only modules that begin or end a transaction."""

IMPURE = {
    ("datetime", "now"), ("datetime", "utcnow"), ("datetime", "today"), ("date", "today"),
    ("uuid", "uuid4"), ("uuid", "uuid1"), ("time", "time"), ("time", "time_ns"),
}  # fmt: skip

WINDOWS = {"ui", "app", "wall", "demo_windows"}
"""What builds windows: the console, its demo, and a display in a process of its own."""

REAL_TIME = {"console/actions/clock.py"}
"""Sets a demo's clock against the real one: the one action that must know both."""


def room_of(file: Path) -> str:
    """`actions`, `printing`; a module right under console/ is its own room."""
    parts = file.relative_to(ROOT).with_suffix("").parts
    return "printing" if parts[0] == "printing" else parts[1]


def name_of(file: Path) -> str:
    return file.relative_to(ROOT).as_posix()


@cache
def nodes(file: Path) -> list[ast.AST]:
    return list(ast.walk(ast.parse(file.read_text(encoding="utf-8"))))


def imports(file: Path) -> Iterator[str]:
    """Every imported module, also those inside functions and for type checking."""
    for node in nodes(file):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            here = file.relative_to(ROOT).with_suffix("").parts[: -node.level or None]
            base = ".".join((*(here if node.level else ()), *filter(None, [node.module])))
            yield base
            yield from (f"{base}.{alias.name}" for alias in node.names)


def rooms_imported(file: Path) -> set[str]:
    found = set()
    for module in imports(file):
        parts = module.split(".")
        if parts[0] == "printing":
            found.add("printing")
        elif parts[0] == "console" and len(parts) > 1:
            found.add(parts[1])
    return found - {room_of(file)}


def calls(file: Path) -> list[ast.Call]:
    return [node for node in nodes(file) if isinstance(node, ast.Call)]


@pytest.mark.parametrize("room", sorted(MAY_IMPORT))
def test_a_room_imports_only_what_it_may(room: str) -> None:
    files = [f for f in FILES if room_of(f) == room]
    assert files, "the room is empty: is the name right?"
    for file in files:
        assert rooms_imported(file) <= MAY_IMPORT[room], name_of(file)


def test_actions_do_not_know_the_store() -> None:
    """A transaction is outside of the function that uses it."""
    for file in FILES:
        if room_of(file) in ("actions", "queries", "models"):
            assert not rooms_imported(file) & {"store", "databases"}, name_of(file)


def test_nothing_below_the_windows_imports_them() -> None:
    above = {*WINDOWS, "cli", "commands", "demo"}
    for file in FILES:
        if room_of(file) not in above:
            assert "app" not in rooms_imported(file), name_of(file)
            assert "ui" not in rooms_imported(file), name_of(file)


@pytest.mark.parametrize("room", sorted(OUTSIDE))
def test_pure_rooms_know_neither_sql_nor_qt(room: str) -> None:
    for file in FILES:
        if room_of(file) == room:
            outside = {module.split(".")[0] for module in imports(file)}
            allowed = {"PySide6"} if name_of(file) == "printing/spool.py" else set()
            assert not outside & (OUTSIDE[room] - allowed), name_of(file)


def test_qt_lives_in_the_windows_and_the_spooler_only() -> None:
    for file in FILES:
        uses_qt = any(module.split(".")[0] == "PySide6" for module in imports(file))
        may = room_of(file) in WINDOWS or name_of(file) == "printing/spool.py"
        assert may or not uses_qt, name_of(file)


def test_only_the_doorway_begins_and_ends_transactions() -> None:
    for file in FILES:
        if room_of(file) in COMMITTERS | {"migrations"}:
            continue
        for call in calls(file):
            name = call.func.attr if isinstance(call.func, ast.Attribute) else ""
            assert name not in ("commit", "rollback"), f"{name_of(file)}:{call.lineno}"
            made = call.func.id if isinstance(call.func, ast.Name) else name
            assert made not in ("Session", "sessionmaker"), f"{name_of(file)}:{call.lineno}"


def test_clock_ids_and_chance_are_arguments_of_the_pure_rooms() -> None:
    for file in FILES:
        if room_of(file) not in PURE or name_of(file) in REAL_TIME:
            continue
        modules = set(imports(file))
        assert not modules & {"random", "secrets"} or room_of(file) == "forecast", name_of(file)
        for call in calls(file):
            if isinstance(call.func, ast.Attribute) and isinstance(call.func.value, ast.Name):
                said = (call.func.value.id, call.func.attr)
                assert said not in IMPURE, f"{name_of(file)}:{call.lineno}"


def test_limits_of_time_are_only_for_those_who_search() -> None:
    clocks = {("time", "monotonic"), ("time", "perf_counter")}
    for file in FILES:
        if room_of(file) not in ("domain", "actions", "queries", "models", "roster"):
            continue
        for call in calls(file):
            if isinstance(call.func, ast.Attribute) and isinstance(call.func.value, ast.Name):
                said = (call.func.value.id, call.func.attr)
                assert said not in clocks, f"{name_of(file)}:{call.lineno}"
