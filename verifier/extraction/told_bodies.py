"""The body of a number that stands without one: as the document has it elsewhere, by its date, by who acts there."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ..contracts import Scan
from ..model import ClaimedFact
from . import sessions
from .bodies import assembly_years_of, fits_security_council, years_of
from .items import Item, NumberedList
from .named_bodies import body_in_sentence, mentions
from .numbers import Number

_SYMBOL = re.compile(
    r"(?<![A-Za-z0-9/])(?P<body>A/HRC|A|S)/RES/(?P<session>(?:E?S-)?[0-9]{1,4}(?=/))?/?(?P<number>[0-9]{1,4})"
)
_OF_SYMBOL = {"A/HRC": "un/hrc", "A": "un/ga", "S": "un/sc"}
_MEASURE = re.compile(r"\s?(?:dpi|ppi|ppp|px|pixels?|mm|nm|x|×|%|p)(?![a-z])|\s?[x×]\s?[0-9]")
_PARAGRAPH = re.compile(r"\n[ \t]*\n")
_NEAR = 600  # characters between a text of the Security Council and a bare number of the same passage
_COUNCILS = ("un/hrc", "un/ecosoc")  # who else is "the Council"


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Which bodies the document names with a number: (session, number) -> codes."""

    bodies: Mapping[tuple[str, str], frozenset[str]]
    named: frozenset[str]

    def of(self, item: Item) -> str:
        """The one body that the document gives to this number; empty where it gives none or several."""
        codes = self.bodies.get((item.number.session, item.number.number), frozenset())
        return next(iter(codes)) if len(codes) == 1 else ""

    def names(self, code: str) -> bool:
        """Whether any number is this body's."""
        return code in self.named

    def disputed(self, item: Item) -> bool:
        return len(self.bodies.get((item.number.session, item.number.number), ())) > 1


def elsewhere(scan: Scan, lists: Sequence[NumberedList]) -> Elsewhere:
    """What the document itself says: names beside numbers, years that fit the Security Council's, symbols."""
    named: dict[tuple[str, str], set[str]] = {}
    for found in lists:
        for item, body in zip(found.items, named_bodies(found), strict=True):
            code = _told(item.number, body)
            if code and (found.noun.kind == "resolution" or item.number.shape == "slash"):
                session = item.number.session if item.number.shape == "slash" else ""
                named.setdefault((session, item.number.number), set()).add(code)
    if "/RES/" in scan.text:
        for match in _SYMBOL.finditer(scan.text):
            if match["session"] or match["body"] == "S":
                number = (match["session"] or "", match["number"])
                named.setdefault(number, set()).add(_OF_SYMBOL[match["body"]])
    return Elsewhere(
        {number: frozenset(codes) for number, codes in named.items()}, frozenset[str]().union(*named.values())
    )


def named_bodies(found: NumberedList) -> list[ClaimedFact | None]:
    """For each item the body named with it, with the next that has one, or before the list."""
    bodies, body = [], found.body
    for item in reversed(found.items):
        body = item.body or body
        bodies.append(body)
    return bodies[::-1]


def _told(number: Number, body: ClaimedFact | None) -> str:
    if number.shape == "slash":
        return body.value if body is not None and body.value != "un" else ""
    if number.shape == "roman":
        return "un/ga" if sessions.assembly_session(int(number.number)) == number.session else ""
    if number.shape == "year" and (body is None or body.value in {"un", "un/council"}):
        return "un/sc" if fits_security_council(number) else ""
    return body.value if body is not None and body.value in {"un/sc", "un/ga", "coe/pace", "other"} else ""


def year_of_the_list(found: NumberedList) -> list[str]:
    """The year behind the last number: "resolutions 82, 83 and 84 (1950)", "1888 and 1889 of 2009"."""
    last = found.items[-1]
    dated = sum(bool(years_of(item.facts) or item.number.year) for item in found.items)
    return years_of(last.facts) or ([last.number.year] if last.number.year else []) if dated == 1 else []


def council_by_context(
    scan: Scan, found: NumberedList, item: Item, listed: Sequence[str], last: NumberedList | None, known: Elsewhere
) -> str:
    """The Security Council, where a bare number has the year of its date, or stands where the Council acts.

    listed: the year of the list.
    """
    reached = sessions.council_year(int(item.number.number))
    if found.noun.kind != "resolution" or item.number.parts or known.disputed(item):
        return ""
    years = {year[:4] for year in years_of(item.facts) or listed}
    if years and years & assembly_years_of(item.number) and mentions(scan, "un/ga") and str(reached) not in years:
        return "un/ga"
    if reached is None or not (mentions(scan, "un/sc") or known.names("un/sc")):
        return ""
    if years:
        return "un/sc" if str(reached) in years else ""
    if _MEASURE.match(scan.lower, item.number.span.end):
        return ""
    start = found.noun.start
    body = body_in_sentence(scan, start)
    if last is not None and start - last.items[-1].end < _NEAR and (body is None or body.span.end < last.noun.start):
        return "un/sc"
    if body is None or _PARAGRAPH.search(scan.text, body.span.end, start):
        return ""
    council = body.value == "un/council" and not any(mentions(scan, other) for other in _COUNCILS)
    return "un/sc" if body.value == "un/sc" or council else ""


def body_by_passage(scan: Scan, start: int, item: Item) -> str:
    """The Commission on Human Rights or the Human Rights Council, named last before a number such as 1987/50, S-9/1."""
    number = item.number
    yearly = len(number.session) == 4 and number.session.isdigit()
    if not yearly and (not number.session.startswith("S-") or years_of(item.facts)):
        return ""
    body, expected = body_in_sentence(scan, start), "un/chr" if yearly else "un/hrc"
    if body is None or body.value != expected or _PARAGRAPH.search(scan.text, body.span.end, start):
        return ""
    return expected


_SENTENCE_END = re.compile(r"[.;!?]\s")
_CARRIED = {"un/hrc/res": "un/hrc", "un/chr/res": "un/chr"}
_MOST_OF_A_SESSION = 60  # texts that the Human Rights Council has adopted at one session, and its sessions


def carried(scan: Scan, start: int, item: Item, before: tuple[str, int] | None) -> str:
    """The body of the number before, in one sentence: "established by its resolution S-17/1 and extended by 52/30"."""
    if before is None or before[0] not in _CARRIED or years_of(item.facts):
        return ""
    if not 0 <= start - before[1] < _NEAR or _SENTENCE_END.search(scan.text, before[1], start):
        return ""
    body = body_in_sentence(scan, start)
    if body is not None and body.span.start > before[1] and body.value != "un/commission":
        return ""  # the commission is what it set up
    number, session = item.number.number, item.number.session
    fits = number.isdigit() and int(number) <= _MOST_OF_A_SESSION and session.isdigit()
    return _CARRIED[before[0]] if fits and (int(session) <= _MOST_OF_A_SESSION or len(session) == 4) else ""
