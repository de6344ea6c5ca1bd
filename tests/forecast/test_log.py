"""The queue log: what is read and which row is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from console.domain.errors import Refusal
from console.forecast.log import LoggedTicket, read_log

HEAD = "ticket,station,lane,arrived,called,finished,left,desk"


def log(tmp_path: Path, *rows: str, head: str = HEAD) -> Path:
    path = tmp_path / "log.csv"
    path.write_text("\n".join((head, *rows)) + "\n", encoding="utf-8")
    return path


def test_a_log_is_read_with_its_blanks(tmp_path: Path) -> None:
    rows = read_log(log(tmp_path, "A1,docs,1,0,60.5,300,,2", "A2,docs,,10,,,70,"))
    assert rows == (
        LoggedTicket(
            ticket="A1",
            station="docs",
            lane=1,
            arrived=0,
            called=60.5,
            finished=300,
            left=None,
            desk="2",
        ),
        LoggedTicket(
            ticket="A2",
            station="docs",
            lane=0,
            arrived=10,
            called=None,
            finished=None,
            left=70,
            desk="",
        ),
    )


@pytest.mark.parametrize(
    ("row", "column"),
    [
        ("A2,docs,,,,,,", "arrived"),
        ("A2,docs,,soon,,,,", "arrived"),
        ("A2,docs,,inf,,,,", "arrived"),
        ("A2,docs,x,5,,,,", "lane"),
        ("A2,docs,,5,4,,,", "called"),
        ("A2,docs,,5,9,8,,", "finished"),
        ("A2,docs,,5,,8,,", "called"),
        ("A2,docs,,5,,,4,", "left"),
        ("A2,docs,,5", "called"),
    ],
)
def test_a_row_that_cannot_be_is_refused_with_its_place(
    tmp_path: Path, row: str, column: str
) -> None:
    with pytest.raises(Refusal, match=r"log\.bad-row") as refused:
        read_log(log(tmp_path, "A1,docs,,0,0,1,,", row))
    assert refused.value.facts == {"row": 3, "column": column}


def test_a_lane_may_be_written_as_a_whole_decimal(tmp_path: Path) -> None:
    assert read_log(log(tmp_path, "A1,docs,2.0,0,0,1,,"))[0].lane == 2


def test_rows_out_of_the_order_of_arrival_are_refused_with_their_place(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match=r"log\.unsorted") as refused:
        read_log(log(tmp_path, "A1,docs,,5,,,,", "A2,docs,,4,,,,"))
    assert refused.value.facts == {"row": 3}


def test_a_log_without_a_ticket_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match=r"log\.empty"):
        read_log(log(tmp_path))


def test_a_log_without_a_needed_column_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match=r"log\.no-column") as refused:
        read_log(log(tmp_path, head=HEAD.replace(",left", "")))
    assert refused.value.facts == {"column": "left"}


def test_what_is_no_text_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "log.csv"
    path.write_bytes(b"\xff\xfe\x00\x81")
    for unreadable in (path, tmp_path / "nothing.csv"):
        with pytest.raises(Refusal, match=r"log\.unreadable"):
            read_log(unreadable)
