"""Footnotes in the middle of a sentence may be quoted with the words or left out; what else is left out is told."""

from __future__ import annotations

import pytest

from verifier.model import NOTE, Provenance, Span
from verifier.texts.reading import read_text
from verifier.texts.seal import read_seal, seal, write_seal
from verifier.wording.compare import compare
from verifier.wording.tokens import quotation

ENGLISH = """99/1.
On lighthouses
The General Assembly,
Recalling the Convention on the Lighthouses
United Nations, Treaty Series, vol. 1, No. 14.
, which 17 States keep, and the plan of the pilots,
A/56/61, annex.
and noting the harbour,
1.
Requests the pilots to report.
"""
ARABIC = "99/1\nإن الجمعية العامة\n،\nوإذ تشير إلى إعلان المنارات(\n() القرار 1514 (د-15).\n) الذي تحفظه 17 دولة،\n"
CHINESE = "99/1.\n大会，\n表示关切在《灯塔宣言》\n第1514(XV)号决议。\n通过之后仍有17个港口，\n"
QUOTED = [
    ("en", ENGLISH, "the Convention on the Lighthouses, which 17 States keep, and the plan of the pilots, and noting"),
    ("en", ENGLISH, ENGLISH[ENGLISH.index("Recalling") : ENGLISH.index(", and the plan")]),
    ("ar", ARABIC, "وإذ تشير إلى إعلان المنارات الذي تحفظه 17 دولة"),
    ("zh", CHINESE, "在《灯塔宣言》通过之后仍有17个港口"),
]


@pytest.mark.parametrize(("language", "text", "words"), QUOTED)
@pytest.mark.parametrize("sealed", [False, True])
def test_a_note_in_the_sentence_accuses_nobody(language: str, text: str, words: str, sealed: bool) -> None:
    official = read_text("un/ga/res/99/1", language, "", Provenance("written for a test"), text)
    assert [p for p in official.paragraphs if p.label == NOTE]
    if sealed and language == "zh":
        pytest.skip("a word of a sealed Chinese text is a whole clause")
    if sealed:
        official = read_seal(write_seal(seal(official)).encode())
    for said, kinds in ((words, []), (words.replace("17", "18"), ["number"])):
        match = compare(quotation(said, Span(0, len(said)), language), official, said)
        assert match.found and [d.kind for d in match.accusing] == kinds
        assert match.provisions and NOTE not in match.provisions


@pytest.mark.parametrize(("was", "said", "kinds"), [("No. 14", "No. 15", ["number"]), ("Treaty", "Treay", [])])
def test_a_note_that_is_quoted_is_compared(was: str, said: str, kinds: list[str]) -> None:
    official = read_text("un/ga/res/99/1", "en", "", Provenance("written for a test"), ENGLISH)
    words = ENGLISH[ENGLISH.index("Recalling") : ENGLISH.index(", and the plan")].replace(was, said)
    match = compare(quotation(words, Span(0, len(words)), "en"), official, words)
    assert match.found and [d.kind for d in match.accusing if d.kind != "noise"] == kinds


def test_paragraphs_are_no_notes() -> None:
    text = "99/1.\nThe General Assembly,\nRecalling 3 texts,\n1.\nRequests 2 reports.\n2.\nDecides to go on.\n"
    official = read_text("un/ga/res/99/1", "en", "", Provenance("written for a test"), text)
    assert not [p for p in official.paragraphs if p.label == NOTE]
