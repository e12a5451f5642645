"""Reasons not to call a statement supported although one passage has all its words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from .agreement import rounded
from .bounds import Side
from .candidates import Nearness
from .complements import complement
from .conflicts.strength import unsettled
from .cross_guards import cross_guards
from .dates import KINDS, same_date, whole
from .denials import breaks, negations
from .quantities import quantities, read
from .setting import Setting
from .statements import PREPOSITIONS, is_verb, verb_lemmas
from .tokens import bracketed
from .vocabulary import words_in

LOOSE = 0.6
HEADED = 3  # words from a preposition to its noun
BESIDE = 5  # words from a word to the year beside it
# How far a denial reaches: a negative subject to the end of its clause, others over the next words.
CLAUSE, SOON = 14, 8
_COMPARING = frozenset({"after", "than", "near", "between", "against", "about"})
_SUBJECTS = frozenset({"no", "none", "nobody", "nothing", "neither", "nor", "never"})


def guards_of(setting: Setting) -> Iterator[str]:
    first, end = setting.span()
    yield from denial(setting)
    yield from restriction(setting, first, end)
    yield from scattered(setting)
    yield from another_subject(setting)
    yield from doubled(setting)
    yield from in_a_name(setting)
    if unsettled(setting):
        yield "the text's own verb may be weaker"
    yield from bounded(setting)
    yield from another_act(setting)
    yield from then_and_now(setting)
    yield from of_something_else(setting)
    yield from another_date(setting)
    yield from beside_another(setting)
    yield from in_brackets_only(setting)
    yield from cross_guards(setting)


def in_brackets_only(setting: Setting) -> Iterator[str]:
    """ "in China" is not borne by what a name is in another tongue, "(Chinese: ...)"."""
    for term in setting.terms:
        nearness, at = setting.passage.found.get(term.at, (Nearness.NONE, 0))
        loose = term.kind == "name" and Nearness.STEM <= nearness <= Nearness.DERIVATION
        if loose and bracketed(setting.view.tokens, at):
            yield f"the text has {setting.official(at)!r} in brackets only"
            return


def beside_another(setting: Setting) -> Iterator[str]:
    """The year stands far from the word that the statement has beside it, and another year next to that word."""
    years = [one for one in quantities(setting.tokens) if one.kind == "year"]
    for one in years if len(years) == 1 and not years[0].bound.side else ():
        theirs = quantities(setting.view.tokens, setting.passage.first, setting.passage.end)
        before = [t for t in setting.terms if t.at < one.at and t.kind not in ("number", "light")][-1:]
        places = (one.at, before[0].at if before else -1)
        held, at = (setting.passage.found.get(n, (Nearness.NONE, -1))[1] for n in places)
        near = [other for other in theirs if other.kind == "year" and 0 < other.at - at <= BESIDE]
        if min(held, at) >= 0 and held - at > 2 * BESIDE and near and one.value not in [other.value for other in near]:
            yield f"the text has {setting.official(near[0].at)!r} beside {setting.official(at)!r}"
            return


def of_something_else(setting: Setting) -> Iterator[str]:
    """ "Sarn is the capital" is not borne by "Sarn is a city smaller than the capital, Holm"."""
    ours = complement(setting.tokens, 0, len(setting.tokens))
    at = setting.passage.found.get(ours.head, (Nearness.NONE, -1))[1] if ours else -1
    theirs = complement(setting.view.tokens, setting.passage.first, setting.passage.end) if at >= 0 else None
    if ours is None or theirs is None or not setting.same_subject(ours.copula, theirs.copula) or at < theirs.end:
        return
    if ((PREPOSITIONS | _COMPARING) - {"to"}) & set(setting.view.tokens.words[max(theirs.end, at - HEADED) : at]):
        yield f"the text says {setting.official(at)!r} of something else"


def then_and_now(setting: Setting) -> Iterator[str]:
    """ "plays for" beside "played for ... until 2016", "used to play" beside "plays"."""
    words, theirs = setting.tokens.words, setting.view.tokens.words
    for term in setting.terms:
        held = setting.passage.found.get(term.at)
        if held is None or not term.at or not verb_lemmas(term.word):
            continue
        read, used = theirs[held[1]], words[term.at - 2 : term.at] == ("used", "to")
        over = "until" in theirs[held[1] : setting.passage.end] and "until" not in words
        if (used and read.endswith("s")) or (over and term.word.endswith("s") and read.endswith("ed")):
            yield f"the text says {setting.official(held[1])!r} of another time"
            return


def another_act(setting: Setting) -> Iterator[str]:
    """ "a debut in Green Summer" is not borne by "a debut in The Weir, and next appeared in Green Summer"."""
    words = setting.view.tokens.words
    for one, other in pairwise(t for t in setting.terms if t.at in setting.passage.found):
        joint = setting.tokens.words[one.at + 1] if one.at + 1 < other.at else ""
        first, last = setting.passage.found[one.at][1], setting.passage.found[other.at][1]
        if joint not in PREPOSITIONS - {"to"} or not first < last < setting.passage.end or words[first + 1] != joint:
            continue
        verb = next((at for at in range(first + 2, last) if is_verb(setting.view.tokens, at)), None)
        nearer = any(first < place < (verb or 0) for place in other.places)
        if verb is not None and joint in words[verb + 1 : last] and not nearer:
            yield f"the text has {setting.official(last)!r} behind another act ({setting.official(verb)!r})"
            return


def another_date(setting: Setting) -> Iterator[str]:
    """The parts of the date stand in dates that differ: the 10 in "10 January 1957", the year in "20 February 1894"."""
    ours = [one for one in quantities(setting.tokens) if one.kind in KINDS]
    theirs = quantities(setting.view.tokens, setting.passage.first, setting.passage.end) if ours else []
    for one in ours:
        at = setting.passage.found.get(one.at, (Nearness.NONE, -1))[1]
        held = next((o for o in theirs if (o.at, o.kind, o.value) == (at, one.kind, one.value)), None)
        if held and not same_date(whole(one, ours, setting.tokens), whole(held, theirs, setting.view.tokens), ""):
            yield f"the text has {setting.official(at)!r} in another date"
            return


def bounded(setting: Setting) -> Iterator[str]:
    """The very number stands in the text without the bound: "after 2002" is not borne by "in 2002"."""
    for one in quantities(setting.tokens):
        nearness, at = setting.passage.found.get(one.at, (Nearness.NONE, 0))
        if nearness < Nearness.FORM or rounded(one) or not (one.bound.strict or one.bound.side is Side.ABOVE):
            continue
        official = read(setting.view.tokens, at, setting.passage.end)
        if official and official.value == one.value and official.bound.side is not one.bound.side:
            yield f"the document bounds the number ({setting.tokens.stretch(one.opens, one.end)}), the text does not"
            return


def doubled(setting: Setting) -> Iterator[str]:
    """One word of the text stands for two of the statement: "childhood" in "Boyhood is about a childhood"."""
    taken: dict[int, str] = {}
    for term in setting.terms:
        nearness, at = setting.passage.found.get(term.at, (Nearness.NONE, -1))
        if term.kind in ("light", "number", "restrictor") or nearness < Nearness.STEM:
            continue
        other = taken.setdefault(at, term.word)
        if other != term.word and nearness < Nearness.EQUAL:
            yield f"one word of the text ({setting.official(at)!r}) would stand for both {other!r} and {term.word!r}"
            return


def in_a_name(setting: Setting) -> Iterator[str]:
    """ "a county" is not borne by the "County" of another name, "Yavapai County"."""
    ours, view = setting.tokens, setting.view.tokens
    for term in setting.terms if not setting.view.sealed else ():
        nearness, at = setting.passage.found.get(term.at, (Nearness.NONE, 0))
        article = term.at and ours.words[term.at - 1] in ("a", "an")
        if not article or not nearness or at <= setting.passage.first or ours.capital(term.at):
            continue
        named = view.capital(at) and view.capital(at - 1) and view.gap(at).strip() in ("", "-")
        if named and view.words[at - 1] not in ours.words and view.words[at - 1] not in words_in("function"):
            yield f"the text has {setting.official(at)!r} in a name only"
            return


def another_subject(setting: Setting) -> Iterator[str]:
    """The text says it of another name: "Medina was his goal" beside "Mecca was his goal after Medina"."""
    verb = next((at for at in range(1, len(setting.tokens)) if is_verb(setting.tokens, at)), 0)
    ours = setting.passage.found.get(verb - 1)
    after = next((t.at for t in setting.terms if t.at > verb and t.at in setting.passage.found), None)
    if not verb or ours is None or after is None or not setting.tokens.capital(verb - 1) or setting.view.sealed:
        return
    words, told = setting.view.tokens.words, setting.passage.found[after][1]
    for at in range(max(setting.passage.first + 1, told - (after - verb) - 1), told):
        same = words[at] == setting.tokens.words[verb] and not setting.view.tokens.gap(at).strip()
        strange = words[at - 1] not in setting.tokens.words and words[at - 1] not in words_in("pronouns")
        if same and strange and ours[1] > told and setting.view.tokens.capital(at - 1):
            yield f"the text says this of {setting.official(at - 1)!r}"
            return


def denial(setting: Setting) -> Iterator[str]:
    ours = len(negations(setting.tokens, 0, len(setting.tokens)))
    theirs = setting.denials()
    first, end = setting.span()
    near = [at for at in theirs if at < setting.passage.first or first - 4 <= at <= end]
    counts = {len(near), sum(concerned(setting, at) for at in theirs)}
    if any(at < first and setting.view.tokens.words[at] in _SUBJECTS and concerned(setting, at) for at in theirs):
        counts.discard(0)
    if ours not in counts and not (setting.denied and ours + 1 in counts):
        yield "a denial stands on one side only"


def concerned(setting: Setting, at: int) -> bool:
    """Whether a denial of the text speaks of a borne word: "no one" of its whole clause, "not" of what follows soon."""
    tokens = setting.view.tokens
    held = {place for _, place in setting.passage.found.values()}
    if any(first <= at < end for first, end in setting.passage.openings):
        return True
    reach = CLAUSE if tokens.words[at] in _SUBJECTS else SOON
    for place in range(at, min(at + reach, setting.passage.end)):
        if place > at and breaks(tokens, place):
            return False
        if place in held:
            return True
    return False


def restriction(setting: Setting, first: int, end: int) -> Iterator[str]:
    """The passage restricts what the statement says without restriction, or tells of it as not done."""
    proven = {at for at, (nearness, _) in setting.passage.found.items() if nearness is Nearness.FITS}
    bounds = {n for one in quantities(setting.tokens) if one.at in proven for n in range(one.opens, one.at)}
    ours = {word for at, word in enumerate(setting.tokens.words) if at not in bounds}
    kinds = words_in("restrictors") | words_in("conditions") | words_in("unreal")
    said = list(setting.view.tokens.words[max(first - 2, setting.passage.first) : end])
    said += [word for one, last in setting.passage.openings for word in setting.view.tokens.words[one:last]]
    theirs = set(restricting(said)) & kinds - {"just"}  # of a text it says "fair"
    ours |= {"except"} if excepted(setting.tokens.words) else set()
    unreal = ours & words_in("unreal") - setting.words()
    if unreal:
        yield f"the document has {', '.join(sorted(unreal))} where the text has not"
    if theirs and not ours & kinds:
        yield f"the text restricts this ({', '.join(sorted(theirs))})"


def restricting(said: Sequence[str]) -> Iterator[str]:
    """The words, those left out that restrict only in other company: "provided for in", "subject" without "to"."""
    for at, word in enumerate(said):
        after = said[at + 1 : at + 2]
        if not ((word == "provided" and after != ["that"]) or (word == "subject" and after != ["to"])):
            yield word


def excepted(words: Sequence[str]) -> bool:
    """ "other than the permanent members", "apart from", "save for"."""
    return any(pair in _EXCEPTING for pair in pairwise(words)) or "exception" in words or "excluding" in words


_EXCEPTING = frozenset({("other", "than"), ("apart", "from"), ("aside", "from"), ("save", "for"), ("but", "not")})


def scattered(setting: Setting) -> Iterator[str]:
    """The words stand far apart or in another order: who does what to whom may differ."""
    held = [
        (t.at, setting.passage.found[t.at][1])
        for t in setting.terms
        if t.at in setting.passage.found
        and setting.passage.found[t.at][0] >= Nearness.STEM
        and setting.passage.first <= setting.passage.found[t.at][1] < setting.passage.end
    ]
    pairs = list(pairwise(held))
    if pairs:
        near = sum(setting.distance(a[1], b[1]) <= 2 * (b[0] - a[0]) + 5 for a, b in pairs) / len(pairs)
        if near < LOOSE:
            yield "its words stand far apart in the text"


__all__ = ["guards_of"]
