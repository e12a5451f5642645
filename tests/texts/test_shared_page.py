"""Several resolutions on one printed page are told apart."""

from __future__ import annotations

import pytest

from verifier.contracts import Parsed
from verifier.model import Provenance
from verifier.texts.identity import confirmed
from verifier.texts.reading import read_text
from verifier.texts.shared_page import own_text


def resolution(heading: str, word: str) -> str:
    body = f"Noting the {word} that was made for a test and nothing else,\n\n1. Requests the {word} of all members."
    return f"{heading}\n\nThe Security Council,\n\n{body}\n\nAdopted at the 1st meeting.\n\n"


PAGE = "".join(
    (
        "the end of a resolution that began on the page before.\n\n",
        resolution("46 (1948). Resolution of 17 April 1948", "apple"),
        resolution("47 (1948). Resolution of 21 April 1948", "pear"),
        resolution("Resolution 48 (1948)", "plum"),
    )
)


@pytest.mark.parametrize(("number", "word"), [("46", "apple"), ("47", "pear"), ("48", "plum")])
def test_each_is_read_alone(number: str, word: str) -> None:
    text = read_text(f"un/sc/res/{number}", "en", "official-records", Provenance("a test"), PAGE)
    assert text.readable is not None
    assert {"apple", "pear", "plum"} & set(text.readable) == {word} and "page" not in text.readable
    assert [p.label for p in text.paragraphs] == ["title", "preamble 0", "preamble 1", "op 1", "adoption"]
    assert own_text(f"un/sc/res/{number}", PAGE).count("Adopted at") == 1


def test_one_that_is_not_on_the_page_is_not_found_in_it() -> None:
    assert own_text("un/sc/res/49", PAGE) == PAGE.strip()
    assert confirmed("un/sc/res/49", Parsed(PAGE, "en", ""), None).kind == "wrong-document"
    assert confirmed("un/sc/res/48", Parsed(PAGE, "en", ""), None).kind == "ok"


def test_assembly_volumes_by_session() -> None:
    first = "95 (I). Affirmation of the Principles\n\nWords of one.\n\n"
    page = f"{first}96 (I). The Crime of Genocide\n\nWords of the other.\n"
    assert own_text("un/ga/res/96(I)", page).startswith("96 (I).") and "other" not in own_text("un/ga/res/95(I)", page)


def test_a_resolution_that_cites_another_in_its_lines_stays_whole() -> None:
    text = resolution("Resolution 853 (1993)", "apple").replace("the apple of", "\nresolution 822 (1993)\nof")
    assert own_text("un/sc/res/853", text) == text.strip()
