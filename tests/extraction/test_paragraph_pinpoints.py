"""The paragraph of a resolution that a document points at, and the words that point at none."""

from __future__ import annotations

import pytest

from verifier.extractor import extract
from verifier.model import Document

POINTED = [
    ("In paragraph 12 of resolution 660 (1990) the Security Council spoke", "op 12"),
    ("paragraph 2 of Security Council resolution 678 (1990)", "op 2"),
    ("resolution 541 (1983), para. 6", "op 6"),
    ("resolution 550 (1984) (op. para. 5)", "op 5"),
    ("resolution 541 (1983) of 18 November 1983, paragraph 7 (a)", "op 7"),
    ("S.C. Res. 678 (Nov. 29, 1990), ¶ 2", "op 2"),
    ("au paragraphe 3 de la résolution 353 (1974) du Conseil de sécurité", "op 3"),
    ("в пункте 3 резолюции 353 (1974) Совета Безопасности", "op 3"),
    ("paragraph 2 of Resolution 1416 (2005) of the Parliamentary Assembly", "para 2"),
    ("S/RES/237, op. 1, 14 June 1967", "op 1"),
    ("resolution 237 (1967), OP1", "op 1"),
    ("S/RES/237, para. 1, 14 June 1967", "op 1"),
    ("S/RES/237, paras. 1, 14 and 15", ""),
    ("preambular paragraph 2 of resolution 678 (1990)", ""),
    ("paragraphs 2 and 3 of resolution 541 (1983)", ""),
    ("resolution 541 (1983), paras. 1-2", ""),
    ("paragraph 3 of the annex to resolution 678 (1990)", ""),
    ("resolution 541 (1983), paragraph 3 of the report", ""),
]


@pytest.mark.parametrize(("text", "provision"), POINTED)
def test_one_paragraph_is_a_provision(text: str, provision: str) -> None:
    [citation] = extract(Document("a.txt", text)).citations
    assert citation.provision == provision


def test_a_paragraph_named_at_the_end_of_a_line_of_source_is_not_that_of_the_next_text() -> None:
    text = "> — resolution 386 (1976), paragraph 6\n\nResolution 777 (1992), paragraph 2, was short."
    assert [found.provision for found in extract(Document("a.md", text)).citations] == ["op 6", "op 2"]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("S/RES/237, op. 1, 14 June 1967.", "1967-06-14"),
        ("See S/RES/237 of 14 June 1967.", "1967-06-14"),
        ("(S/RES/237 (1967), 14 June 1967)", "1967-06-14"),
        ("In S/RES/678, 15 January 1991 was set as the last day.", None),
        ("29 November 1990, S/RES/678, 3 April 1991, S/RES/687", None),
        ("See S/RES/237, 14 June.", None),
    ],
)
def test_the_day_behind_a_symbol_of_the_council(text: str, day: str | None) -> None:
    first = extract(Document("a.txt", text)).citations[0]
    assert next((fact.value for fact in first.claimed if fact.field == "date"), None) == day
