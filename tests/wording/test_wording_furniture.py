"""What a page prints beside its text is told apart from the words of a quotation."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from verifier.model import OfficialText, Span
from verifier.wording.compare import compare
from verifier.wording.tokens import quotation

LEAD, REST = "Requests the Secretary-General to report to the", "Council on the state of the bridges"


@pytest.mark.parametrize(
    "page",
    ["\n- 12 -\n", "\nPage 3 of 17\n", "\n\f\nS/RES/9001 (1999)\nPage 2\n", "\n02-72318 (E)\n\n\fS/RES/9001 (1999)\n",
     "\n/...\n", " 22-28494 (E) ", "\n*0272318*\n", " S/RES/9001 (1999) Page 2 ", "\nA/RES/77/1\n2/5\n"],
)  # fmt: skip
def test_a_quotation_over_the_end_of_a_page_is_word_for_word(resolution: OfficialText, page: str) -> None:
    text = f"{LEAD}{page}{REST}"
    match = compare(quotation(text, Span(0, len(text)), "en"), resolution, text)
    assert match.found
    assert [d.kind for d in match.accusing] == []


@pytest.mark.parametrize("number", ["3 of 17", "12", "22-28494"])
def test_figures_in_the_sentence_are_words_of_it(made: Callable[..., OfficialText], number: str) -> None:
    official = made("un/sc/res/9003", f"Resolution 9003\n\n1. Requests him to send {number} copies to the valley.")
    text = "Requests him to send 44 copies to the valley"
    match = compare(quotation(text, Span(0, len(text)), "en"), official, text)
    assert [d.kind for d in match.accusing] == ["number"]
