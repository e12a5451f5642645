"""Which of many texts holds a passage: pairs of neighbouring words, sorted by hash, vote; the likeliest are
compared.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..model import OfficialText

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Numbers = NDArray[np.uint32]

_CROWD = 4000  # a pair that stands in more places says little
_CELL = 5  # diagonals are counted in steps of 32 words
_COMPARED = 48  # likeliest places that are compared word by word
_NAMED = 500  # places of one passage that are named
_SLACK = 12
_EDGE = 3


@dataclass(frozen=True, slots=True)
class Entry:
    """One text of the index and the range of all words that it takes up."""

    key: str
    language: str
    form: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Hit:
    """A place: the entry, the half-open range from its first to its last equal word, and how many are equal in
    order.
    """

    entry: Entry
    first: int
    end: int
    matched: int
    longest: int = 0  # the longest run of them that is unbroken


@dataclass(frozen=True, slots=True)
class Index:
    """All words of many texts, one after another, the sorted hashes of their pairs, and each word once with how often
    it stands there.
    """

    entries: tuple[Entry, ...]
    words: Numbers
    pairs: Numbers
    order: Numbers
    starts: Numbers
    known: Numbers
    counts: Numbers


def build(texts: Iterable[OfficialText]) -> Index:
    """The index of these texts; holds their word ids, not the texts."""
    import numpy as np

    entries: list[Entry] = []
    parts: list[Numbers] = []
    at = 0
    for text in texts:
        part = np.frombuffer(text.words, dtype="<u4").astype(np.uint32, copy=False)
        entries.append(Entry(text.key, text.language, text.form, at, at + len(part)))
        parts.append(part)
        at += len(part)
    words = np.concatenate(parts) if parts else np.zeros(0, np.uint32)
    pairs = _pairs(words)
    order = np.argsort(pairs, kind="stable").astype(np.uint32)
    known, counts = np.unique(words, return_counts=True)
    starts = np.array([e.start for e in entries], np.uint32)
    return Index(tuple(entries), words, pairs[order], order, starts, known, counts.astype(np.uint32))


def _pairs(words: Any) -> Any:
    """A hash of each word with the one that follows."""
    import numpy as np

    if len(words) < 2:
        return np.zeros(0, np.uint32)
    return words[:-1] * np.uint32(0x9E3779B1) ^ (words[1:] >> np.uint32(15) | words[1:] << np.uint32(17))


def search(index: Index, ids: Sequence[int], limit: int = 8) -> list[Hit]:
    """The places that hold most of these words in order, best first, at most one a text."""
    import numpy as np

    quoted = np.array(ids, np.uint32)
    cells = _cells(index, quoted)
    best: dict[int, Hit] = {}
    for entry, diagonal in cells:
        hit = _compared(index, index.entries[entry], diagonal, list(ids))
        if hit and (entry not in best or _rank(hit) < _rank(best[entry])):
            best[entry] = hit
    return sorted(best.values(), key=_rank)[:limit]


def _rank(hit: Hit) -> tuple[int, int, int, str, str, int]:
    return -hit.matched, -hit.longest, hit.end - hit.first, hit.entry.key, hit.entry.form, hit.first


def _cells(index: Index, quoted: Any) -> list[tuple[int, int]]:
    """(entry, first word that the quotation would begin at), those with most votes first."""
    import numpy as np

    pairs = _pairs(quoted)
    low, high = np.searchsorted(index.pairs, pairs, "left"), np.searchsorted(index.pairs, pairs, "right")
    counts = high - low
    chosen = [at for at in np.argsort(counts, kind="stable") if 0 < counts[at] <= _CROWD]
    chosen = chosen or [at for at in np.argsort(counts, kind="stable") if counts[at] > 0][:6]
    if not chosen:
        return []
    positions = np.concatenate(
        [index.order[low[at] : min(high[at], low[at] + 20 * _CROWD)].astype(np.int64) for at in chosen]
    )
    sizes = [min(int(counts[at]), 20 * _CROWD) for at in chosen]
    offsets = np.repeat(np.array(chosen, np.int64), sizes)
    weights = np.repeat(np.array([1 / np.log2(2 + counts[at]) for at in chosen]), sizes)
    entries = np.searchsorted(index.starts, positions, "right") - 1
    diagonals = positions - offsets
    keys, inverse = np.unique((entries << 40) + ((diagonals + 4096) >> _CELL), return_inverse=True)
    votes = np.bincount(inverse, weights=weights)
    ranked = np.argsort(-votes, kind="stable")[:_COMPARED]
    return [(int(keys[at] >> 40), int(((keys[at] & ((1 << 40) - 1)) << _CELL) - 4096)) for at in ranked]


def _compared(index: Index, entry: Entry, diagonal: int, ids: list[int]) -> Hit | None:
    """The words of one place that match in order, first in a wide window, then in one of the passage's own length."""
    low = max(entry.start, diagonal - _SLACK)
    high = min(entry.end, diagonal + len(ids) + (1 << _CELL) + _SLACK)
    equal = _equal(index, ids, low, high)
    if not equal:
        return None
    longest = max(equal, key=lambda run: run[2])
    start = longest[1] - longest[0]
    equal = _equal(index, ids, max(entry.start, start - _EDGE), min(entry.end, start + len(ids) + _EDGE))
    first, end = equal[0][1], equal[-1][1] + equal[-1][2]
    return Hit(entry, first, end, sum(run[2] for run in equal), max(run[2] for run in equal))


def _equal(index: Index, ids: list[int], low: int, high: int) -> list[tuple[int, int, int]]:
    """Runs of equal words in order: (quoted word, position, size)."""
    from rapidfuzz.distance import LCSseq

    codes = LCSseq.opcodes(ids, index.words[low:high].tolist())
    return [(c.src_start, c.dest_start + low, c.src_end - c.src_start) for c in codes if c.tag == "equal"]


def everywhere(index: Index, hits: Sequence[Hit]) -> list[Hit]:
    """All places of the best hit's words, and of those of hits that are just as good, in the order of the index."""
    equals = [hit for hit in hits if (hit.matched, hit.longest) == (hits[0].matched, hits[0].longest)]
    found = {(one.first, one.end): one for hit in equals for one in same_words(index, hit)}
    return sorted(found.values(), key=lambda one: (one.entry.start, one.first))


def same_words(index: Index, hit: Hit) -> list[Hit]:
    """Every place in all texts where exactly the official words of this place stand, in the order of the index."""
    import numpy as np

    passage = index.words[hit.first : hit.end]
    if len(passage) < 2:
        return [hit]
    pairs = _pairs(passage)
    low, high = np.searchsorted(index.pairs, pairs, "left"), np.searchsorted(index.pairs, pairs, "right")
    rarest = int(np.argmin(high - low))
    starts = np.sort(index.order[low[rarest] : high[rarest]].astype(np.int64)) - rarest
    starts = starts[(starts >= 0) & (starts + len(passage) <= len(index.words))]
    for offset in range(len(passage)):
        starts = starts[index.words[starts + offset] == passage[offset]]
    found = [_at(index, int(start), len(passage), hit.matched) for start in starts[:_NAMED]]
    return [one for one in found if one is not None]


def _at(index: Index, start: int, size: int, matched: int) -> Hit | None:
    from bisect import bisect_right

    entry = index.entries[bisect_right(index.entries, start, key=lambda e: e.start) - 1]
    return Hit(entry, start, start + size, matched) if start + size <= entry.end else None
