"""The state of health is told in rows, also of a store that cannot be opened."""

from __future__ import annotations

from pathlib import Path

import pytest
from actions_for_tests import open_campaign

from console.backup import back_up
from console.databases import Where, where
from console.domain.vault import Vault
from console.health import Row, State, doctor
from console.store import Store, new_op_id


@pytest.fixture(autouse=True)
def _own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HANDOVER_HOME", str(tmp_path / "home"))


def named(rows: tuple[Row, ...]) -> dict[str, Row]:
    return {row.name: row for row in rows}


def test_a_sound_store_is_told_sound(place: Where, kind: str, vault: Vault, tmp_path: Path) -> None:
    store = Store.open(place, vault=vault, by="tester")
    store.begin(open_campaign, op_id=new_op_id(), name="R", fingerprint=vault.fingerprint)
    (tmp_path / "backups").mkdir()
    back_up(store.engine, tmp_path / "backups" / "today.db")
    rows = doctor(place, vault, folder=tmp_path / "backups")
    told = named(rows)
    for name in ("sqlite", "place", "schema", "journal", "key", "backup"):
        assert told[f"health.{name}"].state == State.OK, told[f"health.{name}"]
    assert told["health.journal"].facts["head"] == store.since(0)[0].hash
    own = {"health.journal-mode"} if kind == "sqlite" else {"health.postgres", "health.clock"}
    assert own <= told.keys()
    assert {told[name].state for name in own} == {State.OK}
    store.close()


def test_a_key_that_does_not_fit_and_a_missing_backup_are_told(
    place: Where, vault: Vault, tmp_path: Path
) -> None:
    store = Store.open(place, vault=vault, by="tester")
    store.begin(open_campaign, op_id=new_op_id(), name="R", fingerprint=vault.fingerprint)
    told = named(doctor(place, Vault(bytes(32)), folder=tmp_path / "none"))
    assert told["health.key"].state == State.BAD
    assert told["health.no-backup"].state == State.WARN
    store.close()


def test_a_server_that_does_not_sync_is_told(
    postgres_place: Where, vault: Vault, postgres: object
) -> None:
    rows = doctor(postgres_place, vault)
    settings = {row.facts["setting"]: row for row in rows if row.name == "health.setting"}
    assert set(settings) == {"fsync", "synchronous_commit", "full_page_writes", "data_checksums"}
    for row in settings.values():
        assert (row.state == State.OK) == (row.facts["value"] == "on")


def test_a_place_that_cannot_be_opened_is_a_row(vault: Vault, tmp_path: Path) -> None:
    (tmp_path / "text.db").write_text("no database at all" * 100)
    assert named(doctor(where(str(tmp_path / "text.db")), vault))["health.place"].state == State.BAD
    away = where("postgresql://nobody@127.0.0.1:1/none")
    assert named(doctor(away, vault))["health.place"].state == State.BAD
    assert "health.no-store" in named(doctor(where(str(tmp_path / "none.db")), vault))


def test_an_open_key_file_is_told(vault: Vault, tmp_path: Path) -> None:
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "handover.key").write_text("x")
    (tmp_path / "home" / "handover.key").chmod(0o644)
    told = named(doctor(where(str(tmp_path / "none.db")), vault))
    assert told["health.key-file"].state == State.BAD
