"""Articles without a name beside them: of the treaty that the passage has just named."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..model import Citation, Span
from .back_references import reference
from .known import Known
from .names import by_key
from .only_treaty import only_treaty
from .pinpoints import pinpoints_after

_SENTENCE = re.compile(r"[.;!?]\s")
_PARAGRAPH = re.compile(r"\n[ \t]*\n")
# A document that has articles itself: "Article 52 – Inquiries by the Secretary General" over a line of its own.
_HEADING = re.compile(r"(?m)^[ \t#*>]{0,8}(?:ARTICLE|Article)\s{1,3}[0-9IVXLC]{1,7}(?:\s{0,2}[.:–—-]\s|[ \t]{0,4}$)")
_TO_LINE_END = 30  # characters
_ITS_ARTICLE = re.compile(
    r"[Ii]ts\s{1,4}(?P<label>[Aa]rticles?|[Pp]reamble)\s{0,4}(?P<n>[0-9]{1,3}|[IVXLC]{1,6})?(?![0-9A-Za-z])"
)


def own_articles(text: str, hits: Sequence[int], known: Known) -> Iterator[Citation]:
    """ "its article V": of the treaty that the same sentence names last; "Its article V": of the sentence before."""
    for hit in hits:
        match = _ITS_ARTICLE.match(text, hit)
        before = known.before(hit)
        if match is None or not before or text[hit - 1].isalnum():
            continue
        antecedent = _last_with_articles(known, before)
        entry = by_key().get(antecedent.key or "")
        if (
            entry is None
            or not 0 <= hit - antecedent.span.end < 300
            or len(_SENTENCE.findall(text, antecedent.span.end, hit)) > (text[hit] == "I")
        ):
            continue
        pins = pinpoints_after(text, match.start("label"), roman=entry.roman)
        for number, pin in enumerate(pins.each if pins is not None else ()):
            start = hit if number == 0 else pin.span.start
            yield reference(Span(start, pin.span.end), antecedent, pin.provision, pin.span)


def _last_with_articles(known: Known, before: int) -> Citation:
    """The citation before, over those of resolutions, which have no articles."""
    at = before - 1
    while at and before - at < 4 and _no_articles(known.citations[at]):
        at -= 1
    return known.citations[at]


def _no_articles(citation: Citation) -> bool:
    return "/res/" in (citation.key or "")


_BARE = re.compile(
    r"(?:[Aa]rticles?|[Aa]rt\.)\s{1,4}(?P<n>[0-9]{1,3}|[IVXLC]{1,6})(?![0-9A-Za-z])(?:\s?\([0-9a-z]{1,3}\)){0,3}"
    r"(?!\s{1,4}(?:of|du|de|del|to|in|below|above)\b|,?\s{1,4}(?:paragraphs?|paras?\.?)\s{1,4}[0-9]{1,2}(?:\s?\([a-z]\))?,?\s{1,4}of\b)"
)
_INNER = re.compile(r",\s{1,4}(?:paragraph|para\.)\s{1,4}(?P<n>[0-9]{1,2})(?![0-9])")
_ARTICLE = re.compile(r"(?:[Aa]rticles?|(?<![^\W_])[Aa]rt\.)\s{1,4}[0-9IVXLC]")
_REACH = 500


def bare_articles(text: str, hits: Sequence[int], known: Known) -> Iterator[Citation]:
    """ "Article II defines ...": of the treaty whose article the same paragraph has cited last."""
    found: list[Span] = []
    for hit in hits:
        match = _BARE.match(text, hit)
        if match is None or text[hit - 1 : hit].isalnum() or known.touches(Span(*match.span())):
            continue
        antecedent = _treaty_before(text, hit, known, found, roman=match["n"].isalpha())
        if antecedent is None or not (antecedent.provision.startswith("art") or match["n"].isalpha()):
            antecedent = only_treaty(text, Span(*match.span()), known)
        if antecedent is None:
            continue
        entry = by_key()[antecedent.key or ""]
        pins = pinpoints_after(text, hit, roman=entry.roman)
        for number, pin in enumerate(pins.each if pins is not None else ()):
            inner = _INNER.match(text, pin.span.end)
            span = Span(hit if number == 0 else pin.span.start, inner.end() if inner else pin.span.end)
            found.append(span)
            yield reference(span, antecedent, pin.provision + (f"({inner['n']})" if inner else ""), span)


def _treaty_before(text: str, hit: int, known: Known, found: list[Span], *, roman: bool) -> Citation | None:
    """The treaty of the last article cited, or the last treaty named, with nothing but resolutions and cases since.

    roman: the number is written so; then a treaty that numbers its articles otherwise is not the one.
    """
    at = known.before(hit) - 1
    for citation in reversed(known.citations[max(0, at - 3) : at + 1]):
        if hit - citation.span.end > _REACH or _PARAGRAPH.search(text, citation.span.end, hit):
            return None
        if _HEADING.search(text, citation.span.end, hit + _TO_LINE_END):
            return None
        entry = by_key().get(citation.key or "")
        if entry is not None and roman and not entry.roman:
            continue
        if entry is not None:
            return None if _another(text, Span(citation.span.end, hit), known, found) else citation
        if not (citation.key or "").startswith(("un/", "icj/")):
            return None
    return None


def _another(text: str, between: Span, known: Known, found: list[Span]) -> bool:
    """Whether an article that nobody has recognised stands in between: "Article 103 of the Criminal Code"."""
    articles = (Span(*match.span()) for match in _ARTICLE.finditer(text, between.start, between.end))
    return any(not known.touches(span) and not any(span.overlaps(one) for one in found[-9:]) for span in articles)
