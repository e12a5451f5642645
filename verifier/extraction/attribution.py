"""What a document says that a group of instruments says, in its own words: the paraphrases."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..model import Claim, Span
from . import reporting
from .clauses import OBJECT, acted, amid, around, bound_by, said_of, says_so
from .paragraphs import trimmed
from .paraphrased import SEPARATORS, paraphrase
from .surroundings import Surroundings

# Behind a clause only these speak of all of it; "as set out in" may speak of the noun before it.
_SAYS_SO = re.compile(r"according|selon|d'après|según|de\s{1,4}acuerdo|согласно|根据|وفق|بموجب|حسب", re.IGNORECASE)
_PARTICIPLE_BEFORE = re.compile(r"(?<![^\W_])[^\W\d_]{3,14}(?:ing|ant|ando|endo|вая|ая)(?![^\W_])")
_PREAMBULAR = re.compile(r"[A-Z][a-z]{3,14}ing\s")
_FIRST_WORDS = re.compile(r"(?:\(?[0-9a-z]{1,3}[.)]\s{1,6})?(?P<words>[^\W\d_]{2,16}(?:\s{1,4}[^\W\d_]{2,16}){0,2})")


def paraphrases(text: str, at: Surroundings) -> tuple[Claim, ...]:
    """All paraphrases attributed to the group, in order of the text, none twice."""
    found: list[Claim] = []
    for claim in (claim for reading in _READINGS for claim in reading(text, at)):
        if claim.span.end - claim.span.start > 8 and not any(c.span.overlaps(claim.span) for c in found):
            found.append(claim)
    return tuple(sorted(found, key=lambda c: c.span))


_PARTICLES = re.compile(
    r"[\s,:.…]*(?:(?:that|for|on|upon|to|the|its|a|an|all|que|à|aux?|de|des|du|la|le|les|l|el|los|las|что|к|о|об|в|على|إلى|أن|بأن|ما\s{1,3}يلي|بـ|ب|عن)"
    r"[\s,:.…'’]+){0,4}",
    re.IGNORECASE,
)
_DECIDED_TO = re.compile(r"decid(?:ed|es|ing)\s{1,4}to\s", re.IGNORECASE)  # it is the infinitive that acts
_AS_SAID = re.compile(r"\s{0,4}As\s{1,4}(?:[Tt]he\s{1,4})?(?:[A-Z]\w{1,20}\s{1,4}){0,4}(?:ha[sd]\s{1,4})?")
_COMPLEMENTS = re.compile(
    r"[\s,]{0,4}(?:that|to|for|upon|on|the|its|all|any|an?|both|as|que|qu|à|de|los?|las?|les?|el|"
    r"ce|что|чтобы|على|إلى|أن|بأن|أنه|عن)(?![^\W_])|[\s,]{0,4}[بل](?=[\u0621-\u064a]{3})",
    re.IGNORECASE,
)


def _told(text: str, at: Surroundings) -> Iterator[Claim]:
    """ "In resolution 5, the Council demanded that ..."; "the Council demanded in resolution 5 that ..."."""
    told = at.told
    if (
        told is None
        or told.verb.start == told.verb.end
        or any(leads_to(text, told.complement, q.start) for q in at.quotes)
    ):
        return
    if not told.behind:
        acts = _DECIDED_TO.match(text, told.verb.start, at.limit)
        yield paraphrase(text, Span(told.verb.end if acts else told.verb.start, at.limit), told.verb)
    elif _COMPLEMENTS.match(text, told.complement, at.limit) or _AS_SAID.match(
        text, at.sentence.start, told.verb.start
    ):
        yield paraphrase(text, Span(told.complement, at.limit), told.verb)


def leads_to(text: str, start: int, quote: int) -> bool:
    """Whether nothing but particles stands between a verb and a quotation."""
    return 0 <= quote - start < 60 and _PARTICLES.fullmatch(text, start, quote) is not None


def _reported(text: str, at: Surroundings) -> Iterator[Claim]:
    """ "... states that ...", "... confirming the ..."."""
    verb = reporting.verb_after(text, at.group.end, at.limit)
    before = max(at.floor, at.frame.start - 16)
    if OBJECT.search(text, before, at.frame.start) and "," not in text[before : at.frame.start]:
        return
    if verb is None or any(
        q.start - verb.end() < 24 and q.start >= verb.end() and _that(text, verb.end(), q.start) for q in at.quotes
    ):
        return
    quoted = any(at.group.end <= q.start < verb.start() < q.end for q in at.quotes)
    if quoted or _belongs_to_another(text, at, verb):
        return
    limit = _end_of_participle(text, at.group.end, verb, at.limit)
    start = _with_negation(text, at.group.end, verb.start())
    yield paraphrase(text, Span(start, limit), Span(verb.start(), verb.end()))


def _end_of_participle(text: str, start: int, verb: re.Match[str], limit: int) -> int:
    """ "resolutions demanding withdrawal is a blow": a participle without a comma ends before the main verb."""
    if not reporting.RESTRICTIVE.fullmatch(verb[0]) or "," in text[start : verb.start()]:
        return limit
    main = reporting.MAIN_VERB.search(text, verb.end(), limit)
    return main.start() if main is not None else limit


def _belongs_to_another(text: str, at: Surroundings, verb: re.Match[str]) -> bool:
    """Whether the body is the subject, as in: Recalling resolution 5, recognizing that ..."""
    if "," not in text[at.group.end : verb.start()]:
        return False
    opening = _FIRST_WORDS.match(text, at.sentence.start, at.group.start)
    if opening is not None and any(reporting.VERB.fullmatch(word.lower()) for word in opening["words"].split()):
        return True
    participle = reporting.RESTRICTIVE.fullmatch(verb[0]) is not None
    return participle and _PARTICIPLE_BEFORE.search(text, at.sentence.start, at.group.start) is not None


def _held_in(text: str, at: Surroundings) -> Iterator[Claim]:
    """ "held in its judgment in X that ..."."""
    verb = reporting.HELD_IN.search(text, max(at.sentence.start, at.frame.start - 50), at.frame.start)
    that = reporting.THAT.match(text, at.group.end, at.limit) if verb is not None else None
    if verb is not None and that is not None:
        yield paraphrase(text, Span(that.start(), at.limit), trimmed(text, Span(verb.start(), verb.end())))


def _that(text: str, start: int, end: int) -> bool:
    return re.fullmatch(r"[\s,:]*(?:that|que|что)?[\s,:.…]*", text[start:end], re.IGNORECASE) is not None


def _with_negation(text: str, start: int, verb: int) -> int:
    """ "does not point out": the negation belongs to the claim."""
    negation = re.search(
        r"\b(?:does|do|did)\s{1,4}not\s{1,4}$|\bne\s{1,4}$|\bno\s{1,4}$|\bне\s{1,4}$",
        text[max(start, verb - 14) : verb],
        re.IGNORECASE,
    )
    return verb - len(negation[0]) if negation else verb


def _according(text: str, at: Surroundings) -> Iterator[Claim]:
    """ "According to X, ..." and "..., according to X, including ..."."""
    begin = max(at.sentence.start, at.frame.start - 60)
    lead = reporting.ACCORDING.search(text, begin, at.group.start) or reporting.ACCORDING.search(
        text, begin, at.frame.start
    )
    if lead is None:
        return
    verb = trimmed(text, Span(lead.start(), lead.end()))
    listed = reporting.INCLUDING.search(text, at.group.end, at.limit)
    if listed is not None and listed.start() - at.group.end < 80:
        yield paraphrase(text, Span(listed.end(), at.limit), verb)
    elif not text[at.floor : lead.start()].strip(SEPARATORS + "(\"'“"):
        comma = re.compile(r"[^.;]{0,120}?[,，]\s{0,4}").match(text, at.group.end, at.limit)
        if comma is not None:
            yield paraphrase(text, Span(comma.end(), at.limit), verb)
    elif at.floor == at.sentence.start and _SAYS_SO.match(lead[0]) and len(text[at.floor : lead.start()].split()) > 3:
        yield paraphrase(text, Span(at.floor, lead.start()), verb)


# "When it was declared, the Council in resolution 541": the passive belongs to the clause before.
_ANOTHER_CLAUSE = re.compile(r"[;.](?=\s)|,\s{1,4}[^,;.]{0,40}(?<![^\W_])(?:Council|Assembly|Court)(?![^\W_])")


def _passive(text: str, at: Surroundings) -> Iterator[Claim]:
    """ "... is confirmed by X"; "This is confirmed by X" speaks of the sentence before."""
    begin = max(at.floor, at.group.start - 160)
    if reporting.AGENT.search(text, begin, at.group.start) is None:
        return
    passive = None
    for passive in reporting.PASSIVE.finditer(text, begin, at.group.start):  # noqa: B007 - the last one counts
        pass
    if passive is None or _ANOTHER_CLAUSE.search(text, passive.end(), at.group.start):
        return
    verb = Span(passive.start(), passive.end())
    if reporting.BACKWARD_SUBJECT.search(text, max(at.sentence.start, passive.start() - 24), passive.start()):
        if at.previous is not None:
            yield paraphrase(text, at.previous, verb)
    elif len(text[at.floor : passive.start()].split()) > 2 and not _PREAMBULAR.match(text, at.floor):
        yield paraphrase(text, Span(at.floor, passive.end()), verb)


def _called_for(text: str, at: Surroundings) -> Iterator[Claim]:
    """ "its call in resolution 853 (1993) for ..."."""
    call = reporting.CALL_IN.search(text, max(at.sentence.start, at.frame.start - 60), at.frame.start)
    complement = reporting.COMPLEMENT.match(text, at.group.end, at.limit) if call else None
    if call is not None and complement is not None:
        yield paraphrase(text, Span(complement.start(), at.limit), None)  # a noun has no strength


def _topic(text: str, at: Surroundings) -> Iterator[Claim]:
    """ "four resolutions on the unconditional withdrawal of ..."."""
    topic = topic_at(text, at.group.end, at.limit) if at.topical else None
    if topic is not None:
        yield paraphrase(text, Span(topic, at.limit), None)


def topic_at(text: str, start: int, limit: int) -> int | None:
    """Where "on the withdrawal of ..." begins after an instrument, past its date."""
    at = start if reporting.TOPIC.search(text, start, limit) is not None else limit
    while at < limit:
        topic = reporting.TOPIC.match(text, at, limit)
        if topic is not None:
            return topic.start()
        light = reporting.LIGHT.match(text, at, limit)
        if light is None or "," in light[0] or light.end() == at:
            return None
        at = light.end() - (len(light[0]) - len(light[0].rstrip()) if light[0].strip() else 0)
        if light[0].isspace():
            topic = reporting.TOPIC.match(text, light.start(), limit)
            if topic is not None:
                return topic.start()
            at = light.end()
    return None


_READINGS = (
    *(_told, said_of, _reported, acted, bound_by, _called_for, around, amid, says_so),
    *(_according, _passive, _held_in, _topic),
)
