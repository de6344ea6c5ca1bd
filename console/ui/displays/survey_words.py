"""The words of the survey screen, in whichever language the visitor chose."""

from __future__ import annotations

from console.queries.survey_form import SurveyStop
from console.ui import i18n
from console.ui.i18n import translate

OF_VISIT = {"zh": "zh_CN", "en": "en", "es": "es"}
"""Screens by the language a party speaks; who speaks another Chinese reads this one."""
CHINESE = ("yue", "sc", "wuu", "nan")


def language_for(spoken: str, otherwise: str) -> str:
    code = spoken.partition("_")[0]
    if code in CHINESE:
        return OF_VISIT["zh"]
    return OF_VISIT.get(code, otherwise)


def mark_word(mark: int) -> str:
    return {
        1: translate("Survey", "Very poor"),
        2: translate("Survey", "Poor"),
        3: translate("Survey", "Fair"),
        4: translate("Survey", "Good"),
        5: translate("Survey", "Very good"),
    }[mark]


def story_of(stop: SurveyStop, zone: str) -> str:
    """`09:46 · 4 min`"""
    parts = []
    if stop.started_at is not None:
        parts.append(i18n.clock(stop.started_at, zone))
    if stop.minutes is not None:
        words = translate("Survey", "took {minutes}")
        parts.append(words.format(minutes=i18n.minutes(stop.minutes)))
    return " · ".join(parts)


def send_words(marks: int) -> str:
    if not marks:
        return translate("Survey", "Hand it in")
    return translate("Survey", "Hand it in · {n} marked").format(n=marks)


def clears_in(seconds: int) -> str:
    return translate("Survey", "Cleared in {seconds} s if left alone").format(seconds=seconds)
