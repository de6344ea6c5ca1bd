"""The one error for "no": a rule of the product said so and nothing was changed."""

from __future__ import annotations


class Refusal(Exception):  # noqa: N818 - the word of the house
    """A wish that the rules refuse.

    `code` is stable (`scan.already-arrived`) and names the sentence in `ui/words.py`;
    `facts` fill that sentence: integers and strings only, nothing personal but what the asker may
    see.
    """

    def __init__(self, code: str, **facts: int | str) -> None:
        super().__init__(code)
        self.code = code
        self.facts = facts

    def __str__(self) -> str:
        return f"{self.code} {self.facts}" if self.facts else self.code


class Failure(Exception):  # noqa: N818 - the word of the house
    """A known failure of the surroundings (database away, store busy, disk full): not a bug, not a
    rule. `code` and `facts` as in `Refusal`."""

    def __init__(self, code: str, **facts: int | str) -> None:
        super().__init__(code)
        self.code = code
        self.facts = facts

    def __str__(self) -> str:
        return f"{self.code} {self.facts}" if self.facts else self.code
