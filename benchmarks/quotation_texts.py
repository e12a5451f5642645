"""Official texts for the benchmarks of wording: the shared library and the Assembly's 77th session, split in two
halves.
"""

from __future__ import annotations

import csv
import gzip
import itertools
import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from verifier.model import NOTE, OfficialText, Provenance, Unavailable
from verifier.texts.reading import read_text
from verifier.texts.seal import seal

SHARED = Path(__file__).resolve().parent.parent.parent / "shared"
_NUMBER = re.compile(r"\s*([0-9]+/[0-9]+)")


class Texts:
    """Satisfies contracts.Texts over texts held in memory."""

    def __init__(self, texts: Sequence[OfficialText]) -> None:
        self._of: dict[str, tuple[OfficialText, ...]] = {}
        for text in texts:
            self._of[text.key] = (*self._of.get(text.key, ()), text)

    def of(self, key: str) -> tuple[OfficialText, ...] | Unavailable:
        return self._of.get(key) or Unavailable(key, "not in the library")

    def keys(self) -> Sequence[str]:
        return sorted(self._of)

    def sealed(self) -> Texts:
        """The same texts without their words."""
        return Texts([seal(text) for key in self.keys() for text in self._of[key]])

    def all(self) -> Iterator[OfficialText]:
        for key in self.keys():
            yield from self._of[key]


def library() -> list[OfficialText]:
    """The Council's resolutions and the treaties."""
    with (SHARED / "texts/index.csv").open(encoding="utf-8") as rows:
        return [_read(row) for row in csv.DictReader(rows)]


def _read(row: dict[str, str]) -> OfficialText:
    text = (SHARED / "texts" / row["file"]).read_text(encoding="utf-8")
    return read_text(row["key"], row["language"], row["form"], Provenance(row["source"]), text)


def assembly(language: str, code: str) -> list[OfficialText]:
    """The resolutions of the 77th session in one language."""
    found: dict[str, OfficialText] = {}
    with gzip.open(SHARED / f"bench/un-ga/77-{language}.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            text = json.loads(line)["text"]
            number = _NUMBER.match(text)
            if number:
                key = f"un/ga/res/{number[1]}"
                found.setdefault(key, read_text(key, code, "", Provenance("77th session"), text))
    return list(found.values())


def half(key: str) -> str:
    """Which half a text belongs to: the first is for tuning, the second was laid aside before any tuning."""
    return "test" if sha256(key.encode()).digest()[0] % 2 else "tuning"


@dataclass(frozen=True, slots=True)
class Passage:
    """Words of one official text as published; label: its provision; first, end: word positions."""

    text: OfficialText
    first: int
    end: int
    label: str

    @property
    def published(self) -> str:
        return self.text.original[self.text.places[self.first][0] : self.text.places[self.end - 1][1]]


def passages(texts: Sequence[OfficialText], least: int, most: int) -> list[Passage]:
    """Innermost provisions of suitable length, long ones cut to the most."""
    found = []
    for text in texts:
        provisions = [p for p in text.paragraphs if p.label != NOTE]
        firsts = sorted({p.first for p in provisions} | {p.end for p in provisions})
        for first, end in itertools.pairwise(firsts):
            label = text.provision_at(first)
            if end - first >= least and label.startswith(("preamble", "op", "art", "section")):
                found.append(Passage(text, first, min(end, first + most), label))
    return found
