"""Back-references that are bound to a recognised antecedent only: the said Convention, the present resolution, ibid."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ..model import Citation, EmbeddedText, Mention, Span
from .citation_kinds import KIND_WORD
from .definitions import Definition
from .known import Known
from .names import by_key
from .pinpoints import pinpoints_before
from .reporting import VERB

_POINTING = (
    r"(?:(?:above|afore|fore|before)[\s-]?(?:mentioned|said|cited|named|quoted|shown)|mentioned|said|cited"
    r"|foregoing|same|this|that|these|those|"
    r"ladite|lesdites|ledit|cette\s{1,4}dernière|cette|susmentionnée?s?|dich[oa]s?|est[ea]s?|citad[oa]s?|mencionad[oa]s?"
    r"|указанн\w{1,3}|вышеупомянут\w{1,3}|упомянут\w{1,3}|"
    r"данн\w{1,3}|этой|этого|эта|этот|эту|该|上述|هذه|هذا)"
)
_POINTED = re.compile(
    rf"(?<![^\W_])(?:(?:the|la|le|el)\s{{1,8}})?(?P<how>{_POINTING})\s{{0,8}}(?:(?:Optional|Additional|Framework)\s{{1,4}})?$",
    re.IGNORECASE,
)
# "Instructs its President to forward this resolution to the Council": the document itself.
_FORWARDED = re.compile(r"\b(?:forwards?|transmits?|convey|communicate|submit|circulate|publish)\s{1,4}$")
_PRESENT = re.compile(
    r"(?<![^\W_])(?:the\s{1,8}present|this|la\s{1,8}présente|la\s{1,8}presente|настоящ\w{2,3}|本)\s{0,8}$",
    re.IGNORECASE,
)
_THE = re.compile(r"(?<![^\W_])(?:the|la|l'|le|el|لهذه\s|此)\s{0,8}$", re.IGNORECASE)
_NAMES_ANOTHER = re.compile(
    r"\s{1,8}(?:on|against|of|for|relating|concerning|between|to|thereto|sur|contre|relative|pour|de|du|des"
    r"|sobre|contra|о|об|против|по|"
    r"\(?[0-9]|No\b|no\b|[A-Z])"
)
_ENDS_NAME = re.compile(
    r"\s{0,3}(?:[.,;:)\"']|$)|\s{1,8}(?:et|y|e|qui|que|est|sont|a|ont|es|son|ha|han|se|en|dans|par|por)\b"
)
_OF_A_CONFLICT = re.compile(
    r"\s{1,8}(?:of|to)\s{1,8}(?:the|this|that|a|all|any)?\s{0,8}[^.;]{0,60}?\b(?:conflict|dispute|crisis"
    r"|problem|issue|question)",
    re.IGNORECASE,
)
_UN_CHARTER = "treaty/un-charter-1945"
_NEAR, _FAR, _LOOK_BACK = 2500, 12000, 60
_IN_A_SENTENCE = 8  # citations
_SENTENCE = re.compile(r"[.;!?]\s")
_WEAK = frozenset(["this", "that", "cette", "est", "este", "esta", "этой", "этого", "эта", "этот", "эту", "هذا", "هذه"])
# Kinds of which a text often means one that it has not named: these are bound only where it defines them.
_UNBARE = frozenset(
    {
        "resolution",
        "recommendation",
        "decision",
        "opinion",
        "judgment",
        "decree",
        "order",
        "law",
        "code",
        "statement",
        "directive",
        "regulation",
        "declaration",
        "agreement",
    }
)


def back_references(
    text: str,
    hits: Sequence[int],
    known: Known,
    embedded: Sequence[EmbeddedText],
    definitions: Sequence[Definition],
) -> Iterator[Citation]:
    """New citations for single back-references, in order of the text. hits: where nouns of instruments begin."""
    defined = {d.name.lower(): d for d in reversed(definitions)}
    bodies = [e.span.start for e in embedded]
    first = known.starts[0] if known.starts else len(text)
    for hit in hits:
        match = KIND_WORD.match(text, hit) if hit > first or text.startswith("Charter", hit) else None
        if match is None or _part_of_word(text, match) or (match[0][-1] in "sS" and match.lastgroup != "statement"):
            continue
        if known.touches(Span(*match.span())):
            continue
        around = bisect_left(bodies, hit) - 1
        inside = embedded[around] if around >= 0 and embedded[around].body.contains(Span(*match.span())) else None
        yield from _bound(text, match, known, inside, defined)


def _part_of_word(text: str, match: re.Match[str]) -> bool:
    if match[0][0] > "\u0600":
        return False
    before, after = text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
    return before.isalnum() or after.isalnum() or after == "-"


def _bound(
    text: str, match: re.Match[str], known: Known, inside: EmbeddedText | None, defined: dict[str, Definition]
) -> Iterator[Citation]:
    start, kind = match.start(), str(match.lastgroup)
    present = _PRESENT.search(text, max(0, start - 24), start) if inside is not None else None
    if inside is not None and present is not None and inside.heading is not None:
        yield reference(Span(present.start(), match.end()), inside.heading)
        return
    pointed = _POINTED.search(text, max(0, start - 40), start)
    if pointed is not None:
        yield from _pointed(text, match, pointed, known)
        return
    year = _YEAR.search(text, max(0, start - 12), start) if match[0][0].isupper() else None
    if year is not None:
        yield from _of_year(text, Span(year.start(), match.end()), year["y"], kind, known)
        return
    yield from _short_name(text, match, known, defined.get(match[0].lower()))


def _short_name(
    text: str, match: re.Match[str], known: Known, definition: Definition | None
) -> Iterator[Citation]:
    """ "the Convention", "the Covenant": the one that the document defines so, or the only one of its kind."""
    start, kind = match.start(), str(match.lastgroup)
    if not match[0][0].isupper() or (definition is None and kind in _UNBARE):
        return
    if definition is not None and definition.citation.span.end < start < definition.after:
        return  # this is the definition itself
    the = _THE.search(text, max(0, start - 12), start)
    if the is None or (_NAMES_ANOTHER.match(text, match.end()) and not _ends_a_phrase(text, the.start(), match.end())):
        return
    if the[0].strip().lower() != "the" and not _ENDS_NAME.match(text, match.end()):
        return  # where adjectives follow, more may belong to the name
    antecedent = (
        definition.citation if definition is not None and definition.after <= start else _only(known, kind, start)
    )
    if antecedent is None and kind == "charter" and match[0] == "Charter":
        antecedent = _the_charter(text, known, start)
    if antecedent is not None:
        yield from _with_provisions(text, Span(the.start(), match.end()), antecedent)


_OF_ARTICLE = re.compile(r"\b[Aa]rticles?\s{1,4}[0-9]{1,3}(?:\s?\([0-9a-z]{1,2}\))?,?\s{1,4}of\s{1,4}$")
_PERSONS = re.compile(r"\s{1,4}(?:Members?|States|Parties|Member\s{1,4}States)(?![^\W_])")


def _ends_a_phrase(text: str, start: int, end: int) -> bool:
    """ "Under Article 25 of the Charter Members agree": the capital begins the main clause and no longer name."""
    return _PERSONS.match(text, end) is not None and _OF_ARTICLE.search(text, max(0, start - 30), start) is not None


def _pointed(text: str, match: re.Match[str], pointed: re.Match[str], known: Known) -> Iterator[Citation]:
    """ "the mentioned Convention": the nearest of its kind; "this resolution" must follow it at once."""
    kind = str(match.lastgroup)
    if kind == "statement" or (kind == "resolution" and _OF_A_CONFLICT.match(text, match.end())):
        return  # "this statement" is the document itself
    weak = pointed["how"].lower() in _WEAK
    if weak and _FORWARDED.search(text, max(0, pointed.start() - 16), pointed.start()):
        return
    last = known.before(match.start()) - 1
    nearest = next((n for n in range(last, max(-1, last - _LOOK_BACK), -1) if known.kinds[n] == kind), None)
    if nearest is None or match.start() - known.citations[nearest].span.end > (_NEAR if weak else _FAR):
        return
    antecedent = known.citations[nearest]
    if pointed["how"].lower() == "same":
        antecedent = known.citations[_subject(text, known, nearest)]
    if weak and (nearest != last or antecedent.mention is Mention.LIST_ITEM):
        return
    yield from _with_provisions(text, Span(pointed.start(), match.end()), antecedent)


def _subject(text: str, known: Known, nearest: int) -> int:
    """The first of its kind in the sentence of the nearest: "853 demands that it comply with 822" goes on about 853."""
    first = nearest
    for n in range(nearest - 1, max(-1, nearest - _IN_A_SENTENCE), -1):
        between = text[known.citations[n].span.end : known.starts[nearest]]
        if "\n" in between or _SENTENCE.search(between):
            break
        if known.kinds[n] == known.kinds[nearest] and known.citations[n].mention is not Mention.LIST_ITEM:
            first = n
    return first


def _only(known: Known, kind: str, at: int) -> Citation | None:
    """The instrument of that kind, where the document has named only one so far."""
    if at > known.ambiguous_from.get(kind, at):
        return None
    last = known.before(at) - 1
    nearest = next((n for n in range(last, max(-1, last - _LOOK_BACK), -1) if known.kinds[n] == kind), None)
    if nearest is None or known.citations[nearest].key is None:
        return None
    return known.citations[nearest] if at - known.citations[nearest].span.end < _FAR else None


_YEAR = re.compile(r"(?<![^\W_])the\s{1,4}(?P<y>(?:18|19|20)[0-9]{2})\s{1,4}$")


def _of_year(text: str, span: Span, year: str, kind: str, known: Known) -> Iterator[Citation]:
    """ "the 1948 Convention": the only one of that year and kind that the document names."""
    alike = [
        citation
        for citation, its in zip(known.citations, known.kinds, strict=True)
        if its == kind and (citation.key or "").endswith(f"-{year}")
    ]
    if len({citation.key for citation in alike}) == 1:
        yield from _with_provisions(text, span, alike[0])


_ORGANS = re.compile(r"United\s{1,4}Nations|General\s{1,4}Assembly|Security\s{1,4}Council|Uniting\s{1,4}for")
_NEAR_ORGANS, _CLOSE = 3000, 300
_OF_THE_UN = ("un/sc/", "un/ga/")


def _the_charter(text: str, known: Known, start: int) -> Citation | None:
    """That of the United Nations, where these are spoken of and the document names no other."""
    if "charter" in known.kinds and any(
        kind == "charter" and citation.key != _UN_CHARTER
        for kind, citation in zip(known.kinds, known.citations, strict=True)
    ):
        return None
    near = _ORGANS.search(text, max(0, start - _NEAR_ORGANS), start) or _ORGANS.search(text, start, start + _CLOSE)
    if near is None:
        last = known.before(start) - 1
        beside = known.citations[last] if last >= 0 and start - known.citations[last].span.end < _NEAR_ORGANS else None
        return replace(beside, key=_UN_CHARTER) if beside and (beside.key or "").startswith(_OF_THE_UN) else None
    return Citation(Span(*near.span()), "binding", _UN_CHARTER, language="en")


def _with_provisions(text: str, span: Span, antecedent: Citation) -> Iterator[Citation]:
    entry = by_key().get(antecedent.key or "")
    pins = pinpoints_before(text, span.start, roman=entry is not None and entry.roman)
    if pins is None:
        yield reference(span, antecedent)
        return
    for number, pin in enumerate(pins.each):
        start = pins.span.start if number == 0 else pin.span.start
        end = span.end if number == len(pins.each) - 1 else pin.span.end
        yield reference(Span(start, end), antecedent, pin.provision, pin.span)


def reference(span: Span, antecedent: Citation, provision: str = "", where: Span | None = None) -> Citation:
    """A mention of what the antecedent names."""
    return Citation(
        span,
        "binding",
        antecedent.key,
        Mention.ANAPHORIC,
        provision,
        where,
        antecedent=antecedent.span,
        language=antecedent.language,
    )


_SAYS = re.compile(
    r"(?<=ccording\sto\s)(?P<cited>the\s(?:document|resolution))(?![^\W_])|"
    r"(?<![^\W_])(?P<noun>(?:[Tt]he|[Tt]his|[Tt]hat)\s{1,8}(?:[Dd]ocument|[Rr]esolution|[Dd]ecision"
    r"|[Dd]eclaration|[Oo]rder|[Dd]ecree))"
    r"(?=\s{1,8}(?:also\s{1,8}|further\s{1,8})?[\"“«]?(?P<verb>\w{3,14}))"
)


def speaking_documents(text: str, hits: Sequence[int], known: Known) -> Iterator[Citation]:
    """ "The document calls upon ..." right after a citation: the instrument that has just been named."""
    for hit in hits:
        match = _SAYS.search(text, max(0, hit - 12), hit + 60)
        before = known.before(hit)
        group = "noun" if match is not None and match["noun"] else "cited"
        if match is None or not before or not match.start() <= hit < match.end(group):
            continue
        antecedent = known.citations[before - 1]
        if not 0 <= match.start() - antecedent.span.end < 700:
            continue
        if antecedent.mention in (Mention.LIST_ITEM, Mention.COLLECTIVE, Mention.EMBEDDED_HEADER):
            continue
        named = match[group].split()[1].lower()
        says = match["cited"] or VERB.match(match["verb"]) is not None
        if says and named in ("document", known.kinds[before - 1]):
            yield reference(Span(*match.span(group)), antecedent)
