"""How far the reading of a roster is, as it is told to whoever waits."""

from enum import StrEnum
from typing import NamedTuple


class Stage(StrEnum):
    """How far a reading is."""

    OPENING = "opening"
    READING = "reading"
    COMPARING = "comparing"


class Progress(NamedTuple):
    stage: Stage
    done: int
    total: int
