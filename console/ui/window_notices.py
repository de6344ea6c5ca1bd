"""Notices of the whole window, above its page: trouble with the store, what belongs to no page."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QWidget

from console.ui import theme
from console.ui.widgets import Notice, State
from console.ui.widgets.layout import down
from console.ui.widgets.notice import Say


class WindowNotices(QWidget):
    """`banner` stays until the trouble is over, `told` until it is dismissed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.banner, self.told = Notice(), Notice()
        self.banner.close_button.hide()
        self.told.dismissed.connect(self._pad)
        self.setLayout(down(self.banner, self.told, gap=8))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    @property
    def is_warning(self) -> bool:
        return not self.banner.isHidden()

    def warn(self, fact: Say) -> None:
        self.banner.say(State.ALERT, fact)
        self._pad()

    def calm(self) -> None:
        self.banner.dismiss()
        self._pad()

    def tell(self, state: State, fact: Say, consequence: Say = "") -> None:
        self.told.say(state, fact, consequence)
        self._pad()

    def _pad(self) -> None:
        shown = not (self.banner.isHidden() and self.told.isHidden())
        side, top = (theme.SIDE, theme.EDGE) if shown else (0, 0)
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(side, top, side, 0)
