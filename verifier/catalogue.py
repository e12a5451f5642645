"""Facts about instruments: found by key, by title and by date, from packaged tables and the workspace's own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache

from .facts import by_hand, numbering
from .facts.days import read_day
from .facts.series import SERIES, Series, instrument_of, lines_of, numbers_by_date, series_of
from .facts.titles import best_of
from .model import Fact, Instrument, Unknown

MOST_ANSWERS = 20


class PackagedCatalogue:
    """A contracts.Catalogue over the packaged facts; `overrides` come first and are added to what is known."""

    def __init__(self, overrides: Sequence[Instrument] = ()) -> None:
        self._overrides = {instrument.key: instrument for instrument in overrides}
        self._known = lru_cache(maxsize=20_000)(self._look_up)

    def find(self, key: str | None) -> Instrument | Unknown:
        """The instrument of a key, or why there is none."""
        if key is None:
            return Unknown(None, None, "the citation could not be tied to one instrument")
        return self._known(key)

    def by_title(self, title: str, *, body: str = "", kind: str = "", on: str = "") -> tuple[Instrument, ...]:
        """Instruments of that title, best first; several where the title does not decide, none rather than a guess."""
        pairs = list(self._titled(body, kind, on))
        keys = best_of(title, pairs, dated=bool(on))[:MOST_ANSWERS]
        return tuple(self._instruments(dict.fromkeys(keys)))

    def in_series(self, series: str, on: str) -> tuple[Instrument, ...]:
        """Instruments of a series ("un/sc/res") adopted on that day, in that month or year."""
        found = [self._series_keys(known, on) for known in SERIES if known.prefix.startswith(series.rstrip("/") + "/")]
        hand = [i.key for i in self._by_hand() if i.key.startswith(series.rstrip("/") + "/") and _is_dated(i, on)]
        return tuple(self._instruments(dict.fromkeys([key for keys in found for key in keys] + hand)))

    def _look_up(self, key: str) -> Instrument | Unknown:
        own, packaged = self._overrides.get(key), self._packaged(key)
        if own and packaged:
            return _merged(own, packaged)
        return own or packaged or unknown(key)

    def _packaged(self, key: str) -> Instrument | None:
        hand = by_hand.instruments().get(key)
        series = series_of(key)
        listed = instrument_of(series, key.removeprefix(series.prefix)) if series else None
        if hand and listed:
            return _merged(hand, listed)
        return hand or listed

    def _instruments(self, keys: Iterable[str]) -> Iterator[Instrument]:
        for key in keys:
            found = self.find(key)
            if isinstance(found, Instrument):
                yield found

    def _by_hand(self) -> Iterator[Instrument]:
        yield from self._overrides.values()
        yield from by_hand.instruments().values()

    def _titled(self, body: str, kind: str, on: str) -> Iterator[tuple[str, str]]:
        for instrument in self._by_hand():
            if (
                _fits(instrument, "body", body)
                and _fits(instrument, "kind", kind)
                and (not on or _is_dated(instrument, on))
            ):
                titles = [fact.value for fact in instrument.all_facts("title")]
                yield from ((instrument.key, name) for name in (*titles, *instrument.names))
        for series in SERIES:
            if body in ("", series.body) and kind in ("", series.kind):
                yield from ((key, _title(series, key)) for key in self._series_keys(series, on))

    def _series_keys(self, series: Series, on: str) -> list[str]:
        return [series.prefix + number for number in _numbers(series, on)]


def _numbers(series: Series, on: str) -> Iterable[str]:
    """All numbers, or those of a day, month or year."""
    if not on:
        return lines_of(series)
    day = read_day(on)
    if day is None:
        return ()
    if day.whole:
        return numbers_by_date(series).get(on, ())
    dates = sorted(date for date in numbers_by_date(series) if (other := read_day(date)) and day.agrees(other))
    return [number for date in dates for number in numbers_by_date(series)[date]]


def _title(series: Series, key: str) -> str:
    cells = lines_of(series)[key.removeprefix(series.prefix)].split("\t")
    return cells[2] if len(cells) > 2 else ""


def _fits(instrument: Instrument, field: str, wanted: str) -> bool:
    fact = instrument.fact(field)
    return not wanted or fact is None or fact.value == wanted


def _is_dated(instrument: Instrument, on: str) -> bool:
    day = read_day(on)
    dates = [read_day(fact.value) for fact in instrument.facts if fact.field == "date"]
    return day is not None and any(other is not None and day.agrees(other) for other in dates)


def _merged(first: Instrument, second: Instrument) -> Instrument:
    """The facts of both; the first one's word goes, and the second's sources are kept where they agree."""
    own = {fact.field for fact in first.facts}
    kept = [_with_agreement(fact, second) for fact in first.facts]
    facts = (*kept, *(fact for fact in second.facts if fact.field not in own))
    return Instrument(
        first.key,
        facts,
        tuple(dict.fromkeys((*first.names, *second.names))),
        tuple(dict.fromkeys((*first.addresses, *second.addresses))),
        first.subjects or second.subjects,
        first.status or second.status,
    )


def _with_agreement(fact: Fact, other: Instrument) -> Fact:
    """A fact with the other's sources added where it says the same, or noted as disagreeing where it does not."""
    theirs = other.fact(fact.field)
    if theirs is None or fact.field not in {"date", "year", "meeting"}:
        return fact
    if theirs.value == fact.value:
        return Fact(fact.field, fact.value, tuple(dict.fromkeys((*fact.sources, *theirs.sources))), fact.disagreeing)
    apart = tuple((source, theirs.value) for source in theirs.sources)
    return Fact(fact.field, fact.value, fact.sources, fact.disagreeing + apart)


def unknown(key: str) -> Unknown:
    """What the rules of numbering say of a key that no table holds."""
    if key.startswith("un/ga/res/"):
        judged = numbering.judge_assembly(key.removeprefix("un/ga/res/"))
    elif key.startswith("un/sc/res/"):
        judged = _council(key.removeprefix("un/sc/res/"))
    elif key.startswith("un/doc/"):
        judged = numbering.judge_document(key.removeprefix("un/doc/"))
    else:
        judged = numbering.NOTHING
    return Unknown(key, judged.possible, judged.why)


def _council(number: str) -> numbering.Judgement:
    """Council numbers run on without a gap, so a number after the last known one may have been adopted since."""
    if number[:-1].isdecimal() and number[-1].isalpha():
        whole = instrument_of(SERIES[0], number[:-1])
        why = "a lettered part of a resolution" if whole else "no resolution has this number"
        return numbering.Judgement(None, why)
    if not number.isdecimal() or int(number) == 0:
        return numbering.Judgement(False, "the Council numbers its resolutions from 1")
    last = _last_of_the_council()
    if int(number) <= last + 1000:
        return numbering.Judgement(True, f"later than {last}, the last one in the catalogue")
    return numbering.Judgement(False, f"the Council is far from this number; the last one in the catalogue is {last}")


@cache
def _last_of_the_council() -> int:
    return max(int(known) for known in lines_of(SERIES[0]))


def load_catalogue(overrides: Sequence[Instrument] = ()) -> PackagedCatalogue:
    """The packaged catalogue with the workspace's own facts; reads a series only when it is asked for."""
    return PackagedCatalogue(overrides)
