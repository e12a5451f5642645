"""The sentences in which editors quote and paraphrase: what is bound, to what, and what must not be."""

from __future__ import annotations

import pytest

from verifier.extractor import extract
from verifier.model import Document
from verifier.readers.markdown import MarkdownReader

R242, R853, R874 = "un/sc/res/242", "un/sc/res/853", "un/sc/res/874"
UDHR, GENOCIDE, ECHR = "un/ga/res/217(III)A", "treaty/genocide-convention-1948", "treaty/echr-1950"
HALT = "the immediate halt of all hostilities"
LEAVE = "the withdrawal of the forces from the district"


def claims(text: str) -> list[tuple[str | None, str, str]]:
    found = extract(Document("a.txt", text)).citations
    return [(c.key, claim.kind.value, claim.span.of(text)) for c in found for claim in c.claims]


QUOTED = [
    (f"In resolution 242 (1967) the Council called for “{LEAVE}”.", R242, LEAVE),
    (f'In resolution 242 (1967) the Council called for "{LEAVE}".', R242, LEAVE),
    (f"In its resolution 853 (1993), the Council demanded “{HALT}”.", R853, HALT),
    (f"By its resolution 853 (1993), the Security Council demanded “{HALT}”.", R853, HALT),
    (f"In its resolution 853 (1993) of 29 July 1993, the Council also demanded “{HALT}”.", R853, HALT),
    (f"In paragraph 3 of its resolution 853 (1993), the Council demanded “{HALT}”.", R853, HALT),
    (f"Moreover, in resolution 853 (1993), it demanded “{HALT}”.", R853, HALT),
    (f"Later in resolution 853 (1993) the Council unanimously demanded “{HALT}”.", R853, HALT),
    (f"On 29 July 1993, in resolution 853 (1993), the Council demanded “{HALT}”.", R853, HALT),
    (f"In resolution 853 (1993) the Council asked nothing: in resolution 874 (1993) it demanded “{HALT}”.",
     R874, HALT),
    (f"Under Article 3 of the Genocide Convention, “{HALT}”.", GENOCIDE, HALT),
    (f"According to Article 3 of the Genocide Convention, “{HALT}”.", GENOCIDE, HALT),
    (f"In the words of Article 3 of the Genocide Convention, “{HALT}”.", GENOCIDE, HALT),
    (f"As stated in Article 3 of the Genocide Convention, “{HALT}”.", GENOCIDE, HALT),
    (f"Pursuant to resolution 853 (1993), “{HALT}” is due.", R853, HALT),
    (f"The Council adopted resolution 874 (1993), in which the Council expressed “{HALT}”.", R874, HALT),
    (f"The Council adopted resolution 874 (1993), in which it demanded “{HALT}”.", R874, HALT),
    (f"It adopted resolution 874 (1993), by which the Council demanded “{HALT}”.", R874, HALT),
    (f"Resolution 853 (1993) states: “{HALT}”.", R853, HALT),
    (f"Resolution 853 (1993) stated: “{HALT}”.", R853, HALT),
    ("Article 3 of the UDHR: “Everyone has the right to peace and quiet.”", UDHR,
     "Everyone has the right to peace and quiet."),
    ("“Everyone has the right to peace”, says Article 3 of the UDHR.", UDHR, "Everyone has the right to peace"),
    ('"Everyone has the right to peace", says Article 3 of the UDHR.', UDHR, "Everyone has the right to peace"),
    (f"“{HALT}”, according to resolution 853 (1993).", R853, HALT),
    (f"“{HALT}”, in the words of resolution 853 (1993).", R853, HALT),
    (f"The duty of “{HALT}” is enshrined in Article 1 of the Genocide Convention.", GENOCIDE, HALT),
    (f"The Council demanded “{HALT}” (S/RES/853 (1993), para. 3).", R853, HALT),
    (f"The Council demanded “{HALT}” (resolution 853 (1993), para. 3).", R853, HALT),
    (f"The Council demanded “{HALT}” (Security Council resolution 853 (1993)).", R853, HALT),
    (f"The Council demanded “{HALT}” in its resolution 853 (1993).", R853, HALT),
    (f"The Council called for “{HALT}” in resolution 853 (1993).", R853, HALT),
    ("The Security Council, in resolution 853 (1993), “Demands the immediate halt of all fire”.", R853,
     "Demands the immediate halt of all fire"),
    ("In resolution 853 (1993) the Council “Demands the immediate halt of all fire”.", R853,
     "Demands the immediate halt of all fire"),
    (f"The Council reaffirmed in its resolution 874 (1993) “{HALT}”.", R874, HALT),
    (f"The Council demanded, in resolution 853 (1993), “{HALT}”.", R853, HALT),
    (f"The Genocide Convention says that “{HALT}” (art. 1).", GENOCIDE, HALT),
    (f"The Council demanded “{HALT}”.¹\n\n¹ S/RES/853 (1993), para. 3.\n", R853, HALT),
    (f"The Council demanded “{HALT}”¹ now.\n\n¹ See Security Council resolution 853 (1993), para. 3.\n", R853, HALT),
    (f"The Council demanded “{HALT}”.[1]\n\n[1] S/RES/853 (1993), para. 3.\n", R853, HALT),
    (f"The Council demanded “{HALT}”.[^1]\n\n[^1]: S/RES/853 (1993), para. 3.\n", R853, HALT),
    (f"Resolution 853 (1993) reads:\n\n“{HALT}.”\n", R853, f"{HALT}."),
    (f"Resolution 853 (1993) reads as follows:\n\n> {HALT}\n\nThe end.\n", R853, HALT),
    (f"Resolution 853 (1993) stated:\n\n    {HALT}\n\nThe end.\n", R853, HALT),
    (f"Dans sa résolution 853 (1993), le Conseil de sécurité a exigé « {HALT} ».", R853, HALT),
    (f"Aux termes de l'article 3 de la Convention européenne des droits de l'homme, « {HALT} ».", ECHR, HALT),
    (f"En su resolución 853 (1993), el Consejo de Seguridad exigió «{HALT}».", R853, HALT),
    ("В своей резолюции 853 (1993) Совет Безопасности потребовал «немедленного прекращения огня».", R853,
     "немедленного прекращения огня"),
    ("The earlier resolution 853 (1993) already “Affirms the integrity of the Republic”.", R853,
     "Affirms the integrity of the Republic"),
    ("Whereas resolution 853 (1993) ‘deplores and condemns the seizure’ in armed conflicts;", R853,
     "deplores and condemns the seizure"),
    ("UNSC Res. 853 (1993): ceasefire. The Council \"Decides that all of them shall leave\".", R853,
     "Decides that all of them shall leave"),
    (f"Article 1 of the Genocide Convention speaks of “{HALT}”.", GENOCIDE, HALT),
    (f"According to Article 1 of the Genocide Convention, genocide, “{HALT}”, is a crime.", GENOCIDE, HALT),
    (f"\"{HALT} is the first duty of all\" — Security Council resolution 853 (1993)", R853,
     f"{HALT} is the first duty of all"),
    (f"The Genocide Convention, art. 1: holding it to “{HALT}”", GENOCIDE, HALT),
]  # fmt: skip


def test_a_title_stands_between_an_instrument_and_what_it_says() -> None:
    text = "The Council, in its resolution 853 (1993), entitled “The matter of the district”, demanded its return."
    assert claims(text) == [(R853, "title", "The matter of the district"), (R853, "paraphrase", "demanded its return")]


def test_a_sentence_behind_a_number_is_no_title() -> None:
    text = "The text (General Assembly resolution 377 (V)), which “Resolves that the Assembly shall meet”, stands."
    assert claims(text) == [("un/ga/res/377(V)", "quotation", "Resolves that the Assembly shall meet")]


def test_a_sentence_goes_on_quoting() -> None:
    text = f"Resolution 853 (1993) demanded “{HALT}” and affirmed that peace should include “the return of all”."
    assert [claim[2] for claim in claims(text) if claim[1] == "quotation"] == [HALT, "the return of all"]


@pytest.mark.parametrize(
    "text",
    [
        f"The Genocide Convention does not speak of “{HALT}”.",
        f"Resolution 853 (1993): the minister said “{HALT}”.",
        f"“{HALT}” was the motto.\n\nResolution 853 (1993)",
    ],
)
def test_what_an_instrument_does_not_say_is_not_quoted_from_it(text: str) -> None:
    assert [claim for claim in claims(text) if claim[1] == "quotation"] == []


def test_each_instrument_says_its_own() -> None:
    text = "Resolution 853 (1993) speaks of “local Armenian forces”; resolution 874 (1993) urges all to leave it."
    assert [(key, words) for key, _, words in claims(text)] == [
        (R853, "local Armenian forces"),
        (R874, "urges all to leave it"),
    ]


@pytest.mark.parametrize(("text", "key", "words"), QUOTED)
def test_quotations_are_bound(text: str, key: str, words: str) -> None:
    assert [claim for claim in claims(text) if claim[1] == "quotation"] == [(key, "quotation", words)]


TOLD = [
    ("In its resolution 853 (1993), the Council demanded that all forces leave the district.", R853,
     "demanded that all forces leave the district"),
    ("By its resolution 853 (1993), the Security Council condemned the seizure of the district.", R853,
     "condemned the seizure of the district"),
    ("In resolution 853 (1993), the Council did not demand the withdrawal of anybody.", R853,
     "did not demand the withdrawal of anybody"),
    ("According to resolution 853 (1993), all forces must leave it.", R853, "all forces must leave it"),
    ("According to paragraph 3 of resolution 853 (1993), all forces must leave.", R853, "all forces must leave"),
    ("Paragraph 3 of resolution 853 (1993) demands the halt of the fire.", R853, "demands the halt of the fire"),
    ("The Security Council demanded in resolution 853 (1993) that all States refrain from it.", R853,
     "that all States refrain from it"),
    ("The Council urged in its resolution 853 (1993) that all States refrain from it.", R853,
     "that all States refrain from it"),
    ("The Council adopted resolution 874 (1993), in which it called for talks without delay.", R874,
     "called for talks without delay"),
    ("Dans sa résolution 853 (1993), le Conseil de sécurité a condamné la prise du district.", R853,
     "condamné la prise du district"),
    ("It notes that the Security Council, most recently in resolution 853 (1993), reaffirmed its integrity.", R853,
     "reaffirmed its integrity"),
    ("The Security Council adopted resolution 853 (1993) and demanded that all forces leave.", R853,
     "demanded that all forces leave"),
    ("Par sa résolution 853 (1993) du 29 juillet 1993, le Conseil de sécurité demande à tous de partir.", R853,
     "demande à tous de partir"),
    ("El Consejo de Seguridad, en su resolución 853 (1993), de 29 de julio de 1993, decidió retirarlas todas.", R853,
     "decidió retirarlas todas"),
    ("Совет Безопасности, принимая резолюцию 853 (1993), подтвердил целостность государства.", R853,
     "подтвердил целостность государства"),
    ("Under Article 1 of the Genocide Convention, persons of all ranks shall be punished.", GENOCIDE,
     "persons of all ranks shall be punished"),
    ("I recall resolution 853 (1993), according to which all Members shall refrain from it.", R853,
     "all Members shall refrain from it"),
    ("En su resolución 853 (1993), el Consejo de Seguridad exigió la retirada inmediata.", R853,
     "exigió la retirada inmediata"),
    ("В своей резолюции 853 (1993) Совет Безопасности потребовал немедленного вывода войск.", R853,
     "потребовал немедленного вывода войск"),
    ("في قراره 853 (1993) طالب مجلس الأمن بالوقف الفوري.", R853, "طالب مجلس الأمن بالوقف الفوري"),
    ("安全理事会第853(1993)号决议要求立即停止敌对行动。", R853, "要求立即停止敌对行动"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "key", "words"), TOLD)
def test_paraphrases_are_bound(text: str, key: str, words: str) -> None:
    assert [(k, kind, said.rstrip("。")) for k, kind, said in claims(text)] == [(key, "paraphrase", words)]


@pytest.mark.parametrize(
    "text",
    [
        f"Recalling resolution 242 (1967), the Council demanded “{HALT}”.",
        f"Following resolution 242 (1967), the Council demanded “{HALT}”.",
        f"After resolution 242 (1967) Armenia demanded “{HALT}”.",
        f"In response to resolution 242 (1967), the Government demanded “{HALT}”.",
        f"The embargo imposed by resolution 242 (1967), the Council said, was “{HALT}”.",
        f"Pursuant to resolution 242 (1967), the Minister said that “{HALT}”.",
        "Nothing was said in resolution 853 (1993) of the so-called “Republic of the hills and plains”.",
        "The paper wrote “Council fails again to stop the war” about resolution 853 (1993).",
        "“Council fails again to stop the war”, a newspaper wrote of resolution 853 (1993).",
        "President Smith said “we shall never accept resolution 853 (1993) as it is”.",
        "The Council adopted resolution 853 (1993) after the Minister had said “we will fight to the end of days”.",
        "The Council adopted resolution 853 (1993). A scholar spoke of “a new order of the world”.",
        "The Minister called the attack “a violation of all the norms of law”.¹\n\n¹ S/RES/853 (1993), para. 3.\n",
        "He said “we will fight to the end of days”.[^1]\n\n[^1]: S/RES/853 (1993), para. 3.\n",
        "A report by Mr. Smith: “a new order of the world is near”.¹\n\n¹ S/RES/853 (1993); S/RES/874 (1993).\n",
        "Under Article 51 of the Charter of the United Nations, an “armed attack” is needed.",
        "The term “area of freedom and justice” is used by many, and resolution 853 (1993) is not.",
        "The Council adopted resolution 853 (1993).\n\n    The weather was fine that day in town.\n",
        "He spoke of resolution 853 (1993):\n\nThe weather was fine that day in town.\n",
        "The Council adopted resolution 853 (1993) “in the dead of night” as one says.",
        "General Assembly resolution 62/243, entitled “The situation in the occupied territories”, was adopted.",
        "The “Adjusted timetable of urgent steps” (S/26522) was refused.",
        "The Council met. It “agreed to disagree on the matter”. Resolution 853 (1993) came later.",
        "Under Chapter VII of the Charter of the United Nations, the Council decided to act at once.",
        "In resolution 853 (1993), which the Council adopted in July, nothing of the kind stands.",
    ],
)
def test_look_alikes_are_not_quotations(text: str) -> None:
    assert [claim for claim in claims(text) if claim[1] == "quotation"] == []


def test_two_citations_take_the_words_of_their_own_clause() -> None:
    text = f"In resolution 853 (1993) it demanded “{HALT}”, and in resolution 874 (1993) it called for “{LEAVE}”."
    assert claims(text) == [(R853, "quotation", HALT), (R874, "quotation", LEAVE)]


def test_two_notes_take_their_own_quotations() -> None:
    text = (
        f"The Council demanded “{HALT}”¹ and “{LEAVE}”.²\n\n¹ Security Council resolution 853 (1993), para. 3.\n"
        "² S/RES/874 (1993), para. 3.\n"
    )
    assert claims(text) == [(R853, "quotation", HALT), (R874, "quotation", LEAVE)]


def test_a_sentence_between_marks_is_no_title() -> None:
    text = "The Security Council, in resolution 853 (1993), “Demands the immediate halt of all fire”."
    (citation,) = extract(Document("a.txt", text)).citations
    assert citation.claim_of("title") is None


def test_a_quotation_whose_source_stands_in_a_markdown_note() -> None:
    source = f"The Council demanded “{HALT}”.[^1] It did.\n\n[^1]: S/RES/853 (1993), para. 3.\n"
    document = MarkdownReader().read("a.md", source.encode())
    (citation,) = extract(document).citations
    assert [claim.span.of(document.shown) for claim in citation.claims] == [HALT]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "In Security Council resolution 688 (1991) the repression of the civilian population was condemned.",
            ["the repression of the civilian population was condemned"],
        ),
        (
            "In its resolution 487 (1981), adopted unanimously, the Council condemned the attack on the plant.",
            ["condemned the attack on the plant"],
        ),
        (
            "As the Security Council determined in its resolution 465 (1980), the measures have no validity.",
            ["the measures have no validity"],
        ),
        (
            "Under Security Council resolution 846 (1993) the mission shall monitor the border.",
            ["the mission shall monitor the border"],
        ),
        ("Security Council resolution 688 (1991) insisted that aid be let in.", ["insisted that aid be let in"]),
        ("In accordance with Security Council resolution 827 (1993), the Council elected eleven judges.", []),
        (
            "In accordance with Security Council resolution 827 (1993), the Council welcomed the rules of the court.",
            [],
        ),
    ],
)
def test_passives_and_insertions(text: str, told: list[str]) -> None:
    assert [claim.span.of(text) for c in extract(Document("a.txt", text)).citations for claim in c.claims] == told
