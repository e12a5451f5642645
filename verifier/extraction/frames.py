"""The sentence in which a document lets an instrument speak: "In its resolution 5, the Council demanded ..."."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from ..model import Span
from . import reporting
from .word_tree import by_first_letter

_PHRASE = 140  # characters of "in paragraph 3 of Security Council resolution" before a number
_AHEAD = 260  # characters between an instrument and the verb of its body
_WORD = re.compile(r"[^\W\d_][\w.'’-]*|[0-9]{1,3}[a-z]?(?:\([a-z0-9]{1,4}\)){0,2}")
_NUMBERED = re.compile(r"[^\W\d_][\w.]*\s{1,4}$")
_YEAR = re.compile(r"(?:(?:^|[\s,])[12][0-9]{3}|[.”\"’»)][0-9]{1,3}|[\u00b9\u00b2\u00b3\u2070\u2074-\u2079])\s{1,4}$")
_ADVERB = re.compile(r"(?<![^\W_])[^\W\d_]{2,14}(?:ly|ment|mente)\s{1,4}$", re.IGNORECASE)
_WHOSE = re.compile(r"(?:which|that|who|qui|que|которые|которая|который)\b", re.IGNORECASE)
_VOTE = re.compile(r"\s{1,4}(?:by|with|unanimously|without)(?![\w])[^,.;:()“”\"«»]{0,80}(?=,)")  # "by 14 votes"
_ADOPTED = re.compile(r"(?<![^\W_])(?:adopted|adopts|passed|approved)\s{1,4}(?:its\s{1,4}|the\s{1,4})?$")
_AND = re.compile(r"[\s,]{1,4}and\s{1,4}(?:it\s{1,4}|also\s{1,4}|thereby\s{1,4})?")
_MARKS = '“"«„「'
_LAST_WORD = re.compile(r"(?<![^\W_])[\u0621-\u0652]{2,14}\s{1,3}\Z")  # Arabic puts the verb before its subject
_FOLLOWING = re.compile(
    r"\b(?:accordance|conformity|compliance|consistent|keeping|line|required|requested|bound)\s{1,4}$", re.IGNORECASE
)
_BREAK = re.compile(r"[.;!?。；]\s")


@dataclass(frozen=True, slots=True)
class Told:
    """That an instrument says something: the verb, and where what it says begins (after the citation)."""

    verb: Span
    complement: int
    behind: bool = False  # the verb stands before the citation: "the Council demanded in resolution 5 that ..."


@dataclass(frozen=True, slots=True)
class Frame:
    """The noun phrase of a citation with what leads to it.

    start: where the phrase begins ("paragraph 3 of its resolution"). lead: the preposition before it. within: whether
    that is one of place ("in"). opens: whether a clause begins with it. speaker: whether a body stands before it.
    """

    start: int
    lead: Span | None = None
    within: bool = False
    says: bool = False
    opens: bool = False
    speaker: bool = False
    verb: Span | None = None


@dataclass(frozen=True, slots=True)
class _Words:
    nouns: frozenset[str]
    lead: re.Pattern[str]
    within: re.Pattern[str]
    says: re.Pattern[str]
    relative: re.Pattern[str]
    subject: re.Pattern[str]
    subject_before: re.Pattern[str]
    adverbs: re.Pattern[str]
    verbs: re.Pattern[str]
    before: re.Pattern[str]
    instrumental: re.Pattern[str]
    chinese: re.Pattern[str]


@cache
def _words() -> _Words:
    data = tomllib.loads(files("verifier").joinpath("data", "languages", "frames.toml").read_text("utf-8"))

    def any_of(name: str) -> str:
        patterns = "|".join(table[name] for table in data.values() if name in table)
        return by_first_letter(patterns.replace("_", r"\s{1,4}"))

    latin = r"(?:(?<=\s)|(?<=[(\[“\"«—–,;:])|^)"
    joined = "وفقا ل|طبقا ل|عملا ب|在|根据|按照|依照|依据"  # written without a space
    lead = rf"(?:{latin}(?:{any_of('within')}|{any_of('says')})\s{{1,4}}|(?:{by_first_letter(joined)})\s{{0,2}})$"
    bodies, adverbs = any_of("bodies"), any_of("adverbs")
    flags = re.IGNORECASE
    return _Words(
        frozenset(word for table in data.values() for word in table["nouns"].split()),
        re.compile(lead, flags),
        re.compile(rf"(?:{any_of('within')})\s{{0,4}}", flags),
        re.compile(rf"(?:{any_of('says')})\s{{0,4}}", flags),
        re.compile(rf"[\s,،]{{0,4}}(?:{any_of('relative')})(?![\w-])", flags),
        re.compile(rf"(?:{bodies})(?![\w’'-])", flags),
        re.compile(rf"(?<![^\W_])(?:{bodies})[\s,]{{0,5}}$", flags),
        re.compile(
            rf"(?:{adverbs})\s{{1,4}}|(?:还|再次|又|并|也|一致|强烈|明确)|,\s{{0,3}}[\w ]{{3,30}},\s{{1,4}}", flags
        ),
        re.compile(rf"(?:{any_of('verbs')})(?![\w-])|(?:表示|回顾|促请|吁请|欢迎|注意到|认定)", flags),
        re.compile(rf"(?<![^\W_])(?:{any_of('before')})\s{{0,4}}$", flags),
        re.compile(rf"[^\W\d_]{{0,6}}\s{{0,3}}(?:{any_of('instrumental')})(?![\w-])", flags),
        re.compile(rf"(?:其|{data['zh']['bodies']}){{1,2}}第?$|第$"),
    )


def frame_of(text: str, start: int, floor: int) -> Frame:
    """What leads to a citation that starts here, looking back no further than `floor`."""
    words = _words()
    phrase = phrase_start(text, start, floor)
    begin = max(floor, phrase - 60)
    lead = words.lead.search(text, begin, phrase) or words.instrumental.match(text, phrase, start)
    if lead is None:
        return Frame(phrase, verb=_verb_of_the_text(text, floor, phrase))
    span = Span(lead.start(), lead.start() + len(lead[0].rstrip()))
    before = text[max(floor, lead.start() - 90) : lead.start()]
    opens = not before.strip() or before.rstrip()[-1] in ',;:.!?(—–،，。；“"«\n)' or lead.start() <= floor
    opens = opens or any(p.search(before) is not None for p in (words.before, _ADVERB, _YEAR))
    speaker = subject_before(text, max(floor, lead.start() - 90), lead.start())
    following = _FOLLOWING.search(before) is not None  # "in accordance with resolution 5, the Council demanded"
    within = (words.within.fullmatch(lead[0]) is not None or lead.start() == phrase) and not following
    says = words.says.fullmatch(lead[0]) is not None
    verb = _verb_before(text, max(floor, lead.start() - 90), lead.start(), speaker) if within else None
    return Frame(phrase, span, within, says, opens, speaker, verb)


def _verb_of_the_text(text: str, floor: int, phrase: int) -> Span | None:
    """The verb right before an instrument that is its subject, in a language that puts verbs first."""
    word = _LAST_WORD.search(text, max(floor, phrase - 20), phrase)
    verb = told_verb(text, word.start(), phrase) if word is not None else None
    return Span(verb.start(), verb.end()) if verb is not None and not text[verb.end() : phrase].strip() else None


def _verb_before(text: str, floor: int, end: int, speaker: bool) -> Span | None:
    """ "the Council demanded" right before "in resolution 5"; with a speaker before the verb, where that is usual."""
    subject = _words().subject_before.search(text, max(floor, end - 60), end) if speaker else None
    if speaker:
        return _verb_of_the_text(text, floor, subject.start()) if subject is not None else None
    stop = end
    while stop > floor and text[stop - 1] in " \t\n,":
        stop -= 1
    begin = max(text.rfind(" ", floor, stop), text.rfind("\n", floor, stop)) + 1
    begin = begin or floor
    for start in (
        begin,
        max(text.rfind(" ", floor, max(floor, begin - 1)), floor - 1) + 1,
    ):  # "called upon", "took note"
        verb = told_verb(text, start, end)
        if verb is not None and verb.end() >= stop - 5 and subject_before(text, floor, start):
            return Span(verb.start(), verb.end())
    return None


def subject_before(text: str, floor: int, end: int) -> bool:
    """Whether the words before `end` are a body, with no more than adverbs behind it."""
    words = _words()
    at = end
    for _ in range(3):
        if words.subject_before.search(text, max(floor, at - 60), at) is not None:
            return True
        word = text[max(floor, at - 24) : at].rstrip()
        back = len(word) - len(word.rsplit(None, 1)[-1]) if word.split() else 0
        if not back or words.adverbs.fullmatch(word[back:] + " ") is None:
            return False
        at = max(floor, at - 24) + back
    return False


def phrase_start(text: str, start: int, floor: int) -> int:
    """Where the noun phrase of a citation begins: at "paragraph" in "in paragraph 3 of its resolution 5"."""
    at, known = _phrase(text, start, max(floor, start - _PHRASE // 4))
    at = at if known else _phrase(text, start, max(floor, start - _PHRASE))[0]
    chinese = _words().chinese.search(text, max(floor, at - 24), at) if text[at - 1 : at] > "\u2e80" else None
    return chinese.start() if chinese is not None else at


def _phrase(text: str, start: int, floor: int) -> tuple[int, bool]:
    """Where the last words of a phrase begin, none before `floor`, and whether it ends before the first of them."""
    at, nouns = start, _words().nouns
    words = list(_WORD.finditer(text, floor, start))
    for word in reversed(words):
        gap = text[word.end() : at]
        if gap.strip(" \t\n\u00a0") or gap.count("\n") > 1:
            return at, word is not words[0]
        if word[0].lower() not in nouns and not (
            word[0][0] in "0123456789" and _NUMBERED.search(text[max(0, word.start() - 16) : word.start()])
        ):
            return at, word is not words[0]
        at = word.start()
    return at, False


def told_verb(text: str, start: int, limit: int) -> re.Match[str] | None:
    """A reporting verb, also in the past tense of the other languages."""
    return reporting.VERB.match(text, start, limit) or _words().verbs.match(text, start, limit)


def told(text: str, group: Span, frame: Frame, limit: int, bodily: bool) -> Told | None:
    """What the body says in the instrument: in its own clause, in a relative one, or before the citation."""
    if frame.verb is not None:
        return Told(frame.verb, group.end, True)
    if not bodily:
        return None
    joined = _joined_to_adoption(text, group, frame, limit)
    if joined is not None:
        return _governed(text, joined, limit)
    leads, own = frame.within and (frame.opens or frame.speaker), frame.within and frame.speaker
    return _told_after(text, group.end, min(limit, group.end + _AHEAD), leads, own)


def _joined_to_adoption(text: str, group: Span, frame: Frame, limit: int) -> int | None:
    """Where the second verb begins in "the Council adopted resolution 5 and demanded ..."."""
    if frame.lead is not None or _ADOPTED.search(text, max(0, frame.start - 24), frame.start) is None:
        return None
    joined = _AND.match(text, group.end, limit)
    return joined.end() if joined is not None else None


def _told_after(text: str, start: int, stop: int, leads: bool, own: bool) -> Told | None:
    """leads: whether a body that is named now speaks in the instrument. own: whether it was named before."""
    words, at = _words(), start
    while at < stop:
        relative = words.relative.match(text, at, stop)
        if relative is not None:
            at, leads = relative.end(), True
            while at < stop and text[at].isspace():
                at += 1
        begins = at > start and (not text[at - 1].isalnum() or text[at] > "\u0600")
        subject = words.subject.match(text, at, stop) if begins and leads else None
        if subject is not None:
            return _governed(text, subject.end(), stop)
        first = own or (leads and text[at] > "\u0600")  # in some languages the verb comes first
        if begins and first and (verb := told_verb(text, at, stop)):
            behind = words.subject.match(text, verb.end() + 1, stop) if leads else None
            return Told(Span(verb.start(), verb.end()), behind.end() if behind else verb.end())
        light = _VOTE.match(text, at, stop) or reporting.LIGHT.match(text, at, stop)
        if light is None or light.end() == at or _WHOSE.match(light[0]):
            return None
        at = light.end()
    return None


def _governed(text: str, at: int, stop: int) -> Told | None:
    """The verb of a subject that ends here."""
    words = _words()
    while at < stop and text[at] in " \t\n\u00a0":
        at += 1
    if at < stop and text[at] in _MARKS:  # the Council “Demands ...”
        return Told(Span(at, at), at)
    begin = at
    for _ in range(5):
        verb = told_verb(text, at, stop)
        if verb is not None:
            negated = re.search(r"(?:did|does|do)\s{1,4}not\s{1,4}$", text[begin : verb.start()], re.IGNORECASE)
            return Told(Span(verb.start() - len(negated[0]) if negated else verb.start(), verb.end()), verb.end())
        adverb = words.adverbs.match(text, at, stop)
        if adverb is None:
            return None
        at = adverb.end()
    return None


# "the embargo imposed in resolution 5", "the withdrawal called for in resolution 5" are other texts' words.
_PASSIVE_LEAD = re.compile(r"(?:\w{2,14}ed|set|laid|given|made|found|for|out|down|forth|up|that|to|of|as)\s{1,4}$")
_OTHER_SPEAKERS = re.compile(r"court|tribunal|chamber|commission|committee|^(?:it|they)$", re.IGNORECASE)
_AROUND = 240  # characters from the body to the citation amid what it says


def spoken_before(text: str, floor: int, end: int) -> Span | None:
    """The verb of the last clause before `end` that a council or an assembly speaks and that is not over yet."""
    begin = max(floor, end - _AROUND)
    if _PASSIVE_LEAD.search(text, max(begin, end - 20), end):
        return None
    subjects = [s for s in _words().subject.finditer(text, begin, end) if begins_word(text, s.start())]
    for subject in reversed(subjects):
        if _OTHER_SPEAKERS.search(subject[0]) is None:
            told = _governed(text, subject.end(), end)
            if told is not None and told.verb.start < told.verb.end:
                return None if _CLOSES.search(text, told.verb.end, end) else told.verb
    return None


_CLOSES = re.compile(r"[.;:!?“”\"«»]|\bthat\b[^.]*\b(?:was|were|had)\b")


def begins_word(text: str, at: int) -> bool:
    return at == 0 or not text[at - 1].isalnum()


def breaks(text: str, start: int, end: int) -> bool:
    """Whether a sentence ends between the two."""
    return _BREAK.search(text, start, end) is not None
