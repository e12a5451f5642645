"""The nouns that announce numbered texts, in order of the text, also broken ones."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..contracts import Scan
from .density import Patience
from .vocabulary import BROKEN_HALVES, Noun, broken_noun_at, noun_at


def nouns_at(scan: Scan, hits: Sequence[int], patience: Patience) -> Iterator[Noun]:
    """The nouns whose stems start at these offsets (a hit may be the blank before one), as long as patience lasts."""
    last: Noun | None = None
    for hit in hits:
        if (last is not None and hit < last.end) or not patience.left(hit):
            continue
        noun = noun_at(scan.lower, hit + (scan.lower[hit] == " "))
        if noun is None and scan.lower.startswith(BROKEN_HALVES, hit):
            noun = broken_noun_at(scan.lower, hit)
        if noun is None:
            patience.in_vain()
            continue
        if last is None or noun.start >= last.end:
            if last is not None:
                yield last
            last = noun
        elif last.start <= noun.start and last.end < noun.end:  # "res olution" is more than "res"
            last = noun
    if last is not None:
        yield last
