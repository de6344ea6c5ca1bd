"""One line of badges: what to keep in mind about a party."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from console.queries.attention import Attention
from console.ui import i18n
from console.ui.i18n import Retranslating, translate
from console.ui.widgets.badge import Badge, State
from console.ui.widgets.layout import across
from console.ui.widgets.text import Text

GAP, HIGH = 8, 40
LOOKS = {
    "keys_frozen": (State.ALERT, "lock"), "childcare": (State.ACCENT, "child"),
    "papers": (State.CALLED, "sheet"), "view_only": (State.CALLED, "eye"),
    "keys_away": (State.CALLED, "keys"), "green": (State.GREEN, "green"),
    "proxy": (State.ACCENT, "user"), "lunches": (State.ACCENT, "clock"),
}  # fmt: skip


def attention_words(mark: Attention) -> str:
    words = {
        "keys_frozen": translate("AttentionRow", "A key is lost: the set is frozen"),
        "childcare": translate("AttentionRow", "{count} in childcare"),
        "papers": translate("AttentionRow", "{count} papers missing"),
        "view_only": translate("AttentionRow", "View only"),
        "keys_away": translate("AttentionRow", "Keys: {what}"),
        "green": translate("AttentionRow", "Green: {what}"),
        "proxy": translate("AttentionRow", "A proxy is named"),
        "lunches": translate("AttentionRow", "{count} lunches"),
    }[mark.code]
    what = mark.what and i18n.name("holder" if mark.code == "keys_away" else "reason", mark.what)
    return words.format(
        count=mark.count, what=what or translate("AttentionRow", "in several hands")
    )


class AttentionRow(Retranslating, QWidget):
    """Hidden while there is nothing. `extra` stands at the right end."""

    def __init__(self, extra: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.marks: tuple[Attention, ...] = ()
        self.label, self.more = Text(size=12, bold=True), Text(size=12, tone="ink_2")
        self.badges: list[Badge] = []
        self._extra = extra
        self._line = across(
            self.label, self.more, None, *((extra,) if extra else ()), gap=GAP,
            margins=(24, 0, 24, 0),
        )  # fmt: skip
        self.setLayout(self._line)
        self.setFixedHeight(HIGH)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.hide()
        self.retranslate()

    def retranslate(self) -> None:
        self.label.setText(self.tr("Keep in mind"))
        self._make()

    def show_marks(self, marks: Sequence[Attention]) -> None:
        self.setVisible(bool(marks))
        if tuple(marks) != self.marks:
            self.marks = tuple(marks)
            self._make()

    def _make(self) -> None:
        for badge in self.badges:
            self._line.removeWidget(badge)
            badge.deleteLater()
        self.badges = [Badge(attention_words(m), *LOOKS[m.code][:1], icon=LOOKS[m.code][1])
                       for m in self.marks]  # fmt: skip
        for n, badge in enumerate(self.badges, start=1):
            self._line.insertWidget(n, badge)
        self._fit()

    def _fit(self) -> None:
        """What has no room is counted."""
        extra = self._extra.sizeHint().width() + GAP if self._extra is not None else 0
        room = self.width() - 48 - self.label.sizeHint().width() - extra - 36
        shown = 0
        for badge in self.badges:
            room -= badge.sizeHint().width() + GAP
            badge.setVisible(room >= 0 or not shown)
            shown += room >= 0 or not shown
        rest = len(self.badges) - shown
        self.more.setText(f"+{rest}" if rest else "")
        self.more.setToolTip(" · ".join(badge.words for badge in self.badges[shown:]))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._fit()
