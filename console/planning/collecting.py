"""Keeps Python's collector of cycles from walking a large plan again and again while it grows."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def no_collecting() -> Iterator[None]:
    """Cycles wait until the end, or until somebody calls `gc.collect`. A quarter of the time that
    a plan of 20,000 homes takes outside the linear programs goes by it."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()
