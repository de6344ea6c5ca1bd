"""Issues are recorded, asked for and signed with alike on both databases."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from day_store import DAY, Plan, build_hall
from issue_scenes import ASKER, CHIEF, LEAK, VAULT, complained, party, raise_it, raised

from console.actions import issue_steps
from console.actions.issue_money import ask_money, grant_money
from console.actions.issue_photos import PhotoFile, add_photo
from console.actions.issues import IssueWish, raise_issue
from console.actions.undo import undo
from console.databases import Where
from console.models import Issue, VisitUnit
from console.queries.home_findings import findings
from console.queries.issue_times import issue_times
from console.queries.issues import home_issues, issue_board, issue_sheet, photo_bytes, rail_count


def test_a_day_of_issues_is_the_same_on_both_databases(place: Where) -> None:
    hall = build_hall(place, Plan(homes=3, booked=2))
    hall.at("08:40")
    hall.check_in(0)
    visit = hall.visit_of(0)
    first = raised(hall, 0, visit_id=visit, responsible_id=party(hall), promised_on=DAY)
    hall.press(add_photo, issue_id=first, photo=PhotoFile(
        sha256="ab" * 32, size=3, data_enc=VAULT.seal_file(b"jpg")
    ))  # fmt: skip
    others = [raised(hall, 1), raised(hall, 2)]
    gone = raise_it(hall, 0)
    hall.press(undo, seq=gone.seq)
    told = complained(hall, None, visit_id=visit)
    hall.press(issue_steps.pause, issue_id=others[0], reason="material")
    hall.press(ask_money, issue_id=first, cents=20_000, by=ASKER)
    hall.press(grant_money, issue_id=first, cents=9_000, role="officer", seen=0, by=CHIEF)
    hall.wait(40)
    asked = {"now": hall.now}
    board = hall.store.read(issue_board, vault=VAULT, **asked)
    assert [row.issue_id for row in board.rows] == [told, first, others[1], others[0]]
    assert (board.clusters[0].homes, board.clusters[0].waiting[0][1]) == (3, 1)
    assert hall.store.read(rail_count, **asked) == 1
    assert [c.open for c in hall.store.read(issue_times, **asked).counts] == [1, 3, 0]
    listed = hall.store.read(home_issues, unit_id=hall.units[0], **asked)
    assert [home.row.label for home in listed] == ["101-03", "101-01"]
    sheet = hall.store.read(issue_sheet, issue_id=others[1], vault=VAULT, **asked)
    assert (sheet.alike, sheet.similar[0].granted_cents) == (1, 9_000)
    (photo,) = hall.store.read(issue_sheet, issue_id=first, vault=VAULT, **asked).photos
    assert hall.store.read(photo_bytes, photo_id=photo.photo_id, vault=VAULT) == b"jpg"
    found = hall.store.read(findings, unit_ids=hall.units, vault=VAULT)
    assert [row.label for row in found[hall.units[0]].rows] == ["101-01"]
    hall.press(issue_steps.merge, into_id=first, issue_ids=tuple(others))
    hall.walk(0, to="keys")
    assert hall.rows(VisitUnit)[0]["with_issues"] is True
    assert {row["state"] for row in hall.rows(Issue)} == {"replied", "merged", "withdrawn", "open"}
    hall.store.close()


def test_clerks_who_record_in_one_home_at_once_share_no_label(place: Where) -> None:
    hall = build_hall(place, Plan(homes=1, booked=1))

    def record(clerk: int) -> list[str]:
        wish = IssueWish(kind="defect", source="visit", unit_id=hall.units[0], **LEAK)
        by = f"clerk {clerk}"
        return [str(hall.press(raise_issue, wish=wish, by=by).facts["label"]) for _ in range(6)]

    with ThreadPoolExecutor(4) as clerks:
        labels = [label for some in clerks.map(record, range(4)) for label in some]
    assert sorted(labels) == [f"101-{n:02d}" for n in range(1, 25)]
    hall.store.close()
