"""The latter, thereof, its paragraph 2, both resolutions: bound to what has just been named, or not at all."""

import pytest

from verifier.extractor import extract
from verifier.model import Document

COUNCIL = "The Security Council adopted resolution 660 (1990). "
KUWAIT = "un/sc/res/660"


def told(text: str) -> list[tuple[str | None, str, str]]:
    found = extract(Document("a.txt", text)).citations
    return [(c.key, c.provision, c.span.of(text)) for c in found if c.grammar == "binding"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (COUNCIL + "Paragraph 2 of the latter is clear.", [(KUWAIT, "op 2", "Paragraph 2 of the latter")]),
        (COUNCIL + "Operative paragraph 1 thereof is short.", [(KUWAIT, "op 1", "Operative paragraph 1 thereof")]),
        (COUNCIL + "The latter resolution is short.", [(KUWAIT, "", "The latter resolution")]),
        (COUNCIL + "Its operative paragraph 2 says so.", [(KUWAIT, "op 2", "Its operative paragraph 2")]),
        ("Résolution 1973 (2011) du Conseil de sécurité ; son paragraphe 4 est clair.",
         [("un/sc/res/1973", "op 4", "son paragraphe 4")]),
        ("The Genocide Convention binds; Article IX thereof is old.",
         [("treaty/genocide-convention-1948", "art IX", "Article IX thereof")]),
    ],
)  # fmt: skip
def test_words_that_point_at_what_has_just_been_named(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        COUNCIL + "France and Iraq spoke; the latter said no.",
        COUNCIL + "Iraq wrote a letter. It was long. Paragraph 2 of the latter is clear.",
        COUNCIL + "\n\nParagraph 2 thereof is clear.",
        COUNCIL + "Article 5 thereof is clear.",
        "The Security Council recalls resolution 660 (1990) and instructs its President to forward this resolution.",
    ],
)
def test_what_may_be_something_else_stays_unbound(text: str) -> None:
    assert told(text) == []


def test_both_resolutions_are_the_two_that_the_passage_names() -> None:
    text = "The Security Council spoke in 1975 (resolution 384) and in 1976 (resolution 389). Both resolutions stand."
    assert told(text) == [("un/sc/res/384", "", "Both resolutions"), ("un/sc/res/389", "", "Both resolutions")]
    three = text.replace("Both", "See resolution 367 (1975). Both")
    assert told(three) == []


def test_the_said_optional_protocol() -> None:
    name = "Optional Protocol to the Convention on the Rights of the Child on the involvement of children in armed"
    text = f"The {name} conflict matters. Article 2 of the said Optional Protocol is clear."
    assert told(text) == [("treaty/crc-op-armed-conflict-2000", "art 2", "Article 2 of the said Optional Protocol")]


@pytest.mark.parametrize(
    "text",
    [
        "India complained to the Security Council under Article 35 of the Charter. See resolution 38 (1948).",
        "The Security Council adopted resolution 384 (1975). Under Article 35 of the Charter Members may do so.",
        "UNSC Res 384 (1975) is old. Article 35 of the Charter gives that right.",
    ],
)
def test_the_charter_where_the_united_nations_are_spoken_of(text: str) -> None:
    assert ("treaty/un-charter-1945", "art 35", "Article 35 of the Charter") in told(text)


def test_a_note_that_holds_ibid_alone() -> None:
    notes = "It did so.\n\n[7] SC Res 91 (1951), 30 March 1951.\n[8] ibid.\n[9] Another book.\n[10] ibid, 14\n"
    assert told(notes) == [("un/sc/res/91", "", "ibid")]
