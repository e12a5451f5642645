"""How texts are cut into provisions, on texts written for the tests."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verifier.model import OfficialText, Provenance
from verifier.texts.reading import read_text
from verifier.wording.operative import last_operative

NOWHERE = Provenance("a test")


def read(key: str, text: str, language: str = "en") -> OfficialText:
    return read_text(key, language, "", NOWHERE, text)


def labels(key: str, text: str, language: str = "en") -> dict[str, str]:
    found = read(key, text, language)
    assert found.readable is not None
    return {p.label: " ".join(found.readable[p.first : p.end]) for p in found.paragraphs}


RESOLUTION = """UNITED NATIONS
                    Distr.
                    GENERAL
S/RES/9822 (1993)
25-18686 (E)
*2518686*

RESOLUTION 9822 (1993)

Adopted by the Council at its 1st meeting,
on 1 April 1993

The Security Council,

Recalling the test of 29 January 1993, 8/
Reaffirming its concern for the inter-
national order of tests, in particular
those of tests,

/...
S/RES/9822 (1993)
Page 2

1. Demands that the test be passed, and in particular:

(a) That it be read;

(b) That it be cut, that is:

(i) into paragraphs;

(ii) into items;

2. Decides to remain with the matter.8

8/ Ibid., document S/1.
"""


def test_a_resolution_is_cut_into_its_paragraphs() -> None:
    assert labels("un/sc/res/9822", RESOLUTION.replace("8/", "8")) == {
        "title": "resolution 9822 1993",
        "adoption": "adopted by the council at its 1st meeting on 1 april 1993",
        "preamble 0": "the security council",
        "preamble 1": "recalling the test of 29 january 1993",
        "preamble 2": "reaffirming its concern for the international order of tests in particular those of tests",
        "op 1": "demands that the test be passed and in particular that it be read that it be cut that is into "
        "paragraphs into items",
        "op 1(a)": "that it be read",
        "op 1(b)": "that it be cut that is into paragraphs into items",
        "op 1(b)(i)": "into paragraphs",
        "op 1(b)(ii)": "into items",
        "op 2": "decides to remain with the matter",
        "note 8": "ibid document s 1",
    }


def test_places_point_into_the_text_as_published() -> None:
    text = read("un/sc/res/9822", RESOLUTION)
    assert text.readable is not None
    at = text.readable.index("international")
    assert RESOLUTION[slice(*text.places[at])] == "inter-\nnational"
    for word, (start, end) in zip(text.readable, text.places, strict=True):
        assert word == RESOLUTION[start:end].casefold() or "-\n" in RESOLUTION[start:end]


def test_unnumbered_paragraphs_are_counted() -> None:
    head = "9 (1946). Resolution of 1 May 1946\n\nThe Security Council,\n\n"
    text = f"{head}Having read it,\n\nResolves to test;\n\nRequests more.\n"
    assert list(labels("un/sc/res/9", text)) == ["title", "preamble 0", "preamble 1", "op 1", "op 2"]


def test_scanned_numbers_are_read_where_they_are_due_and_words_stay_as_scanned() -> None:
    text = (
        "Resolution 9 (1993)\n\nThe Security Council,\n\nl. Demands ail tests;\n\n2. Urges;\n\nS. Notes.\n\n3. Calls;\n"
    )
    found = labels("un/sc/res/9", text)
    assert found["op 1"] == "demands ail tests" and found["op 3"] == "calls" and "op 5" not in found


def test_parts_have_paragraphs_of_their_own() -> None:
    one = "The Security Council,\n\nNoting it,\n\n1. Urges;\n\n2. Calls;\n\n"
    found = labels("un/sc/res/9", f"9 (1961). Resolution of 1 May 1961\n\nA\n\n{one}B\n\n{one}")
    assert found["section A op 2"] == "calls" and found["section B op 1"] == "urges"


def test_a_date_at_a_line_start_is_no_paragraph_and_no_footnote() -> None:
    preamble = "Recalling the letter of\n29 January 1993 and the one of\n\n14 April 1993,\n\n"
    text = f"Resolution 9 (1993)\n\nThe Security Council,\n\n{preamble}1. Urges.\n"
    assert (
        labels("un/sc/res/9", text)["preamble 1"]
        == "recalling the letter of 29 january 1993 and the one of 14 april 1993"
    )


@pytest.mark.parametrize(
    ("language", "chapeau", "first", "second"),
    [
        ("fr", "L’Assemblée générale,", "1.\nDemande au Secrétaire général ;", "2.\nÉnonce."),
        ("es", "La Asamblea General,", "1.\nPide al Secretario General;", "2.\nExhorta."),
        ("ru", "Генеральная Ассамблея,", "1.\nпросит Генерального секретаря;", "2.\nпостановляет."),
        ("ar", "إن الجمعية العامة،", "1 - تطلب إلى الأمين العام؛", "2 - تقرر."),
        ("zh", "大会，", "1.\n请秘书长；", "2.\n决定。"),
    ],
)
def test_paragraphs_in_other_languages(language: str, chapeau: str, first: str, second: str) -> None:
    text = f"77/999.\nA title of the resolution\n{chapeau}\n{first}\n{second}\n"
    assert {"preamble 0", "op 1", "op 2"} <= set(labels("un/ga/res/77/999", text, language))


TREATY = """#### Convention on Tests

The Parties, Considering that tests are needed, Desiring to have them; and Being convinced of it, Have agreed as thus:

### PART I

#### General provisions

### Article 1

#### Purpose

1. The purpose is to test:
(a) well;
(b) often.
2. Nothing else is the purpose.

### Article 2 bis

Tests are free.

IN WITNESS WHEREOF the undersigned have signed.

### ANNEX I

### Article 1

A test of the annex.
"""


def test_a_treaty_is_cut_into_articles() -> None:
    found = labels("treaty/tests-2000", TREATY)
    assert found["title"] == "convention on tests"
    assert [found[f"preamble {n}"] for n in range(1, 4)] == [
        "considering that tests are needed", "desiring to have them", "and being convinced of it",
    ]  # fmt: skip
    assert found["part I"].startswith("part i general provisions article 1 purpose the purpose is to test")
    assert found["art 1 heading"] == "article 1 purpose"
    assert found["art 1(1)"] == "the purpose is to test well often" and found["art 1(1)(b)"] == "often"
    assert found["art 1(2)"] == "nothing else is the purpose"
    assert found["art 2bis"].endswith("tests are free") and found["closing"].startswith("in witness")
    assert found["annex I art 1"] == "article 1 a test of the annex"


def test_the_longer_run_of_articles_is_the_instrument() -> None:
    articles = "### Article 1\n\nThere shall be a tribunal.\n\n### Article 2\n\nIts charter follows.\n\n"
    agreement = f"#### Agreement\n\nThe Parties,\n\n{articles}"
    charter = "#### Charter\n\n" + "".join(f"### Article {n}\n\nRule {n}.\n\n" for n in range(1, 5))
    found = labels("treaty/charter-1945", agreement + charter)
    assert found["art 2"] == "article 2 rule 2" and found["attached art 2"].startswith("article 2 its charter follows")


def test_numbered_texts() -> None:
    numbered = "1. One.\n\n1.1. One and one.\n\n1.2. Two.\n\n2. Next, in\n2005 it was.\n"
    text = f"Resolution 1 (2005)\n\nText adopted by the Assembly\n\n{numbered}"
    found = labels("coe/pace/res/1", text)
    assert (
        list(found) == ["title", "adoption", "para 1", "para 1.1", "para 1.2", "para 2"]
        and found["para 2"] == "next in 2005 it was"
    )
    parliament = "P7_TA(2013)1\n\n– having regard to it,\n\nA. whereas one;\n\nB. whereas two;\n\n1. Notes;\n"
    assert list(labels("eu/ep/P7_TA(2013)0001", parliament)) == [
        "title",
        "preamble 1",
        "recital A",
        "recital B",
        "para 1",
    ]


def test_a_footnote_mark_goes_and_a_number_of_the_sentence_stays() -> None:
    text = (
        "Resolution 9 (1993)\n\nThe Security Council,\n\nNoting the report, 4 and the General4 letter, and 4 "
        "members of the group,\n\n"
        "1. Reaffirms paragraph 4 of resolution 4 (1946) and its 4 annexes.\n\nAdopted at the 1st "
        "meeting.\n\n4 Ibid., document S/1.\n"
    )
    found = labels("un/sc/res/9", text)
    assert found["preamble 1"] == "noting the report and the general letter and 4 members of the group"
    assert found["op 1"] == "reaffirms paragraph 4 of resolution 4 1946 and its 4 annexes"


def test_a_day_at_the_end_of_a_line_is_no_mark_and_a_trade_mark_is_one() -> None:
    text = (
        "Resolution 9 (1993)\n\nThe Security Council,\n\nNoting the plan™ and the need to stay beyond 4\n"
        "December 1993,\n\n1. Takes note of the letters of Arcadia 4\nand Ruritania.\n\n4 Ibid., document S/1.\n"
    )
    found = labels("un/sc/res/9", text)
    assert found["preamble 1"] == "noting the plan and the need to stay beyond 4 december 1993"
    assert found["op 1"] == "takes note of the letters of arcadia and ruritania"


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.sampled_from([*RESOLUTION.split("\n"), *TREATY.split("\n"), "", "\f", "(a) x", "A", "7.", "١ -"]),
        max_size=60,
    ),
    st.sampled_from(["un/sc/res/9", "treaty/x-2000", "coe/pace/res/1", "un/doc/S/1"]),
)
def test_any_text_is_cut_without_losing_its_order(lines: list[str], key: str) -> None:
    text = read(key, "\n".join(lines))
    assert text.readable is not None and len(text.places) == len(text) == len(text.readable)
    assert all(0 <= p.first < p.end <= len(text) for p in text.paragraphs)
    spans = {(p.first, p.end) for p in text.paragraphs}
    assert all(not (a < c < b < d) for a, b in spans for c, d in spans), "provisions nest or lie apart"


IN_PARTS = """RESOLUTION 5 (1991)

The Lake Council,

Recalling the shore,

A

1. Demands the opening of the harbour;

2. Decides to mark the shore;

B

3. Requests a report;

4. Decides to remain seized of the matter.
"""
POINTS = """7 (1948). Resolution of 21 April 1948

The Security Council,

Having considered the complaint,

Reaffirms its resolution 38 (1948) of 17 January 1948;

Recommends to the Governments the following measures:

A. Restoration of peace

1. One Government should withdraw its boats:

(a) From the northern shore;

2. The other Government should open the harbour.
"""


def test_paragraph_numbers_that_run_on_through_parts() -> None:
    text = read("un/sc/res/5", IN_PARTS)
    labels = [one.label for one in text.paragraphs if " op " in one.label]
    assert labels == ["section A op 1", "section A op 2", "section B op 3", "section B op 4"]
    assert last_operative((text,)) == 4


def test_numbered_points_of_a_paragraph_that_has_no_number() -> None:
    text = read("un/sc/res/7", POINTS)
    labels = [one.label for one in text.paragraphs if one.label.startswith("op ")]
    assert labels == ["op 1", "op 2", "op 2(1)", "op 2(1)(a)", "op 2(2)"]
    assert last_operative((text,)) is None
