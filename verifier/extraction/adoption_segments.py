"""The pieces of a clause on how a text was made: "unanimously", "by 13 votes to 1", "at its 2500th meeting", a day."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..model import ClaimedFact, Span
from .dates import date_at
from .votes import vote_at

UNANIMOUSLY = r"(?:unanimously|à\s{1,4}l['’]unanimité|por\s{1,4}unanimidad|единогласно)"
# "at its 2500th meeting", "à sa 2500e séance", "en su 2500ª sesión", "на своем 2500-м заседании"
MEETING = re.compile(
    r"at\s{1,4}(?:its|the|a|their)\s{1,4}(?P<en>[0-9]{1,5})(?:st|nd|rd|th)\s{1,4}(?:plenary\s{1,4})?meeting(?![\w-])"
    r"(?:\s{1,4}of\s{1,4}the\s{1,4}(?:Security\s{1,4}Council|Council|General\s{1,4}Assembly))?(?:[\s,]{1,3}held)?"
    r"|(?:à|lors\s{1,4}de)\s{1,4}(?:sa|la|leur)\s{1,4}(?P<fr>[0-9]{1,5})(?:re|ère|e|ème)\s{1,4}séance(?:\s{1,4}plénière)?"
    r"|en\s{1,4}(?:su|la)\s{1,4}(?P<es>[0-9]{1,5})(?:\.?ª|a)\s{1,4}sesión(?:\s{1,4}plenaria)?"
    r"|на\s{1,4}(?:(?:его|ее|её|своем|своём)\s{1,4})?(?P<ru>[0-9]{1,5})(?:-?м|-ом)\s{1,4}(?:пленарном\s{1,4})?заседании",
    re.IGNORECASE,
)
_SEGMENTS = {
    "all": re.compile(rf"{UNANIMOUSLY}(?![\w-])", re.IGNORECASE),
    "consensus": re.compile(
        r"(?:by\s{1,4}consensus|without\s{1,4}(?:a\s{1,4}vote|dissent|objection))(?![\w-])", re.IGNORECASE
    ),
    "body": re.compile(
        r"by\s{1,4}(?:the\s{1,4})?(?:(?:UN|United\s{1,4}Nations)\s{1,4})?(?:(?:Security|Human\s{1,4}Rights)\s{1,4})?"
        r"(?:Council|(?:General\s{1,4})?Assembly)(?![\w-])"
        r"|par\s{1,4}(?:le\s{1,4}Conseil(?:\s{1,4}de\s{1,4}sécurité)?|l['’]Assemblée(?:\s{1,4}générale)?)(?![\w-])"
        r"|por\s{1,4}(?:el\s{1,4}Consejo(?:\s{1,4}de\s{1,4}Seguridad)?|la\s{1,4}Asamblea(?:\s{1,4}General)?)(?![\w-])"
        r"|Советом\s{1,4}Безопасности|(?:Генеральной\s{1,4})?Ассамблеей(?![\w-])",
        re.IGNORECASE,
    ),
    "meeting": MEETING,
    "place": re.compile(r"(?:in|at)\s{1,4}(?-i:[A-Z])[\w.-]{2,20}(?:\s(?-i:[A-Z])[\w.-]{2,20})?", re.IGNORECASE),
    "day": re.compile(r"(?:on|le|el)?\s{0,4}(?=[0-9A-Z])", re.IGNORECASE),
}
_BETWEEN = re.compile(r"[\s,;]{0,5}(?:(?:and|et|y|и)\s{1,4})?")
_MOST = 7  # pieces of one clause


def chain(text: str, at: int) -> tuple[list[ClaimedFact], int]:
    """The facts of the pieces that follow one another from here, and where the last ends."""
    facts: list[ClaimedFact] = []
    for _ in range(_MOST):
        between = _BETWEEN.match(text, at)
        start = between.end() if between else at
        piece = next(_pieces(text, start), None)
        if piece is None or (piece[0] and piece[0].field == "meeting" and between and between[0].strip(" ,\n")):
            break  # "and at its 3217th meeting" begins on something else
        fact, at = piece
        facts += [fact] if fact else []
    return facts, at


def _pieces(text: str, at: int) -> Iterator[tuple[ClaimedFact | None, int]]:
    """What can be read here, and where it ends; a day only where a whole date stands."""
    if (vote := vote_at(text, at)) is not None:
        yield vote, vote.span.end
    for name, pattern in _SEGMENTS.items():
        found = pattern.match(text, at)
        if found is None:
            continue
        if name != "day":
            yield _fact(name, found), found.end()
        elif (date := date_at(text, found.end())) is not None and len(date.value) == 10:
            yield date, date.span.end


def _fact(name: str, found: re.Match[str]) -> ClaimedFact | None:
    if name == "meeting":
        return meeting_fact(found)
    if name == "all":
        return ClaimedFact("vote", "unanimous", Span(*found.span()))
    return None


def meeting_fact(found: re.Match[str]) -> ClaimedFact:
    group = found.lastgroup or "en"
    return ClaimedFact("meeting", found[group], Span(*found.span(group)))
