"""Another nationality or country in the same place."""

from __future__ import annotations

from collections.abc import Iterator

from ..candidates import Nearness
from ..complements import complement
from ..denials import negations
from ..judgement import Conflict
from ..places import home
from ..setting import Setting
from ..vocabulary import nested

REST = 0.7
HALF = 0.45


def conflicts(setting: Setting) -> Iterator[Conflict]:
    yield from of_the_same_thing(setting)
    yield from of_another(setting)
    yield from of_origin(setting)


def of_origin(setting: Setting) -> Iterator[Conflict]:
    """ "is a Canadian" where the text has "is an American actor" of the same name."""
    ours = complement(setting.tokens, 0, len(setting.tokens))
    theirs = complement(setting.view.tokens, setting.passage.first, setting.passage.end) if ours else None
    if ours is None or theirs is None or setting.view.sealed or not setting.same_subject(ours.copula, theirs.copula):
        return
    words = setting.tokens.words
    said = [at for at in range(ours.first, ours.end) if setting.tokens.capital(at) and home(words[at])]
    read = [at for at in range(theirs.first, theirs.end) if named(setting, at)]
    if len(said) != 1 or len(read) != 1 or said[0] in setting.passage.found or setting.coverage(said) < REST:
        return
    other = home(words[said[0]]) != home(setting.view.tokens.words[read[0]])
    if other and not denied_by(setting, ours.copula, theirs.copula):
        yield from found(setting, said[0], read[0])


def denied_by(setting: Setting, ours: int, theirs: int) -> bool:
    ahead = negations(setting.tokens, 0, ours + 3)
    return bool(ahead or negations(setting.view.tokens, setting.passage.first, theirs + 3))


def of_the_same_thing(setting: Setting) -> Iterator[Conflict]:
    """ "the Rwandan side", "the Government of Portugal" where the text has that of another country."""
    if setting.coverage() < REST:
        return
    words = setting.view.tokens.words
    for term in setting.terms:
        ours = home(term.word) if setting.tokens.capital(term.at) else ""
        for noun, step in owned(setting, term.at) if ours else ():
            held = [at for at in noun if setting.passage.first < at < setting.passage.end]
            there = [at + step for at in held if step == -1 or words[at + 1 : at + 2] == ("of",)]
            others = [at for at in there if at < setting.passage.end and named(setting, at)]
            same = any(home(words[at]) == ours or at in term.places for at in there if at < len(words))
            if len(others) == 1 and len(held) == 1 and not same and joined_to_none(setting, others[0]):
                yield from found(setting, term.at, others[0])


def owned(setting: Setting, at: int) -> Iterator[tuple[list[int], int]]:
    """Where the text bears the noun that the name belongs to, and how far from it there the name would stand."""
    nouns = {t.at: sorted(p for p, near in t.places.items() if near >= Nearness.FORM) for t in setting.terms}
    if at + 1 in nouns and not setting.tokens.capital(at + 1):
        yield nouns[at + 1], -1
    if setting.tokens.words[at - 1 : at] == ("of",) and at - 2 in nouns:
        yield nouns[at - 2], 2


def joined_to_none(setting: Setting, at: int) -> bool:
    return joined(setting.view.tokens.words, at, setting.passage.first, setting.passage.end) is None


def found(setting: Setting, at: int, official: int) -> Iterator[Conflict]:
    ours, theirs = home(setting.tokens.words[at]), home(setting.view.tokens.words[official])
    if ours == theirs or nested(ours, theirs):
        return
    said, read = setting.tokens.written(at), setting.official(official)
    why = f"the text says {read!r} where the document says {said!r}"
    yield Conflict("place", "contradicted-paraphrase", setting.place_of(at), said, read, official, why)


def of_another(setting: Setting) -> Iterator[Conflict]:
    borne = [t for t in setting.terms if t.kind != "light" and setting.borne(t)]
    one_sided = bool(negations(setting.tokens, 0, len(setting.tokens))) and not setting.denials()
    if one_sided or len(borne) < 2 or setting.coverage() < HALF:
        return
    for term in setting.terms:
        if (
            not setting.tokens.capital(term.at)
            or term.best() >= Nearness.STEM
            or not home(term.word)
            or setting.coverage([term.at]) < REST
        ):
            continue
        near = setting.neighbours(term)
        others = [at for at in range(setting.passage.first, setting.passage.end) if named(setting, at)]
        rivals = [at for at in others if any(0 < abs(at - place) <= 4 for place in near)]
        rivals = [at for at in rivals if not claimed_too(setting, at)]
        if len(rivals) == 1 and alone(setting, term.at, rivals[0]):
            yield from found(setting, term.at, rivals[0])


def named(setting: Setting, at: int) -> bool:
    """Whether a nationality or country stands here."""
    word = setting.view.tokens.words[at]
    return len(word) > 3 and (setting.view.sealed or setting.view.tokens.capital(at)) and bool(home(word))


def alone(setting: Setting, at: int, official: int) -> bool:
    """No name is joined to the text's, or the claimed name is joined to the same one: the text may name it beside."""
    partner = joined(setting.view.tokens.words, official, setting.passage.first, setting.passage.end)
    if partner is None:
        return True
    ours = joined(setting.tokens.words, at, 0, len(setting.tokens))
    return ours is not None and setting.passage.found.get(ours, (0, -1))[1] == partner


def joined(words: tuple[str, ...], at: int, first: int, end: int) -> int | None:
    """The word on the other side of an "and" or "or" beside this one."""
    for joint, other in ((at + 1, at + 2), (at - 1, at - 2)):
        if first <= joint < end and first <= other < end and words[joint] in ("and", "or"):
            return other
    return None


def claimed_too(setting: Setting, at: int) -> bool:
    return any(held[1] == at for held in setting.passage.found.values())
