"""Ibid.: the citation right before it, with the paragraph that follows or alone in its note."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..model import Citation, Span
from .back_references import reference
from .known import Known

_IBID = re.compile(
    r"(?:[Ii]bid(?:em|\.)?|[Оо]р\.\s?[Cc]it\.|[Tt]ам же)[,.]?\s{0,3},?\s{0,3}(?:at\s)?(?P<pin>art(?:icle|\.)?"
    r"\s{0,2}[0-9IVX]{1,5}|"
    r"paras?(?:graphs?|\.)?\s{0,2}[0-9]{1,4}|§\s?[0-9]{1,4}|п(?:ункт|\.)\s{0,2}[0-9]{1,4}|(?:chap|sect)\."
    r"\s{0,2}[0-9IVXA-Z]{1,5}|pp?\.\s{0,2}[0-9]{1,4})"
)
# A note that holds no more: "[8] Ibid."
_IBID_ALONE = re.compile(r"[Ii]bid(?:em)?(?=\.?[ \t]{0,4}(?:\n|$))")
_NOTE_OPENS = re.compile(r"\n[ \t]{0,4}\[?[0-9]{1,3}[\].)]?[ \t]{1,4}$")
_LAST_NOTE = 160  # characters
_NEAR = 2500  # characters
_SHORT_LABELS = {
    "art": "art",
    "par": "para",
    "": "para",
    "п": "para",
    "пун": "para",
    "cha": "chap",
    "sec": "section",
    "p": "page",
    "pp": "page",
}


def ibidem(text: str, hits: Sequence[int], known: Known) -> Iterator[Citation]:
    """ "Ibid., para. 7": the citation right before it."""
    for hit in hits:
        match = _IBID.match(text, hit)
        before = known.before(hit)
        if not before or (hit and text[hit - 1].isalnum()):
            continue
        antecedent = known.citations[before - 1]
        if match is None:
            alone = _IBID_ALONE.match(text, hit) if _NOTE_OPENS.search(text, max(0, hit - 12), hit) else None
            if alone is not None and 0 <= hit - antecedent.span.end < _LAST_NOTE:
                yield reference(Span(*alone.span()), antecedent)
            continue
        if 0 <= hit - antecedent.span.end < _NEAR:
            label, number = re.match(r"\W*([^\W\d]*)[\s.]*(.*)", match["pin"]).groups()  # type: ignore[union-attr] # matches all
            pin = f"{_SHORT_LABELS.get(label.lower()[:3], label)} {number}"
            where = Span(*match.span("pin"))
            yield reference(Span(*match.span()), antecedent, pin, where)
