"""What stands beside an instrument's name about its making: "adopted by the General Assembly on 9 December 1948"."""

from __future__ import annotations

import re

from ..model import ClaimedFact, Span
from .dates import date_at

_MADE = (
    r"(?:adopted|declared|proclaimed|signed|concluded|approved|adoptée?s?|proclamée?s?|signée?s?|aprobad[oa]s?"
    r"|adoptad[oa]s?|firmad[oa]s?|"
    r"принят[аоы]?(?:я|ой|ую|ого)?|подписан\w{0,3})"
)
_BODY = re.compile(
    r"\s{1,8}(?:by|par|por)\s{1,8}(?:the\s{1,8}|l'|la\s{1,8})?(?P<body>(?:(?:UN|U\.N\.|United\s{1,8}Nations)"
    r"\s{1,8})?(?:General\s{1,8}Assembly|"
    r"Assemblée\s{1,8}générale|Asamblea\s{1,8}General)(?:\s{1,8}of\s{1,8}the\s{1,8}(?:UN|United\s{1,8}Nations))?|UNGA)",
    re.IGNORECASE,
)
_LEAD = re.compile(r"[\s,]{0,8}(?:and\s{1,8})?(?P<open>\()?\s{0,3}(?P<made>" + _MADE + r")(?![^\W_])", re.IGNORECASE)
_ASIDE = re.compile(r"\s{0,8}\([^()\n]{0,80}(?:\n\s{0,4}\n?[^()\n]{0,80})?\)")
_ON = re.compile(r"[\s,]{0,8}(?:(?:on|of|dated|du|le|de|del|el|от|in)\s{1,8}(?:the\s{1,4})?)?", re.IGNORECASE)
_DATED = re.compile(
    r"[\s,]{0,8}(?:of|dated(?:\s{1,4}on)?|from|du|del?|от|done\s{1,4}at\s{1,4}\w{3,12},?)\s{1,8}", re.IGNORECASE
)
# "(Rome, 4 November 1950, ETS No. 5)"
_PLACED = re.compile(r"\s{0,4}\(\s?(?:[^\W\d_][\w.’'-]{1,20}(?:\s[^\W\d_][\w.’'-]{0,20}){0,3},\s{1,4})?")
_CLOSED = re.compile(r"\s?[),;]")
_YEAR_AFTER = re.compile(r"\s{0,8}(?:\(\s?|of\s{1,8}|,\s{1,8}|de\s{1,8})(?P<y>1[6-9][0-9]{2}|20[0-9]{2})(?![0-9])")
_YEAR_BEFORE = re.compile(r"(?<![0-9])(?P<y>1[6-9][0-9]{2}|20[0-9]{2})\s{1,8}$")


def details(text: str, span: Span) -> tuple[ClaimedFact, ...]:
    """The date, year and body that the document gives right beside the name at `span`."""
    at = span.end
    while at < len(text) and text[at] in "\"'»)":
        at += 1
    made = _made(text, at)
    return made or _dated(text, at) or _year_before(text, span.start)


def _made(text: str, at: int) -> tuple[ClaimedFact, ...]:
    aside = _ASIDE.match(text, at)
    lead = _LEAD.match(text, at) or (_LEAD.match(text, aside.end()) if aside is not None else None)
    if lead is None:
        return ()
    found: list[ClaimedFact] = []
    end = lead.end()
    body = _BODY.match(text, end)
    if body is not None:
        found.append(ClaimedFact("body", "un/ga", Span(*body.span("body"))))
        end = body.end()
    on = _ON.match(text, end)
    date = date_at(text, on.end() if on is not None else end)
    if date is not None:
        found.append(date)
    return tuple(found)


def _dated(text: str, at: int) -> tuple[ClaimedFact, ...]:
    lead = _DATED.match(text, at)
    date = (date_at(text, lead.end()) if lead is not None else None) or _in_brackets(text, at)
    if date is not None:
        return (date,)
    year = _YEAR_AFTER.match(text, at)
    return (ClaimedFact("year", year["y"], Span(*year.span("y"))),) if year is not None else ()


def _in_brackets(text: str, at: int) -> ClaimedFact | None:
    """The date of making in brackets behind the name, with or without the place."""
    lead = _PLACED.match(text, at)
    date = date_at(text, lead.end()) if lead is not None else None
    return date if date is not None and _CLOSED.match(text, date.span.end) else None


def _year_before(text: str, at: int) -> tuple[ClaimedFact, ...]:
    year = _YEAR_BEFORE.search(text, max(0, at - 12), at)
    return (ClaimedFact("year", year["y"], Span(*year.span("y"))),) if year is not None else ()
