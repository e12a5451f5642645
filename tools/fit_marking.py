"""Fits the weights of verifier/support/marking.py: python -m tools.fit_marking TRAIN.jsonl[.gz] (WiCE)."""

from __future__ import annotations

import gzip
import json
import sys
from pathlib import Path
from typing import Any

import numpy as np

from verifier.support.marking import again, features, probability
from verifier.support.matching import terms_of
from verifier.support.phrases import numbered
from verifier.support.tokens import tokenise
from verifier.support.view import view_of_tokens

OUT = Path(__file__).resolve().parent.parent / "verifier" / "data" / "support" / "marking.json"
FOLDS = 5
FIRST, SECOND = 10.0, 10.0  # how firmly the weights of the two looks are held to zero
Sample = tuple[list[list[float]], list[float], list[int]]  # rows, answers, of each word the number of its phrase


def rows_of(file: Path) -> list[dict[str, Any]]:
    packed = file.read_bytes()
    text = (gzip.decompress(packed) if file.suffix == ".gz" else packed).decode("utf-8")
    return [json.loads(line) for line in text.splitlines() if line]


def sample(row: dict[str, Any]) -> Sample:
    """The words of one claim beside its supporting sentences; a word is marked where any of its printed tokens is."""
    sentences = sorted({number for group in row["supporting_sentences"] for number in group})
    view = view_of_tokens(tokenise("\n\n".join(row["evidence"][number] for number in sentences)))
    tokens = tokenise(" ".join(row["claim_tokens"]))
    topic = frozenset(tokenise(row["meta"]["claim_title"]).words)
    covers = covered(row["claim_tokens"], tokens.places)
    answers = [float(any(row["non_supported_spans"][n] for n in held)) for held in covers]
    return features(tokens, terms_of(tokens, view), view, topic), answers, numbered(tokens)


def covered(printed: list[str], places: tuple[tuple[int, int], ...]) -> list[list[int]]:
    """For each word the numbers of the printed tokens that it lies in."""
    bounds, start = [], 0
    for token in printed:
        bounds.append((start, start + len(token)))
        start += len(token) + 1
    return [[n for n, (a, b) in enumerate(bounds) if a < end and begin < b] for begin, end in places]


def fitted(rows: np.ndarray, answers: np.ndarray, hold: float, counts: np.ndarray | float = 1.0) -> np.ndarray:
    """Logistic regression by Newton's steps with a quadratic hold on the weights; counts: how much each row counts."""
    weights = np.zeros(rows.shape[1])
    for _ in range(25):
        share = 1 / (1 + np.exp(-np.clip(rows @ weights, -30, 30)))
        slope = rows.T @ (counts * (share - answers)) + hold * weights
        curve = (rows * (counts * share * (1 - share))[:, None]).T @ rows + hold * np.eye(len(weights))
        weights -= np.linalg.solve(curve, slope)
    return weights


def held_out(samples: list[tuple[list[list[float]], list[float]]], hold: float) -> list[list[float]]:
    """What each claim's words get from weights fitted without that claim."""
    found: list[list[float]] = [[] for _ in samples]
    for fold in range(FOLDS):
        others = [one for n, one in enumerate(samples) if n % FOLDS != fold]
        answers = np.array([answer for _, told in others for answer in told])
        weights = list(fitted(np.array([row for rows, _ in others for row in rows]), answers, hold))
        for n, (rows, _) in enumerate(samples):
            if n % FOLDS == fold:
                found[n] = [probability(weights, row) for row in rows]
    return found


def best_threshold(shares: np.ndarray, answers: np.ndarray) -> float:
    def f1(cut: float) -> float:
        told = shares > cut
        return float(2 * (told & (answers > 0)).sum() / (told.sum() + answers.sum()))

    return float(max(np.arange(0.15, 0.7, 0.01), key=f1))


def main() -> None:
    known = [sample(row) for row in rows_of(Path(sys.argv[1]))]
    samples = [(rows, told) for rows, told, _ in known]
    answers = np.array([answer for _, told in samples for answer in told])
    first = fitted(np.array([row for rows, _ in samples for row in rows]), answers, FIRST)
    once = held_out(samples, FIRST)
    second_samples = [
        (again(rows, shares, phrase), told) for (rows, told, phrase), shares in zip(known, once, strict=True)
    ]
    second = fitted(np.array([row for rows, _ in second_samples for row in rows]), answers, SECOND)
    shares = np.array([share for told in held_out(second_samples, SECOND) for share in told])
    threshold = best_threshold(shares, answers)
    weights = {"first": first, "second": second, "threshold": np.array([threshold])}
    rounded = {name: [round(float(value), 4) for value in values] for name, values in weights.items()}
    OUT.write_text(json.dumps(rounded) + "\n", encoding="utf-8")
    print(f"{len(samples)} claims, {len(answers)} words, threshold {threshold:.2f}")


if __name__ == "__main__":
    main()
