"""Paragraphs and sentences of wrapped, double-spaced and unwrapped text."""

from __future__ import annotations

from verifier.extraction.paragraphs import layout_of, paragraph_at, sentences_in
from verifier.model import Span

WRAPPED = (
    "The first paragraph of this text runs over more than one line because it\n"
    "is wrapped at a fixed width, as letters and statements often are, and so\n"
    "it ends here.\n"
    "\n"
    "The second paragraph also runs over more than one line and is wrapped at\n"
    "the same width, which is how the layout is known from the lines alone.\n"
)


def paragraph(text: str, word: str) -> str:
    return paragraph_at(text, layout_of(text), text.index(word)).of(text)


def test_a_wrapped_paragraph_is_whole() -> None:
    assert paragraph(WRAPPED, "letters").startswith("The first")
    assert paragraph(WRAPPED, "letters").endswith("it ends here.")


def test_a_blank_line_after_every_line_ends_nothing() -> None:
    doubled = WRAPPED.replace("\n\n", "\n").replace("\n", "\n\n")
    assert layout_of(doubled).double_spaced
    assert paragraph(doubled, "letters").endswith("it ends here.")


def test_where_lines_are_not_wrapped_each_is_a_paragraph() -> None:
    text = "A long paragraph that stands on one line, however long it is, to its end.\nAnother one.\n" * 3
    assert paragraph(text, "Another") == "Another one."


def test_sentences_know_abbreviations() -> None:
    text = "See art. 5 and para. 7 of Res. No. 822. It was adopted on 3 Dec. 1993 by Mr. Smith. Then it ended."
    spans = sentences_in(text, Span(0, len(text)))
    assert [s.of(text) for s in spans] == [
        "See art. 5 and para. 7 of Res. No. 822.",
        "It was adopted on 3 Dec. 1993 by Mr. Smith.",
        "Then it ended.",
    ]


def test_sentences_of_scripts_without_capitals() -> None:
    text = "大会通过了决议。各国应当遵守。"
    assert len(sentences_in(text, Span(0, len(text)))) == 2
