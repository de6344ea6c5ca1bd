"""Starts Handover Console: finds or makes the Python that has its packages, then hands over.

The syntax stays that of Python 3.6, so that an old Python can still say its sentence.
"""

import os
import sys

if sys.version_info < (3, 11):  # noqa: UP036  the one place an older Python reaches
    sys.stderr.write(
        "Handover Console needs Python 3.11 or newer (this is %d.%d); install the package "  # noqa: UP031
        "python3.11 (or newer) of your system and start again with it.\n" % sys.version_info[:2]
    )
    sys.exit(2)

HERE = os.path.dirname(os.path.abspath(__file__))


def hand_over(command: "list[str]") -> int:
    """Becomes another program; Windows cannot, there it waits and gives the exit code."""
    if os.name != "nt":
        os.execv(command[0], command)
    import signal
    import subprocess

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the other program's to answer
    return subprocess.call(command)


def command_of(argv: "list[str]") -> str:
    """Options stand before or after the command; two of them take a value."""
    for before, word in zip(["", *argv], argv, strict=False):
        if not word.startswith("-") and before not in ("--db", "--campaign"):
            return word
    return ""


def with_workers(options: "list[str]") -> "list[str]":
    """Everything is tested on all cores; a selection is not worth their start."""
    chosen = [word for word in options if word[:2] in ("-n", "-k", "-m", "-p") or word[:1] != "-"]
    return options if chosen else ["-n", "auto", *options]


def main(argv: "list[str]") -> int:
    from console import environment

    command = command_of(argv)
    testing = command == "test"
    needs_tests = command in ("test", "bench")  # benchmarks start their own PostgreSQL
    try:
        python = environment.python_for(environment.TEST if needs_tests else environment.RUNTIME)
    except environment.SetupError as error:
        print(error, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("Stopped before Handover Console was ready; simply start again.", file=sys.stderr)
        return 130
    if python != sys.executable:
        return hand_over([python, os.path.join(HERE, "main.py"), *argv])
    if testing:
        os.chdir(HERE)
        if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
            os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        options = with_workers(argv[argv.index("test") + 1 :])
        return hand_over([python, "-m", "pytest", *options])
    from console import cli

    return cli.main(argv)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
