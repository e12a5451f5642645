"""The grammar un_resolution: its examples, its look-alikes and what it must get right."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from verifier.grammars import un_resolution
from verifier.model import Citation

Reading = Callable[..., tuple[Citation, ...]]


@pytest.mark.parametrize("text", list(un_resolution.examples))
def test_examples(reading: Reading, text: str) -> None:
    assert tuple(c.key for c in reading(un_resolution, text)) == un_resolution.examples[text]


@pytest.mark.parametrize("text", un_resolution.lookalikes)
def test_lookalikes(reading: Reading, text: str) -> None:
    assert reading(un_resolution, text) == ()


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("UN Security Council Resolutions 822, 853, 874, 884 from 1993", ["822", "853", "874", "884"]),
        ("resolutions 822 (1993) of 30 April 1993, 853 (1993)\nand 874 (1993)", ["822", "853", "874"]),
        ("UN Security Council's resolutions 822 adopted in 1993 in April on the territories, 853 adopted in June, "
         "874 adopted in October", ["822", "853", "874"]),
        ("Resolution 822 and Resolution 853 of the Security Council", ["822", "853"]),
        ("UNSC Res 1373 (28 September 2001)", ["1373"]),
        ("UNSCR 1325 (2000)", ["1325"]),
        ("قرارات مجلس الأمن ٨٢٢ و٨٥٣ و ٨٧٤", ["822", "853", "874"]),
        ("安全理事会第822、853和874号决议", ["822", "853", "874"]),
        ("las resoluciones 822, 853 y 874 del Consejo de Seguridad", ["822", "853", "874"]),
        ("резолюции Совета Безопасности 822 (1993) и 853 (1993)", ["822", "853"]),
        ("Security Council resolution 822 (I'W)", ["822"]),
    ],
)  # fmt: skip
def test_security_council_lists(reading: Reading, text: str, keys: list[str]) -> None:
    assert [c.key for c in reading(un_resolution, text)] == [f"un/sc/res/{key}" for key in keys]


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("resolution 75/184 of 21 December 2020 and 76/84 A and B", ["75/184", "76/84A", "76/84B"]),
        ("resolutions 3419 A to D (XXX)", ["3419(XXX)A", "3419(XXX)B", "3419(XXX)C", "3419(XXX)D"]),
        ("resolutions 54/237 A to C", ["54/237A", "54/237B", "54/237C"]),
        ("resolution number 260 (III)", ["260(III)"]),
        ("G.A. Res. 832(IX)", ["832(IX)"]),
        ("GA Res 2625 (1970)", ["2625(XXV)"]),
        ("resolution ES-10/24 and General Assembly resolution S-21/2", ["ES-10/24", "S-21/2"]),
        ("قرارها 2205 (د-21) المؤرخ 17 كانون الأول/ديسمبر 1966", ["2205(XXI)"]),
        ("القرار 217 ألف (د-3)", ["217(III)A"]),
        ("قراريها دإط-10/15 و دإط-10/17", ["ES-10/15", "ES-10/17"]),
        ("回顾大会1996年12月16日第51/162号决议和2001年12月12日第56/80号决议", ["51/162", "56/80"]),
        ("sa résolution 75/90 du 7 décembre 2020, 76/1 et 76/2", ["75/90", "76/1", "76/2"]),
        ("в резолюциях 74/92 A и B от 13 декабря 2019 года", ["74/92A", "74/92B"]),
        ("its reso1ution 62/24O", ["62/240"]),
        ("its reso-\nlution 62/243", ["62/243"]),
    ],
)
def test_general_assembly_numbers(reading: Reading, text: str, keys: list[str]) -> None:
    assert [c.key for c in reading(un_resolution, text)] == [f"un/ga/res/{key}" for key in keys]


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Human Rights Council resolution S-21/1", "un/hrc/res/S-21/1"),
        ("resolution 43/16 of 22 June 2020", "un/hrc/res/43/16"),  # the Assembly's forty-third session met in 1988
        ("resolution 43/16 of 22 November 1988", "un/ga/res/43/16"),
        ("Commission on Human Rights resolution 2005/74", "un/chr/res/2005/74"),
        ("Economic and Social Council resolution 1996/31", "un/ecosoc/res/1996/31"),
        ("decision 50/411 of the General Assembly", "un/ga/dec/50/411"),
        ("United Nations Environment Assembly resolution 5/14", "un/doc/UNEP/EA.5/Res.14"),
        ("resolution 1503 (XLVIII) of the Economic and Social Council", "un/ecosoc/res/1503(XLVIII)"),
    ],
)
def test_which_body(reading: Reading, text: str, key: str) -> None:
    """The name of the body decides, then the shape of the number, then when the body was at that session."""
    assert [c.key for c in reading(un_resolution, text)] == [key]


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("resolutions 70/1 of 25 September 2015, 71/2 of 3 October 2016 and 72/3", ["2015-09-25", "2016-10-03", None]),
        ("its resolution 70/1, and the report of 3 May 2015", [None]),
        ("resolutions 822 adopted in April and 853 adopted in June of the Security Council", ["--04", "--06"]),
        ("resoluciones 51/162, de 16 de diciembre de 1996, y 56/80", ["1996-12-16", None]),
        ("resolution 56/24 V of 24 December 2001", ["2001-12-24"]),
    ],
)
def test_a_date_belongs_to_the_number_before_it(reading: Reading, text: str, dates: list[str | None]) -> None:
    found = [c.claim_of("date") for c in reading(un_resolution, text)]
    assert [fact.value if fact else None for fact in found] == dates


def test_a_shared_year_is_copied_and_a_title_alone_has_no_key(reading: Reading) -> None:
    years = [c.claim_of("year") for c in reading(un_resolution, "Security Council Resolutions 822, 853 from 1993")]
    assert [fact.value for fact in years if fact] == ["1993", "1993"]
    text = "UNGA Resolution on “Situation in the occupied territories” dated on March 14, 2008"
    (citation,) = reading(un_resolution, text)
    assert citation.key is None
    assert {fact.field: fact.value for fact in citation.claimed} == {
        "body": "un/ga", "kind": "resolution", "title": "Situation in the occupied territories", "date": "2008-03-14",
    }  # fmt: skip


def test_the_number_is_kept_as_written(reading: Reading) -> None:
    """A wrong year is for a check to find; the key never follows it."""
    assert [c.key for c in reading(un_resolution, "Security Council resolution 822 (1995)")] == ["un/sc/res/822"]
