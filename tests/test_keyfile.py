"""The key of personal data is made once, kept private, printed and typed back."""

from __future__ import annotations

import os
import stat
import threading
from pathlib import Path

import pytest
from actions_for_tests import open_campaign

from console.databases import Where
from console.domain.errors import Refusal
from console.domain.vault import Vault
from console.keyfile import check_vault, load_or_make_key, printed, save_key, typed
from console.store import Store, new_op_id

KEY = bytes(range(32))


@pytest.fixture(autouse=True)
def _no_key_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("HANDOVER_KEY", raising=False)


def test_a_key_is_made_once_and_only_its_user_may_read_it(tmp_path: Path) -> None:
    key = load_or_make_key(tmp_path)
    assert (len(key), load_or_make_key(tmp_path)) == (32, key)
    assert [path.name for path in tmp_path.iterdir()] == ["handover.key"]
    if os.name == "posix":
        assert stat.S_IMODE((tmp_path / "handover.key").stat().st_mode) == 0o600


def test_consoles_that_start_at_once_get_one_key(tmp_path: Path) -> None:
    gate, keys = threading.Barrier(8), []

    def start() -> None:
        gate.wait()
        keys.append(load_or_make_key(tmp_path))

    threads = [threading.Thread(target=start) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (len(keys), len(set(keys))) == (8, 1)
    assert [path.name for path in tmp_path.iterdir()] == ["handover.key"]


def test_a_key_in_the_environment_goes_first_and_makes_no_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HANDOVER_KEY", printed(KEY))
    assert load_or_make_key(tmp_path) == KEY
    assert list(tmp_path.iterdir()) == []


def test_a_printed_key_typed_back_in_any_manner_is_the_same_key() -> None:
    code = printed(KEY)
    assert len(code.split("-")) == 14
    sloppy = code.lower().replace("-", " ").replace("0", "o").replace("1", "l")
    assert typed(code) == typed(sloppy) == typed(code.replace("-", "")) == KEY


def test_one_wrong_letter_anywhere_is_refused() -> None:
    code = printed(KEY)
    for at, letter in enumerate(code):
        wrong = "2" if letter != "2" else "3"
        with pytest.raises(Refusal, match=r"vault\.bad-key"):
            typed(code[:at] + wrong + code[at + 1 :])


@pytest.mark.parametrize("text", ["", "0000", "U" * 56, "Schlüssel", "0" * 57])
def test_what_is_no_key_is_refused(text: str, tmp_path: Path) -> None:
    (tmp_path / "handover.key").write_text(text, encoding="utf-8")
    with pytest.raises(Refusal, match=r"vault\.bad-key"):
        load_or_make_key(tmp_path)


def test_a_typed_key_is_kept_and_never_replaces_another(tmp_path: Path) -> None:
    save_key(tmp_path, KEY)
    save_key(tmp_path, KEY)
    assert load_or_make_key(tmp_path) == KEY
    with pytest.raises(Refusal, match=r"vault\.key-exists"):
        save_key(tmp_path, bytes(32))


def test_a_key_that_cannot_read_the_campaign_is_refused(place: Where, vault: Vault) -> None:
    store = Store.open(place, vault=vault, by="tester")
    store.begin(open_campaign, op_id=new_op_id(), name="R", fingerprint=vault.fingerprint)
    store.read(check_vault, vault=vault)
    with pytest.raises(Refusal, match=r"vault\.wrong-key"):
        store.read(check_vault, vault=Vault(KEY))
    store.close()


def test_a_campaign_that_knows_no_key_takes_any(store: Store) -> None:
    store.read(check_vault, vault=Vault(KEY))
