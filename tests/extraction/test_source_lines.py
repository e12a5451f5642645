"""Quotations and the line that holds their source: whose words they are, and where that cannot be told."""

from __future__ import annotations

import pytest

from verifier.extractor import extract
from verifier.model import ClaimKind, Document, Part, Span

DEMANDS = "Demands the immediate cessation of all hostilities and hostile acts"
BOUND = [
    (f"“{DEMANDS}”\n— Security Council resolution 822 (1993)", DEMANDS, "an epigraph"),
    (f"“{DEMANDS}”\nSecurity Council resolution 822 (1993), 30 April 1993", DEMANDS, "a source with its date"),
    (f"Security Council resolution 822 (1993)\n“{DEMANDS}”", DEMANDS, "a row of a table"),
    (f"Resolution 822 (1993)\n\n“{DEMANDS}”\n\nOther words follow.", DEMANDS, "a heading"),
    (
        f"The chapter begins.\n\n    {DEMANDS}\n    of every kind.\n\n    -- Security Council resolution 822 (1993)",
        f"{DEMANDS}\n    of every kind.",
        "a block that is set in",
    ),
]
UNBOUND = [
    (f"“{DEMANDS}”\nResolution 822 (1993)\n“Calls for a cease-fire”", "between two quotations"),
    ("Resolution 822 (1993)\n\n“This was a dark day for the valley.”", "anybody's words behind a heading"),
    (f"Resolution 822 (1993)\n\n“{DEMANDS}”, the minister read out.", "words that go on"),
    ("“A dark day for the valley”\n— Security Council resolution 822 (1993) and after", "a title of something"),
    (f"“{DEMANDS}”\n— The minister on resolution 822 (1993)", "a person's words"),
    (f"“{DEMANDS}”\n\nResolution 822 (1993) was adopted on 30 April 1993 and speaks for itself.", "no source line"),
]


# Lines as long as paragraphs: a page whose lines are not broken by hand.
REST = "\n\n" + "The chapter goes on with matters of another kind, which concern no instrument at all. " * 3


def bound(text: str, parts: tuple[Part, ...] = ()) -> list[str]:
    found = extract(Document("a.txt", text, parts=parts)).citations
    return [c.span.of(text) for one in found for c in one.claims if c.kind is ClaimKind.QUOTATION]


@pytest.mark.parametrize(("text", "words", "why"), BOUND)
def test_the_words_are_those_of_the_source(text: str, words: str, why: str) -> None:
    assert bound(text + REST) == [words], why


@pytest.mark.parametrize(("text", "why"), UNBOUND)
def test_whose_words_they_are_cannot_be_told(text: str, why: str) -> None:
    assert bound(text + REST) == [], why


def test_a_block_ends_with_its_source() -> None:
    text = f"{DEMANDS}.\n\n— Security Council resolution 822 (1993)\n\nMore."
    block = Part(Span(0, text.index("\n\nMore")), "blockquote")
    assert bound(text, (block,)) == [f"{DEMANDS}."]
    assert bound(text) == []


def test_a_page_with_broken_lines() -> None:
    text = f"“{DEMANDS}\nwith a view to establishing a durable truce”\nUN Security Council resolution 822 (1993)"
    assert bound(text) == [f"{DEMANDS}\nwith a view to establishing a durable truce"]
