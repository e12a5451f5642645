"""Official paragraphs as claims about their own text and about others: verbatim words must never be contradicted."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from time import process_time

from verifier.model import OfficialText, Unavailable
from verifier.support import judge_claim
from verifier.texts.shelf import Shelf, shelf_for

from .record import record

LIBRARY = Path(__file__).resolve().parent.parent.parent / "shared" / "texts"
SAMPLE = 150


def paragraphs(text: OfficialText) -> Iterator[str]:
    for one in text.paragraphs:
        if 12 < one.end - one.first < 70 and text.places:
            yield " ".join(text.original[text.places[one.first][0] : text.places[one.end - 1][1]].split())


def readable(shelf: Shelf, key: str) -> OfficialText | None:
    texts = shelf.of(key)
    if isinstance(texts, Unavailable):
        return None
    return next((text for text in texts if text.places and text.language == "en"), None)


def main() -> None:
    if not LIBRARY.is_dir():
        record("paraphrase_verbatim", "Paraphrases: official paragraphs as claims", ["the texts are not at hand"])
        return
    shelf = shelf_for(Path(), [LIBRARY])
    chance = random.Random(4)
    keys = chance.sample(list(shelf.keys()), SAMPLE)
    own: Counter[str] = Counter()
    other: Counter[str] = Counter()
    times: list[float] = []
    for key, stranger in zip(keys, chance.sample(keys, SAMPLE), strict=True):
        text, beside = readable(shelf, key), readable(shelf, stranger)
        claims = sorted(paragraphs(text))[:4] if text else []
        for claim in claims:
            own.update(one.judgement.standing.value for one in judge_claim(claim, [text] if text else []))
            start = process_time()
            if beside and stranger != key:
                found = judge_claim(claim, [beside])
                other.update(one.judgement.standing.value for one in found)
                times += [(process_time() - start) / max(len(found), 1)]
    times.sort()
    named = [readable(shelf, key) for key in sorted(shelf.keys()) if key.startswith("treaty/")]
    treaties = [text for text in named if text]
    long = min(treaties, key=lambda text: (abs(len(text) - 5000), text.key))
    slow = sorted(spent(claim, long) for key in keys[:60] for claim in sorted(paragraphs_of(shelf, key))[:3])
    lines = [
        f"statements about their own text ({own.total()}): " + shown(own),
        f"statements about another text ({other.total()}): " + shown(other),
        f"time a statement: median {at(times, 0.5):.1f} ms, p95 {at(times, 0.95):.1f} ms",
        f"against a text of {len(long)} words: median {at(slow, 0.5):.1f} ms, p95 {at(slow, 0.95):.1f} ms",
    ]
    record("paraphrase_verbatim", f"Paraphrases: paragraphs of {SAMPLE} official texts as claims", lines)


def paragraphs_of(shelf: Shelf, key: str) -> list[str]:
    text = readable(shelf, key)
    return list(paragraphs(text)) if text else []


def spent(claim: str, text: OfficialText) -> float:
    """Seconds of processor time a statement."""
    start = process_time()
    found = judge_claim(claim, [text])
    return (process_time() - start) / max(len(found), 1)


def at(times: list[float], share: float) -> float:
    return times[int(len(times) * share)] * 1e3


def shown(table: Counter[str]) -> str:
    return ", ".join(f"{name} {count}" for name, count in sorted(table.items()))


if __name__ == "__main__":
    main()
