"""One pass over the text for the words that each grammar needs."""

from __future__ import annotations

from functools import cache

import ahocorasick_rs

from ..grammars import GRAMMARS


@cache
def _automaton() -> tuple[ahocorasick_rs.AhoCorasick, list[str]]:
    pairs = [(anchor, grammar.name) for grammar in GRAMMARS for anchor in grammar.anchors]
    return ahocorasick_rs.AhoCorasick([anchor for anchor, _ in pairs]), [name for _, name in pairs]


def hits_by_grammar(lower: str) -> dict[str, list[int]]:
    """For each grammar the ascending offsets at which one of its anchors starts."""
    hits: dict[str, list[int]] = {grammar.name: [] for grammar in GRAMMARS}
    if not any(grammar.anchors for grammar in GRAMMARS):
        return hits
    automaton, owners = _automaton()
    for pattern, start, _ in automaton.find_matches_as_indexes(lower, overlapping=True):
        hits[owners[pattern]].append(start)
    return {name: sorted(set(starts)) for name, starts in hits.items()}
