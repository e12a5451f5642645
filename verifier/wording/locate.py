"""Where in an official text quoted words may stand: exact places first, then places that the rarest words vote for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from .official import View

_VOTERS = 14  # rarest words that vote
_CROWD = 400  # a word that stands in more places says little
_BUCKET = 3  # diagonals are counted in steps of eight
REACH = 160  # words that a silent omission may leave out


def exact_places(view: View, words: Sequence[int], limit: int = 64) -> list[int]:
    """Positions where the words stand one after another, ascending."""
    if not words:
        return []
    places = view.places
    counts = [(len(places.get(word, ())), at) for at, word in enumerate(words)]
    fewest, at = min(counts)
    if not fewest:
        return []
    wanted, size, ids = list(words), len(words), view.ids
    found: list[int] = []
    for position in places[words[at]]:
        start = position - at
        if start >= 0 and list(ids[start : start + size]) == wanted:
            found.append(start)
            if len(found) == limit:
                break
    return found


def windows(view: View, words: Sequence[int], limit: int = 6) -> list[tuple[int, int]]:
    """Half-open stretches of the text, likeliest first, in which the words may stand with changes."""
    votes = _votes(view, words)
    if not votes:
        return []
    joined = {bucket: count + votes.get(bucket + 1, 0) for bucket, count in votes.items()}
    ranked = sorted(joined, key=lambda bucket: (-joined[bucket], bucket))
    best = joined[ranked[0]]
    found: list[tuple[int, int]] = []
    for bucket in ranked[: 4 * limit]:
        if joined[bucket] * 3 < best or len(found) == limit:
            break
        slack = _slack(len(words))
        window = max(0, (bucket << _BUCKET) - slack), min(len(view), (bucket << _BUCKET) + len(words) + 16 + slack)
        if not any(a <= window[0] and window[1] <= b for a, b in found):
            found.append(window)
    return found


def _votes(view: View, words: Sequence[int]) -> Counter[int]:
    return _counted(view, tuple(words))


@lru_cache(maxsize=4)
def _counted(view: View, words: tuple[int, ...]) -> Counter[int]:
    places = view.places
    present = sorted((len(places[word]), at) for at, word in enumerate(words) if word in places)
    voters = max(_VOTERS, len(words) // 3)
    votes: Counter[int] = Counter()
    for count, at in present[:voters]:
        if count > _CROWD and votes:
            break
        for position in places[words[at]][:_CROWD]:
            votes[(position - at) >> _BUCKET] += 1
    return votes


def wider(view: View, words: Sequence[int], window: tuple[int, int]) -> tuple[int, int]:
    """The window with what stands within reach of it and holds its share of the votes: a silent omission lies
    between.
    """
    votes = _votes(view, words)
    low, high = window
    slack = _slack(len(words))
    middle = (low + slack) >> _BUCKET
    reach = (REACH + len(words)) >> _BUCKET
    for other in range(middle - reach, middle + reach + 1):
        if votes.get(other, 0) >= 2:
            low = min(low, (other << _BUCKET) - slack)
            high = max(high, (other << _BUCKET) + len(words) + 16 + slack)
    return max(0, low), min(len(view), high)


def _slack(size: int) -> int:
    return 8 + size // 8
