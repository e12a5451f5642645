"""Which words of partly supported claims readers marked as unsupported (WiCE), and which we mark."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from tools.fit_marking import covered, rows_of
from verifier.support.marking import marks
from verifier.support.matching import terms_of
from verifier.support.tokens import tokenise
from verifier.support.view import view_of_tokens

from .record import record

SETS = Path(__file__).resolve().parent.parent.parent / "shared" / "bench" / "claims" / "wice"


def told(row: dict[str, Any]) -> list[bool]:
    """For each printed token of one claim whether we mark it; punctuation goes with the words on both sides of it."""
    evidence, printed = row["evidence"], row["claim_tokens"]
    numbers = sorted({number for group in row["supporting_sentences"] for number in group})
    view = view_of_tokens(tokenise("\n\n".join(evidence[number] for number in numbers)))
    tokens = tokenise(" ".join(printed))
    topic = frozenset(tokenise(row["meta"]["claim_title"]).words)
    found = marks(tokens, terms_of(tokens, view), view, topic)
    answer: list[bool | None] = [None] * len(printed)
    for held, mark in zip(covered(printed, tokens.places), found, strict=True):
        for number in held:
            answer[number] = bool(answer[number]) or mark
    return [bool(one) if one is not None else beside(answer, n) for n, one in enumerate(answer)]


def beside(answer: list[bool | None], at: int) -> bool:
    before = next((one for one in reversed(answer[:at]) if one is not None), False)
    after = next((one for one in answer[at + 1 :] if one is not None), False)
    return bool(before and after)


def measured(file: Path) -> str:
    both = marked = meant = 0
    rows = rows_of(file)
    for row in rows:
        for ours, theirs in zip(told(row), row["non_supported_spans"], strict=True):
            both, marked, meant = both + (ours and theirs), marked + ours, meant + theirs
    precision, recall = both / max(marked, 1), both / max(meant, 1)
    f1 = 2 * both / max(marked + meant, 1)
    return f"{file.name.split('.')[0]}: {len(rows)} claims, precision {precision:.3f}, recall {recall:.3f}, F1 {f1:.3f}"


def main() -> None:
    named = [Path(name) for name in sys.argv[1:]] or sorted(SETS.glob("non_supported_tokens_*"))
    lines = [measured(file) for file in named if file.is_file()]
    title = "Paraphrases: unsupported words of WiCE, beside the supporting sentences; weights fitted on the train part"
    record("paraphrase_words", title, lines or ["the claim set is not at hand"])


if __name__ == "__main__":
    main()
