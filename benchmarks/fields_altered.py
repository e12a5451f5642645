"""How many altered citations the field checks catch: right citations of UN resolutions with one field made wrong.

Usage: python -m benchmarks.fields_altered
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator

from verifier.catalogue import load_catalogue
from verifier.facts.days import in_words
from verifier.facts.series import SERIES, instrument_of, lines_of
from verifier.model import Document, Instrument

from .fields import run
from .record import record

SAMPLE = 150
SEED = 1945


def sample(random_: random.Random) -> Iterator[Instrument]:
    """Instruments with a date of their own, of the Council and of the Assembly."""
    for series in SERIES[:2]:
        numbers = sorted(lines_of(series))
        random_.shuffle(numbers)
        found = (instrument_of(series, number) for number in numbers)
        dated = [one for one in found if one and one.status == "known" and one.fact("date")]
        yield from dated[:SAMPLE]


def cited(instrument: Instrument, date: str, number: str = "") -> str:
    """An instrument as UN documents cite it."""
    fact, year = instrument.fact("number"), instrument.fact("date")
    assert fact is not None and year is not None
    number = number or fact.value
    if instrument.key.startswith("un/sc/"):
        return f"Recalling Security Council resolution {number} ({year.value[:4]}) of {in_words(date)},"
    spaced = number.replace("(", " (")
    return f"Recalling General Assembly resolution {spaced} of {in_words(date)},"


def altered(instrument: Instrument, random_: random.Random) -> Iterator[tuple[str, str]]:
    """The citation as it should be, and with the day, the month, the year or a digit of the number made another."""
    fact, own = instrument.fact("date"), instrument.fact("number")
    assert fact is not None and own is not None
    year, month, day = (int(piece) for piece in fact.value.split("-"))
    yield "right", cited(instrument, fact.value)
    yield "day", cited(instrument, f"{year}-{month:02}-{day % 28 + 1:02}")
    yield "month", cited(instrument, f"{year}-{month % 12 + 1:02}-{min(day, 28):02}")
    yield "year", cited(instrument, f"{year - 1}-{month:02}-{min(day, 28):02}")
    digits = [at for at, character in enumerate(own.value) if character.isdigit()]
    at = random_.choice(digits[-2:] if "/" in own.value else digits[: len(own.value.partition("(")[0])])
    other = random_.choice([digit for digit in "123456789" if digit != own.value[at]])
    yield "number", cited(instrument, fact.value, own.value[:at] + other + own.value[at + 1 :])


def main() -> None:
    random_ = random.Random(SEED)
    caught: Counter[str] = Counter()
    total: Counter[str] = Counter()
    load_catalogue()
    for instrument in sample(random_):
        for what, text in altered(instrument, random_):
            outcome = run([Document("one.txt", text)])
            total[what] += 1
            caught[what] += bool(outcome.found)
    lines = [f"{what}: {caught[what]} of {n} contradicted ({caught[what] / n:.1%})" for what, n in total.items()]
    record("fields_altered", "Citations of UN resolutions with one field altered", lines)


if __name__ == "__main__":
    main()
