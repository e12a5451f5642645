"""Whether bare digits behind a number are the next one of its list."""

from __future__ import annotations

import re

from ..contracts import Scan
from .dates import date_at
from .numbers import Number

_FULL_YEAR = re.compile("(?:19|20)[0-9]{2}")
_BY_VOTES = re.compile(r"(?<![^\W_])(?:by|par|por)\s{1,4}$")
# "2242 (2015), 2467 and 2493 (2019)": the number goes on to the next one that has a year.
_SHARES_YEAR = re.compile(r"(?:\s{0,3}(?:,|and|et|y|и)\s{0,3}[0-9]{3,4}){1,6}\s?\((?:19|20)[0-9]{2}\)")


def may_go_on_with(scan: Scan, match: re.Match[str], last: Number) -> bool:
    """Whether bare digits can be a number of the list: no date, no year, no count of votes ("1593, by 11 votes").

    Behind a number that looks like a year the next may: "resolutions 2042 and 2043".
    """
    if _BY_VOTES.search(scan.lower, max(0, match.start() - 8), match.start()):
        return False
    if last.shape != "plain" and (last.shape != "year" or not _SHARES_YEAR.match(scan.lower, match.end())):
        return False
    alike = _FULL_YEAR.fullmatch(last.number) is not None and int(last.number) < int(match["plain"])
    return date_at(scan.text, match.start()) is None and (alike or not _FULL_YEAR.fullmatch(match[0]))
