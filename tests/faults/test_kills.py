"""Kill -9 at random moments: what was answered is kept, and nothing is done twice (T2, T10)."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from actions_for_tests import add_zone, open_campaign
from crowd import Crowd, pressed
from places_for_tests import OwnServer

from console.databases import where
from console.domain.vault import Vault
from console.proof import verify
from console.store import Store, new_op_id

CLIENTS = 4
SEATS = 3


def check(store: Store, crowd: Crowd) -> None:
    tokens, seats = store.read(pressed)
    proof = store.read(verify)
    assert crowd.done() - set(tokens) == set(), "answered and lost"
    assert len(tokens) == len(set(tokens)), "done twice"
    assert set(tokens) - crowd.asked() == set(), "never asked for"
    assert seats == SEATS + len(tokens), "the tables say otherwise than the journal"
    assert proof.faults == ()
    assert proof.events == len(tokens) + 2


def kill_clients(store: Store, url: str, folder: Path, kills: int, apart: int, seed: int) -> None:
    dice = random.Random(seed)
    store.run(add_zone, op_id=new_op_id(), code="A", seats=SEATS)
    with Crowd(url, folder, CLIENTS) as crowd:
        for number in range(1, kills + 1):
            crowd.wait_for(number * apart - dice.randrange(apart // 2))
            is_round = number % 10 == 0
            crowd.kill(*(crowd.names if is_round else [dice.choice(crowd.names)]))
        crowd.wait_for(kills * apart)
        crowd.finish()
        check(store, crowd)


def test_answered_presses_survive_kills_of_clients_and_are_done_once(
    store: Store, place_url: str, tmp_path: Path
) -> None:
    kill_clients(store, place_url, tmp_path / "clients", kills=20, apart=60, seed=20)


@pytest.mark.long
def test_answered_presses_survive_two_hundred_kills_of_clients(
    store: Store, place_url: str, tmp_path: Path
) -> None:
    kill_clients(store, place_url, tmp_path / "clients", kills=200, apart=60, seed=200)


@pytest.fixture
def own_server() -> Iterator[OwnServer]:
    server = OwnServer()
    yield server
    server.remove()


def kill_server(server: OwnServer, vault: Vault, folder: Path, kills: int, apart: int) -> None:
    dice = random.Random(kills)
    store = Store.open(where(server.url), vault=vault, by="tester")
    store.begin(open_campaign, op_id=new_op_id(), name="Riverside")
    store.run(add_zone, op_id=new_op_id(), code="A", seats=SEATS)
    with Crowd(server.url, folder, CLIENTS) as crowd:
        for number in range(1, kills + 1):
            crowd.wait_for(number * apart - dice.randrange(apart // 2))
            server.die(gently=number % 2 == 0)
            server.rise()
        crowd.wait_for((kills + 1) * apart)
        crowd.finish()
        check(store, crowd)
    store.close()


def test_answered_presses_survive_kills_of_the_server(
    own_server: OwnServer, vault: Vault, tmp_path: Path
) -> None:
    kill_server(own_server, vault, tmp_path / "clients", kills=4, apart=150)


@pytest.mark.long
def test_answered_presses_survive_fifty_kills_of_the_server(
    own_server: OwnServer, vault: Vault, tmp_path: Path
) -> None:
    kill_server(own_server, vault, tmp_path / "clients", kills=50, apart=150)
