"""Quotations in all styles: nested, unclosed, going on over paragraphs."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verifier.extraction.paragraphs import layout_of
from verifier.extraction.quotation_marks import Quoted, quoted_in


def quoted(text: str) -> list[tuple[str, bool, int]]:
    return [(q.span.of(text), q.closed, q.depth) for q in quoted_in(text, layout_of(text))]


@pytest.mark.parametrize(
    "text",
    [
        "“shall not pass”",
        '"shall not pass"',
        "«shall not pass»",
        "„shall not pass“",
        "「shall not pass」",
        "‘shall not pass’",
        "”shall not pass”",
        "''shall not pass''",
        "'shall not pass'",
    ],
)
def test_every_style(text: str) -> None:
    assert quoted(f"It says {text} and ends.") == [("shall not pass", True, 0)]


def test_quotations_within_quotations() -> None:
    assert quoted("He said “it says ‘never again’ twice” today.") == [
        ("it says ‘never again’ twice", True, 0),
        ("never again", True, 1),
    ]


def test_straight_marks_nest_by_the_spaces_around_them() -> None:
    text = '"The Union supports the "Justice for all" campaign of the town" - the resolution says.'
    assert [words for words, *_ in quoted(text)] == [
        'The Union supports the "Justice for all" campaign of the town',
        "Justice for all",
    ]


def test_an_unclosed_quotation_ends_with_its_paragraph() -> None:
    text = "The articles state that “the Parties undertake to act.\n\nThe next paragraph says “another thing” too."
    assert quoted(text) == [("the Parties undertake to act.", False, 0), ("another thing", True, 0)]


def test_a_mark_at_the_head_of_each_paragraph_goes_on_quoting() -> None:
    found = quoted_in("“First.\n\n“Second.”", layout_of("“First.\n\n“Second.”"))
    assert [(q.closed, q.goes_on) for q in found] == [(True, True), (True, False)]


def test_apostrophes_are_no_marks() -> None:
    assert quoted("Azerbaijan's and the States' rights, the '90s and rock 'n' roll aren't quoted.") == []


def test_two_apostrophes_are_a_double_mark() -> None:
    text = "The text ''says so at its end'' and \"again\". In bold: '''Resolution 573''' and ''left open."
    assert [words for words, *_ in quoted(text)][:2] == ["says so at its end", "again"]


def test_spans_slice_to_the_words() -> None:
    text = "a “b c” d"
    (found,) = quoted_in(text, layout_of(text))
    assert isinstance(found, Quoted)
    assert (found.span.of(text), found.outer.of(text)) == ("b c", "“b c”")


@settings(max_examples=300, deadline=None)
@given(st.text("“”„«»‹›「」『』《》\"'‘’ ,.\nab", max_size=60))
def test_any_row_of_marks_is_read(text: str) -> None:
    for quote in quoted_in(text, layout_of(text)):
        assert quote.outer.contains(quote.span) and quote.span.start <= quote.span.end


def test_single_marks_close_behind_a_bracket_and_never_in_another_paragraph() -> None:
    assert quoted("It cites 'resolution 309 (1972)'.\n\nThe States' votes") == [("resolution 309 (1972)", True, 0)]
    assert quoted("the 'nineties were hard.\n\nThe States' votes.") == []


def test_a_bracketed_letter_begins_a_quotation_in_single_marks_and_two_of_them_close_grave_accents() -> None:
    assert quoted("the phrase '[c]alls upon all States' stands")[0][0] == "[c]alls upon all States"
    assert quoted("It reads ``Council on his efforts''. And then 'more words' too") == [("more words", True, 0)]
