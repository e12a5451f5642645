"""The document's words beside the official ones, with what differs marked in both."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from ..model import Difference, Document, Evidence, Finding, Instrument, Span
from ..visible import visible
from .certainty import FIELDS
from .timeline import MONTHS, written_date
from .views import Comparison, ListedDifference, Piece

_WORD = re.compile(r"\S+")
_MOST_WORDS = 600  # for word-by-word comparison of two titles or passages that came without typed differences
_LONG, _KEPT = 260, 110  # characters of an unmarked stretch: longer ones are shortened in the middle

_RECORDED = frozenset({"wrong-date", "wrong-year", "wrong-title", "wrong-meeting", "wrong-symbol"})

KINDS = {
    "number": "number changed",
    "date": "date changed",
    "negation": "negation changed",
    "modal": "obligation or permission changed",
    "operative-verb": "operative verb changed",
    "exception": "exception changed",
    "quantifier": "scope changed",
    "actor": "actor changed",
    "place": "place changed",
    "word": "word changed",
    "function-word": "small word changed",
    "form": "form of a word changed",
    "spelling": "spelling",
    "variant": "another accepted spelling",
    "noise": "scanning damage",
    "edition": "habit of another edition",
    "omission": "words missing",
    "insertion": "words added",
    "order": "order changed",
}


def comparison_of(document: Document, finding: Finding, instrument: Instrument | None) -> Comparison | None:
    """Both wordings side by side, or None where there is nothing official to set beside the document's words."""
    evidence = _telling(finding.verdict.evidence)
    if evidence and evidence.differences:
        return _from_differences(document, finding.span, evidence)
    if evidence and evidence.official:
        return _word_by_word(finding.span.of(document.text), evidence.official)
    recorded = finding.verdict.code in _RECORDED
    if suggestion := finding.verdict.suggestion:
        both = _word_by_word(suggestion.span.of(document.text), suggestion.replacement)
        return replace(both, recorded=recorded)
    on_record = _on_record(finding, instrument) if recorded else ""
    return replace(_word_by_word(_claimed(document, finding), on_record), recorded=True) if on_record else None


def _telling(evidence: Sequence[Evidence]) -> Evidence | None:
    """The first evidence that shows differences, else the first that has official words."""
    return next((one for one in evidence if one.differences), next((one for one in evidence if one.official), None))


def _claimed(document: Document, finding: Finding) -> str:
    """The claimed fact's own words, where the finding is about a wider stretch."""
    fact = finding.citation.claim_of(FIELDS[finding.verdict.code])
    span = fact.span if fact and finding.span.contains(fact.span) else finding.span
    return span.of(document.text)


def _on_record(finding: Finding, instrument: Instrument | None) -> str:
    """What the catalogue has for the field, unless another instrument is meant."""
    likely = finding.verdict.likely
    if instrument is None or (likely and likely != instrument.key):
        return ""
    field = FIELDS[finding.verdict.code]
    fact = instrument.fact(field)
    return written_date(fact.value, MONTHS) if fact and field == "date" else fact.value if fact else ""


def _from_differences(document: Document, span: Span, evidence: Evidence) -> Comparison:
    shown = sorted(evidence.differences, key=lambda d: (d.span.start, d.span.end, d.at))
    within = [d for d in shown if span.contains(d.span)]
    official = tuple(_shortened(_official_pieces(evidence.official, shown))) if evidence.official else ()
    return Comparison(
        tuple(_shortened(_our_pieces(document.text, span, within))),
        official,
        not evidence.official,
        tuple(_listed(one) for one in shown),
    )


def _listed(difference: Difference) -> ListedDifference:
    official = None if difference.official is None else visible(difference.official)
    kind = KINDS.get(difference.kind, difference.kind)
    return ListedDifference(kind, visible(difference.claimed), official, visible(difference.provision))


def _our_pieces(text: str, span: Span, differences: Sequence[Difference]) -> Iterator[Piece]:
    at = span.start
    for one in differences:
        if one.span.start < at:
            continue
        yield Piece(text[at : one.span.start])
        kind = KINDS.get(one.kind, one.kind)
        if one.span.start == one.span.end:
            yield Piece("‸", "differs missing", f"[{kind} here: ", "]")
        else:
            yield Piece(one.span.of(text), "differs", f"[{kind}: ", "]")
        at = one.span.end
    yield Piece(text[at : span.end])


def _official_pieces(official: str, differences: Sequence[Difference]) -> Iterator[Piece]:
    at = 0
    for one in sorted(differences, key=lambda d: (d.at, d.span.start)):
        words = one.official or ""
        found = _whole_words(official, words, at) if words.strip() else -1
        if found < 0:
            continue
        yield Piece(official[at:found])
        yield Piece(official[found : found + len(words)], "proper", "[officially: ", "]")
        at = found + len(words)
    yield Piece(official[at:])


def _whole_words(text: str, words: str, start: int) -> int:
    """Where the words stand from `start` on, not as a part of longer words; -1 where they do not."""
    at = text.find(words, start)
    while at >= 0:
        end = at + len(words)
        if not (at and text[at - 1].isalnum() and words[0].isalnum()) and not (
            end < len(text) and text[end].isalnum() and words[-1].isalnum()
        ):
            return at
        at = text.find(words, at + 1)
    return -1


def _word_by_word(ours: str, official: str) -> Comparison:
    left, right = list(_WORD.finditer(ours)), list(_WORD.finditer(official))
    if len(left) > _MOST_WORDS or len(right) > _MOST_WORDS:
        return Comparison(tuple(_shortened([Piece(ours)])), tuple(_shortened([Piece(official)])), False, ())
    matcher = SequenceMatcher(
        None, [_bare(word[0]) for word in left], [_bare(word[0]) for word in right], autojunk=False
    )
    changes = [(i, j, k, m) for tag, i, j, k, m in matcher.get_opcodes() if tag != "equal"]
    return Comparison(
        tuple(_shortened(_marked(ours, left, [(i, j) for i, j, _, _ in changes], "differs", "[differs: "))),
        tuple(_shortened(_marked(official, right, [(k, m) for _, _, k, m in changes], "proper", "[officially: "))),
        False,
        (),
    )


def _bare(word: str) -> str:
    return word.strip(".,;:!?\"'“”‘’«»()[]").casefold() or word


def _marked(
    text: str, words: Sequence[re.Match[str]], ranges: Sequence[tuple[int, int]], style: str, said: str
) -> Iterator[Piece]:
    at = 0
    for first, end in ranges:
        if first == end:
            continue
        start, stop = words[first].start(), words[end - 1].end()
        yield Piece(text[at:start])
        yield Piece(text[start:stop], style, said, "]")
        at = stop
    yield Piece(text[at:])


def _shortened(pieces: Iterator[Piece] | Sequence[Piece]) -> Iterator[Piece]:
    """Pieces fit to be shown, long unmarked stretches cut in the middle."""
    for piece in pieces:
        words = " ".join(piece.text.split(" ")).replace("\r", "").replace("\n", " ")
        if not piece.style and len(words) > _LONG:
            yield Piece(visible(words[:_KEPT].rsplit(" ", 1)[0], keep_marks=True))
            yield Piece(" [ … ] ", "left-out", "", " (words left out here) ")
            yield Piece(visible(words[-_KEPT:].split(" ", 1)[-1], keep_marks=True))
        elif words:
            yield Piece(visible(words, keep_marks=True), piece.style, piece.said, piece.after)
