"""The same list of texts cited elsewhere in the run with another number in one place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from ..contracts import Case
from ..model import Citation, Evidence, Extraction, Instrument, Mention
from ..once import once
from .dates_of import agreeing_date
from .likely import akin, like_numbers
from .place import beside
from .years import agreeing_year

_REACH = 400
_SAME = 80
_SHARED = 3
_NUMBERED = (Mention.FULL, Mention.LIST_ITEM, Mention.COLLECTIVE)  # where a number is written, not pointed back to


@dataclass(frozen=True, slots=True)
class Variant:
    """Where the run cites the text under another number."""

    key: str
    document: str
    line: int
    words: str


def variant_elsewhere(case: Case) -> Variant | None:
    """The other number, where it fits the list and the one here does not; nothing where both may be right."""
    key = case.citation.key
    if key is None or not isinstance(case.instrument, Instrument) or case.citation.mention not in _NUMBERED:
        return None  # nor is what a whole text is called judged by the texts that it cites
    if _is_sound(case, case.instrument):
        return None
    mine = _surroundings(case.extraction, case.citation)
    if len(mine) < _SHARED:
        return None
    found = {variant.key: variant for variant in _variants(case, key, mine)}
    return next(iter(found.values())) if len(found) == 1 else None


def _is_sound(case: Case, known: Instrument) -> bool:
    """Whether nothing speaks against the number: a date or year agrees, or it is at home among the texts beside it."""
    dated = known.fact("year") or known.fact("date")
    # What is said of the same text right beside it holds for it: "S.C. Res. 188, U.N. Doc. S/RES/188 (Apr. 9, 1964)".
    same = [one for one in beside(case.extraction, case.citation, _SAME) if one.key == case.citation.key]
    for fact in (fact for one in (case.citation, *same) for fact in one.claimed):
        if fact.field == "date" and known.fact("date"):
            return agreeing_date(known, fact.value) is not None
        if fact.field == "year" and dated:
            return agreeing_year(known, fact.value[:4]) is not None
    near = _known(case, _surroundings(case.extraction, case.citation))
    on_subject = [one for one in near if sum(akin(one, other) for other in near if other is not one) >= 2]
    return len(on_subject) < _SHARED or any(akin(known, other) for other in near)


def _variants(case: Case, key: str, mine: frozenset[str]) -> Iterator[Variant]:
    for other_key, places in _places_of(case.run).items():
        if other_key in mine or not _is_variant(key, other_key):
            continue
        other = case.catalogue.find(other_key)
        if not isinstance(other, Instrument):
            continue
        for place in places:
            shared = mine & place.surroundings
            # Two documents that cite much share a few by chance; of one list they share the most.
            if len(shared) < _SHARED or len(shared) * 2 < len(mine) or key in place.surroundings or place.is_near(case):
                continue
            if any(akin(other, neighbour) for neighbour in _known(case, shared)):
                yield place.variant(other_key)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where an instrument of a running series is cited, and the keys of what is cited beside it."""

    extraction: Extraction
    citation: Citation
    surroundings: frozenset[str]

    def is_near(self, case: Case) -> bool:
        """Whether both have the same neighbours because they stand together: those are no two mentions of one list."""
        apart = abs(self.citation.span.start - case.citation.span.start)
        return self.extraction is case.extraction and apart <= 2 * _REACH

    def variant(self, key: str) -> Variant:
        document, span = self.extraction.document, self.citation.span
        return Variant(key, document.name, document.line_of(span.start), " ".join(span.of(document.text).split()))


@once
def _places_of(run: Sequence[Extraction]) -> Mapping[str, Sequence[_Place]]:
    """Where each instrument of a running series is cited: every citation of a run asks."""
    found: dict[str, list[_Place]] = {}
    for extraction in run:
        for citation in extraction.citations:
            if citation.key and citation.key[-1].isdecimal() and citation.key.count("/") == 3:
                place = _Place(extraction, citation, _surroundings(extraction, citation))
                found.setdefault(citation.key, []).append(place)
    return found


def _is_variant(one: str, other: str) -> bool:
    """The same body, and a number of a running series (no session) that differs by a slip."""
    mine, theirs = one.split("/"), other.split("/")
    running = len(mine) == len(theirs) == 4 and mine[3].isdecimal() and theirs[3].isdecimal()
    return running and mine[:2] == theirs[:2] and len(mine[3]) > 2 and like_numbers(one, other)


def _surroundings(extraction: Extraction, citation: Citation) -> frozenset[str]:
    near = beside(extraction, citation, _REACH)
    return frozenset(other.key for other in near if other.key and other.key != citation.key)


def _known(case: Case, keys: frozenset[str]) -> list[Instrument]:
    found = (case.catalogue.find(key) for key in sorted(keys))
    return [instrument for instrument in found if isinstance(instrument, Instrument)]


def evidence_elsewhere(variant: Variant) -> tuple[Evidence, ...]:
    """The words of the other place."""
    return (Evidence(f"“{variant.words}”", source=f"{variant.document}:{variant.line}"),)
