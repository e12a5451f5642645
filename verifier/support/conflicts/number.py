"""Another number, date, percentage or quantity of the same thing."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from ..agreement import agree
from ..bounds import Side
from ..candidates import Nearness
from ..dates import KINDS, same_date, whole
from ..denials import negations
from ..judgement import Conflict
from ..matching import Term
from ..quantities import Quantity, quantities
from ..setting import Setting
from ..subjects import left_unsaid, pronoun_opens
from ..tokens import Tokens, sentences
from ..vocabulary import words_in

# The rest of the statement that the passage must bear before its numbers are compared.
REST = 0.72
# Less where the statement bounds a number ("more than 50"): who writes so has the text's number in mind.
BOUNDED_REST = 0.62
NEAR = 9
# Statements of many numbers are lists; those with few other words say too little to be matched.
MANY = 5
SOLID = 2
ADJACENT = 5  # words from a word to the date or the sum beside it
# Of these "before" or "at least" says nothing that can be compared alone.
_DEICTIC, _PERIODS = frozenset({"this", "last", "next"}), frozenset({"year", "month", "week", "season"})
_PLACED = frozenset({"ordinal", "day", "month"})


def conflicts(setting: Setting) -> Iterator[Conflict]:
    claimed = [one for one in quantities(setting.tokens) if not reference(setting, one)]
    if not claimed:
        return
    official = quantities(setting.view.tokens, setting.passage.first, setting.passage.end)
    used = [at for one in claimed for at in range(one.opens, one.end)]
    rest = setting.coverage(used)
    if not comparable(setting, claimed) or rest < BOUNDED_REST or denied(setting):
        return
    pairs = [(one, other) for one, other in disagreeing(setting, claimed, official) if one.bound.side or rest >= REST]
    pairs = [(one, other) for one, other in pairs if one.kind not in KINDS or not told_today(setting)]
    if strangers(setting):  # "more than 61" of the text's own 61 is about the same thing
        pairs = [(one, other) for one, other in pairs if one.value == other.value and one.bound.strict]
    found = [conflict(setting, one, other) for one, other in pairs]
    kinds = {item.kind for item in found}
    # Several other numbers at once may be those of another thing; dates have parts, and bounds were drawn on purpose.
    if len(found) == 1 or kinds == {"date"} or (found and all(one.bound.side for one, _ in pairs)):
        yield found[0]


def told_today(setting: Setting) -> bool:
    """Whether the passage dates by its own day: "this year" may be the year that the statement names."""
    words = setting.view.tokens.words[setting.passage.first : setting.passage.end]
    return any(word in _PERIODS and before in _DEICTIC for before, word in pairwise(words))


def comparable(setting: Setting, claimed: list[Quantity]) -> bool:
    """A single sentence with few numbers and enough other words."""
    enough = len([term for term in setting.terms if solid(setting, term)]) >= SOLID
    return 0 < len(claimed) <= MANY and enough and len(sentences(setting.tokens)) == 1


def solid(setting: Setting, term: Term) -> bool:
    return term.kind not in ("number", "light", "restrictor") and setting.borne(term)


def reference(setting: Setting, one: Quantity) -> bool:
    """A number that only names a text or a part of it ("resolution 822 (1993)", "Article 25"), or is a note's mark."""
    before = setting.tokens.words[max(0, one.at - 2) : one.at]
    if one.kind == "count" and setting.tokens.words[one.end : one.end + 1] in (("the",), ("a",), ("an",)):
        return True
    bracketed = "(" in setting.tokens.gap(one.at) or before[-1:] == ("top",)  # "the top 10" counts nothing
    return bracketed or any(word in words_in("references") for word in before)


def strangers(setting: Setting) -> bool:
    """Names that the passage does not have: it may speak of somebody else."""
    known = {term.at for term in setting.terms if setting.borne(term)}
    read = {at for one in quantities(setting.tokens) for at in range(one.at, one.end)}
    named = [t for t in setting.terms if t.kind == "name" or left_unsaid(t)]
    lacking = [t.at for t in named if t.at not in known | read]
    return not pronoun_opens(setting.view) and any(not {at - 1, at + 1} & known for at in lacking)


def disagreeing(
    setting: Setting, claimed: list[Quantity], official: list[Quantity]
) -> Iterator[tuple[Quantity, Quantity]]:
    """Each claimed quantity with the one in the text that cannot be reconciled with it."""
    for one in claimed:
        same = [other for other in official if other.kind == one.kind]
        if one.kind in _PLACED and one.bound.side:
            same = [other for other in same if one.kind != "ordinal" and other.bound == one.bound]
        if one.kind == "ordinal" and not one.unit:
            continue
        same = [other for other in same if rival(setting, one, other) and not unattained(setting, one, other)]
        rivals = beside(setting, one, same) if not said_as_such(one, official) else []
        date = whole(one, claimed, setting.tokens)
        may_be = (o for o in meant(one, official, rivals) if in_date(setting, date, one.kind, o, official))
        if len(rivals) == 1 and (limits(one, rivals[0]) or not any(agree(one, o) for o in (*rivals, *may_be))):
            yield one, rivals[0]


def said_as_such(one: Quantity, official: list[Quantity]) -> bool:
    """Whether the text has this very bounded number: "over $500 million" beside another sum."""
    told = (one.kind, one.value, one.bound)
    return bool(one.bound.side) and told in [(other.kind, other.value, other.bound) for other in official]


def in_date(
    setting: Setting, date: dict[str, Quantity], kind: str, other: Quantity, official: list[Quantity]
) -> bool:
    """Whether the dates that two parts belong to can be one: "10 January 1957" has not the 10 of "10 February 1894"."""
    return {kind, other.kind} - KINDS != set() or same_date(date, whole(other, official, setting.view.tokens), kind)


def unattained(setting: Setting, one: Quantity, other: Quantity) -> bool:
    """ "not attained the age of 18" is "under 18": a denial before the text's number makes it a bound."""
    first = max(setting.passage.first, other.opens - 6)
    words = setting.view.tokens.words[first : other.opens]
    return one.value == other.value and any(word in words_in("negations") for word in words)


def limits(one: Quantity, other: Quantity) -> bool:
    """Two terms or limits under one word: "before 15 February" is not "before 15 January"."""
    same = one.bound == other.bound and not one.bound.strict and other.bound.side in (Side.ABOVE, Side.BELOW)
    term = one.kind in _PLACED and bool(one.bound.side)
    return one.value != other.value and (term or (one.kind == "count" and same))


def beside(setting: Setting, one: Quantity, rivals: list[Quantity]) -> list[Quantity]:
    """Of several those on the side of the nearest word where the statement has its own: "opened in 2014" of the two.

    Of several dates there, the one that follows or precedes at once.
    """
    near = sorted(solid_terms(setting, one), key=lambda t: abs(t.at - one.at))
    if len(rivals) < 2 or one.kind in ("count", "ordinal") or not near or not setting.borne(near[0]):
        return rivals
    anchor = setting.passage.found[near[0].at][1]
    if one.kind == "money":
        return next_to(anchor, rivals)
    there = [other for other in rivals if (other.at >= anchor) == (one.at > near[0].at)]
    return next_to(anchor, there) if one.kind in KINDS else there


def next_to(anchor: int, rivals: list[Quantity]) -> list[Quantity]:
    """The one beside this word, where all others are a good way farther."""
    order = sorted(rivals, key=lambda other: abs(other.at - anchor))
    gaps = [abs(other.at - anchor) for other in order[:2]]
    return order[:1] if len(gaps) == 2 and gaps[0] <= ADJACENT and gaps[1] - gaps[0] > 1 else rivals


def solid_terms(setting: Setting, one: Quantity) -> list[Term]:
    """Words that say something, those of the quantity and of its bound left out."""
    return [t for t in setting.terms if t.kind not in ("number", "light") and not one.opens <= t.at < one.end]


def meant(one: Quantity, official: list[Quantity], rivals: list[Quantity]) -> list[Quantity]:
    """The text's quantities that may be the claimed one: nearly any number is more or less than another."""
    if one.bound.side:
        return rivals
    return [o for o in official if o.kind == one.kind or (o.kind in ("count", "year") and not o.bound.side)]


def denied(setting: Setting) -> bool:
    """A denial on one side only: another number may then be what is meant."""
    ours = negations(setting.tokens, 0, len(setting.tokens))
    return bool(ours) != bool(negations(setting.view.tokens, *setting.span()))


def rival(setting: Setting, one: Quantity, other: Quantity) -> bool:
    """Whether both count the same thing: the same unit, or the same kind of date beside the same words."""
    if one.kind in ("percent", "money") and one.value == other.value and one.bound.strict:
        return one.unit == other.unit
    if one.kind in ("count", "percent", "ordinal"):
        return (ranks(setting.tokens, one) and ranks(setting.view.tokens, other)) or counts_same(setting, one, other)
    near = [at for at in nearest_terms(setting, one) if abs(at - other.at) <= NEAR]
    return bool(near)


def ranks(tokens: Tokens, one: Quantity) -> bool:
    """ "number 91 of the list", "# 92": a place in an order."""
    return "#" in tokens.gap(one.at) or (one.at > 0 and tokens.words[one.at - 1] == "number")


def counts_same(setting: Setting, one: Quantity, other: Quantity) -> bool:
    """Whether both numbers stand before the same word ("12 members"), or right behind it ("at age 12")."""
    if one.kind == "percent":
        return bool([at for at in nearest_terms(setting, one) if abs(at - other.at) <= NEAR])
    ours = {term.at: [at for at, near in term.places.items() if near >= Nearness.EQUAL] for term in setting.terms}
    units = [t.at for t in setting.terms if joined(setting.tokens, one.end, t.at) and solid(setting, t)]
    if one.unit and units:
        return any(joined(setting.view.tokens, other.end, at) for at in ours[units[0]])
    told, read = before(setting.tokens, one.at), before(setting.view.tokens, other.at)
    label = setting.tokens.words[told] if told >= 0 else ""
    named = one.at and setting.tokens.capital(one.at - 1)  # "FIFA 09" and "FIFA 08" are two things
    return (
        one.kind == "count"
        and not named
        and label not in words_in("function")
        and read in ours.get(told, ())
    )


_LINKS = frozenset({"of", "the", "its", "their", "his", "her"})


def before(tokens: Tokens, at: int) -> int:
    """The word to which a number behind it belongs: "age" of "age 12" and of "the age of 12"."""
    return at - 2 if at > 1 and tokens.words[at - 1] == "of" else at - 1


def joined(tokens: Tokens, end: int, unit: int) -> bool:
    """Whether a unit stands close behind the number that ends here, with no "per" or "in" between them."""
    between = set(tokens.words[end:unit]) - _LINKS
    return end <= unit <= end + 3 and not between & words_in("function")


def nearest_terms(setting: Setting, one: Quantity) -> list[int]:
    """Places in the text of the borne words next to the quantity in the statement; none where the nearest is not borne.

    "She died in 1932" and "born in 1898" are no conflict. Other quantities are left out.
    """
    near = sorted(solid_terms(setting, one), key=lambda t: abs(t.at - one.at))
    borne = [t for t in near if setting.borne(t)][:2]
    return [setting.passage.found[t.at][1] for t in borne] if borne and borne[0] is near[0] else []


def conflict(setting: Setting, one: Quantity, other: Quantity) -> Conflict:
    claimed = setting.tokens.stretch(one.opens, one.end)
    official = setting.view.tokens.stretch(other.opens, other.end)
    kind = {"percent": "percentage", "year": "date", "month": "date", "day": "date"}.get(one.kind, "number")
    why = f"the text has {official} where the document says {claimed}"
    return Conflict(
        kind, "contradicted-paraphrase", setting.place_of(one.at, one.end), claimed, official, other.at, why
    )
