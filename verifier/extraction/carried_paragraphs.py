"""Paragraphs without a resolution beside them, of the one named just before: "In paragraph 4 it demands"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ..model import CARRIED, Citation, Mention, Span
from .back_references import reference
from .known import Known
from .names import by_key

_PARAGRAPH = re.compile(
    r"(?:operative\s{1,4}|op\.\s{0,2})?(?:[Pp]aragraphe?|[Pp]ara\.|[Pp]árrafo|[Пп]ункте?)\s{1,4}(?P<n>[0-9]{1,2})"
    r"(?:\s?\((?P<point>[a-z])\))?(?![0-9A-Za-z(/.-]|\.[0-9])"
    r"(?!,?\s{1,4}(?:of|to|du|de|des|del|d['’]|above|below|and|or|et|y|et|и)(?![^\W_])|\s{1,4}[А-Я]|\s{0,2}[-–]\s{0,2}[0-9])"
)
# "in paragraph 4 it demands", "Paragraph 4 demands", "(paragraph 4)"
_IN = re.compile(
    r"(?:\b(?:in|under|by|through|dans\s{1,4}(?:le|son)|au|en\s{1,4}(?:el|su)|в|its)\s{1,4}(?:operative\s{1,4}|its\s{1,4})?|[(])$",
    re.IGNORECASE,
)
_OPENS = re.compile(r"(?:[.!?:;][\"”’»)]{0,2}\s{1,4}|\n\s{0,4})(?:Operative\s{1,4})?$")
_LINE = re.compile(r"\n[ \t>]*\n")
_SENTENCE = re.compile(r"(?<!\bNo)(?<!\bart)[.!?][\"'”’)*]{0,2}\s{1,4}(?=[A-ZÀ-ÜА-Я\"“«*])")
_ANOTHER = re.compile(
    r"\b(?:reports?|letters?|statements?|judge?ments?|opinions?|annex|rapport|lettre|informe|carta|доклад\w{0,2}|письм\w{1,2})\b",
    re.IGNORECASE,
)
_REACH = 700
_RESOLUTIONS = ("un/sc/res/", "un/ga/res/", "un/hrc/res/")
_NAMED = (Mention.FULL, Mention.SHORT, Mention.ANAPHORIC)


def carried_paragraphs(text: str, hits: Sequence[int], known: Known) -> Iterator[Citation]:
    """hits: where a word for a paragraph begins."""
    for hit in hits:
        match = _PARAGRAPH.match(text, hit)
        if match is None or text[hit - 1 : hit].isalnum() or known.touches(Span(*match.span())):
            continue
        before = text[max(0, hit - 24) : hit]
        if not _IN.search(before) and not (match[0][0].isupper() and _OPENS.search(before)):
            continue
        antecedent = _spoken_of(text, hit, known)
        if antecedent is not None:
            span = Span(*match.span())
            provision = f"op {match['n']}" + (f"({match['point']})" if match["point"] else "")
            yield replace(reference(span, antecedent, provision, span), grammar=CARRIED)


def _spoken_of(text: str, hit: int, known: Known) -> Citation | None:
    """The one resolution that this paragraph of the document has named since the sentence of the last one began."""
    at, last = known.before(hit), None
    for citation in reversed(known.citations[max(0, at - 8) : at]):
        if hit - citation.span.end > _REACH or _LINE.search(text, citation.span.end, hit):
            break
        if citation.key in by_key() and citation.provision:
            continue  # an article in passing
        if last is None:
            if not _can_be_meant(citation):
                return None
            last = citation
        elif citation.key != last.key:
            if _SENTENCE.search(text, citation.span.end, last.span.start) is None:
                return None  # two are named in one sentence
            break
    if last is None or _ANOTHER.search(text, last.span.end, hit):
        return None
    return last


def _can_be_meant(citation: Citation) -> bool:
    resolution = (citation.key or "").startswith(_RESOLUTIONS)
    return resolution and citation.mention in _NAMED and not citation.provision
