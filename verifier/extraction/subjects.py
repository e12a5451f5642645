"""Sentences that go on about the text of the one before: "Resolution 681 (1990) is longer. It demands that ..."."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..model import Citation, Mention, Span
from .back_references import reference
from .known import Known
from .names import by_key

_VERBS = (
    r"demand(?:s|ed)|call(?:s|ed)\s{1,4}(?:for|on|upon)|urge[sd]|condemn(?:s|ed)|deplore[sd]|establishe[sd]|authori[sz]e[sd]"
    r"|request(?:s|ed)|decide[sd]|(?:re)?affirm(?:s|ed)|declare[sd]|impose[sd]|extend(?:s|ed)|welcome[sd]|expresse[sd]"
    r"|confirm(?:s|ed)|recogni[sz]e[sd]|determine[sd]|endorse[sd]|approve[sd]|invite[sd]|prohibit(?:s|ed)|forbids?|forbade"
    r"|oblige[sd]|require[sd]|provide[sd]|stresse[sd]|ask(?:s|ed)|reiterate[sd]|recommend(?:s|ed)|proclaim(?:s|ed)|reject(?:s|ed)"
)
_GOES_ON = re.compile(
    r"(?:In\s{1,4}its\s{1,4}(?:operative\s{1,4}(?:part|section|paragraphs)|preamble),?\s{1,4}(?=it\s|the\s))?"
    r"(?P<subject>[Ii]t|[Tt]he\s{1,4}(?:(?:Security|General|Human\s{1,4}Rights)\s{1,4})?(?:Council|Assembly))\s{1,4}"
    rf"(?=(?:(?:also|further|then|thus|moreover|likewise|strongly|again)\s{{1,4}}){{0,2}}(?:{_VERBS})(?![^\W_]))"
)
# "The operative paragraph is short enough to be learnt by heart:" over the words themselves.
_ABOVE_ITS_WORDS = re.compile(
    r"(?P<subject>(?:The|Its)\s{1,4}(?:(?:only|key|central|sole|main)\s{1,4})?operative\s{1,4}(?:paragraph|part|passage)"
    r"|Its\s{1,4}(?:text|wording))\s{1,4}"
    r"(?=(?:is|was|runs?|deserves|may|can|has|reads?)(?![^\W_])[^.;:]{0,80}:[ \t]*\n)"
)
_SENTENCE = re.compile(r"(?<!\bNo)(?<!\bart)[.!?][\"'”’)*]{0,2}\s{1,4}(?=[A-Z\"“*])")
_PARAGRAPH = re.compile(r"\n[ \t]*\n")
# "The first, resolution 607 (1988)", "Nine days later resolution 608": the text is the subject of its sentence.
_IS_SUBJECT = re.compile(
    r"(?:[^,;:.]{0,60},\s{1,4})?(?:(?:[Tt]he|UN|U\.N\.|United|Nations|Security|General|Council|Assembly|its|this|[Ff]irst|[Ss]econd"
    r"|[Nn]ext|[Ll]ast|UNSC|UNGA|UNSCR|SC|GA)[\s,]{1,4}){0,6}(?:[Rr]esolution|RESOLUTION|Res\.)?\s{0,4}(?:No\.?\s{0,4})?"
)
_ADOPTED = re.compile(
    r"(?:Council|Assembly)(?![^\W_])[^.;]{0,120}?(?<![^\W_])(?:adopted|passed)\s{1,4}(?:[a-z]{1,12}\s{1,4}){0,3}resolution\s{1,4}"
    r"(?:No\.?\s{0,4})?$"
)
_REACH = 500
_RESOLUTIONS = ("un/sc/res/", "un/ga/res/", "un/hrc/res/")


def going_on(text: str, known: Known) -> Iterator[Citation]:
    """The pronouns whose verb is one of resolutions, behind a sentence whose subject is one text and no other.

    "The Council" goes on only behind a fragment: "Resolution 808 (1993), 3175th meeting. The Council decides ...".
    """
    for number, citation in enumerate(known.citations):
        if citation.mention not in (Mention.FULL, Mention.SHORT) or not _can_go_on(citation):
            continue
        limit = min(_limit(known, number), citation.span.end + _REACH)
        end = _SENTENCE.search(text, citation.span.end, limit)
        if end is None or not any(p.match(text, end.end(), limit) for p in (_GOES_ON, _ABOVE_ITS_WORDS)):
            continue
        if not _is_subject(text, citation, known.citations[number - 1].span.end if number else 0):
            continue
        yield from _chain(text, citation, Span(end.end(), limit), bare=_is_fragment(text, citation, end.start()))


def _can_go_on(citation: Citation) -> bool:
    return (citation.key or "").startswith(_RESOLUTIONS) or citation.key in by_key()


def _limit(known: Known, number: int) -> int:
    """Where the next text is named, other than by its articles."""
    key = known.citations[number].key
    others = (c.span.start for c in known.citations[number + 1 : number + 4] if c.key != key)
    return next(others, known.citations[number].span.end + _REACH)


def _is_subject(text: str, citation: Citation, before: int) -> bool:
    start = max(0, citation.span.start - _REACH)
    for boundary in (_SENTENCE, _PARAGRAPH):
        start = max((found.end() for found in boundary.finditer(text, start, citation.span.start)), default=start)
    if before > start:
        return False
    prefix = text[start : citation.span.start].lstrip(" \n*#>•–-")
    return _IS_SUBJECT.fullmatch(prefix) is not None or _ADOPTED.search(prefix) is not None


_SAID = re.compile(rf"(?<![^\W_])(?:{_VERBS})(?![^\W_])|\s(?:is|was|has|had|were|are)\s")
_FRAGMENT = 90  # characters


def _is_fragment(text: str, citation: Citation, end: int) -> bool:
    return end - citation.span.end < _FRAGMENT and _SAID.search(text, citation.span.end, end) is None


def _chain(text: str, citation: Citation, rest: Span, *, bare: bool) -> Iterator[Citation]:
    """The sentences that go on, one behind the other."""
    at = rest.start
    above = _ABOVE_ITS_WORDS.match(text, at, rest.end)
    if above is not None:
        yield reference(Span(*above.span("subject")), citation)
    while at < rest.end and (match := _GOES_ON.match(text, at, rest.end)) is not None:
        if match["subject"].lower() != "it" and not bare:
            return
        if _PARAGRAPH.search(text, citation.span.end, at) is not None:
            return
        yield reference(Span(*match.span("subject")), citation)
        end = _SENTENCE.search(text, match.end(), rest.end)
        if end is None:
            return
        at = end.end()
