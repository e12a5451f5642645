"""Another State or office is told to do it, or entitled to it: "demanded that Portugal release" for South Africa."""

from __future__ import annotations

from collections.abc import Iterator

from ..candidates import Nearness
from ..judgement import Conflict
from ..matching import Term
from ..places import home
from ..setting import Setting
from ..statements import COPULAS, verb_lemmas
from ..tokens import Tokens
from ..vocabulary import ladder, words_in
from .strength import lemma_at, operative_verb

# The rest of the statement that the passage must bear before the parties are compared.
REST = 0.78
LONGEST = 9  # words of a party's name
_NOUN_BEFORE = frozenset({"the", "of", "a", "and"})
_LINKS = frozenset("the of and that to upon on".split())  # noqa: SIM905
# These are whoever governs the country that they are named with.
_RULERS = frozenset({"government", "governments", "parliament", "authorities", "regime"})


def conflicts(setting: Setting) -> Iterator[Conflict]:
    act = acting(setting)
    if act is None or setting.view.sealed:
        return
    said = party(setting.tokens, 0, act.at)
    named = [t.at for t in setting.terms if t.at < act.at]
    if not said or setting.coverage(named) < REST or len([t for t in setting.terms if t.at >= act.at]) < 2:
        return
    first, end = told(setting, said) or beside(setting, act) or (0, 0)
    read = party(setting.view.tokens, first, end)
    if read and not read & (said | everybody(setting.tokens, act.at)):
        ours, theirs = setting.tokens.stretch(0, act.at), setting.view.tokens.stretch(first, end)
        why = f"the text says {theirs!r} where the document says {ours!r}"
        yield Conflict("actor", "changed-actor", setting.place_of(0, act.at), ours, theirs, first, why)


def everybody(tokens: Tokens, end: int) -> frozenset[str]:
    """All countries and offices before the verb: "to the Assembly that Kenya be admitted" is about Kenya."""
    return frozenset[str]().union(*(party(tokens, at, at + 1) for at in range(end)))


def acting(setting: Setting) -> Term | None:
    """The first word that says what is done, of those that the passage bears."""
    for term in setting.terms:
        held, before = setting.passage.found.get(term.at), setting.tokens.words[term.at - 1]
        verb = verb_lemmas(term.word) and before not in _NOUN_BEFORE and not setting.tokens.capital(term.at)
        if 0 < term.at <= LONGEST and held and held[0] >= Nearness.SYNONYM and verb:
            return term
    return None


def told(setting: Setting, said: frozenset[str]) -> tuple[int, int] | None:
    """Whom the text's own verb addresses, where the passage does not name the claimed party at all."""
    address = addressing(setting)
    if address is None:
        return None
    if any(said & party(setting.view.tokens, at, at + 1) for one, last in setting.ranges() for at in range(one, last)):
        return None
    return address


def addressing(setting: Setting) -> tuple[int, int] | None:
    """The words between the text's own verb and what it asks for: "Calls upon [the Government of Lyra] to ..."."""
    verb = operative_verb(setting)
    if verb is None or ladder()[lemma_at(setting, verb)][0] != "direct":
        return None
    end, tokens = verb + 1, setting.view.tokens
    while end < min(setting.ranges()[0][1], verb + LONGEST) and part(tokens, end) and tokens.words[end] != "to":
        end += 1
    return verb + 1, end


def addresses_another(setting: Setting) -> bool:
    """Whether the statement opens with one party that is to act, and the text's own verb addresses another."""
    address = None if setting.view.sealed else addressing(setting)
    act = acting(setting) if address is not None else None
    if address is None or act is None:
        return False
    said, asked = party(setting.tokens, 0, act.at), party(setting.view.tokens, *address)
    ours = {setting.tokens.words[at] for at in range(act.at) if setting.tokens.capital(at)} - words_in("offices")
    return bool(said and asked and not said & asked) and not ours & set(setting.view.tokens.words[slice(*address)])


def beside(setting: Setting, act: Term) -> tuple[int, int] | None:
    """Who stands right before the same word of the text, as in "Lebanon is entitled to"."""
    at, words = setting.passage.found[act.at][1] - 1, setting.view.tokens.words
    if setting.tokens.words[act.at - 1] not in COPULAS or words[at] not in COPULAS:
        return None
    return (at - 1, at) if at > setting.passage.first and home(words[at - 1]) else None


def part(tokens: Tokens, at: int) -> bool:
    """Whether the word can be one of a party's name."""
    word = tokens.words[at]
    return word in _LINKS or word in words_in("offices") or (tokens.capital(at) and not word[:1].isdigit())


def party(tokens: Tokens, first: int, end: int) -> frozenset[str]:
    """The country or the office that this range names; nothing where it says anything else."""
    words = [at for at in range(first, end) if tokens.words[at] not in COPULAS]
    if not all(part(tokens, at) for at in words):
        return frozenset()
    offices = [tokens.words[at] for at in words if tokens.words[at] in words_in("offices")]
    lands = {home(tokens.words[at]) for at in words if tokens.capital(at)} - {""}
    if not offices and any(tokens.words[at] == "and" for at in words):
        return frozenset()  # of two the other may be meant
    rulers = bool(offices) and offices[0] in _RULERS
    heads = {tokens.words[at] for at in words if tokens.capital(at)} if any_body(tokens, words) else set[str]()
    return frozenset(offices[:1] if offices and not rulers else lands or heads)


def any_body(tokens: Tokens, words: list[int]) -> bool:
    """Whether a body that is no office is named: "the Contadora Group"."""
    return any(tokens.words[at] in words_in("bodies") for at in words)
