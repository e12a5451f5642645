"""How many altered quotations are flagged, with the right type, and how many faithful ones are accused.

Usage: python -m benchmarks.quotations [tuning|test] [many]. The test half was laid aside before any tuning.
"""

from __future__ import annotations

import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from random import Random
from typing import Any

from benchmarks import quotation_alterations, quotation_faithful
from benchmarks.quotation_texts import Passage, Texts, assembly, half, library, passages
from verifier.checks.quotation import CHECK
from verifier.contracts import Case
from verifier.model import Citation, Claim, ClaimKind, Document, Extraction, Outcome, Span, Unknown, Verdict
from verifier.wording.fold import words_of

RESULTS = Path(__file__).parent / "results/quotations.md"
EXPECTED = {
    "number": {"changed-number"}, "date": {"changed-number"}, "modality": {"changed-modality"},
    "operative verb": {"changed-strength"},
    "negation added": {"changed-negation"}, "negation dropped": {"changed-negation"},
    "actor swapped": {"changed-actor"},
    "roles swapped": {"changed-actor", "altered-quotation"}, "word dropped": {"altered-quotation"},
    "word inserted": {"altered-quotation"},
    "synonym": {"altered-quotation"}, "silent omission": {"altered-quotation"}, "hidden exception": {"unsound-elision"},
    "reordered": {"unsound-elision"}, "stitched": {"unsound-elision"}, "wrong instrument": {"quoted-elsewhere"},
}  # fmt: skip
EACH = 4  # one quotation in four is compared with the sealed text as well
ONLY: set[str] = set()  # kinds to run, all when empty


class NoFacts:
    """A catalogue that knows of no instrument: this check asks it for names only."""

    def find(self, key: str | None) -> Unknown:
        return Unknown(key)


NO_FACTS: Any = NoFacts()
STRICT = {
    "number",
    "date",
    "negation added",
    "negation dropped",
    "modality",
    "actor swapped",
    "operative verb",
    "wrong instrument",
}


@dataclass(frozen=True, slots=True)
class Sample:
    kind: str
    key: str
    words: str
    passage: Passage


def sampled(part: str, many: int, texts: Texts, seed: str = "") -> Iterator[Sample]:
    """`many` samples of each kind from one half, the same ones every time for a seed."""
    pool = list(passages([t for t in texts.all() if half(t.key) == part], 14, 60))
    for kind, maker in (*quotation_alterations.MAKERS.items(), *quotation_faithful.MAKERS.items()):
        if ONLY and kind not in ONLY:
            continue
        random = Random(f"{part} {kind}{seed}")
        order = random.sample(pool, len(pool))
        made = ((p, maker(p.published, random)) for p in order)
        found = (Sample(kind, p.text.key, words, p) for p, words in made if words and _alters(kind, p, words))
        yield from islice(found, many)
    yield from _of_two(pool, part, many, seed)


def _alters(kind: str, passage: Passage, words: str) -> bool:
    """Whether an altered number is one of the text, not a footnote's mark that was printed with it."""
    gone = set(words_of(passage.published)) - set(words_of(words))
    return kind != "number" or gone <= set((passage.text.readable or ())[passage.first : passage.end])


def _of_two(pool: list[Passage], part: str, many: int, seed: str) -> Iterator[Sample]:
    random = Random(f"{part} two{seed}")
    by_key: dict[str, list[Passage]] = {}
    for passage in pool:
        by_key.setdefault(passage.text.key, []).append(passage)
    made = 0
    for one in random.sample(pool, len(pool)):
        heads = [p for p in by_key[one.text.key] if p.label.split("(")[0] != one.label.split("(")[0]]
        words = quotation_alterations.stitched(one.published, random.choice(heads).published, random) if heads else None
        if words and made < many:
            made += 1
            yield Sample("stitched", one.text.key, words, one)
    keys = sorted(by_key)
    for one in random.sample(pool, len(pool))[:many]:
        yield Sample("wrong instrument", _stranger(one, by_key, keys, random), one.published, one)


def _stranger(one: Passage, by_key: dict[str, list[Passage]], keys: list[str], random: Random) -> str:
    """An instrument that does not hold the words of the passage."""
    words = " ".join((one.text.readable or ())[one.first : one.end])
    while True:
        key = random.choice(keys)
        if all(words not in " ".join(p.text.readable or ()) for p in by_key[key][:1]):
            return key


def judged(sample: Sample, texts: Texts) -> list[Verdict]:
    """What the check says of a document that quotes the sample."""
    return judged_in(sample.words, sample.key, texts, "en")


def judged_in(words: str, key: str, texts: Texts, language: str) -> list[Verdict]:
    """What the check says of a document in that language that quotes the words as the instrument's."""
    lead = "The instrument states: “"
    source = f"{lead}{words}” and says no more."
    span = Span(len(lead), len(lead) + len(words))
    citation = Citation(Span(4, 14), "made", key, claims=(Claim(ClaimKind.QUOTATION, span),))
    extraction = Extraction(Document("made.txt", source, language=language), (citation,))
    return list(CHECK.judge(Case(extraction, citation, Unknown(key), NO_FACTS, texts, [extraction])))


def same(one: list[Verdict], other: list[Verdict]) -> bool:
    return [(v.outcome, v.code, v.level, v.span) for v in one] == [(v.outcome, v.code, v.level, v.span) for v in other]


@dataclass(slots=True)
class Tally:
    """What one seed gave, by kind. sealed: (equal, compared) verdicts on the sealed text."""

    flagged: Counter[str] = field(default_factory=Counter)
    typed: Counter[str] = field(default_factory=Counter)
    total: Counter[str] = field(default_factory=Counter)
    sealed: tuple[int, int] = (0, 0)
    spent: float = 0.0


def measured(part: str, many: int, show: int, seed: str, readable: Texts, sealed: Texts) -> Tally:
    """Judges the samples of one seed; show: how many wrong answers of a kind are printed."""
    tally, shown = Tally(), Counter[str]()
    for sample in sampled(part, many, readable, seed):
        start = time.process_time()
        said = judged(sample, readable)
        tally.spent += time.process_time() - start
        if tally.total[sample.kind] % EACH == 0:
            equal, compared = tally.sealed
            tally.sealed = equal + same(said, judged(sample, sealed)), compared + 1
        codes = {v.code for v in said if v.outcome is Outcome.CONTRADICTED}
        expected = EXPECTED.get(sample.kind, set())
        tally.total[sample.kind] += 1
        tally.flagged[sample.kind] += bool(codes)
        tally.typed[sample.kind] += bool(codes & expected)
        if bool(codes & expected if expected else codes) != bool(expected) and shown[sample.kind] < show:
            shown[sample.kind] += 1
            _print(sample, said)
    return tally


def _print(sample: Sample, said: list[Verdict]) -> None:
    print(f"--- {sample.kind} {sample.key} {sample.passage.label}")
    print(f"    {sample.words!r}\n    TEXT {sample.passage.published!r}")
    for verdict in said:
        print(f"    {verdict.outcome} {verdict.level} {verdict.code}: {verdict.message[:300]}")


def run(part: str, many: int, show: int = 0, seeds: tuple[str, ...] = ("",)) -> str:
    readable = Texts([*library(), *assembly("english", "en")])
    sealed = readable.sealed()
    return table(part, many, [measured(part, many, show, seed, readable, sealed) for seed in seeds])


def table(part: str, many: int, tallies: list[Tally]) -> str:
    """Figures by kind, those of several seeds side by side."""
    lines = [
        f"## Quotations, the {part} half, up to {many} of a kind, {len(tallies)} seeds side by side",
        "",
        "| altered | flagged | type right | aim |",
        "| --- | --- | --- | --- |",
    ]
    for kind in EXPECTED:
        aim = "99.5 %" if kind in STRICT else "98 %"
        flagged = " · ".join(f"{t.flagged[kind]}/{t.total[kind]}" for t in tallies)
        typed = " · ".join(f"{t.typed[kind]}/{t.total[kind]}" for t in tallies)
        lines.append(
            f"| {kind} | {flagged} {_share(kind, [t.flagged for t in tallies], tallies)} | "
            f"{typed} {_share(kind, [t.typed for t in tallies], tallies)} | {aim} |"
        )
    lines += ["", "| faithful | accused |", "| --- | --- |"]
    for kind in quotation_faithful.MAKERS:
        accused = " · ".join(f"{t.flagged[kind]}/{t.total[kind]}" for t in tallies)
        lines.append(f"| {kind} | {accused} {_share(kind, [t.flagged for t in tallies], tallies)} |")
    every, spent = sum(sum(t.total.values()) for t in tallies), sum(t.spent for t in tallies)
    equal, compared = (sum(t.sealed[at] for t in tallies) for at in (0, 1))
    agreed = f"Sealed and readable texts agree in {equal}/{compared}."
    return "\n".join([*lines, "", f"{agreed} {1000 * spent / max(1, every):.1f} ms a quotation, processor time.", ""])


def _share(kind: str, counted: list[Counter[str]], tallies: list[Tally]) -> str:
    whole = sum(tally.total[kind] for tally in tallies)
    return f"({100 * sum(one[kind] for one in counted) / whole:.1f} %)" if whole else ""


SEEDS = ("", " B")

if __name__ == "__main__":
    chosen = sys.argv[1] if len(sys.argv) > 1 else "test"
    many, show = int(sys.argv[2]) if len(sys.argv) > 2 else 300, int(sys.argv[3]) if len(sys.argv) > 3 else 0
    text = run(chosen, many, show, SEEDS)
    print(text)
    if chosen == "test" and len(sys.argv) < 4:
        RESULTS.write_text(
            f"# Quotations\n\nMade alterations and faithful copies of Council, Assembly and treaty texts; "
            f"`python -m benchmarks.quotations`.\n\n{text}",
            encoding="utf-8",
        )
