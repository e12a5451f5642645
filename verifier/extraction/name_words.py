"""Words of instrument names in a form that spelling, case, number and inflection leave alone."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from ..model import Span

_WORD = re.compile(r"[^\W_]{1,40}")  # no word of a name is longer, and nobody parts a page of letters for us
_BETWEEN = re.compile(r"(?:(?<=[Nn]o)\.\s{0,4}|\s{0,8}[(]|[)]\s{0,8}|\s{1,6}[\"«]|-\s{0,3}|[\s,'’/]{1,16})")
_RUSSIAN_ENDING = re.compile(
    "(?:иями|ями|ами|иях|иям|ия|ие|ые|ого|его|ому|ему|ыми|ими|ией|ией|ая|яя|ое|ее|ой|ей|ый|ий|ом|ем|ах|ях|ам"
    "|ям|ую|юю|ых|их|ию|ии|ия|"
    "ов|ев|ью|а|я|о|е|у|ю|ы|и|ь|й)$"
)
_ARABIC_PREFIX = re.compile("^(?:[وف])?(?:[بكل])?(?:ال|ل)?(?=.{3})")
_STOP = frozenset(
    [
        "the",
        "of",
        "on",
        "and",
        "for",
        "to",
        "in",
        "from",
        "by",
        "with",
        "a",
        "an",
        "s",
        "or",
        "no",
        "concerning",
        "relating",
        "respecting",
        "regarding",
        "relative",
        "related",
        "with",
        "as",
        "during",
        "de",
        "la",
        "le",
        "les",
        "des",
        "du",
        "d",
        "l",
        "et",
        "sur",
        "pour",
        "contre",
        "a",
        "à",
        "au",
        "aux",
        "en",
        "el",
        "los",
        "las",
        "del",
        "y",
        "e",
        "para",
        "sobre",
        "relativo",
        "relativa",
        "relatif",
        "concernant",
        "touchant",
        "о",
        "об",
        "и",
        "к",
        "за",
        "на",
        "в",
        "от",
        "для",
        "по",
        "со",
        "с",
        "во",
        "из",
        "как",
        "من",
        "في",
        "على",
        "او",
        "أو",
        "و",
    ]
)


@lru_cache(maxsize=8192)
def folded_word(word: str) -> str:
    """The word without case, accents, plural s and endings; empty for words that carry no meaning in a name."""
    low = word.casefold()
    if low in _STOP:
        return ""
    if low.isascii():
        return _english(low)
    if "\u0400" <= low[0] <= "\u052f":
        return _RUSSIAN_ENDING.sub("", low.replace("ё", "е")) if len(low) > 4 else low
    if "\u0600" <= low[0] <= "\u06ff":
        low = re.sub("[\u064b-\u065f\u0640]", "", low).translate(str.maketrans("أإآىة", "ااايه"))
        return _ARABIC_PREFIX.sub("", low)
    plain = "".join(c for c in unicodedata.normalize("NFKD", low) if not unicodedata.combining(c))
    return "" if plain in _STOP else _english(plain) if plain.isascii() else plain


def _english(low: str) -> str:
    if len(low) > 4 and low.endswith("ies"):
        low = low[:-3] + "y"
    elif len(low) > 3 and low.endswith("s") and not low.endswith(("ss", "us", "is")):
        low = low[:-1]
    return re.sub("is(e|ed|ing|ation)$", r"iz\1", low) if len(low) > 6 else low


def words_after(text: str, at: int, most: int) -> Iterator[tuple[str, Span]]:
    """The folded words from this offset on, as long as only what a name may hold stands between them."""
    for _ in range(most):
        gap = _BETWEEN.match(text, at)
        word = _WORD.match(text, gap.end() if gap else at)
        if word is None:
            return
        start, end = word.span()
        piece = word[0]
        if text[end : end + 1] == "-" and text[end + 1 : end + 2].isspace() and piece[-1].islower():
            rest = _WORD.match(text, end + 1 + len(text[end + 1 : end + 6]) - len(text[end + 1 : end + 6].lstrip()))
            if rest is not None and rest[0][0].islower():
                piece, end = piece + rest[0], rest.end()
        at = end
        yield folded_word(piece), Span(start, end)


def words_before(text: str, at: int, most: int) -> Iterator[tuple[str, Span]]:
    """The folded words before this offset, nearest first."""
    for _ in range(most):
        end = at
        while end and at - end < 10 and (text[end - 1].isspace() or text[end - 1] in "-'\"“«"):
            end -= 1
        at = _start_of_word(text, end)
        if at == end:
            return
        yield folded_word(text[at:end]), Span(at, end)


def _start_of_word(text: str, end: int) -> int:
    """Where the letters and digits that end here begin, no more than forty of them."""
    words = text[max(0, end - 40) : end].rsplit(None, 1)
    if words and words[-1].isalnum() and not text[end - 1].isspace():
        return end - len(words[-1])
    start = end
    while start and end - start < 40 and text[start - 1].isalnum():
        start -= 1
    return start


def content_words(name: str) -> tuple[str, ...]:
    """The folded words of a name that carry meaning."""
    return tuple(folded for word in _WORD.findall(name) if (folded := folded_word(word)))
