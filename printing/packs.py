"""Many papers in one file: facts in, one PDF out, drawn one document after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any, BinaryIO

from . import (
    authority,
    circulation,
    confirmation,
    covers,
    digest,
    fallback,
    guide,
    hook_labels,
    inspection,
    items,
    key_receipt,
    key_retention,
    key_tags,
    loan_list,
    loan_slip,
    notice,
    repair,
    settlement,
    slip,
    survey_sheet,
)
from .confirmation_facts import ConfirmationFacts
from .fonts import Faces, FontBook
from .house_style import OURS, HouseStyle
from .page import Layout, Page, Pen, Written, write, write_file


@dataclass(frozen=True, kw_only=True)
class PackFacts:
    """Papers of one home that stay together; each counts its own pages."""

    language: str
    papers: tuple[Any, ...]


def pack_layout(facts: PackFacts, faces: Faces) -> list[Page]:
    pages = []
    for paper in facts.papers:
        sheets = LAYOUTS[type(paper)](paper, faces)
        for number, sheet in enumerate(sheets, start=1):
            pages.append(replace(sheet, draw=partial(_own_pages, sheet, number, len(sheets))))
    return pages


def _own_pages(sheet: Page, number: int, of: int, pen: Pen, _number: int, _of: int) -> None:
    sheet.draw(pen, number, of)


LAYOUTS: dict[type, Layout] = {
    slip.SlipFacts: slip.layout,
    ConfirmationFacts: confirmation.layout,
    notice.NoticeFacts: notice.layout,
    key_tags.KeyTagsFacts: key_tags.layout,
    hook_labels.HookLabelsFacts: hook_labels.layout,
    key_receipt.KeyReceiptFacts: key_receipt.layout,
    loan_slip.LoanSlipFacts: loan_slip.layout,
    loan_list.LoanListFacts: loan_list.layout,
    fallback.FallbackFacts: fallback.layout,
    digest.DigestFacts: digest.layout,
    circulation.CirculationFacts: circulation.layout,
    guide.GuideFacts: guide.layout,
    authority.AuthorityFacts: authority.layout,
    inspection.InspectionFacts: inspection.layout,
    repair.RepairFacts: repair.layout,
    settlement.SettlementFacts: settlement.layout,
    key_retention.RetentionFacts: key_retention.layout,
    items.ItemsFacts: items.layout,
    covers.CoverFacts: covers.layout,
    survey_sheet.SurveyFacts: survey_sheet.layout,
    PackFacts: pack_layout,
}


def write_pdf(
    target: Path | BinaryIO,
    documents: Iterable[Any],
    book: FontBook,
    title: str = "",
    *,
    drawing: Callable[[], None] = lambda: None,
    house: HouseStyle = OURS,
) -> Written:
    """Draws every facts object of `documents` in order, each with its own page numbers.

    `documents` may be a generator; with prepared fonts only one document is held at a time.
    `title` is the kind of batch (never a name or a home). `drawing` is called before each of them;
    what it raises ends the work, and no file is left. `house`: the campaign's own words and logo.
    Raises ValueError if there is nothing.
    """

    def layout_of(facts: Any) -> Layout:
        drawing()
        return LAYOUTS[type(facts)]

    def paint(out: BinaryIO) -> Written:
        return write(out, documents, layout_of, book, title, house)

    return write_file(target, paint) if isinstance(target, Path) else paint(target)
