"""What else may be done with the set in the drawer: lend it, keep pieces back, let it go early."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu, QWidget

from console.actions.key_gate import keep_back, let_go, waive_gate
from console.domain.key_gate import Stays, WaiverReason
from console.domain.keys import KEY_ROOM
from console.queries.key_count import CountPiece, pieces_to_count
from console.queries.keys import PieceRow
from console.ui import theme
from console.ui.i18n import Retranslating
from console.ui.page import Page
from console.ui.pages.keys_drawer import KeysDrawer
from console.ui.pages.keys_sign import WaiveForm
from console.ui.widgets import SecondaryButton
from console.ui.widgets.key_marks import piece_kind
from console.ui.widgets.layout import down


class KeysMore(Retranslating, SecondaryButton):
    """A button in the foot of the drawer whose menu names the act and what it is about."""

    def __init__(self, page: Page, drawer: KeysDrawer) -> None:
        super().__init__()
        self._page, self._drawer = page, drawer
        self.ways: QMenu | None = None
        self.waiver: QWidget | None = None
        drawer.acts_row.add(self)
        self.clicked.connect(self.open)
        self.retranslate()

    def retranslate(self) -> None:
        self.setText(self.tr("More…"))

    def open(self) -> None:
        story = self._drawer.story
        if story is None:
            return
        ways = QMenu(self)
        ways.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._way(ways, self.tr("Lend…"), partial(self.lend, story.set_id))
        self._way(ways, self.tr("Receipt…"), partial(self.receipt, story.unit_id))
        self._way(ways, self.tr("Let the keys go early…"), partial(self.waive, story.unit_id))
        for how, words in (
            (Stays.RETAINED, self.tr("Keep back for a repair")),
            (Stays.SAFEKEEPING, self.tr("Take into safekeeping")),
        ):
            part = ways.addMenu(words)
            for piece in self._here(story.pieces):
                act = partial(self.keep, piece.item_ids, how)
                self._way(part, f"{piece_kind(piece.kind)} ×{piece.count}", act)
        back = ways.addMenu(self.tr("No longer kept back"))
        for piece in self._here(story.pieces):
            act = partial(self.release, piece.item_ids)
            self._way(back, f"{piece_kind(piece.kind)} ×{piece.count}", act)
        self.ways = ways
        ways.popup(QCursor.pos())

    def _way(self, menu: QMenu, words: str, act: Any) -> None:
        menu.addAction(words).triggered.connect(lambda _on=False: act())

    def _here(self, pieces: tuple[PieceRow, ...]) -> list[PieceRow]:
        return [piece for piece in pieces if piece.holder.kind != "owner"]

    def lend(self, set_id: int) -> None:
        """The form of a loan, with what of the set lies in the key room."""
        workplace = self._page.workplace

        def there() -> list[CountPiece]:
            rows = workplace.store.read(pieces_to_count, department=KEY_ROOM)
            return [row for row in rows if row.set_id == set_id]

        workplace.tasks.read(there, done=partial(workplace.go, "keys_loans"))

    def receipt(self, unit_id: int) -> None:
        from console.ui.preview import preview_key_receipt  # brings ReportLab with it

        preview_key_receipt(self._page.workplace, unit_id)

    def keep(self, item_ids: tuple[int, ...], how: Stays) -> None:
        self._page.press(keep_back, button=self, item_ids=item_ids, how=how.value)

    def release(self, item_ids: tuple[int, ...]) -> None:
        self._page.press(let_go, button=self, item_ids=item_ids)

    def waive(self, unit_id: int) -> None:
        """A window of its own: the supervisor reads what they answer for."""
        form = WaiveForm(self._page.workplace.person)
        window = QWidget()
        window.setLayout(down(form, gap=0))
        window.setWindowTitle(form.title.text())
        window.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        window.resize(420, 420)
        theme.dress(window)
        form.left.connect(window.close)
        form.waived.connect(partial(self._waive, unit_id))
        self.waiver = window
        window.show()

    def _waive(self, unit_id: int, reason: str, approver: str, note: str) -> None:
        if self.waiver is not None:
            self.waiver.close()
        why = WaiverReason(reason)
        self._page.press(
            waive_gate, button=self, unit_id=unit_id, reason=why.value, approver=approver, note=note
        )
