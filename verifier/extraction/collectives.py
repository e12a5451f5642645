"""Collective references, expanded to the members that the document itself lists: the four resolutions."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from ..model import Citation, EmbeddedText, Mention, Span

_COUNTS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "both": 2,
           "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5,
           "двух": 2, "трех": 3, "четырех": 4, "четыре": 4, "два": 2, "три": 3}  # fmt: skip
_BODIES = (
    ("un/sc/res", r"(?:UN\s{1,6}|U\.N\.\s{0,6}|United\s{1,6}Nations\s{1,6})?Security\s{1,6}Council|UNSC|Conseil\s{1,6}de\s{1,6}sécurité|Consejo\s{1,6}de\s{1,6}Seguridad|Совет[аеу]?\s{1,6}Безопасности"),
    ("un/ga/res", r"(?:UN\s{1,6}|U\.N\.\s{0,6}|United\s{1,6}Nations\s{1,6})?General\s{1,6}Assembly|UNGA|Assemblée\s{1,6}générale|Asamblea\s{1,6}General|Генеральной\s{1,6}Ассамблеи"),
    ("un/hrc/res", r"(?:UN\s{1,6}|United\s{1,6}Nations\s{1,6})?Human\s{1,6}Rights\s{1,6}Council"),
    ("coe/pace/", r"Parliamentary\s{1,6}Assembly(?:\s{1,6}of\s{1,6}the\s{1,6}Council\s{1,6}of\s{1,6}Europe)?|PACE"),
)  # fmt: skip
_BODY = "|".join(rf"(?P<b{number}>{pattern})" for number, (_, pattern) in enumerate(_BODIES))
_QUALIFIER = (
    r"(?:relevant|said|mentioned|above(?:[\s-]?(?:shown|mentioned|said|cited|listed))?|aforementioned|aforesaid|foregoing|these|those|all|respective|related|"
    r"corresponding|known|existing|adopted|binding|the|its)"
)
_COUNT = r"(?P<count>two|three|four|five|six|seven|eight|nine|ten|both|[2-9]|10|deux|trois|quatre|cinq|dos|tres|cuatro|cinco|двух|трех|четырех|четыре)"
_COLLECTIVE = re.compile(
    rf"(?<![^\W_])(?:{_QUALIFIER}\s{{1,6}}){{0,2}}(?:{_COUNT}\s{{1,6}})?(?:{_QUALIFIER}\s{{1,6}})?(?:{_BODY})(?:'s?)?\s{{1,6}}"
    rf"(?:{_QUALIFIER}\s{{1,6}}){{0,2}}(?:has\s{{1,6}}(?:also\s{{1,6}})?adopted\s{{1,6}}(?P<count2>[2-9]|10|two|three|four|five|six)\s{{1,6}})?"
    rf"(?:{_QUALIFIER}\s{{1,6}}){{0,2}}(?P<noun>[Rr]esolutions|[Rr]ésolutions|[Rr]esoluciones)(?![^\W_])",
)
_REVERSED = re.compile(
    rf"(?<![^\W_])(?:(?P<how>{_QUALIFIER})\s{{1,6}})?(?:{_QUALIFIER}\s{{1,6}})?(?:(?P<count>two|three|four|five|six|seven|eight|[2-9]|четыре|четырех|quatre|cuatro)\s{{1,6}})?"
    r"(?:relevant\s{1,6})?(?P<noun>[Rr]esolutions|[Rr]ésolutions|[Rr]esoluciones|[Рр]езолюци[ийях]{1,2})(?:\s{1,6}and\s{1,6}decisions)?"
    rf"(?:\s{{1,6}}(?:of|adopted\s{{1,6}}by|du|de\s{{1,3}}l'|del|de\s{{1,3}}la|by)\s{{1,6}}(?:the\s{{1,6}})?|\s{{1,6}})(?:{_BODY})",
)
_THESE = re.compile(
    r"(?<![^\W_])(?:the\s{1,6})?(?:said|mentioned|above-?\s?mentioned|aforementioned|these|those)\s{1,6}(?:(?P<count>two|three|four|five|six|[2-9])\s{1,6})?"
    r"(?P<noun>[Rr]esolutions|[Rr]ecommendations|[Dd]ecisions|[Cc]onventions|[Tt]reaties|[Cc]ovenants)(?![^\W_])|"
    r"(?<![^\W_])the\s{1,6}(?P<count2>two|three|four|five|six|[2-9])\s{1,6}(?P<noun2>[Rr]esolutions)(?![^\W_])"
)
_NUMBERED = re.compile(r"\s{0,6}[(\[]?\s{0,3}(?:Nos?\.?|№|#|numbers?)?\s{0,3}(?:[0-9]|[AS]/[A-Z0-9])")
_YEAR = re.compile(r"\s{1,6}(?:of|from|in|adopted\s{1,6}in|de|du|от)\s{1,6}(?P<y>(?:19|20)[0-9]{2})(?![0-9])")
_ITS = re.compile(
    r"(?<=[\s])(?P<its>(?:its|the)\s{1,6}(?:relevant\s{1,6}|previous\s{1,6}|earlier\s{1,6})?resolutions)(?=[,.;]|\s{1,6}(?:and|on\s)|\s*$)",
    re.MULTILINE,
)


def collectives(text: str, citations: Sequence[Citation], embedded: Sequence[EmbeddedText]) -> Iterator[Citation]:
    """One citation a member, all with one span; nothing where the members are not certain."""
    taken: list[Span] = []
    lists = _lists(text, citations, embedded)
    for pattern in (_COLLECTIVE, _REVERSED):
        for match in pattern.finditer(text):
            span = _extent(text, match)
            if span is None or any(t.overlaps(span) for t in taken) or _holds_a_citation(citations, span):
                continue
            members = _members(match, span, lists, text)
            taken += [span] if members else []
            yield from (_member(span, m) for m in members)
    yield from _these(text, citations, lists, taken)
    yield from _its(text, citations, embedded, taken)


def _extent(text: str, match: re.Match[str]) -> Span | None:
    if _NUMBERED.match(text, match.end()):
        return None
    year = _YEAR.match(text, match.end())
    return Span(match.start(), year.end() if year is not None else match.end())


def _holds_a_citation(citations: Sequence[Citation], span: Span) -> bool:
    at = bisect_left([c.span.start for c in citations], span.start)
    return any(c.span.overlaps(span) for c in citations[max(0, at - 2) : at + 2])


def _lists(text: str, citations: Sequence[Citation], embedded: Sequence[EmbeddedText]) -> list[tuple[Citation, ...]]:
    """The lists of the document outside reproduced texts: list items of one series with little between them."""
    found: list[list[Citation]] = []
    for citation in citations:
        if (
            citation.mention is not Mention.LIST_ITEM
            or citation.key is None
            or any(e.span.contains(citation.span) for e in embedded)
        ):
            continue
        last = found[-1][-1] if found else None
        if last is not None and _series(last) == _series(citation) and citation.span.start - last.span.end < 160:
            found[-1].append(citation)
        else:
            found.append([citation])
    return [tuple(group) for group in found if len(group) > 1]


def _series(citation: Citation) -> str:
    return (citation.key or "").rsplit("/", 1)[0]


def _members(match: re.Match[str], span: Span, lists: list[tuple[Citation, ...]], text: str) -> tuple[Citation, ...]:
    groups = match.groupdict()
    series = next(prefix for number, (prefix, _) in enumerate(_BODIES) if groups.get(f"b{number}"))
    of_body = [group for group in lists if all((c.key or "").startswith(series) for c in group)]
    counted = groups.get("count") or groups.get("count2")
    if counted:
        number = _COUNTS.get(counted.lower()) or int(counted)
        of_body = [group for group in of_body if len(group) == number]
    if len({frozenset(c.key for c in group) for group in of_body}) != 1:
        return ()
    nearest = [group for group in of_body if group[0].span.start < span.start] or of_body
    return nearest[-1] if nearest[-1][0].span.start < span.start else nearest[0]


def _member(span: Span, member: Citation) -> Citation:
    return Citation(span, "binding", member.key, Mention.COLLECTIVE, antecedent=member.span, language=member.language)


def _these(
    text: str, citations: Sequence[Citation], lists: list[tuple[Citation, ...]], taken: list[Span]
) -> Iterator[Citation]:
    """ "the said resolutions": the list right before it."""
    for match in _THESE.finditer(text):
        span = Span(*match.span())
        if (
            any(t.overlaps(span) for t in taken)
            or _holds_a_citation(citations, span)
            or _NUMBERED.match(text, span.end)
        ):
            continue
        before = [group for group in lists if group[-1].span.end <= span.start]
        counted = (match["count"] or match["count2"] or "").lower()
        number = (_COUNTS.get(counted) or int(counted)) if counted else None
        if not before or span.start - before[-1][-1].span.end > 3000 or number not in (None, len(before[-1])):
            continue
        noun = (match["noun"] or match["noun2"]).lower()
        if noun.startswith("resolution") != ("/res" in (before[-1][0].key or "")):
            continue
        taken.append(span)
        yield from (_member(span, m) for m in before[-1])


def _its(
    text: str, citations: Sequence[Citation], embedded: Sequence[EmbeddedText], taken: list[Span]
) -> Iterator[Citation]:
    """ "its relevant resolutions" in a reproduced text: resolutions of its body, which ones it does not say."""
    for frame in embedded:
        for match in _ITS.finditer(text, frame.body.start, frame.body.end):
            span = Span(*match.span("its"))
            if not any(t.overlaps(span) for t in taken) and not _holds_a_citation(citations, span):
                yield Citation(span, "binding", None, Mention.ANAPHORIC)
