"""Numbers that stand without their body, and numbers that must stay without one."""

import pytest

from verifier.extractor import extract
from verifier.model import Document

COUNCIL = "The Security Council met. "


def keys(text: str) -> list[str | None]:
    return [citation.key for citation in extract(Document("note.txt", text)).citations]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Under resolution 541 nothing changed. 1 UNSC Res 541 (18 November 1983).", ["un/sc/res/541"] * 2),
        (COUNCIL + "\n\nResolution No.884 dated 12.11.1993 was the last.", ["un/sc/res/884"]),
        (COUNCIL + "\n\nIt is resolution 824 of 6 May 1993.", ["un/sc/res/824"]),
        ("On 16 April 1993 the Security Council adopted resolution 819.", ["un/sc/res/819"]),
        ("Security Council resolution 713 (1991); resolution 1021 ended it.", ["un/sc/res/713", "un/sc/res/1021"]),
        (COUNCIL + "\n\nThe boycott made resolutions 82 and 84 (1950) possible.", ["un/sc/res/82", "un/sc/res/84"]),
        ("The General Assembly: Resolution 2229, passed on 20 December 1966.", ["un/ga/res/2229(XXI)"]),
        ("GA Res. 1514 (XV). In the words of resolution 1514, all have it.", ["un/ga/res/1514(XV)"] * 2),
        ("By resolution 39/2 (A/HRC/RES/39/2) and again resolution 39/2.", ["un/hrc/res/39/2"] * 3),
        ("Resolution 1119 (1997) and Recommendation 1251 (1994) of the Parliamentary Assembly.",
         ["coe/pace/res/1119", "coe/pace/rec/1251"]),
        (COUNCIL + "PACE: Res. 1633 (2008), Rec. 1846 (2008).", ["coe/pace/res/1633", "coe/pace/rec/1846"]),
        ("The UN SC adopted resolutions - 822, 853 - on it.", ["un/sc/res/822", "un/sc/res/853"]),
        ("The Commission on Human Rights did so in resolution 4 (XXXI) of 13 February 1975 and in resolution 1987/50.",
         ["un/chr/res/4(XXXI)", "un/chr/res/1987/50"]),
        ("The Human Rights Council: resolution S-9/1.", ["un/hrc/res/S-9/1"]),
        ("The Human Rights Council, by resolution S-17/1, set up a commission, last extended by resolution 52/30.",
         ["un/hrc/res/S-17/1", "un/hrc/res/52/30"]),
        ("The Assembly suspended it from the Human Rights Council by its resolution 65/265 of 1 March 2011.",
         ["un/ga/res/65/265"]),
        ("The Security Council adopted resolution 1593, by 11 votes in favour.", ["un/sc/res/1593"]),
        (COUNCIL + "It adopted resolutions 2042 and 2043 of 2012.", ["un/sc/res/2042", "un/sc/res/2043"]),
        (COUNCIL + "Resolutions 2242 (2015), 2467 and 2493 (2019).",
         ["un/sc/res/2242", "un/sc/res/2467", "un/sc/res/2493"]),
        ("A member of the Council of Europe: see Assembly Opinion No. 188 (1995).", ["coe/pace/opinion/188"]),
    ],
)  # fmt: skip
def test_the_document_tells_whose_number_it_is(text: str, expected: list[str]) -> None:
    assert keys(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Resolution 541 was carried by the shareholders.",
        COUNCIL + "It took a photograph at a resolution 300 dpi.",
        COUNCIL + "\n\nThe city's resolution 824 of 6 May 2003 is another.",
        COUNCIL + "\n\nThe printer has a resolution 1200 x 600.",
        "The Council of Europe and the experts: recommendation 19 (1992).",
        "The Security Council and the Milli Majlis spoke. The Milli Majlis adopted resolution 819.",
    ],
)
def test_a_number_of_nobody_stays_without_a_key(text: str) -> None:
    assert not any(keys(text))


def test_a_number_that_two_bodies_have_is_nobodys() -> None:
    text = "UNSC resolution 1416 (2002). PACE Resolution 1416. Then came resolution 1416."
    assert keys(text)[2:] == []
