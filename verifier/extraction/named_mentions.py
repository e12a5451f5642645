"""All places where a text names a treaty, declaration or statute that is known by name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ..contracts import Scan
from ..model import ClaimedFact, Mention, Repair, Span
from .adoption_details import details
from .density import Patience
from .likely_names import likely_name
from .name_number import JOINING, is_another, means_several
from .name_tree import NameFound, chinese, kinds, name_at
from .name_words import folded_word, words_before
from .names import NamedInstrument
from .treaty_abbreviations import WORD, ShortForms, abbreviations
from .treaty_tail import past_details

_QUOTE = re.compile(r"\s{1,6}(?:on\s{1,3}|of\s{1,3}|entitled\s{1,3}|named\s{1,3})?[\"]")
_STOP = re.compile(
    r"[.;:()\"!?]|\n\s*\n\s*\n|\s(?:adopted|declared|signed|concluded|which|that|shall|is|are|was|were|has|have)\s"
)
_OTHERS = frozenset(
    [
        "european",
        "american",
        "africa",
        "african",
        "arab",
        "asian",
        "asean",
        "islamic",
        "inter",
        "interamerican",
        "cairo",
        "draft",
        "proposed",
        "model",
        "europe",
        "future",
        "new",
        "customs",
        "postal",
        "party",
    ]
)
_PROTOCOL_TO = re.compile(
    r"(?:(?:Optional|Additional|Supplementary|Facultative)\s{1,8})?Protocols?(?:\s{1,4}No\.?\s{0,2}[0-9]{1,2}|"
    r"\s{1,4}[IVX]{1,4})?\s{1,8}"
    r"(?:additional\s{1,8})?to\s{1,8}(?:the\s{1,8})?(?:(?:United\s{1,8}Nations|UN|[0-9]{4})\s{1,8})?$",
    re.IGNORECASE,
)
_ORGAN = re.compile(r"(?:committee|commission|conference|centre|center)\s{1,6}on\s{1,6}(?:the\s{1,6})?$", re.IGNORECASE)
_DEFINES = re.compile(
    r"\s{0,4}[,(]\s{0,3}(?:(?:hereinafter|hereafter|henceforth|further|ci-après|en\s{1,3}adelante|далее)\b[^"
    r"()\n]{0,24})?[\"']?(?P<as>[A-Z]{3,8})[\"']?\s{0,3}\)"
)
_HALL = re.compile(r"\s{1,4}(?:centre|center|hall|bureau|delegates?|speech|floor)\b", re.IGNORECASE)
_CAPITAL = re.compile(r"[^\W\d_a-zа-я]")
_NOT_TREATY = re.compile(
    r"\s{1,3}(?:Committee|Secretariat|scan|Member|member|secretariat|Executive|Parties|COP)|[/-]\w"
)


_JOINS = frozenset("/-.")


@dataclass(frozen=True, slots=True)
class Mentioned:
    """A name in the text, whom it means, and what the document says beside it."""

    span: Span
    instrument: NamedInstrument
    mention: Mention
    language: str = ""
    claimed: tuple[ClaimedFact, ...] = ()
    repairs: tuple[Repair, ...] = ()


def mentioned(scan: Scan, hits: Sequence[int]) -> Iterator[Mentioned]:
    """In order of the text, without overlaps. hits: where one of the anchors of the names starts."""
    text, end, last = scan.text, 0, None
    short, patience = ShortForms(), Patience(25)
    for hit in hits:
        if hit < end or not patience.left(hit):
            continue
        for found in _at(scan, hit, end, short, patience):
            if last is not None and _repeats(text, last, found):
                continue
            yield found
            defines = _DEFINES.match(text, found.span.end)
            if defines is not None:
                short.defined.add(defines["as"])
            end, last = found.span.end, found


def _at(scan: Scan, hit: int, floor: int, short: ShortForms, patience: Patience) -> Iterator[Mentioned]:
    text = scan.text
    start = _word_start(text, hit)
    if start is None:
        return
    if "\u4e00" <= text[hit] <= "\u9fff":
        yield from _chinese(text, hit)
        return
    word = WORD.match(text, start)
    if word is None:
        return
    if folded_word(word[0]) in kinds():
        name = name_at(text, start, word.end())
        if name is not None and name.span.start >= floor:
            yield from _named(text, name)
        elif name is None and (likely := _likely(text, start, word.end())) is not None:
            yield likely
        elif name is None:
            patience.in_vain()
        return
    yield from _abbreviated(text, word, short)


def _word_start(text: str, hit: int) -> int | None:
    if not hit or not text[hit - 1].isalpha() or "\u4e00" <= text[hit] <= "\u9fff":
        return hit
    if "\u0600" <= text[hit] <= "\u06ff":  # articles and prepositions are written together with the word
        start = hit
        while start and text[start - 1].isalpha() and hit - start < 5:
            start -= 1
        return start
    return None


def _named(text: str, name: NameFound) -> Iterator[Mentioned]:
    if not _is_a_name(text, name):
        return
    protocol = _PROTOCOL_TO.search(text, max(0, name.span.start - 80), name.span.start)
    if protocol is not None:
        unknown = replace(name.instrument, key=None)
        yield Mentioned(Span(protocol.start(), name.span.end), unknown, Mention.FULL, name.language)
        return
    other = _coordinated(text, name)
    if other is not None:
        yield Mentioned(other[0], other[1], Mention.LIST_ITEM, name.language)
    repairs = () if name.exact else _misspelt(text, name)
    claimed = (*_title(text, name), *details(text, name.span))
    mention = Mention.FULL if name.words > 3 else Mention.SHORT
    instrument = replace(name.instrument, key=None) if is_another(text, name, claimed) else name.instrument
    yield Mentioned(name.span, instrument, mention, name.language, claimed, repairs)


def _is_a_name(text: str, name: NameFound) -> bool:
    """Not a common phrase, not a namesake of another region, not part of an organ's name."""
    words = name.span.of(text)
    if not _CAPITAL.search(words) and name.words < 5 and words[0] < "\u0600":
        return False
    bare = name.span.start == name.head.start
    nearest = next(iter(words_before(text, name.span.start, 1)), None)
    if nearest is not None and nearest[0] in _OTHERS and (bare or nearest[1].of(text)[0].isupper()):
        return False
    if means_several(text, name, nearest) or _HALL.match(text, name.span.end):
        return False
    return _ORGAN.search(text, max(0, name.span.start - 30), name.span.start) is None


def _title(text: str, name: NameFound) -> tuple[ClaimedFact, ...]:
    """A name between marks, or one that is not spelt as it is known, is a title that the document claims."""
    quoted = text[name.span.start - 1 : name.span.start] in {'"'} and text[name.span.end : name.span.end + 1] == '"'
    if not quoted and name.exact:
        return ()
    return (ClaimedFact("title", name.span.of(text), name.span),)


def _misspelt(text: str, name: NameFound) -> tuple[Repair, ...]:
    known = next((n for language, n in name.instrument.names if language == name.language), "")
    return (Repair(name.span, name.span.of(text), known, "misspelt name"),)


def _likely(text: str, at: int, end: int) -> Mentioned | None:
    """A translated or misremembered name: quoted, or beginning with a capital."""
    quote = _QUOTE.match(text, end)
    if quote is not None:
        close = text.find('"', quote.end(), quote.end() + 200)
        limit, title_at = close if close >= 0 else quote.end(), quote.end()
    elif text[at].isupper():
        stop = _STOP.search(text, end, end + 260)
        limit, title_at = stop.start() if stop is not None else min(len(text), end + 260), at
    else:
        return None
    likely = likely_name(text, at, end, limit)
    nearest = next(iter(words_before(text, at, 1)), None)
    if likely is None or (nearest is not None and nearest[0] in _OTHERS):
        return None
    if _PROTOCOL_TO.search(text, max(0, at - 80), at) is not None:
        return None
    span = Span(at, likely.span.end)
    title = Span(title_at, likely.span.end)
    claimed = (ClaimedFact("title", title.of(text), title), *details(text, span))
    return Mentioned(span, likely.instrument, Mention.FULL, "en", claimed)


def _coordinated(text: str, name: NameFound) -> tuple[Span, NamedInstrument] | None:
    """The first of "the Gulistan and Turkmenchai Treaties": another name that shares the kind word."""
    if name.span.start == name.head.start or not name.head.of(text).lower().endswith("s"):
        return None
    before = list(words_before(text, name.span.start, 2))
    if len(before) != 2 or before[0][0] or text[before[0][1].start : before[0][1].end].lower() not in JOINING:
        return None
    span = before[1][1]
    alone = f"{span.of(text)} {name.head.of(text)}"
    at = len(alone) - (name.head.end - name.head.start)
    other = name_at(alone, at, len(alone))
    return (span, other.instrument) if other is not None and other.span.start == 0 else None


def _chinese(text: str, hit: int) -> Iterator[Mentioned]:
    names = [name for name in chinese() if text.startswith(name, hit)]
    if names:
        name = max(names, key=len)
        span = Span(hit, hit + len(name))
        yield Mentioned(span, chinese()[name], Mention.FULL, "zh", details(text, span))


def _abbreviated(text: str, word: re.Match[str], short: ShortForms) -> Iterator[Mentioned]:
    start = word.start()
    for name, instrument, alone in abbreviations().get(word[0], ()):
        end = start + len(name)
        if not text.startswith(name, start) or text[end : end + 1].isalnum() or text[start - 1 : start] in _JOINS:
            continue
        span = Span(start, end)
        if not (alone or short.mean_a_treaty(text, span)) or _NOT_TREATY.match(text, end):
            return
        yield Mentioned(span, instrument, Mention.SHORT, "en")
        return


def _repeats(text: str, last: Mentioned, found: Mentioned) -> bool:
    """ "... of the Crime of Genocide (Genocide Convention)": the bracket gives a short name, it cites nothing new."""
    if last.instrument.key != found.instrument.key or found.instrument.key is None:
        return False
    if found.span.end < past_details(text, last.span.end):  # "... (adopted 9 December 1948) 78 UNTS 277 (ICCPR)"
        return True
    gap = text[last.span.end : found.span.start]
    return (
        len(gap) < 60
        and re.fullmatch(r"[^()]{0,24}\([\s\"']{0,3}(?:[^()]{0,30}[\"'\s])?", gap) is not None
        and ")" in text[found.span.end : found.span.end + 4]
    )
