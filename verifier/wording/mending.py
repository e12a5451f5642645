"""Misread words of a passage taken for the words of the texts at hand that they may be, so that it can be found."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from .forms import misread, near, typed
from .index import Index
from .tokens import Word
from .vocabulary import is_known


def mended(words: Sequence[Word], language: str, index: Index) -> list[int]:
    """The ids of the words; of one that neither the texts nor the language know, that of the likeliest word."""
    return [word.id if _stands(word, language, index) else _likeliest(word, language, index) for word in words]


def _stands(word: Word, language: str, index: Index) -> bool:
    return _found([word.id], index)[0] > 0 or (is_known(word.text, language) and len(word.text) > 1)


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
