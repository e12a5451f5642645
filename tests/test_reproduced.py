"""A reproduced text is a mention of what it turns out to be, and its unnumbered frame lines are settled with it."""

from __future__ import annotations

from itertools import pairwise

from verifier.library import extract
from verifier.model import Mention

STATEMENT = """UNITED NATIONS

RESOLUTION 853 (1993)

Security Council

The Security Council,

Reaffirming its resolution 822 (1993) of 30 April 1993,

1. Decides to remain actively seized of the matter.

Adopted by the Security Council at its 3259th meeting, on 29 July 1993
"""


def test_the_opening_of_the_body_is_a_citation_of_the_text_it_is() -> None:
    citations = extract(STATEMENT).citations
    (opening,) = [c for c in citations if c.mention is Mention.EMBEDDED_TEXT]
    assert (opening.key, opening.span.of(STATEMENT)) == ("un/sc/res/853", "The Security Council,")


def test_citations_stay_in_order_and_apart() -> None:
    spans = [c.span for c in extract(STATEMENT).citations]
    assert spans == sorted(spans)
    assert all(a.end <= b.start for a, b in pairwise(spans))


def test_a_document_without_reproduced_texts_is_left_alone() -> None:
    text = "In resolution 853 (1993) the Security Council condemned the seizure of the district."
    assert [c.mention for c in extract(text).citations] == [Mention.FULL]
