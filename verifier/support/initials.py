"""Abbreviations by their letters: "US" in a statement, "United States" in a text."""

from __future__ import annotations

from collections.abc import Iterator

from .tokens import Tokens
from .view import View

LONGEST = 8  # letters, and words between the first and the last of them


def initials(tokens: Tokens, at: int) -> bool:
    """Whether the word is written in capitals among words that are not: "US" and "WHO" are names."""
    written = tokens.written(at)
    beside = [tokens.written(n) for n in (at - 1, at + 1) if 0 <= n < len(tokens)]
    return (
        bool(tokens.places) and 1 < len(written) <= LONGEST and written.isupper() and not any(map(str.isupper, beside))
    )


def spelled_out(word: str, view: View) -> Iterator[int]:
    """Where the text has words with capitals that begin with these letters, small words between them aside."""
    if view.sealed:
        return
    for at, other in enumerate(view.tokens.words):
        if other[0] == word[0] and len(other) > 1 and view.tokens.capital(at) and spells(word, view.tokens, at):
            yield at


def spells(word: str, tokens: Tokens, first: int) -> bool:
    """Whether capitals from here on begin with the letters in turn; a small word may give its letter or none."""
    open_letters = {word[1:]}
    for at in range(first + 1, min(first + LONGEST, len(tokens))):
        if "" in open_letters or tokens.gap(at).strip(" -\n"):
            break
        letter = tokens.words[at][0]
        given = {left[1:] for left in open_letters if left[0] == letter}
        open_letters = given if tokens.capital(at) else open_letters | given
    return "" in open_letters
