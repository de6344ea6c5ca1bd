"""The single figures of some days, one a line, and the name of every figure of the reports."""

from __future__ import annotations

from dataclasses import dataclass

from console.queries.report_view import ReportView
from console.ui import i18n
from console.ui.i18n import translate
from console.ui.pages.reports_lines import NONE, minutes, score
from console.ui.rows import Column


@dataclass(frozen=True, kw_only=True)
class Figure:
    """`behind` is the figure whose rows it opens; blank: it has none."""

    name: str
    shown: str
    behind: str = ""
    leads_to: str = ""
    """The page that tells more, where no rows stand behind it."""
    is_part: bool = False
    """Part of the figure above it."""


def figure_name(name: str) -> str:
    return {
        "due": translate("Figures", "Due"),
        "expected": translate("Figures", "Booked"),
        "walk_in": translate("Figures", "Walk-ins"),
        "arrived": translate("Figures", "Came"),
        "late": translate("Figures", "Came late"),
        "visits": translate("Figures", "Parties"),
        "green": translate("Figures", "Green channel"),
        "completed": translate("Figures", "Completed"),
        "with_issues": translate("Figures", "Completed with issues"),
        "refused": translate("Figures", "Refused"),
        "view_only": translate("Figures", "View only"),
        "incomplete_documents": translate("Figures", "Papers missing"),
        "left_early": translate("Figures", "Left early"),
        "otherwise": translate("Figures", "Ended otherwise"),
        "no_show": translate("Figures", "No-show"),
        "deferred": translate("Figures", "Deferred"),
        "absent": translate("Figures", "Did not come"),
        "inside": translate("Figures", "Inside"),
        "still_expected": translate("Figures", "Still expected"),
        "open": translate("Figures", "Open"),
        "served": translate("Figures", "Served"),
        "called": translate("Figures", "Calls"),
        "wait_p50": translate("Figures", "Usual wait"),
        "wait_p90": translate("Figures", "Nine in ten waited up to"),
        "wait_max": translate("Figures", "Longest wait"),
        "completion": translate("Figures", "Completed ÷ came"),
        "handed_over_total": translate("Figures", "Handed over in all"),
        "due_total": translate("Figures", "Homes of the campaign"),
        "delivery": translate("Figures", "Handed over ÷ all homes"),
        "unaccounted_pieces": translate("Figures", "Key pieces nobody holds"),
        "score": translate("Figures", "Owners' score"),
        "answers": translate("Figures", "Answers"),
        "issues": translate("Figures", "Issues"),
    }[name]


FIGURES: tuple[Column[Figure], ...] = (
    Column(
        name="name", title=lambda: "",
        text=lambda row: f"    {figure_name(row.name)}" if row.is_part else figure_name(row.name),
        tone=lambda row: "ink_2" if row.is_part else "ink",
    ),
    Column(
        name="shown", title=lambda: "", text=lambda row: row.shown, width=96, is_right=True,
        is_bold=lambda row: not row.is_part,
        tone=lambda row: "accent" if row.behind or row.leads_to else "ink",
    ),
)  # fmt: skip


def figure_lines(view: ReportView) -> list[Figure]:
    """Homes first, then parties and their waits, then the campaign and what owners said."""
    whole, said = view.roll.whole, view.said
    last = view.roll.days[-1]

    def count(name: str, *, is_part: bool = False) -> Figure:
        return Figure(
            name=name, shown=i18n.figure(whole.figures[name]), behind=name, is_part=is_part
        )

    return [
        count("expected"), count("walk_in"), count("arrived"), count("late", is_part=True),
        count("completed"), count("with_issues", is_part=True),
        Figure(name="completion", shown=_rate(whole.completion_permille)),
        count("visits"), count("green", is_part=True), count("called"),
        Figure(name="wait_p50", shown=minutes(whole.wait_p50), behind="wait_p50"),
        Figure(name="wait_p90", shown=minutes(whole.wait_p90), behind="wait_p90"),
        Figure(name="wait_max", shown=minutes(whole.wait_max), behind="wait_max"),
        Figure(
            name="handed_over_total", shown=i18n.figure(whole.handed_over_total),
            behind="handed_over_total",
        ),
        Figure(
            name="due_total", shown=i18n.figure(whole.due_total), behind="due_total", is_part=True
        ),
        Figure(name="delivery", shown=_rate(whole.delivery_permille)),
        Figure(
            name="unaccounted_pieces", shown=i18n.figure(last.unaccounted_pieces),
            behind="unaccounted_pieces",
        ),
        Figure(name="score", shown=score(said.score_tenths), leads_to="survey"),
        Figure(
            name="answers", shown=i18n.figure(said.answers), leads_to="survey", is_part=True
        ),
    ]  # fmt: skip


def _rate(permille: int | None) -> str:
    return NONE if permille is None else i18n.percent(permille)
