"""Finding instruments by a title that may be misspelt, shortened or translated."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from .plain_words import EMPTY

_FEW = 60
_WORD = re.compile(r"[^\W_]+")


def fold_title(title: str) -> str:
    """A title without case, accents, marks and doubled space, so that typography makes no difference."""
    plain = unicodedata.normalize("NFKD", title.replace("’", "'"))
    return " ".join(
        _WORD.findall("".join(c for c in plain.casefold() if not unicodedata.combining(c)).replace("'", ""))
    )


@lru_cache(maxsize=4096)
def words_of_title(title: str) -> frozenset[str]:
    """The words of a title that tell it from others."""
    return frozenset(word for word in fold_title(title).split() if word not in EMPTY)


def likeness(one: str, other: str) -> float:
    """0 to 100: how like two titles are, whatever the order of their words or small slips."""
    from rapidfuzz import fuzz

    mine, theirs = fold_title(one), fold_title(other)
    return max(float(fuzz.ratio(mine, theirs)), float(fuzz.token_sort_ratio(mine, theirs)))


def kinship(one: str, other: str) -> float:
    """0 to 1: how many telling beginnings of words of the shorter title the other has, translated or not."""
    mine, theirs = ({word[:5] for word in words_of_title(title) if len(word) > 3} for title in (one, other))
    smaller = min(len(mine), len(theirs))
    return len(mine & theirs) / smaller if smaller else 0.0


def best_of(title: str, candidates: Iterable[tuple[str, str]], *, dated: bool) -> list[str]:
    """Keys of the (key, title) pairs that can be meant, best first; none rather than a guess.

    A date narrows the choice, so with one a looser likeness is enough, provided nothing else of that date comes near.
    """
    ranked = sorted((-_score(title, other), key) for key, other in _promising(title, list(candidates)))
    scored = [(-negative, key) for negative, key in ranked]
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


def _promising(title: str, pairs: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """The pairs worth a closer look, where there are too many for one at each."""
    if len(pairs) <= _FEW:
        return pairs
    from rapidfuzz import fuzz, process

    names = [other.lower() for _, other in pairs]
    found = process.extract(title.lower(), names, scorer=fuzz.token_set_ratio, limit=_FEW, score_cutoff=60)
    return [pairs[at] for _, _, at in found]


def _score(title: str, other: str) -> float:
    if fold_title(title) == fold_title(other):
        return 100.0
    alike = likeness(title, other)
    words = kinship(title, other)
    enough = min(len(words_of_title(title)), len(words_of_title(other))) >= 3
    return max(alike, 90.0 * words if enough and words >= 0.75 else 0.0)
