"""Collective references, expanded to the members that the document itself lists: the four resolutions."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..model import Citation, EmbeddedText, Mention, Span

_COUNTS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "both": 2,
           "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5,
           "двух": 2, "трех": 3, "четырех": 4, "четыре": 4, "два": 2, "три": 3}  # fmt: skip
_BODIES = (
    ("un/sc/res",
        r"(?:UN\s{1,6}|U\.N\.\s{0,6}|United\s{1,6}Nations\s{1,6})?Security\s{1,6}Council|UNSC|Conseil\s{1,6}de"
        r"\s{1,6}sécurité|Consejo\s{1,6}de\s{1,6}Seguridad|Совет[аеу]?\s{1,6}Безопасности"),
    ("un/ga/res",
        r"(?:UN\s{1,6}|U\.N\.\s{0,6}|United\s{1,6}Nations\s{1,6})?General\s{1,6}Assembly|UNGA|Assemblée"
        r"\s{1,6}générale|Asamblea\s{1,6}General|Генеральной\s{1,6}Ассамблеи"),
    ("un/hrc/res", r"(?:UN\s{1,6}|United\s{1,6}Nations\s{1,6})?Human\s{1,6}Rights\s{1,6}Council"),
    ("coe/pace/", r"Parliamentary\s{1,6}Assembly(?:\s{1,6}of\s{1,6}the\s{1,6}Council\s{1,6}of\s{1,6}Europe)?|PACE"),
)  # fmt: skip
_BODY = "|".join(rf"(?P<b{number}>{pattern})" for number, (_, pattern) in enumerate(_BODIES))
_QUALIFIER = (
    r"(?:relevant|said|mentioned|above(?:[\s-]?(?:shown|mentioned|said|cited|listed))?|aforementioned"
    r"|aforesaid|foregoing|these|those|all|respective|related|"
    r"corresponding|known|existing|adopted|binding|the|its)"
)
_COUNT = (
    r"(?P<count>two|three|four|five|six|seven|eight|nine|ten|both|[2-9]|10|deux|trois|quatre|cinq|dos|tres|cuatro"
    r"|cinco|двух|трех|четырех|четыре)"
)
_POINTS_BACK = re.compile(r"\b(?:[Aa]bove|[Ss]aid|[Mm]entioned|[Aa]fore|[Ff]oregoing|[Tt]hese|[Tt]hose)")
_GOES_ON = re.compile(
    r"[\s,]{1,8}(?:including|inter\s{1,4}alia|in\s{1,4}particular|such\s{1,4}as|on|concerning|relating"
    r"|regarding|adopted)\b"
)
_OPENERS = re.compile(
    r"(?<![^\W_])(?:UN|U\.N|United|Security|UNSC|General|UNGA|Human|Parliamentary|PACE|Conseil|Consejo|Совет"
    r"|Assemblée|Asamblea|Генеральной|"
    r"[Tt]he|[Rr]elevant|[Ss]aid|[Mm]entioned|[Aa]bove|[Aa]fore|[Ff]oregoing|[Tt]hese|[Tt]hose|[Aa]ll"
    r"|[Rr]espective|[Rr]elated|[Cc]orresponding|"
    r"[Kk]nown|[Ee]xisting|[Bb]inding|[Ii]ts|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine"
    r"|[Tt]en|[Bb]oth|[2-9]\s|10\s|"
    r"deux|trois|quatre|cinq|dos|tres|cuatro|cinco|двух|трех|четырех|четыре)"
)
_COLLECTIVE = re.compile(
    rf"(?<![^\W_])(?:{_QUALIFIER}\s{{1,6}}){{0,2}}(?:{_COUNT}\s{{1,6}})?(?:{_QUALIFIER}\s{{1,6}})?(?:{_BODY})"
    rf"(?:'s?)?\s{{1,6}}"
    rf"(?:{_QUALIFIER}\s{{1,6}}){{0,2}}(?:has\s{{1,6}}(?:also\s{{1,6}})?adopted\s{{1,6}}(?P<count2>[2-9]|10|two"
    rf"|three|four|five|six)\s{{1,6}})?"
    rf"(?:{_QUALIFIER}\s{{1,6}}){{0,2}}(?P<noun>[Rr]esolutions|[Rr]ésolutions|[Rr]esoluciones)(?![^\W_])",
)
_REVERSED = re.compile(
    rf"(?<![^\W_])(?:(?P<how>{_QUALIFIER})\s{{1,6}})?(?:{_QUALIFIER}\s{{1,6}})?(?:(?P<count>two|three|four|five"
    rf"|six|seven|eight|[2-9]|четыре|четырех|quatre|cuatro)\s{{1,6}})?"
    r"(?:relevant\s{1,6})?(?P<noun>[Rr]esolutions|[Rr]ésolutions|[Rr]esoluciones|[Рр]езолюци[ийях]{1,2})(?:"
    r"\s{1,6}and\s{1,6}decisions)?"
    rf"(?:\s{{1,6}}(?:of|adopted\s{{1,6}}by|du|de\s{{1,3}}l'|del|de\s{{1,3}}la|by)\s{{1,6}}(?:the\s{{1,6}})?|"
    rf"\s{{1,6}})(?:{_BODY})",
)
_THESE = re.compile(
    r"(?<![^\W_])(?:[Tt]he\s{1,6})?(?:said|mentioned|above-?\s?mentioned|aforementioned|[Tt]hese|[Tt]hose)\s{1,6}(?:"
    r"(?P<count>two|three|four|five|six|[2-9])\s{1,6})?"
    r"(?P<noun>[Rr]esolutions|[Rr]ecommendations|[Dd]ecisions|[Cc]onventions|[Tt]reaties|[Cc]ovenants)(?![^\W_])|"
    r"(?<![^\W_])(?:[Tt]he\s{1,6}(?P<count2>two|three|four|five|six|[2-9])|(?P<both>[Bb]oth))\s{1,6}"
    r"(?P<noun2>[Rr]esolutions)(?![^\W_])"
)
_NUMBERED = re.compile(r"\s{0,6}[(\[]?\s{0,3}(?:Nos?\.?|№|#|numbers?)?\s{0,3}(?:[0-9]|[AS]/[A-Z0-9])")
_YEAR = re.compile(r"\s{1,6}(?:of|from|in|adopted\s{1,6}in|de|du|от)\s{1,6}(?P<y>(?:19|20)[0-9]{2})(?![0-9])")
_HEAD = 500  # characters
_PAIR, _PASSAGE = 2, 600
_ITS = re.compile(
    r"(?<=[\s])(?P<its>(?:its|the)\s{1,6}(?:relevant\s{1,6}|previous\s{1,6}|earlier\s{1,6})?resolutions)"
    r"(?=[,.;]|\s{1,6}(?:and|on\s)|\s*$)",
    re.MULTILINE,
)


@dataclass(slots=True)
class _Taken:
    """Spans that are used up, none overlapping another."""

    spans: list[Span]

    def holds(self, span: Span) -> bool:
        at = bisect_left(self.spans, span)
        return any(s.overlaps(span) for s in self.spans[max(0, at - 1) : at + 1])

    def add(self, span: Span) -> None:
        insort(self.spans, span)


def collectives(
    text: str, hits: Sequence[int], citations: Sequence[Citation], embedded: Sequence[EmbeddedText]
) -> Iterator[Citation]:
    """One citation a member, all with one span; nothing where members are uncertain. hits: where plurals begin."""
    if not hits and not embedded:
        return
    taken = _Taken([])
    known = sorted({c.span for c in citations})
    lists = _Lists(_lists(citations, embedded), citations, embedded)
    for hit in hits:
        match = _around(text, hit)
        span = _extent(text, match) if match is not None else None
        if match is not None and span is not None and not taken.holds(span) and not _Taken(known).holds(span):
            members = _members(text, match, span, lists)
            if members:
                taken.add(span)
                yield from (_member(span, m) for m in members)
                continue
        yield from _these(text, hit, known, lists, taken)
    yield from _its(text, known, embedded, taken)


def _around(text: str, hit: int) -> re.Match[str] | None:
    """The body and the plural noun at `hit`, in either order, the longest reading first."""
    for pattern in (_COLLECTIVE, _REVERSED):
        for start in _word_starts(text, max(0, hit - 130), hit):
            match = pattern.match(text, start, min(len(text), hit + 140))
            if match is not None and match.start("noun") == hit:
                return match
    return None


def _word_starts(text: str, start: int, hit: int) -> list[int]:
    """Where words begin that can open a collective reference, first ones first."""
    return [m.start() for m in _OPENERS.finditer(text, start, hit)] + [hit]


def _extent(text: str, match: re.Match[str]) -> Span | None:
    if _NUMBERED.match(text, match.end()):
        return None
    year = _YEAR.match(text, match.end())
    return Span(match.start(), year.end() if year is not None else match.end())


def _lists(citations: Sequence[Citation], embedded: Sequence[EmbeddedText]) -> list[tuple[Citation, ...]]:
    """The lists of the document outside reproduced texts: list items of one series with little between them."""
    found: list[list[Citation]] = []
    frames = _frames(embedded)
    for citation in citations:
        if citation.mention is not Mention.LIST_ITEM or citation.key is None:
            continue
        at = bisect_left(frames, citation.span)
        if at and frames[at - 1].contains(citation.span):
            continue
        last = found[-1][-1] if found else None
        if last is not None and _series(last) == _series(citation) and citation.span.start - last.span.end < 160:
            found[-1].append(citation)
        else:
            found.append([citation])
    return [tuple(group) for group in found if len(group) > 1]


def _frames(embedded: Sequence[EmbeddedText]) -> list[Span]:
    """Where texts are reproduced; one of no known instrument at the head of the document is the document itself."""
    named = [e for e in embedded if any(c is not None and c.key for c in (e.heading, e.symbol, e.adoption))]
    return [e.span for e in embedded if e in named or e.span.start > _HEAD]


def _series(citation: Citation) -> str:
    return (citation.key or "").rsplit("/", 1)[0]


class _Lists:
    """The document's lists in order; by body and length, those that all have the same members."""

    def __init__(
        self, groups: list[tuple[Citation, ...]], citations: Sequence[Citation], embedded: Sequence[EmbeddedText]
    ) -> None:
        self.groups = groups
        frames = _frames(embedded)
        self._outside = [c for c in citations if c.key is not None and not _Taken(frames).holds(c.span)]
        self._keys = {c.key for c in self._outside if c.key is not None}
        self.ends = [group[-1].span.end for group in groups]
        self._agreeing: dict[tuple[str, int | None], list[tuple[Citation, ...]]] = {}

    def agreeing(self, series: str, number: int | None) -> list[tuple[Citation, ...]]:
        if (series, number) not in self._agreeing:
            of_body = [g for g in self.groups if all((c.key or "").startswith(series) for c in g)]
            of_body = [g for g in of_body if number is None or len(g) == number]
            certain = len({frozenset(c.key for c in group) for group in of_body}) == 1
            self._agreeing[series, number] = of_body if certain else []
        return self._agreeing[series, number]

    def cited(self, series: str) -> set[str]:
        """All that the document cites of a body outside reproduced texts."""
        return {key for key in self._keys if key.startswith(series)}

    def of_length(self, number: int) -> tuple[Citation, ...] | None:
        """The resolutions that the document lists in that number, where all such lists agree."""
        groups = [g for g in self.groups if len(g) == number and all("/res/" in (c.key or "") for c in g)]
        return groups[0] if len({frozenset(c.key for c in group) for group in groups}) == 1 else None

    def pair_before(self, at: int) -> tuple[Citation, ...] | None:
        """The two resolutions of one body that the passage before has named, and no third."""
        named = {c.key: c for c in self._outside if at - _PASSAGE < c.span.start < at and "/res/" in (c.key or "")}
        alike = len({_series(c) for c in named.values()}) == 1
        return tuple(named.values()) if len(named) == _PAIR and alike else None

    def last_before(self, at: int) -> tuple[Citation, ...] | None:
        index = bisect_right(self.ends, at)
        return self.groups[index - 1] if index else None


def _members(text: str, match: re.Match[str], span: Span, lists: _Lists) -> tuple[Citation, ...]:
    """The members that a count or a back-pointing word makes certain; else all that the document cites of that body."""
    groups = match.groupdict()
    series = next(prefix for number, (prefix, _) in enumerate(_BODIES) if groups.get(f"b{number}"))
    count = _count(groups.get("count") or groups.get("count2"))
    agreeing = lists.agreeing(series, count)
    if not agreeing:
        return ()
    if count is None and not _POINTS_BACK.search(match[0]):
        listed = {c.key for c in agreeing[0]}
        if not lists.cited(series) <= listed or _GOES_ON.match(text, span.end) or not match[0].isascii():
            return ()
    index = bisect_left([group[0].span.start for group in agreeing], span.start)
    return agreeing[index - 1] if index else agreeing[0]


def _count(written: str | None) -> int | None:
    if not written:
        return None
    return _COUNTS.get(written.lower()) or int(written)


def _member(span: Span, member: Citation) -> Citation:
    return Citation(span, "binding", member.key, Mention.COLLECTIVE, antecedent=member.span, language=member.language)


def _these(text: str, hit: int, known: list[Span], lists: _Lists, taken: _Taken) -> Iterator[Citation]:
    """ "the said resolutions": the list right before it."""
    for start in _word_starts(text, max(0, hit - 50), hit):
        match = _THESE.match(text, start)
        if match is None or hit not in (match.start("noun"), match.start("noun2")):
            continue
        span = Span(*match.span())
        if taken.holds(span) or _Taken(known).holds(span) or _NUMBERED.match(text, span.end):
            return
        group = _group_meant(match, span, lists)
        if group is not None:
            taken.add(span)
            yield from (_member(span, m) for m in group)
        return


def _group_meant(match: re.Match[str], span: Span, lists: _Lists) -> tuple[Citation, ...] | None:
    """The list right before "those resolutions"; for "the four resolutions" any list of so many."""
    group, count = lists.last_before(span.start), _count(match["count"] or match["count2"] or match["both"])
    noun = (match["noun"] or match["noun2"]).lower()
    near = group is not None and span.start - group[-1].span.end <= 3000 and count in (None, len(group))
    if group is not None and near and noun.startswith("resolution") == ("/res" in (group[0].key or "")):
        return group
    listed = lists.of_length(count) if match["count2"] and count else None
    return listed or (lists.pair_before(span.start) if count == _PAIR else None)


def _its(text: str, known: list[Span], embedded: Sequence[EmbeddedText], taken: _Taken) -> Iterator[Citation]:
    """ "its relevant resolutions" in a reproduced text: resolutions of its body, which ones it does not say."""
    for frame in embedded:
        for match in _ITS.finditer(text, frame.body.start, frame.body.end):
            span = Span(*match.span("its"))
            if not taken.holds(span) and not _Taken(known).holds(span):
                yield Citation(span, "binding", None, Mention.ANAPHORIC)
