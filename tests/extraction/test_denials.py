"""Whose words stand beside an instrument: its own, or those of a critic, a letter, a committee."""

from __future__ import annotations

import pytest

from verifier.extractor import extract
from verifier.model import Document

NOT_ITS = [
    "Resolution 242 (1967) does not say “all the territories occupied in the recent conflict”.",
    "Resolution 242 (1967) never speaks of “unconditional and immediate withdrawal”.",
    "Nowhere does resolution 242 (1967) say “all the territories occupied in the conflict”.",
    "It is wrong to say that resolution 425 (1978) demands “the unconditional surrender of the militias”.",
    "The Minister welcomed resolution 822 (1993), saying that “this is what our people have waited for”.",
    "Critics of resolution 874 (1993) speak of “a timetable without dates and without teeth”.",
    "The letter, which resolution 825 (1993) mentions, announced a withdrawal “to defend the country”.",
    "As he wrote in his memoirs of resolution 822 (1993): “It was drafted in one night; we counted every comma.”",
    "The Council requests the Committee established by resolution 724 (1991) to make periodic reports on violations;",
    "The report submitted pursuant to resolution 541 (1983) notes that nothing was done in the spring.",
]
ITS = [
    "Resolution 242 (1967) speaks of “the need to work for a just and lasting peace”.",
    "The Council adopted resolution 822 (1993), which demands “the immediate cessation of all hostilities”.",
    "The Tribunal was established by resolution 827 (1993), which decides that all States shall cooperate fully.",
    "The Council declared in paragraph 2 of resolution 822 (1993): “Calls upon all the parties to do it.”",
    "Resolution 541 (1983), paragraph 7: “[c]alls upon all States not to recognize any Cypriot State”.",
]


@pytest.mark.parametrize("text", NOT_ITS)
def test_words_of_others_are_no_claim(text: str) -> None:
    assert not [claim for citation in extract(Document("a.txt", text)).citations for claim in citation.claims]


@pytest.mark.parametrize("text", ITS)
def test_its_own_words_are(text: str) -> None:
    assert [claim for citation in extract(Document("a.txt", text)).citations for claim in citation.claims]
