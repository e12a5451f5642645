"""Synonyms, derivations, opposites and kinds of words, from a packaged extract of WordNet 3.0 read when first asked."""

from __future__ import annotations

import zlib
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

# Senses come most frequent first; what lies beyond these is rarely meant in legal prose.
SENSES = 4
KINDS = 250


@dataclass(frozen=True, slots=True)
class Entry:
    """One lemma: its senses by part of speech, irregular forms, derivations and opposites."""

    lemma: str
    senses: dict[str, tuple[int, ...]]
    forms: tuple[str, ...]
    derived: tuple[str, ...]
    opposites: tuple[str, ...]


@cache
def _sections() -> tuple[list[bytes], list[bytes], list[bytes]]:
    packed = files("verifier.data").joinpath("wordnet", "wordnet-3.0.z").read_bytes()
    words, synsets, forms = zlib.decompress(packed).split(b"\n\n")
    return words.split(b"\n"), synsets.split(b"\n"), forms.split(b"\n")


def _line(lines: list[bytes], key: str) -> str | None:
    start = key.encode() + b"|"
    at = bisect_left(lines, start)
    return lines[at].decode() if at < len(lines) and lines[at].startswith(start) else None


@lru_cache(maxsize=16384)
def entry(lemma: str) -> Entry | None:
    """What the extract holds about a lemma in lower case, or None."""
    line = _line(_sections()[0], lemma)
    if line is None:
        return None
    _, senses, forms, derived, opposites = line.split("|")
    numbers = {part[0]: tuple(map(int, part[1:].split())) for part in senses.split(",") if part}
    return Entry(lemma, numbers, tuple(forms.split()), tuple(derived.split()), tuple(opposites.split()))


@lru_cache(maxsize=16384)
def synset(number: int) -> tuple[tuple[str, ...], tuple[int, ...], tuple[int, ...], tuple[int, ...]]:
    """Words, wider sets, narrower sets, similar sets."""
    words, up, down, like = _sections()[1][number].decode().split("|")
    return (
        tuple(words.split()),
        tuple(map(int, up.split())),
        tuple(map(int, down.split())),
        tuple(map(int, like.split())),
    )


# What a form ends in > what its dictionary word ends in.
_RULES = (
    "s> ses>s xes>x zes>z ches>ch shes>sh men>man ies>y es>e es> ed>e ed> ied>y ing>e ing> er> er>e est> est>e "
    "ier>y iest>y"
)
_ENDINGS = tuple((rule.partition(">")[0], rule.partition(">")[2]) for rule in _RULES.split(" "))


@lru_cache(maxsize=16384)
def lemmas(word: str) -> tuple[str, ...]:
    """The dictionary words that a folded word can be a form of, itself first; only the word where none is known."""
    base = word.removesuffix("'s").removesuffix("'")
    found = [base] if entry(base) else []
    line = _line(_sections()[2], base)
    found += line.split("|")[1].split() if line else []
    for ending, instead in _ENDINGS:
        if base.endswith(ending) and len(base) - len(ending) >= 2:
            stem = base[: -len(ending)] + instead
            doubled = len(stem) > 3 and stem[-1] == stem[-2] and instead == "" and ending in ("ed", "ing", "er", "est")
            found += [one for one in ((stem, stem[:-1]) if doubled else (stem,)) if entry(one)]
    return tuple(dict.fromkeys(found)) or (base,)


def _senses(lemma: str, parts: str = "nvar", limit: int = SENSES) -> list[int]:
    known = entry(lemma)
    return [number for part in parts for number in known.senses.get(part, ())[:limit]] if known else []


def synonyms(lemma: str, limit: int = SENSES) -> set[str]:
    """Words of the same sets, and for adjectives of similar sets."""
    found: set[str] = set()
    for number in _senses(lemma, limit=limit):
        words, _, _, like = synset(number)
        found.update(words)
        for near in like:
            found.update(synset(near)[0])
    return found - {lemma}


def derived(lemma: str) -> tuple[str, ...]:
    known = entry(lemma)
    return known.derived if known else ()


def opposites(lemma: str) -> set[str]:
    """Direct opposites, and for adjectives those of the similar set's head."""
    known = entry(lemma)
    found = set(known.opposites) if known else set()
    for number in _senses(lemma, "a", 2):
        for near in synset(number)[3]:
            for head in synset(near)[0][:1]:
                head_entry = entry(head)
                found.update(head_entry.opposites if head_entry else ())
    return found


def narrower(lemma: str, depth: int = 2) -> set[str]:
    """Words for kinds of what the lemma names, nearest first, at most KINDS."""
    found: dict[str, None] = {}
    level: Iterable[int] = _senses(lemma, "nv", 2)
    for _ in range(depth):
        level = [down for number in level for down in synset(number)[2]]
        for number in level:
            found.update(dict.fromkeys(synset(number)[0]))
        if len(found) > KINDS:
            break
    return set(list(found)[:KINDS]) - {lemma}


def wider(lemma: str, depth: int = 2) -> set[str]:
    """Words for what the lemma is a kind of."""
    found: set[str] = set()
    level: Iterable[int] = _senses(lemma, "nv", 2)
    for _ in range(depth):
        level = [up for number in level for up in synset(number)[1]]
        for number in level:
            found.update(synset(number)[0])
    return found - {lemma}


def part_of_speech(word: str) -> str:
    """The part in which the word has most senses: n, v, a, r, or an empty string for an unknown word."""
    counts: dict[str, int] = {}
    for lemma in lemmas(word)[:2]:
        known = entry(lemma)
        for part, numbers in known.senses.items() if known else ():
            counts[part] = counts.get(part, 0) + len(numbers)
    return max(sorted(counts), key=lambda part: counts[part]) if counts else ""
