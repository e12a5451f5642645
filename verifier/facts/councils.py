"""Numbers that the Security Council shares with another assembly, taken for the wrong one's."""

from __future__ import annotations

import re

from ..contracts import Case
from ..model import ClaimedFact, Instrument
from .place import council_is_named
from .years import agreeing_year, possible_years

_BESIDE = 40  # characters: a body farther off may be the subject of another clause
_ASSEMBLY = re.compile(r"un/ga/res/([0-9]+)(?:\([IVXL]+\))?")


def is_beside(case: Case, claimed: ClaimedFact) -> bool:
    """Whether what is claimed stands close enough to the citation to be said of it."""
    span = case.citation.span
    return claimed.span.start <= span.end + _BESIDE and span.start <= claimed.span.end + _BESIDE


def councils_own(case: Case) -> Instrument | None:
    """The Council's resolution of the cited number and year, where these were read as an Assembly number."""
    body, year = case.citation.claim_of("body"), case.citation.claim_of("year")
    match = _ASSEMBLY.fullmatch(case.citation.key or "")
    if match is None or year is None or body is None or body.value != "un/ga" or not is_beside(case, body):
        return None
    if council_is_named(case):
        return None
    other = case.catalogue.find(f"un/sc/res/{match[1]}")
    if not isinstance(other, Instrument) or agreeing_year(other, year.value) is None:
        return None
    return other


def may_be_parliamentary(case: Case, year: str) -> bool:
    """Whether no body is told with a number read as the Council's, and the Parliamentary Assembly gave it that year."""
    series, _, number = (case.citation.key or "").rpartition("/")
    if series != "un/sc/res" or case.citation.claim_of("body") is not None or council_is_named(case):
        return False
    span = possible_years(f"coe/pace/res/{number}", case.catalogue)
    return span is not None and span.first <= int(year) <= span.last
