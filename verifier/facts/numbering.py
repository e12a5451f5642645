"""Which numbers a series can have and when, by the rules of its numbering, without a table of the instruments."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass

# The first number of each regular session of the Assembly to 1975; numbers ran on from session to session (special
# sessions in between took theirs from the same run). From the first and last numbers of the resolutions themselves.
_FIRST_BY_SESSION = (
    1, 108, 190, 288, 376, 502, 609, 713, 807, 908, 1009, 1134, 1239, 1351, 1476,
    1623, 1748, 1881, 1993, 2007, 2133, 2258, 2374, 2493, 2620, 2751, 2902, 3050, 3201, 3361,
)  # fmt: skip
LAST_ROMAN = 3541
ROMAN = (
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII",
    "XVIII", "XIX", "XX", "XXI", "XXII", "XXIII", "XXIV", "XXV", "XXVI", "XXVII", "XXVIII", "XXIX", "XXX",
)  # fmt: skip
_LATER = frozenset(tens + unit for tens in ("XXX", "XL", "L", "LX") for unit in ROMAN[:9]) | {"XL", "L", "LX"}
# No regular session has come near this number of resolutions.
_MOST_A_SESSION = 400
# A highest number of the Council's S/nnnn documents cited by its resolutions of the year: 1946 to 1993.
_LAST_DOCUMENT = (
    339, 597, 1169, 1410, 1907, 2392, 2883, 3128, 3274, 3509, 3758, 3922, 4133, 4216, 4549, 5024, 5179, 5487, 6129,
    7001, 7611, 8286, 8945, 9554, 10009, 10445, 10842, 11137, 11568, 11900, 12253, 12463, 12946, 13691, 14296, 14792,
    15515, 16192, 16858, 17692, 18501, 19359, 20338, 21010, 21982, 23360, 24960, 26927,
)  # fmt: skip
_SLACK = 500

_ROMAN_NUMBER = re.compile(r"([0-9]{1,4})\((E?S-)?([IVXLC]{1,8}|[0-9]{1,2})\)[A-Z]*")
_SESSION_NUMBER = re.compile(r"([0-9]{2,3})/([0-9]{1,4})[A-Z]*")
_SPECIAL_NUMBER = re.compile(r"(E?S)-([0-9]{1,2})/([0-9]{1,3})[A-Z]*")


@dataclass(frozen=True, slots=True)
class Judgement:
    """Whether a number can exist, and why; possible None where the rules say nothing."""

    possible: bool | None
    why: str


NOTHING = Judgement(None, "nothing is known of this series")


def judge_assembly(number: str) -> Judgement:
    """A General Assembly number in the form of its key: 96(I), 62/243, ES-10/24."""
    if match := _ROMAN_NUMBER.fullmatch(number):
        return _roman(int(match[1]), match[2], match[3])
    if match := _SESSION_NUMBER.fullmatch(number):
        return _modern(int(match[1]), int(match[2]))
    if match := _SPECIAL_NUMBER.fullmatch(number):
        return Judgement(True, "a special session may have such a number")
    return Judgement(None, "not a form of number that the Assembly uses")


def _roman(number: int, special: str | None, session: str) -> Judgement:
    if not 1 <= number <= LAST_ROMAN:
        return Judgement(False, f"the numbers that ran on to 1975 ended at {LAST_ROMAN} (XXX)")
    if special:
        return Judgement(True, "a special session may have such a number")
    if session in _LATER:
        return Judgement(
            None, "the Assembly's sessions have Arabic numbers from the thirty-first on; another body's may not"
        )
    right = session_of(number)
    if session == right:
        return Judgement(True, f"number {number} belongs to the session {session}")
    if session not in ROMAN or abs(ROMAN.index(session) - ROMAN.index(right)) > 1 or not _near_a_border(number):
        return Judgement(False, f"number {number} belongs to the session {right}, not {session}")
    return Judgement(None, f"number {number} lies between the sessions {right} and {session}")


def session_of(number: int) -> str:
    """The regular session, in Roman numerals, that a number of the run to 1975 belongs to."""
    return ROMAN[bisect_left(_FIRST_BY_SESSION, number + 1) - 1]


def in_its_session(number: str) -> str | None:
    """The form with the session that the number belongs to, of a number given with another session: 2145(XXI)."""
    match = _ROMAN_NUMBER.fullmatch(number)
    if match is None or match[2] or not 1 <= int(match[1]) <= LAST_ROMAN:
        return None
    return f"{match[1]}({session_of(int(match[1]))})"


def is_a_session(number: str) -> bool:
    """Whether the numeral in the brackets is that of a regular session to 1975."""
    return any(number.rstrip("ABCDEFGH").endswith(f"({session})") for session in ROMAN)


def _near_a_border(number: int) -> bool:
    return any(abs(number - first) <= 5 for first in _FIRST_BY_SESSION[1:])


def _modern(session: int, number: int) -> Judgement:
    if session < 31:
        return Judgement(False, "numbers with a stroke begin with the thirty-first session (1976)")
    if not 1 <= number <= _MOST_A_SESSION:
        return Judgement(False, f"no session has adopted {number} resolutions")
    return Judgement(True, f"session {session} may have such a number") if session <= 85 else NOTHING


def years_of_session(number: str) -> tuple[str, str] | None:
    """The first and last day on which a number with a stroke or a Roman session can have been adopted.

    A session opens in September and may be resumed until the next one opens; sessions before 1976 are given a
    year more, as some were resumed or held late.
    """
    if match := _SESSION_NUMBER.fullmatch(number):
        year = 1945 + int(match[1])
        return f"{year}-09-01", f"{year + 1}-09-30"
    if (match := _ROMAN_NUMBER.fullmatch(number)) and not match[2] and match[3] in ROMAN:
        year = 1946 + ROMAN.index(match[3])
        return f"{year}-01-01", f"{year + 1}-12-31"
    return None


def judge_document(symbol: str) -> Judgement:
    """A Council document S/nnnn of the run that ended with 1993."""
    match = re.fullmatch(r"S/([0-9]{1,5})", symbol)
    if match is None:
        return NOTHING
    number = int(match[1])
    if not 1 <= number <= _LAST_DOCUMENT[-1] + _SLACK:
        return Judgement(False, "the run of S/ numbers ended with 1993, before this number")
    year = 1946 + bisect_left(_LAST_DOCUMENT, number)
    return Judgement(True, f"a document of about {min(year, 1993)}")
