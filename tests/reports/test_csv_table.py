"""The table for spreadsheets computes nothing."""

from __future__ import annotations

import csv
from io import StringIO

import pytest
from hostile import hostile_report

from verifier.model import Report
from verifier.reports.csv_table import COLUMNS, FORMAT, cell

FORMULAS = ("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "|calc", "%0A=1", " =1", "＝1", "\n=cmd", "\x00=1")


@pytest.mark.parametrize("formula", FORMULAS)
def test_formulas_are_text(formula: str) -> None:
    assert not cell(formula).startswith(("=", "+", "-", "@", "|", "%", "\t", "\r", "＝"))
    assert "=" in cell(formula) or formula.strip() in cell(formula)


def test_each_finding_is_a_row(report: Report) -> None:
    rows = list(csv.reader(StringIO(FORMAT.write(report, {}), newline="")))
    assert rows[0] == list(COLUMNS)
    assert len(rows) == 1 + len(report.findings)
    assert [row[3] for row in rows[1:]].count("unverified") == 1


def test_no_cell_of_a_hostile_report_is_a_formula() -> None:
    rows = csv.reader(StringIO(FORMAT.write(hostile_report(FORMULAS), {}), newline=""))
    assert not [value for row in rows for value in row if value.startswith(("=", "+", "-", "@", "|", "%", "＝"))]
