"""What an editor reads: plain words, the place, and small official words by name even where the text is sealed."""

from __future__ import annotations

import pytest

from verifier.model import OfficialText, Span
from verifier.texts.seal import seal
from verifier.wording.compare import compare
from verifier.wording.sentences import compared_with, describe
from verifier.wording.tokens import quotation

TOLD = [
    ("Urges the Government of Ruritania to allow the surveyors to measure the dam, and to hinder the fishermen",
     "the official text has “not” between “and” and “to”, the document does not"),
    ("Demands that all parties open the mountain road within forty days",
     "the document has “forty”, the official text “thirty”"),
    ("Urges the Government of Ruritania to allow the surveyors to measure the tower, and not to hinder",
     "the document has “tower”, the official text has another word here"),
    ("Urges the Government of Ruritania to allow the surveyor to measure the dam, and not to hinder",
     "the document has “surveyor”, the official text has another form of the word"),
    ("Requests the Secretary-General to report to the Council on the grave state of the bridges",
     "the document has “grave”, the official text does not"),
    ("Urges the Government of Ruritania to allow the surveyors, and not to hinder the fishermen of the lake",
     "the official text has four more words between “surveyors” and “and”, the document does not"),
    ("Requests the Secretary-General to report to the Council on the condition and state of the bridges",
     "the document has “condition and”, the official text does not"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "told"), TOLD)
def test_a_difference_from_a_sealed_text_is_told_plainly(resolution: OfficialText, words: str, told: str) -> None:
    quoted = quotation(words, Span(0, len(words)), "en")
    match = compare(quoted, seal(resolution), words)
    assert [describe(difference, quoted, words) for difference in match.differences] == [told]


def test_how_to_see_sealed_words_is_said_once(resolution: OfficialText) -> None:
    assert "verify fetch un/sc/res/9001" in compared_with(seal(resolution))
    assert "verify" not in compared_with(resolution)
