"""Copies of stores that nobody has open: a file of the run, or a database of the same server."""

from __future__ import annotations

import atexit
import os
import shutil
import uuid
from contextlib import suppress
from pathlib import Path

import psycopg
from places_for_tests import Server
from sqlalchemy.engine import make_url

from console.databases import Where, where


def kind_of(place: Where) -> str:
    """What a copy can be made for: files, or databases of one server."""
    return "" if place.is_sqlite else _of_server(place, "postgres")


def keep_copy(place: Where) -> Where:
    """Goes with the run."""
    name = f"kept_{uuid.uuid4().hex[:12]}"
    if place.path:
        kept = where(str(Path(os.environ["HANDOVER_TEST_RUN"]) / f"{name}.db"))
        shutil.copy(place.path, str(kept.path))
        return kept
    server = Server(_of_server(place, "postgres"))
    server.say(f'CREATE DATABASE "{name}" TEMPLATE "{_name(place)}"')
    atexit.register(_drop, server, name)
    return where(_of_server(place, name))


def put_copy(kept: Where, place: Where) -> None:
    """At a place that is empty still."""
    if place.path:
        assert not place.path.exists(), "somebody has made a store there"
        shutil.copy(str(kept.path), place.path)
        return
    server = Server(_of_server(place, "postgres"))
    server.say(f'DROP DATABASE "{_name(place)}"')
    server.say(f'CREATE DATABASE "{_name(place)}" TEMPLATE "{_name(kept)}"')


def _name(place: Where) -> str:
    return str(make_url(place.url).database)


def _of_server(place: Where, name: str) -> str:
    url = make_url(place.url).set(drivername="postgresql", database=name)
    return url.render_as_string(hide_password=False)


def _drop(server: Server, name: str) -> None:
    with suppress(psycopg.Error):  # the server may have ended before
        server.say(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
