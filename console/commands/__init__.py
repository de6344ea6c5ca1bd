"""What each command does: a few lines over actions, queries, planning and printing.

Heavy modules are imported where they are used, so that every command starts at once.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable

from console.commands.base import Answer
from console.commands.giving_back import back_entry, give_back
from console.commands.keeping import (
    backup,
    doctor,
    erase,
    move,
    restore,
    rotate_codes,
    upgrade,
    verify,
)
from console.commands.mending import inspections, issues
from console.commands.papers import PAPERS, estimate, file_signed, print_, summary
from console.commands.planning import import_, plan, units
from console.commands.playing import bench, console, demo, test, wall
from console.commands.rehearsing import rehearse
from console.commands.telling import tell

__all__ = ["COMMANDS", "PAPERS", "tell"]

COMMANDS: dict[str, Callable[[argparse.Namespace], Answer]] = {
    "console": console,
    "demo": demo,
    "import": import_,
    "units": units,
    "plan": plan,
    "print": print_,
    "file-signed": file_signed,
    "summary": summary,
    "back-entry": back_entry,
    "inspections": inspections,
    "issues": issues,
    "give-back": give_back,
    "estimate": estimate,
    "rehearse": rehearse,
    "verify": verify,
    "wall": wall,
    "backup": backup,
    "restore": restore,
    "move": move,
    "upgrade": upgrade,
    "doctor": doctor,
    "rotate-codes": rotate_codes,
    "erase": erase,
    "bench": bench,
    "test": test,
}
