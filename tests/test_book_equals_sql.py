"""Every figure on every sheet of five invented days against SQL that knows nothing of ours."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from day_store import DAY, Hall, Plan, build_hall, refuses
from invented_days import invent
from sqlalchemy import text
from sqlalchemy.orm import Session

from console.databases import where
from console.daybook import write_workbook
from console.finance import write_finance
from console.queries.daybook import day_homes, figures, host_rows
from console.queries.roll_up import roll_up
from console.queries.splits import SplitBy, split_homes
from console.queries.units import units
from console.roll_ups import week_of, write_roll_up
from printing.roll_up_book import COUNTS
from printing.words import words

DAYS = tuple(DAY + timedelta(days=n) for n in range(5))
DESKS = {"identity": 3, "documents": 4, "settlement": 3, "signing": 2, "keys": 2}
MINUTE = 60_000_000
SAY = words("zh_CN")
Book = Any
Row = tuple[Any, ...]


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hall]:
    place = where(str(tmp_path_factory.mktemp("invented") / "handover.db"))
    plan = Plan(homes=412, booked=0, days=len(DAYS), hosts=6, is_open=False, desks=DESKS)
    found = build_hall(place, plan)
    invent(found, seed=20261218, days=DAYS, parties=88)
    yield found
    found.store.close()


@pytest.fixture(scope="module")
def books(hall: Hall, tmp_path_factory: pytest.TempPathFactory) -> dict[date, Book]:
    folder, found = tmp_path_factory.mktemp("books"), {}
    for day in DAYS:
        write_workbook(hall.store, day, folder / f"{day}.xlsx")
        found[day] = openpyxl.load_workbook(folder / f"{day}.xlsx", data_only=True)
    return found


def rows(hall: Hall, statement: str, **values: Any) -> list[Row]:
    def ask(session: Session, *, campaign_id: int) -> list[Row]:
        return [tuple(row) for row in session.execute(text(statement), values)]

    return hall.store.read(ask)


def table(book: Book, sheet: str, *heads: str, nth: int = 0) -> list[Row]:
    """The rows under these heads, down to the blank line; the total is the last."""
    lines = list(book[SAY(f"book.{sheet}")].iter_rows(values_only=True))
    wanted = tuple(SAY(f"book.column.{head}") for head in heads)
    starts = [n for n, line in enumerate(lines) if line[: len(wanted)] == wanted]
    found = []
    for line in lines[starts[nth] + 1 :]:
        if not any(cell is not None for cell in line):
            break
        found.append(line)
    return found


def half_up(value: float | None) -> int | None:
    return None if value is None else int(value + 0.5)


# -- the overview ----------------------------------------------------------------------------

CAME = (
    "FROM visit v JOIN visit_unit h ON h.visit_id = v.id WHERE v.day = :day AND v.state <> 'undone'"
)
GIVEN_UP = (
    "(a.state IN ('cancelled', 'rebooked') AND date(a.state_since / 1000000, 'unixepoch', "
    "'+8 hours') < :day)"
)
BOOKED = (
    "FROM appointment a JOIN appointment_unit h ON h.appointment_id = a.id "
    f"WHERE a.day = :day AND NOT {GIVEN_UP}"
)
DELIVERED = (
    "SELECT count(DISTINCT h.unit_id) FROM visit_unit h JOIN visit v ON v.id = h.visit_id "
    "WHERE v.day <= :day AND h.outcome LIKE 'handed_over%'"
)
WAITS = (
    f"SELECT (c.called_at - c.waited_since) / {MINUTE} AS wait FROM call c "
    "JOIN visit v ON v.id = c.visit_id WHERE v.day = :day ORDER BY 1"
)
OVERVIEW = {
    "expected": f"SELECT (SELECT count(*) {BOOKED}) "
    f"+ (SELECT count(*) {CAME} AND v.appointment_id IS NULL)",
    "booked": f"SELECT count(*) {BOOKED}",
    "confirmed": f"SELECT count(*) {BOOKED} AND a.confirmed_at IS NOT NULL",
    "walk_in": f"SELECT count(*) {CAME} AND v.appointment_id IS NULL",
    "arrived": f"SELECT count(*) {CAME}",
    "late": "SELECT count(*) FROM visit v JOIN visit_unit h ON h.visit_id = v.id "
    "JOIN appointment a ON a.id = v.appointment_id WHERE v.day = :day AND v.state <> 'undone' "
    f"AND v.checked_in_at - a.slot_start > {15 * MINUTE}",
    "visits": "SELECT count(*) FROM visit WHERE day = :day AND state <> 'undone'",
    "green": "SELECT count(DISTINCT v.id) FROM visit v JOIN green_grant g ON g.visit_id = v.id "
    "WHERE v.day = :day AND v.state <> 'undone' AND g.expires_at IS NOT NULL",
    "completed": f"SELECT count(*) {CAME} AND h.outcome LIKE 'handed_over%'",
    "completed_with_issues": f"SELECT count(*) {CAME} AND h.outcome = 'handed_over_with_issues'",
    "incomplete_documents": f"SELECT count(*) {CAME} AND h.outcome = 'incomplete_documents'",
    "view_only": f"SELECT count(*) {CAME} AND h.outcome = 'view_only'",
    "refused": f"SELECT count(*) {CAME} AND h.outcome = 'refused'",
    "left_early": f"SELECT count(*) {CAME} AND h.outcome = 'left_early'",
    "no_show": f"SELECT count(*) {BOOKED} AND a.state = 'no_show'",
    "deferred": f"SELECT count(*) {BOOKED} AND a.state IN ('cancelled', 'rebooked')",
    "still_expected": f"SELECT count(*) {BOOKED} AND a.state IN ('booked', 'confirmed')",
    "inside": f"SELECT count(*) {CAME} AND h.is_inside",
    "delivered_total": DELIVERED,
    "due_total": "SELECT count(*) FROM unit",
    "wait_max": f"SELECT max(wait) FROM ({WAITS})",
    "completion_rate": f"SELECT round((SELECT count(*) {CAME} AND h.outcome LIKE 'handed_over%') "
    f"* 1.0 / (SELECT count(*) {CAME}), 3)",
    "delivery_rate": f"SELECT round(({DELIVERED}) * 1.0 / (SELECT count(*) FROM unit), 3)",
    "satisfaction": "SELECT round((avg(m.score) - 1) * 25, 1) FROM survey_score m "
    "JOIN survey s ON s.id = m.survey_id WHERE s.day = :day",
    "issues": "SELECT count(*) FROM issue WHERE state NOT IN ('merged', 'withdrawn') "
    "AND date(raised_at / 1000000, 'unixepoch', '+8 hours') = :day",
    "answers": "SELECT count(*) FROM survey WHERE day = :day",
}


@pytest.mark.parametrize("day", DAYS, ids=str)
def test_the_overview(hall: Hall, books: dict[date, Book], day: date) -> None:
    shown = {line[0]: line[1] for line in table(books[day], "overview", "item", "value")}
    found = {name: rows(hall, sql, day=day.isoformat())[0][0] for name, sql in OVERVIEW.items()}
    waits = [wait for (wait,) in rows(hall, WAITS, day=day.isoformat())]
    found["wait_p50"] = waits[-(-len(waits) * 50 // 100) - 1]
    found["wait_p90"] = waits[-(-len(waits) * 90 // 100) - 1]
    told = {name: shown.pop(SAY(f"book.summary.{name}").split("|")[0]) for name in found}
    assert told == pytest.approx(found)
    assert set(shown.values()) == {0}, "the balance, and the checks against other sheets"
    assert len(shown) == 4
    if day != DAYS[-1]:
        assert (told["inside"], told["still_expected"]) == (0, 0)


def test_the_invented_days_have_every_outcome(hall: Hall) -> None:
    for name, sql in OVERVIEW.items():
        assert any(rows(hall, sql, day=day.isoformat())[0][0] for day in DAYS), name


def test_products_are_handed_over_up_to_that_day(hall: Hall, books: dict[date, Book]) -> None:
    for day in DAYS:
        found = rows(
            hall,
            "SELECT u.product_type, count(*), sum(EXISTS (SELECT 1 FROM visit_unit h "
            "JOIN visit v ON v.id = h.visit_id WHERE h.unit_id = u.id AND v.day <= :day "
            "AND h.outcome LIKE 'handed_over%')) FROM unit u GROUP BY 1",
            day=day.isoformat(),
        )
        names = {"": SAY("book.split.unknown"), "villa": "别墅", "high_rise": "高层"}
        shown = table(books[day], "overview", "product", "homes")
        assert {line[0]: line[1:3] for line in shown[:-1]} == {
            names[product]: (homes, done) for product, homes, done in found
        }
        assert shown[-1][1:3] == (412, rows(hall, DELIVERED, day=day.isoformat())[0][0])
        assert {line[0]: line[4] for line in shown} == {
            "高层": 0.9, "别墅": 0.6, "未注明": None, "合计": None,
        }  # fmt: skip


FLOOR = "CASE WHEN u.room_no GLOB 'S*' THEN '' ELSE substr(u.room_no, 1, length(u.room_no) - 2) END"
GROUPS = ("u.building", "u.layout_type", FLOOR)


@pytest.mark.parametrize("nth", range(3), ids=["building", "layout", "floor"])
def test_splits(hall: Hall, books: dict[date, Book], nth: int) -> None:
    """Each group's due, arrived, every end, how many with issues, and the rate."""
    for day in DAYS:
        counted: dict[str, Counter[str]] = {}
        for group, state, with_issues in rows(
            hall,
            f"SELECT {GROUPS[nth]}, CASE WHEN h.is_inside THEN 'open' ELSE h.outcome END, "
            f"h.with_issues FROM visit v JOIN visit_unit h ON h.visit_id = v.id "
            "JOIN unit u ON u.id = h.unit_id WHERE v.day = :day AND v.state <> 'undone'",
            day=day.isoformat(),
        ):
            count = counted.setdefault(group, Counter())
            count.update(["due", "arrived", *(["with_issues"] if with_issues else [])])
            count[state.replace("_with_issues", "")] += 1
        for group, state in rows(
            hall,
            f"SELECT {GROUPS[nth]}, a.state FROM appointment a JOIN appointment_unit h "
            f"ON h.appointment_id = a.id JOIN unit u ON u.id = h.unit_id WHERE a.day = :day "
            f"AND a.state <> 'arrived' AND NOT {GIVEN_UP}",
            day=day.isoformat(),
        ):
            ends = {"cancelled": "deferred", "rebooked": "deferred", "no_show": "no_show"}
            counted.setdefault(group, Counter()).update(["due", ends.get(state, "open")])
        names = (
            "due", "arrived", "handed_over", "incomplete_documents", "view_only", "refused",
            "left_early", "no_show", "deferred", "open", "with_issues",
        )  # fmt: skip
        shown = table(books[day], "overview", "group", "homes_due", nth=nth)
        assert {line[0]: line[1:12] for line in shown[:-1]} == {
            group or SAY("book.split.unknown"): tuple(count[name] for name in names)
            for group, count in counted.items()
        }
        whole = sum(counted.values(), Counter())
        assert shown[-1][1:12] == tuple(whole[name] for name in names)
        for line in shown:
            rate = round(line[3] / line[2] + 1e-9, 3) if line[2] else None
            assert line[12] == pytest.approx(rate)


# -- the other sheets ------------------------------------------------------------------------

FIRST_WAIT = (
    f"(SELECT (c.called_at - c.waited_since) / {MINUTE} FROM call c WHERE c.visit_id = v.id "
    "ORDER BY c.seq LIMIT 1)"
)
SLOT = (
    "strftime('%H:%M', a.slot_start / 1000000, 'unixepoch', '+8 hours') || '–' || "
    "strftime('%H:%M', a.slot_start / 1000000, 'unixepoch', '+8 hours', '+30 minutes')"
)


def test_slots(hall: Hall, books: dict[date, Book]) -> None:
    for day in DAYS:
        asked = {"day": day.isoformat()}
        expected = dict(rows(hall, f"SELECT {SLOT}, count(*) {BOOKED} GROUP BY 1", **asked))
        came = rows(
            hall,
            f"SELECT coalesce({SLOT}, '{SAY('book.walk_ins')}'), (SELECT count(*) FROM visit_unit "
            f"h WHERE h.visit_id = v.id), {FIRST_WAIT} FROM visit v LEFT JOIN appointment a "
            "ON a.id = v.appointment_id WHERE v.day = :day AND v.state <> 'undone'",
            **asked,
        )
        wanted = {}
        for slot in {*expected, *(slot for slot, _, _ in came)}:
            waits = [w for s, _, w in came if s == slot and w is not None]
            wanted[slot] = (
                expected.get(slot, 0),
                sum(homes for s, homes, _ in came if s == slot),
                half_up(sum(waits) / len(waits)) if waits else None,
                max(waits, default=None),
            )
        *shown, total = table(books[day], "slots", "slot", "expected")
        assert {line[0]: line[1:5] for line in shown} == wanted
        assert [line[0] for line in shown] == [*sorted(expected), *(set(wanted) - set(expected))]
        longest = max(wait for *_, wait in wanted.values() if wait is not None)
        assert total[1:5] == (
            sum(expected.values()), sum(homes for _, homes, _ in came), None, longest,
        )  # fmt: skip


def test_stations(hall: Hall, books: dict[date, Book]) -> None:
    for day in DAYS:
        asked = {"day": day.isoformat()}
        wanted: dict[str, list[Any]] = {}
        for code, desks, served, mean, longest, score, answers in rows(
            hall,
            "SELECT s.code, (SELECT count(DISTINCT p.desk_id) FROM visit_step p JOIN visit v ON "
            "v.id = p.visit_id WHERE v.day = :day AND p.station_id = s.id AND p.state = 'done'), "
            "(SELECT count(DISTINCT p.visit_id) FROM visit_step p JOIN visit v ON v.id = "
            "p.visit_id WHERE v.day = :day AND v.state <> 'undone' AND p.station_id = s.id AND "
            "p.state = 'done'), (SELECT avg((p.finished_at - p.started_at) / "
            f"{MINUTE}) FROM visit_step p JOIN visit v ON v.id = p.visit_id WHERE v.day = :day "
            "AND v.state <> 'undone' AND p.station_id = s.id AND p.state = 'done'), "
            f"(SELECT max((c.called_at - c.waited_since) / {MINUTE}) FROM call c JOIN visit v ON "
            "v.id = c.visit_id WHERE v.day = :day AND c.station_id = s.id), "
            "(SELECT round((avg(m.score) - 1) * 25, 1) FROM survey_score m JOIN survey y ON y.id = "
            "m.survey_id WHERE y.day = :day AND m.station_id = s.id), "
            "(SELECT count(*) FROM survey_score m JOIN survey y ON y.id = m.survey_id "
            "WHERE y.day = :day AND m.station_id = s.id) FROM station s ORDER BY s.position",
            **asked,
        ):
            took = [
                minutes
                for (minutes,) in rows(
                    hall,
                    f"SELECT (p.finished_at - p.started_at) / {MINUTE} FROM visit_step p "
                    "JOIN visit v ON v.id = p.visit_id JOIN station s ON s.id = p.station_id "
                    "WHERE v.day = :day AND v.state <> 'undone' AND s.code = :code AND "
                    "p.state = 'done' AND p.started_at IS NOT NULL ORDER BY 1",
                    code=code,
                    **asked,
                )
            ]
            ranks = [took[-(-len(took) * p // 100) - 1] if took else None for p in (50, 90)]
            wanted[SAY(f"station.{code}")] = [
                desks, served, half_up(mean), *ranks, longest, score, answers,
            ]  # fmt: skip
        *shown, total = table(books[day], "stations", "station", "desks")
        for line in shown:
            assert list(line[1:9]) == pytest.approx(wanted[line[0]]), line[0]
        assert {line[0] for line in shown} == {n for n, w in wanted.items() if w[1] or w[5]}
        for column in (0, 1, 7):
            assert total[column + 1] == sum(wanted[line[0]][column] for line in shown)
        assert total[6] == max(w[5] for w in wanted.values() if w[5] is not None)


def test_hosts(hall: Hall, books: dict[date, Book]) -> None:
    for day in DAYS:
        found = rows(
            hall,
            "SELECT o.name, (SELECT count(*) FROM visit v JOIN visit_unit h ON h.visit_id = v.id "
            "WHERE v.day = :day AND v.state <> 'undone' AND v.host_id = o.id), "
            f"(SELECT coalesce(sum(p.finished_at - p.started_at), 0) / {MINUTE} FROM visit v "
            "JOIN visit_step p ON p.visit_id = v.id WHERE v.day = :day AND v.state <> 'undone' "
            "AND v.host_id = o.id AND p.is_host_bound AND p.state = 'done') FROM host o",
            day=day.isoformat(),
        )
        wanted = {name: (homes, minutes) for name, homes, minutes in found if homes}
        *shown, total = table(books[day], "hosts", "host", "homes")
        assert {line[0]: line[1:3] for line in shown} == wanted
        assert total[1:3] == tuple(map(sum, zip(*wanted.values(), strict=True)))
        for line in shown:
            assert line[3] == pytest.approx(line[2] / line[1])


def test_keys(hall: Hall, books: dict[date, Book]) -> None:
    pieces = dict(
        rows(
            hall,
            "SELECT CASE WHEN o.kind = 'owner' THEN 'owner' ELSE o.name END, count(*) FROM "
            "key_item i JOIN holder o ON o.id = i.holder_id WHERE i.kind <> 'sealed_bag' "
            "GROUP BY 1",
        )
    )
    whole = Counter(
        where if hands == 1 else "split"
        for where, hands in rows(
            hall,
            "SELECT min(CASE WHEN o.kind = 'owner' THEN 'owner' ELSE o.name END), "
            "count(DISTINCT i.holder_id) FROM key_item i JOIN holder o ON o.id = i.holder_id "
            "WHERE i.kind <> 'sealed_bag' GROUP BY i.set_id",
        )
    )
    assert whole["split"], "the invented days have one"
    *shown, total = table(books[DAYS[-1]], "keys", "holder", "sets")
    assert {line[0]: line[1:3] for line in shown} == {
        SAY(f"holder.{name}"): (whole[name], pieces.get(name, 0)) for name in {*pieces, "split"}
    }
    assert total[1:3] == (412, sum(pieces.values()))


def test_calls(hall: Hall, books: dict[date, Book]) -> None:
    for day in DAYS:
        missed = rows(
            hall,
            "SELECT u.building, u.room_no, group_concat(o.name, '、') FROM appointment a "
            "JOIN appointment_unit h ON h.appointment_id = a.id JOIN unit u ON u.id = h.unit_id "
            "JOIN unit_owner w ON w.unit_id = u.id JOIN owner o ON o.id = w.owner_id "
            "WHERE a.day = :day AND a.state = 'no_show' GROUP BY h.id",
            day=day.isoformat(),
        )
        shown = table(books[day], "calls", "state", "unit")
        assert {line[0] for line in shown} <= {"今日未到", "明日应到"}
        told = [line for line in shown if line[0] == "今日未到"]
        assert Counter(line[2] for line in told) == Counter(name for *_, name in missed)
        assert all(room in line[1] for line in told for _, room, n in missed if n == line[2])


ISSUES = (
    "SELECT i.id, i.kind, i.trade, i.room, i.severity, i.unit_id, i.state, i.blocks_signing, "
    "i.raised_at, i.replied_at, i.visited_at, i.closed_at, p.since, p.until FROM issue i "
    "LEFT JOIN issue_pause p ON p.issue_id = i.id WHERE i.state NOT IN ('merged', 'withdrawn') "
    "AND date(i.raised_at / 1000000, 'unixepoch', '+8 hours') = :day"
)
LIMITS = (30 * MINUTE, 12 * 60 * MINUTE, 3 * 24 * 60 * MINUTE)


def is_late(
    limit: int, raised: int, done: int | None, pause: tuple[int, int | None], at: int
) -> bool:
    """A pause counts until what was awaited came, or until now."""
    end = at if done is None else done
    since, until = pause
    paused = 0 if since is None else max(0, min(until or end, end) - since)
    return end > raised + limit + paused


def test_issues(hall: Hall, books: dict[date, Book]) -> None:
    for day in DAYS:
        ((closed_day,),) = rows(
            hall, "SELECT closed_at FROM handover_day WHERE day = :day", day=day.isoformat()
        )
        at = closed_day or int(hall.now.timestamp() * 1_000_000)
        counted: dict[str, dict[Any, list[int]]] = {}
        for (
            _, kind, trade, room, severity, unit, _, blocks, raised, replied, visited, closed,
            since, until,
        ) in rows(hall, ISSUES, day=day.isoformat()):  # fmt: skip
            shut = closed if closed is not None and closed <= at else None
            done = [m if m is not None and m <= at else shut for m in (replied, visited, None)]
            late = [
                is_late(limit, raised, moment, (since, until), at)
                for limit, moment in zip(LIMITS, done, strict=True)
            ]
            late[1] &= kind not in ("promise", "document")
            counts = [1, shut is None, blocks, *late]
            for by, key in (("kind", kind), ("trade", trade), ("room", room),
                            ("severity", severity), ("home", unit)):  # fmt: skip
                if by != "home" or key is not None:
                    group = counted.setdefault(by, {}).setdefault(key, [0] * 6)
                    group[:] = [a + b for a, b in zip(group, counts, strict=True)]
        for nth, by in enumerate(("kind", "trade", "room", "severity", "home")):
            *shown, total = table(books[day], "issues", "group", "issues_recorded", nth=nth)
            wanted = counted[by]
            assert sorted(list(line[1:7]) for line in shown) == sorted(wanted.values()), by
            assert list(total[1:7]) == [sum(n) for n in zip(*wanted.values(), strict=True)]
            if by == "kind":
                assert {line[0]: line[1] for line in shown} == {
                    SAY(f"issue_book.kind.{kind}"): counts[0] for kind, counts in wanted.items()
                }
            if by == "home":
                homes = table(books[day], "units", "unit", "building")[:-1]
                assert {line[0]: line[20] for line in homes if line[20]} == {
                    line[0]: line[1] for line in shown
                }
        whole = {line[0]: line[1] for line in table(books[day], "overview", "item", "value")}
        assert whole["登记问题"] == sum(counts[0] for counts in counted["kind"].values()) > 0


def test_homes(hall: Hall, books: dict[date, Book]) -> None:
    for day in DAYS:
        asked = {"day": day.isoformat()}
        came = rows(
            hall,
            "SELECT u.room_no, u.layout_type, u.gross_area / 100.0, v.ticket, v.checked_in_at, "
            "v.ended_at, CASE WHEN h.is_inside THEN v.state WHEN h.with_issues THEN "
            "'completed_with_issues' WHEN h.outcome = 'handed_over' THEN 'completed' "
            f"ELSE h.outcome END, o.name, z.code, {FIRST_WAIT}, u.id FROM visit v "
            "JOIN visit_unit h ON h.visit_id = v.id JOIN unit u ON u.id = h.unit_id "
            "LEFT JOIN host o ON o.id = v.host_id LEFT JOIN zone z ON z.id = v.zone_id "
            "WHERE v.day = :day AND v.state <> 'undone'",
            **asked,
        )
        others = rows(
            hall,
            "SELECT u.room_no, u.layout_type, u.gross_area / 100.0, NULL, NULL, NULL, "
            "CASE WHEN a.state IN ('cancelled', 'rebooked') THEN 'deferred' ELSE a.state END, "
            "o.name, NULL, NULL, u.id FROM appointment a JOIN appointment_unit h "
            "ON h.appointment_id = a.id JOIN unit u ON u.id = h.unit_id LEFT JOIN host o "
            f"ON o.id = a.host_id WHERE a.day = :day AND a.state <> 'arrived' AND NOT {GIVEN_UP}",
            **asked,
        )
        money = {
            unit: (due, paid)
            for unit, due, paid in rows(
                hall,
                "SELECT unit_id, sum(amount_cents) / 100.0, sum(CASE WHEN paid_at IS NOT NULL THEN "
                "amount_cents ELSE coalesce((SELECT sum(x.cents) FROM payment_charge x JOIN "
                "payment y ON y.id = x.payment_id WHERE x.charge_id = charge.id AND y.voided_at "
                "IS NULL), 0) END) / 100.0 FROM charge GROUP BY unit_id",
            )
        }
        wanted = sorted(
            (
                room, layout or None, area, ticket, clock(since), clock(until),
                SAY(f"outcome.{state}"), host, zone, wait, *money.get(unit, (None, None)),
            )
            for room, layout, area, ticket, since, until, state, host, zone, wait, unit
            in [*came, *others]
        )  # fmt: skip
        lines = table(books[day], "units", "unit", "building")
        *shown, total = lines
        picked = (4, 5, 7, 11, 12, 13, 14, 15, 16, 17, 18, 19)
        assert sorted((tuple(line[n] for n in picked) for line in shown), key=repr) == sorted(
            wanted, key=repr
        )
        for column in (18, 19):
            assert total[column] == pytest.approx(sum(line[column] or 0 for line in shown))


def clock(moment: int | None) -> datetime | None:
    if moment is None:
        return None
    return datetime(1970, 1, 1) + timedelta(microseconds=moment, hours=8)


# -- several days ----------------------------------------------------------------------------


def test_the_roll_up_is_the_sum_of_the_days_and_of_the_rows(hall: Hall) -> None:
    found = hall.store.read(roll_up)
    for name, sql in OVERVIEW.items():
        key = {"expected": "due", "booked": "expected", "completed_with_issues": "with_issues"}
        if key.get(name, name) in found.whole.figures:
            each = [rows(hall, sql, day=day.isoformat())[0][0] for day in DAYS]
            assert found.whole.figures[key.get(name, name)] == sum(each), name
    ((homes,),) = rows(
        hall,
        "SELECT count(DISTINCT h.unit_id) FROM visit v JOIN visit_unit h ON h.visit_id = v.id "
        "WHERE v.state <> 'undone'",
    )
    waits = [w for day in DAYS for (w,) in rows(hall, WAITS, day=day.isoformat())]
    assert (found.whole.homes, found.whole.wait_max) == (homes, max(waits))
    assert found.whole.wait_p90 == sorted(waits)[-(-len(waits) * 9 // 10) - 1]
    assert found.whole.remainder == 0
    assert [part.days for part in found.weeks] == [3, 2], "Friday to Sunday, Monday and Tuesday"
    assert sum(part.figures["due"] for part in found.weeks) == found.whole.figures["due"]


ENDS = {"due": "expected", "with_issues": "completed_with_issues"}
"""Columns of the roll-up that the overview calls otherwise."""


def test_the_roll_up_book(hall: Hall, tmp_path: Path) -> None:
    told = write_roll_up(hall.store, tmp_path / "all.xlsx")
    book = openpyxl.load_workbook(tmp_path / "all.xlsx", data_only=True)
    counts = {}
    for day in DAYS:
        asked = {"day": day.isoformat()}
        count = {
            name: sum(rows(hall, OVERVIEW[key], **asked)[0][0] for key in keys)
            for name in COUNTS
            for keys in [
                ("still_expected", "inside") if name == "still_open" else (ENDS.get(name, name),)
            ]
        }
        waits = [wait for (wait,) in rows(hall, WAITS, **asked)]
        rest = [rows(hall, OVERVIEW[n], **asked)[0][0] for n in ("delivered_total", "satisfaction")]
        counts[day] = count
        *lines, total = table(book, "days", "day", "homes_due")
        (shown,) = [line for line in lines if line[0].date() == day]
        assert shown[1:15] == tuple(count.values())
        assert shown[15:20] == pytest.approx(
            [
                round(count["completed"] / count["arrived"] + 1e-9, 3),
                waits[-(-len(waits) * 9 // 10) - 1], waits[-1], rest[0], round(rest[0] / 412, 3),
            ]
        )  # fmt: skip
        assert shown[20] == pytest.approx(rest[1])
    assert total[1:15] == tuple(sum(c[name] for c in counts.values()) for name in COUNTS)
    assert total[15] * 1000 == pytest.approx(told["completion_permille"])
    weeks = table(book, "overview", "week", "homes_due")
    assert [line[1] for line in weeks] == [
        sum(counts[day]["due"] for day in span) for span in (DAYS[:3], DAYS[3:], DAYS)
    ]
    assert weeks[-1][1:15] == total[1:15]
    shown = {line[0]: line[1] for line in table(book, "overview", "item", "value")}
    named = {
        "expected": "due", "visits": "visits", "homes_seen": "homes", "wait_p90": "wait_p90",
        "delivered_total": "handed_over_total",
    }  # fmt: skip
    for name, value in named.items():
        assert shown[SAY(f"book.summary.{name}").split("|")[0]] == told[value], name
    served = {name: n for name, _, n in (line[:3] for line in table(book, "stations", "station"))}
    for code, wanted in rows(
        hall,
        "SELECT s.code, count(DISTINCT p.visit_id) FROM visit_step p JOIN station s ON s.id = "
        "p.station_id JOIN visit v ON v.id = p.visit_id WHERE p.state = 'done' "
        "AND v.state <> 'undone' GROUP BY 1",
    ):
        assert served[SAY(f"station.{code}")] == wanted
    for nth, group in enumerate(("u.product_type", *GROUPS)):
        lines = table(book, "progress", "group", "homes", nth=nth)
        found = rows(
            hall,
            f"SELECT {group}, count(*), sum(state LIKE 'handed_over%') FROM unit u GROUP BY 1",
        )
        assert sorted(line[1:3] for line in lines[:-1]) == sorted(line[1:] for line in found)
        assert lines[-1][1:3] == (412, told["handed_over_total"])


def test_a_week_holds_its_own_days_alone(hall: Hall, tmp_path: Path) -> None:
    since, until = week_of(DAYS[0])
    assert (since.weekday(), until.weekday(), until) == (0, 6, DAYS[2])
    told = write_roll_up(hall.store, tmp_path / "week.xlsx", since=since, until=until)
    assert (told["days"], told["since"], told["until"]) == (3, "2026-12-18", "2026-12-20")
    with refuses("roll-up.no-days"):
        write_roll_up(hall.store, tmp_path / "none.xlsx", until=since)
    assert not (tmp_path / "none.xlsx").exists()


def test_the_finance_book(hall: Hall, tmp_path: Path) -> None:
    told = write_finance(hall.store, tmp_path / "money.xlsx")
    book = openpyxl.load_workbook(tmp_path / "money.xlsx", data_only=True)
    local = "date({} / 1000000, 'unixepoch', '+8 hours')"
    moves = (
        f"SELECT {local.format('paid_at')} AS day, id, method, cents, 1 AS sign FROM payment "
        f"UNION ALL SELECT {local.format('voided_at')}, id, method, -cents, 0 FROM payment "
        "WHERE voided_at IS NOT NULL"
    )
    by_day = rows(
        hall,
        "SELECT day, sum(sign), sum(CASE WHEN sign THEN cents ELSE 0 END) / 100.0, "
        "-sum(CASE WHEN sign THEN 0 ELSE cents END) / 100.0, sum(cents) / 100.0 "
        f"FROM ({moves}) GROUP BY day ORDER BY day",
    )
    *shown, total = table(book, "money_days", "day", "receipts")
    assert [line[0].date().isoformat() for line in shown] == [line[0] for line in by_day]
    for line, wanted in zip(shown, by_day, strict=True):
        assert line[1:5] == pytest.approx(wanted[1:])
    assert total[1:5] == pytest.approx([sum(line[n] for line in by_day) for n in range(1, 5)])
    assert total[4] * 100 == pytest.approx(told["net"])
    methods = dict(rows(hall, f"SELECT method, sum(cents) / 100.0 FROM ({moves}) GROUP BY 1"))
    kinds = dict(
        rows(
            hall,
            "SELECT c.kind, sum(s.cents) / 100.0 FROM payment_charge s JOIN payment p ON p.id = "
            "s.payment_id JOIN charge c ON c.id = s.charge_id WHERE p.voided_at IS NULL GROUP BY 1",
        )
    )
    for sheet, section, wanted in (
        ("money_methods", "payment_method", methods), ("money_kinds", "charge", kinds)
    ):  # fmt: skip
        lines = list(book[SAY(f"book.{sheet}")].iter_rows(min_row=3, values_only=True))
        heads, sums = lines[0], next(line for line in lines if line[0] == SAY("book.sum"))
        unknown = SAY("book.split.unknown")
        assert dict(zip(heads[1:], sums[1:], strict=True)) == pytest.approx(
            {SAY.known(section, code) if code else unknown: n for code, n in wanted.items()}
        )
        assert sum(wanted.values()) * 100 == pytest.approx(told["net"])
    receipts = table(book, "receipts", "paid_at", "receipt")[:-1]
    assert [(line[1], line[5], line[7] is not None) for line in receipts] == rows(
        hall,
        "SELECT receipt, cents / 100.0, voided_at IS NOT NULL FROM payment ORDER BY paid_at, id",
    )
    ((due, paid),) = rows(
        hall,
        "SELECT sum(amount_cents) / 100.0, (SELECT sum(s.cents) / 100.0 FROM payment_charge s "
        "JOIN payment p ON p.id = s.payment_id WHERE p.voided_at IS NULL) FROM charge",
    )
    owed = table(book, "owed", "unit", "due_amount")[-1]
    assert owed[1:5] == pytest.approx([due, paid, 0, due - paid])


def balances(hall: Hall, day: date) -> None:
    told = hall.store.read(figures, day=day)
    homes = hall.store.read(day_homes, day=day)
    known = {unit.id: unit for unit in hall.store.read(units)}
    assert told.remainder == 0
    assert len(homes) == told.due == told.expected + told.walk_in
    assert sum(1 for home in homes if home.visit_id) == told.arrived
    hosted = sum(1 for home in homes if home.visit_id and home.host)
    assert sum(host.homes for host in hall.store.read(host_rows, day=day)) == hosted
    for by in SplitBy:
        split = split_homes(homes, known, by)
        assert sum(row.due for row in split) == told.due
        assert sum(row.completed for row in split) == told.completed
        assert sum(row.with_issues for row in split) == told.with_issues


@pytest.mark.parametrize("count", [pytest.param(6), pytest.param(1_000, marks=pytest.mark.long)])
def test_the_sums_of_invented_days_balance(tmp_path: Path, count: int) -> None:
    """Homes that stand over are few, so that late days have little to do: in blocks of ten."""
    for seed in range(0, count, 10):
        days = tuple(DAY + timedelta(days=n) for n in range(min(10, count - seed)))
        plan = Plan(homes=120, booked=0, days=10, is_open=False, desks=DESKS)
        found = build_hall(where(str(tmp_path / f"{seed}.db")), plan)
        try:
            invent(found, seed=seed, days=days, parties=14)
            for day in days:
                balances(found, day)
        finally:
            found.store.close()
