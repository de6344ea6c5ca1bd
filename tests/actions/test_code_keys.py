"""Codes after their key was changed, and codes typed from the paper (T21, the rotation drill)."""

from __future__ import annotations

import random

from day_store import SECRET, Hall, refuses

from console.actions import papers
from console.actions.campaign import rotate_code_key
from console.defaults import new_code_key
from console.domain import codes
from console.models import KeySet
from console.queries.find import code_keys, read_code

DICE = random.Random(20261218)


def issue(hall: Hall, kind: str, homes: list[int], letter: str, reason: str = "") -> list[str]:
    """A paper for each home; the ids of their codes."""
    ids = [codes.code_id_of(DICE.randbytes(10)) for _ in homes]
    hall.press(
        papers.issue_documents,
        issues=tuple(
            papers.Issue(
                kind=kind, subject_kind="unit", subject_id=home, code_type=letter, code_id=code_id,
                reason=reason,
            )
            for home, code_id in zip(homes, ids, strict=True)
        ),
    )  # fmt: skip
    return ids


def test_after_a_rotation_every_old_code_works_and_every_revoked_one_is_told(hall: Hall) -> None:
    vault, homes = hall.store.vault, list(hall.units)
    old, void = {}, []
    for turn in range(-(-100 // len(homes))):
        ids = issue(hall, f"paper_{turn}", homes, "D")
        old |= {codes.make("D", "TEST", i, bytes.fromhex(SECRET)): i for i in ids}
    key_id, secret = new_code_key(vault)
    hall.press(rotate_code_key, key_id=key_id, secret_enc=secret)
    keys = hall.store.read(code_keys, vault=vault)
    assert keys.current == key_id
    for text, code_id in old.items():
        found = hall.store.read(read_code, text=text, vault=vault)
        assert (found.code.code_id, found.is_revoked) == (code_id, False)
    for turn in range(-(-100 // len(homes))):
        issue(hall, f"paper_{turn}", homes, "D", reason="lost")
        void = [t for t in old if hall.store.read(read_code, text=t, vault=vault).is_revoked]
    assert len(void) == len(old) >= 100


def test_what_is_printed_below_the_symbol_can_be_typed(hall: Hall) -> None:
    vault = hall.store.vault
    (code_id,) = issue(hall, "confirmation", hall.units[:1], "D")
    whole = codes.make("D", "TEST", code_id, bytes.fromhex(SECRET))
    printed = f"HD1D {code_id[:4]} {code_id[4:8]}"
    by_hand = hall.store.read(read_code, text=printed.lower(), vault=vault)
    scanned = hall.store.read(read_code, text=whole, vault=vault)
    assert by_hand.document_id == scanned.document_id is not None
    assert by_hand.code.code_id == code_id
    issue(hall, "confirmation", hall.units[:1], "D", reason="lost")
    assert hall.store.read(read_code, text=printed, vault=vault).is_revoked


def test_a_typed_beginning_leads_nowhere_where_no_paper_or_two_begin_so(hall: Hall) -> None:
    vault = hall.store.vault
    with refuses("scan.unknown"):
        hall.store.read(read_code, text="HD1D 0000 0000", vault=vault)
    (code_id,) = issue(hall, "guide", hall.units[:1], "D")
    with refuses("scan.unknown"):  # of another type
        hall.store.read(read_code, text=f"HD1V{code_id[:8]}", vault=vault)
    twin = code_id[:8] + "".join(reversed(code_id[8:]))
    paper = papers.Issue(
        kind="guide", subject_kind="unit", subject_id=hall.units[1], code_type="D", code_id=twin
    )
    hall.press(papers.issue_documents, issues=(paper,))
    with refuses("scan.unknown"):
        hall.store.read(read_code, text=f"HD1D{code_id[:8]}", vault=vault)


def test_a_tag_of_a_key_set_is_typed_as_well(hall: Hall) -> None:
    one = hall.rows(KeySet)[0]
    hall.change(KeySet, one["id"], code_id="7QK9M2XAB00000TY")
    found = hall.store.read(read_code, text="HD1K 7QK9 M2XA", vault=hall.store.vault)
    assert (found.unit_id, found.is_revoked) == (one["unit_id"], False)
