"""Abbreviations of treaties, and whether an ambiguous one means the treaty at its place: the CRC, party to the CRC."""

from __future__ import annotations

import re
from functools import cache

from ..model import Span
from .density import Patience
from .names import NamedInstrument, named_instruments
from .pinpoints import pinpoints_after, pinpoints_before

WORD = re.compile(r"[^\W_]{1,40}")
_BOUND_BY = re.compile(  # what a State does to a treaty and not to an organ
    r"(?:part(?:y|ies)\s{1,4}to|ratif(?:ied|y|ies|ication\s{1,4}of)|acceded?\s{1,4}to|accession\s{1,4}to|"
    r"signator(?:y|ies)\s{1,4}(?:to|of)|obligations\s{1,4}under|since\s{1,4}[0-9]{4},?\s{1,4}and\s{1,4}to)"
    r"\s{1,4}(?:both\s{1,4})?(?:the\s{1,4})?$"
)


@cache
def abbreviations() -> dict[str, list[tuple[str, NamedInstrument, bool]]]:
    """By first word, the longest first: the abbreviation, whom it means, whether it always does."""
    table = {a: (entry, True) for entry in named_instruments() for a in entry.abbreviations}
    table |= {a: (entry, False) for entry in named_instruments() for a in entry.ambiguous_abbreviations}
    by_word: dict[str, list[tuple[str, NamedInstrument, bool]]] = {}
    for name, (entry, alone) in sorted(table.items(), key=lambda item: (-len(item[0]), item[0])):
        if (word := WORD.match(name)) is not None:
            by_word.setdefault(word[0], []).append((name, entry, alone))
    return by_word


class ShortForms:
    """What the text has made short for a treaty so far, and patience with what may stand for something else."""

    def __init__(self) -> None:
        self.defined: set[str] = set()
        self._patience = Patience(100)

    def mean_a_treaty(self, text: str, span: Span) -> bool:
        """Whether an ambiguous abbreviation was defined or has an article beside it; asked in order of the text."""
        if span.of(text) in self.defined:
            return True
        if not self._patience.left(span.start):
            return False
        pointed = _pointed_at(text, span)
        if not pointed:
            self._patience.in_vain()
        return pointed


def _pointed_at(text: str, span: Span) -> bool:
    if text[span.start - 1 : span.start] == "(":
        return False
    if _BOUND_BY.search(text, max(0, span.start - 48), span.start) is not None:
        return True
    before = pinpoints_before(text, span.start)
    after = pinpoints_after(text, span.end)
    return any(p is not None and p.each[0].provision.startswith("art ") for p in (before, after))
