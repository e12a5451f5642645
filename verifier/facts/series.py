"""The packaged series, one line an instrument, read when a key of the series is first asked for."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ..model import Fact, Instrument

FOLDER = Path(__file__).parent.parent / "data" / "facts"
WHOLE = re.compile(r"(?P<whole>[0-9]+(?:/[0-9]+|\([IVXLC]+\)))(?P<part>[A-Z]+)")

# What each short source name in the data files stands for.
SOURCES = {
    "undl": "UN Digital Library, voting records",
    "dgacm": "UN Secretariat, documents of the session",
    "meetings": "Dag Hammarskjöld Library, tables of meetings",
    "text": "date printed in the resolution",
}
PRINTED = "printed in the resolution"


@dataclass(frozen=True, slots=True)
class Series:
    """One numbered series: where its lines are, how its keys begin and what it holds."""

    prefix: str
    file: str
    body: str
    kind: str
    symbol: str
    titled: bool  # whether the file's title is the instrument's own title, or a library's description


SERIES = (
    Series("un/sc/res/", "un-sc-res.tsv", "un/sc", "resolution", "S/RES/", False),
    Series("un/ga/res/", "un-ga-res.tsv", "un/ga", "resolution", "A/RES/", True),
    Series("un/doc/", "un-sc-prst.tsv", "un/sc", "presidential-statement", "", False),
)


def series_of(key: str) -> Series | None:
    return next((series for series in SERIES if key.startswith(series.prefix)), None)


@cache
def lines_of(series: Series) -> Mapping[str, str]:
    """Each number with the rest of its line."""
    text = (FOLDER / series.file).read_text(encoding="utf-8")
    return dict(line.split("\t", 1) for line in text.splitlines() if not line.startswith("#"))


@cache
def numbers_by_date(series: Series) -> Mapping[str, tuple[str, ...]]:
    """The numbers adopted on each day, in the file's order."""
    found: dict[str, list[str]] = defaultdict(list)
    for number, line in lines_of(series).items():
        found[line[:10]].append(number)
    return {day: tuple(numbers) for day, numbers in found.items()}


@cache
def parts_of(series: Series) -> Mapping[str, tuple[str, ...]]:
    """The lettered parts that are known of a whole: 217(III) has 217(III)A to E."""
    found: dict[str, list[str]] = defaultdict(list)
    for number in lines_of(series):
        if match := WHOLE.fullmatch(number):
            found[match["whole"]].append(number)
    return {whole: tuple(numbers) for whole, numbers in found.items()}


def instrument_of(series: Series, number: str) -> Instrument | None:
    """What the series' file says of one number; of a whole that has parts, only which dates its parts have."""
    line = lines_of(series).get(number)
    parts = parts_of(series).get(number, ()) if series.body == "un/ga" else ()
    if line is None and not parts:
        return None
    if parts:
        return _whole_of_parts(series, number, line, parts)
    assert line is not None
    return Instrument(series.prefix + number, _identity(series, number) + _facts(series, line), status="known")


def _whole_of_parts(series: Series, number: str, line: str | None, parts: tuple[str, ...]) -> Instrument:
    """Each part has a date of its own, so none of them is the date of the whole."""
    lines = [text for text in (line, *(lines_of(series)[part] for part in parts)) if text]
    days = {text[:10]: sources_of(text.split("\t")) for text in reversed(lines)}
    facts = tuple(Fact("date:part", day, sources) for day, sources in sorted(days.items()))
    return Instrument(series.prefix + number, _identity(series, number) + facts, status="in parts")


def _identity(series: Series, number: str) -> tuple[Fact, ...]:
    own = ("its number",)
    symbol = series.symbol + number
    return (
        Fact("kind", series.kind, own),
        Fact("body", series.body, own),
        Fact("symbol", symbol, own),
        Fact("number", number, own),
    )


def _facts(series: Series, line: str) -> tuple[Fact, ...]:
    cells = [*line.split("\t"), *[""] * 6][:7]
    day, meeting, title, _, disagreeing, vote, printed = cells
    sources = sources_of(cells)
    apart = disagreeing_of(disagreeing)
    impossible = disagreeing.startswith("outside")
    facts = [] if impossible else [Fact("date", day, sources, apart), Fact("year", day[:4], sources)]
    named = tuple(source for source in sources if not source.startswith(("citing", "date printed")))
    if meeting:
        facts.append(Fact("meeting", meeting, (*named[:1], *((PRINTED,) if printed else ()))))
    if vote:
        facts.append(_vote(vote, printed))
    if title:
        facts.append(Fact("title" if series.titled else "subject", title, named[:1]))
    return tuple(facts)


def _vote(vote: str, printed: str) -> Fact:
    """The vote, and what the text itself prints of it where it does: members who took no part are no abstentions."""
    own = (PRINTED,) if printed == "same" else ()
    apart = ((PRINTED, printed),) if printed not in ("", "same", "meeting") else ()
    return Fact("vote", vote, (SOURCES["undl"], *own), apart)


def sources_of(cells: list[str]) -> tuple[str, ...]:
    """The agreeing sources of a line's date in words."""
    return tuple(_source(name) for name in (cells[3] if len(cells) > 3 else "").split("+") if name)


def _source(name: str) -> str:
    if name.startswith("cited"):
        count = name.partition(":")[2]
        return f"citing resolutions ({count})" if count else "citing resolutions"
    return SOURCES.get(name, name)


def disagreeing_of(cell: str) -> tuple[tuple[str, str], ...]:
    pairs = (piece.partition("=") for piece in re.split(r"[;+]", cell) if "=" in piece)
    return tuple((_source(name.strip()), value.strip()) for name, _, value in pairs)
