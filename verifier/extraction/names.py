"""The names of treaties, declarations and statutes that verifier/data/names holds."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class NamedInstrument:
    """One block of the tables. key: None for names that mean more than one instrument."""

    key: str | None
    names: tuple[tuple[str, str], ...]  # (language, name), the full official names first
    abbreviations: tuple[str, ...] = ()
    ambiguous_abbreviations: tuple[str, ...] = ()
    roman: bool = False
    numbers: tuple[tuple[str, str], ...] = ()  # ("ets", "5"), ("unts", "1021")


@cache
def named_instruments() -> tuple[NamedInstrument, ...]:
    """All blocks, tables in the order of their file names."""
    tables = sorted((t for t in files("verifier").joinpath("data", "names").iterdir()), key=lambda t: t.name)
    lines = (line for t in tables if t.name.endswith(".txt") for line in t.read_text("utf-8").splitlines())
    return tuple(_block(block) for block in _blocks(list(lines)))


@cache
def by_key() -> dict[str, NamedInstrument]:
    return {entry.key: entry for entry in named_instruments() if entry.key is not None}


@cache
def by_number(series: str) -> dict[str, str]:
    """Keys by number in a treaty series: "ets" or "unts"."""
    return {
        number: entry.key
        for entry in named_instruments()
        for name, number in entry.numbers
        if name == series and entry.key is not None
    }


def _blocks(lines: list[str]) -> list[list[str]]:
    blocks: list[list[str]] = []
    for line in lines:
        if not line.strip() or line.startswith("#"):
            continue
        if ": " not in line:
            blocks.append([])
        blocks[-1].append(line)
    return blocks


def _block(lines: list[str]) -> NamedInstrument:
    key, *marks = lines[0].split()
    fields = dict(line.split(": ", 1) for line in lines[1:])
    split = {name: tuple(part.strip() for part in value.split(" | ")) for name, value in fields.items()}
    return NamedInstrument(
        None if key == "-" else key,
        tuple((language, name) for language, names in split.items() if len(language) == 2 for name in names),
        split.get("abbr", ()),
        split.get("abbr?", ()),
        "roman" in marks,
        tuple((series, number) for series, _, number in (m.partition(":") for m in marks) if number),
    )
