"""Proves a backup of Handover Console without its code: Python's own library and the file alone.

    python verifier.py BACKUP.db [HEAD | SEQ:12HEX ...]

The chain: hash = SHA-256(previous hash, body), the first previous hash being 32 zero bytes. The
body is JSON and says by itself what the columns and the list of subjects repeat. Keys: `keys.*`
events name giver and taker by number; whoever took a piece last must have it in the tables.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
import sys
from collections import defaultdict

BIRTHS = ("keys.made", "keys.pieces_added", "keys.replaced")
UNMOVED = ("keys.offer_refused", "keys.offer_withdrawn")


def verify(path, anchors=()):
    """{campaign: [(seq, what)]}: empty lists where all is well. The head that the backup itself
    notes is an anchor too."""
    file = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    file.text_factory = lambda raw: raw.decode(errors="surrogateescape")
    noted = {}
    if file.execute("SELECT 1 FROM sqlite_master WHERE name = 'backup_note'").fetchone():
        noted = dict(file.execute("SELECT campaign_id, head FROM backup_note"))
    found = {}
    for (campaign,) in file.execute("SELECT id FROM campaign ORDER BY id").fetchall():
        heads = [noted[campaign]] if noted.get(campaign) else []
        found[campaign] = list(_campaign(file, campaign, [*heads, *anchors]))
    file.close()
    return found


def _campaign(file, campaign, anchors):  # noqa: C901 - one rule after the other, to be read once
    subjects, custody = defaultdict(set), _custody(file, campaign)
    for seq, kind, number in file.execute(
        "SELECT seq, kind, id FROM journal_subject WHERE campaign_id = ?", (campaign,)
    ):
        subjects[seq].add((kind, number))
    previous, expected, keys, open_anchors = bytes(32), 1, Keys(), set(anchors)
    for seq, op_id, at, kind, body, hash_ in file.execute(
        "SELECT seq, op_id, at, kind, body, hash FROM journal WHERE campaign_id = ? ORDER BY seq",
        (campaign,),
    ):
        if seq != expected:
            yield seq, "gap"
        raw = body.encode(errors="surrogateescape")
        if hashlib.sha256(previous + raw).hexdigest() != hash_:
            yield seq, "hash"
        open_anchors -= {hash_, f"{seq}:{hash_[:12]}"}
        try:
            previous = bytes.fromhex(hash_)
            told = json.loads(body)
            touched = {(what, number) for what, number in told["subjects"]}
            if [told[n] for n in ("campaign", "seq", "op_id", "kind", "at_us")] != [
                campaign, seq, op_id, kind, at,
            ]:  # fmt: skip
                yield seq, "columns"
            if subjects.pop(seq, set()) != touched:
                yield seq, "subjects"
            rows, content = custody.pop(seq, (set(), []))
            wrong = keys.tell(kind, told["subjects"], told["facts"], rows)
            claimed = told.get("content_sha256") if content else ""
            if wrong or (claimed and claimed != _sha256(content)):
                yield seq, "custody"
        except (ValueError, KeyError, TypeError, AttributeError):
            yield seq, "body"
        expected = seq + 1
    if subjects:
        yield expected, "subjects"
    if custody:
        yield expected, "custody"
    for _anchor in open_anchors:
        yield expected, "anchor"
    holders = file.execute("SELECT id, holder_id FROM key_item WHERE campaign_id = ?", (campaign,))
    holders = holders.fetchall()
    moved = any(keys.holders.get(item) not in (None, holder) for item, holder in holders)
    if moved or keys.named - {item for item, _holder in holders}:
        yield expected, "holder"


def _custody(file, campaign):
    """By the press: (what, piece, giver, taker) of every row that it wrote, and all it says."""
    rows = defaultdict(lambda: (set(), []))
    sentences = (
        "SELECT offered_seq, 'offered', item_id, from_holder_id, to_holder_id, 1, item_id, n,"
        " from_holder_id, to_holder_id, purpose, seal, offered_at, offered_by,"
        " COALESCE(loan_id, 0) FROM custody_event WHERE campaign_id = ?",
        "SELECT a.seq, a.state, e.item_id, e.from_holder_id, e.to_holder_id, 2, a.event_id,"
        " a.state, a.at, a.by, a.counted, a.seal, a.seal_note FROM custody_answer a"
        " LEFT JOIN custody_event e ON e.id = a.event_id WHERE a.campaign_id = ?",
    )
    for sentence in sentences:
        for seq, *row in file.execute(sentence, (campaign,)):
            rows[seq][0].add(tuple(row[:4]))
            rows[seq][1].append(row[4:])
    return rows


def _sha256(content):
    text = json.dumps(sorted(content), ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


class Keys:
    """Who has what when all is told from the beginning."""

    def __init__(self):
        self.holders, self.named = {}, set()

    def tell(self, kind, subjects, facts, rows):  # noqa: C901 - as above
        """Whether the rows of this press say other than the event, or the chain before it."""
        if not kind.startswith("keys."):
            return bool(rows)
        items = [number for what, number in subjects if what == "key_item"]
        self.named.update(items)
        if kind in BIRTHS and isinstance(facts.get("holder"), int):
            first, last = facts.get("items", (1, 0))
            for item in (*range(first, last + 1), *facts.get("new", items)):
                self.holders.setdefault(item, facts["holder"])
        giver, taker = facts.get("from"), facts.get("to")
        if not isinstance(taker, int):
            if kind == "keys.accepted":  # older events do not say to whom
                self.holders.update(dict.fromkeys(items))
            return bool(rows) and kind not in ("keys.offered", "keys.accepted", *UNMOVED)
        expected, wrong = set(), False
        for item in items:
            had = self.holders.get(item) or giver
            wrong |= giver not in (None, had)
            if kind in UNMOVED:
                expected.add((kind.rpartition("_")[2], item, giver, taker))
            elif kind == "keys.offered":
                expected.add(("offered", item, giver, taker))
            elif had != taker:
                expected.add(("accepted", item, had, taker))
                if kind != "keys.accepted":  # given and taken in one press
                    expected.add(("offered", item, had, taker))
            if kind != "keys.offered" and kind not in UNMOVED:
                self.holders[item] = taker
        return wrong or expected != rows


if __name__ == "__main__":
    faults = verify(sys.argv[1], sys.argv[2:])
    print(json.dumps(faults))
    sys.exit(any(faults.values()))
