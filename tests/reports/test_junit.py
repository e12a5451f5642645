"""JUnit XML read back by another library."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from hostile import hostile_report
from injection_payloads import PAYLOADS
from junitparser import Error as Broken
from junitparser import Failure, JUnitXml, Skipped

from verifier.model import Report
from verifier.reports.junit import FORMAT, plain


def read_back(report: Report) -> JUnitXml:
    return JUnitXml.fromstring(FORMAT.write(report, {}).encode())


def test_each_outcome_is_what_it_should_be(report: Report) -> None:
    xml = read_back(report)
    kinds = Counter(type(result) for suite in xml for case in suite for result in case.result)
    assert kinds == {Failure: 5, Skipped: 2, Broken: 1}
    assert (xml.tests, xml.failures, xml.errors, xml.skipped) == (10, 5, 1, 2)


def test_what_could_not_be_checked_never_passes(report: Report) -> None:
    cases = [case for suite in read_back(report) for case in suite if case.name.startswith("text-unavailable")]
    assert [type(case.result[0]) for case in cases] == [Skipped]


def test_a_partial_run_is_an_error(report: Report) -> None:
    xml = read_back(replace(report, complete=False))
    assert "the run was interrupted" in [case.name for suite in xml for case in suite]


def test_hostile_strings_are_read_back(report: Report) -> None:
    xml = read_back(hostile_report(PAYLOADS))
    assert len([case for suite in xml for case in suite]) == 6 * len(PAYLOADS) + 1


@pytest.mark.parametrize("code", [*range(9), 11, 12, *range(14, 32), 127, 0xD800, 0xFFFE, 0xFFFF, 0x202E])
def test_characters_that_xml_cannot_hold_are_shown(code: int) -> None:
    shown = plain(f"a{chr(code)}b")
    assert chr(code) not in shown
    assert shown.startswith("a") and shown.endswith("b")
