"""The Convention and its Protocols without their full names, where a passage speaks of the Court at Strasbourg."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from ..model import Citation, Span
from .back_references import reference
from .known import Known
from .names import by_key
from .pinpoints import pinpoints_before

_CONVENTION = "treaty/echr-1950"
_PROTOCOL = re.compile(
    r"Protocol\s{1,4}(?:No\.?|Nr\.?|n°)\s{0,4}(?P<n>1|4|6|7|12|13|14|15|16)(?![0-9])"
    r"(?:\s{1,4}to\s{1,4}the\s{1,4}Convention(?![^\W_])(?!\s{1,4}(?:on|for|of|against|relating)\b))?"
)
_NAMES_ANOTHER = re.compile(r"\s{1,4}(?:on|against|for|relating|concerning|between|of)\b|\s{1,4}[A-Z]")
_COURT = re.compile(r"European\s{1,4}Court\s{1,4}of\s{1,4}Human\s{1,4}Rights|ECtHR|Strasbourg\s{1,4}Court")
_REACH = 1500


def of_strasbourg(text: str, hits: Sequence[int], known: Known) -> Iterator[Citation]:
    """ "Article 8 of the Convention", "Article 1 of Protocol No. 1" after a case of the European Court of Human Rights.

    hits: where nouns of instruments begin. Nothing where another convention has been named since the case.
    """
    for hit in hits:
        if text.startswith("Convention", hit):
            yield from _articles(text, hit, hit + len("Convention"), _CONVENTION, known)
        elif text.startswith("Protocol", hit) and (match := _PROTOCOL.match(text, hit)) is not None:
            yield from _articles(text, hit, match.end(), _protocol(match["n"]), known)


@cache
def _protocol(number: str) -> str:
    return next(key for key in by_key() if key.startswith(f"treaty/echr-protocol-{number}-"))


def _articles(text: str, hit: int, end: int, key: str, known: Known) -> Iterator[Citation]:
    """The articles named right before the noun: without one nothing says which convention is meant."""
    pins = None
    if not _NAMES_ANOTHER.match(text, end) and (near := _case_before(text, hit, known)) is not None:
        pins = pinpoints_before(text, hit)
    if pins is None or near is None or known.touches(Span(pins.span.start, end)):
        return
    antecedent = Citation(near, "binding", key, language="en")
    for number, pin in enumerate(pins.each):
        start = pins.span.start if number == 0 else pin.span.start
        stop = end if number == len(pins.each) - 1 else pin.span.end
        yield reference(Span(start, stop), antecedent, pin.provision, pin.span)


def _case_before(text: str, hit: int, known: Known) -> Span | None:
    """Where the Court or a case of it is named last, with no treaty since but the Convention's own."""
    at = known.before(hit) - 1
    for citation in reversed(known.citations[max(0, at - 12) : at + 1]):
        if hit - citation.span.end > _REACH:
            break
        key = citation.key or ""
        if key.startswith("coe/ecthr/"):
            return citation.span
        if key.startswith("treaty/") and not key.startswith("treaty/echr-"):
            return None
    court = None
    for court in _COURT.finditer(text, max(0, hit - _REACH // 3), hit):  # noqa: B007 - the last one counts
        pass
    return Span(*court.span()) if court is not None else None
