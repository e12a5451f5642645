"""The words of a statement or a text in seal form, with what stands between them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from ..model import OfficialText
from ..wording.fold import WORD, seal_fold


@dataclass(frozen=True, slots=True)
class Tokens:
    """Folded words and their (start, end) places in `raw`; a sealed text has unknown words ("") and no places."""

    words: tuple[str, ...]
    raw: str = ""
    places: tuple[tuple[int, int], ...] = ()

    def __len__(self) -> int:
        return len(self.words)

    def gap(self, at: int) -> str:
        """What stands before the word at this position, since the word before it; unknown is one space."""
        if not self.places:
            return " "
        start = self.places[at - 1][1] if at else 0
        return self.raw[start : self.places[at][0]]

    def after(self, at: int) -> str:
        """What stands behind the word at this position, up to the next word or the end."""
        if at + 1 < len(self.words) or not self.places:
            return self.gap(at + 1)
        return self.raw[self.places[at][1] :]

    def written(self, at: int) -> str:
        """The word as printed."""
        return self.raw[slice(*self.places[at])] if self.places else self.words[at]

    def stretch(self, first: int, end: int) -> str:
        """The words from first up to end as printed, with what stands between them."""
        if not self.places:
            return " ".join(self.words[first:end])
        return " ".join(self.raw[self.places[first][0] : self.places[end - 1][1]].split())

    def capital(self, at: int) -> bool:
        """Whether the word begins with a capital; in a sealed text it may."""
        return not self.places or self.written(at).lstrip("[")[:1].isupper()


_WORD = re.compile(rf"(?:\[[^\W\d_]\])?{WORD.pattern}")  # "[c]onvinced" is one word


def tokenise(raw: str) -> Tokens:
    """The words of any text, each folded alone so that places hold."""
    words, places = [], []
    for found in _WORD.finditer(raw):
        folded = WORD.findall(seal_fold(found[0].replace("]", "").lstrip("[")))
        if folded:
            words.append(folded[0] if len(folded) == 1 else "".join(folded))
            places.append(found.span())
    return Tokens(tuple(words), raw, tuple(places))


def tokens_of(text: OfficialText, closed: dict[bytes, str]) -> Tokens:
    """The words of an official text; of a sealed one those of the closed classes, the others empty."""
    if text.readable is None:
        ids = (text.words[n : n + 4] for n in range(0, len(text.words), 4))
        return Tokens(tuple(closed.get(word, "") for word in ids))
    if text.places:
        return Tokens(text.readable, text.original, text.places)
    return spaced(text.readable)


def spaced(words: Sequence[str]) -> Tokens:
    """Words without their print, set one space apart."""
    places, at = [], 0
    for word in words:
        places.append((at, at + len(word)))
        at += len(word) + 1
    return Tokens(tuple(words), " ".join(words), tuple(places))


BRACKET = 12  # words from a semicolon to the brackets around it
_STOP = re.compile(r"[.!?][\"'”’)\]]*\s")
# After these a full stop ends no sentence.
_SHORT = frozenset(
    "no nos art arts para paras doc ibid mr mrs ms dr st vs v op cf vol ch sec fig jr sr inc ltd co corp gen col "  # noqa: SIM905
    "prof rev".split()
)


def ends_sentence(tokens: Tokens, at: int) -> bool:
    """Whether a sentence ends before the word at this position."""
    gap = tokens.gap(at)
    if "\n\n" in gap or "|" in gap or (";" in gap and not bracketed(tokens, at)):
        return True
    if not _STOP.search(gap):
        return False
    before = tokens.words[at - 1]
    return (
        before not in _SHORT
        and (len(before) > 1 or before.isdigit())
        and (tokens.capital(at) or tokens.words[at].isdigit())
    )


def bracketed(tokens: Tokens, at: int) -> bool:
    """Whether a bracket opens shortly before this position and closes shortly after it: "(Ann; 4 May 1941)"."""
    before = "".join(tokens.gap(n) for n in range(max(1, at - BRACKET), at + 1))
    after = "".join(tokens.gap(n) for n in range(at + 1, min(at + BRACKET, len(tokens))))
    closes = after.find(")")
    return before.rfind("(") > before.rfind(")") and closes >= 0 and "(" not in after[:closes]


def sentences(tokens: Tokens, starts: Sequence[int] = ()) -> list[tuple[int, int]]:
    """Half-open word ranges of the sentences; `starts` are positions where one surely begins (provisions)."""
    if not len(tokens):
        return []
    begun = {at for at in starts if 0 < at < len(tokens)}
    bounds = [0, *(at for at in range(1, len(tokens)) if at in begun or ends_sentence(tokens, at)), len(tokens)]
    return list(pairwise(bounds))
