"""Cuts a claim into statements that can be borne or not one by one, without the words that only say who speaks."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise

from . import wordnet
from .denials import negations
from .tokens import Tokens, tokenise
from .vocabulary import ladder, words_in


@dataclass(frozen=True, slots=True)
class Statement:
    """One thing that is said: its (start, end) in the claim, the reporting verb, the words of a shared subject.

    denied: a denial stands before it in the claim and may reach it.
    """

    text: str
    place: tuple[int, int]
    verb: str = ""
    subject: str = ""
    denied: bool = False


_BREAK = re.compile(r"[;:]|,(?=\s)|\s[–—-]\s|[()]|\.(?=\s+[A-Z])")
PREPOSITIONS = frozenset({"of", "in", "to", "for", "by", "under", "at", "on", "from", "with", "through", "upon"})
COPULAS = frozenset({"is", "are", "was", "were", "be", "been"})
_JOINTS = frozenset({"and", "or", "but", "which", "who", "that", "while", "whereas", "as"})


_FINITE = frozenset(
    "is are was were be been has have had shall must may can will should does do did cannot".split()  # noqa: SIM905
)


def is_verb(tokens: Tokens, at: int) -> bool:
    """Whether the word here is used as a verb, as far as its form and the words beside it tell."""
    word = tokens.words[at]
    if word in _FINITE:
        return True
    before = tokens.words[at - 1] if at else ""
    after = tokens.words[at + 1] if at + 1 < len(tokens) else ""
    if before in NOUN_FOLLOWS or not verb_lemmas(word):
        return False
    if before in _BASE_FOLLOWS:
        return True
    if word in verb_lemmas(word):  # a base form elsewhere is nearly always a noun or an adjective
        return False
    if word.endswith("s"):
        return after not in ("of", "and", "or", "") and not tokens.gap(at + 1).strip()
    return wordnet.part_of_speech(word) == "v" or (
        word.endswith(("ing", "ed")) and after in ("the", "a", "by", "that", "to", "of", "for")
    )


NOUN_FOLLOWS = frozenset("the a an of in its their any all his her this these our some no".split())  # noqa: SIM905
_BASE_FOLLOWS = frozenset(["to", "not", "shall", "must", "may", "can", "will", "should", "could", "would", "cannot"])


def verb_lemmas(word: str) -> list[str]:
    """The verbs that this word can be a form of."""
    found = []
    for lemma in wordnet.lemmas(word):
        known = wordnet.entry(lemma)
        if known and "v" in known.senses:
            found.append(lemma)
    return found


def reported(tokens: Tokens, start: int, end: int) -> tuple[int, str]:
    """Where what is said begins after words that only say who speaks ("It states that"), and the reporting verb."""
    at = start
    spoken = False
    while at < min(end, start + 14) and not _report_lemmas(tokens.words[at]):
        spoken = spoken or tokens.words[at] in words_in("speakers") or tokens.words[at] in ("it", "they", "this")
        at += 1
    if (
        at >= min(end, start + 14)
        or not (spoken or at == start)
        or (at > start and tokens.words[at - 1] in NOUN_FOLLOWS)
    ):
        return start, ""
    verb = _report_lemmas(tokens.words[at])[0]
    at += 1
    while at < end and tokens.words[at] in _AFTER_VERB:
        at += 1
    return (at, verb) if at < end else (start, "")


_AFTER_VERB = frozenset(["that", "upon", "on", "for", "out", "down", "again", "once", "also", "clearly"])


def _report_lemmas(word: str) -> list[str]:
    return [lemma for lemma in verb_lemmas(word) if lemma in _report_verbs()]


def _report_verbs() -> frozenset[str]:
    return words_in("saying") | frozenset(ladder())


def split(claim: str) -> tuple[Statement, ...]:
    """The statements of a claim, in order. A claim without joints is one statement."""
    tokens = tokenise(claim)
    if not len(tokens):
        return ()
    start, verb = reported(tokens, 0, len(tokens))
    bounds = [
        start,
        *(at for at in range(start + 1, len(tokens) - 1) if starts_statement(tokens, at, start)),
        len(tokens),
    ]
    pieces = [(a, b) for a, b in pairwise(bounds) if b > a]
    merged = merge(tokens, pieces)
    if len(merged) > 1 and bare(tokens, merged[0]):
        subject = " ".join(tokens.words[slice(*merged[0])])
        return tuple(statement(tokens, a, b, verb, subject) for a, b in merged[1:])
    subject = subject_of(tokens, merged[0]) if len(merged) > 1 else ""
    return tuple(statement(tokens, a, b, verb, subject if n else "") for n, (a, b) in enumerate(merged))


def starts_statement(tokens: Tokens, at: int, start: int) -> bool:
    """A joint ("and", "which", a comma or semicolon) that a verb follows."""
    gap = tokens.gap(at)
    if ";" in gap or ("." in gap and gap.strip() == "." and tokens.capital(at) and len(tokens.words[at - 1]) > 2):
        return True
    broken = bool(_BREAK.search(gap))
    word = tokens.words[at]
    if word in ("which", "whom") and tokens.words[at - 1] in PREPOSITIONS:
        return False
    if word in _JOINTS:
        after = at + 1
        return (
            (broken or word in ("and", "but", "while", "whereas", "which"))
            and after < len(tokens)
            and soon_verb(tokens, after)
        )
    return broken and (is_verb(tokens, at) or word in ("is", "are")) and "," in gap


def soon_verb(tokens: Tokens, at: int) -> bool:
    """A verb opens the piece, or follows a short subject."""
    return is_verb(tokens, at) or (
        at + 1 < len(tokens)
        and tokens.words[at] in ("the", "it", "they", "this", "that", "to", "as")
        and any(is_verb(tokens, n) for n in range(at + 1, min(at + 6, len(tokens))))
    )


def merge(tokens: Tokens, pieces: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Pieces with a single word of content join the one before."""
    merged: list[tuple[int, int]] = []
    for a, b in pieces:
        content = [
            n
            for n in range(a, b)
            if tokens.words[n] not in words_in("function") and tokens.words[n] not in words_in("light")
        ]
        if merged and len(content) < 2:
            merged[-1] = (merged[-1][0], b)
        else:
            merged.append((a, b))
    return merged


def bare(tokens: Tokens, piece: tuple[int, int]) -> bool:
    """Whether the piece is only a subject, with what is said of it behind a comma: "genocide, violating ..."."""
    a, b = piece
    return b - a <= 4 and "," in tokens.gap(b) and not any(is_verb(tokens, at) for at in range(a, b))


def subject_of(tokens: Tokens, piece: tuple[int, int]) -> str:
    """The words before the first verb of the first piece."""
    a, b = piece
    end = next((n for n in range(a, b) if is_verb(tokens, n)), a)
    return " ".join(tokens.words[a:end]) if 0 < end - a <= 6 else ""


def reporting(words: str) -> str:
    """The lemma of a reporting verb in its printed words ("is re-affirmed", "calls upon"), or an empty string."""
    for word in reversed(tokenise(words).words):
        found = _report_lemmas(word)
        if found:
            return found[0]
    return ""


def has_verb(one: Statement) -> bool:
    """Whether a statement says something, and does not only name."""
    tokens = tokenise(one.text)
    return any(is_verb(tokens, at) for at in range(len(tokens)))


_MEMBER = re.compile(r",?\s+(?:and|as well as(?: to)?)\s+")


def last_members(whole: Statement) -> list[tuple[Statement, Statement]]:
    """The statement cut before its last "and", and before the one before."""
    found = []
    for joint in list(_MEMBER.finditer(whole.text))[:-3:-1]:
        start = whole.place[0]
        head = replace(whole, text=whole.text[: joint.start()], place=(start, start + joint.start()))
        tail = replace(whole, text=whole.text[joint.end() :], place=(start + joint.end(), whole.place[1]))
        found.append((head, tail))
    return found


def statement(tokens: Tokens, a: int, b: int, verb: str, subject: str) -> Statement:
    while a + 1 < b and tokens.words[a] in ("and", "or", "but", "that", "which", "who"):
        a += 1
    inner, own = reported(tokens, a, b)
    if own in ladder():
        a, verb = inner, own
    place = (tokens.places[a][0], tokens.places[b - 1][1])
    return Statement(tokens.raw[slice(*place)], place, verb, subject, bool(negations(tokens, 0, a)))
