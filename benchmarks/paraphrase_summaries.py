"""SummEdits, four domains: is a summary consistent? Each domain is judged by weights fitted on the other three."""

from __future__ import annotations

import gzip
import json
import sys
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

import numpy as np

from tools.fit_marking import fitted
from verifier.support.tokens import tokenise

from .paraphrase_edits import word_signs
from .record import record

SETS = Path(__file__).resolve().parent.parent.parent / "shared" / "bench" / "claims" / "summedits"
HOLD = 10.0


@dataclass(frozen=True, slots=True)
class Summary:
    """rows: signs of each word. edited: words that differ from the seed summary; looked at in fitting only."""

    rows: np.ndarray
    edited: np.ndarray
    label: int


def read(sample: dict[str, Any]) -> Summary:
    return Summary(word_signs(sample["doc"], sample["summary"]), edited(sample), sample["label"])


def edited(sample: dict[str, Any]) -> np.ndarray:
    """Which words of the summary its editor changed, those beside a deletion included."""
    ours = tokenise(sample["summary"]).words
    told = np.zeros(len(ours), dtype=bool)
    matcher = SequenceMatcher(None, tokenise(sample["original_summary"]).words, ours, autojunk=False)
    for tag, _, _, start, end in matcher.get_opcodes():
        if tag != "equal":
            told[slice(start, end) if end > start else slice(max(0, start - 1), start + 1)] = True
    return told


def word_weights(summaries: list[Summary]) -> np.ndarray:
    """Weights that tell an edited word that made its summary false from one that left it true."""
    rows = np.concatenate([one.rows[one.edited] for one in summaries])
    answers = np.concatenate([np.full(one.edited.sum(), float(not one.label)) for one in summaries])
    return fitted(rows, answers, HOLD)


def score(one: Summary, weights: np.ndarray) -> float:
    """Median and mean of its words that are not verbatim; higher is more likely consistent."""
    loose = one.rows[:, -1] > 0
    told = one.rows @ weights
    return -float(np.median(told[loose]) + told[loose].mean() if loose.any() else 2 * told.min())


def balanced(told: np.ndarray, labels: np.ndarray) -> float:
    return float(np.mean([(told[labels == one] == one).mean() for one in (0, 1)]))


def judged(sets: dict[str, list[Summary]], name: str) -> np.ndarray:
    """Whether each summary of one domain is held consistent; words, weights and the cut come from the others."""
    others = {other: summaries for other, summaries in sets.items() if other != name}
    scores, labels = [], []
    for held, summaries in others.items():
        weights = word_weights([one for other, known in others.items() if other != held for one in known])
        scores += [score(one, weights) for one in summaries]
        labels += [one.label for one in summaries]
    known, answers = np.array(scores), np.array(labels)
    cut = max(np.quantile(known, np.linspace(0.1, 0.9, 81)), key=lambda at: balanced(known > at, answers))
    weights = word_weights([one for summaries in others.values() for one in summaries])
    return np.array([score(one, weights) > cut for one in sets[name]])


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else SETS
    sets = {
        file.name.split(".")[0]: [read(one) for one in json.loads(gzip.decompress(file.read_bytes()))]
        for file in sorted(folder.glob("*.json.gz"))
    }
    lines, figures = [], []
    for name, summaries in sets.items():
        labels = np.array([one.label for one in summaries])
        told = judged(sets, name)
        figures.append(100 * balanced(told, labels))
        right = int((told == labels).sum())
        lines.append(f"{name}: {right} of {len(labels)} summaries right, balanced accuracy {figures[-1]:.1f}")
    lines.append(f"mean balanced accuracy {np.mean(figures):.1f}" if figures else "the claim sets are not at hand")
    record("paraphrase_summaries", "Paraphrases: SummEdits, each domain by weights of the other three", lines)


if __name__ == "__main__":
    main()
