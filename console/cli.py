"""The command line: every command of the product, for people or (`--json`) for machines."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from typing import Any

from console import commands
from console.domain.errors import Failure, Refusal
from console.ui.words import say

DONE, REFUSED, WRONG_USAGE = 0, 1, 2


def parser() -> argparse.ArgumentParser:
    """Options for all commands are taken before and after the command."""
    shared = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    shared.add_argument("--db", metavar="WHERE", help="a path, sqlite:///PATH or postgresql://…")
    shared.add_argument("--campaign", metavar="NAME", help="one of several in the store")
    shared.add_argument("--json", action="store_true", help="one JSON object, for machines")
    top = argparse.ArgumentParser(
        prog="main.py",
        parents=[shared],
        description="Handover Console. Without a command the console opens.",
    )
    names = top.add_subparsers(dest="command", metavar="COMMAND")

    def add(name: str, help_: str) -> argparse.ArgumentParser:
        return names.add_parser(name, parents=[shared], help=help_, description=help_)

    demo = add("demo", "a day that plays itself, to watch and to take a desk over")
    demo.add_argument(
        "--speed",
        type=float,
        default=0,
        help="campaign seconds a second (in windows 60 unless told; headless 0: at once)",
    )
    demo.add_argument("--headless", action="store_true")
    demo.add_argument("--seconds", type=float, help="stop after so many real seconds")
    demo.add_argument("--seed", type=int, default=1)
    demo.add_argument("--days", type=int, default=1, help="so many days of the plan (default 1)")
    imported = add("import", "read a roster into the store, or with --keys a sheet of keys")
    imported.add_argument("file")
    imported.add_argument("--keys", action="store_true", help="FILE lists the keys of each home")
    imported.add_argument("--sheet")
    imported.add_argument("--check", action="store_true", help="tell only, write nothing")
    imported.add_argument("--refused", metavar="FILE.xlsx", help="save the refused rows there")
    units = add("units", "the roster as understood")
    units.add_argument("--reveal", action="store_true", help="with whole phones and ID numbers")
    plan = add("plan", "batch everyone into the window, or solve an exchange file "
               "(simple form: earliest slot with room, in building order)")  # fmt: skip
    plan.add_argument("--from", dest="first", metavar="DATE")
    plan.add_argument("--days", type=int)
    plan.add_argument("--hosts", type=int)
    plan.add_argument("--seed", type=int, default=1)
    plan.add_argument("--time-limit", type=float)
    plan.add_argument("--instance", metavar="FILE.json")
    plan.add_argument("--out", metavar="FILE.csv")
    printed = add("print", "papers as PDF (slip and confirmation in full, the others in their "
                  "simple form)")  # fmt: skip
    printed.add_argument("kind", choices=commands.PAPERS)
    printed.add_argument("--out", required=True, metavar="FILE.pdf")
    printed.add_argument("--unit", nargs="+", default=[], metavar="LABEL")
    printed.add_argument("--day", metavar="DATE")
    printed.add_argument("--slip", choices=("80", "58", "a5"), default="80",
                         help="the paper of slips: 80 or 58 mm, or A5")  # fmt: skip
    printed.add_argument("--per-file", type=int, default=0, metavar="N",
                         help="so many homes to a file; --out is then a folder, and the same "
                         "command goes on where it stopped")  # fmt: skip
    printed.add_argument("--make-sets", action="store_true",
                         help="first make a key set for every home that has none")  # fmt: skip
    signed = add("file-signed", "scans of signed sheets, filed by their codes")
    signed.add_argument("files", nargs="+", metavar="FILE")
    summary = add("summary", "the workbook of a day, of its week, of the campaign, or of money")
    summary.add_argument("--day", metavar="DATE", help="default: the latest day with events")
    summary.add_argument("--out", required=True, metavar="FILE.xlsx")
    summary.add_argument("--kind", choices=("daily", "weekly", "campaign", "finance"),
                         default="daily")  # fmt: skip
    summary.add_argument("--full", action="store_true",
                         help="telephone numbers in full, told to the journal: with --role (one of "
                         "supervisor, project_manager, general_manager) and --reason (calling, "
                         "dispute, audit or authority)")  # fmt: skip
    summary.add_argument("--role", default="")
    summary.add_argument("--reason", default="")
    late = add("back-entry", "what was written on the paper list while the console was away")
    late.add_argument("file", help="a table: party (ticket, code or home), step, from, to, how, "
                      "receipt")  # fmt: skip
    late.add_argument("--day", metavar="DATE", help="default: the latest day with events")
    before = add("inspections", "an earlier unit-by-unit inspection: defects found and mended")
    before.add_argument("file", help="a table with a row for every home or for every defect")
    before.add_argument("--day", metavar="DATE", help="of homes without one (default: today)")
    before.add_argument("--check", action="store_true", help="tell only, write nothing")
    issues = add("issues", "the open issues for those who mend them, by party and trade")
    issues.add_argument("--out", required=True, metavar="FILE.xlsx")
    back = add("give-back", "what became of each home, in the columns of the developer's system")
    back.add_argument("--out", required=True, metavar="FILE.xlsx")
    back.add_argument("--layout", metavar="FILE", help="a sheet of that system: its headings are "
                      "mapped and remembered")  # fmt: skip
    estimate = add("estimate", "replay a queue log through the wait estimator (simple form)")
    estimate.add_argument("--log", required=True, metavar="FILE.csv")
    estimate.add_argument("--train-until", type=float, default=0, metavar="SECONDS")
    rehearse = add("rehearse", "a day simulated from the plan")
    rehearse.add_argument("--replications", type=int, default=300)
    rehearse.add_argument("--drill", metavar="NAME", help="what goes wrong: desk_down, rain, …")
    rehearse.add_argument("--day", metavar="DATE")
    verify = add("verify", "check the journal's chain")
    verify.add_argument("--digest", metavar="HEX", help="the head printed on a digest")
    verify.add_argument(
        "--slip",
        metavar="SEQ:HEX",
        action="append",
        help="the last line of a slip; may be repeated",
    )
    wall = add("wall", "one display on a screen of its own; Esc closes it")
    wall.add_argument("--kind", choices=["hall", "command", "survey"], required=True)
    wall.add_argument("--screen", metavar="NAME", help="the monitor by its name")
    backup = add("backup", "a consistent snapshot of the store as one file")
    backup.add_argument("file")
    restore = add("restore", "a backup into an empty store")
    restore.add_argument("file")
    restore.add_argument("--replace", action="store_true", help="back up what is there, replace it")
    move = add("move", "copy everything to another database and prove both equal")
    move.add_argument("--to", required=True, metavar="WHERE")
    add("upgrade", "migrate a server's schema")
    doctor = add("doctor", "state of health")
    doctor.add_argument("--print-key", action="store_true", help="the data key for another console")
    add("rotate-codes", "a new key for printed codes; what is printed already stays valid")
    erase = add("erase", "what is known of persons, for good; figures and journal stay")
    whom = erase.add_mutually_exclusive_group(required=True)
    whom.add_argument("--unit", nargs="+", metavar="LABEL", help="the owners of these homes")
    whom.add_argument("--everybody", action="store_true", help="all owners of the campaign")
    erase.add_argument("--reason", required=True, choices=("purpose_over", "wish"))
    erase.add_argument("--approver", required=True, metavar="NAME", help="a second person")
    bench = add("bench", "the benchmarks")
    bench.add_argument("names", nargs="*", metavar="NAME")
    test = add("test", "install what the tests need and run them")
    test.add_argument("arguments", nargs=argparse.REMAINDER)
    return top


def main(argv: Sequence[str] | None = None) -> int:
    asked = parser().parse_args(argv)
    as_json = getattr(asked, "json", False)
    name = asked.command or "console"
    try:
        answer = commands.COMMANDS[name](asked)
    except (Refusal, Failure) as no:
        message = say(no.code, no.facts)
        if as_json:
            _print({"refused": no.code, "message": message, "facts": dict(no.facts)})
        print(message, file=sys.stderr)
        return REFUSED
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        return REFUSED
    if as_json:
        _print(answer)
    else:
        commands.tell(answer)
    return REFUSED if answer.get("faults") else DONE


def _print(answer: dict[str, Any]) -> None:
    print(json.dumps(answer, ensure_ascii=False, default=str))
