"""No citation costs a walk over all others, whatever the document is full of; calls are counted, not seconds."""

from __future__ import annotations

import cProfile
import pstats
from pathlib import Path

import pytest

from verifier.catalogue import load_catalogue
from verifier.model import Document
from verifier.pipeline import Knowledge, report_on
from verifier.texts.shelf import shelf_for

PARAGRAPHS = {
    "paraphrases": "Resolution {n} (1993) of 12 November 1993 said that in {n} towns all is well.",
    "quotations": "In resolution {n} (1993) the Council says: “the forces of all {n} parties shall withdraw”.",
    "lists": "Resolutions {n}, 853, 874 and 884 of 1993, and Resolutions 1416 and {n} of the Parliamentary Assembly.",
    "back-references": "The Charter of the United Nations, article {n}; the said Charter, its article {n}, says it.",
    "reproduced": "S/RES/{n} (1993)\n29 July 1993\nThe Security Council,\nRecalling resolution 822,\nDecides so.",
}
FEW = 40


def calls(paragraph: str, number: int, knowledge: Knowledge) -> int:
    """How many functions a run over so many paragraphs calls; the same twenty numbers are cited in turn."""
    text = "\n\n".join(paragraph.format(n=810 + at % 20) for at in range(number))
    profile = cProfile.Profile()
    report = profile.runcall(report_on, ["a document"], lambda name: Document(name, text), knowledge)
    assert len(report.findings) >= number
    return int(pstats.Stats(profile).total_calls)  # type: ignore[attr-defined]


@pytest.mark.parametrize("shape", PARAGRAPHS)
def test_work_grows_with_the_document_and_no_faster(shape: str, tmp_path: Path) -> None:
    """Of work a + bn + cnn, twice as many paragraphs twice leave c alone: 8 calls a walk and pair."""
    knowledge = Knowledge(load_catalogue(), shelf_for(tmp_path))
    calls(PARAGRAPHS[shape], FEW, knowledge)  # what is read once, and remembered, is read here
    twice, four_times = (calls(PARAGRAPHS[shape], times * FEW, knowledge) for times in (2, 4))
    walks = (four_times - 2 * twice) / (8 * FEW * FEW)
    assert walks < 1.5, f"each paragraph costs {walks:.1f} calls for each other one"
