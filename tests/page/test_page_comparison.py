"""Two wordings side by side: what differs is marked in both, and a seal shows nothing it does not hold."""

from __future__ import annotations

from verifier.model import (
    Citation,
    Difference,
    Document,
    Evidence,
    Fact,
    Finding,
    Instrument,
    Level,
    Outcome,
    Span,
    Suggestion,
    Verdict,
)
from verifier.page.comparison import comparison_of
from verifier.page.views import Comparison, Piece


def compared(
    text: str, instrument: Instrument | None = None, code: str = "altered-quotation", **more: object
) -> Comparison | None:
    span = Span(0, len(text))
    verdict = Verdict(Outcome.CONTRADICTED, code, "as it is", Level.ERROR, **more)  # type: ignore[arg-type]
    return comparison_of(Document("a", text), Finding("x", "a", Citation(span, "x", "k"), verdict, "f"), instrument)


def marked(pieces: tuple[Piece, ...]) -> list[str]:
    return [piece.text for piece in pieces if piece.style]


def difference(text: str, words: str, official: str | None, kind: str = "word", at: int = 0) -> Difference:
    start = text.index(words)
    return Difference(kind, Level.ERROR, Span(start, start + len(words)), words, official, at=at)


def test_differences_are_marked_in_both_and_said() -> None:
    text = "three local forces shall leave"
    found = (difference(text, "three", "two", "number"), difference(text, "shall", "should", "modal", 3))
    result = compared(text, evidence=(Evidence("x", official="two local forces should leave", differences=found),))
    assert result is not None and not result.sealed
    assert marked(result.ours) == ["three", "shall"] and marked(result.official) == ["two", "should"]
    assert result.ours[0].said == "[number changed: " and result.ours[0].after == "]"
    assert "".join(p.text for p in result.ours) == text


def test_official_words_are_found_whole_and_in_order() -> None:
    text = "an art of the artful"
    found = (difference(text, "art", "craft", at=4), difference(text, "artful", "crafty", at=5))
    result = compared(text, evidence=(Evidence("x", official="witchcraft or craft of the crafty", differences=found),))
    assert result is not None
    assert marked(result.official) == ["craft", "crafty"]
    assert result.official[0].text == "witchcraft or "


def test_missing_words_have_a_place() -> None:
    text = "forces leave"
    gap = Difference("omission", Level.ERROR, Span(6, 6), "", "immediately", at=1)
    result = compared(text, evidence=(Evidence("x", official="forces immediately leave", differences=(gap,)),))
    assert result is not None and marked(result.ours) == ["‸"]


def test_a_seal_gives_no_official_words() -> None:
    text = "three forces"
    result = compared(text, evidence=(Evidence("x", differences=(difference(text, "three", None, "number"),)),))
    assert result is not None and result.sealed and result.official == ()
    assert result.differences[0].official is None


def test_titles_are_compared_word_by_word() -> None:
    result = compared(
        "Situation on the territories", evidence=(Evidence("x", official="The situation in the territories"),)
    )
    assert result is not None
    assert marked(result.ours) == ["on"] and marked(result.official) == ["The", "in"]


def test_a_suggestion_or_a_recorded_fact_stands_in_for_official_words() -> None:
    suggested = compared("20 July 1993", suggestion=Suggestion(Span(0, 12), "29 July 1993"))
    assert suggested is not None and marked(suggested.official) == ["29"]
    known = Instrument("k", (Fact("date", "1993-07-29", ("Index",)),))
    recorded = compared("June", known, "wrong-date")
    assert recorded is not None and "".join(p.text for p in recorded.official) == "29 July 1993" and recorded.recorded
    assert compared("June", None, "wrong-date") is None
    assert compared("June", known, "wrong-date", likely="another") is None
    assert compared("General Assembly", Instrument("k", (Fact("body", "un/sc", ("Index",)),)), "wrong-body") is None


def test_long_passages_are_shortened_between_differences() -> None:
    text = "start " + "word " * 400 + "end"
    found = (difference(text, "start", "begin"), difference(text, "end", "close", at=401))
    result = compared(text, evidence=(Evidence("x", official="begin " + "word " * 400 + "close", differences=found),))
    assert result is not None
    assert sum(len(piece.text) for piece in result.ours) < 400
    assert [piece.text for piece in result.ours if piece.style == "left-out"] == [" [ … ] "]
    assert marked(result.official)[0] == "begin" and marked(result.official)[-1] == "close"


def test_overlapping_differences_lose_no_words() -> None:
    text = "one two three"
    found = (difference(text, "one two", "1 2"), difference(text, "two three", "2 3"))
    result = compared(text, evidence=(Evidence("x", official="1 2 3", differences=found),))
    assert result is not None and "".join(piece.text for piece in result.ours) == text
