"""Clauses that say what an instrument does or what holds under it: "Under article 3, the Court consists of ..."."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..model import Claim, Span
from . import reporting
from .frames import spoken_before
from .paraphrased import SEPARATORS, paraphrase
from .surroundings import Surroundings

_UNDER = re.compile(
    r"(?:under|by|in|pursuant\s{1,4}to|in\s{1,4}accordance\s{1,4}with|by\s{1,4}virtue\s{1,4}of)\s{1,4}$", re.IGNORECASE
)
_UNDER_WHICH = re.compile(
    r"[\s,]{1,4}(?:under|according\s{1,4}to|by\s{1,4}virtue\s{1,4}of|pursuant\s{1,4}to)\s{1,4}which\s{1,4}"
)
_FAR = 60  # characters of white space and marks before a clause
_LONGEST = 600  # characters from the beginning of a clause to the end of a citation in it
_AHEAD = re.compile(r"\s{0,3},?\s{1,4}")
# What holds, and not what happened: the words before the verb are its subject.
_HOLDS = re.compile(
    r"(?:(?!\b(?:was|were|had|did|we|our|this\s{1,4}(?:report|paper|article|study))\b)[^.;:!?“”\"«»]){3,160}?\s"
    r"(?:shall|must|may|cannot|can|is|are|has|have|need|needs|consists?|agrees?|undertakes?|enjoys?|retains?|remains?"
    r"|becomes?|binds?|belongs?|begins?|lasts?|ceases?|applies|apply|includes?|requires?|commits?|elects?|decides?"
    r"|appoints?)[\s,]",
    re.IGNORECASE,
)
_SHALL = re.compile(r"[^.;:“”\"«»]{3,200}?\bshall\s")


def said_of(text: str, at: Surroundings) -> Iterator[Claim]:
    """ "In resolution 5 the repression of civilians was condemned"."""
    if at.told is None and at.frame.within and at.frame.opens and not at.frame.speaker:
        body = _OF_THE_BODY.match(text, at.group.end, at.limit)
        start = body.end() if body is not None else at.group.end
        found = reporting.SAID_OF.match(text, start, at.limit)
        if found is not None:
            verb = Span(found.start("verb"), found.end("verb")) if found["verb"] else None
            yield paraphrase(text, Span(start, at.limit), verb)


_OF_THE_BODY = re.compile(
    r"\s{1,4}of\s{1,4}the\s{1,4}(?:(?:UN|United\s{1,4}Nations)\s{1,4})?"
    r"(?:Security\s{1,4}Council|General\s{1,4}Assembly|Council|Assembly)\b,?"
)


def bound_by(text: str, at: Surroundings) -> Iterator[Claim]:
    """ "Under article 4, persons ... shall be punished"; "article 2, according to which all Members shall refrain"."""
    which = _UNDER_WHICH.match(text, at.group.end, at.limit)
    if which is not None:
        begin, holds = which.end(), _SHALL
    else:
        lead = _UNDER.search(text, max(at.floor, at.frame.start - 30), at.frame.start)
        if lead is None or lead.start() - at.floor > _FAR or text[at.floor : lead.start()].strip(SEPARATORS):
            return
        comma = _AHEAD.match(text, at.group.end, at.limit)
        begin, holds = (comma.end() if comma else at.limit), _HOLDS if at.provided else _SHALL
    if holds.match(text, begin, at.limit) is not None:
        yield paraphrase(text, Span(begin, at.limit), None)


# "every State was asked by resolution 181 (1963) to end ...", "troops were, under resolution 143 (1960), to leave".
_AGENT = re.compile(r"\s(?:by|in|under|through|with)\s{1,4}(?:the\s{1,4})?$")
_WAS_DONE = re.compile(
    rf"\b(?:is|are|was|were|been|being)\s{{1,4}}(?:(?:\w{{2,12}}ly|also|once|again|further|thus|all)[\s,]{{1,4}}){{0,3}}"
    rf"(?:{reporting.DONE})\b",
    re.IGNORECASE,
)
_ASIDE = re.compile(
    r",\s{1,4}(?:under|by|according\s{1,4}to|by\s{1,4}virtue\s{1,4}of|pursuant\s{1,4}to|says|states|provides|as\s{1,4}per)"
    r"\s{1,4}(?:the\s{1,4})?$",
    re.IGNORECASE,
)
_DUE = re.compile(
    r"[^.;:!?“”\"«»]{0,240}?\b(?:shall|must|may|is\s{1,4}to|are\s{1,4}to|(?:was|were),?\s{1,4}(?:not\s{1,4})?to|ha[sd]\s{1,4}to)\b",
    re.IGNORECASE,
)
_SAYS_AFTER = re.compile(
    r"[\s,)]{1,4}(?:says?|states?|provides?|requires?|demand(?:s|ed)|specif(?:y|ies)|insists?|adds?|makes?\s{1,4}(?:plain|clear)|puts\s{1,4}it"
    r"|lays?\s{1,4}down|stipulates?|declare[sd]?|stated|said|provided|requested|decided|recommended|urged|affirms?|ordains?)"
    r"\s{0,3}(?=[.;!]|$)"
)
_SAYS_BEFORE = re.compile(
    r"(?:\s{1,4}(?:is|was|are)\s{1,4}(?P<what>what)|,)\s{1,4}(?:as\s{1,4})?(?P<says>(?:says?|states?|provides?|puts)\s{1,4})?"
    r"(?:the\s{1,4})?$"
)
_OPENING = re.compile(r"(?:and|but|while|whereas)\s{1,4}", re.IGNORECASE)


def amid(text: str, at: Surroundings) -> Iterator[Claim]:
    """What is said on both sides of a citation that only says where it is said."""
    if at.told is not None or at.group.end - at.floor > _LONGEST:
        return
    lead = _AGENT.search(text, max(at.floor, at.frame.start - 12), at.frame.start)
    done = _last(_WAS_DONE, text, at.floor, lead.start()) if lead is not None else None
    if lead and done and not _ends(text, done, lead.start(), at):
        yield paraphrase(text, Span(_begin(text, at.floor, done.start()), at.limit), Span(done.start(), done.end()))
        return
    aside = _ASIDE.search(text, max(at.floor, at.frame.start - 30), at.frame.start)
    if aside is not None and text[at.group.end : at.group.end + 1] == ",":
        whole = text[at.floor : aside.start()] + text[at.group.end : min(at.limit, at.group.end + _LONGEST)]
        if (_HOLDS if at.provided else _DUE).match(whole) is not None and len(whole.split()) > 5:
            yield paraphrase(text, Span(at.floor, at.limit), None)


def says_so(text: str, at: Surroundings) -> Iterator[Claim]:
    """ "No one shall be ..., Article 4 provides."; "..., as Article 4 makes plain."; "..., says Article 4." """
    before = _SAYS_BEFORE.search(text, max(at.floor, at.frame.start - 24), at.frame.start)
    if before is None or at.group.end - at.floor > _LONGEST or len(text[at.floor : before.start()].split()) < 5:
        return
    says = _SAYS_AFTER.match(text, at.group.end, min(len(text), at.limit + 1)) is not None
    if before["says"]:
        says = at.limit - at.group.end < _FAR and not text[at.group.end : at.limit].strip(SEPARATORS)
    elif before["what"]:
        says = reporting.verb_after(text, at.group.end, at.limit) is not None
    if says:
        yield paraphrase(text, Span(at.floor, before.start()), None)


def _ends(text: str, done: re.Match[str], lead: int, at: Surroundings) -> bool:
    """Whether the clause is over, another agent is named, or nothing is said but "This is confirmed by"."""
    if _ENDS.search(text, done.end(), at.group.start) or _ANOTHER.search(text, done.end(), lead):
        return True
    if not text[at.group.end : at.limit].strip(SEPARATORS):
        return True
    return reporting.BACKWARD_SUBJECT.search(text, max(at.floor, done.start() - 24), done.start()) is not None


_ANOTHER = re.compile(r"\bby\s(?!(?:the\s)?(?:UN\s|United\s|Security|General|Council|Assembly|resolution))")
_ENDS = re.compile(r"[.;:!?“”\"«»]")


def _last(pattern: re.Pattern[str], text: str, start: int, end: int) -> re.Match[str] | None:
    found = None
    for found in pattern.finditer(text, start, end):  # noqa: B007 - the last one counts
        pass
    return found


def _begin(text: str, floor: int, end: int) -> int:
    """Where the clause begins that goes on at `end`."""
    breaks = [found.end() for found in _ENDS.finditer(text, floor, end)]
    begin = breaks[-1] if breaks else floor
    opening = _OPENING.match(text, begin, end)
    return opening.end() if opening is not None else begin


_NEAR = 24  # characters from a verb to the words that it quotes
OBJECT = re.compile(r"\b(?:what|which|whom|that)\s{1,4}(?:the\s{1,4})?$")


def acted(text: str, at: Surroundings) -> Iterator[Claim]:
    """ "Protocol No. 6 abolishes the death penalty": verbs that say nothing of speaking."""
    verb = reporting.verb_after(text, at.group.end, at.limit, reporting.ACTS)
    relative = OBJECT.search(text, max(at.floor, at.frame.start - 12), at.frame.start)
    if verb is None or at.frame.lead or at.told or relative:
        return
    if not any(0 <= quote.start - verb.end() < _NEAR for quote in at.quotes):
        yield paraphrase(text, Span(verb.start(), at.limit), Span(verb.start(), verb.end()))


_PLACE = re.compile("in|by|through", re.IGNORECASE)


def around(text: str, at: Surroundings) -> Iterator[Claim]:
    """ "The Council called on Iran, in resolution 461 (1979), to free ...": the citation stands amid what is said."""
    if at.told is None and at.frame.lead is not None and _PLACE.fullmatch(at.frame.lead.of(text)):
        verb = spoken_before(text, at.floor, at.frame.lead.start)
        if verb is not None:
            yield paraphrase(text, Span(verb.start, max(at.group.end, at.limit)), verb)
