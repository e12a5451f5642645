"""The same act with doer and sufferer exchanged."""

from __future__ import annotations

from collections.abc import Iterator

from ..candidates import Nearness
from ..judgement import Conflict
from ..setting import Setting
from ..statements import PREPOSITIONS, is_verb
from ..tokens import Tokens
from ..wordnet import lemmas

REST = 0.9
ACTIVE = 12  # words from the doer to the sufferer
_PASSIVE = frozenset({"is", "are", "was", "were", "be", "been", "being"})


def conflicts(setting: Setting) -> Iterator[Conflict]:
    yield from of_and_by(setting)
    yield from in_order(setting)
    yield from from_and_to(setting)


def from_and_to(setting: Setting) -> Iterator[Conflict]:
    """ "from Lyra to Santos" where the text has "from Santos to Lyra"."""
    words, theirs = setting.tokens.words, setting.view.tokens.words
    if setting.coverage() < REST:
        return
    behind = [(one.at, setting.passage.found.get(one.at, (Nearness.NONE, 0))[1]) for one in setting.terms if one.at]
    left = [(at, place) for at, place in behind if words[at - 1] == "from" and place and theirs[place - 1] == "to"]
    come = [(at, place) for at, place in behind if words[at - 1] == "to" and place and theirs[place - 1] == "from"]
    if len(left) == len(come) == 1:
        first, last = sorted((left[0][0], come[0][0]))
        said, (start, end) = setting.tokens.stretch(first - 1, last + 1), sorted((left[0][1], come[0][1]))
        why = f"the text says {setting.view.tokens.stretch(start - 1, end + 1)!r}: the two ends are exchanged"
        place = setting.place_of(first - 1, last + 1)
        yield Conflict("direction", "contradicted-paraphrase", place, said, setting.official(start), start, why)


def of_and_by(setting: Setting) -> Iterator[Conflict]:
    """ "the invasion of Iraq by Kuwait" where the text has "of Kuwait by Iraq"."""
    for term in setting.terms:
        held, ours = setting.passage.found.get(term.at), parties(setting.tokens, term.at)
        if held is None or ours is None or held[0] < Nearness.DERIVATION or setting.coverage() < REST:
            continue
        theirs = parties(setting.view.tokens, held[1])
        places = {t.at: t.places for t in setting.terms}
        if (
            theirs
            and all(theirs[1 - n] in places.get(ours[n], ()) for n in (0, 1))
            and not any(theirs[n] in places[ours[n]] for n in (0, 1))
        ):
            said = setting.tokens.stretch(term.at, ours[1] + 1)
            read = " ".join(setting.official(n) for n in range(held[1], theirs[1] + 1))
            why = f"the text says {read!r}: doer and sufferer are exchanged"
            yield Conflict("actor", "changed-actor", setting.place_of(term.at, ours[1] + 1), said, read, held[1], why)


def parties(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """Positions of the names behind "of" and "by" after an act, "by the military forces of Iraq" too."""
    found = [named_behind(tokens, at, "of", 2), named_behind(tokens, at, "by", 6)]
    sufferer, doer = found
    return (sufferer, doer) if sufferer is not None and doer is not None and sufferer < doer else None


def named_behind(tokens: Tokens, at: int, joint: str, reach: int) -> int | None:
    """The first name among the words behind the joint."""
    place = next((n for n in range(at + 1, min(at + 12, len(tokens))) if tokens.words[n] == joint), None)
    behind = range(place + 1, min(place + 1 + reach, len(tokens))) if place is not None else range(0)
    return next((n for n in behind if tokens.capital(n) and tokens.words[n] not in ("the", "")), None)


def in_order(setting: Setting) -> Iterator[Conflict]:
    """ "Kuwait invaded Iraq" where the text has "Iraq invaded Kuwait"."""
    if setting.coverage() < REST:
        return
    for term in setting.terms:
        named = names_around(setting, term.at) if is_act(setting, term.at) else None
        if named is None:
            continue
        first, last = named
        where, one, other = (setting.passage.found[at][1] for at in (term.at, first, last))
        if (
            not other < where < one
            or one - other > ACTIVE
            or joined_otherwise(setting, (term.at, last), (where, one))
            or passive(setting.tokens, term.at)
            or passive(setting.view.tokens, where)
        ):
            continue
        said = " ".join(setting.tokens.written(n) for n in range(first, last + 1))
        read = " ".join(setting.official(n) for n in range(other, one + 1))
        why = f"the text says {read!r}: doer and sufferer are exchanged"
        yield Conflict("actor", "changed-actor", setting.place_of(first, last + 1), said, read, where, why)


def is_act(setting: Setting, at: int) -> bool:
    """Whether the word is a verb, or a noun for it, that the text has in this form."""
    nearness, where = setting.passage.found.get(at, (Nearness.NONE, -1))
    return nearness >= Nearness.FORM and (is_verb(setting.tokens, at) or noun_of(setting, at, where))


def names_around(setting: Setting, at: int) -> tuple[int, int] | None:
    """The nearest names before and after a word that the text bears, where they are two."""
    names = [t for t in setting.terms if setting.borne(t) and (setting.tokens.capital(t.at) or t.kind == "name")]
    before, after = [t for t in names if t.at < at][-1:], [t for t in names if t.at > at][:1]
    if not before or not after or set(lemmas(before[0].word)) & set(lemmas(after[0].word)):
        return None
    return before[0].at, after[0].at


def joined_otherwise(setting: Setting, ours: tuple[int, int], theirs: tuple[int, int]) -> bool:
    """Whether a preposition follows the verb on one side only: "stars in Ash" and "Ash, starring Holt" are one."""
    said = PREPOSITIONS & set(setting.tokens.words[slice(*ours)])
    return bool(said) != bool(PREPOSITIONS & set(setting.view.tokens.words[slice(*theirs)]))


def noun_of(setting: Setting, at: int, official: int) -> bool:
    """An act as a noun with what it is done to, in both: "the invasion of"."""
    words, theirs = setting.tokens.words, setting.view.tokens.words
    return "of" in words[at + 1 : at + 2] and "of" in theirs[official + 1 : official + 2]


def passive(tokens: Tokens, at: int) -> bool:
    near = tokens.words[max(0, at - 3) : at + 4]
    return "by" in near or any(word in _PASSIVE for word in tokens.words[max(0, at - 3) : at])
