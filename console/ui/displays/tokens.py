"""The colours of all displays: always dark, whatever the desks wear."""

from __future__ import annotations

from PySide6.QtGui import QColor

GROUND, PANEL, LINE = QColor("#0C1420"), QColor("#142032"), QColor("#26354B")
INK, INK_2, QUIET = QColor("#F2F6FA"), QColor("#A9B6C6"), QColor("#D3DCE6")
ACCENT, ARRIVED = QColor("#35C2DA"), QColor("#2FA6BC")
CALLED, DONE, GREEN = QColor("#FFB547"), QColor("#5BD08A"), QColor("#4ADE9A")
SERVING, ALERT = QColor("#6AA8FF"), QColor("#FF6B61")
BAND, RULE = QColor("#223047"), QColor("#5A6B84")
"""Ground and rule while the data are old: amber stays for what is called."""
