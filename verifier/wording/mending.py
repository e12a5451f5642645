"""Misread words of a passage taken for the words of the texts at hand that they may be, so that it can be found."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import islice

from .forms import misread, near, typed
from .index import Index
from .tokens import Word
from .vocabulary import is_known

_MOST = 16  # words that are mended; a passage with more of them has enough others to be found by


def mended(words: Sequence[Word], language: str, index: Index) -> list[int]:
    """The ids of the words; of one that neither the texts nor the language know, that of the likeliest word."""
    ids = [word.id for word in words]
    counts = _found(ids, index)
    unread = (at for at, word in enumerate(words) if not counts[at] and not _is_word(word, language))
    for at in islice(unread, _MOST):
        ids[at] = _likeliest(words[at], language, index)
    return ids


def _is_word(word: Word, language: str) -> bool:
    return len(word.text) > 1 and is_known(word.text, language)


def _likeliest(word: Word, language: str, index: Index) -> int:
    for shapes in (typed, near, misread):
        options = sorted(shapes(word.text, language))
        counts = _found(options, index)
        best = max(zip(counts, options, strict=True), default=(0, word.id))
        if best[0]:
            return best[1]
    return word.id


def _found(ids: Iterable[int], index: Index) -> list[int]:
    """How often each word stands in the texts."""
    import numpy as np

    wanted = np.fromiter(ids, np.uint32)
    if not len(wanted) or not len(index.known):
        return [0] * len(wanted)
    at = np.minimum(np.searchsorted(index.known, wanted), len(index.known) - 1)
    return [int(count) for count in np.where(index.known[at] == wanted, index.counts[at], 0)]
