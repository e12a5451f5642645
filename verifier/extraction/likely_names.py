"""Names that are translated, shortened or misremembered: the same words, most of them, in another order."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from ..model import Span
from .name_words import content_words, folded_word, words_after
from .names import NamedInstrument, named_instruments

_LEAST_SHARE = 0.75  # of the words of the known name, and of the words in the text
_LEAST_WORDS = 3
_LONGEST = 24
_MOST_STRANGE = 3  # words that no known name holds


@dataclass(frozen=True, slots=True)
class LikelyName:
    span: Span
    instrument: NamedInstrument


@cache
def _candidates() -> dict[str, list[tuple[frozenset[str], NamedInstrument]]]:
    """By kind word: the other words of each English name of at least four words that means one instrument."""
    found: dict[str, list[tuple[frozenset[str], NamedInstrument]]] = {}
    for entry in named_instruments():
        for language, name in entry.names:
            words = content_words(name)
            if entry.key is not None and language == "en" and len(words) > _LEAST_WORDS and words[0] in _HEADS:
                found.setdefault(words[0], []).append((frozenset(words[1:]), entry))
    return found


_HEADS = frozenset({"convention", "declaration", "statute", "charter", "covenant", "treaty"})


@cache
def _vocabulary() -> frozenset[str]:
    return frozenset(word for names in _candidates().values() for words, _ in names for word in words)


def likely_name(text: str, at: int, end: int, limit: int) -> LikelyName | None:
    """The one known instrument whose name these words very likely mean; words are read up to `limit`."""
    candidates = _candidates().get(folded_word(text[at:end]))
    if candidates is None:
        return None
    vocabulary = _vocabulary()
    words: list[str] = []
    strange = 0
    best: tuple[float, int, NamedInstrument] | None = None
    rivals: set[str | None] = set()
    for word, span in words_after(text, end, _LONGEST):
        if span.end > limit:
            break
        if not word:
            continue
        words.append(word)
        if word not in vocabulary:
            strange += 1
            if strange > _MOST_STRANGE:
                break
            continue
        score, entry = _best(frozenset(words), candidates)
        if entry is not None and (best is None or score > best[0]):
            best, rivals = (score, span.end, entry), {entry.key}
        elif entry is not None and best is not None and score == best[0]:
            rivals.add(entry.key)
    if best is None or len(rivals) > 1:
        return None
    return LikelyName(Span(at, best[1]), best[2])


def _best(
    words: frozenset[str], candidates: list[tuple[frozenset[str], NamedInstrument]]
) -> tuple[float, NamedInstrument | None]:
    best, found, tied = 0.0, None, False
    for known, entry in candidates:
        shared = len(known & words)
        if shared < _LEAST_WORDS or shared < _LEAST_SHARE * max(len(known), len(words)):
            continue
        score = shared / len(known | words)
        if score > best:
            best, found, tied = score, entry, False
        elif score == best and found is not None and entry.key != found.key:
            tied = True
    return (0.0, None) if tied else (best, found)
