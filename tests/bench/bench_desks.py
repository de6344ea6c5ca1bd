"""Eight desks at once: doubles, losses, presses a second, and how long one takes."""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from bench_places import fresh_places
from clerks import Diary, Job, call_job, race, url_of
from day_store import Plan, build_hall
from harness import percentiles
from long_line import STATION, line_up_many

from console.actions import papers
from console.databases import Where
from console.domain.codes import code_id_of
from console.models import Visit

DESKS = 8
CALLS = 250  # of each desk, flat out
WARM_UP = 3  # calls of each desk
HUMAN_CALLS = 20  # of each desk, one a second or so
BARS = {
    "sqlite": "p99 <= 50 ms at human pace",
    "postgresql": "p99 <= 100 ms and >= 200 presses a second, flat out",
}


def measure(*, quick: bool = False) -> dict[str, Any]:
    """`flat_out`: each desk calls and parks without a pause; `same_code`: all scan the same codes;
    `human_pace`: each desk calls once a second or so. Before the two of calls each desk presses a
    few times to warm up, which is not in the figures; `first_press_ms` says the worst of that."""
    calls, human, codes = (5, 1, 5) if quick else (CALLS, HUMAN_CALLS, 60)
    figures: dict[str, Any] = {"bars": BARS, "warm_up_calls_of_each_desk": WARM_UP}
    parts: dict[str, Callable[[Where, Path], dict[str, Any]]] = {
        "flat_out": lambda place, folder: _calls(place, folder, calls, 0.0),
        "same_code": lambda place, folder: _same_code(place, folder, codes),
        "human_pace": lambda place, folder: _calls(place, folder, human, 1.0),
    }
    for part, run in parts.items():
        with fresh_places() as places, tempfile.TemporaryDirectory() as folder:
            for kind, place in places.items():
                if place is None:
                    figures[kind] = "not run: no server"
                    continue
                found = run(place, Path(folder) / kind)
                figures.setdefault(kind, {})[part] = found
    return _judged(figures)


def _calls(place: Where, folder: Path, times: int, pause: float) -> dict[str, Any]:
    waiting = DESKS * (times + WARM_UP)
    hall = line_up_many(place, waiting)
    job = call_job(hall, place, STATION, times, pause=pause, warm_up=WARM_UP)
    diaries = race(job, DESKS, folder)
    called = Counter(visit for diary in diaries for _, visit in diary.called)
    found = _figures(diaries, presses=sum(len(diary.seconds) for diary in diaries))
    found["first_press_ms"] = round(max(diary.first for diary in diaries) * 1000, 1)
    found["doubles"] = sum(n - 1 for n in called.values())
    parked = len(hall.rows(Visit, state="parked"))
    found["lost"] = waiting - parked - len(hall.rows(Visit, state="waiting"))
    hall.store.close()
    return found


def _same_code(place: Where, folder: Path, codes: int) -> dict[str, Any]:
    plan = Plan(homes=codes, booked=codes, desks={"reception": DESKS})
    hall = build_hall(place, plan)
    issues = tuple(
        papers.Issue(
            kind="notice", subject_kind="appointment", subject_id=booked, code_type="V",
            code_id=code_id_of(n.to_bytes(10, "big")),
        )
        for n, booked in enumerate(hall.appointments)
    )  # fmt: skip
    hall.press(papers.issue_documents, issues=issues)
    hall.at("08:30")
    wishes = {"codes": [issue.code_id for issue in issues]}
    job = Job(url=url_of(place), now=hall.now, work="check_in", times=1, wishes=wishes)
    diaries = race(job, DESKS, folder)
    found = _figures(diaries, presses=DESKS * codes)
    found["doubles"] = len(hall.rows(Visit)) - codes
    found["lost"] = codes - len({visit for diary in diaries for _, visit in diary.called})
    hall.store.close()
    return found


def _figures(diaries: list[Diary], presses: int) -> dict[str, Any]:
    took = max(d.ended for d in diaries) - min(d.began for d in diaries)
    seconds = [s for diary in diaries for s in diary.seconds]
    return {
        "presses": presses,
        "busy": sum(diary.busy for diary in diaries),
        "per_second": round(presses / took, 1),
        **percentiles(seconds),
        "max_ms": round(max(seconds) * 1000, 1),
    }


def _judged(figures: dict[str, Any]) -> dict[str, Any]:
    """With the bars of either database: does it hold?"""
    sqlite, server = figures["sqlite"], figures["postgresql"]
    sqlite["holds"] = sqlite["human_pace"]["p99_ms"] <= 50
    if isinstance(server, dict):
        flat = server["flat_out"]
        server["holds"] = flat["p99_ms"] <= 100 and flat["per_second"] >= 200
    return figures
