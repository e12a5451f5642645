"""Times, dates and bounds that stand otherwise in the text than in the statement."""

from __future__ import annotations

from collections.abc import Iterator

from .agreement import rounded
from .bounds import Side
from .candidates import Nearness
from .dates import KINDS, same_date, whole
from .quantities import quantities, read
from .setting import Setting
from .statements import verb_lemmas

BESIDE = 5  # words from a word to the year beside it


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
