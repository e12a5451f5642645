"""Instruments cited by name alone, and when a name or a year beside it is likely to be that of something else."""

from __future__ import annotations

import re

from ..contracts import Case
from ..model import ClaimedFact, Instrument

_BY_NAME = ("treaty/", "declaration/", "osce/document/")
# A slip of a pen changes a year by little; the Paris Agreements of 1991 are not the Paris Agreement of 2015.
_SLIP = 5
_JOINING = re.compile(
    r"[\s,(\[«»“”\"'’]*(?:(?:of|the|adopted|signed|done|concluded|at|in|on|de|du|del|la|le|el|от|года?)\b[\s,(\[]*){0,4}",
    re.IGNORECASE,
)


def is_by_name(key: str | None) -> bool:
    """Whether the key stands for a name, which others may bear, and not for a number."""
    return key is not None and key.startswith(_BY_NAME)


def may_be_a_namesake(case: Case, value: str) -> bool:
    """Whether a date is so far from all dates of what a name stands for that a namesake is likelier than a slip."""
    if not isinstance(case.instrument, Instrument) or not is_by_name(case.citation.key) or not value[:4].isdecimal():
        return False
    dated = [fact.value for fact in case.instrument.facts if fact.field.startswith(("date", "year"))]
    years = [int(known[:4]) for known in dated if known[:4].isdecimal()]
    return all(abs(int(value[:4]) - year) > _SLIP for year in years)


def is_beside_the_name(case: Case, claimed: ClaimedFact) -> bool:
    """Whether nothing but joining words stands between a name and the year: no conference, no parties, no meeting."""
    span, text = case.citation.span, case.document.text
    if not is_by_name(case.citation.key) or span.contains(claimed.span):
        return True
    start, end = sorted((span, claimed.span), key=lambda one: one.start)
    return _JOINING.fullmatch(text[start.end : end.start][:80]) is not None
