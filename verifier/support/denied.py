"""Denials and restrictions that the text has where the statement has none, and the other way round."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from .candidates import Nearness
from .denials import breaks, negations
from .quantities import quantities
from .setting import Setting
from .vocabulary import words_in

# How far a denial reaches: a negative subject to the end of its clause, others over the next words.
CLAUSE, SOON = 14, 8
_NEXT = 2  # words from a denial to the verb that it denies
_SUBJECTS = frozenset({"no", "none", "nobody", "nothing", "neither", "nor", "never"})
_EXCEPTING = frozenset({("other", "than"), ("apart", "from"), ("aside", "from"), ("save", "for"), ("but", "not")})


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


def denied_again(setting: Setting) -> Iterator[str]:
    """ "measures can change it" beside "measures that tend to change it are invalid and cannot change it"."""
    if negations(setting.tokens, 0, len(setting.tokens)):
        return
    verbs = [term for term in setting.terms if term.kind in ("verb", "noun")]
    for at in negations(setting.view.tokens, setting.passage.first, setting.passage.end):
        if any(at < place <= at + _NEXT and setting.borne(term) for term in verbs for place in term.places):
            yield f"the text denies this too ({setting.official(at)!r})"
            return


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
