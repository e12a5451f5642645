"""A text cut along marks that overlap: nothing lost, nothing doubled, the gravest shown."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from verifier.model import Document, Span
from verifier.page.passages import Mark, excerpt_of, lines_of, pieces_of
from verifier.visible import visible

TEXTS = st.text(alphabet="ab \n\tع\u202e\x1b(1993)", max_size=80)
MARKS = st.lists(
    st.tuples(
        st.integers(0, 80), st.integers(0, 30), st.sampled_from(["contradicted", "unverified", "confirmed", "cited"])
    ),
    max_size=8,
)


def marks_on(text: str, wished: list[tuple[int, int, str]]) -> list[Mark]:
    return [
        Mark(Span(min(start, len(text)), min(start + length, len(text))), outcome, "#f1", "said: ")
        for start, length, outcome in wished
    ]


@given(TEXTS, MARKS)
def test_the_pieces_are_the_text(text: str, wished: list[tuple[int, int, str]]) -> None:
    pieces = pieces_of(text, Span(0, len(text)), marks_on(text, wished), "d1")
    assert "".join(piece.text for piece in pieces) == visible(text, keep_marks=True)


@given(TEXTS, MARKS)
def test_lines_keep_every_word_and_anchors_are_unique(text: str, wished: list[tuple[int, int, str]]) -> None:
    lines = lines_of(Document("a", text), marks_on(text, wished), "d1")
    shown = ["".join(piece.text for piece in line.pieces) for line in lines]
    assert shown == [visible(line, keep_marks=True) for line in text.split("\n") if line.strip()]
    anchors = [line.anchor for line in lines] + [p.anchor for line in lines for p in line.pieces if p.anchor]
    assert len(anchors) == len(set(anchors))


def test_the_shortest_mark_gives_the_link_and_the_gravest_the_look() -> None:
    marks = [Mark(Span(0, 10), "contradicted", "#outer", "outer: "), Mark(Span(4, 6), "confirmed", "#inner", "inner: ")]
    pieces = list(pieces_of("0123456789", Span(0, 10), marks, "d1"))
    assert [(p.text, p.link, p.said, p.anchor) for p in pieces] == [
        ("0123", "#outer", "outer: ", "d1o0"),
        ("45", "#inner", "inner: ", "d1o4"),
        ("6789", "#outer", "", ""),
    ]
    assert {piece.style for piece in pieces} == {"cite contradicted"}


def test_a_mark_over_two_lines_is_said_once() -> None:
    document = Document("a", "first one\nsecond one\n")
    lines = lines_of(document, [Mark(Span(6, 16), "unverified", "#f1", "said: ")], "d1")
    assert [p.said for line in lines for p in line.pieces if p.style] == ["said: ", ""]


def test_no_link_is_empty_and_a_long_passage_is_one_link() -> None:
    text = "word " * 100 + "\n  \n" + "\tword " * 100
    marks = [
        Mark(Span(0, len(text)), "unverified", "#f1"),
        Mark(Span(2, 5), "confirmed", "#f2"),
        Mark(Span(500, 503), "confirmed", "#f3"),
    ]
    pieces = [piece for line in lines_of(Document("a", text), marks, "d1") for piece in line.pieces]
    assert [piece.link for piece in pieces if piece.link] == ["#f1", "#f2"]
    assert all(piece.text.strip() for piece in pieces if piece.link)


def test_an_excerpt_stays_in_its_paragraph_where_that_tells_enough() -> None:
    before, behind = "Words of another paragraph. " * 3, "And a further one. " * 3
    own = "Here stand quite a few words around the citation, enough to be understood by anybody who reads them."
    text = f"{before}\n\n{own}\n\n{behind}"
    start = text.index("citation")
    shown = "".join(piece.text for piece in excerpt_of(Document("a", text), Span(start, start + 8)))
    assert shown == own


def test_an_excerpt_of_a_short_line_takes_its_neighbours() -> None:
    text = "It was adopted then.\n\nRESOLUTION 844 (1993)\n\nThe Council met.\n"
    start = text.index("844")
    pieces = excerpt_of(Document("a", text), Span(start, start + 10))
    assert [piece.text for piece in pieces] == ["It was adopted then. RESOLUTION ", "844 (1993)", " The Council met. "]
    assert [piece.style for piece in pieces] == ["", "here", ""]


@given(TEXTS, st.integers(0, 80), st.integers(0, 80))
def test_an_excerpt_always_holds_the_words(text: str, start: int, length: int) -> None:
    span = Span(min(start, len(text)), min(start + length, len(text)))
    words = "".join(piece.text for piece in excerpt_of(Document("a", text), span) if piece.style)
    assert words.split() == visible(span.of(text).replace("\r", ""), keep_marks=True).split()
