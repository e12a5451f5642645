"""Before and after exchanged, another maker, dates as wholes, lifetimes, denials far behind the name."""

from __future__ import annotations

import pytest

from verifier.support import Judgement, Standing
from verifier.support.tokens import tokenise
from verifier.support.verdict import judge_tokens
from verifier.support.view import view_of_tokens


def judged(claim: str, text: str, verb: str = "") -> Judgement:
    return judge_tokens(tokenise(claim), view_of_tokens(tokenise(text)), verb)


@pytest.mark.parametrize(
    ("claim", "text", "kind"),
    [
        ("It was founded after the republic split in two.", "It was founded before the republic split in two.", "time"),
        ("The Weir was directed by Ana Petrov.", "The Weir is a film written and directed by Leo Brandt.", "actor"),
        ("Ann Holt was born in June of 1866.", "Jane Ann Holt (April 14, 1866 – May 2, 1936) was a teacher.", "date"),
        ("Ann Holt was born on 10 May 1894.", "Ann Holt (20 May 1894 – 2 July 1986) served from 10 June 1957.", "date"),
        ("The shop closed in 2013.", "The shop, opened in 1920, closed for good in 2011, and a bank in 1999.", "date"),
        ("Tatum Holt had children.", "In 1986 Holt married John Mack, with whom she had no children.", "negation"),
        (
            "Silver Tide grossed less than $200 million worldwide.",
            "Silver Tide grossed $61 million here and $150 million in Europe, a worldwide total of $211 million.",
            "number",
        ),
        ("Ann Holt is a Canadian.", "Ann Jane Holt (born 1 May 1975) is an American actress.", "place"),
        ("It got positive reviews from the press.", "It was met with negative reviews from the press.", "opposite"),
        ("He was taught by his uncle Mark.", "He was taught by his uncle George.", "actor"),
        ("The Gate was number 91 on the list.", "The Gate came # 92 on the list of the Journal.", "number"),
        ("It made ten training films.", "It made more than 400 training films.", "number"),
        ("Diallo moved from Lyra to Santos.", "Diallo moved from Santos to Lyra.", "direction"),
        ("The canal is longer than 60 miles.", "The canal is 47 miles long.", "number"),
        ("The music was composed by Lev Arkin.", "Made by Lev Arkin, the music composed by Mara Dunn.", "actor"),
        ("Grey Coast was well received.", "Grey Coast was poorly received.", "opposite"),
        ("The Gate has a rating of more than 61%.", "The Gate has a rating of 61% from 80 reviews.", "percentage"),
    ],
)
def test_a_named_conflict(claim: str, text: str, kind: str) -> None:
    found = judged(claim, text)
    assert found.standing is Standing.CONTRADICTED
    assert found.conflicts[0].kind == kind


@pytest.mark.parametrize(
    ("claim", "text"),
    [
        ("Ann Holt was born in April 1866.", "Jane Ann Holt (April 14, 1866 – May 2, 1936) was a teacher."),
        ("Ann Holt died in 1936.", "Jane Ann Holt (April 14, 1866 – May 2, 1936) was a teacher."),
        ("Ben Holt stars in Cold Lantern.", "Cold Lantern is a film starring Ben Holt."),
        ("The canal is longer than 60 miles.", "The canal is 74 miles long."),
        ("The Weir was directed by Leo Brandt.", "The Weir is a film written and directed by Leo Brandt."),
    ],
)
def test_what_the_dates_and_names_bear(claim: str, text: str) -> None:
    assert judged(claim, text).standing is Standing.SUPPORTED


@pytest.mark.parametrize(
    ("claim", "text"),
    [
        ("Ann Holt was born on 3 May 1948.", "Ann Holt (born 3 May 1928) is an actress who graduated on 3 May 1948."),
        ("Kelm University is in China.", "Kelm University (Chinese: 北京大学) is a university of the north."),
        ("The affair led to a war.", "The affair of 1797 led to the Quasi-War."),
        ("She made her debut in Ash.", "She made her debut in the comedy The Weir and next appeared in Ash."),
        ("They won the cup in 2019.", "They won the cup this year, after they had lost it in 2018."),
        ("Marsh did not fight in the Battle of Tamin.", "Marsh missed the Battle of Tamin."),
        ("Sarn is the capital of Velmark.", "Sarn is the second city of Velmark after the capital, Holm."),
        ("Sarn is not the capital of Velmark.", "Sarn is the second city of Velmark after the capital, Holm."),
        ("Holt refused to work under Sarn.", "Holt is an actor who turned down offers to work under Sarn."),
        ("Holt was the second person to swim it.", "In 1926 Holt became the first person to swim it."),
        ("Luis Prado plays for Norte.", "Luis Prado is a midfielder who played for Norte until 2016."),
        ("Luis Prado used to play for Norte.", "Luis Prado is a midfielder who plays for Norte."),
        ("The song came out after 2002.", "The song came out in 2002."),
        ("The Weir was directed by Ana Petrov.", "The Weir was directed by the Council of Ministers."),
        ("Neil Holt is not a musician.", "Neil Holt is a football player of the club."),
        ("The film was shown after the war.", "The film was shown in May, before the war and again after the war."),
        ("Ann Holt is an English writer.", "Ann Jane Holt (born 1 May 1975) is a British writer."),
        ("Ann Holt is a European writer.", "Ann Jane Holt (born 1 May 1975) is a French writer."),
        ("Holt is one of the top 10 goalkeepers.", "Holt saved more than the other fourteen goalkeepers."),
        ("Ann Holt was born in 1936.", "The house (1866–1936) was a school."),
    ],
)
def test_what_stays_open(claim: str, text: str) -> None:
    assert judged(claim, text).standing not in (Standing.SUPPORTED, Standing.CONTRADICTED)


def test_two_acts_each_by_its_own_office_are_no_conflict() -> None:
    text = "It recalls the text adopted by the Assembly of Heads of State and that adopted by the Council of Ministers."
    assert not judged("adopted by the Assembly of Heads of State and that adopted by the Council", text).conflicts
    assert not judged("the text adopted by the Council of Ministers", text).conflicts


def test_words_that_an_author_bounds_as_the_text_does_are_no_conflict() -> None:
    text = "The firm raised $100 million to value the company Ips at over $500 million."
    assert not judged("The firm raised $100 million to value Ips at over $500 million.", text).conflicts


@pytest.mark.parametrize(("verb", "standing"), [("", Standing.CONTRADICTED), ("decide", Standing.SUPPORTED)])
def test_should_after_a_reporting_verb_is_reported_speech_for_shall(verb: str, standing: Standing) -> None:
    text = "Decides that the harbour authorities shall inspect every vessel."
    assert judged("the harbour authorities should inspect every vessel", text, verb).standing is standing
