"""Commands about the store itself: verify, backup, restore, move, upgrade, doctor."""

from __future__ import annotations

import argparse
from pathlib import Path

from console.commands.base import Answer, need_campaign, opened, place_of
from console.ui.words import say


def verify(asked: argparse.Namespace) -> Answer:
    from console import proof

    digest = proof.read_digest(asked.digest) if asked.digest else None
    for slip in asked.slip or ():
        proof.read_anchor(slip)
    with opened(asked) as store:
        need_campaign(store)
        found = store.read(proof.verify, digest=digest, slips=tuple(asked.slip or ()))
    return {
        "events": found.events,
        "head": found.head,
        "faults": [{"seq": f.seq, "what": f.what, **f.facts} for f in found.faults],
    }


def rotate_codes(asked: argparse.Namespace) -> Answer:
    from console.actions.campaign import rotate_code_key
    from console.defaults import new_code_key
    from console.store import new_op_id

    with opened(asked) as store:
        need_campaign(store)
        key_id, secret_enc = new_code_key(store.vault)
        store.run(rotate_code_key, op_id=new_op_id(), key_id=key_id, secret_enc=secret_enc)
    return {"key": key_id}


def erase(asked: argparse.Namespace) -> Answer:
    """What was written elsewhere (backups, printed or exported files) is named, not reached."""
    from console.actions.erasing import erase_people
    from console.issuing import named
    from console.places import data_folder
    from console.queries.keeping import known_people
    from console.scrubbing import forget_local, other_files, scrub
    from console.store import new_op_id

    place = place_of(asked)
    with opened(asked) as store:
        need_campaign(store)
        homes = None if asked.everybody else named(store, asked.unit)
        people = store.read(known_people, unit_ids=sorted(homes) if homes is not None else None)
        event = store.run(
            erase_people, op_id=new_op_id(), owner_ids=people, reason=asked.reason,
            approver=asked.approver,
        )  # fmt: skip
    scrub(place)
    if asked.everybody:
        forget_local(data_folder())
    left = [str(path) for path in other_files(place, data_folder())]
    return {**event.facts, "event": event.seq, "left": left}


def backup(asked: argparse.Namespace) -> Answer:
    from console.backup import back_up

    with opened(asked) as store:
        made = back_up(store.engine, Path(asked.file).absolute())
    return {"bytes": made.bytes, "events": made.events}


def restore(asked: argparse.Namespace) -> Answer:
    from console import backup as backups

    made = backups.restore(Path(asked.file).absolute(), place_of(asked), replace=asked.replace)
    kept = {"kept": str(made.kept)} if made.kept else {}
    return {"bytes": made.bytes, "events": made.events, **kept}


def move(asked: argparse.Namespace) -> Answer:
    from dataclasses import replace

    from console import backup as backups
    from console import settings
    from console.databases import where

    source, target = place_of(asked), where(asked.to)
    made = backups.move(source, target)
    if not getattr(asked, "db", ""):  # the console follows its own store
        settings.save(replace(settings.load(), database=asked.to))
    return {
        "events": made.events,
        "to": str(target),
        "tables": {name: content.rows for name, content in made.tables.items()},
    }


def upgrade(asked: argparse.Namespace) -> Answer:
    from console.databases import open_engine
    from console.schema import HEAD, migrate, revision_of

    engine = open_engine(place_of(asked))
    try:
        with engine.connect() as connection:
            found = revision_of(connection)
        migrate(engine)
    finally:
        engine.dispose()
    return {"from": found, "to": HEAD}


def doctor(asked: argparse.Namespace) -> Answer:
    from console import health, keyfile
    from console.domain.vault import Vault
    from console.places import data_folder

    key = keyfile.load_or_make_key(data_folder())
    rows = health.doctor(place_of(asked), Vault(key))
    told: Answer = {
        "health": [
            {"name": r.name, "state": r.state.value, "says": say(r.name, r.facts), **r.facts}
            for r in rows
        ]
    }
    if asked.print_key:
        told["key"] = keyfile.printed(key)
    return told
