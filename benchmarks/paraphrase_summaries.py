"""SummEdits: is a summary consistent with its document? Each domain is judged by what the other domains teach.

Each summary is judged alone, by its own text and its document. Run with a folder of at least three domains
(NAME.json or NAME.json.gz), or without for those that lie beside the project.
"""

from __future__ import annotations

import gzip
import json
import sys
from difflib import SequenceMatcher
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Any

import numpy as np

from verifier.support.tokens import tokenise

from .false_edits import Domain, Eye, eye, verdict
from .record import record
from .word_surroundings import word_rows

SETS = Path(__file__).resolve().parent.parent.parent / "shared" / "bench" / "claims" / "summedits"
DRAWS = 2000


def read(file: Path) -> Domain:
    packed = file.read_bytes()
    samples: list[dict[str, Any]] = json.loads(gzip.decompress(packed) if file.suffix == ".gz" else packed)
    rows = [word_rows(one["doc"], one["summary"]) for one in samples]
    return Domain(
        np.concatenate(rows),
        np.repeat(np.arange(len(rows)), [len(words) for words in rows]),
        np.concatenate([new_words(one["original_summary"], one["summary"]) for one in samples]),
        np.array([one["label"] for one in samples]),
        np.unique([one["doc"] for one in samples], return_inverse=True)[1],
    )


def new_words(before: str, after: str) -> np.ndarray:
    """Which words of the later text the earlier one has not in their place."""
    old, now = tokenise(before).words, tokenise(after).words
    new = np.zeros(len(now), dtype=bool)
    for kind, _, _, first, end in SequenceMatcher(None, old, now, autojunk=False).get_opcodes():
        new[first:end] = kind != "equal"
    return new


def judged(sets: dict[str, Domain]) -> dict[str, np.ndarray]:
    """Whether each summary is held consistent; all weights come from the other domains."""

    @cache
    def learnt(names: tuple[str, ...]) -> Eye:
        return eye([sets[name] for name in names])

    told = {}
    for name in sets:
        others = tuple(other for other in sets if other != name)
        signs = [learnt(tuple(one for one in others if one != held)).signs(sets[held]) for held in others]
        rule = verdict(signs, [sets[held].labels for held in others])
        told[name] = rule.of(learnt(others).signs(sets[name])) <= 0
    return told


def balanced(told: np.ndarray, labels: np.ndarray) -> float:
    return float(np.mean([(told[labels == one] == one).mean() for one in (0, 1) if (labels == one).any()]))


def drawn(sets: dict[str, Domain], told: dict[str, np.ndarray]) -> list[float]:
    """The mean balanced accuracy, had other documents of the same kinds been drawn: 2.5 and 97.5 in a hundred."""
    chance, means = np.random.default_rng(0), []
    for _ in range(DRAWS):
        figures = []
        for name, one in sets.items():
            places = [np.flatnonzero(one.documents == number) for number in range(one.documents.max() + 1)]
            again = np.concatenate([places[number] for number in chance.integers(0, len(places), len(places))])
            figures.append(balanced(told[name][again], one.labels[again]))
        means.append(100 * float(np.mean(figures)))
    return [float(one) for one in np.quantile(means, [0.025, 0.975])]


def measured(sets: dict[str, Domain]) -> list[str]:
    told = judged(sets)
    lines, figures = [], []
    for name, domain in sets.items():
        figures.append(100 * balanced(told[name], domain.labels))
        right = int((told[name] == domain.labels).sum())
        lines.append(
            f"{name}: {right} of {len(domain.labels)} summaries of {domain.documents.max() + 1} documents right, "
            f"balanced accuracy {figures[-1]:.1f}"
        )
    low, high = drawn(sets, told)
    lines.append(f"mean balanced accuracy {np.mean(figures):.1f}")
    return [*lines, f"the mean in 95 of 100 draws of as many documents of each domain: {low:.1f} to {high:.1f}"]


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else SETS
    files = sorted(chain(folder.glob("*.json"), folder.glob("*.json.gz")))
    sets = {file.name.split(".")[0]: read(file) for file in files}
    lines = measured(sets) if len(sets) > 2 else ["the claim sets are not at hand: at least three domains are needed"]
    record("paraphrase_summaries", "Paraphrases: SummEdits, each summary alone, each domain by the other three", lines)


if __name__ == "__main__":
    main()
