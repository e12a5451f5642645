"""Words that deny, and where a clause ends behind which they deny no more."""

from __future__ import annotations

from . import wordnet
from .tokens import Tokens
from .vocabulary import words_in


def negative(tokens: Tokens, at: int) -> bool:
    """Whether this word denies, forbids or tells of something left undone; "not attained the age of" is an age."""
    word, after = tokens.words[at], tokens.words[at + 1 : at + 3]
    if word in words_in("negations"):
        manner = word == "without" and bool(set(after) & words_in("manners"))
        age = word == "not" and after[:1] in _REACHED and "age" in tokens.words[at + 2 : at + 5]
        return not manner and not age and not (word in ("no", "not") and after[:1] in _MEASURES)
    return of_class(word, "denials") and not any(
        of_class(other, "lifting") for other in (*tokens.words[max(0, at - 3) : at], *after)
    )


def of_class(word: str, table: str) -> bool:
    return bool(word) and any(lemma in words_in(table) for lemma in wordnet.lemmas(word)[:3])


# "no later than" measures; "without delay" (words_in("manners")) says how. Neither denies.
_REACHED = (("attained",), ("reached",), ("completed",))
_MEASURES = (("later",), ("less",), ("more",), ("fewer",), ("longer",))


def negations(tokens: Tokens, first: int, end: int) -> list[int]:
    return [at for at in range(max(0, first), min(end, len(tokens))) if negative(tokens, at)]


def breaks(tokens: Tokens, at: int) -> bool:
    """A comma and a joint, or a semicolon: "in order that it does not recur, and to abandon ..."."""
    gap = tokens.gap(at)
    return ";" in gap or ("," in gap and tokens.words[at] in ("and", "but", "as"))
