"""Each field check on real ways of citing: what is wrong, and what must not be held against a document."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from verifier.model import Level, Outcome, Verdict

Court = Callable[..., list[tuple[str | None, Verdict]]]

# check, text, key that is contradicted, level, likely key
WRONG = [
    ("wrong-date", "resolution 853 (1993) of 29 June 1993", "un/sc/res/853", Level.ERROR, None),
    ("wrong-date", "resolution 853 (1993), adopted in June 1993", "un/sc/res/853", Level.ERROR, None),
    ("wrong-date", "General Assembly resolution 75/161 of 23 December 2020", "un/ga/res/75/161", Level.ERROR, None),
    ("wrong-date", "General Assembly resolution 67/1 of 19 September 2012", "un/ga/res/67/1", Level.WARNING, None),
    ("wrong-date", "General Assembly resolution 55/56 of 1 December 2001", "un/ga/res/55/56", Level.WARNING, None),
    ("wrong-date", "General Assembly resolution 2391 (XXIII) of 25 November 1968", "un/ga/res/2391(XXIII)",
     Level.ERROR,
     None),  # the voting records have it, and the other resolutions of its meeting another day
    ("wrong-date", "the OSCE Lisbon Summit in December 1993", "osce/summit/lisbon-1996", Level.ERROR, None),
    ("wrong-date", "resolution 853 (1993) of 31 June 1993", "un/sc/res/853", Level.ERROR, None),
    ("wrong-date", "the Vienna Convention on Diplomatic Relations of 18 May 1961", "treaty/vcdr-1961", Level.ERROR,
     None),
    ("wrong-date", "the European Convention on Extradition of 13 December 1956", "treaty/extradition-1957", Level.ERROR,
     None),  # printed in its own text
    ("wrong-date", "the Slavery Convention of 26 September 1926", "treaty/slavery-convention-1926", Level.WARNING,
     None),
    ("wrong-year", "Security Council resolution 822 (1992)", "un/sc/res/822", Level.ERROR, None),
    (
        "wrong-number",
        "resolutions 822 (1993) of 30 April 1993 and 852 (1993) of 29 July 1993; see 822 (1993) and 853 (1993)",
        "un/sc/res/852", Level.ERROR, "un/sc/res/853",
    ),
    ("unknown-instrument", "General Assembly resolution 2145 (XXII) of 27 October 1966", "un/ga/res/2145(XXII)",
     Level.WARNING, "un/ga/res/2145(XXI)"),
    ("wrong-kind", "Resolution 1690 (2005) of the Parliamentary Assembly of the Council of Europe", "coe/pace/res/1690",
     Level.WARNING, "coe/pace/rec/1690"),
    ("wrong-title", "General Assembly resolution 62/243, entitled “Situation in the occupied territory of Azerbaijan”,",
     "un/ga/res/62/243", Level.WARNING, None),
    ("wrong-pinpoint", "Article 24 of the Genocide Convention", "treaty/genocide-convention-1948", Level.ERROR, None),
    ("garbled-citation", "Security Council resolutions 508 (1982), S11 (1982) and 512 (1982)", "un/sc/res/511",
     Level.NOTE, None),
]  # fmt: skip


@pytest.mark.parametrize(("check", "text", "key", "level", "likely"), WRONG)
def test_wrong(court: Court, check: str, text: str, key: str, level: Level, likely: str | None) -> None:
    against = [(cited, v) for cited, v in court(check, text) if v.outcome is Outcome.CONTRADICTED]
    assert [cited for cited, _ in against] == [key]
    [(_, verdict)] = against
    assert verdict.code == check
    assert verdict.level is level
    assert verdict.likely == likely
    assert verdict.message.endswith(".")


# check, text, why it must not be contradicted
NOT_WRONG = [
    ("wrong-date", "resolution 56/24 V of 24 December 2001", "a part has a date of its own"),
    ("wrong-date", "resolution 46/36 L of 9 December 1991", "a part has a date of its own"),
    ("wrong-date", "resolution 46/36 of 9 December 1991", "the whole has the dates of its parts"),
    ("wrong-date", "Commission on the Status of Women resolution 52/2 of 7 March 2008", "another body's number"),
    ("wrong-date", "resolution 52/2 of 7 March 2008", "a date years off with nothing in common is another body's"),
    ("wrong-date", "the Genocide Convention, which entered into force on 12 January 1951", "entry into force"),
    ("wrong-date", "report under Security Council resolution 721 (1991) of 11 December 1991", "the report's date"),
    ("wrong-date", "the Protocols Additional to the Geneva Conventions of 8 June 1977", "the protocols' date"),
    ("wrong-date", "resolutions 242 (1967) and 338 (1973) of 22 November 1967 and 22 October 1973", "dates in turn"),
    ("wrong-year", "Additional Protocol I to the Geneva Conventions of 1949", "a year that belongs to the name"),
    ("wrong-year", "the 1949 Geneva Conventions", "the year before the name"),
    ("wrong-year", "the 1995 Review and Extension Conference of the Parties to the Treaty on the Non-Proliferation of"
                   " Nuclear Weapons", "the year of a conference"),
    ("wrong-date", "the Paris Agreement of 23 October 1991", "another text of the same name"),
    ("wrong-date", "the Chemical Weapons Convention of 13 January 1993", "opening for signature, generally known"),
    ("wrong-pinpoint", "Article 95 of the International Convention on the Protection of the Rights of All Migrant"
                       " Workers and Members of Their Families", "nobody counted its articles"),
    ("wrong-title", "resolución 62/243, titulada “La situación en los territorios ocupados de Azerbaiyán”",
     "translated"),
    ("wrong-title", "resolution 70/1, entitled “Transforming our world: the 2030 Agenda”", "shortened"),
    ("wrong-pinpoint", "Article 2, paragraph 4, of the Charter of the United Nations", "a paragraph of an article"),
    ("wrong-pinpoint", "Genocide was tried under the Statute of the Tribunal for Rwanda, whose article 6 is on"
                       " responsibility", "another article may be meant"),
    ("unknown-instrument", "resolution 990 (LIV) of the Economic Commission for Africa", "another body's number"),
    ("unknown-instrument", "Security Council resolution 161 A (1961)", "a lettered part"),
    ("wrong-number", "resolutions 822 (1993) of 30 April 1993 and 852 (1993) of 28 July 1993", "852 is of that day"),
]  # fmt: skip


@pytest.mark.parametrize(("check", "text", "why"), NOT_WRONG)
def test_no_accusation(court: Court, check: str, text: str, why: str) -> None:
    against = [v.message for _, v in court(check, text) if v.outcome is Outcome.CONTRADICTED]
    assert not against, why


def test_one_text_under_two_numbers_across_documents(court: Court) -> None:
    lead = "UN Security Council Resolutions 822, 853, 874, 884 from 1993, UNGA Resolution 62/243"
    lead += ", Resolution 1416 from 2005"
    here = f"{lead} and Recommendation 1669 from 2009 of the Parliamentary Assembly of the Council of Europe"
    there = f"{lead} and Recommendation 1690 of the Parliamentary Assembly of the Council of Europe"
    [verdict] = [v for key, v in court("wrong-number", here, there) if key == "coe/pace/rec/1669"]
    assert verdict.likely == "coe/pace/rec/1690"
    assert any("1.txt:1" in evidence.source for evidence in verdict.evidence)
    assert not court("inconsistent-citations", here, there), "one fault is told once"
    assert not court("inconsistent-citations", there, here)


def test_a_whole_text_is_not_judged_by_the_texts_that_it_cites(court: Court) -> None:
    here = (
        "Resolution 516 (1982)\nof 1 August 1982\n\nThe Security Council,\n\n"
        "Reaffirming its resolutions 508 (1982), 509 (1982), 511 (1982), 512 (1982) and 513 (1982),\n\n"
        "1. Demands an immediate cease-fire in Lebanon;\n"
    )
    there = "Recalling resolutions 508 (1982), 509 (1982), 511 (1982), 512 (1982), 513 (1982) and 519 (1982),"
    assert not court("inconsistent-citations", here, there)


def test_a_suggestion_replaces_the_claimed_words(court: Court) -> None:
    text = "General Assembly resolution 75/161 of 23 December 2020"
    [(_, verdict)] = court("wrong-date", text)
    edit = verdict.suggestion
    assert edit is not None and edit.safe
    edited = text[: edit.span.start] + edit.replacement + text[edit.span.end :]
    assert edited == text.replace("23 December", "16 December")


def test_few_texts_that_two_documents_share_by_chance_make_no_list(court: Court) -> None:
    here = (
        "Resolutions 242 (1967), 338 (1973), 425 (1978), 1325 (2000), 1373 (2001), 1441 (2002) and 1540 (2004) were on "
        "the list of resolution 189 for the seminar."
    )
    there = "Resolutions 186 (1964), 187 (1964), 188 (1964), 242 (1967), 338 (1973) and 425 (1978) were discussed."
    assert not court("inconsistent-citations", here, there)
