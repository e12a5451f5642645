"""The day of an opinion told beside its name, and days that are something else's."""

import pytest

from verifier.extractor import extract
from verifier.model import Document

WALL = "Legal Consequences of the Construction of a Wall in the Occupied Palestinian Territory"


def date_in(text: str) -> str | None:
    fact = extract(Document("a.txt", text)).citations[0].claim_of("date")
    return fact.value if fact else None


@pytest.mark.parametrize(
    "text",
    [
        f"In its advisory opinion of 9 July 2004 on the *{WALL}*, the Court spoke.",
        f"The advisory opinion delivered on 9 July 2004 concerning the {WALL} stands.",
        f"The opinion on the {WALL} was delivered by the International Court of Justice on 9 July 2004.",
        f"{WALL}, Advisory Opinion of 9 July 2004.",
    ],
)
def test_the_day_is_bound(text: str) -> None:
    assert date_in(text) == "2004-07-09"


@pytest.mark.parametrize(
    "text",
    [
        f"On 8 December 2003 the Assembly asked for an opinion on the {WALL}.",
        f"Separate opinion of 9 July 2004. The {WALL} was asked about.",
        "In its judgment of 24 July 1964 in the Barcelona Traction case the Court spoke.",
    ],
)
def test_a_day_of_something_else_is_not(text: str) -> None:
    assert date_in(text) is None
