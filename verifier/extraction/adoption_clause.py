"""What a clause says of how a text was made: "was adopted by 13 votes to 1, at the 2500th meeting, on 18 November"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ..contracts import Scan
from ..model import Citation, ClaimedFact, Mention, Span
from .dates import date_at
from .votes import vote_alone_at, vote_at

_SPEAKING_OF_ONE = (Mention.FULL, Mention.SHORT)
_MADE = re.compile(
    r"(?!\s{0,3}\n\s{0,3}\n)[\s,)]{0,6}(?:(?:which|that)\s{1,4})?(?:(?:was|had\s{1,4}been|has\s{1,4}been|being)\s{1,4})?"
    r"(?P<all>unanimously\s{1,4})?(?:adopted|carried|passed)(?![\w-])"
    r"|[\s,)]{0,6}(?:(?:a\s{1,4}été|fue|qui\s{1,4}a\s{1,4}été|que\s{1,4}fue)\s{1,4})?(?:adoptée?|aprobad[oa]|adoptad[oa])(?![\w-])"
)
# "It was adopted by 14 votes to none", in the sentence behind.
_MADE_LATER = re.compile(
    r"(?:It|The\s{1,4}(?:text|resolution))\s{1,4}(?:was|had\s{1,4}been)\s{1,4}(?:then\s{1,4})?(?P<all>unanimously\s{1,4})?"
    r"(?:adopted|carried|passed)(?![\w-])"
)
_DRAFT = re.compile(r"(?<![^\W_])(?:drafts?|amendments?|motions?|proposals?)(?![^\W_])", re.IGNORECASE)
_SENTENCE = re.compile(r"[.;!?][\"'”’)]?\s{1,4}(?=[A-Z])")
_REACH, _NEAR_FACT = 400, 60
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
_SEGMENTS = {
    "all": re.compile(r"unanimously(?![\w-])", re.IGNORECASE),
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
    "day": re.compile(r"(?:on|le|el)\s{1,4}(?=[0-9A-Z])", re.IGNORECASE),
}
_BETWEEN = re.compile(r"[\s,;]{0,5}(?:and\s{1,4})?")
_SOMEBODY_ELSE = re.compile(r"[\s,]{1,3}(?:by|as|in\s{1,4}its|for|with\s{1,4}(?:respect|regard))\s", re.IGNORECASE)


def with_adoption(scan: Scan, citations: Sequence[Citation]) -> tuple[Citation, ...]:
    """The citations, each with what is said behind it of its making, where it says nothing of this yet."""
    ends = [*(citation.span.start for citation in citations[1:]), len(scan.text)]
    before = [0, *(citation.span.end for citation in citations)]
    rows = zip(citations, before, ends, strict=False)
    return tuple(_told(scan.text, citation, floor, limit) for citation, floor, limit in rows)


def _told(text: str, citation: Citation, floor: int, limit: int) -> Citation:
    """floor, limit: where the citations before and behind end and begin."""
    key = citation.key or ""
    if citation.mention not in _SPEAKING_OF_ONE or not key.startswith(("un/sc/res/", "un/ga/res/", "treaty/")):
        return citation
    known = {fact.field for fact in citation.claimed}
    facts = (*_before(text, citation), *_behind(text, citation), *_later(text, citation, floor, limit))
    first = {fact.field: fact for fact in reversed(facts) if fact.field not in known}
    added = tuple(first[name] for name in ("date", "date:in-force", "meeting", "vote") if name in first)
    return replace(citation, claimed=citation.claimed + added) if added else citation


def _before(text: str, citation: Citation) -> list[ClaimedFact]:
    start = citation.span.start
    found = _MADE_BEFORE.search(text, max(0, start - 100), start)
    return [ClaimedFact("vote", "unanimous", Span(found.start(), found.start() + len("unanimously")))] if found else []


def _behind(text: str, citation: Citation) -> list[ClaimedFact]:
    """The facts of the clause, none where its end gives the making to somebody else."""
    ends = _ends(text, citation)
    end = ends[-1]
    made = next((found for at in reversed(ends) if (found := _MADE.match(text, at)) is not None), None)
    if made is None:
        between = _BETWEEN.match(text, end)
        vote = vote_alone_at(text, between.end() if between else end)
        return [vote] if vote is not None else _in_force(text, end)
    return _of_clause(text, made)


def _later(text: str, citation: Citation, floor: int, limit: int) -> list[ClaimedFact]:
    """ "It was adopted by 14 votes to none": the sentence behind one that names this text alone."""
    end = _SENTENCE.search(text, citation.span.end, min(limit, citation.span.end + _REACH))
    made = _MADE_LATER.match(text, end.end()) if end is not None else None
    if made is None or made.end() > limit:
        return []
    start = max((m.end() for m in _SENTENCE.finditer(text, max(0, citation.span.start - _REACH), citation.span.start)),
                default=0)  # fmt: skip
    if floor > start or _DRAFT.search(text, start, made.start()) or "\n\n" in text[citation.span.end : made.start()]:
        return []
    return [fact for fact in _of_clause(text, made) if fact.field in {"vote", "meeting"}]


def _of_clause(text: str, made: re.Match[str]) -> list[ClaimedFact]:
    """The facts behind "adopted", in any order."""
    facts: list[ClaimedFact] = []
    if made["all"]:
        facts.append(ClaimedFact("vote", "unanimous", Span(made.start("all"), made.start("all") + len("unanimously"))))
    at = made.end()
    for _ in range(6):
        between = _BETWEEN.match(text, at)
        start = between.end() if between else at
        fact = vote_at(text, start)
        if fact is None:
            name, found = next(((n, m) for n, p in _SEGMENTS.items() if (m := p.match(text, start))), ("", None))
            fact = _fact(text, name, found) if found else None
            if found is None or (name == "day" and fact is None):
                break
            at = fact.span.end if fact and name == "day" else found.end()
        else:
            at = fact.span.end
        facts += [fact] if fact else []
    return [*([] if _SOMEBODY_ELSE.match(text, at) else facts), *_in_force(text, at)]


def _in_force(text: str, at: int) -> list[ClaimedFact]:
    """The day of "entered into force on 1 July 2002", unless it is that of one State or provision."""
    found = _INTO_FORCE.match(text, at)
    date = date_at(text, found.end()) if found else None
    if date is None or len(date.value) != 10 or _SOMEBODY_ELSE.match(text, date.span.end):
        return []
    return [replace(date, field="date:in-force")]


def _ends(text: str, citation: Citation) -> list[int]:
    """Where the citation ends without and with its year, body, date and marks."""
    end = citation.span.end
    ends = sorted({end, *(fact.span.end for fact in citation.claimed if 0 <= fact.span.end - end < _NEAR_FACT)})
    return [at + 1 if text[at : at + 1] in {'"', "'", "”", "’"} else at for at in ends]


def _fact(text: str, name: str, found: re.Match[str]) -> ClaimedFact | None:
    if name == "day":
        date = date_at(text, found.end())
        return date if date is not None and len(date.value) == 10 else None
    if name == "meeting":
        return ClaimedFact("meeting", found["n"], Span(*found.span("n")))
    if name == "all":
        return ClaimedFact("vote", "unanimous", Span(*found.span()))
    return None
