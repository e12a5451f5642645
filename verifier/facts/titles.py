"""Finding instruments by a title that may be misspelt, shortened or translated."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

# Words that tell one title from another least.
_EMPTY = frozenset(
    ["a", "an", "and", "as", "by", "for", "from", "in", "into", "its", "of", "on", "or", "the", "to", "with", "de", "des", "du", "et", "la", "le", "les", "sur", "dans", "en", "y", "el", "los", "las", "por", "resolution", "recommendation", "declaration", "convention", "statute", "title", "entitled"]
)
_WORD = re.compile(r"[^\W_]+")


def fold_title(title: str) -> str:
    """A title without case, accents, marks and doubled space, so that typography makes no difference."""
    plain = unicodedata.normalize("NFKD", title.replace("’", "'"))
    return " ".join(_WORD.findall("".join(c for c in plain.casefold() if not unicodedata.combining(c)).replace("'", "")))


def words_of_title(title: str) -> frozenset[str]:
    """The words of a title that tell it from others."""
    return frozenset(word for word in fold_title(title).split() if word not in _EMPTY)


def likeness(one: str, other: str) -> float:
    """0 to 100: how like two titles are, whatever the order of their words or small slips."""
    from rapidfuzz import fuzz

    mine, theirs = fold_title(one), fold_title(other)
    return max(float(fuzz.ratio(mine, theirs)), float(fuzz.token_sort_ratio(mine, theirs)))


def kinship(one: str, other: str) -> float:
    """0 to 1: how many of the telling word beginnings of the shorter title the other has: for shortened or translated titles."""
    mine, theirs = ({word[:5] for word in words_of_title(title) if len(word) > 3} for title in (one, other))
    smaller = min(len(mine), len(theirs))
    return len(mine & theirs) / smaller if smaller else 0.0


def best_of(title: str, candidates: Iterable[tuple[str, str]], *, dated: bool) -> list[str]:
    """Keys of the (key, title) pairs that can be meant, best first; none rather than a guess.

    A date narrows the choice, so with one a looser likeness is enough, provided nothing else of that date comes near.
    """
    scored = sorted(((-_score(title, other), key) for key, other in candidates), key=lambda pair: pair)
    scored = [(-negative, key) for negative, key in scored]
    if not scored:
        return []
    floor = 62.0 if dated else 88.0
    best = scored[0][0]
    if best < floor:
        return []
    margin = 15.0 if dated else 4.0
    near = [key for score, key in scored if score >= max(floor, best - margin)]
    exact = [key for score, key in scored if score >= 99.5]
    return exact or near


def _score(title: str, other: str) -> float:
    if fold_title(title) == fold_title(other):
        return 100.0
    alike = likeness(title, other)
    words = kinship(title, other)
    enough = min(len(words_of_title(title)), len(words_of_title(other))) >= 3
    return max(alike, 90.0 * words if enough and words >= 0.75 else 0.0)
