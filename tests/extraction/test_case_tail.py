"""What stands behind a case is read in the order of every style."""

from __future__ import annotations

import pytest

from verifier.extraction.case_tail import case_tail


@pytest.mark.parametrize(
    ("text", "claimed", "pin"),
    [
        (", Judgment, 19 April 2004, para. 12", {"date": "2004-04-19"}, "para 12"),
        (" (Judgment) (14 March 2012) para 600", {"date": "2012-03-14"}, "para 600"),
        (" (ECtHR [GC], 7 July 2011) para 137", {"date": "2011-07-07"}, "para 137"),
        (" (Merits), 55 [101]", {}, ""),
        (", Judgment (3 March 2000) at para 182 of the text", {"date": "2000-03-03"}, "para 182"),
        (" [2005] ECR I-7879, paras 47-48", {}, "para 47-48"),
        (" at [25]", {}, "para 25"),
        (" was decided on 3 May 2001", {}, ""),
        (" Judgments are many", {}, ""),
    ],
)
def test_tails(text: str, claimed: dict[str, str], pin: str) -> None:
    tail = case_tail(text, 0)
    assert {fact.field: fact.value for fact in tail.facts} == claimed
    assert (tail.pin.provision if tail.pin else "") == pin
