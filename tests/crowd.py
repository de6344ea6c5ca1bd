"""A crowd of client processes that press, remember what was answered, and may be killed."""

from __future__ import annotations

import multiprocessing
import os
import random
import time
from contextlib import suppress
from multiprocessing.process import BaseProcess
from pathlib import Path

from actions_for_tests import add_seat
from sqlalchemy import text
from sqlalchemy.orm import Session

from console.databases import where
from console.domain.errors import Failure
from console.domain.vault import Vault
from console.store import Store

# Never fork after connecting: the fork server is a fresh process that has only imported.
METHOD = "forkserver" if "forkserver" in multiprocessing.get_all_start_methods() else "spawn"
CONTEXT = multiprocessing.get_context(METHOD)
if METHOD == "forkserver":
    # By names that the folder of the program leads to: the fork server does not know that of tests.
    used = ("store", "feed", "schema", "actions.calling", "actions.reception")
    CONTEXT.set_forkserver_preload(
        [*(f"console.{name}" for name in used), "alembic.command", "alembic.config", "psycopg"]
    )

LOST, DIES, DIED = 0.05, 0.003, 77
"""How often an answer is lost, how often a client dies between the deed and its note, and how."""

TOKEN = 12  # bytes of one line in a client's two files


class Notebook:
    """What one client asked for and what was answered, on the disk before it goes on."""

    def __init__(self, folder: Path, name: str) -> None:
        self.asked_file, self.done_file = folder / f"{name}.asked", folder / f"{name}.done"

    @staticmethod
    def _lines(file: Path) -> list[str]:
        with suppress(FileNotFoundError):
            return file.read_text().split()
        return []

    @staticmethod
    def _write(file: Path, token: str) -> None:
        handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        os.write(handle, f"{token}\n".encode())
        os.fsync(handle)
        os.close(handle)

    def asks(self, token: str) -> None:
        self._write(self.asked_file, token)

    def has(self, token: str) -> None:
        self._write(self.done_file, token)

    def asked(self) -> list[str]:
        return self._lines(self.asked_file)

    def done(self) -> list[str]:
        return self._lines(self.done_file)

    def count(self) -> int:
        with suppress(FileNotFoundError):
            return self.done_file.stat().st_size // TOKEN
        return 0


def press_on(url: str, key: bytes, folder: Path, name: str, most: int, pause: float) -> None:
    """One client's life: what the one before it left open is asked again with the same id."""
    book = Notebook(folder, name)
    asked, done = book.asked(), set(book.done())
    todo = [token for token in asked[-1:] if token not in done]
    store = _open(url, key)
    number = len(asked)
    while todo or (number < most and not (folder / "stop").exists()):
        if todo:
            token = todo.pop()
        else:
            number += 1
            token = f"{name}-{number:0{TOKEN - len(name) - 2}d}"
            book.asks(token)
        while True:
            try:
                store.run(add_seat, op_id=token, by=token, code="A")
            except Failure as failure:
                if failure.code not in ("store.busy", "store.away"):
                    raise
                continue
            if random.random() >= LOST:  # else as if the answer had been lost: ask again
                break
        if random.random() < DIES:
            os._exit(DIED)  # done, and nobody was told
        book.has(token)
        if pause:
            time.sleep(random.uniform(0, pause))
    store.close()


def _open(url: str, key: bytes) -> Store:
    while True:
        try:
            return Store.open(where(url), vault=Vault(key), by="client")
        except Failure as failure:
            if failure.code not in ("store.busy", "store.away"):
                raise


class Crowd:
    """`size` clients of one store; each presses at most `most` times, `pause` seconds apart."""

    def __init__(
        self, url: str, folder: Path, size: int, *, most: int = 10**6, pause: float = 0.0
    ) -> None:
        self._arguments = (url, b"a key for tests, 32 bytes long!!", folder)
        self._most, self._pause = most, pause
        self._folder = folder
        folder.mkdir()
        self.names = [f"c{number}" for number in range(size)]
        self._books = {name: Notebook(folder, name) for name in self.names}
        self._running: dict[str, BaseProcess] = {}
        for name in self.names:
            self._start(name)

    def __enter__(self) -> Crowd:
        return self

    def __exit__(self, *_: object) -> None:
        for process in self._running.values():
            process.kill()
            process.join()
            process.close()

    def _start(self, name: str) -> None:
        arguments = (*self._arguments, name, self._most, self._pause)
        self._running[name] = CONTEXT.Process(target=press_on, args=arguments)
        self._running[name].start()

    def kill(self, *names: str) -> None:
        """kill -9 (TerminateProcess on Windows), then a new client takes over the notebook."""
        for name in names:
            self._running[name].kill()
        for name in names:
            process = self._running.pop(name)
            process.join()
            process.close()
            self._start(name)

    def answered(self) -> int:
        return sum(book.count() for book in self._books.values())

    def wait_for(self, answers: int, seconds: float = 300.0) -> None:
        deadline = time.monotonic() + seconds
        while self.answered() < answers:
            if time.monotonic() > deadline:
                raise TimeoutError(f"{self.answered()} answers of {answers}")
            self._revive()
            time.sleep(0.005)

    def _revive(self) -> None:
        for name, process in list(self._running.items()):
            ended = process.exitcode  # asked once: it may end between two looks
            if ended == DIED:
                self.kill(name)
            elif ended:
                raise RuntimeError(f"client {name} ended with {ended}")

    def finish(self, seconds: float = 300.0) -> None:
        """Lets every client end what it began."""
        if self._most == 10**6:
            (self._folder / "stop").touch()
        deadline = time.monotonic() + seconds
        while any(process.exitcode != 0 for process in self._running.values()):
            self._revive()
            if time.monotonic() > deadline:
                raise TimeoutError("the clients do not end")
            time.sleep(0.005)

    def asked(self) -> set[str]:
        return {token for book in self._books.values() for token in book.asked()}

    def done(self) -> set[str]:
        return {token for book in self._books.values() for token in book.done()}


def pressed(session: Session, *, campaign_id: int) -> tuple[list[str], int]:
    """Who pressed, once per journal row (`by` bears the token), and the seats that resulted."""
    rows = session.execute(text("SELECT body FROM journal WHERE kind = 'seat.added'"))
    tokens = [body.partition('"by":"')[2].partition('"')[0] for (body,) in rows]
    seats = session.scalar(text("SELECT seats FROM zone WHERE code = 'A'"))
    return tokens, int(seats or 0)
