"""Tells from single words whether a summary was altered falsely: which words were put in later, and what such words do.

A summary of known origin shows by comparison which of its words are new; from these two things are learnt apart, how a
word that was put in differs from one that was there, and how a false one differs from a harmless one. Of a summary that
comes alone every word counts by the first, for what the second makes of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from tools.boosted_trees import Trees, fitted_trees
from tools.fit_marking import fitted

HOLD = 1000.0  # on what false words are like: there are many words, but of few documents
SIGNS_HOLD = 1.0
MOST = 30_000  # unedited words that are looked at; more teach nothing new
SHARPNESS = 3  # a word that was perhaps put in counts little, many such words would drown the one that was


@dataclass(frozen=True, slots=True)
class Domain:
    """Summaries of one kind. rows, summary, edited: for each word its numbers, whose word it is, whether it is new.

    labels (1 consistent), documents: for each summary.
    """

    rows: np.ndarray
    summary: np.ndarray
    edited: np.ndarray
    labels: np.ndarray
    documents: np.ndarray


@dataclass(frozen=True, slots=True)
class Line:
    """A straight rule for numbers that are first brought to one scale."""

    mean: np.ndarray
    spread: np.ndarray
    weights: np.ndarray

    def of(self, rows: np.ndarray) -> np.ndarray:
        return scaled(rows, self.mean, self.spread) @ self.weights  # type: ignore[no-any-return]  # numpy gives Any


@dataclass(frozen=True, slots=True)
class Eye:
    edited: Trees
    false: Line

    def signs(self, domain: Domain) -> np.ndarray:
        """Of each summary what its words come to, how many seem new, and how many there are."""
        share = 1 / (1 + np.exp(-self.edited.logits(domain.rows)))
        told = np.tanh(self.false.of(domain.rows))
        sums = [np.bincount(domain.summary, values) for values in (share**SHARPNESS * told, share)]
        return np.stack([sums[0], np.log(0.1 + sums[1]), np.log(np.bincount(domain.summary))], axis=1)


def scaled(rows: np.ndarray, mean: np.ndarray, spread: np.ndarray) -> np.ndarray:
    return np.hstack([np.ones((len(rows), 1)), (rows - mean) / spread])


def line(rows: np.ndarray, answers: np.ndarray, counts: np.ndarray, hold: float) -> Line:
    mean, spread = rows.mean(axis=0), rows.std(axis=0)
    spread = np.where(spread > 0, spread, 1.0)
    return Line(mean, spread, fitted(scaled(rows, mean, spread), answers, hold, counts / counts.mean()))


def eye(domains: Sequence[Domain]) -> Eye:
    """What words that were put in are like, and the false ones among them."""
    rows, edited = (np.concatenate([getattr(one, name) for one in domains]) for name in ("rows", "edited"))
    step = max(2, -(-int((~edited).sum()) // MOST))
    kept = edited | (np.arange(len(edited)) % step == 0)
    trees = fitted_trees(rows[kept], edited[kept].astype(float), np.where(edited[kept], 1.0, step))
    false = np.concatenate([one.labels[one.summary] == 0 for one in domains])
    counts = np.concatenate([evenly(one) for one in domains])
    known = counts > 0
    return Eye(trees, line(rows[known], false[known].astype(float), counts[known], HOLD))


def evenly(domain: Domain) -> np.ndarray:
    """How much each new word counts: of every document the false ones as much as the harmless ones.

    Else the rule would learn which documents were altered most, not how.
    """
    counts = np.zeros(len(domain.rows))
    documents, false = domain.documents[domain.summary], domain.labels[domain.summary] == 0
    for number in range(domain.documents.max() + 1):
        sides = [domain.edited & (documents == number) & (false == side) for side in (True, False)]
        sizes = [int(side.sum()) for side in sides]
        if all(sizes):
            for side, size in zip(sides, sizes, strict=True):
                counts[side] = sizes[0] * sizes[1] / sum(sizes) / size
    return counts


def verdict(signs: Sequence[np.ndarray], labels: Sequence[np.ndarray]) -> Line:
    """Above zero a summary is held false; both kinds of every domain count the same."""
    counts = np.concatenate([np.where(told == 1, 1 / (told == 1).sum(), 1 / (told == 0).sum()) for told in labels])
    return line(np.concatenate(signs), (np.concatenate(labels) == 0).astype(float), counts, SIGNS_HOLD)
