"""Scanning damage: what one reading is left of is repaired visibly; what has two names nothing."""

from __future__ import annotations

import pytest

from verifier.extractor import extract
from verifier.model import Document


def keys(text: str) -> list[str | None]:
    return [citation.key for citation in extract(Document("a.txt", text)).citations]


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("(A/65/53/C0rr.1)", "un/doc/A/65/53/Corr.1"),
        ("adopted in F-\nCCC/CP/2015/10/Add.1", "un/doc/FCCC/CP/2015/10/Add.1"),
        ("see SP LOS/32/15", "un/doc/SPLOS/32/15"),
        ("A/CONF.157/24  (Part I), chap. III", "un/doc/A/CONF.157/24(PartI)"),
        ("NPT/CONF.2000/28 (Parts I an d II )", "un/doc/NPT/CONF.2000/28(PartsIandII)"),
        ("NPT/CONF.2010/50 (V ol. I)", "un/doc/NPT/CONF.2010/50"),
        ("resolution 73/14 9 of  17 December 2018", "un/ga/res/73/149"),
        ("its resolution 76/24 6 A of 24 December 2021", "un/ga/res/76/246A"),
        ("General Assembly resolution 2625 (X XV)", "un/ga/res/2625(XXV)"),
        ("Economic and Social Council resolution 201 9/19 and", "un/ecosoc/res/2019/19"),
        ("Security Council resolution 2 659 (2022 )", "un/sc/res/2659"),
    ],
)
def test_damage_that_leaves_one_reading_is_repaired(text: str, key: str) -> None:
    assert keys(text) == [key]


@pytest.mark.parametrize(
    "text",
    [
        "its resolution 75/2 91.",  # 75/291, or 75/2 and a note
        "A/77/2 92.",
        "see CD/12 99.",
        "its resolution S8/2 50 of the Assembly",
        "UNEP/EA.S/Res.14",
        "A/56/1026-5/2002/932, annex II",
        "A/69/53/Add.1/\u0421@rr.2",
    ],
)
def test_damage_that_leaves_two_readings_names_nothing(text: str) -> None:
    assert keys(text) == [None]


@pytest.mark.parametrize(
    "text",
    [
        "S/PR ST/2O10/1",  # neither S/PRST nor ST
        "United Nations resolution 2625 (X-\nXV)",
        "United Nations resolution 2 615 (2 021)",
        "General Assembly resolution 2 B19 (XXVI)",
        "resolution 6 6/28B, annex",
        "its resolutions E-\nS-10/17 of 15 December 2006",
    ],
)
def test_a_part_of_a_broken_number_is_no_citation(text: str) -> None:
    assert keys(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("resolution 48/75I of 16 December 1993", ["un/ga/res/48/75I"]),
        ("resolution 70/1, 17 goals", ["un/ga/res/70/1"]),
        ("resolution 62/243 12 of the Assembly", ["un/ga/res/62/243"]),  # a note: no resolution has five digits
        ("on HIV/AIDS A/RES/65/277", ["un/ga/res/65/277"]),
        ("the UN A/77/10", ["un/doc/A/77/10"]),
    ],
)  # fmt: skip
def test_what_is_not_damaged_stays(text: str, expected: list[str]) -> None:
    assert keys(text) == expected
