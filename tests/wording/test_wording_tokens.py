"""What a quotation is read as: words, ellipses, brackets, marks, furniture."""

from __future__ import annotations

import pytest

from verifier.model import Span
from verifier.wording.tokens import quotation

WORDS = [
    ("[T]he State[s]", ["the", "states"], "letters in brackets belong to their words"),
    ("the use [sic] of force (emphasis added)", ["the", "use", "of", "force"], "notes of the author are no words"),
    ("Europe,8 and Asia¹² too[3]", ["europe", "and", "asia", "too"], "footnote marks are no words"),
    ("Add.1 and 2", ["add", "1", "and", "2"], "a number after a full stop is no footnote mark"),
    ("Re-\npublic of cease-\nfire", ["republic", "of", "ceasefire"], "a line end breaks a word"),
    ("two-\nthirds", ["two", "thirds"], "but not a compound whose parts are words and whose whole is none"),
    ("soft\u00adhyphen", ["softhyphen"], "soft hyphens are no letters"),
    ("оп the", ["оп", "the"], "Cyrillic letters stay where nothing tells that they are Latin"),
    ("回顾其1991年决议", [*"回顾其", "1991", *"年决议"], "Chinese is read by characters"),
]


@pytest.mark.parametrize(("text", "words", "why"), WORDS, ids=[row[2] for row in WORDS])
def test_words(text: str, words: list[str], why: str) -> None:
    assert [word.text for word in quotation(text, Span(0, len(text)), "en").words] == words, why


ELLIPSES = ["...", "…", ". . .", "[...]", "[…]", "(...)", "....", ".. .", "* * *", "[omissis]", "<…>", "[---]"]


@pytest.mark.parametrize("mark", ELLIPSES)
def test_every_ellipsis_parts_two_segments(mark: str) -> None:
    text = f"open the road {mark} within thirty days"
    assert quotation(text, Span(0, len(text)), "en").segments() == [(0, 3), (3, 6)]


def test_a_full_stop_is_no_ellipsis() -> None:
    text = "It is so. The rest etc.. follows."
    assert quotation(text, Span(0, len(text)), "en").gaps == ()


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("(a) killing members", ["enumerator", "word", "word"]),
        ("1. Demands", ["enumerator", "word"]),
        ("peace\n- 12 -\nand security", ["word", "furniture", "word", "word"]),
        ("the [Ruritanian] forces", ["word", "bracket", "word"]),
        ("the report (S/26184)", ["word", "word", "symbol", "symbol"]),
    ],
)
def test_kinds(text: str, kinds: list[str]) -> None:
    assert [word.kind for word in quotation(text, Span(0, len(text)), "en").words] == kinds


def test_spans_slice_to_the_printed_words() -> None:
    text = "x “The Re-\npublic of Éire’s [c]laims” y"
    read = quotation(text, Span(3, len(text) - 3), "en")
    assert [word.span.of(text) for word in read.words] == ["The", "Re-\npublic", "of", "Éire’s", "[c]laims"]
