"""Visits that end without the keys, and why."""

from day_store import DAY, Hall, refuses

from console.actions.ending import end_visit
from console.queries.endings import ending_reasons


def test_reasons_are_counted_by_home_and_ending(hall: Hall) -> None:
    hall.at("08:40")
    for home, how, reason in (
        (0, "refused", "quality"), (1, "refused", "quality"), (2, "refused", ""),
        (3, "left_early", "waited_long"),
    ):  # fmt: skip
        hall.check_in(home)
        hall.press(end_visit, visit_id=hall.visit_of(home), how=how, reason=reason)
    hall.walk_in(6, 7)
    hall.press(
        end_visit, visit_id=hall.visit_of(6), how="incomplete_documents", reason="id_missing"
    )
    found = hall.store.read(ending_reasons, day=DAY)
    assert list(found.items()) == [
        (("refused", "quality"), 2), (("refused", ""), 1),
        (("incomplete_documents", "id_missing"), 2), (("left_early", "waited_long"), 1),
    ]  # fmt: skip
    assert hall.store.read(ending_reasons, until=DAY) == found


def test_a_reason_of_another_ending_is_refused(hall: Hall) -> None:
    hall.at("08:40")
    hall.check_in(0)
    with refuses("visit.unknown-reason"):
        hall.press(end_visit, visit_id=hall.visit_of(0), how="refused", reason="waited_long")
    assert hall.visit(0)["state"] == "waiting"


def test_who_came_only_to_look_has_that_for_a_reason(hall: Hall) -> None:
    hall.at("08:40")
    hall.check_in(0, purpose="view")
    while hall.visit(0)["state"] == "waiting":
        hall.step(0)
    assert hall.visit(0)["state"] == "view_only"
    assert hall.store.read(ending_reasons) == {("view_only", "only_looks"): 1}
