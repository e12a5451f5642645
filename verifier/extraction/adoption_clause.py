"""What a clause says of how a text was made: "was adopted by 13 votes to 1, at the 2500th meeting, on 18 November"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from ..contracts import Scan
from ..model import Citation, ClaimedFact, Mention, Span
from .dates import date_at

_WORDS = {
    "none": 0, "no": 0, "nil": 0, "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6,
    "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15,
}  # fmt: skip
_NUMBER = r"(?:[0-9]{1,3}|" + "|".join(_WORDS) + ")"
_SPEAKING_OF_ONE = (Mention.FULL, Mention.SHORT)
_MADE = re.compile(
    r"(?!\s{0,3}\n\s{0,3}\n)[\s,)]{0,6}(?:(?:which|that)\s{1,4})?(?:(?:was|had\s{1,4}been|has\s{1,4}been|being)\s{1,4})?"
    r"(?P<all>unanimously\s{1,4})?adopted(?![\w-])"
)
# "the Council unanimously adopted resolution 2118 (2013)"
_MADE_BEFORE = re.compile(
    r"(?<![^\W_])unanimously\s{1,4}adopted\s{1,4}(?:(?:its|the|UN|United\s{1,4}Nations|Security\s{1,4}Council|General"
    r"\s{1,4}Assembly|landmark|historic)\s{1,4}){0,3}resolution\s{1,4}$",
    re.IGNORECASE,
)
_INTO_FORCE = re.compile(
    r"(?!\s{0,3}\n\s{0,3}\n)[\s,)]{0,6}(?:(?:which|that|and|it)\s{1,4}){0,2}(?:entered|came)\s{1,4}into\s{1,4}force\s{1,4}"
    r"on\s{1,4}"
)
_COUNTRIES = r"(?:\s{0,2}\([^()]{1,160}\))?"
_SEGMENTS = {
    "all": re.compile(r"unanimously(?![\w-])", re.IGNORECASE),
    "vote": re.compile(
        rf"by\s{{1,4}}(?:a\s{{1,4}})?(?:recorded\s{{1,4}})?(?:vote\s{{1,4}}of\s{{1,4}})?(?P<yes>{_NUMBER})(?:\s{{1,4}}votes?)?"
        rf"(?:\s{{1,4}}in\s{{1,4}}favou?r)?{_COUNTRIES}[\s,]{{0,3}}(?:(?:to|and)\s{{1,4}}|-"
        rf"|(?={_NUMBER}\s{{1,4}}(?:votes?\s{{1,4}})?against))(?P<no>{_NUMBER})"
        rf"(?:\s{{1,4}}(?:votes?|against)){{0,2}}{_COUNTRIES}"
        rf"(?:[\s,]{{0,3}}(?:(?:with|and)\s{{1,4}}|-)(?P<aside>{_NUMBER})(?:\s{{1,4}}(?:abstentions?|abstaining)|(?=[\s,.;)])))?"
        rf"{_COUNTRIES}",
        re.IGNORECASE,
    ),
    "body": re.compile(
        r"by\s{1,4}(?:the\s{1,4})?(?:(?:UN|United\s{1,4}Nations)\s{1,4})?(?:(?:Security|Human\s{1,4}Rights)\s{1,4})?"
        r"(?:Council|(?:General\s{1,4})?Assembly)(?![\w-])",
        re.IGNORECASE,
    ),
    "meeting": re.compile(
        r"at\s{1,4}(?:its|the|a)\s{1,4}(?P<n>[0-9]{1,5})(?:st|nd|rd|th)\s{1,4}(?:plenary\s{1,4})?meeting(?![\w-])"
        r"(?:\s{1,4}of\s{1,4}the\s{1,4}(?:Security\s{1,4}Council|Council|General\s{1,4}Assembly))?(?:[\s,]{1,3}held)?",
        re.IGNORECASE,
    ),
    "place": re.compile(r"(?:in|at)\s{1,4}(?-i:[A-Z])[\w.-]{2,20}(?:\s(?-i:[A-Z])[\w.-]{2,20})?", re.IGNORECASE),
    "day": re.compile(r"on\s{1,4}(?=[0-9A-Z])", re.IGNORECASE),
}
_BETWEEN = re.compile(r"[\s,]{0,5}(?:and\s{1,4})?")
_SOMEBODY_ELSE = re.compile(r"[\s,]{1,3}(?:by|as|in\s{1,4}its|for|with\s{1,4}(?:respect|regard))\s", re.IGNORECASE)


def with_adoption(scan: Scan, citations: Iterable[Citation]) -> tuple[Citation, ...]:
    """The citations, each with what the clause behind it says of its making, where it says nothing of this yet."""
    return tuple(_told(scan.text, citation) for citation in citations)


def _told(text: str, citation: Citation) -> Citation:
    key = citation.key or ""
    if citation.mention not in _SPEAKING_OF_ONE or not key.startswith(("un/sc/res/", "un/ga/res/", "treaty/")):
        return citation
    known = {fact.field for fact in citation.claimed}
    facts = (*_before(text, citation), *_behind(text, citation))
    first = {fact.field: fact for fact in reversed(facts) if fact.field not in known}
    added = tuple(first[name] for name in ("date", "date:in-force", "meeting", "vote") if name in first)
    return replace(citation, claimed=citation.claimed + added) if added else citation


def _before(text: str, citation: Citation) -> list[ClaimedFact]:
    start = citation.span.start
    found = _MADE_BEFORE.search(text, max(0, start - 100), start)
    return [ClaimedFact("vote", "unanimous", Span(found.start(), found.start() + len("unanimously")))] if found else []


def _behind(text: str, citation: Citation) -> list[ClaimedFact]:
    """The facts of the clause, none where its end gives the making to somebody else."""
    facts: list[ClaimedFact] = []
    end = _end(text, citation)
    made = _MADE.match(text, end)
    if made is None:
        return _in_force(text, end)
    if made["all"]:
        facts.append(ClaimedFact("vote", "unanimous", Span(made.start("all"), made.start("all") + len("unanimously"))))
    at = made.end()
    for _ in range(6):
        between = _BETWEEN.match(text, at)
        start = between.end() if between else at
        name, found = next(((n, m) for n, p in _SEGMENTS.items() if (m := p.match(text, start))), ("", None))
        fact = _fact(text, name, found) if found else None
        if found is None or (name == "day" and fact is None):
            break
        at = fact.span.end if fact and name == "day" else found.end()
        facts += [fact] if fact else []
    return [*([] if _SOMEBODY_ELSE.match(text, at) else facts), *_in_force(text, at)]


def _in_force(text: str, at: int) -> list[ClaimedFact]:
    """The day of "entered into force on 1 July 2002", unless it is that of one State or provision."""
    found = _INTO_FORCE.match(text, at)
    date = date_at(text, found.end()) if found else None
    if date is None or len(date.value) != 10 or _SOMEBODY_ELSE.match(text, date.span.end):
        return []
    return [replace(date, field="date:in-force")]


def _end(text: str, citation: Citation) -> int:
    """Where the citation ends with its year, date and marks."""
    ends = [fact.span.end for fact in citation.claimed if 0 <= fact.span.end - citation.span.end < 60]
    at = max([citation.span.end, *ends])
    return at + 1 if text[at : at + 1] in {'"', "'", "”", "’"} else at


def _fact(text: str, name: str, found: re.Match[str]) -> ClaimedFact | None:
    if name == "day":
        date = date_at(text, found.end())
        return date if date is not None and len(date.value) == 10 else None
    if name == "meeting":
        return ClaimedFact("meeting", found["n"], Span(*found.span("n")))
    if name == "all":
        return ClaimedFact("vote", "unanimous", Span(*found.span()))
    if name == "vote":
        counted = "-".join(_count(found[part]) for part in ("yes", "no", "aside"))
        return ClaimedFact("vote", counted, Span(*found.span()))
    return None


def _count(said: str | None) -> str:
    return "" if said is None else str(_WORDS.get(said.lower(), said))
