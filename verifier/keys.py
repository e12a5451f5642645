"""Canonical keys: how the designation of an instrument is written as a lower-case path, and read back."""

from __future__ import annotations

import re
from dataclasses import dataclass

_SERIES = (
    "un/sc/res", "un/ga/res", "un/ga/dec", "un/hrc/res", "un/hrc/dec", "un/hrc/prst", "un/chr/res", "un/chr/dec",
    "un/ecosoc/res", "un/ecosoc/dec",
    "un/doc", "coe/pace/res", "coe/pace/rec", "coe/pace/opinion", "coe/pace/order", "coe/cets", "coe/cm/res",
    "coe/cm/rec",
    "coe/ecthr", "eu/cjeu", "eu/com", "eu/procedure", "un/fccc/dec", "un/cbd/dec", "un/iccd/dec", "wto/doc",
    "achpr/communication", "achpr/res", "african-court", "iacthr/opinion", "icsid/case", "icc/case", "icc/situation",
    "oic/res", "oas/ga/res", "osce/doc", "eu/ep", "eu/celex", "treaty", "icj/judgment", "icj/advisory-opinion", "ecli",
)  # fmt: skip

_SYMBOLS = (
    (re.compile(r"S/RES/([0-9]+)(?:\s?\([0-9]{4}\))?", re.IGNORECASE), "un/sc/res"),
    (re.compile(r"A/RES/(.+)", re.IGNORECASE), "un/ga/res"),
    (re.compile(r"A/HRC/RES/(.+)", re.IGNORECASE), "un/hrc/res"),
    (re.compile(r"E/RES/(.+)", re.IGNORECASE), "un/ecosoc/res"),
    (re.compile(r"E/CN\.4/RES/(.+)", re.IGNORECASE), "un/chr/res"),
)


@dataclass(frozen=True, slots=True)
class Key:
    """A key in two halves: the series, and the designation exactly as the body writes it, without spaces."""

    series: str
    designation: str


def write(key: Key) -> str:
    return f"{key.series}/{key.designation}"


def read(text: str) -> Key:
    """The halves of a key; the last path segment is the designation where the series is not one of the known ones."""
    for series in _SERIES:
        if text.startswith(series + "/"):
            return Key(series, text[len(series) + 1 :])
    series, _, designation = text.rpartition("/")
    return Key(series, designation)


def of_symbol(symbol: str) -> str:
    """The key of a UN document symbol; the resolutions of the great series have keys of their own."""
    symbol = re.sub(r"\s+", "", symbol)
    for pattern, series in _SYMBOLS:
        if match := pattern.fullmatch(symbol):
            return write(Key(series, with_capital_letters(match[1])))
    return write(Key("un/doc", symbol))


def with_capital_letters(designation: str) -> str:
    """A designation as the Secretariat writes it: lettered parts and Roman sessions in capitals."""
    return designation.upper()
