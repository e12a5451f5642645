"""What only looks like a citation: part and telephone numbers, standards, verses, versions, screens, aircraft."""

from __future__ import annotations

from pathlib import Path

import pytest

from verifier.extractor import extract
from verifier.model import Document

NEAR_MISSES = (Path(__file__).parent / "near_misses.txt").read_text("utf-8").splitlines()


@pytest.mark.parametrize("text", NEAR_MISSES)
def test_nothing_is_found_in_what_only_looks_like_a_citation(text: str) -> None:
    assert [found.span.of(text) for found in extract(Document("a.txt", text)).citations] == []


@pytest.mark.parametrize(
    "text",
    [
        "Security Council resolutions\n\n1. The first point",
        "Резолюции Совета Безопасности\n\n1. Первый пункт",
        "решения Совета Безопасности\n2) Второй пункт",
        "قرارات مجلس الأمن\n\n1. النقطة الأولى",
    ],
)
def test_the_number_of_a_point_below_a_heading_is_no_citation(text: str) -> None:
    assert extract(Document("a.txt", text)).citations == ()


def test_a_number_at_the_beginning_of_a_wrapped_line_is_one() -> None:
    text = "as told in Security Council resolution\n678. It then"
    assert [found.key for found in extract(Document("a.txt", text)).citations] == ["un/sc/res/678"]


def test_a_body_of_another_paragraph_gives_no_number_its_key() -> None:
    text = "(the General Assembly resolutions mentioned above)\n\n安全理事会1994年1月31日第896(1994)号决议"
    assert [found.key for found in extract(Document("a.txt", text)).citations] == ["un/sc/res/896"]


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("Security Council resolution 1920 (2010)\n\nThe General Assembly adopted it.", ["un/sc/res/1920"]),
        ("UNSCR 1920 (2010)\nGeneral Assembly resolutions 63/7", ["un/sc/res/1920", "un/ga/res/63/7"]),
        ("resolution 1680 (2006)\n\nIn December 2017 the Assembly met.", ["un/sc/res/1680"]),
        ("resolution 1920 (2010)\nof the Security Council of\n30 April 2010", ["un/sc/res/1920"]),
    ],
)
def test_what_begins_on_the_next_line_tells_nothing_of_the_number(text: str, keys: list[str]) -> None:
    found = extract(Document("a.txt", text)).citations
    assert [one.key for one in found] == keys
    assert not any(fact.value.startswith("2017") for one in found for fact in one.claimed)
