"""What a document says of how a text was made, behind its citation, before it or in the next sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ..contracts import Scan
from ..model import Citation, ClaimedFact, Mention, Span
from .adoption_day import day_before, sitting_behind
from .adoption_segments import MEETING, UNANIMOUSLY, chain, meeting_fact
from .dates import date_at
from .votes import vote_alone_at

_SPEAKING_OF_ONE = (Mention.FULL, Mention.SHORT)
_MADE = re.compile(
    r"(?!\s{0,3}\n\s{0,3}\n)[\s,)]{0,6}(?:(?:which|that|qui|que|которая)\s{1,4})?"
    r"(?:(?:was|had\s{1,4}been|has\s{1,4}been|being|a\s{1,4}été|fue|была)\s{1,4})?"
    rf"(?P<all>{UNANIMOUSLY}\s{{1,4}})?"
    r"(?:adopted|carried|passed|adoptée?|aprobada|adoptada|принят(?:ая|ой|ую|а))(?![\w-])"
)
# "the Council unanimously adopted resolution 2118 (2013)"
_MADE_BEFORE = re.compile(
    r"(?<![^\W_])(?P<who>(?:the\s{1,4})?(?:(?:(?:UN|United\s{1,4}Nations)\s{1,4})?Security\s{1,4}Council"
    r"|General\s{1,4}Assembly|Council|Assembly|it)\s{1,4})?(?P<all>unanimously\s{1,4})?adopted\s{1,4}"
    r"(?P<then>unanimously\s{1,4})?(?:(?:its|the|UN|United\s{1,4}Nations|Security\s{1,4}Council"
    r"|General\s{1,4}Assembly|landmark|historic)\s{1,4}){0,3}(?:resolution\s{1,4})?$",
    re.IGNORECASE,
)
# what may stand between the meeting and its body: "at its 2500th meeting, held on 5 May 1982, the Council"
_HELD = re.compile(r"[\s,]{0,4}(?:(?:held\s{1,4})?on\s{1,4}[0-9A-Z][\w ,]{3,25})?[\s,]{0,4}$")
# "It was adopted by 14 votes to none", in the sentence behind.
_MADE_LATER = re.compile(
    r"(?:It|This\s{1,4}resolution|The\s{1,4}(?:text|resolution))\s{1,4}(?:was|had\s{1,4}been)\s{1,4}(?:then\s{1,4})?"
    r"(?P<all>unanimously\s{1,4})?(?:adopted|carried|passed)(?![\w-])"
    r"|The\s{1,4}vote\s{1,4}was\s{1,4}(?P<vote>unanimous)(?![\w-])"
)
_DRAFT = re.compile(r"(?<![^\W_])(?:drafts?|amendments?|motions?|proposals?)(?![^\W_])", re.IGNORECASE)
_SENTENCE = re.compile(r"[.;!?][\"'”’)]?\s{1,4}(?=[A-Z])")
_BETWEEN = re.compile(r"[\s,;]{0,5}(?:and\s{1,4})?")
_SHORTLY = 60  # characters that "adopted unanimously its landmark resolution" may take up
_REACH, _NEAR_FACT = 400, 60
_WAS_UNANIMOUS = re.compile(
    r"[\s,)]{0,6}(?:(?:which|that|and)\s{1,4})?was\s{1,4}(?:likewise\s{1,4}|also\s{1,4})?(unanimous)(?![\w-])"
)
_INTO_FORCE = re.compile(
    r"(?!\s{0,3}\n\s{0,3}\n)[\s,)]{0,6}(?:(?:which|that|and|it)\s{1,4}){0,2}(?:entered|came)\s{1,4}into\s{1,4}force\s{1,4}"
    r"on\s{1,4}"
)
_SOMEBODY_ELSE = re.compile(r"[\s,]{1,3}(?:by|of|as|in\s{1,4}its|for|with\s{1,4}(?:respect|regard))\s", re.IGNORECASE)
_OPENS = re.compile(
    r"(?:^|\n|[.;:]\s|\*\*|[-\u2013\u2014]\s)(?:(?:UN|Security\s{1,4}Council|General\s{1,4}Assembly)\s{1,4}){0,2}"
    r"Resolution\s{1,4}$"
)
_CLOSES = re.compile(r"\s?(?:[.;)]|\n|$)")
_FIELDS = ("date", "date:in-force", "meeting", "vote")


def with_adoption(scan: Scan, citations: Sequence[Citation]) -> tuple[Citation, ...]:
    """The citations, each with what is said around it of its making, where it says nothing of this yet."""
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
    around = (*_before(text, citation), *_behind(text, citation), *_later(text, citation, floor, limit))
    facts = (*around, *day_before(text, citation), *sitting_behind(text, _ends(text, citation)[-1]))
    first = {fact.field: fact for fact in reversed(facts) if fact.field not in known}
    added = tuple(first[name] for name in _FIELDS if name in first)
    return replace(citation, claimed=citation.claimed + added) if added else citation


def _before(text: str, citation: Citation) -> list[ClaimedFact]:
    """The facts of "at its 2500th meeting, the Council unanimously adopted resolution 5", on both sides."""
    start = citation.span.start
    told = "adopted " in text[max(0, start - _SHORTLY) : start]
    made = _MADE_BEFORE.search(text, max(0, start - 120), start) if told else None
    if made is None or not (made["who"] or made["all"] or made["then"]):
        return []
    facts, _ = chain(text, _ends(text, citation)[-1])
    facts += [_unanimous(made, name) for name in ("all", "then") if made[name]]
    front = text[max(0, made.start() - 120) : made.start()] if made["who"] else ""
    for met in MEETING.finditer(front):
        if _HELD.fullmatch(front, met.end()):
            facts.append(_moved(meeting_fact(met), made.start() - len(front)))
    return facts


def _behind(text: str, citation: Citation) -> list[ClaimedFact]:
    """The facts of the clause, none where its end gives the making to somebody else."""
    ends = _ends(text, citation)
    end = ends[-1]
    made = next((found for at in reversed(ends) if (found := _MADE.match(text, at)) is not None), None)
    if made is not None:
        return _of_clause(text, made)
    if said := _WAS_UNANIMOUS.match(text, end):
        return [_unanimous(said, 1)]
    between = _BETWEEN.match(text, end)
    vote = vote_alone_at(text, between.end() if between else end)
    return [vote] if vote is not None else _in_force(text, end) or _listed(text, citation, end)


def _of_clause(text: str, made: re.Match[str]) -> list[ClaimedFact]:
    """The facts behind "adopted", in any order, none where the clause goes on to somebody else's making."""
    facts, stop = chain(text, made.end())
    facts += [_unanimous(made, "all")] if made["all"] else []
    return [*([] if _SOMEBODY_ELSE.match(text, stop) else facts), *_in_force(text, stop)]


def _listed(text: str, citation: Citation, end: int) -> list[ClaimedFact]:
    """ "Resolution 808 (1993), at the 3175th meeting." with nothing else in the sentence."""
    if not _OPENS.search(text, max(0, citation.span.start - 60), citation.span.start):
        return []
    facts, stop = chain(text, end)
    return facts if _CLOSES.match(text, stop) else []


def _later(text: str, citation: Citation, floor: int, limit: int) -> list[ClaimedFact]:
    """ "It was adopted by 14 votes to none": the sentence behind one that names this text alone."""
    end = _SENTENCE.search(text, citation.span.end, min(limit, citation.span.end + _REACH))
    made = _MADE_LATER.match(text, end.end()) if end is not None else None
    if made is None or made.end() > limit:
        return []
    sentences = _SENTENCE.finditer(text, max(0, citation.span.start - _REACH), citation.span.start)
    start = max((found.end() for found in sentences), default=0)
    if floor > start or _DRAFT.search(text, start, made.start()) or "\n\n" in text[citation.span.end : made.start()]:
        return []
    if made["vote"]:
        return [_unanimous(made, "vote")]
    return [fact for fact in _of_clause(text, made) if fact.field in {"vote", "meeting"}]


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


def _unanimous(found: re.Match[str], group: str | int) -> ClaimedFact:
    start = found.start(group)
    return ClaimedFact("vote", "unanimous", Span(start, start + len(found[group].rstrip())))


def _moved(fact: ClaimedFact, by: int) -> ClaimedFact:
    return replace(fact, span=Span(fact.span.start + by, fact.span.end + by))
