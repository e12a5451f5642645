"""Tables and timelines: the date and the vote that a row sets beside the one text that it names."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass

from ..extraction.dates import dates_in
from ..model import Citation, ClaimedFact, Extraction, Mention, Span
from ..once import once

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
_LONGEST_OPENING = 40  # characters of a line in which the date of an entry stands
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
    rows = _rows(extraction)[max(0, at - _NEIGHBOURS) : at + _NEIGHBOURS]
    return own, tuple(row for row in rows if row is not None and row.citation is not citation)


@once
def _rows(extraction: Extraction) -> tuple[Row | None, ...]:
    """Of each citation its row."""
    return tuple(_row(extraction, citation) for citation in extraction.citations)


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
    dates = _days(text, line.start, line.end)
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
    date = next(iter(_days(text, line.start, min(line.end, line.start + _LONGEST_OPENING))), None)
    if date is None or _OPENS.fullmatch(text, line.start, date.span.start) is None:
        return None
    entry = _ENTRY.match(text, date.span.end, line.end)
    if entry is None or _LEADS.fullmatch(text, entry.end(), citation.span.start) is None:
        return None
    return Row("timeline", citation, (date,))


def _days(text: str, start: int, end: int) -> list[ClaimedFact]:
    """The dates that are told to the day."""
    return [fact for fact in dates_in(text, start, end) if len(fact.value) == len("2001-12-31")]


def _voted(match: re.Match[str]) -> ClaimedFact:
    return ClaimedFact("vote", f"{match['yes']}-{match['no']}-{match['aside']}", Span(*match.span()))
