"""The catalogue finds instruments by key, number, title and date, and says when it knows none."""

from __future__ import annotations

import subprocess
import sys

import pytest

from verifier.catalogue import load_catalogue
from verifier.model import Fact, Instrument, Unknown

CATALOGUE = load_catalogue()


def known(key: str) -> Instrument:
    found = CATALOGUE.find(key)
    assert isinstance(found, Instrument), found
    return found


@pytest.mark.parametrize(
    ("key", "date"),
    [
        ("un/sc/res/822", "1993-04-30"),
        ("un/sc/res/884", "1993-11-12"),
        ("un/sc/res/1", "1946-01-25"),
        ("un/sc/res/727", "1992-01-08"),  # one source has day and month swapped
        ("un/ga/res/62/243", "2008-03-14"),
        ("un/ga/res/217(III)A", "1948-12-10"),
        ("un/ga/res/2391(XXIII)", "1968-11-26"),  # the voting records are wrong by a day
        ("un/doc/S/26326", "1993-08-18"),
        ("coe/pace/rec/1690", "2005-01-25"),
        ("treaty/genocide-convention-1948", "1948-12-09"),
        ("osce/summit/lisbon-1996", "1996-12-02"),
    ],
)
def test_dates_of_known_instruments(key: str, date: str) -> None:
    fact = known(key).fact("date")
    assert fact is not None
    assert fact.value == date
    assert fact.sources


def test_a_date_on_which_sources_differ_names_the_one_that_differs() -> None:
    fact = known("un/sc/res/727").fact("date")
    assert fact is not None
    assert fact.disagreeing == (("UN Digital Library, voting records", "1992-08-01"),)


def test_the_date_of_a_part_is_not_that_of_the_whole() -> None:
    whole = known("un/ga/res/46/36")
    assert whole.fact("date") is None
    assert {fact.value for fact in whole.all_facts("date:part")} == {"1991-12-06", "1991-12-09"}
    part = known("un/ga/res/46/36L").fact("date")
    assert part is not None and part.value == "1991-12-09"


@pytest.mark.parametrize(
    ("key", "possible"),
    [
        ("un/ga/res/3600(XXX)", False),
        ("un/ga/res/2145(XXII)", False),
        ("un/ga/res/12/5", False),
        ("un/ga/res/62/999", False),
        ("un/ga/res/990(LIV)", None),  # another body's form
        ("un/sc/res/2790", True),
        ("un/sc/res/0", False),
        ("un/sc/res/161A", None),
        ("un/doc/S/99999", False),
        ("un/doc/S/26184", True),
        ("az/press-law", None),
    ],
)
def test_unknown_numbers_are_judged_by_the_rules_of_numbering(key: str, possible: bool | None) -> None:
    found = CATALOGUE.find(key)
    assert isinstance(found, Unknown)
    assert found.possible is possible


@pytest.mark.parametrize(
    ("title", "on", "keys"),
    [
        ("Situation on the occupied territories of Azerbaijan", "2008-03-14", ["un/ga/res/62/243"]),
        ("Situation on the occupied territories of Azerbaijan", "", ["un/ga/res/62/243"]),
        ("La situation dans les territoires occupés de l'Azerbaïdjan", "2008-03-14", ["un/ga/res/62/243"]),
        ("Situación en los territorios ocupados de Azerbaiyán", "2008-03-14", ["un/ga/res/62/243"]),
        ("The situation in the ocupied teritories of Azerbaijan", "2008-03", ["un/ga/res/62/243"]),
        ("The situation in the occupied territories of Azerbaijan", "2009-03-14", []),
        ("On the painting of bicycle sheds", "", []),
        ("Convention on the Rights of the Child", "1989-11-20", ["treaty/crc-1989"]),
    ],
)
def test_titles_find_one_or_none(title: str, on: str, keys: list[str]) -> None:
    found = [instrument.key for instrument in CATALOGUE.by_title(title, on=on)]
    assert [key for key in found if key in keys] == keys
    assert len(found) <= max(1, len(keys)) or not on


def test_a_title_borne_by_many_gives_all_of_them() -> None:
    assert len(CATALOGUE.by_title("Nuclear disarmament")) > 5


def test_a_day_of_the_council_lists_its_resolutions() -> None:
    assert [i.key for i in CATALOGUE.in_series("un/sc/res", "1993-07-29")] == ["un/sc/res/853"]
    assert "un/sc/res/852" in [i.key for i in CATALOGUE.in_series("un/sc/res", "1993-07")]


def test_the_workspace_adds_to_what_is_known_and_overrides_it() -> None:
    own = Instrument("un/sc/res/853", (Fact("date", "1993-07-30", ("our registry",)),), ("Agdam resolution",))
    found = load_catalogue([own]).find("un/sc/res/853")
    assert isinstance(found, Instrument)
    date = found.fact("date")
    assert date is not None and date.value == "1993-07-30"
    assert ("UN Digital Library, voting records", "1993-07-29") in date.disagreeing
    assert found.fact("subject") is not None
    assert found.names == ("Agdam resolution",)


def test_every_fact_names_a_source() -> None:
    from verifier.facts.by_hand import instruments

    missing = [(key, fact.field) for key, one in instruments().items() for fact in one.facts if not fact.sources]
    assert not missing


def test_a_run_that_needs_one_series_stays_small() -> None:
    """30 ms of CPU on an idle machine: here a generous bound, in a fresh interpreter, over the cost of the imports."""
    code = (
        "import time; from verifier.catalogue import load_catalogue; t = time.process_time();"
        "load_catalogue().find('un/sc/res/884'); print(time.process_time() - t)"
    )
    spent = float(subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout)
    assert spent < 0.12
