"""Quotations that the document gives to no instrument, known by their words as those of one that it cites."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..contracts import Case
from ..model import Citation, Claim, Extraction, Level, Span, Unavailable
from .compare import Match, weight
from .judging import FEW, Judged, judge
from .official import view_of
from .tokens import Word, quotation

_ENOUGH = 8  # words that stand nearly so; fewer may be anybody's
_RUN = 5  # of them side by side
_ALTERED = 8  # one word in so many may be another
_MOST = 40  # instruments that a quotation is compared with
_PARAGRAPH = re.compile(r"\n[ \t>]*\n")
_AROUND = 220  # characters before a quotation that may say whose words it is not
# What is quoted is no adopted text, or says on purpose what the text does not.
_OTHER_WORDS = re.compile(
    r"\b(?:draft\w*|amend\w*|propos\w*|suggest\w*|would|should|could|instead|rather|wanted|wished|version|earlier|original\w*"
    r"|not|never|n['’]t|nowhere|if|imagine|suppose|parod\w*|paraphras\w*|summar\w*|roughly|effect|claim\w*|pretend\w*|alleg\w*"
    r"|myth|wrong\w*|false\w*|mis\w+|projet\w*|propos\w*|proyecto\w*|propuest\w*|enmiend\w*|проект\w*|предложен\w*|поправк\w*)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Recognised:
    """A quotation whose words, all or nearly all, are those of an instrument that the document cites.

    sure: whether nothing else can be meant, so that what differs is a fault.
    """

    claim: Claim
    citation: Citation
    judged: Judged
    match: Match
    sure: bool

    @property
    def exact(self) -> bool:
        return _as_printed(self.match)


_kept: list[tuple[Extraction, object, tuple[Recognised, ...]]] = []


def recognised(case: Case) -> tuple[Recognised, ...]:
    """The quotations of the document that nobody claims and that are known as words of this citation's instrument."""
    if not case.extraction.unclaimed:
        return ()
    return tuple(one for one in _in_document(case) if one.citation is case.citation)


def _in_document(case: Case) -> tuple[Recognised, ...]:
    for extraction, texts, found in _kept:
        if extraction is case.extraction and texts is case.texts:
            return found
    found = tuple(_all(case))
    _kept[:] = [(case.extraction, case.texts, found)]
    return found


def _all(case: Case) -> Iterator[Recognised]:
    keyed = [citation for citation in case.extraction.citations if citation.key]
    for claim in case.extraction.unclaimed:
        one = _known(case, claim, _by_distance(case.document.text, keyed, claim.span))
        if one is not None:
            yield one


def _by_distance(text: str, keyed: Sequence[Citation], quote: Span) -> list[Citation]:
    """One citation of each instrument, nearest to the quotation first; one of the same paragraph, one before it."""
    paragraph = _paragraph(text, quote)

    def away(citation: Citation) -> tuple[bool, bool, int]:
        behind = citation.span.start > quote.start
        distance = citation.span.start - quote.end if behind else quote.start - citation.span.end
        return not paragraph.contains(citation.span), behind, distance

    nearest: dict[str | None, Citation] = {}
    for citation in sorted(keyed, key=away):
        nearest.setdefault(citation.key, citation)
    return list(nearest.values())[:_MOST]


def _paragraph(text: str, quote: Span) -> Span:
    breaks = [found.end() for found in _PARAGRAPH.finditer(text, max(0, quote.start - 3000), quote.start)]
    after = _PARAGRAPH.search(text, quote.end)
    return Span(breaks[-1] if breaks else max(0, quote.start - 3000), after.start() if after else len(text))


def _known(case: Case, claim: Claim, citations: Sequence[Citation]) -> Recognised | None:
    close: list[Recognised] = []
    language = case.document.language or "en"
    words = quotation(case.document.text, claim.span, language, case.document.notes_within(claim.span)).words
    for citation in citations:
        if not _has_most(case, citation.key or "", words):
            continue
        judged = judge(case, citation.key or "", claim)
        if judged.match is None or len(judged.quoted.words) < FEW:
            continue
        one = Recognised(claim, citation, judged, judged.match, False)
        if one.exact:
            return one
        if nearly(judged):
            close.append(one)
    if not close:
        return None
    best = min(close, key=lambda one: weight(one.match))
    return Recognised(claim, best.citation, best.judged, best.match, _sure(case, best, citations))


def _has_most(case: Case, key: str, words: Sequence[Word]) -> bool:
    """Whether a text of the instrument has three of four of the words at all: most texts need no comparison."""
    found = case.texts.of(key)
    if isinstance(found, Unavailable):
        return False
    views = [view_of(text) for text in found]
    return any(v.opaque or 4 * sum(word.id in v.places for word in words) >= 3 * len(words) for v in views)


def _as_printed(match: Match) -> bool:
    return not match.faults and not any(d.level is not Level.NOTE for d in match.accusing)


def nearly(judged: Judged) -> bool:
    """Whether the words themselves tell that they are this text's: all, or all but one in eight."""
    words, match = judged.quoted.words, judged.match
    if match is None or _as_printed(match):
        return match is not None
    if len(words) < _ENOUGH or len(match.pieces) != 1 or match.faults:
        return False
    lost = sum(max(len(d.claimed.split()), d.size) for d in match.accusing)
    return match.pieces[0].place.longest >= min(_RUN, len(words) // 2) and lost <= max(1, len(words) // _ALTERED)


def _sure(case: Case, one: Recognised, citations: Sequence[Citation]) -> bool:
    """Whether its instrument is cited beside the words, as the only one or one whose neighbours were compared too."""
    text, quote = case.document.text, one.claim.span
    if one.claim.speakers or _OTHER_WORDS.search(_before(text, quote)):
        return False
    paragraph = _paragraph(text, quote)
    beside = [c for c in case.extraction.citations if paragraph.contains(c.span)]
    if not beside:
        last = [c for c in case.extraction.citations if c.span.end <= quote.start]
        return bool(last) and last[-1].key == one.citation.key
    if any(c.key is None or judge(case, c.key, one.claim).why for c in beside):
        return False  # one of them may have these very words
    return any(c.key == one.citation.key for c in beside)


def _before(text: str, quote: Span) -> str:
    """The words of the sentence before the quotation."""
    return re.split(r"[.!?]\s", text[max(0, quote.start - _AROUND) : quote.start])[-1]
