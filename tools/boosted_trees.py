"""A sum of small decision trees, each fitted to what those before it got wrong: gradient boosting for yes or no."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

COUNT, RATE = 150, 0.07
BINS = 16  # a column is cut at no more than 15 places
SHARE = 0.3  # of the columns that one tree may ask
HOLD = 20.0  # how firmly a leaf is held to zero
LEAST = 5.0  # the curvature that a leaf must hold, lest it learn single rows by heart


class Split(NamedTuple):
    column: int
    code: int  # rows above it go right
    gain: float


@dataclass(frozen=True, slots=True)
class Tree:
    """Asks one column, then on each side another one: four leaves."""

    root: Split
    sides: tuple[Split, Split]
    leaves: np.ndarray

    def of(self, codes: np.ndarray) -> np.ndarray:
        right = codes[:, self.root.column] > self.root.code
        further = [codes[:, side.column] > side.code for side in self.sides]
        return self.leaves[2 * right + np.where(right, further[1], further[0])]  # type: ignore[no-any-return]  # numpy


@dataclass(frozen=True, slots=True)
class Trees:
    cuts: list[np.ndarray]
    base: float
    trees: list[Tree]

    def logits(self, rows: np.ndarray) -> np.ndarray:
        codes = coded(rows, self.cuts)
        return self.base + sum((tree.of(codes) for tree in self.trees), np.zeros(len(rows)))


def cuts_of(column: np.ndarray) -> np.ndarray:
    """Where a column is cut: between its values while they are few, else so that the parts hold equally many."""
    values = np.unique(column)
    if len(values) <= BINS:
        return (values[1:] + values[:-1]) / 2  # type: ignore[no-any-return]  # numpy gives Any here
    return np.unique(np.quantile(column, np.linspace(0, 1, BINS + 1)[1:-1]))


def coded(rows: np.ndarray, cuts: list[np.ndarray]) -> np.ndarray:
    """Of each value the number of its part."""
    return np.stack([np.searchsorted(cut, rows[:, at]) for at, cut in enumerate(cuts)], axis=1)


def fitted_trees(rows: np.ndarray, answers: np.ndarray, weights: np.ndarray) -> Trees:
    """rows: a line of numbers for each case. answers: 1 or 0. weights: how much each case counts."""
    cuts = [cuts_of(rows[:, at]) for at in range(rows.shape[1])]
    codes = coded(rows, cuts)
    share = float(np.average(answers, weights=weights))
    base = float(np.log(share / (1 - share)))
    total, trees = np.full(len(rows), base), []
    chance = np.random.default_rng(0)
    for _ in range(COUNT):
        told = 1 / (1 + np.exp(-total))
        columns = np.sort(chance.choice(len(cuts), max(1, int(SHARE * len(cuts))), replace=False))
        trees.append(grown(codes, columns, weights * (told - answers), weights * told * (1 - told)))
        total += trees[-1].of(codes)
    return Trees(cuts, base, trees)


def grown(codes: np.ndarray, columns: np.ndarray, slopes: np.ndarray, curves: np.ndarray) -> Tree:
    placed = codes[:, columns] + BINS * np.arange(len(columns))
    whole = sums(placed, slopes, curves)
    root = best(whole, columns)
    right = codes[:, root.column] > root.code
    above = sums(placed[right], slopes[right], curves[right])
    sides = best(whole - above, columns), best(above, columns)
    below = [codes[:, side.column] > side.code for side in sides]
    leaf = 2 * right + np.where(right, below[1], below[0])
    slope, curve = (np.bincount(leaf, values, minlength=4) for values in (slopes, curves))
    return Tree(root, sides, -RATE * slope / (curve + HOLD))


def sums(placed: np.ndarray, slopes: np.ndarray, curves: np.ndarray) -> np.ndarray:
    """Slopes and curvatures added up for each part of each column."""
    width = placed.shape[1]
    added = [
        np.bincount(placed.ravel(), np.repeat(values, width), minlength=BINS * width) for values in (slopes, curves)
    ]
    return np.stack(added).reshape(2, width, BINS)


def best(parts: np.ndarray, columns: np.ndarray) -> Split:
    """The cut that lessens the error most."""
    left = parts.cumsum(axis=2)[:, :, :-1]
    whole = parts.sum(axis=2)[:, :, None]
    right = whole - left
    gains = sum(slope**2 / (curve + HOLD) for slope, curve in (left, right)) - whole[0] ** 2 / (whole[1] + HOLD)
    gains = np.where((left[1] >= LEAST) & (right[1] >= LEAST), gains, 0.0)
    row, code = np.unravel_index(int(gains.argmax()), gains.shape)
    return Split(int(columns[row]), int(code), float(gains[row, code]))
