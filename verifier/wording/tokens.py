"""The words of a quotation as the document prints them, with its ellipses, brackets, marks and page furniture told
apart.
"""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..model import Span
from .fold import EASTERN_FIGURES, seal_fold, words_of
from .furniture import furniture
from .vocabulary import is_known, number_of, stem_of

# Letters with their combining marks, the vowels of Arabic among them; soft hyphens and zero-width characters do not
# end a word, U+FFFE is pdfium's line-end hyphen.
_IN = "\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u00ad\u200b-\u200d\u2060\ufeff"
_LETTER = r"(?:[^\W_]|[\u2100-\u214f\u3300-\u33ff])"  # "№", "™" and "㎡" fold to letters
_ALPHA = r"[^\W\d_]"
RAW = re.compile(rf"{_LETTER}(?:[{_IN}]|{_LETTER})*(?:['’ʼ‘](?:{_LETTER})(?:[{_IN}]|{_LETTER})*)*")
HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
_HAN_OR_WORD = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]|[^\\W_\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]+")

# "[...]", "(…)", ". . .", "....", "…" and their like; two full stops are no ellipsis unless spaced like one ("of..
# .language").
ELLIPSIS = re.compile(
    r"[\[(<]\s{0,3}(?:\.\s?){2,6}[\])>]|[\[(<]\s{0,3}…{1,2}\s{0,3}[\])>]|…(?:\s?\.)?|(?:\.\s?){2,5}\."
    r"|\[\s?(?:---?|–|—)\s?\]|⋯|‥\.?|。{3,6}|\*\s?\*\s?\*"
    r"|\[\s?(?:omissis|omitted|snip|omis|omitido|опущено)\s?\]"
)
_ADDED = re.compile(
    r"[\[(]\s?(?:emphas[ie]s|italics|underlin(?:ing|e)|footnotes?|citations?|"
    r"soulign|italiques|énfasis|cursivas?|курсив|подч[её]ркнуто|выделено)"
    r"[^\])]{0,60}[\])]|[\[(]\s?sic\s?!?\s?[\])]",
    re.IGNORECASE,
)
# Scanners make "™" of a raised figure.
_NOTE_MARK = re.compile(
    r"™|[\u2070\u00b9\u00b2\u00b3\u2074-\u2079]{1,3}|\[[0-9]{1,3}\]|(?<=[^\s\d(])\^[0-9]{1,3}"
    r"|(?<=[^\W\d_][,;:”\"])[0-9]{1,2}(?=\s|$)"
)
# "Le Groupe d’[...]": what is left of a French article or preposition where an ellipsis takes the word itself.
_CUT_ARTICLE = re.compile(
    r"(?<!\w)(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’](?=\s{0,3}(?:[\[(<]\s{0,3})?(?:…|\.\s?\.))", re.IGNORECASE
)
_BRACKET = re.compile(r"\[([^\]\[]{1,120})\]")
# "[t]he", "[L]'appel", "exist[ed]", "[c]onsider[ed]"; sic is a remark and no ending.
_LETTER_BRACKET = re.compile(
    rf"(?<!\w)\[({_ALPHA}{{1,3}})\](['’]?{_ALPHA}+)(?:\[(?!sic\])({_ALPHA}{{0,4}})\](?!\w))?"
    rf"|({_ALPHA}+)\[(?!sic\])({_ALPHA}{{0,4}})\](?!\w)"
)
_ENUMERATOR = re.compile(
    r"(?m)^[ \t>*•·▪–-]{0,12}(\(?[0-9]{1,3}[.)]|\([a-zA-Z]{1,5}\)|[a-z]{1,4}[.)]|[A-Z][.)]|[0-9]{1,3}\s?[–-])(?=\s)"
    r"|^[ \t]{0,40}([A-Z])(?=[ \t]{0,9}$)"
)
_INLINE_ENUMERATOR = re.compile(r"(?<![\w(])\((?:[a-z]|[ivx]{1,5})\)(?!\w)|(?<=[;,:.]\s)[0-9]{1,2}\.(?=\s+[A-ZÀ-Þ])")
# A running head between two halves of a quotation: "48          THE LAW OF SANCTIONS", alone between empty lines.
_RUNNING_HEAD = re.compile(
    r"(?<=\n)[ \t]*\r?\n"
    r"(?P<head>[ \t]*(?:[0-9]{1,4}[ \t]{2,60}[^\W\d_][^\n]{2,80}|[^\W\d_][^\n]{2,80}?[ \t]{3,60}[0-9]{1,4}))"
    r"[ \t]*\r?\n[ \t]*\r?\n"
)
_BARE_SYMBOL = re.compile(r"(?<![\w/])[ASE](?:/[A-Z0-9][A-Za-z0-9.-]{0,15}){1,5}(?:\s?\([0-9]{4}\))?")
_STRAY = re.compile("[.,~^'`;:*]")
_LINE_END = re.compile(r"[-\u00ad\u2010\ufffe][ \t]*\r?\n\s*|\ufffe\s*")
_SYMBOL = re.compile(
    r"\((?:[A-Z]{1,5}/[A-Z0-9./()-]{2,30}(?: ?\([0-9]{4}\))?"
    r"(?:,? (?:annex|appendix|add\.?|corr\.?|para\.?|and)[^()]{0,20})?|[A-Z]{2,9})\)"
)
STRUCTURE = ("enumerator", "furniture")  # kinds of words that a quotation may set otherwise or leave out


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a quotation: where it stands, its folded form, the ids of the form and of its stem.

    kind: word; adapted (with another ending in square brackets: "exist[ed]"); bracket (the author's own, in square
    brackets); enumerator ("(a)", "2."); furniture (the number or head of a page); symbol (a document's symbol, or
    initials in brackets). stuck: nothing but a stray mark parts it from the word before ("flag^rant").
    """

    span: Span
    text: str
    id: int
    stem: int
    kind: str = "word"
    capital: bool = False
    stuck: bool = False


@dataclass(frozen=True, slots=True)
class Quotation:
    """The words of a quotation; gaps: before which word an ellipsis stands. span: where it stands in the document."""

    words: tuple[Word, ...]
    gaps: tuple[int, ...]
    span: Span
    language: str

    def segments(self) -> list[tuple[int, int]]:
        """Half-open ranges of words between ellipses, empty ones left out."""
        edges = [0, *self.gaps, len(self.words)]
        return [(a, b) for a, b in itertools.pairwise(edges) if b > a]


def quotation(text: str, span: Span, language: str, apart: Sequence[Span] = ()) -> Quotation:
    """Reads `text[span]` as quoted words; apart: stretches in it that are none, such as notes."""
    chunk = text[span.start : span.end]
    ellipses = [m.span() for m in ELLIPSIS.finditer(chunk)]
    notes = ((note.start - span.start, note.end - span.start) for note in apart)
    silent = sorted([*_silent(chunk), *ellipses, *notes])
    kinds = _kinds(chunk)
    words = tuple(_words(chunk, span.start, language, silent, kinds))
    starts = [word.span.start - span.start for word in words]
    gaps = {bisect_left(starts, start) for start, _ in ellipses}
    return Quotation(words, tuple(sorted(g for g in gaps if 0 < g < len(words))), span, language)


def _silent(chunk: str) -> list[tuple[int, int]]:
    """Stretches that are no words of the quotation: notes of the author, footnote marks, running heads."""
    found = [m.span() for pattern in (_ADDED, _NOTE_MARK, _CUT_ARTICLE) for m in pattern.finditer(chunk)]
    found += [m.span("head") for m in _RUNNING_HEAD.finditer(chunk)]
    return sorted(found)


def _kinds(chunk: str) -> list[tuple[int, int, str]]:
    found = [(m.start(), m.end(), "bracket") for m in _BRACKET.finditer(chunk)]
    found += [(*m.span(), "adapted") for m in _LETTER_BRACKET.finditer(chunk) if m[3] or m[5]]
    found += [(*m.span(m.lastindex or 0), "enumerator") for m in _ENUMERATOR.finditer(chunk)]
    found += [(m.start(), m.end(), "enumerator") for m in _INLINE_ENUMERATOR.finditer(chunk)]
    found += [(start, end, "furniture") for start, end in furniture(chunk)]
    found += [(m.start(), m.end(), "symbol") for pattern in (_SYMBOL, _BARE_SYMBOL) for m in pattern.finditer(chunk)]
    return sorted(found, key=lambda kind: (kind[2] != "furniture", kind))


def _inside(start: int, end: int, stretches: list[tuple[int, int]]) -> bool:
    return any(a <= start and end <= b for a, b in stretches)


def _words(
    chunk: str, offset: int, language: str, silent: list[tuple[int, int]], kinds: list[tuple[int, int, str]]
) -> Iterator[Word]:
    last = 0
    for raw, start, end in _whole(chunk, _raw_words(chunk, silent), silent, language):
        kind = next((name for a, b, name in kinds if a <= start and end <= b), "word")
        stuck = _STRAY.fullmatch(chunk, last, start) is not None and raw[:1].islower()
        read = 0
        for text in _cut(raw):
            at = Span(offset + start, offset + end)
            if HAN.match(text) and (found := raw.find(text, read)) >= 0:
                at, read = Span(offset + start + found, offset + start + found + 1), found + 1
            yield Word(at, text, number_of(text), stem_of(text, language), kind, raw[:1].isupper(), stuck)
            stuck = not HAN.match(text)
        last = end


def _whole(
    chunk: str, found: Iterator[tuple[str, int, int]], silent: list[tuple[int, int]], language: str
) -> Iterator[tuple[str, int, int]]:
    """The words that stand outside silent stretches, those that a line end broke in two made whole."""
    held: tuple[str, int, int] | None = None
    for raw, start, end in found:
        if _inside(start, end, silent):
            continue
        if held and _LINE_END.fullmatch(chunk, held[2], start) and _one_word(held[0], raw, language):
            held = (held[0] + raw, held[1], end)
            continue
        if held:
            yield held
        held = (raw, start, end)
    if held:
        yield held


def _one_word(head: str, tail: str, language: str) -> bool:
    """Whether two halves make one word: the language has it, or lacks one of the halves."""
    if not tail[:1].islower():
        return False
    return is_known(seal_fold(head + tail), language) or not all(
        is_known(seal_fold(half), language) for half in (head, tail)
    )


def _raw_words(chunk: str, silent: list[tuple[int, int]]) -> Iterator[tuple[str, int, int]]:
    """Words as printed, "[t]he" and "State[s]" read as one word, superscript footnote marks cut off."""
    whole = {m.start(): m for m in _LETTER_BRACKET.finditer(chunk) if m[1] or m[4]}
    at = 0
    for start in sorted(whole):
        if start < at:
            continue
        yield from ((m[0], m.start(), m.end()) for m in _trimmed(chunk, at, start, silent))
        match = whole[start]
        yield "".join(part or "" for part in match.groups()), match.start(), match.end()
        at = match.end()
    yield from ((m[0], m.start(), m.end()) for m in _trimmed(chunk, at, len(chunk), silent))


def _trimmed(chunk: str, start: int, end: int, silent: list[tuple[int, int]]) -> Iterator[re.Match[str]]:
    """Raw words in a range, a word ending where a footnote mark begins ("Europe⁸")."""
    at = start
    while found := RAW.search(chunk, at, end):
        cut = next((a for a, b in silent if found.start() < a < found.end()), None)
        if cut is not None:
            found = RAW.search(chunk, found.start(), cut)
            if found is None:
                return
        yield found
        at = found.end()


def _cut(raw: str) -> list[str]:
    """The folded words of a raw word, its figures European; Chinese characters one by one."""
    words = words_of(raw.translate(EASTERN_FIGURES))
    if not HAN.search(raw):
        return words
    return [piece for word in words for piece in _HAN_OR_WORD.findall(word)]
