"""Tables and timelines: the date and the vote that a row sets beside the one text that it names."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass

from ..model import Citation, ClaimedFact, Extraction, Mention, Span

_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?"
)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_DATE = re.compile(
    rf"(?<![\w/.-])(?P<d>[0-9]{{1,2}})\s{{1,2}}(?P<m>{_MONTH})\s{{1,2}}(?P<y>(?:19|20)[0-9]{{2}})(?![0-9])"
)
_VOTE = re.compile(
    r"(?<![\w/.-])(?P<yes>[0-9]{1,3})\s?[-–]\s?(?P<no>[0-9]{1,3})\s?[-–]\s?(?P<aside>[0-9]{1,3})(?![\w/-])"
)
_CELL = re.compile(r"\s{0,200}\|\s{0,200}|\t{1,20}|\s{3,200}")
_OPENS = re.compile(r"[\s*#•·>–-]{0,12}$")
_ENTRY = re.compile(r"[\s*_]{0,4}[.:–—-]{1,2}[\s*_]{0,4}")
_LEADS = re.compile(
    r"(?:[Ii]n\s{1,2})?(?:(?:UN|U\.N\.|Security|Council|General|Assembly|the)\s{1,2}){0,4}(?:[Rr]esolution\s{1,2})?"
)
_LONGEST_ROW = 600
_NUMBERED = ("un/sc/res/", "un/ga/res/")
_NEIGHBOURS = 40  # citations before and behind
_KINDS = (Mention.FULL, Mention.LIST_ITEM)


@dataclass(frozen=True, slots=True)
class Row:
    """A line that names one text of the United Nations, with what stands beside it."""

    layout: str
    citation: Citation
    facts: tuple[ClaimedFact, ...]


def rows_around(extraction: Extraction, citation: Citation) -> tuple[Row | None, tuple[Row, ...]]:
    """The row that names this text, and the rows of the tables and timelines near it, in order."""
    own = _row(extraction, citation)
    if own is None:
        return None, ()
    at = bisect_left(extraction.citations, citation.span.start, key=_start)
    near = extraction.citations[max(0, at - _NEIGHBOURS) : at + _NEIGHBOURS]
    return own, tuple(row for one in near if one is not citation and (row := _row(extraction, one)) is not None)


def _start(citation: Citation) -> int:
    return citation.span.start


def _row(extraction: Extraction, citation: Citation) -> Row | None:
    """The row of a citation that stands alone in its line."""
    if not (citation.key or "").startswith(_NUMBERED) or citation.mention not in _KINDS:
        return None
    text = extraction.document.text
    start, end = text.rfind("\n", 0, citation.span.start) + 1, text.find("\n", citation.span.end)
    line = Span(start, end if end >= 0 else len(text))
    if line.end - line.start > _LONGEST_ROW or not _alone(extraction, citation, line):
        return None
    if len(_CELL.findall(line.of(text).strip(" |"))) >= 2:
        return _of_table(text, line, citation)
    return _of_timeline(text, line, citation)


def _alone(extraction: Extraction, citation: Citation, line: Span) -> bool:
    first = bisect_left(extraction.citations, line.start, key=_start)
    members = extraction.citations[first : first + 2]
    return members[0] is citation and (len(members) < 2 or members[1].span.start >= line.end)


def _of_table(text: str, line: Span, citation: Citation) -> Row | None:
    """Facts that fill a cell of their own."""
    dates = [_dated(found) for found in _DATE.finditer(text, line.start, line.end)]
    votes = [_voted(found) for found in _VOTE.finditer(text, line.start, line.end)]
    alone = (facts[0] for facts in (dates, votes) if len(facts) == 1)
    facts = tuple(fact for fact in alone if _fills_a_cell(text, line, fact.span))
    return Row("table", citation, facts) if facts else None


def _fills_a_cell(text: str, line: Span, span: Span) -> bool:
    before, after = text[line.start : span.start], text[span.end : line.end]
    opens = not before.strip() or before.endswith("   ") or before.rstrip(" ").endswith(("|", "\t"))
    return opens and (not after.strip() or _CELL.match(after) is not None)


def _of_timeline(text: str, line: Span, citation: Citation) -> Row | None:
    """ "6 October 1992. In resolution 780 (1992) the Council ...": the date opens the entry, the text follows it."""
    date = _DATE.search(text, line.start, min(line.end, line.start + 40))
    if date is None or _OPENS.fullmatch(text, line.start, date.start()) is None:
        return None
    entry = _ENTRY.match(text, date.end(), line.end)
    if entry is None or _LEADS.fullmatch(text, entry.end(), citation.span.start) is None:
        return None
    return Row("timeline", citation, (_dated(date),))


def _dated(match: re.Match[str]) -> ClaimedFact:
    month = _MONTHS.index(match["m"][:3].lower()) + 1
    return ClaimedFact("date", f"{match['y']}-{month:02d}-{int(match['d']):02d}", Span(*match.span()))


def _voted(match: re.Match[str]) -> ClaimedFact:
    return ClaimedFact("vote", f"{match['yes']}-{match['no']}-{match['aside']}", Span(*match.span()))
