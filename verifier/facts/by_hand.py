"""The instruments whose facts are kept by hand, each fact with its sources."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache

from ..model import Fact, Instrument
from .series import FOLDER

FILE = "by-hand.jsonl"


@cache
def instruments() -> Mapping[str, Instrument]:
    """All of them by key."""
    lines = (FOLDER / FILE).read_text(encoding="utf-8").splitlines()
    return {instrument.key: instrument for instrument in map(_instrument, filter(None, lines))}


def _instrument(line: str) -> Instrument:
    entry = json.loads(line)
    facts = [Fact(field, value, sources) for field, value, sources in map(_fact, entry["facts"])]
    addresses = tuple(dict.fromkeys(s for fact in facts for s in fact.sources if s.startswith("https://")))
    shown = tuple(fact for fact in facts if fact.field != "status")
    status = next((fact.value for fact in facts if fact.field == "status"), "known")
    return Instrument(
        entry["key"],
        shown,
        tuple(entry["names"]),
        addresses,
        tuple((p, treats) for p, treats in entry["subjects"]),
        status,
    )


def _fact(cells: list[str]) -> tuple[str, str, tuple[str, ...]]:
    field, value, sources = cells
    return field, value, tuple(source.strip() for source in sources.split(" | ") if source.strip())
