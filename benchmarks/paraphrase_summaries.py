"""SummEdits, four domains: is a summary consistent? Each domain is judged by weights fitted on the other three."""

from __future__ import annotations

import gzip
import json
from functools import cache
from pathlib import Path

import numpy as np

from tools.fit_marking import fitted
from verifier.support import Judgement
from verifier.support.tokens import sentences, tokenise
from verifier.support.verdict import judge_tokens
from verifier.support.view import View, view_of_tokens

from .record import record

SETS = Path(__file__).resolve().parent.parent.parent / "shared" / "bench" / "claims" / "summedits"
HOLD = 20.0
LOOSE = ("synonym", "kind of it", "same stem")


@cache
def view(document: str) -> View:
    return view_of_tokens(tokenise(document))


def signs(judgement: Judgement) -> list[float]:
    """What one sentence's judgement says, as numbers."""
    total = sum(word.weight for word in judgement.words) or 1.0
    nowhere = sum(word.weight for word in judgement.nowhere) / total
    elsewhere = sum(word.weight for word in judgement.words if word.elsewhere) / total
    loose = sum(word.weight for word in judgement.words if word.by in LOOSE) / total
    kinds = [sum(word.kind == kind for word in judgement.nowhere) for kind in ("noun", "verb", "adjective", "name")]
    return [judgement.coverage, nowhere, elsewhere, loose, len(judgement.conflicts), len(judgement.guards), *kinds]


def row(document: str, summary: str) -> list[float]:
    tokens = tokenise(summary)
    places = [(tokens.places[a][0], tokens.places[b - 1][1]) for a, b in sentences(tokens)]
    found = np.array([signs(judge_tokens(tokenise(summary[a:b]), view(document))) for a, b in places])
    return [*found.max(0), *found.mean(0), *found.min(0), 1.0]


def balanced(told: np.ndarray, labels: np.ndarray) -> float:
    return float(np.mean([(told[labels == one] == one).mean() for one in (0, 1)]))


def main() -> None:
    rows: dict[str, np.ndarray] = {}
    labels: dict[str, np.ndarray] = {}
    for file in sorted(SETS.glob("*.json.gz")):
        name = file.name.split(".")[0]
        samples = json.loads(gzip.decompress(file.read_bytes()))
        rows[name] = np.array([row(one["doc"], one["summary"]) for one in samples])
        labels[name] = np.array([one["label"] for one in samples])
    lines, figures = [], []
    for name in rows:
        others = [other for other in rows if other != name]
        told = predicted(rows, labels, others, rows[name])
        figures.append(100 * balanced(told, labels[name]))
        lines.append(f"{name}: {len(told)} summaries, balanced accuracy {figures[-1]:.1f}")
    lines.append(f"mean {np.mean(figures):.1f}" if figures else "the claim sets are not at hand")
    record("paraphrase_summaries", "Paraphrases: SummEdits, each domain by weights of the other three", lines)


def predicted(
    rows: dict[str, np.ndarray], labels: dict[str, np.ndarray], others: list[str], asked: np.ndarray
) -> np.ndarray:
    known, answers = np.concatenate([rows[o] for o in others]), np.concatenate([labels[o] for o in others])
    middle, spread = known.mean(0), known.std(0) + 1e-6
    middle[-1], spread[-1] = 0.0, 1.0  # the constant stays one
    weights = fitted((known - middle) / spread, answers.astype(float), HOLD)
    cut = np.quantile((known - middle) / spread @ weights, 1 - answers.mean())
    return ((asked - middle) / spread @ weights > cut).astype(int)


if __name__ == "__main__":
    main()
