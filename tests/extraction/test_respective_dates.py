"""Several dates behind several numbers go to the numbers in order; where they are not as many, to none."""

from __future__ import annotations

import pytest

from verifier.extractor import extract
from verifier.model import Document


def dates(text: str) -> list[str]:
    citations = extract(Document("a.txt", text)).citations
    return [fact.value if (fact := one.claim_of("date")) else "" for one in citations]


@pytest.mark.parametrize(
    ("text", "given"),
    [
        (
            "resolutions 70/1 and 71/2 of 25 September 2015 and 23 December 2016, respectively",
            ["2015-09-25", "2016-12-23"],
        ),
        ("résolutions 70/1 et 71/2, en date des 25 septembre 2015 et 23 décembre 2016", ["2015-09-25", "2016-12-23"]),
        (
            "resoluciones 70/1 y 71/2, de 25 de septiembre de 2015 y 23 de diciembre de 2016",
            ["2015-09-25", "2016-12-23"],
        ),
        ("резолюции 70/1 и 71/2 от 25 сентября 2015 года и 23 декабря 2016 года", ["2015-09-25", "2016-12-23"]),
        ("resolutions 70/1 and 71/2 of 3 and 10 December 2016", ["2016-12-03", "2016-12-10"]),
        (
            "Security Council resolutions 822 (1993) and 853 (1993) of 30 April and 29 July 1993",
            ["1993-04-30", "1993-07-29"],
        ),
        ("resolutions 70/1, 71/3 and 71/2 of 25 September 2015 and 23 December 2016", ["", "", ""]),
        ("resolutions 70/1 and 71/2 of 23 December 2016", ["", "2016-12-23"]),
        ("resolutions 70/1 of 25 September 2015 and 71/2 of 23 December 2016", ["2015-09-25", "2016-12-23"]),
        ("2015年9月25日和2016年12月23日第70/1和71/2号决议", ["", ""]),
    ],
)
def test_dates_of_a_list(text: str, given: list[str]) -> None:
    assert dates(text) == given
