"""What each code of a finding means, with one wrong and one right example; codes are stable for ever."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Code:
    """One page of `verify explain`."""

    code: str
    meaning: str
    wrong: str
    right: str
    why: str


def page(code: Code) -> str:
    """The page of one code as plain text."""
    return f"{code.code}: {code.meaning}\n\nwrong  {code.wrong}\nright  {code.right}\n\n{code.why}"


_ALL = (
    Code(
        "unknown-instrument",
        "no instrument of that number or name can exist.",
        "Security Council resolution 9822 (1993)",
        "Security Council resolution 822 (1993)",
        "The series is known in full, or the number breaks its rules. An instrument that is merely not in the "
        "catalogue is reported as one that could not be checked.",
    ),
    Code(
        "wrong-number",
        "the number names another instrument than the one described.",
        "Recommendation 1669 of the Parliamentary Assembly on the conflict over Nagorno-Karabakh",
        "Recommendation 1690 (2005) of the Parliamentary Assembly on the conflict over Nagorno-Karabakh",
        "Year, date, title or companions fit exactly one other number, which is named.",
    ),
    Code(
        "wrong-year",
        "the year is not the instrument's.",
        "Security Council resolution 884 (1994)",
        "Security Council resolution 884 (1993)",
        "A year in brackets is part of how Council and Parliamentary Assembly texts are cited.",
    ),
    Code(
        "wrong-date",
        "the date is not one of the instrument's dates.",
        "resolution 853 (1993) of 20 July 1993",
        "resolution 853 (1993) of 29 July 1993",
        "Adoption, opening for signature, entry into force and issue are all legitimate dates: the finding says which "
        "one was meant where it can. It is an error only where two sources agree, or the text itself prints the date.",
    ),
    Code(
        "wrong-title",
        "the title is not the instrument's.",
        "resolution 62/243, “Situation on the occupied territories of Azerbaijan”",
        "resolution 62/243, “The situation in the occupied territories of Azerbaijan”",
        "Titles between quotation marks are compared word for word; descriptions without marks only as to what they "
        "name.",
    ),
    Code(
        "wrong-body",
        "another body adopted it.",
        "General Assembly resolution 827 (1993)",
        "Security Council resolution 827 (1993)",
        "The number and year belong to a series of another body.",
    ),
    Code(
        "wrong-kind",
        "it is a text of another kind.",
        "Resolution 1690 (2005) of the Parliamentary Assembly",
        "Recommendation 1690 (2005) of the Parliamentary Assembly",
        "Resolutions, recommendations, opinions and decisions have numbers of their own.",
    ),
    Code(
        "wrong-meeting",
        "it was adopted at another meeting.",
        "adopted at the 3292nd meeting, on 29 July 1993",
        "adopted at the 3259th meeting, on 29 July 1993",
        "Meetings are numbered; number and date check each other.",
    ),
    Code(
        "wrong-vote",
        "the instrument was adopted by another vote.",
        "Security Council resolution 541 (1983) was adopted unanimously",
        "Security Council resolution 541 (1983) was adopted by 13 votes to 1, with 1 abstention",
        "The votes rest on one source, so the finding is a warning. Members who took no part were counted as "
        "abstaining or not at all, so of years before 1992 a difference in the abstentions alone accuses nobody.",
    ),
    Code(
        "wrong-symbol",
        "the document symbol is damaged or names another document.",
        "S/RES/S22(1993)",
        "S/RES/822 (1993)",
        "A symbol is compared character by character; a repair of scanning damage is always shown.",
    ),
    Code(
        "wrong-pinpoint",
        "that article or paragraph does not exist, treats something else, or has not the words quoted from it.",
        "genocide (Statute of the International Criminal Tribunal for Rwanda, art. 1)",
        "genocide (Statute of the International Criminal Tribunal for Rwanda, art. 2)",
        "Where only the unit is off (par. 6 for Article 6) the finding is a note. Of words that stand in another "
        "provision than the one cited it says in which they stand.",
    ),
    Code(
        "heading-conflict",
        "heading, symbol, date and adoption line of one reproduced text disagree.",
        "RESOLUTION 853 (1993) over the symbol S/RES/822 (1993)",
        "RESOLUTION 853 (1993) over the symbol S/RES/853 (1993)",
        "The frame of a reproduced text must name one instrument, and the text must be that instrument's.",
    ),
    Code(
        "anachronism",
        "a text cites something later than itself, or itself.",
        "a statement of 29 July 1993 that cites a document of 13 August 1993",
        "a statement of 18 August 1993 that cites a document of 13 August 1993",
        "Either the date of the text or the citation is wrong.",
    ),
    Code(
        "misattributed-text",
        "the words are those of another instrument.",
        "RESOLUTION 844 (1993), over the words of resolution 884 (1993)",
        "RESOLUTION 884 (1993), over the words of resolution 884 (1993)",
        "The words were found in one other official text and not in the one named.",
    ),
    Code(
        "inconsistent-citations",
        "the same instrument is cited in different ways.",
        "Recommendation 1669 in one place, Recommendation 1690 in the other, both beside Resolution 1416 (2005)",
        "Recommendation 1690 (2005) in both places",
        "All documents of a run are compared.",
    ),
    Code(
        "garbled-citation",
        "scanning damage in a citation.",
        "resolution 822 (I'W)",
        "resolution 822 (1993)",
        "What was read and what it was taken for are both shown; nothing is repaired silently.",
    ),
    Code(
        "altered-quotation",
        "the quoted words differ from the official ones.",
        "“measures intended to prevent birth within the group”",
        "“measures intended to prevent births within the group”",
        "Every difference is listed with its kind. Differences by which official forms differ are no fault, nor is a "
        "spelling that style guides choose (organise, organize).",
    ),
    Code(
        "quotation-not-found",
        "the quoted words do not stand in the instrument.",
        "words in quotation marks that the whole official text lacks",
        "the same words without quotation marks, or the official words",
        "Only said where the whole text is at hand in the language of the quotation.",
    ),
    Code(
        "quoted-elsewhere",
        "the quoted words stand in another instrument.",
        "a paragraph of resolution 853 quoted as one of resolution 822",
        "the paragraph quoted as one of resolution 853",
        "All places where the words stand are named.",
    ),
    Code(
        "unsound-elision",
        "what was left out changes the meaning, or joins what is apart.",
        "“shall ... apply” where the text says “shall not apply”",
        "“shall not apply”",
        "An ellipsis may not hide a negation, an exception or the end of an article; words may not be left out "
        "silently.",
    ),
    Code(
        "unclosed-quotation",
        "a quotation begins and never ends.",
        "states that “all parties are bound to comply.",
        "states that “all parties are bound to comply”.",
        "Where a quotation ends decides what the instrument is said to say.",
    ),
    Code(
        "changed-number",
        "a number or date inside the quotation differs.",
        "“at its 3305th meeting”",
        "“at its 3205th meeting”",
        "A number is never a matter of spelling.",
    ),
    Code(
        "changed-negation",
        "a negation was added or lost.",
        "“shall be subject to statutory limitation”",
        "“shall not be subject to statutory limitation”",
        "One small word turns the sentence round.",
    ),
    Code(
        "changed-modality",
        "may, should, shall or must were exchanged.",
        "“the State may take measures”",
        "“the State shall take measures”",
        "Whether something is allowed or owed is the heart of a provision.",
    ),
    Code(
        "changed-strength",
        "the body's act is stated more strongly or weakly than it was.",
        "the Council demanded that States refrain from supplying weapons",
        "the Council urged States to refrain from supplying weapons",
        "Operative verbs have an order of strength, and what a preamble recalls was not decided.",
    ),
    Code(
        "changed-actor",
        "somebody else is said to do it.",
        "demands the withdrawal of the forces of a named State",
        "demands the withdrawal of all occupying forces",
        "Who acts, and upon whom, must be as the text has it.",
    ),
    Code(
        "changed-scope",
        "all, some, only or unless were added or lost.",
        "“withdrawal of all forces”",
        "“withdrawal of forces”",
        "Restrictors and quantifiers decide how far a provision reaches.",
    ),
    Code(
        "unsupported-paraphrase",
        "the instrument does not say this.",
        "resolution 96 (I) states that genocide damages human dignity",
        "resolution 96 (I) states that genocide shocks the conscience of mankind",
        "The words without support are named.",
    ),
    Code(
        "partly-supported-paraphrase",
        "the instrument says a part of this.",
        "the resolution demands a cease-fire and an inquiry, where it demands only a cease-fire",
        "the resolution demands a cease-fire",
        "The words without support are named; the rest was found.",
    ),
    Code(
        "contradicted-paraphrase",
        "the instrument says otherwise.",
        "the treaty has been in force since 1948, where it entered into force in 1951",
        "the treaty, adopted in 1948, has been in force since 1951",
        "Only a named conflict counts: number, date, comparison, opposite, actor, strength or scope.",
    ),
    Code(
        "text-changed",
        "the publisher's text is no longer the one that was pinned.",
        "a text whose hash differs from verifier.lock",
        "a text with the pinned hash, or a lock that was renewed after a look at the difference",
        "The difference is shown word by word.",
    ),
    Code(
        "text-unavailable",
        "no official text is at hand, so the words could not be checked.",
        "a quotation of an instrument of which neither text nor seal is there",
        "the same after `verify fetch` or `verify import`",
        "Never an accusation.",
    ),
)

CODES: dict[str, Code] = {entry.code: entry for entry in _ALL}
