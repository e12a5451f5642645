"""Dates of birth and death as reference works give them, behind a name: "(4 March 1921 – 12 June 1988)"."""

from __future__ import annotations

from collections.abc import Iterator

from .statements import is_verb
from .tokens import Tokens
from .view import View
from .vocabulary import months

NAME = 12  # words from the beginning of the sentence to the bracket
BRACKET = 30  # words in brackets
DATE = 4  # words of a date
_BIRTH = frozenset({"born", "birth", "birthday", "birthdate"})
_DEATH = frozenset({"died", "dies", "death", "dead"})
_DASHES = frozenset("–—−-‒―")


def lifetime(word: str, view: View) -> Iterator[int]:
    """Where a text has the date of birth or death that this word speaks of."""
    if word in _BIRTH or word in _DEATH:
        for first, end in view.bounds if not view.sealed else ():
            found = span_of_life(view.tokens, first, end)
            if found:
                yield found[word in _DEATH]


def span_of_life(tokens: Tokens, first: int, end: int) -> tuple[int, int] | None:
    """The first words of the two dates behind the name that opens this sentence."""
    opens = next((at for at in range(first + 1, min(end, first + NAME)) if "(" in tokens.gap(at)), None)
    if opens is None or any(is_verb(tokens, at) for at in range(first, opens)):
        return None
    for at in range(opens + 1, min(end, opens + BRACKET)):
        if ")" in tokens.gap(at):
            return None
        dash = set(tokens.gap(at).strip()) & _DASHES
        if dash and year(tokens.words[at - 1]) and any(year(word) for word in tokens.words[at : at + DATE]):
            return date_before(tokens, at), at
    return None


def year(word: str) -> bool:
    return len(word) == 4 and word.isascii() and word.isdigit() and word[0] in "12"


def date_before(tokens: Tokens, end: int) -> int:
    """The first word of the date that ends here."""
    at = end - 1
    while end - at < DATE and (tokens.words[at - 1] in months() or tokens.words[at - 1].isdigit()):
        at -= 1
    return at
