"""Finding on Keys: what is typed or scanned leads to a home, and one line says who has its keys."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from console.domain import codes
from console.domain.errors import Refusal
from console.domain.keys import HolderKind
from console.queries import find, keys
from console.queries.box import Findings
from console.queries.keys import HolderRow
from console.queries.loans import loan_of_code
from console.queries.whereabouts_line import Whereabouts, whereabouts_line
from console.ui import i18n
from console.ui.i18n import translate
from console.ui.widgets import State

if TYPE_CHECKING:
    from console.ui.pages.keys import KeysPage


class KeysFinding:
    def __init__(self, page: KeysPage) -> None:
        self.page = page
        self._words: dict[str, str] = {}
        self._asked = ""

    def set_departments(self, receivers: list[HolderRow]) -> None:
        self._words = {
            i18n.name("holder", row.name).casefold(): row.name
            for row in receivers
            if row.kind == HolderKind.DEPARTMENT
        }

    def search(self, text: str) -> None:
        """As if somebody had typed it and pressed Enter."""
        self.look(text, self._found, lambda: None)

    def look(self, text: str, done: Callable[[Findings], None], after: Callable[[], None]) -> None:
        workplace = self.page.workplace
        store, finder = workplace.store, workplace.finder
        asked = partial(store.read, keys.find_homes, text=text, finder=finder, vault=store.vault)
        workplace.tasks.read(asked, done=done, after=after)

    def _found(self, findings: Findings) -> None:
        self.searched(findings)
        if findings.rows:
            self.page.left.open_home(findings.rows[0].unit_id)

    def searched(self, findings: Findings | None) -> None:
        left = self.page.left
        left.show_found(None if findings is None else [r.unit_id for r in findings.rows])
        self._asked = findings.text if findings is not None else ""
        if findings is None or findings.is_code:
            left.where.show_found(None)
            self.page.notice_bar.dismiss()
        else:
            self._ask_where(findings.text, has_rows=bool(findings.rows))

    def _ask_where(self, text: str, *, has_rows: bool) -> None:
        workplace = self.page.workplace
        store = workplace.store
        asked = partial(
            store.read, whereabouts_line, text=text, finder=workplace.finder, vault=store.vault,
            words=self._words,
        )  # fmt: skip
        workplace.tasks.read(
            asked, done=partial(self._tell, text, has_rows), refused=self.page.refuse
        )

    def _tell(self, text: str, has_rows: bool, found: Whereabouts | None) -> None:
        """An answer to an older text is dropped."""
        page = self.page
        if text != self._asked:
            return
        page.left.where.show_found(found)
        if found is not None or has_rows:
            page.notice_bar.dismiss()
        else:
            words = translate("KeysPage", "Nothing found for “{text}”")
            page.notice(State.CALLED, words.format(text=text))
        if found is not None and found.unit_id and not has_rows:
            page.choose(found.unit_id)

    def entered(self, text: str) -> None:
        if codes.looks_like_code(text):
            self.page.scanned(text)

    def scanned(self, text: str) -> bool:
        """Tags of sets and pieces, slips of loans; whatever else belongs to Reception."""
        page, store = self.page, self.page.workplace.store
        letter = codes.clean(text)[3:4]
        if letter not in ("K", "I", "L"):
            return False
        page.left.search.clear()
        page.left.show_found(None)
        if letter == "L":
            slip = partial(store.read, loan_of_code, text=text, vault=store.vault)
            page.workplace.tasks.read(slip, done=self._slip, refused=self._refused)
        else:
            tag = partial(store.read, find.read_code, text=text, vault=store.vault)
            page.workplace.tasks.read(tag, done=partial(self._tag, text), refused=self._refused)
        return True

    def _slip(self, loan_id: int) -> None:
        self.page.workplace.go("keys_loans", loan_id)

    def _tag(self, text: str, found: find.Scanned) -> None:
        self.page.notice_bar.dismiss()
        self.page.choose(found.unit_id or 0)
        self._asked = text
        self._ask_where(text, has_rows=True)

    def _refused(self, refusal: Refusal) -> None:
        self.page.left.where.show_found(None)
        self.page.refuse(refusal)
