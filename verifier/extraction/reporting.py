"""The words with which documents report what an instrument says, in the six UN languages."""

from __future__ import annotations

import re
import tomllib
from importlib.resources import files

from .word_tree import by_first_letter

_DATA = tomllib.loads(files("verifier").joinpath("data", "languages", "reporting.toml").read_text("utf-8"))


def _verbs(*tables: str) -> str:
    return by_first_letter("|".join(word for table in tables for word in _DATA[table].split())).replace("_", r"\s{1,4}")


_SCRIPT_VERBS = (  # scripts whose verbs take no word boundary that a pattern could hold on to
    "规定|确认|重申|承认|谴责|要求|呼吁|敦促|界定|禁止|保障|宣布|强调|指出|决定|申明|認|規定|確認|承認|譴責|呼籲|強調|決定|"
    "[وف]?(?:(?:ي|ت)نص|نصت|نص|(?:ي|ت)ؤكد|(?:ي|ت)عترف|(?:ي|ت)دين|(?:ي|ت)طالب|(?:ي|ت)دعو|(?:ي|ت)حظر|(?:ي|ت)كفل|"
    "(?:ي|ت)علن|(?:ي|ت)قضي|(?:ي|ت)قرر|(?:ي|ت)شدد|(?:ي|ت)حث|(?:ي|ت)طلب|(?:ي|ت)رحب|(?:ي|ت)شير)(?![\u0621-\u064a])"
)
_WORDS = _verbs("en", "fr", "es", "ru")
# Some verbs report only with the word that follows them: a meeting is "held in Geneva", a person is "called Ann".
_ONLY_WITH = (
    r"(?!(?:held|holds?|found|finds?|rules|ruling|ruled)\s{1,4}(?!that\b|,))(?!(?:calls?|calling|called)"
    r"\s{1,4}(?!(?:only\s{1,4}|again\s{1,4}|also\s{1,4})?(?:for|on|upon)\b))"
    r"(?!(?:points?|pointing|pointed)\s{1,4}(?!out\b|to\b))(?!(?:sets?|setting)\s{1,4}(?!out\b|forth\b))"
    r"(?!required\s{1,4}by\b)"
)
VERB = re.compile(rf"{_ONLY_WITH}(?:(?:{_WORDS})(?![\w-])|(?:{_SCRIPT_VERBS}))")
# By these an instrument says nothing of itself, but does something: "Protocol No. 6 abolishes the death penalty".
ACTS = re.compile(rf"(?:{_verbs('acts')})(?![\w-])")
HELD_IN = re.compile(rf"(?:{_WORDS}),?\s{{1,4}}in\s{{1,4}}(?:its\s{{1,4}}|the\s{{1,4}}|this\s{{1,4}})?$")
THAT = re.compile(r",?\s{1,4}(?:case\s{1,4})?(?:that|que|что)\s")
RESTRICTIVE = re.compile(r"\w{3,14}ing\b")
MAIN_VERB = re.compile(r"(?<!which)(?<!that)(?<!who)\s{1,4}(?:is|are|was|were|has|have)\b")

# "La résolution 822 (1993) du Conseil de sécurité dispose": the body in the genitive is no other subject.
_OF_THE_BODY = (
    r"(?:du|de\s{1,4}l['’]|des?|del|de\s{1,4}la|de\s{1,4}las)\s{0,4}(?:Conseil\s{1,4}de\s{1,4}(?:sécurité|l['’]Europe)"
    r"|Assemblée\s{1,4}(?:générale|parlementaire)|Nations\s{1,4}Unies|ONU|Consejo\s{1,4}de\s{1,4}(?:Seguridad|Europa)"
    r"|Asamblea\s{1,4}(?:General|Parlamentaria)|Naciones\s{1,4}Unidas)\b"
    r"|(?:Совета\s{1,4}Безопасности|Генеральной\s{1,4}Ассамблеи)(?:\s{1,4}ООН)?\b"
)

# What may stand between an instrument and its verb without being somebody else's subject.
LIGHT = re.compile(
    r"[\s,)\]\"'»”]{1,6}"
    r"|\([^()]{0,160}\)"
    r"|adopted\s{1,4}(?:unanimously|by\s{1,4}consensus|without\s{1,4}(?:a\s{1,4})?vote)(?=,)"
    rf"|{_OF_THE_BODY}"
    r"|(?:of|from|dated(?:\s{1,4}on)?|on|in|du|de|del|от|adopted(?:\s{1,4}(?:on|in))?)\s{1,4}(?:the\s)?(?=[0-9A-ZА-Я])"
    r"|(?:[0-9]{1,2}(?:st|nd|rd|th)?|[12][0-9]{3})(?![0-9])"
    r"|(?:january|february|march|april|may|june|july|august|september|october|november|december)\b"
    r"|(?:(?:of|by|in)\s{1,4}the\s{1,4})?(?:UN|U\.N\.|United\s{1,4}Nations|General\s{1,4}Assembly|Security"
    r"\s{1,4}Council|"
    r"Parliamentary\s{1,4}Assembly|Council\s{1,4}of\s{1,4}Europe|European\s{1,4}Parliament|Assembly|PACE|on"
    r"\s{1,4}Nagorno-Karabakh)\b"
    r"|(?:which|that|who|also|further|then|subsequently|thus|therefore|clearly|expressly|explicitly|both|all|each|once|again|strongly|"
    r"has|have|had|a|ont|avait|ha|han|había|qui|également|que|también|которые|которая|который|также|де-юре)\b"
    r"|[a-z]{3,12}ly(?![\w-])"
    r"|does\s{1,4}not|do\s{1,4}not|did\s{1,4}not"
    r"|[号號](?:决议|決議|决定|決定)(?:第[0-9]{1,3}段)?(?:[中里内])?",
    re.IGNORECASE,
)

ACCORDING = re.compile(
    r"(?<!\w)(?:according\s{1,4}to|in\s{1,4}the\s{1,4}words\s{1,4}of|as\s{1,4}(?:stated|provided|stipulated"
    r"|set\s{1,4}out|laid\s{1,4}down|defined|"
    r"affirmed|confirmed|required|demanded)(?:\s{1,4}for)?\s{1,4}(?:in|by)|aux\s{1,4}termes\s{1,4}de|selon"
    r"|d'après|según|de\s{1,4}acuerdo\s{1,4}con|"
    r"согласно|в\s{1,4}соответствии\s{1,4}со?|و?وفقاً?\s{1,4}ل?|و?بموجب|و?بمقتضى|و?حسب|و?عملاً?|根据|按照|依照)"
    r"(?:\s{0,4}(?:the|both|all|relevant|l'|la|le|les|el|los|las|articles?|provisions\s{1,4}of))*\s{0,4}(?:the"
    r"\s{1,4})?$",
    re.IGNORECASE,
)

_PARTICIPLES = (
    "(?:re-?\\s{0,4})?affirmed|confirmed|stated|recogni[sz]ed|declared|proclaimed|prohibited|forbidden|guaranteed"
    "|condemned|enshrined|"
    "required|demanded|stipulated|acknowledged|reiterated|endorsed|set\\s{1,4}out|laid\\s{1,4}down|"
    "confirmée?s?|réaffirmée?s?|reconnue?s?|condamnée?s?|interdite?s?|garantie?s?|confirmad[oa]s?"
    "|reafirmad[oa]s?|reconocid[oa]s?|"
    "подтвержден[аоы]?|подтверждается|подтверждены|признан[аоы]?|закреплен[аоы]?"
)
PASSIVE = re.compile(
    rf"(?:\b(?:is|are|was|were|been|being|est|sont|été|es|son|ha\s{{1,4}}sido)\s{{1,4}}(?:\w{{2,12}}"
    rf"\s{{1,4}}){{0,3}}?)(?:{_PARTICIPLES})\b",
    re.IGNORECASE,
)
# "In resolution 688 (1991) the repression of civilians was condemned", "under resolution 846 the mission shall ...".
DONE = rf"{_PARTICIPLES}|deplored|decided|imposed|rejected|welcomed|called\s{{1,4}}(?:for|on|upon)|{_verbs('done')}"
SAID_OF = re.compile(
    rf"[\s,)]{{1,4}}(?=(?:the|all|any|its|this|these|every|each|both|no|nobody|everyone|an?|such|persons|states|members"
    r"|parties)\s|(?-i:[A-Z]))"
    rf"[^.;:!?()\"“”]{{4,260}}?\s(?P<verb>(?:is|are|was|were|has\s{{1,4}}been|have\s{{1,4}}been)\s{{1,4}}(?:\w{{2,12}}ly\s{{1,4}})?"
    rf"(?:{DONE}))"
    r"(?=\s{0,4}(?:[.;,]|$)|\s{1,4}(?:as|in|to|that|by|for|on|from|with|of|until|at|upon|not|null|with|an?|the)\b)"
    r"|[\s,)]{1,4}(?=(?:the|all|any|every|each|no|some|most|many|certain|only|both|states|members|parties)\s|(?-i:[A-Z]))"
    r"[^.;:!?,()\"“”]{3,120}?\s(?=(?:shall|must|(?:was|were|is|are|had|has|have)\s{1,4}to)\s)(?P<must>)",
    re.IGNORECASE,
)
AGENT = re.compile(
    r"\b(?:by|in|par|dans|por|en|в)\s{1,4}(?:(?:the|la|le|les|los|las|both|all|of|UN|[A-Z][\w.']{1,20}"
    r"|[Rr]esolutions?)\s{1,4}){0,8}$"
)
BACKWARD_SUBJECT = re.compile(r"(?:this|that|it|which|this\s{1,4}fact|cela|ceci|esto|это)\s{1,4}$", re.IGNORECASE)

CALL_IN = re.compile(
    r"\b(?:calls?|demands?|requests?|appeals?|decisions?|requirements?|obligations?|provisions?|commitments?"
    r"|prohibition)\s{1,4}"
    r"(?:contained\s{1,4}|made\s{1,4}|set\s{1,4}out\s{1,4}|expressed\s{1,4})?(?:in|under)\s{1,4}(?:its"
    r"\s{1,4}|the\s{1,4})?$",
    re.IGNORECASE,
)
COMPLEMENT = re.compile(r"\s{0,4}(?:for|that|to|according\s{1,4}to\s{1,4}which)\s", re.IGNORECASE)
TOPIC = re.compile(
    r"[\s,]{1,4}(?:on|about|concerning|regarding|sur|sobre|о|об)\s{1,4}(?!(?:[0-9]|\w{3,9}\s{1,2}[0-9]))", re.IGNORECASE
)
INCLUDING = re.compile(
    r"\b(?:including|such\s{1,4}as|namely|to\s{1,4}wit|notamment|a\s{1,4}saber|а\s{1,4}именно)\b", re.IGNORECASE
)
COMMENT = re.compile(
    r",\s{1,4}which\s{1,4}(?:allows?|proves?|means?|shows?|makes?|constitutes?|is|are|was|were|has|have"
    r"|demonstrates?)\b",
    re.IGNORECASE,
)
DEFINITION = re.compile(
    r"\b(?:definition|definición|définition|определение|defined|wording|provided\s{1,4}for|reads|formulated)\b",
    re.IGNORECASE,
)
AS_FOLLOWS = re.compile(
    r"[\s(),\"']{0,6}(?P<as>as|:|comme|como|как)\s{1,4}(?=[^:]{0,60}\b(?:following|follows|suivants?"
    r"|siguientes?|следующ))",
    re.IGNORECASE,
)
_SAYING = (
    r"\s{1,4}(?:says?|said|states?|stated|notes?|noted|writes?|wrote|adds?|added|declares?|declared|"
    r"concludes?|concluded|reads|runs|told|underscored|reminds|déclare|a\s{1,4}déclaré|dijo|afirmó|заявил[аи]?"
    r"|сказал[аи]?)"
    r"(?:\s{1,4}that|\s{1,4}que|,?\s{1,4}что)?[\s:,]{0,4}$"
)
SAID = re.compile(_SAYING, re.IGNORECASE)
SPEAKS = re.compile(rf"(?P<who>[^.;!?\"“”«»]{{2,80}}?){_SAYING}", re.IGNORECASE)
SPOKEN_AFTER = re.compile(
    r"[\s,.\-–—]{0,6}(?P<who>(?:the\s|he|she|it|they|[A-Z])[^.;!?\"“”«»]{0,60}?)\s{1,4}"
    r"(?:says?|said|states?|stated|notes?|noted|concludes?|concluded|underscored|reminds|added)\b",
)
NAMED = re.compile(
    r"(?:entitled|titled|called|named|on|about|concerning|regarding|intitulée?|titulad[oa]|sobre|sur|под"
    r"\s{1,4}названием|о|об|ob)?[\s,:(]{0,4}$",
    re.IGNORECASE,
)

_AHEAD = 300  # characters between an instrument and its verb


def verb_after(text: str, start: int, limit: int, verbs: re.Pattern[str] = VERB) -> re.Match[str] | None:
    """The reporting verb that an instrument ending at `start` governs."""
    at, stop = start, min(limit, start + _AHEAD)
    while at < stop:
        word_begins = text[at].isalpha() and (at == 0 or not text[at - 1].isalpha() or text[at] > "\u0600")
        verb = verbs.match(text, at, stop) if word_begins else None
        if verb is not None:
            return verb
        light = LIGHT.match(text, at, stop)
        if light is None or light.end() == at:
            return None
        at = light.end()
    return None
