"""The exchange format: what is read, what is refused and where, what is written."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from console.domain.errors import Refusal
from console.planning.exchange import read_instance, write_plan
from console.planning.model import CustomerClass, Seat
from console.planning.place import solve


def sound() -> dict[str, Any]:
    return {
        "schema": "handover-appt/1",
        "name": "tiny",
        "cell_min": 45,
        "days": [
            {
                "date": "2027-06-18",
                "kind": "weekday",
                "blocks": [{"id": "am", "start": "09:00", "cells": 4}],
                "target": 2,
                "quota": 3,
                "reserve": 0,
                "arrivals_max": 2,
            }
        ],
        "buildings": [
            {"id": "B1", "zone": "Z1", "limit": 2, "units": [{"id": "B1-1", "limit": 2}]}
        ],
        "hosts": [{"id": "S1", "home": "B1", "langs": ["zh"], "key": True, "days": [0]}],
        "rules": {"key_gap_cells": 1, "key_parallel_per_zone": 2, "key_per_host_block": 1},
        "weights": {
            "D_pref": 20,
            "D_balance": 4,
            "D_dialect": 2,
            "D_home": 1,
            "C_day": 6,
            "C_half": 4,
            "C_start": 3,
            "C_host": 1,
        },
        "households": [
            {
                "id": name,
                "owner": name,
                "building": "B1",
                "unit": "B1-1",
                "cls": "key" if name == "H1" else "smooth",
                "cells": 2,
                "lang_req": None,
                "dialect": None,
                "ready_day": 0,
                "days_ok": [0],
                "green": False,
                "prio": 4,
                "pref": [[0]],
                "prev": {"day": 0, "block": 0, "cell": 2, "host": "S1"} if name == "H1" else None,
                "pinned": False,
            }
            for name in ("H1", "H2")
        ],
    }


def written(tmp_path: Path, data: object) -> Path:
    path = tmp_path / "instance.json"
    path.write_text(json.dumps(data), encoding="utf-8")
    return path


def test_a_sound_file_is_read_and_its_plan_written(tmp_path: Path) -> None:
    instance = read_instance(written(tmp_path, sound()))
    assert instance.days[0].blocks[0].start == 540
    assert instance.households[0].customer_class is CustomerClass.KEY
    assert instance.households[0].held == Seat(day=0, block=0, cell=2, host="S1")
    out = tmp_path / "plan.csv"
    write_plan(out, instance, solve(instance).plan)
    assert out.read_text() == "household_id,day,start,host\nH1,0,10:30,S1\nH2,0,09:00,S1\n"


def test_our_additions_to_the_format_are_read(tmp_path: Path) -> None:
    data = sound()
    data["rules"]["slot_cells"] = 2
    data["households"][0]["conflict"] = "family"
    instance = read_instance(written(tmp_path, data))
    assert (instance.rules.slot_cells, instance.households[0].conflict) == (2, "family")


def set_at(*way: str | int) -> Callable[[dict[str, Any], Any], None]:
    def change(data: Any, value: Any) -> None:
        for name in way[:-1]:
            data = data[name]
        if value is KeyError:
            del data[way[-1]]
        else:
            data[way[-1]] = value

    return change


@pytest.mark.parametrize(
    ("way", "value", "where"),
    [
        (("schema",), "handover-appt/9", "schema"),
        (("hosts",), KeyError, "hosts"),
        (("days",), {}, "days"),
        (("days", 0, "blocks", 0, "start"), "9 am", "days[0].blocks[0].start"),
        (("days", 0, "quota"), "3", "days[0].quota"),
        (("hosts", 0, "key"), 1, "hosts[0].key"),
        (("hosts", 0, "days"), [1], "hosts[0].days[0]"),
        (("households", 1, "cells"), 0, "households[1].cells"),
        (("households", 1, "cells"), True, "households[1].cells"),
        (("households", 1, "cls"), "vip", "households[1].cls"),
        (("households", 1, "id"), "H1", "households"),
        (("households", 1, "unit"), "B9-1", "households[1].unit"),
        (("households", 1, "building"), "B9", "households[1].building"),
        (("households", 1, "days_ok"), [-1], "households[1].days_ok[0]"),
        (("households", 1, "pref"), [], "households[1].pref"),
        (("households", 1, "pref"), [[]], "households[1].pref[0]"),
        (("households", 0, "prev"), {"day": 0}, "households[0].prev.block"),
        (("rules", "key_gap_cells"), None, "rules.key_gap_cells"),
    ],
)
def test_a_bad_value_is_refused_with_its_place(
    tmp_path: Path, way: tuple[str | int, ...], value: object, where: str
) -> None:
    data = sound()
    set_at(*way)(data, value)
    with pytest.raises(Refusal, match=r"plan\.bad-instance") as refused:
        read_instance(written(tmp_path, data))
    assert refused.value.facts == {"where": where}


@pytest.mark.parametrize("text", [b"", b"{", b"\xff\xfe\x00", b"[" * 100_000])
def test_a_file_that_is_no_json_is_refused(tmp_path: Path, text: bytes) -> None:
    path = tmp_path / "instance.json"
    path.write_bytes(text)
    with pytest.raises(Refusal, match=r"plan\.bad-instance"):
        read_instance(path)


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match=r"plan\.bad-instance"):
        read_instance(tmp_path / "nothing.json")


@pytest.mark.parametrize("data", [[], 3, None, "text"])
def test_json_of_another_shape_is_refused(tmp_path: Path, data: object) -> None:
    with pytest.raises(Refusal, match=r"plan\.bad-instance"):
        read_instance(written(tmp_path, data))
