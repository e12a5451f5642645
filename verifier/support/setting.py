"""One statement beside one passage: what every question about them starts from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .candidates import Nearness
from .denials import negations
from .matching import Term
from .passages import Passage
from .tokens import Tokens
from .view import View

OPENING = 3  # words of a sentence among which its subject's name begins


@dataclass(frozen=True, slots=True)
class Setting:
    """verb: the lemma of the reporting verb, or an empty string. denied: a denial before the statement may reach it."""

    tokens: Tokens
    terms: Sequence[Term]
    view: View
    passage: Passage
    verb: str = ""
    denied: bool = False

    def official(self, at: int) -> str:
        """The word of the text at this position, as printed; empty in a sealed text unless its class is known."""
        return self.view.tokens.written(at)

    def borne(self, term: Term) -> bool:
        held = self.passage.found.get(term.at)
        return held is not None and held[0] >= Nearness.KIND

    def place_of(self, at: int, end: int | None = None) -> tuple[int, int]:
        """Where words of the statement stand in it."""
        return self.tokens.places[at][0], self.tokens.places[(end or at + 1) - 1][1]

    def neighbours(self, term: Term) -> list[int]:
        """Positions in the text of the nearest borne terms before and after this one."""
        order = [t for t in self.terms if t.at in self.passage.found]
        before = [self.passage.found[t.at][1] for t in order if t.at < term.at][-1:]
        after = [self.passage.found[t.at][1] for t in order if t.at > term.at][:1]
        return before + after

    def coverage(self, without: Sequence[int] = ()) -> float:
        """The share of the statement's weight that the passage bears, some positions of the statement left out."""
        counted = [term for term in self.terms if term.at not in without]
        total = sum(term.weight for term in counted)
        held = sum(
            term.weight * self.passage.found[term.at][0].bears for term in counted if term.at in self.passage.found
        )
        return held / total if total else 0.0

    def same_subject(self, ours: int, theirs: int) -> bool:
        """Whether both verbs say it of one name, or the text's of a pronoun for it."""
        named = [term for term in self.terms if term.at < ours and term.kind != "light"]
        if any(term.at not in self.passage.found or not self.borne(term) for term in named):
            return False
        at = self.passage.found[named[0].at][1] if named else self.passage.first
        return at < min(theirs, self.passage.first + OPENING)

    def distance(self, one: int, other: int) -> int:
        """How many words apart two places of the text are, words in brackets between them not counted."""
        low, high = sorted((one, other))
        inside, counted = 0, 0
        for at in range(low + 1, high + 1):
            gap = self.view.tokens.gap(at)
            inside = max(0, inside + gap.count("(") + gap.count("[") - gap.count(")") - gap.count("]"))
            counted += not inside
        return counted

    def span(self) -> tuple[int, int]:
        """The range of the passage from the first to the last borne word."""
        where = [at for _, at in self.passage.found.values() if self.passage.first <= at < self.passage.end]
        return (min(where), max(where) + 1) if where else (self.passage.first, self.passage.end)

    def ranges(self) -> tuple[tuple[int, int], ...]:
        """The passage's range, and before it those of the words that open its list."""
        return (*self.passage.openings, (self.passage.first, self.passage.end))

    def words(self) -> set[str]:
        """The words of the passage and of those that open its list."""
        return {word for first, end in self.ranges() for word in self.view.tokens.words[first:end]}

    def denials(self) -> list[int]:
        """Where the passage, or what opens its list, denies."""
        return [at for first, end in self.ranges() for at in negations(self.view.tokens, first, end)]


__all__ = ["Setting"]
