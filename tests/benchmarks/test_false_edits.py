"""What teaches the summary benchmark: new words, small trees, documents that count evenly, judging by other domains."""

from __future__ import annotations

import numpy as np
import pytest

from benchmarks.false_edits import Domain, eye, verdict
from benchmarks.paraphrase_summaries import balanced, drawn, judged, new_words
from benchmarks.word_surroundings import word_rows
from benchmarks.word_traits import frequency, traits
from tools.boosted_trees import fitted_trees

TEXT = "The council met in Lima on Monday. It did not adopt the budget, and the mayor left before the vote."


def made(seed: int, wrong: int) -> Domain:
    """Forty summaries of four documents; a new word has 1 in the first column, a false one 1 in the second besides."""
    chance = np.random.default_rng(seed)
    labels = np.tile([0, 1], 20)
    rows, summary, edited = [], [], []
    for at, label in enumerate(labels):
        for word in range(8):
            new = word < 2
            rows.append([float(new), float(new and label == 0) if wrong else 0.0, *chance.normal(size=3)])
            summary.append(at)
            edited.append(new)
    return Domain(np.array(rows), np.array(summary), np.array(edited), labels, np.arange(40) // 10)


def test_trees_learn_what_no_single_column_tells() -> None:
    chance = np.random.default_rng(1)
    rows = chance.normal(size=(2000, 4))
    answers = ((rows[:, 0] > 0.3) & (rows[:, 2] < 0.5)).astype(float)
    trees = fitted_trees(rows, answers, np.ones(2000))
    assert ((trees.logits(rows) > 0) == (answers == 1)).mean() > 0.97
    again = fitted_trees(rows, answers, np.ones(2000)).logits(rows)
    assert again.tobytes() == trees.logits(rows).tobytes()


def test_weights_of_cases_count_like_copies_of_them() -> None:
    rows, answers = np.array([[0.0], [0.0], [1.0], [1.0]]).repeat(100, axis=0), np.array([0, 1, 0, 1]).repeat(100)
    counts = np.array([3.0, 1.0, 1.0, 3.0]).repeat(100)
    told = fitted_trees(rows, answers.astype(float), counts).logits(np.array([[0.0], [1.0]]))
    assert told[0] == pytest.approx(-np.log(3), abs=0.1)
    assert told[1] == pytest.approx(np.log(3), abs=0.1)


@pytest.mark.parametrize(
    ("before", "after", "new"),
    [
        ("The council adopted it", "The council adopted it", [0, 0, 0, 0]),
        ("The council adopted it", "The council rejected it", [0, 0, 1, 0]),
        ("The council adopted it", "The whole council adopted it", [0, 1, 0, 0, 0]),
        ("The council adopted it", "The council it", [0, 0, 0]),
    ],
)
def test_new_words_are_those_put_in(before: str, after: str, new: list[int]) -> None:
    assert new_words(before, after).astype(int).tolist() == new


def test_each_word_has_a_row_of_finite_numbers_told_by_its_own_summary_and_document_only() -> None:
    summary = "The council met in Quito. The mayor didn't stay."
    rows = word_rows(TEXT, summary)
    assert rows.shape[0] == 9
    assert np.isfinite(rows).all()
    word_rows("Another text about ships.", "Ships sailed.")
    assert word_rows(TEXT, summary).tobytes() == rows.tobytes()


def test_a_document_without_words_bears_none() -> None:
    assert np.isfinite(word_rows("", "The council met.")).all()


def test_common_words_are_told_from_rare_ones() -> None:
    assert frequency("the") > frequency("council") > frequency("zymurgy")
    assert len(traits("unlikely")) == len(traits("7")) == len(traits("qwrtp"))


def test_false_words_teach_the_rule_by_which_other_domains_are_judged() -> None:
    sets = {str(seed): made(seed, 1) for seed in range(3)}
    told = judged(sets)
    assert all(balanced(told[name], one.labels) > 0.9 for name, one in sets.items())
    low, high = drawn(sets, told)
    assert 90 < low <= high <= 100


def test_where_nothing_tells_them_apart_nothing_is_learnt() -> None:
    sets = {str(seed): made(seed, 0) for seed in range(3)}
    assert 0.3 < np.mean([balanced(told, sets[name].labels) for name, told in judged(sets).items()]) < 0.7


def test_the_rule_stands_between_both_kinds_however_many_there_are_of_each() -> None:
    seen = eye([made(1, 1)])
    one = made(2, 1)
    kept = (one.labels == 0) | (np.arange(40) < 8)
    words = kept[one.summary]
    numbers = np.unique(one.summary[words], return_inverse=True)[1]
    uneven = Domain(one.rows[words], numbers, one.edited[words], one.labels[kept], one.documents[kept])
    signs = seen.signs(uneven)
    rule = verdict([signs], [uneven.labels])
    assert balanced(rule.of(signs) <= 0, uneven.labels) == 1.0
