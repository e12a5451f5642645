"""The grammar treaty: its examples, its look-alikes and what it must get right."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from verifier.grammars import treaty
from verifier.model import Citation

Reading = Callable[..., tuple[Citation, ...]]


@pytest.mark.parametrize("text", list(treaty.examples))
def test_examples(reading: Reading, text: str) -> None:
    assert tuple(c.key for c in reading(treaty, text)) == treaty.examples[text]


@pytest.mark.parametrize("text", treaty.lookalikes)
def test_lookalikes(reading: Reading, text: str) -> None:
    assert reading(treaty, text) == ()


def test_each_article_is_a_citation_and_takes_the_treatys_own_numerals(reading: Reading) -> None:
    found = reading(treaty, "Pursuant to the Articles 5 and 6 of the Genocide Convention states")
    assert [c.provision for c in found] == ["art V", "art VI"]


@pytest.mark.parametrize(
    ("text", "provision"),
    [
        ("Statute of the International Criminal Tribunal for Rwanda (par. 1)", "para 1"),
        ("Article 2(4) of the UN Charter", "art 2(4)"),
        ("Chapter VII of the Charter of the United Nations", "chap VII"),
        ("Article 13, paragraph 1 (a), of the Charter of the United Nations", "art 13(1)(a)"),
        ("articles 31-33 of the Vienna Convention on the Law of Treaties", "art 31-33"),
        ("Article II(c) of the Genocide Convention", "art II(c)"),
        ("статья 3 Женевских конвенций", "art 3"),
        ("l'article 51 de la Charte des Nations Unies", "art 51"),
    ],
)
def test_provisions(reading: Reading, text: str, provision: str) -> None:
    assert [c.provision for c in reading(treaty, text)] == [provision]


def test_names_break_over_lines_and_hold_letters_of_another_script(reading: Reading) -> None:
    text = (
        "Convention оn the Prevention and \n\nPunishment of the Crime of Genocide (саmе into force in 1951)"
        " adopted bу UN General Assembly оn December 9, 1948"
    )
    (found,) = reading(treaty, text)
    assert found.key == "treaty/genocide-convention-1948"
    assert {f.field: f.value for f in found.claimed} == {"body": "un/ga", "date": "1948-12-09"}


def test_a_misspelt_name_is_shown_as_a_repair(reading: Reading) -> None:
    (found,) = reading(treaty, "the Convention on the Preventlon and Punishment of the Crime of Genocide")
    assert found.key == "treaty/genocide-convention-1948"
    assert [r.why for r in found.repairs] == ["misspelt name"]


def test_a_misremembered_quoted_name_is_a_claimed_title(reading: Reading) -> None:
    (found,) = reading(treaty, 'guiding by convention "Warning and punishment of genocide crime".')
    assert found.claim_of("title").value == "Warning and punishment of genocide crime"  # type: ignore[union-attr] # asserted


def test_the_same_words_in_another_order_are_recognised(reading: Reading) -> None:
    text = (
        "Declaration on protection of women and children in emergency and during armed conflicts (declared by UN"
        " General Assembly on December, 14"
    )
    assert [c.key for c in reading(treaty, text)] == ["un/ga/res/3318(XXIX)"]


def test_a_protocol_to_a_convention_is_not_the_convention(reading: Reading) -> None:
    assert [c.key for c in reading(treaty, "the Optional Protocol to the Convention on the Rights of the Child")] == [
        None
    ]
    assert [c.key for c in reading(treaty, "Protocol No. 99 to the European Convention on Human Rights")] == [None]


def test_namesakes_of_other_regions_are_left_alone(reading: Reading) -> None:
    assert reading(treaty, "the Inter-American Convention on the Rights of the Child") == ()


def test_a_short_name_in_brackets_is_no_second_citation(reading: Reading) -> None:
    text = "the Convention on the Prevention and Punishment of the Crime of Genocide (Genocide Convention)"
    assert len(reading(treaty, text)) == 1


def test_an_ambiguous_abbreviation_counts_once_it_is_defined(reading: Reading) -> None:
    assert reading(treaty, "the CRC adopted its report") == ()
    found = reading(treaty, "the Convention on the Rights of the Child (CRC). The CRC protects children.")
    assert [c.key for c in found] == ["treaty/crc-1989"] * 2


@pytest.mark.parametrize(
    "text",
    [
        "la Convention pour la prévention et la répression du crime de génocide",
        "la Convención para la Prevención y la Sanción del Delito de Genocidio",
        "Конвенции о предупреждении преступления геноцида и наказании за него",
        "لاتفاقية منع جريمة الإبادة الجماعية والمعاقبة عليها",
        "《防止及惩治灭绝种族罪公约》",
    ],
)
def test_six_languages(reading: Reading, text: str) -> None:
    assert [c.key for c in reading(treaty, text)] == ["treaty/genocide-convention-1948"]


def test_every_name_of_the_tables_is_found(reading: Reading) -> None:
    from verifier.extraction.names import named_instruments

    missed = []
    for entry in named_instruments():
        for language, name in entry.names:
            keys = [c.key for c in reading(treaty, f"under {name}, it")]
            if keys != [entry.key]:
                missed.append((language, name, keys))
    assert not missed


@pytest.mark.parametrize(
    "text",
    [
        "International Covenant on Civil and Political Rights (adopted 16 December 1966, entered into force 1976)"
        " 999 UNTS 171 (ICCPR) art 14(3)",
        "International Covenant on Civil and Political Rights, opened for signature 16 December 1966, 999 UNTS 171"
        " (entered into force 23 March 1976) art 14(3)",
        "International Covenant on Civil and Political Rights, 19 December 1966, 999 UNTS 171 arts 14(3)",
    ],
)
def test_the_article_behind_dates_and_series_is_the_treatys(reading: Reading, text: str) -> None:
    (found,) = reading(treaty, text)
    assert (found.key, found.provision) == ("treaty/iccpr-1966", "art 14(3)")
    assert found.provision_span is not None and text[found.provision_span.start : found.provision_span.end] == "14(3)"


def test_an_article_of_the_next_sentence_is_not(reading: Reading) -> None:
    text = "the Covenant on Civil and Political Rights (adopted 16 December 1966). Article 5 of the Constitution says"
    assert [found.provision for found in reading(treaty, text)] == [""]


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("the 1951 Geneva Convention", [None]),
        ("the Geneva Convention of 1864", [None]),
        ("the Geneva Convention of 12 August 1949", ["treaty/geneva-conventions-1949"]),
        ("the Geneva Convention on Road Traffic", [None]),
        ("the Paris Agreements of 1954", []),
        ("the Paris Agreement of 2015", ["treaty/paris-agreement-2015"]),
        ("the ASEAN Human Rights Declaration", ["declaration/asean-human-rights-2012"]),
        ("IV Женевская конвенция", ["treaty/geneva-convention-4-1949"]),
    ],
)
def test_the_name_of_several_or_of_one(reading: Reading, text: str, keys: list[str | None]) -> None:
    assert [found.key for found in reading(treaty, text)] == keys


def test_an_article_common_to_several(reading: Reading) -> None:
    (found,) = reading(treaty, "article 3 common to the four Geneva Conventions of 1949")
    assert (found.key, found.provision) == ("treaty/geneva-conventions-1949", "art 3")
