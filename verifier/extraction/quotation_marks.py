"""Stretches between quotation marks: nested, unclosed, in the styles of the six languages."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from ..model import Claim, ClaimKind, Span
from .paragraphs import Layout, paragraph_at, trimmed

_TYPED = "''"  # two apostrophes for a double mark, as typewriters and old plain text have them
_CLOSERS = {
    "“": "”",
    "”": "”“",
    "„": "“”",
    "«": "»",
    "‹": "›",
    "「": "」",
    "『": "』",
    "《": "》",
    "‘": "’",
    '"': '"',
    "'": "'",
    _TYPED: _TYPED,
}
_MARK = re.compile(  # begins with one set of characters, so that the scan skips all else
    r"[“”„«»‹›「」『』《》\"'‘’](?:(?<=[“”„«»‹›「」『』《》\"])|(?<=')'"
    r"|(?<![\w.,][‘'])(?<=[‘'])(?=\w|\[\w)|(?<=[\w.,;:!?…)\]][’'])(?!\w))"
)
_SINGLE = "‘’'"
_APOSTROPHES = "’'"
_SENTENCE = 300  # characters
# A noun that may be owned; what follows a quotation is a small word or a stop.
_OWNED = re.compile(
    r"\s{1,2}(?!(?:and|or|nor|but|in|of|from|to|by|with|within|without|on|at|for|as|is|are|was|were|has|had|have|which|that"
    r"|who|when|while|because|if|than|then|under|between|into|not|the|a|an|it|its|they|he|she|this|these|said|says"
    r"|should|shall|must|may|can|will|would|could|does|did|do)\b)[a-z]"
)
_NEXT_SINGLE = re.compile(r"(?P<closes>(?<=[\w.,;:!?…])[’'](?!\w))|(?<!\w)[‘'](?=\w)|[.!?]\s")
_DEEPEST = 6  # quotations within quotations
_BETWEEN = " \t\r\n\u00a0>*-–•"  # from a paragraph to the next: marks of lists and of quoted lines
TITLE_MARKS = "《"
_FEW_WORDS = 3
LONGEST = 6000  # characters; a mark that is closed later than this was not closed


@dataclass(frozen=True, slots=True)
class Quoted:
    """Words between marks. outer holds the marks too; depth counts the quotations around it.

    closed: False where the closing mark is missing; it then ends with its paragraph. goes_on: whether none is missing,
    as the next paragraph opens with the same mark and goes on quoting.
    """

    span: Span
    outer: Span
    mark: str
    closed: bool = True
    depth: int = 0
    goes_on: bool = False


@lru_cache(maxsize=1)  # of one document, for what is claimed and for what is not
def quoted_in(text: str, layout: Layout) -> tuple[Quoted, ...]:
    """All quotations of a text in order of their opening marks."""
    found: list[Quoted] = []
    waiting: list[tuple[int, str]] = []
    for match in _MARK.finditer(text):
        at, mark = match.start(), match[0]
        depth = _closed_by(text, waiting, at, mark)
        if depth is not None:
            _close(text, layout, waiting, depth, match, found)
        elif _opens(text, at, match.end(), mark):
            _give_up_unclosed(text, layout, waiting, at, mark, found)
            waiting.append((at, mark))
            del waiting[:-_DEEPEST]
    while waiting:
        _leave_open(text, layout, waiting.pop(), len(waiting), len(text), found)
    return tuple(sorted(found, key=lambda q: (q.outer.start, -q.outer.end)))


def _closed_by(text: str, waiting: list[tuple[int, str]], at: int, mark: str) -> int | None:
    """The position in `waiting` of the opening mark that this mark closes."""
    for depth in range(len(waiting) - 1, -1, -1):
        opened, opener = waiting[depth]
        closers = _CLOSERS[opener]
        if (mark != closers if opener == _TYPED else mark not in closers) or at - opened > LONGEST:
            continue
        if mark in "’'" and text.find("\n\n", opened, at) >= 0:
            continue  # an apostrophe of another paragraph
        if mark in "\"'" and _only_opens(text, at):
            return None
        if mark == "“" and _only_opens(text, at):
            return None
        if mark in _APOSTROPHES and _of_an_owner(text, at):
            return None
        return depth
    return None


def _of_an_owner(text: str, at: int) -> bool:
    """Whether a mark is the apostrophe of "the refugees' problem", as another mark closes the quotation behind it."""
    owned = text[at - 1 : at] in ("s", "S") and _OWNED.match(text, at + 1)
    after = _NEXT_SINGLE.search(text, owned.end(), at + _SENTENCE) if owned else None
    return after is not None and after["closes"] is not None


def _close(
    text: str, layout: Layout, waiting: list[tuple[int, str]], depth: int, by: re.Match[str], found: list[Quoted]
) -> None:
    end = by.end()
    while len(waiting) > depth + 1:
        inner = waiting.pop()
        if inner[1] not in _SINGLE:
            _leave_open(text, layout, inner, len(waiting), by.start(), found)
    opened, mark = waiting.pop()
    if mark in _SINGLE and end - opened < 5:
        return  # rock 'n' roll
    found.append(Quoted(Span(opened + len(mark), by.start()), Span(opened, end), mark, True, depth))


def _opens(text: str, at: int, end: int, mark: str) -> bool:
    if mark in "”»›」』》’":
        # Two closing marks around words, as in ”words”, are a habit of some printers.
        return mark == "”" and _only_opens(text, at)
    if mark == _TYPED and at and not (text[at - 1].isspace() or text[at - 1] in "([{–—"):
        return False  # it closes ``words''
    after = text[end : end + 1]
    return (bool(after) and not after.isspace() and (mark != '"' or _only_opens(text, at))) or (
        mark == "«" and bool(after)
    )


def _only_opens(text: str, at: int) -> bool:
    """Whether a mark stands where only an opening one can: after a space or bracket, before a word."""
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    return (
        (not before or before.isspace() or before in "([{-–—/‘“«")
        and bool(after)
        and not after.isspace()
        and (after not in ".,;:!?)]")
    )


def _give_up_unclosed(
    text: str, layout: Layout, waiting: list[tuple[int, str]], at: int, mark: str, found: list[Quoted]
) -> None:
    """Ends quotations of the same mark whose paragraph is over; a mark that opens a paragraph goes on quoting."""
    while waiting and waiting[-1][1] == mark and mark not in "《":
        end = paragraph_at(text, layout, waiting[-1][0]).end
        if end > at:
            return
        _leave_open(text, layout, waiting.pop(), len(waiting), at, found)
        if found and found[-1].mark == mark and not text[found[-1].outer.end : at].strip(_BETWEEN):
            found[-1] = replace(found[-1], closed=True, goes_on=True)


def _leave_open(
    text: str, layout: Layout, opener: tuple[int, str], depth: int, limit: int, found: list[Quoted]
) -> None:
    opened, mark = opener
    if mark in _SINGLE:
        return  # an apostrophe more likely than a quotation
    end = min(paragraph_at(text, layout, opened).end, limit)
    begin = opened + len(mark)
    span = trimmed(text, Span(begin, max(begin, end)))
    if span.start < span.end:
        found.append(Quoted(span, Span(opened, span.end), mark, False, depth))


def innermost(quotes: tuple[Quoted, ...], span: Span) -> Quoted | None:
    """The shortest quotation that holds the whole span."""
    holding = [q for q in quotes if q.span.contains(span)]
    return min(holding, key=lambda q: q.span.end - q.span.start) if holding else None


def long_enough(text: str, quote: Quoted) -> bool:
    """Whether the words are more than a term between marks."""
    words = quote.span.of(text).split()
    return len(words) >= _FEW_WORDS or (bool(words) and not words[0].isascii() and len(quote.span.of(text)) > 5)


def claim_of(text: str, quote: Quoted, kind: ClaimKind) -> Claim:
    """The claim that an instrument has these words."""
    return Claim(kind, trimmed(text, quote.span), closed=quote.closed)
