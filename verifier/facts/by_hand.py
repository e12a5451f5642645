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
    facts = [_fact(cells) for cells in entry["facts"]]
    titled = [source for fact in facts if fact.field == "title" for source in fact.sources]
    addresses = tuple(dict.fromkeys(filter(None, map(_address, titled))))
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


def _fact(cells: list[str]) -> Fact:
    """Field, value, sources, and where there are any the sources that say otherwise, each with what it says."""
    field, value, sources, *apart = cells
    others = [other.rpartition(" = ") for other in _split("".join(apart))]
    return Fact(field, value, tuple(_split(sources)), tuple((source, said) for source, _, said in others))


def _split(cell: str) -> list[str]:
    return [part.strip() for part in cell.split(" | ") if part.strip()]


def _address(source: str) -> str:
    """A page about the instrument, as it gives the title: a bare https address, not the list that a fact stands in."""
    return source if source.startswith("https://") else ""
