"""How long a quotation of 40 words takes in texts of 5,000 and 60,000 words, exact and altered, beside rapidfuzz.

Usage: python -m benchmarks.quotations_speed
"""

from __future__ import annotations

import time
from pathlib import Path
from random import Random
from statistics import median

from benchmarks.quotation_alterations import MAKERS
from benchmarks.quotation_texts import Passage, library
from verifier.model import OfficialText, Paragraph, Provenance, Span
from verifier.texts.ids import ids_of
from verifier.texts.stems import stems_of
from verifier.wording.compare import compare
from verifier.wording.official import view_of
from verifier.wording.tokens import quotation

RESULTS = Path(__file__).parent / "results/quotations_speed.md"
KINDS = ("number", "modality", "word dropped", "synonym", "silent omission")


def long_text(size: int) -> OfficialText:
    """Treaties one after another as one text, a paragraph every 60 words."""
    words = [word for text in library() if text.key.startswith("treaty/") for word in text.readable or ()][:size]
    original = " ".join(words)
    places, at = [], 0
    for word in words:
        places.append((at, at + len(word)))
        at += len(word) + 1
    paragraphs = tuple(Paragraph(f"para {i}", i, min(i + 60, size)) for i in range(0, size, 60))
    stems = ids_of(stems_of(words, "en"))
    origin = Provenance("benchmark")
    ids, folded = ids_of(words), tuple(words)
    return OfficialText("made", "en", "", origin, paragraphs, ids, stems, folded, original, tuple(places))


def timed(text: OfficialText, many: int) -> tuple[list[float], list[float], list[float]]:
    """Seconds for exact and altered quotations, and for rapidfuzz on the altered ones."""
    from rapidfuzz.fuzz import partial_ratio_alignment

    random = Random(7)
    exact: list[float] = []
    altered: list[float] = []
    theirs: list[float] = []
    while len(altered) < many:
        first = random.randrange(len(text) - 40)
        published = Passage(text, first, first + 40, "").published
        changed = MAKERS[random.choice(KINDS)](published, random)
        if not changed:
            continue
        exact.append(_seconds(text, published))
        altered.append(_seconds(text, changed))
        start = time.process_time()
        partial_ratio_alignment(changed, text.original)
        theirs.append(time.process_time() - start)
    return exact, altered, theirs


def _seconds(text: OfficialText, words: str) -> float:
    start = time.process_time()
    compare(quotation(words, Span(0, len(words)), "en"), text, words)
    return time.process_time() - start


def main() -> None:
    lines = ["| words of the text | exact | altered, median | altered, p95 | rapidfuzz, median | index, once |"]
    lines.append("| --- | --- | --- | --- | --- | --- |")
    for size in (5_000, 60_000):
        text = long_text(size)
        start = time.process_time()
        view = view_of(text)
        _ = view.places, view.labels, view.starts
        built = time.process_time() - start
        exact, altered, theirs = timed(text, 200)
        cells = [median(exact), median(altered), sorted(altered)[int(len(altered) * 0.95)], median(theirs), built]
        lines.append(f"| {size} | " + " | ".join(f"{1000 * cell:.2f} ms" for cell in cells) + " |")
    shown = "\n".join(lines)
    print(shown)
    head = "# Speed of a quotation of 40 words\n\nProcessor time; `python -m benchmarks.quotations_speed`.\n\n"
    RESULTS.write_text(f"{head}{shown}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
