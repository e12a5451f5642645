"""When a body was at which number: what tells one series from another where the words leave it open."""

from __future__ import annotations

from bisect import bisect_left

ROMAN = (
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII",
    "XVIII", "XIX", "XX", "XXI",
    "XXII", "XXIII", "XXIV", "XXV", "XXVI", "XXVII", "XXVIII", "XXIX", "XXX", "XXXI", "XXXII", "XXXIII", "XXXIV",
    "XXXV", "XXXVI", "XXXVII", "XXXVIII", "XXXIX", "XL", "XLI", "XLII", "XLIII", "XLIV", "XLV", "XLVI", "XLVII",
    "XLVIII", "XLIX", "L", "LI", "LII", "LIII", "LIV", "LV", "LVI", "LVII", "LVIII", "LIX", "LX", "LXI", "LXII",
    "LXIII",
)  # fmt: skip

# The last resolution of each year from 1946 (meeting tables of the Dag Hammarskjöld Library).
_COUNCIL = (
    15, 37, 66, 78, 89, 96, 98, 103, 105, 110, 121, 126, 131, 132, 160, 170, 177, 185, 199, 219, 232, 244, 262, 275,
    291, 307, 324, 344, 366, 384,
    402, 422, 443, 461, 484, 499, 528, 545, 559, 580, 593, 606, 626, 646, 683, 725, 799, 892, 969, 1035, 1092, 1146,
    1219, 1284, 1334, 1386, 1454,
    1521, 1580, 1651, 1738, 1794, 1859, 1907, 1966, 2032, 2085, 2132, 2195, 2259, 2336, 2397, 2451, 2503, 2560, 2617,
    2671, 2721, 2767,
)  # fmt: skip
# The last number of each regular session, I to XXX (the Assembly's own numbering, which runs on to 1975).
_ASSEMBLY = (
    107, 190, 287, 375, 501, 608, 712, 806, 906, 995, 1133, 1236, 1350, 1471, 1621, 1747, 1872, 1992, 2006, 2132,
    2247, 2373, 2493, 2620, 2751,
    2902, 3049, 3199, 3360, 3541,
)  # fmt: skip


def council_year(number: int) -> int | None:
    """The year in which the Security Council reached that number."""
    at = bisect_left(_COUNCIL, number)
    return 1946 + at if number > 0 and at < len(_COUNCIL) else None


def assembly_session(number: int) -> str:
    """The Roman session in which the General Assembly reached that number, to 1975."""
    at = bisect_left(_ASSEMBLY, number)
    return ROMAN[at] if number > 0 and at < len(_ASSEMBLY) else ""


def assembly_years(session: int) -> tuple[int, int]:
    """The two calendar years of a regular session."""
    return 1945 + session, 1946 + session


# The years of the Assembly's special sessions, S-1 to S-32.
_SPECIAL = (
    1947, 1948, 1961, 1963, 1967, 1974, 1975, 1978, 1978, 1978, 1980, 1982, 1986, 1986, 1988, 1989, 1990, 1990, 1997,
    1998, 1999, 1999, 2000, 2000,
    2001, 2001, 2002, 2005, 2014, 2016, 2021, 2021,
)  # fmt: skip


def special_session_years(session: int) -> tuple[int, ...]:
    """The years in which that special session of the Assembly can have adopted a text."""
    if not 0 < session <= len(_SPECIAL):
        return ()
    year = _SPECIAL[session - 1]
    return year - 1, year, year + 1


def council_of_rights_years(session: int) -> tuple[int, int]:
    """The years in which that regular session of the Human Rights Council can have met (about three a year from
    2006)."""
    year = 2006 + (session + 1) // 3
    return year - 1, year + 1
