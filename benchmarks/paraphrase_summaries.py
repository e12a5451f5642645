"""SummEdits, four domains: is a summary consistent? Each domain is judged by weights fitted on the other three."""

from __future__ import annotations

import gzip
import json
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from tools.fit_marking import fitted

from .paraphrase_edits import word_signs
from .record import record

SETS = Path(__file__).resolve().parent.parent.parent / "shared" / "bench" / "claims" / "summedits"
HOLD = 10.0


@dataclass(frozen=True, slots=True)
class Domain:
    """A row of signs, a label (1 consistent) and the number of its document for each summary.

    beside: the rows less the mean of the summaries of the same document, which differ in a few words only.
    """

    rows: np.ndarray
    labels: np.ndarray
    documents: np.ndarray
    beside: np.ndarray


Rows = Callable[[Domain], np.ndarray]


def read(file: Path) -> Domain:
    samples: list[dict[str, Any]] = json.loads(gzip.decompress(file.read_bytes()))
    rows = np.array([signs(one["doc"], one["summary"]) for one in samples])
    documents = np.unique([one["doc"] for one in samples], return_inverse=True)[1]
    return Domain(rows, np.array([one["label"] for one in samples]), documents, less_mean(rows, documents))


def signs(text: str, summary: str) -> np.ndarray:
    """The signs of the words that are not verbatim, added up; by the root of their number, lest long summaries win."""
    rows = word_signs(text, summary)
    loose = rows[rows[:, -1] > 0]
    return loose.sum(axis=0) / max(len(loose), 1) ** 0.5  # type: ignore[no-any-return]  # numpy gives Any here


def less_mean(rows: np.ndarray, documents: np.ndarray) -> np.ndarray:
    means = np.array([rows[documents == number].mean(axis=0) for number in range(documents.max() + 1)])
    return rows - means[documents]  # type: ignore[no-any-return]  # numpy gives Any here


def weights(domains: Iterable[Domain]) -> np.ndarray:
    """Fitted beside the other summaries, whatever is judged later: how a document is summed up tells nothing."""
    known = list(domains)
    rows, labels = (np.concatenate([getattr(one, name) for one in known]) for name in ("beside", "labels"))
    return fitted(rows, labels.astype(float), HOLD)


def balanced(told: np.ndarray, labels: np.ndarray) -> float:
    return float(np.mean([(told[labels == one] == one).mean() for one in (0, 1)]))


def judged(sets: dict[str, Domain], name: str, rows: Rows) -> np.ndarray:
    """Whether each summary of one domain is held consistent; weights and the cut come from the others."""
    others = {other: one for other, one in sets.items() if other != name}
    scores = []
    for held, domain in others.items():
        scores.append(rows(domain) @ weights(one for other, one in others.items() if other != held))
    known, labels = np.concatenate(scores), np.concatenate([one.labels for one in others.values()])
    cut = max(np.quantile(known, np.linspace(0.1, 0.9, 81)), key=lambda at: balanced(known > at, labels))
    return rows(sets[name]) @ weights(others.values()) > cut  # type: ignore[no-any-return]  # numpy gives Any here


def measured(sets: dict[str, Domain], how: str, rows: Rows) -> list[str]:
    lines, figures = [], []
    for name, domain in sets.items():
        told = judged(sets, name, rows)
        figures.append(100 * balanced(told, domain.labels))
        right = int((told == domain.labels).sum())
        lines.append(f"{how}, {name}: {right} of {len(told)} summaries right, balanced accuracy {figures[-1]:.1f}")
    return [*lines, f"{how}: mean balanced accuracy {np.mean(figures):.1f}"]


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else SETS
    sets = {file.name.split(".")[0]: read(file) for file in sorted(folder.glob("*.json.gz"))}
    lines = ["the claim sets are not at hand"]
    if sets:
        lines = measured(sets, "each summary alone", lambda one: one.rows)
        lines += measured(sets, "beside the other summaries of its document", lambda one: one.beside)
    record("paraphrase_summaries", "Paraphrases: SummEdits, each domain by weights of the other three", lines)


if __name__ == "__main__":
    main()
