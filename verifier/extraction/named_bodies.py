"""Which issuing body the words around a number name."""

from __future__ import annotations

import re
from functools import cache

from ..contracts import Scan
from ..model import ClaimedFact, Span
from .vocabulary import alternation, of, vocabulary

_START = "(?<![A-Za-z\u00c0-\u04ff])"  # Chinese and Arabic join the words before
_REPORT = re.compile(r"A/[0-9]{2}/53(?![0-9])")
_NOTE = re.compile(r"[\s(]{0,2}\n[^\n]{0,240}")


@cache
def body_pattern() -> str:
    return rf"(?P<body>{alternation(vocabulary().bodies)})"


@cache
def _anywhere() -> re.Pattern[str]:
    return re.compile(rf"{_START}{body_pattern()}")


@cache
def _before() -> re.Pattern[str]:
    return re.compile(
        rf"{_START}{body_pattern()}(?:'s?(?!\w))?[\s,]{{0,5}}(?:(?:{of('its')}|{of('of')}|draft|consensus)\s{{0,5}}){{0,3}}$"
    )


def named_body(match: re.Match[str]) -> ClaimedFact:
    """The body that a match of body_pattern names."""
    code = vocabulary().bodies[" ".join(match["body"].split())]
    return ClaimedFact("body", code, Span(*match.span("body")))


def body_before(scan: Scan, start: int) -> ClaimedFact | None:
    """The body named right before this offset: "General Assembly resolution", "the Council, in its resolution"."""
    match = _before().search(scan.lower, max(0, start - 110), start)
    return named_body(match) if match else None


def body_in_sentence(scan: Scan, start: int) -> ClaimedFact | None:
    """The body that was named last in the words before this offset."""
    named = list(_anywhere().finditer(scan.lower, max(0, start - 300), start))
    return named_body(named[-1]) if named else None


def mentions(scan: Scan, code: str) -> bool:
    """Whether the document names this body anywhere by a name of more than five letters."""
    return any(name in scan.lower for name, meant in vocabulary().bodies.items() if meant == code and (len(name) > 5 or name == "pace"))


def cites_council_report(scan: Scan, start: int, end: int) -> bool:
    """Whether the line before these words, or the note after them, cites the Human Rights Council's report.

    That report is Supplement No. 53 of the Assembly's Official Records.
    """
    before = max(0, start - 100, scan.text.rfind("\n", 0, start))
    note = _NOTE.match(scan.text, end)
    return _REPORT.search(scan.text, before, start) is not None or (note is not None and _REPORT.search(note[0]) is not None)
