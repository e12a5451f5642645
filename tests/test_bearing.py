"""Looking a citation up gives what searching for it would, also when documents take turns."""

from __future__ import annotations

from verifier.bearing import bearers, citations_of, citations_within
from verifier.model import Citation, Claim, ClaimKind, Document, Extraction, Span


def extraction(*keys: str | None) -> Extraction:
    """Citations of two characters, each with the claim that its pair shares."""
    citations = tuple(
        Citation(
            Span(10 * at, 10 * at + 2), "test", key, claims=(Claim(ClaimKind.PARAPHRASE, Span(10 * (at // 2), 99)),) * 2
        )
        for at, key in enumerate(keys)
    )
    return Extraction(Document("a document", "x" * 100), citations)


def test_a_claim_knows_its_bearers_in_the_order_of_the_text() -> None:
    found = extraction("un/sc/res/822", "un/sc/res/853", None)
    assert bearers(found, Span(0, 99)) == found.citations[:2]
    assert bearers(found, Span(10, 99)) == found.citations[2:] and bearers(found, Span(1, 2)) == ()


def test_documents_that_take_turns_are_not_mixed_up() -> None:
    one, other = extraction("un/sc/res/822"), extraction("un/sc/res/853", "un/sc/res/822")
    for _ in range(2):
        assert citations_of(one, "un/sc/res/822") == one.citations
        assert citations_of(other, "un/sc/res/822") == other.citations[1:]
    assert citations_of(extraction(None), None) == ()


def test_a_citation_that_sticks_out_of_a_passage_is_not_in_it() -> None:
    found = extraction("un/sc/res/822", "un/sc/res/853", "un/sc/res/874")
    assert citations_within(found, Span(0, 12)) == found.citations[:2]
    assert citations_within(found, Span(1, 21)) == found.citations[1:2]
