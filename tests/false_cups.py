"""A false CUPS: real programs lp, lpstat and cancel that keep their jobs in a folder.

`cups.trouble("Office", "Alerts: media-empty-error")` keeps papers waiting until `cups.mend(...)`;
`cups.refuse("lp: …")` makes lp say no, `cups.hang("lp")` makes that program never answer.
"""

from __future__ import annotations

import stat
from pathlib import Path

PROGRAM = """#!/bin/sh
here='{folder}'
name=$(basename "$0")
echo "$name $*" >> "$here/calls"
[ -f "$here/hang-$name" ] && exec sleep 600
{body}
"""
LP = """
printer=Office; copies=1; held=; job=
while [ $# -gt 0 ]; do
  case "$1" in
    -d) printer=$2; shift;;
    -n) copies=$2; shift;;
    -i) job=$2; shift;;
    -H) held=$2; shift;;
    -t) shift;;
  esac
  shift
done
[ -f "$here/hang-$printer" ] && exec sleep 600
if [ -n "$job" ]; then
  [ -f "$here/hang-release" ] && exec sleep 600
  printer=${job%-*}
  [ -f "$here/jobs/$job" ] || { echo "lp: Job $job does not exist." >&2; exit 1; }
  [ "$(cat "$here/jobs/$job")" = waiting ] && exit 0
  [ "$(cat "$here/jobs/$job")" = held ] || {
    echo "lp: Job #${job##*-} is finished and cannot be altered." >&2; exit 1; }
else
  cat > "$here/bytes"
  [ -f "$here/no" ] && { cat "$here/no" >&2; exit 1; }
  n=$(($(cat "$here/number") + 1)); echo $n > "$here/number"
  job=$printer-$n
  cp "$here/bytes" "$here/paper-$job"
  echo "$copies" > "$here/copies-$job"
  echo "request id is $job (1 file(s))"
  if [ "$held" = hold ]; then echo held > "$here/jobs/$job"; exit 0; fi
fi
if [ -f "$here/state-$printer" ]; then echo waiting > "$here/jobs/$job"; exit 0; fi
echo "$job" >> "$here/printed"
echo done > "$here/jobs/$job"
"""
LPSTAT = """
[ "$1" = -e ] && { cat "$here/printers"; exit 0; }
if [ "$2" = -p ]; then
  echo "printer $3 is idle.  enabled since Sun 22 Nov 2026"
  [ -f "$here/state-$3" ] && cat "$here/state-$3"
  exit 0
fi
for path in "$here"/jobs/"$5"-*; do
  [ -f "$path" ] || continue
  state=$(cat "$path")
  case "$3 $state" in
    "not-completed held") note="job-hold-until-specified";;
    "not-completed waiting") note="job-printing";;
    "completed done") note="job-completed-successfully";;
    "completed aborted") note="aborted-by-system";;
    "completed cancelled") note="job-canceled-by-user";;
    *) continue;;
  esac
  echo "$(basename "$path")               root  1024  Sun 22 Nov 2026"
  printf '\\tAlerts: %s\\n\\tqueued for %s\\n' "$note" "$5"
done
"""
CANCEL = """
[ -f "$here/jobs/$1" ] && [ "$(cat "$here/jobs/$1")" != done ] && echo cancelled > "$here/jobs/$1"
exit 0
"""


class FalseCups:
    """Its printers are Office and Slips."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        (folder / "jobs").mkdir(parents=True)
        (folder / "number").write_text("11\n")
        self.printers("Office", "Slips")
        for name, body in (("lp", LP), ("lpstat", LPSTAT), ("cancel", CANCEL)):
            path = folder / name
            path.write_text(PROGRAM.replace("{folder}", str(folder)).replace("{body}", body))
            path.chmod(path.stat().st_mode | stat.S_IXUSR)

    def printers(self, *names: str) -> None:
        (self.folder / "printers").write_text("".join(f"{n}\n" for n in names))

    def refuse(self, said: str) -> None:
        (self.folder / "no").write_text(said + "\n")

    def hang(self, what: str) -> None:
        """A program (`lp`), a printer (`Office`) or `release`."""
        (self.folder / f"hang-{what}").touch()

    def trouble(self, printer: str, said: str) -> None:
        (self.folder / f"state-{printer}").write_text(f"\t{said}\n")

    def mend(self) -> None:
        """Everything answers again, and what was waiting is printed."""
        for path in (*self.folder.glob("hang-*"), *self.folder.glob("state-*")):
            path.unlink()
        (self.folder / "no").unlink(missing_ok=True)
        for path in (self.folder / "jobs").iterdir():
            if path.read_text() == "waiting\n":
                path.write_text("done\n")
                with (self.folder / "printed").open("a") as list_:
                    list_.write(f"{path.name}\n")

    def set_job(self, job: str, state: str) -> None:
        (self.folder / "jobs" / job).write_text(f"{state}\n")

    @property
    def calls(self) -> list[str]:
        path = self.folder / "calls"
        return path.read_text().splitlines() if path.exists() else []

    @property
    def printed(self) -> list[str]:
        """Names of the jobs that came out on paper, in their order."""
        path = self.folder / "printed"
        return path.read_text().split() if path.exists() else []

    def paper(self, job: str) -> bytes:
        return (self.folder / f"paper-{job}").read_bytes()
