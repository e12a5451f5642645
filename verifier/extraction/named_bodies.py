"""Which issuing body the words around a number name."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache

import ahocorasick_rs

from ..contracts import Scan
from ..model import ClaimedFact, Span
from ..once import once
from .vocabulary import alternation, of, vocabulary

_REPORT = re.compile(r"A/[0-9]{2}/53(?![0-9])")
_NOTE = re.compile(r"[\s(]{0,2}\n[^\n]{0,240}")


@cache
def body_pattern() -> str:
    return rf"(?P<body>{alternation(vocabulary().bodies)})"


@cache
def _automaton() -> tuple[ahocorasick_rs.AhoCorasick, list[str]]:
    names = sorted(vocabulary().bodies)
    codes = [vocabulary().bodies[name] for name in names]
    return ahocorasick_rs.AhoCorasick(names, matchkind=ahocorasick_rs.MatchKind.LeftmostLongest), codes


@once
def _places(scan: Scan) -> tuple[list[int], list[tuple[int, str]]]:
    """Where each body's name ends, and where it starts with the code of the body; line breaks count as blanks."""
    automaton, codes = _automaton()
    ends, places, lower = [], [], scan.lower
    for index, start, end in automaton.find_matches_as_indexes(lower.replace("\n", " ")):
        if _is_letter(lower[start - 1 : start]) or (_is_letter(lower[end : end + 1]) and lower[end - 1] < "\u0500"):
            continue
        ends.append(end)
        places.append((start, codes[index]))
    return ends, places


def _is_letter(char: str) -> bool:
    """Whether a letter of a script that parts its words by blanks; Chinese and Arabic join the words before."""
    return char.isalpha() and char < "\u0500"


_DAY = r"[0-9]{1,2}\s[^.,;:()0-9]{2,30}[0-9]{4}(?![0-9])(?:\sгода)?"


@cache
def _between() -> re.Pattern[str]:
    link = rf"(?:(?:{of('its')}|{of('of')}|draft|consensus)\s{{0,5}}){{0,3}}"
    adopting = rf"(?:{of('adopts')}\s{{1,3}})?(?:{of('of')}\s{{1,3}})?{_DAY}"  # "adopted on 24 March 2016 its ..."
    return re.compile(rf"(?:'s?(?!\w))?[\s,]{{0,5}}(?:(?:{adopting}|{of('adopts')})\s{{0,3}})?{link}")


def _last(scan: Scan, start: int, reach: int) -> tuple[ClaimedFact, int] | None:
    """The body whose name ends last before this offset, and where that name ends."""
    ends, places = _places(scan)
    at = bisect_right(ends, start) - 1
    if at < 0 or places[at][0] < start - reach:
        return None
    return ClaimedFact("body", places[at][1], Span(places[at][0], ends[at])), ends[at]


def named_body(match: re.Match[str]) -> ClaimedFact:
    """The body that a match of body_pattern names."""
    code = vocabulary().bodies[" ".join(match["body"].split())]
    return ClaimedFact("body", code, Span(*match.span("body")))


def body_before(scan: Scan, start: int) -> ClaimedFact | None:
    """The body named right before this offset: "General Assembly resolution", "the Council, in its resolution"."""
    last = _last(scan, start, 110)
    if last is None or _between().fullmatch(scan.lower, last[1], start) is None:
        return None
    note = "\n" in scan.text[last[1] : start] and scan.text[start : start + 1].isupper()
    return None if note and last[0].value == "other" else last[0]


def body_in_sentence(scan: Scan, start: int) -> ClaimedFact | None:
    """The body that was named last in the words before this offset."""
    last = _last(scan, start, 300)
    return last[0] if last else None


@once
def mentions(scan: Scan, code: str) -> bool:
    """Whether the document names this body, by a name of more than five letters or by initials in capitals."""
    return any((name in scan.lower) if len(name) > 5 else (name.upper() in scan.text) for name in _names(code))


@cache
def _names(code: str) -> tuple[str, ...]:
    return tuple(
        name for name, meant in vocabulary().bodies.items() if meant == code and (len(name) > 5 or name in _INITIALS)
    )


_INITIALS = frozenset({"pace", "apce", "пасе"})


def cites_council_report(scan: Scan, start: int, end: int) -> bool:
    """Whether the line before these words, or the note after them, cites the Human Rights Council's report.

    That report is Supplement No. 53 of the Assembly's Official Records.
    """
    before = max(0, start - 100, scan.text.rfind("\n", 0, start))
    note = _NOTE.match(scan.text, end)
    return _REPORT.search(scan.text, before, start) is not None or (
        note is not None and _REPORT.search(note[0]) is not None
    )
