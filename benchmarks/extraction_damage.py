"""Recall under scanning damage of several seeds: python -m benchmarks.extraction_damage FILE.jsonl.gz [RATE ...]."""

from __future__ import annotations

import gzip
import importlib.util
import json
import random
import re
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

from benchmarks.record import record
from verifier.extractor import extract
from verifier.model import Citation, Document

ENGLISH = Path(__file__).parent.parent.parent / "shared" / "bench" / "un-ga" / "77-english.jsonl.gz"
SEEDS = (7, 1000, 2000, 3000, 4000, 5000)
_CONFUSED = {"8": "SB", "S": "85", "5": "S", "1": "lI", "I": "1l", "l": "1I", "0": "O", "O": "0", "o": "0"}
_LOOKALIKES = dict(zip("aceopxyABEKMHOPCTX", "асеорхуАВЕКМНОРСТХ", strict=True))


@dataclass(frozen=True)
class Damaged:
    """The damaged text, and for each old offset the new one."""

    text: str
    places: tuple[int, ...]


def damaged(text: str, rate: float, seed: int) -> Damaged:
    """Each character is hit with probability `rate` by one damage that fits it; a digit never becomes another digit."""
    chance = random.Random(seed)
    pieces: list[str] = []
    places: list[int] = []
    length = 0
    for char in text:
        places.append(length)
        piece = _hit(char, chance) if chance.random() < rate else char
        pieces.append(piece)
        length += len(piece)
    return Damaged("".join(pieces), (*places, length))


def _hit(char: str, chance: random.Random) -> str:
    kinds = []
    if char in _CONFUSED:
        kinds.append(lambda: chance.choice(_CONFUSED[char]))
    if char in _LOOKALIKES:
        kinds.append(lambda: _LOOKALIKES[char])
    if char == " ":
        kinds += [lambda: "", lambda: "\n", lambda: "  "]
    elif char.isalpha():
        kinds += [lambda: char + " ", lambda: char + "-\n"]
    elif char.isdigit():
        kinds.append(lambda: char + " ")
    return chance.choice(kinds)() if kinds else char


def scorer_beside(benchmark: Path) -> ModuleType:
    """The scorer that lies in the tools folder of the material that this benchmark file belongs to."""
    place = benchmark.resolve().parent.parent.parent / "tools" / "score_extraction.py"
    spec = importlib.util.spec_from_file_location("score_extraction", place)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _records(path: Path, part: int) -> Iterator[dict[str, object]]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            if number % part == 0:
                yield json.loads(line)


def measure(path: Path, rate: float, part: int = 1, seed: int = 7, show: int = 0) -> Counter[str]:
    """Links found with their key in damaged text, over the links that are found in the clean text."""
    scorer = scorer_beside(path)
    counts: Counter[str] = Counter()
    for number, row in enumerate(_records(path, part)):
        text = str(row["text"])
        clean = extract(Document(str(row["path"]), text)).citations
        broken = damaged(text, rate, seed + number)
        found = extract(Document(str(row["path"]), broken.text)).citations
        for link in row["refs"]:  # type: ignore[attr-defined]
            if not link["symbol"] or not re.search(r"\d", text[link["start"] : link["end"]]):
                continue
            want = scorer.symbol_key(link["symbol"])
            if (
                scorer.says_it(text, link, want)
                and _outcome(scorer, clean, (link["start"], link["end"]), want) == "found"
            ):
                place = broken.places[link["start"]], broken.places[link["end"]]
                outcome = _outcome(scorer, found, place, want)
                counts[outcome] += 1
                counts["links"] += 1
                if outcome != "found" and counts["shown"] < show:
                    counts["shown"] += 1
                    around = broken.text[max(0, place[0] - 60) : place[1] + 30].replace("\n", "⏎")
                    print(
                        outcome,
                        want,
                        [c.key for c in found if c.span.start < place[1] and place[0] < c.span.end],
                        "|",
                        around,
                    )
        counts["repairs"] += sum(len(c.repairs) for c in found)
    return counts


def _outcome(scorer: ModuleType, found: tuple[Citation, ...], place: tuple[int, int], want: str) -> str:
    here = [c for c in found if scorer.overlaps(place, (c.span.start, c.span.end))]
    if any(scorer.same_key(want, c.key) for c in here):
        return "found"
    if any(c.key and c.repairs for c in here):
        return "repaired into another"
    return "another key" if any(c.key for c in here) else "missed"


def main(arguments: list[str]) -> None:
    path, rates = (
        Path(arguments[0] if arguments else ENGLISH),
        [float(rate) for rate in arguments[1:]] or [0.01, 0.03],
    )
    lines = []
    for rate in rates:
        for seed in SEEDS:
            counts = measure(path, rate, seed=seed)
            lines.append(
                f"damage {rate:.0%}, seed {seed}: found {counts['found']} of {counts['links']} "
                f"({counts['found'] / counts['links']:.1%}), missed {counts['missed']}, "
                f"another key {counts['another key']}, repaired into another {counts['repaired into another']}, "
                f"repairs shown {counts['repairs']}"
            )
            print(lines[-1])
    record(
        "extraction_damage",
        (
            "Citations found under scanning damage (English benchmark, every character hit with this probability; "
            "the first seed is the one that the repairs were tuned on)"
        ),
        lines,
    )


if __name__ == "__main__":
    main(sys.argv[1:])
