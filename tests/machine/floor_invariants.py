"""What must be true of the tables after every press, whatever was pressed (reliability.md §3)."""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime
from itertools import pairwise
from typing import Any

from floor_model import Floor
from floor_records import INSIDE
from twin_halls import Twin

from console.domain.events import Event, link
from console.domain.times import from_us
from console.proof import verify
from console.queries.hall import hall as hall_row

TABLES = {
    "visits": """
        SELECT v.ticket, v.id, v.state, v.step_code, v.host_id, v.row_due_at, v.due_at,
               v.checked_in_seq, v.line_seq, v.is_green, v.language, v.waiting_since, v.away_since,
               v.hold_reason, v.hold_until, v.desk_id, z.code, v.party_size, v.in_childcare
        FROM visit v LEFT JOIN zone z ON z.id = v.zone_id""",
    "papers": """
        SELECT v.ticket, p.code, p.is_shown FROM visit_paper p JOIN visit v ON v.id = p.visit_id""",
    "steps": """
        SELECT v.ticket, s.code, s.state FROM visit_step s JOIN visit v ON v.id = s.visit_id
        WHERE s.code <> 'reception'""",
    "homes": """
        SELECT v.ticket, u.is_inside, u.signed_at, u.outcome
        FROM visit_unit u JOIN visit v ON v.id = u.visit_id""",
    "desks": "SELECT id, state FROM desk",
    "calls": """
        SELECT c.seq, v.ticket, c.desk_id, c.ended_at, c.recalls
        FROM call c JOIN visit v ON v.id = c.visit_id""",
    "wishes": """
        SELECT v.ticket, g.state, g.requester, g.expires_at
        FROM green_grant g JOIN visit v ON v.id = g.visit_id""",
    "passed": """
        SELECT p.seq, v.ticket FROM call_passed p JOIN visit v ON v.id = p.visit_id""",
    "booked": """
        SELECT a.id, a.state, u.is_live FROM appointment a
        JOIN appointment_unit u ON u.appointment_id = a.id""",
    "holders": """
        SELECT i.id, s.unit_id, i.holder_id, h.kind, h.name
        FROM key_item i JOIN key_set s ON s.id = i.set_id JOIN holder h ON h.id = i.holder_id""",
    "custody": """
        SELECT e.item_id, e.n, e.from_holder_id, e.to_holder_id, COALESCE(a.state, 'offered')
        FROM custody_event e LEFT JOIN custody_answer a ON a.event_id = e.id
        ORDER BY e.item_id, e.n""",
    "charges": """
        SELECT c.unit_id, c.paid_at, c.amount_cents - coalesce((
            SELECT sum(s.cents) FROM payment_charge s JOIN payment p ON p.id = s.payment_id
            WHERE s.charge_id = c.id AND p.voided_at IS NULL), 0)
        FROM charge c""",
    "payments": "SELECT receipt, cents, voided_at FROM payment",
    "journal": "SELECT seq, op_id FROM journal",
    "last_two": "SELECT body, hash FROM journal ORDER BY seq DESC LIMIT 2",
}
"""One campaign stands in these databases."""

Rows = dict[str, list[tuple[Any, ...]]]


def check(twin: Twin, floor: Floor, pieces: int) -> None:
    rows = twin.look(TABLES)
    tables_are_the_model(twin, rows, floor)
    nobody_is_twice(rows)
    every_key_has_one_holder(twin, rows, floor, pieces)
    the_money_balances(twin, rows, floor)
    each_press_is_written_once(twin, rows)
    the_journal_tells_the_tables(twin, rows)
    if len(twin.events) % 4 == 0:
        the_hall_shows_only_who_was_called(twin, rows)


def moment(value: Any) -> datetime | None:
    return None if value is None else from_us(value)


def tables_are_the_model(twin: Twin, rows: Rows, floor: Floor) -> None:
    """Visits, their steps and homes, desks with their calls, wishes, places: row by row."""
    visits = {row[0]: row[1:] for row in rows["visits"]}
    assert set(visits) == {p.ticket for p in floor.parties()}
    steps: dict[str, dict[str, str]] = defaultdict(dict)
    for ticket, code, state in rows["steps"]:
        steps[ticket][code] = state
    homes = {ticket: rest for ticket, *rest in rows["homes"]}
    for party in floor.parties():
        number, state, step, host, row_due, due, *rest = visits[party.ticket]
        twin.visits[party.ticket], twin.tickets[number] = number, party.ticket
        assert state == party.state, party.ticket
        if state == "undone":
            assert not homes[party.ticket][0]
            continue
        came, line, green, language, since, away, reason, until, desk, *seat = rest
        assert (step, host, moment(row_due), moment(due)) == (
            party.step, party.host, party.row_due, party.due,
        ), party.ticket  # fmt: skip
        assert (came, line, bool(green), language) == (
            party.came, party.line, party.green, party.language,
        ), party.ticket  # fmt: skip
        assert (moment(since), moment(away), (reason, moment(until))) == (
            party.since, party.away, party.hold,
        ), party.ticket  # fmt: skip
        assert twin.names.get(desk, "") == party.desk, party.ticket
        assert seat == [party.zone, party.people, party.kids], party.ticket
        assert steps[party.ticket] == dict(party.steps), party.ticket
        inside, signed, outcome = homes[party.ticket]
        assert (bool(inside), signed is not None, outcome) == (
            party.is_inside, party.signed, party.outcome,
        ), party.ticket  # fmt: skip
    papers = [(p.ticket, *paper) for p in floor.parties() for paper in p.papers]
    assert sorted((t, code, bool(is_shown)) for t, code, is_shown in rows["papers"]) == sorted(
        papers
    )
    _desks_are_the_model(twin, rows, floor)
    _wishes_are_the_model(twin, rows, floor)


def _desks_are_the_model(twin: Twin, rows: Rows, floor: Floor) -> None:
    states = {twin.names[number]: state for number, state in rows["desks"]}
    calls = rows["calls"]
    open_calls = {twin.names[d]: (t, n) for _, t, d, ended, n in calls if ended is None}
    for name, desk in floor.all("desk"):
        assert states[name] == desk.state, name
        expected = (desk.party, desk.recalls) if desk.party else None
        assert open_calls.get(name) == expected, name
    assert {(seq, ticket) for seq, ticket, *_ in calls} == {
        (seq, call.ticket) for seq, call in floor.all("call")
    }
    assert sorted(rows["passed"]) == sorted(
        (seq, ticket) for seq, call in floor.all("call") for ticket in call.passed
    )


def _wishes_are_the_model(twin: Twin, rows: Rows, floor: Floor) -> None:
    found = [(t, s, by, moment(expires)) for t, s, by, expires in rows["wishes"]]
    wishes = [(w.ticket, w.state, w.by, w.expires) for _, w in floor.all("wish")]
    assert sorted(found, key=repr) == sorted(wishes, key=repr)
    home_of = {number: home for home, number in enumerate(twin.hall.appointments) if number}
    for number, state, is_live in rows["booked"]:
        booked = floor.get("booked", home_of[number])
        assert (state, bool(is_live)) == (booked.state, booked.is_live), home_of[number]


def nobody_is_twice(rows: Rows) -> None:
    """A ticket is served at one desk at most, and is never both waiting and done."""
    states = {row[0]: (row[2], row[15]) for row in rows["visits"]}
    open_calls = [(t, d) for _, t, d, ended, _ in rows["calls"] if ended is None]
    assert len({t for t, _ in open_calls}) == len({d for _, d in open_calls}) == len(open_calls)
    called = {t: d for t, (state, d) in states.items() if state in ("called", "serving")}
    assert dict(open_calls) == called
    current: dict[str, int] = defaultdict(int)
    for ticket, _, state in rows["steps"]:
        current[ticket] += state == "current"
    for ticket, (state, _) in states.items():
        if state in INSIDE:
            assert current[ticket] == 1, ticket
    inside = [t for t, is_inside, *_ in rows["homes"] if is_inside]
    assert sorted(inside) == sorted(t for t, (state, _) in states.items() if state in INSIDE)


def every_key_has_one_holder(twin: Twin, rows: Rows, floor: Floor, pieces: int) -> None:
    """None is lost or doubled; who gives the next time is who took the last time."""
    held = rows["holders"]
    assert len({row[0] for row in held}) == len(held) == pieces
    home_of = {unit: home for home, unit in enumerate(twin.hall.units)}
    for _, unit, _, kind, name in held:
        expected = floor.get("keys", home_of[unit]).holder
        assert (name if kind == "department" else kind) == expected
    holds = {item: holder for item, _, holder, *_ in held}
    chain: dict[int, list[tuple[Any, ...]]] = defaultdict(list)
    for item, *move in rows["custody"]:
        chain[item].append(tuple(move))
    for item, moves in chain.items():
        assert [n for n, *_ in moves] == list(range(1, len(moves) + 1)), "a gap"
        taken = [(giver, taker) for _, giver, taker, state in moves if state == "accepted"]
        assert all(a[1] == b[0] for a, b in pairwise(taken))
        assert not taken or taken[-1][1] == holds[item]
        assert sum(1 for *_, state in moves if state == "offered") <= 1


def the_money_balances(twin: Twin, rows: Rows, floor: Floor) -> None:
    """A home owes what was charged less what came and was not taken back."""
    home_of = {unit: home for home, unit in enumerate(twin.hall.units)}
    for unit, paid_at, left in rows["charges"]:
        owed = left if paid_at is None else 0
        assert owed == floor.get("owed", home_of[unit]), home_of[unit]
        assert (paid_at is None) == (left > 0), home_of[unit]
    found = sorted((receipt, cents, at is not None) for receipt, cents, at in rows["payments"])
    assert found == sorted((p.receipt, p.cents, p.is_voided) for _, p in floor.all("payment"))


def each_press_is_written_once(twin: Twin, rows: Rows) -> None:
    """Every answered press stands in the journal exactly once, without a gap, and is linked."""
    written = [op for seq, op in rows["journal"] if seq > twin.base.seq]
    numbers = sorted(seq for seq, _ in rows["journal"])
    assert numbers == list(range(1, len(numbers) + 1))
    assert sorted(written) == sorted(twin.acknowledged)
    (body, digest), (_, before) = rows["last_two"]
    assert link(bytes.fromhex(before), body).hex() == digest


def the_hall_shows_only_who_was_called(twin: Twin, rows: Rows) -> None:
    shown = twin.hall.store.read(hall_row)
    called = {ticket for _, ticket, *_ in rows["calls"]}
    assert {call.ticket for call in shown.calls} <= called


STATE_AFTER = {
    "visit.checked_in": "waiting", "visit.walked_in": "waiting", "visit.called": "called",
    "visit.served": "serving", "visit.parked": "parked", "visit.held": "on_hold",
    "visit.came_back": "waiting", "visit.sent_on": "waiting", "step.finished": "waiting",
    "visit.completed": "completed", "visit.refused": "refused", "visit.view_only": "view_only",
    "visit.papers_missing": "incomplete_documents", "visit.left_early": "left_early",
}  # fmt: skip


TELL_STATE = ("visit.given_to_host", "step.skipped")
"""These leave a party as it was, or not, and say so."""


def told_by_the_journal(events: list[Event]) -> dict[int, str]:
    """The state of every visit, from nothing but what the journal says happened."""
    past: dict[int, list[tuple[int, str]]] = defaultdict(list)
    for event in events:
        visits = [number for kind, number in event.subjects if kind == "visit"]
        if event.kind == "press.undone":
            undone = int(str(event.facts["undone"]))
            for number in visits:
                past[number] = [entry for entry in past[number] if entry[0] != undone]
                past[number] = past[number] or [(event.seq, "undone")]
            continue
        state = str(event.facts.get("state", "")) if event.kind in TELL_STATE else ""
        state = state or STATE_AFTER.get(event.kind, "")
        if state:
            past[visits[0]].append((event.seq, state))
    return {number: entries[-1][1] for number, entries in past.items()}


def the_journal_tells_the_tables(twin: Twin, rows: Rows) -> None:
    told = told_by_the_journal([*twin.past, *twin.events])
    assert told == {number: state for _, number, state, *_ in rows["visits"]}


def the_chain_holds(twin: Twin) -> None:
    proof = twin.hall.store.read(verify)
    assert proof.faults == ()
