"""The papers of a home and of a visit, read back by programs that did not write them."""

from __future__ import annotations

import importlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from enum import StrEnum
from typing import Any

import house_samples as house
import paper_samples as samples
import pypdfium2
import pytest
from paper_reader import codes, images, page_texts, squeezed, text_of

from printing import authority, circulation, inspection, settlement, slip, survey_sheet
from printing.authority import Granter
from printing.circulation import Skipped
from printing.fonts import FontBook
from printing.slip import SlipPaper
from printing.words import words

LANGUAGES = samples.LANGUAGES
LONG = "古丽娜尔·阿卜杜热西提·买买提艾力·努尔买买提·图尔荪江·阿不力米提·热合曼"
CODES = {"language", "payload", "journal_hash", "powers", "reasons", "access", "kind", "seal",
         "code"}  # fmt: skip
PAPERS = [(importlib.import_module(f"printing.{name}").pdf, make)
          for name, make in house.MAKERS.items()]  # fmt: skip
NAMES = list(house.MAKERS)


def told(facts: object) -> Iterator[str]:
    """Every free text of a facts object."""
    if isinstance(facts, str) and not isinstance(facts, StrEnum):
        yield facts
    elif isinstance(facts, tuple):
        for each in facts:
            yield from told(each)
    elif is_dataclass(facts):
        for field in fields(facts):
            if field.name not in CODES:
                yield from told(getattr(facts, field.name))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("pdf", "make"), PAPERS, ids=NAMES)
def test_another_program_reads_every_text_of_a_paper(
    pdf: Any, make: Any, language: str, book: FontBook
) -> None:
    facts = make(language)
    text = text_of(pdf(facts, book))
    for each in told(facts):
        assert squeezed(each) in text, each


@pytest.mark.parametrize("dpi", [150, 300])
@pytest.mark.parametrize(("pdf", "make"), PAPERS, ids=NAMES)
def test_its_code_scans_and_a_paper_without_one_has_none(
    pdf: Any, make: Any, dpi: int, book: FontBook
) -> None:
    facts = make()
    assert codes(pdf(facts, book), dpi) == ([facts.payload] if facts.payload else [])


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_usual_papers_are_one_page_each(language: str, book: FontBook) -> None:
    for pdf, make in PAPERS:
        assert len(page_texts(pdf(make(language), book))) == 1, make.__name__


def test_equal_facts_give_equal_bytes(book: FontBook) -> None:
    for pdf, make in PAPERS:
        assert pdf(make(), book) == pdf(make(), book)


# -- the circulation sheet ---------------------------------------------------------------------


def test_a_step_left_out_tells_why_who_allowed_it_and_when(book: FontBook) -> None:
    usual = house.circulation()
    boxes = tuple(replace(box, work=("合同与缴款凭证已核",)) for box in usual.stations)
    text = text_of(circulation.pdf(replace(usual, stations=boxes[2:3]), book))
    assert "原因此前已办" in text
    assert "批准周主管·2026-05-1614:09" in text
    assert "合同与缴款凭证已核" not in text  # nothing is left to be done there


def test_a_route_of_fourteen_stations_goes_on_under_the_same_heads(book: FontBook) -> None:
    usual = house.circulation("es")
    many = replace(usual, stations=(*usual.stations, *usual.stations[1:7]), owners=(LONG,) * 3)
    pages = page_texts(circulation.pdf(many, book))
    assert len(pages) == 2
    assert all("Qué se hace" in page for page in pages)
    assert squeezed("".join(pages)).count(squeezed(LONG)) == 3


def test_who_allowed_a_step_left_out_may_be_unknown(book: FontBook) -> None:
    box = house.circulation().stations[2]
    bare = replace(box, skipped=Skipped(reason="系统故障", approver="", at=None))
    assert "系统故障" in text_of(circulation.pdf(house.circulation(stations=(bare,)), book))


# -- papers of a home --------------------------------------------------------------------------


def test_every_owner_of_seven_signs_the_letter_under_their_whole_name(book: FontBook) -> None:
    granters = tuple(Granter(name=f"{LONG}{n}", identity="") for n in "一二三四五六七")
    pages = page_texts(authority.pdf(house.authority(granters=granters), book))
    whole = squeezed("".join(pages))
    for granter in granters:
        assert whole.count(squeezed(granter.name)) == 2  # in the list and to sign
    assert "委托人签字" in pages[-1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_twenty_five_findings_continue_and_the_signatures_are_never_alone(
    language: str, book: FontBook
) -> None:
    say = words(language)
    facts = house.inspection(language, findings=house.findings(language, 25))
    pages = page_texts(inspection.pdf(facts, book))
    assert len(pages) > 1
    for finding in facts.findings:
        assert sum(finding.label in page for page in pages) == 1
    last = squeezed(pages[-1])
    assert squeezed(say("inspection.opinion")) in last
    assert squeezed(say("inspection.legal")) in last
    assert "2801-25" in last


def test_a_record_without_findings_is_full_of_rows_to_write_in(book: FontBook) -> None:
    (page,) = page_texts(inspection.pdf(house.inspection(findings=()), book))
    assert "手工填写" in page
    assert "共 0 项" not in page


def test_a_settlement_shows_its_sums_and_what_is_open(book: FontBook) -> None:
    facts = house.settlement("es")
    assert (facts.due_cents, facts.paid_cents, facts.open_cents) == (720357, 710357, 10000)
    text = text_of(settlement.pdf(facts, book))
    for sum_ in ("7.203,57", "7.103,57", "▲100,00", "+0,22㎡"):
        assert sum_ in text


def test_money_back_is_told_as_money_back(book: FontBook) -> None:
    back = settlement.Due(name="面积差额退款", basis="", cents=-250000, paid_cents=0)
    facts = house.settlement(dues=(back,), payments=())
    text = text_of(settlement.pdf(facts, book))
    assert "应退▲2,500.00" in squeezed(text)
    assert "尚欠" not in text
    assert "−2,500.00" in text


def test_nothing_on_a_survey_tells_whose_it_is(book: FontBook) -> None:
    names = {field.name for field in fields(survey_sheet.SurveyFacts)}
    assert not names & {"home", "owners", "ticket", "host"}
    text = text_of(survey_sheet.pdf(house.survey(), book))
    assert samples.DETAILS["zh_CN"]["home"] not in text


# -- slips of other widths ---------------------------------------------------------------------


@pytest.mark.parametrize("paper", SlipPaper)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_slip_of_any_width_tells_the_same_and_its_code_scans(
    language: str, paper: SlipPaper, book: FontBook
) -> None:
    facts = samples.slip(language, paper=paper, journal_seq=1204, journal_hash="9f" * 32)
    data = slip.pdf(facts, book)
    with pypdfium2.PdfDocument(data) as pdf:
        width = round(pdf[0].get_width() / 72 * 25.4)
        assert len(pdf) == 1
    assert width == {"80": 80, "58": 58, "a5": 148}[paper]
    text = text_of(data)
    said = [facts.project, facts.ticket, facts.zone, "5–10", "2–3", facts.desk, "9f9f9f9f9f9f"]
    for each in (*said, *(step.name for step in facts.steps)):
        assert squeezed(str(each)) in text, each
    assert Counter(codes(data, 203)) == Counter([facts.payload])


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_longest_ticket_stays_on_a_narrow_slip(language: str, book: FontBook) -> None:
    facts = samples.slip(language, paper=SlipPaper.ROLL_58, ticket="W1047", zone="W" * 30)
    image = images(slip.pdf(facts, book), 203)[0]
    dots = image.load()
    margin = int(3 / 58 * image.width)
    for y in range(image.height):
        assert all(dots[x, y] > 200 for x in range(margin)), y
        assert all(dots[image.width - 1 - x, y] > 200 for x in range(margin)), y


PROJECT = "Cloud Harbour Residences on the Southern Waterfront, Third Phase, Second Lot"


@pytest.mark.parametrize("paper", list(SlipPaper))
def test_a_long_zone_and_a_long_project_stay_whole_on_every_slip(
    paper: SlipPaper, book: FontBook
) -> None:
    zone = "Waiting area C, second floor, beside the children's corner"
    facts = samples.slip("en", paper=paper, zone=zone, project=PROJECT)
    data = slip.pdf(facts, book)
    assert squeezed(zone) in text_of(data)
    assert squeezed(PROJECT) in text_of(data)
    (image,) = images(data, 150)
    edge = image.crop((image.width - int(image.width * 0.04), 0, image.width, image.height // 3))
    assert edge.getextrema()[0] == 255


def test_a_long_project_in_the_head_leaves_the_code_alone(book: FontBook) -> None:
    facts = house.items("en", project=PROJECT, event="Phase 1 · Home handover of the second lot")
    data = PAPERS[NAMES.index("items")][0](facts, book)
    assert codes(data, 150) == [facts.payload]
    with pypdfium2.PdfDocument(data) as paper:
        words = paper[0].get_textpage()
        ends = [words.get_charbox(n)[2] for n in range(len(PROJECT) + 40)]
    assert max(ends) <= (195 - 22) * 72 / 25.4
