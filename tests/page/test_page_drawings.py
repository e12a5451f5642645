"""The two drawings: who cites what, and claimed against official dates."""

from __future__ import annotations

import pytest

from verifier.page.matrix import Entry, matrix_of, shortened
from verifier.page.timeline import Dated, time_line_of, written_date


def test_what_is_cited_wrongly_comes_first() -> None:
    entries = [Entry(1, "a", 9, "confirmed", 0, "#f1"), Entry(2, "b", 1, "contradicted", 2, "#f2")]
    matrix = matrix_of(entries, ["one.txt", "two.txt"], {"a": "A/1"}, {})
    assert matrix is not None
    assert [row.text for row in matrix.rows] == ["b", "A/1"]
    assert [(cell.outcome, cell.citations) for cell in matrix.cells] == [("confirmed", 9), ("contradicted", 1)]
    assert matrix.cells[1].title == "two.txt cites b once: 2 findings contradicted"


def test_too_much_for_a_drawing_is_said() -> None:
    entries = [Entry(n % 40 + 1, f"k{n:03}", 1, "confirmed", 0, "#f") for n in range(100)]
    matrix = matrix_of(entries, [f"{n}.txt" for n in range(40)], {}, {})
    assert matrix is not None and matrix.left_out == (16, 76)
    assert all(0 < cell.x < matrix.width and 0 < cell.y < matrix.height for cell in matrix.cells)


def test_nothing_cited_is_no_drawing() -> None:
    assert matrix_of([], ["a"], {}, {}) is None
    assert time_line_of([]) is None
    assert time_line_of([Dated("k", "k", "k", ("--07-29",), "", False, "")]) is None


def test_contradicted_dates_come_first_and_apart() -> None:
    right = Dated("a", "A", "A", ("1993",), "1993-07-29", False, "#f1")
    wrong = Dated("b", "B", "B", ("1992-06", "--06"), "1993-07-29", True, "#f2")
    line = time_line_of([right, wrong])
    assert line is not None
    first, second = line.rows
    assert first.contradicted and first.told == "says Jun 1992 / Jun; is 29 Jul 1993"
    assert first.official not in first.claimed and len(first.claimed) == 2
    assert second.claimed == (second.official,)
    assert all(line.left <= x <= line.right for row in line.rows for x in row.claimed)


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("1993-07-29", "29 Jul 1993"),
        ("1993-06", "Jun 1993"),
        ("1993", "1993"),
        ("--06", "Jun"),
        ("--07-29", "29 Jul"),
        ("x", "x"),
    ],
)
def test_dates_as_people_write_them(value: str, shown: str) -> None:
    assert written_date(value) == shown


def test_both_ends_of_a_long_name_stay() -> None:
    assert shortened("Security Council resolution 853 (1993)", 24) == "Security Counci…3 (1993)"
    assert shortened("short", 24) == "short"
