"""Notes that stand in the middle of a sentence part neither a citation from its claim nor the words of a quotation."""

from __future__ import annotations

import pytest

from verifier.bare import bare_of
from verifier.extractor import extract
from verifier.model import ClaimKind, Document
from verifier.readers.choose import reader_for

TEX = (
    "In resolution 822 (1993)\\footnote{S/RES/822 (1993), 30 April 1993.} the Council ``demands the immediate "
    "cessation\\footnote{Emphasis added.} of all hostilities''. Article 2\\footnote{1 UNTS XVI, as is resolution 853 "
    "(1993).} (4) of the Charter of the United Nations is older.\n"
)
AKN = (
    "<akomaNtoso><doc><mainBody><p>In resolution 822 (1993)<authorialNote><p>S/RES/822 (1993).</p></authorialNote> the "
    "Council “demands the immediate cessation of all hostilities”.</p></mainBody></doc></akomaNtoso>"
)


def read(name: str) -> Document:
    text = (TEX if name.endswith(".tex") else AKN).encode()
    return reader_for(name, text).read(name, text)


@pytest.mark.parametrize("name", ["a.tex", "a.xml"])
def test_a_quotation_is_bound_across_a_note(name: str) -> None:
    found = extract(read(name)).citations
    quoted = {c.span.start: [k.span for k in c.claims if k.kind is ClaimKind.QUOTATION] for c in found}
    first = found[0]
    assert first.key == "un/sc/res/822" and len(quoted[first.span.start]) == 1
    assert found[1].key == "un/sc/res/822" and not quoted[found[1].span.start]


def test_what_is_found_stands_in_the_order_of_the_file() -> None:
    document = read("a.tex")
    spans = [citation.span for citation in extract(document).citations]
    assert spans == sorted(spans)
    assert not any(one.overlaps(other) for at, one in enumerate(spans) for other in spans[at + 1 :])
    assert all(document.source[span.start : span.end].strip() for span in spans)


def test_every_character_knows_its_place() -> None:
    document = read("a.tex")
    bare = bare_of(document)
    assert bare is not None and "822 (1993) the Council" in bare.document.text
    for at, char in enumerate(bare.document.text):
        assert char == "\n" or document.text[bare._place(at)] == char
    (first, *_) = [part for part in bare.document.parts if part.kind == "footnote"]
    assert first.span.of(bare.document.text).strip() == "S/RES/822 (1993), 30 April 1993."
    assert [part.label for part in bare.document.parts if part.kind == "note-mark"] == [
        "footnote 1", "footnote 2", "footnote 3",
    ]  # fmt: skip


def test_a_notes_words_are_no_words_of_a_quotation() -> None:
    from verifier.wording.tokens import quotation

    document = read("a.tex")
    (claim,) = [k for k in extract(document).citations[0].claims if k.kind is ClaimKind.QUOTATION]
    words = quotation(document.text, claim.span, "en", document.notes_within(claim.span)).words
    assert [word.text for word in words] == ["demands", "the", "immediate", "cessation", "of", "all", "hostilities"]
