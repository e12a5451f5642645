"""Words set apart below the line that introduces them: "The resolution reads as follows:" and a block."""

from __future__ import annotations

import re
from bisect import bisect_left

from ..model import Claim, ClaimKind, Part, Span
from .frames import breaks
from .paragraphs import trimmed
from .quotation_marks import LONGEST, Quoted, claim_of
from .reporting import verb_after
from .surroundings import Surroundings

_NEAR = 100  # characters between the verb and its colon
_OPENERS = "“”„«‹「『‘\"'"
_BARE = re.compile(r"[\s,)\]]{0,3}(?:(?:of|dated|du|de|от)\s{1,4}[0-9]{1,2}[\w ]{3,24})?(?:\([^()]{1,80}\))?[\s:]{1,4}")
_VERBATIM = re.compile(
    r"(?:stat(?:es?|ed)|says?|said|reads?|provid(?:es?|ed)|declar(?:es?|ed)|proclaim(?:s|ed)|dispose|stipule|dispone|"
    r"establece|estipula|гласит|provided|follow(?:s|ing)|suivante?s?|siguientes?|следующ\w{2,3})",
    re.IGNORECASE,
)
# "The operative paragraph is short enough to be learnt by heart:"
_PART_OF_IT = re.compile(r"operative\s{1,4}(?:paragraph|part|passage)$|[Ii]ts\s{1,4}(?:text|wording)$")
_IS_SAID = re.compile(r"\s{1,4}(?:is|was|runs?|deserves|may|can|has|reads?)(?![^\W_])[^.;:]{0,80}:\s{0,4}")
_EDGE = 2  # blanks that set a line in
_BULLET = re.compile(r"[-–—•·▪*+][ \t]")


def passage_below(
    text: str,
    parts: tuple[Part, ...],
    paragraph: Span,
    at: Surroundings,
    quotes: tuple[Quoted, ...],
    opened: tuple[int, ...],
) -> tuple[Claim, ...]:
    """The block below a paragraph that ends with a colon, where the last instrument in it is said to have its words."""
    end = paragraph.end
    if text[paragraph.start : end].rstrip()[-1:] not in ":：" or not _introduces(text, at, end):
        return ()
    begin = _next(text, end)
    if begin >= len(text) or begin - end > 24:
        return ()
    block = next((p.span for p in parts if p.kind == "blockquote" and p.span.start <= begin < p.span.end), None)
    block = block or _angled(text, begin)
    first = _next(text, begin + 1) if text[begin] == ">" else begin
    if text[first] in _OPENERS:
        return _marked(text, first, quotes, opened)
    if block is None and _VERBATIM.search(text, at.group.end, end):
        block = _indented(text, paragraph.start, begin)
    if block is None or _BULLET.match(text, first):
        return ()
    span = trimmed(text, Span(max(first, block.start), min(block.end, begin + LONGEST)))
    return (Claim(ClaimKind.QUOTATION, span),) if len(span.of(text).split()) > 3 else ()


def _introduces(text: str, at: Surroundings, end: int) -> bool:
    if at.told is not None and not at.told.behind:
        return end - at.told.verb.end < _NEAR and not breaks(text, at.told.verb.end, end)
    if _PART_OF_IT.search(text, at.group.start, at.group.end) and _IS_SAID.fullmatch(text, at.group.end, end):
        return True
    verb = verb_after(text, at.group.end, end)
    if verb is not None:
        return end - verb.end() < _NEAR and not breaks(text, verb.end(), end)
    frame = at.frame
    before = text[at.floor : frame.lead.start if frame.lead else frame.start].strip()
    opens = frame.opens or (frame.lead is None and (not before or before[-1] in ".;:,"))
    return opens and _BARE.fullmatch(text, at.group.end, end) is not None


def _next(text: str, at: int) -> int:
    while at < len(text) and text[at].isspace():
        at += 1
    return at


def _marked(text: str, first: int, quotes: tuple[Quoted, ...], opened: tuple[int, ...]) -> tuple[Claim, ...]:
    """A block between marks."""
    at = bisect_left(opened, first)
    if at == len(quotes) or quotes[at].outer.start != first:
        return ()
    claim = claim_of(text, quotes[at], ClaimKind.QUOTATION)
    return (claim,) if len(claim.span.of(text).split()) > 3 or not claim.span.of(text).isascii() else ()


def _angled(text: str, begin: int) -> Span | None:
    """Lines that begin with ">", as in mail."""
    at = begin
    while text.startswith(">", at) and at - begin < LONGEST:
        stop = text.find("\n", at)
        at = len(text) if stop < 0 else stop + 1
    return Span(begin + 1, at) if at > begin else None


def _indented(text: str, above: int, begin: int) -> Span | None:
    """Lines that all stand further in than the paragraph above."""
    edge, at, end = _indent(text, above) + 2, text.rfind("\n", 0, begin) + 1, begin
    while at < len(text) and at - begin < LONGEST:
        stop = text.find("\n", at)
        stop = len(text) if stop < 0 else stop
        if text[at:stop].strip():
            if _indent(text, _next(text, at)) < edge:
                break
            end = stop
        at = stop + 1
    return Span(begin, end) if end > begin else None


def indented_above(text: str, source: int, end: int) -> Span | None:
    """The lines above a source that are all set in from the edge, as the source or further."""
    edge, at, begin = max(_EDGE, _indent(text, source)), end, end
    while at > 0 and end - at < LONGEST:
        line = text.rfind("\n", 0, at) + 1
        if text[line:at].strip():
            if _indent(text, _next(text, line)) < edge:
                break
            begin = line
        elif begin < end and text.count("\n", at, begin) > 1:
            break
        at = max(0, line - 1)
    return Span(begin, end) if begin < end else None


def _indent(text: str, word: int) -> int:
    line = text.rfind("\n", max(0, word - 200), word) + 1
    return len(text[line:word].expandtabs(8)) if not text[line:word].strip() else 0


def introduces_nothing(text: str, claim: Claim) -> bool:
    """Whether a paraphrase is but the words before a block: "reads as follows"."""
    words = claim.span.of(text)
    return (
        claim.verb is not None
        and claim.span.contains(claim.verb)
        and re.fullmatch(
            r"(?:\w+\s{1,4})?(?:as\s{1,4}follows|the\s{1,4}following|follows|lo\s{1,4}siguiente|ce\s{1,4}qui\s{1,4}suit|следующее)?",
            words[claim.verb.start - claim.span.start :],
            re.IGNORECASE,
        )
        is not None
    )
