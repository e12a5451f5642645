"""Quotations that nobody is said to have, and those that somebody is."""

from __future__ import annotations

import pytest

from verifier.extractor import extract
from verifier.model import Document, Part, Span


def left(text: str, *parts: Part) -> list[tuple[str, bool]]:
    """The unclaimed quotations, and whether somebody is named as their speaker."""
    found = extract(Document("a.txt", text, parts=parts)).unclaimed
    return [(claim.span.of(text), bool(claim.speakers)) for claim in found]


WORDS = "the northern harbour shall be kept open"


@pytest.mark.parametrize(
    ("text", "spoken"),
    [
        (f"Resolution 660 (1990) came late. “{WORDS}”: who would not like that?", False),
        (f"Resolution 660 (1990) came late. The pilot said: “{WORDS}”.", True),
        (f"Resolution 660 (1990) came late. “{WORDS}”, the Minister said.", True),
        (f"La resolución 660 (1990) llegó tarde. «{WORDS}»: ¿quién no lo querría?", False),
        (f"Резолюция 660 (1990) Совета Безопасности. «{WORDS}» — кто против?", False),
    ],
)
def test_words_without_an_owner(text: str, spoken: bool) -> None:
    assert left(text) == [(WORDS, spoken)]


@pytest.mark.parametrize(
    "text",
    [
        f"In resolution 660 (1990) the Council demanded that “{WORDS}”.",
        f"The Minister said: “{WORDS}”.",
        "Resolution 660 (1990) came late. “Too late”, some say.",
    ],
)
def test_words_with_an_owner_or_without_an_instrument_or_too_few(text: str) -> None:
    assert left(text) == []


def test_a_block_set_as_a_quotation() -> None:
    text = f"Resolution 660 (1990) came late. Its paragraph is short enough to be learnt by heart.\n\n{WORDS}\n\nMore."
    at = text.index(WORDS)
    assert left(text, Part(Span(at, at + len(WORDS)), "blockquote")) == [(WORDS, False)]


def test_a_quotation_that_fills_a_speech_is_what_is_quoted() -> None:
    text = (
        "\"In the words of resolution 266 (1969), '[r]eaffirms its resolutions 186 (1964) of 4 March and 187 (1964) of "
        "13 March'\", said the President.\n"
    )
    said = [claim.span.of(text) for claim in extract(Document("a.txt", text)).unclaimed]
    assert said == ["[r]eaffirms its resolutions 186 (1964) of 4 March and 187 (1964) of 13 March"]
