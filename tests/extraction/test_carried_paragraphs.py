"""Paragraphs without a resolution beside them: whose they are, and when nobody can tell."""

from __future__ import annotations

import pytest

from verifier.extractor import extract
from verifier.model import ClaimKind, Document


def carried(text: str) -> list[tuple[str | None, str]]:
    found = extract(Document("a.txt", text)).citations
    return [(citation.key, citation.provision) for citation in found if citation.carried]


@pytest.mark.parametrize(
    ("text", "provision"),
    [
        ("Resolution 546 (1984) was late. In paragraph 4 it demands that all leave.", "op 4"),
        ("Resolution 546 (1984) was late. It is the text which says, in paragraph 7 (b), that all leave.", "op 7(b)"),
        ("Resolution 546 (1984) was late. Paragraph 4 demands that all leave.", "op 4"),
        ("Resolution 546 (1984) rests on Article 51 of the Charter. All must leave (paragraph 4).", "op 4"),
        ("La résolution 546 (1984) fut tardive. Au paragraphe 4, le Conseil exige que tous partent.", "op 4"),
        ("La resolución 546 (1984) llegó tarde. En el párrafo 4 exige que todos salgan.", "op 4"),
        ("Резолюция 546 (1984) Совета Безопасности опоздала. В пункте 4 он требует уйти.", "op 4"),
    ],
)
def test_a_paragraph_is_of_the_resolution_named_before_it(text: str, provision: str) -> None:
    assert carried(text) == [("un/sc/res/546", provision)]


@pytest.mark.parametrize(
    "text",
    [
        "Resolutions 546 (1984) and 547 (1984) were late. In paragraph 4 it demands that all leave.",
        "Resolution 546 (1984) was late. The report of the mission says, in paragraph 4, that all left.",
        "Resolution 546 (1984) was late.\n\nIn paragraph 4 it demands that all leave.",
        "Resolution 546 (1984) was late. In paragraph 4 of the letter he demands that all leave.",
        "Resolution 546 (1984) was late. In paragraphs 4 and 5 it demands that all leave.",
        "The Genocide Convention was late. In paragraph 4 it demands that all leave.",
    ],
)
def test_a_paragraph_that_may_be_anothers_stays_unbound(text: str) -> None:
    assert carried(text) == []


def test_what_is_said_in_a_paragraph_and_in_an_operative_part_is_a_claim() -> None:
    text = (
        "Resolution 546 (1984) was late. In its operative part it decided that all ships may leave. "
        "It is also the text which says, in paragraph 4, that no pilot may be held back in the harbour."
    )
    claims = [claim for citation in extract(Document("a.txt", text)).citations for claim in citation.claims]
    said = [claim.span.of(text) for claim in claims if claim.kind is ClaimKind.PARAPHRASE]
    assert said == ["decided that all ships may leave", "that no pilot may be held back in the harbour"]
