"""The three languages of the windows, switchable while they are open."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date, datetime
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QEvent, QLibraryInfo, QLocale, QTranslator

from console.domain.labels import label_in
from console.ui.names import NAMES
from console.ui.words import SENTENCES

LANGUAGES = {"zh_CN": "中文", "en": "English", "es": "Español"}
FOLDER = Path(__file__).parents[2] / "resources" / "translations"


def translate(context: str, source: str, note: str = "", count: int = -1) -> str:
    """`translate("Context", "Text")` for what is no QObject; inside a widget `self.tr("Text")`.

    Write both with a plain literal (no f-string), or the extractor cannot see it; fill in
    afterwards: `self.tr("Check in · {ticket}").format(ticket=ticket)`; counts:
    `self.tr("%n homes", "", n)`.
    """
    if _state.other is None:
        return QCoreApplication.translate(context, source, note, count)
    return _state.other.translate(context, source, note, count) or source


class Retranslating:
    """Mixin (before the Qt class): calls `retranslate()` when the language changes.

    The widget calls it once itself at the end of building, so that each text is set in one place.
    """

    def retranslate(self) -> None:
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)  # type: ignore[misc]


class _State:
    language = "en"
    words = b""
    """What Qt translates from, as long as it does."""
    other: QTranslator | None = None
    """Of `speaking`."""


_state = _State()


@contextmanager
def speaking(wanted: str) -> Iterator[None]:
    """Inside, `translate`, `name` and dates are in that language, while the windows keep theirs: a
    display or a voice may have another. Blank: as they are. For the window thread."""
    if wanted not in LANGUAGES or wanted == _state.language:
        yield
        return
    was = _state.language, _state.other
    _state.language, _state.other = wanted, _translator(wanted)
    try:
        yield
    finally:
        _state.language, _state.other = was


@cache
def _translator(wanted: str) -> QTranslator:
    found = QTranslator()
    words = (FOLDER / f"console_{wanted}.qm").read_bytes()
    if not found.load(words):
        raise ValueError(f"console_{wanted}.qm is no translation")
    _kept.append(words)
    return found


_kept: list[bytes] = []
"""What such translators read from, as long as they do."""


@cache
def _translators() -> tuple[QTranslator, QTranslator]:
    """Ours and Qt's own (file dialogs, context menus); kept, because Qt does not own them."""
    return QTranslator(), QTranslator()


def language() -> str:
    return _state.language


def of_system() -> str:
    wanted = QLocale.system().name()
    return {"zh": "zh_CN", "es": "es"}.get(wanted[:2], "en")


def use(wanted: str) -> None:
    """Switches everything that is open to `zh_CN`, `en` or `es`; blank means the system's."""
    app = QCoreApplication.instance()
    if app is None:
        raise RuntimeError("a language needs an application")
    chosen = wanted if wanted in LANGUAGES else of_system()
    ours, of_qt = _translators()
    app.removeTranslator(of_qt)
    app.removeTranslator(ours)
    _state.language = chosen
    if of_qt.load(f"qtbase_{chosen}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(of_qt)
    # English too has a file: it knows "1 home" from "2 homes". Qt would map the file into memory,
    # and an update of the program, written over it, would end every console that is open.
    _state.words = (FOLDER / f"console_{chosen}.qm").read_bytes()
    if not ours.load(_state.words):
        raise ValueError(f"console_{chosen}.qm is no translation")
    app.installTranslator(ours)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange.value)


def say(code: str, facts: Mapping[str, int | str] | None = None) -> str:
    """The sentence of a code in the language of the windows; its facts are put into words too."""
    source = SENTENCES.get(code)
    known: dict[str, int | str] = {
        label: fact(label, value, code) if isinstance(value, str) else value
        for label, value in (facts or {}).items()
    }
    if source is None:
        return f"{code} {known}" if known else code
    sentence = translate("words", source)
    try:
        return sentence.format(**known)
    except KeyError:
        return f"{sentence} {known}"


_own: dict[tuple[str, str], Mapping[str, str]] = {}


def use_own(kind: str, names: Mapping[str, Mapping[str, str]]) -> None:
    """The campaign's own names of such codes, by language; those of before are forgotten."""
    for known in [key for key in _own if key[0] == kind]:
        del _own[known]
    _own.update({(kind, code): given for code, given in names.items() if own_name(given)})


def own_name(names: Mapping[str, str]) -> str:
    """In the language of now, else in any; blank where nobody gave one."""
    return names.get(language()) or next((given for given in names.values() if given), "")


def name(kind: str, code: str) -> str:
    """The word for a code of the domain: `name("station", "keys")`, `name("visit", "parked")`.

    The kinds are the headings of `names.NAMES`; an unknown code shows itself. What the campaign
    calls it itself goes first.
    """
    own = _own.get((kind, code))
    if own:
        return own_name(own)
    source = NAMES.get(kind, {}).get(code)
    return code if source is None else translate(f"names.{kind}", source)


_FACTS = {
    "step": "station",
    "station": "station",
    "how": "visit",
    "reason": "reason",
    "kind": "event",
    "field": "field",
    "department": "holder",
    "key_trouble": "key_trouble",
    "issue_kind": "issue_kind",
}
_LISTS = {"steps": "station", "languages": "language"}


def fact(label: str, value: str, code: str = "") -> str:
    """A fact of the refusal `code` as a person would say it: codes become words, the rest stays."""
    if label in _LISTS:
        codes = value.replace(",", " ").split()
        return ", ".join(name(_LISTS[label], each) for each in codes)
    if label == "state":
        family = code.partition(".")[0]
        return name(family if family in NAMES else "visit", value)
    return name(_FACTS[label], value) if label in _FACTS else value


# -- dates and times: one form per language everywhere ----------------------------------------


def clock(moment: datetime, zone: str) -> str:
    return moment.astimezone(ZoneInfo(zone)).strftime("%H:%M")


def day(value: date) -> str:
    """`5月8日 周五` · `Fri 8 May` · `vie 8 may`"""
    if _state.language == "zh_CN":
        return f"{value.month}月{value.day}日 周{'一二三四五六日'[value.weekday()]}"
    names, months = _DAY_WORDS[_state.language]
    return f"{names[value.weekday()]} {value.day} {months[value.month - 1]}"


def short_day(value: date) -> str:
    """`5/8` · `8 May` · `8 may`, for narrow columns."""
    if _state.language == "zh_CN":
        return f"{value.month}/{value.day}"
    return f"{value.day} {_DAY_WORDS[_state.language][1][value.month - 1]}"


def minutes(count: int) -> str:
    """`26 分` · `26 min`; from an hour on `1 时 05 分` · `1 h 05`."""
    if count < 60:
        return f"{count} 分" if _state.language == "zh_CN" else f"{count} min"
    hours, rest = divmod(count, 60)
    if _state.language == "zh_CN":
        return f"{hours} 时 {rest:02d} 分" if rest else f"{hours} 时"
    return f"{hours} h {rest:02d}" if rest else f"{hours} h"


def room(label: str) -> str:
    """`3栋-1-2801` in Chinese, `3-1-2801` in English and Spanish, whatever the papers say."""
    return label_in(label, _state.language)


def dots(words: str) -> str:
    """The ellipsis of a Chinese face stands in the middle of the line, where other languages have
    three full stops; these are narrower, so that what fitted still fits."""
    return words if _state.language == "zh_CN" else words.replace("…", "...")


def figure(count: int) -> str:
    """`4,532` · `4.532`"""
    return f"{count:,}".replace(",", "." if _state.language == "es" else ",")


def percent(permille: int) -> str:
    """`97 %` in English and Spanish, `97%` in Chinese; whole per cents, rounded half up."""
    whole = (permille + 5) // 10
    return f"{whole}%" if _state.language == "zh_CN" else f"{whole} %"


def tenths(count: int) -> str:
    """`113.6` · `113,6`"""
    return f"{figure(count // 10)}{',' if _state.language == 'es' else '.'}{count % 10}"


def money(cents: int) -> str:
    """`1,234.56` · `1.234,56`, with a true minus."""
    text = f"{abs(cents) // 100:,}.{abs(cents) % 100:02d}"
    if _state.language == "es":
        text = text.translate(str.maketrans(",.", ".,"))
    return f"−{text}" if cents < 0 else text


_DAY_WORDS = {
    "en": (
        ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
        ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    ),
    "es": (
        ("lun", "mar", "mié", "jue", "vie", "sáb", "dom"),
        ("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"),
    ),
}
