"""Claims about official texts that were written by hand, each with what it is held to be."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent / "claims"


@dataclass(frozen=True, slots=True)
class Kept:
    """label: faithful, wrong, partial or silent. kind: what is wrong, or why it says nothing of the text.

    unsupported: the words that a partial claim adds. frozen: left out when rules were made.
    """

    label: str
    kind: str
    key: str
    text: str
    unsupported: frozenset[str]
    frozen: bool


def kept(name: str) -> list[Kept]:
    """All of one file; every second one of each label is frozen."""
    found: list[Kept] = []
    seen: Counter[str] = Counter()
    for line in (FOLDER / name).read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            label, kind, key, text, words = line.split("\t")
            seen[label] += 1
            found.append(Kept(label, kind, key, text, frozenset(words.split(",")) - {"-"}, seen[label] % 2 == 0))
    return found
