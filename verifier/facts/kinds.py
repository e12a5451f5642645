"""Kinds of texts that are mistaken for one another."""

from __future__ import annotations

from collections.abc import Iterator

from ..contracts import Case
from ..model import Instrument
from .years import agreeing_year, possible_years

# Bodies whose kinds have numbers of their own, with the segment of the key that names the kind.
_KINDS = {"coe/pace": ("res", "rec", "opinion", "order"), "coe/cm": ("res", "rec")}
# Words for one kind: a convention, a covenant and a protocol are treaties.
_TREATY = frozenset(
    ("treaty", "convention", "covenant", "protocol", "charter", "agreement", "statute", "pact", "accord", "declaration")
)


def other_kinds(key: str) -> Iterator[str]:
    """The keys of the same body and number in its other kinds."""
    for body, kinds in _KINDS.items():
        if key.startswith(body + "/"):
            kind, _, number = key.removeprefix(body + "/").partition("/")
            yield from (f"{body}/{other}/{number}" for other in kinds if other != kind)


def same_kind(claimed: str, known: str) -> bool:
    """Whether two words can mean one kind; statements and summits go by many words."""
    one, other = claimed.lower().replace("-", " "), known.lower().replace("-", " ")
    if one == other or one in other or other in one:
        return True
    return (one in _TREATY and other in _TREATY) or not {one, other} <= {
        "resolution",
        "recommendation",
        "opinion",
        "decision",
    }


def same_number_of_another_kind(case: Case) -> Instrument | None:
    """The text of another kind that has the cited number and year, where the cited one cannot have that year."""
    year = case.citation.claim_of("year") or case.citation.claim_of("date")
    key = case.citation.key or ""
    if year is None or not year.value[:4].isdecimal():
        return None
    known = case.instrument
    if isinstance(known, Instrument) and (known.fact("year") or known.fact("date")):
        if agreeing_year(known, year.value[:4]):
            return None
    else:
        span = possible_years(key, case.catalogue)
        if span is None or span.first <= int(year.value[:4]) <= span.last:
            return None
    for other in other_kinds(key):
        found = case.catalogue.find(other)
        if isinstance(found, Instrument) and agreeing_year(found, year.value[:4]):
            return found
    return None
