"""Claims of public fact-checking sets beside their evidence: how often SUPPORTED and CONTRADICTED are right."""

from __future__ import annotations

import gzip
import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from verifier.support import Standing
from verifier.support.tokens import tokenise
from verifier.support.verdict import judge_tokens
from verifier.support.view import view_of_tokens

from .record import record

CLAIMS = Path(__file__).resolve().parent.parent.parent / "shared" / "bench" / "claims"
_BRACKETS = {"-LRB-": "(", "-RRB-": ")", "-LSB-": "[", "-RSB-": "]", "``": '"', "''": '"'}
Row = tuple[str, str, str]  # claim, evidence, label: S supports, R refutes, N neither


def lines_of(pattern: str) -> Iterator[dict[str, Any]]:
    for file in sorted(CLAIMS.glob(pattern)):
        with gzip.open(file, "rt", encoding="utf-8") as lines:
            yield from map(json.loads, lines)


def plain(text: str) -> str:
    for mark, sign in _BRACKETS.items():
        text = text.replace(mark, sign)
    return text


def paragraphs(evidence: list[dict[str, str]]) -> str:
    return "\n\n".join(one["text"] for one in evidence)


def sets() -> Iterator[tuple[str, list[Row]]]:
    fever = [(plain(r["claim"]), plain(r["evidence"]), r["gold_label"][0]) for r in lines_of("feversym/*.gz")]
    vitamin = [(plain(r["claim"]), plain(r["evidence"]), r["label"][0].upper()) for r in lines_of("vitaminc/*.gz")]
    fooled = [(r["text"], paragraphs(r["gold_evidence"]), r["label"][0]) for r in lines_of("fm2/*.gz")]
    yield from (("FEVER-Symmetric dev", fever), ("VitaminC sample", vitamin), ("FoolMeTwice dev", fooled))


def measured(name: str, rows: list[Row]) -> Iterator[str]:
    """Precision of each decision with its coverage: of the claims with that label, and of all."""
    table: Counter[tuple[Standing, str]] = Counter()
    for claim, evidence, label in rows:
        table[judge_tokens(tokenise(claim), view_of_tokens(tokenise(evidence))).standing, label] += 1
    for standing, right in ((Standing.SUPPORTED, "S"), (Standing.CONTRADICTED, "R")):
        given = sum(count for (said, _), count in table.items() if said is standing)
        labelled = sum(count for (_, label), count in table.items() if label == right)
        good = table[standing, right]
        yield (
            f"{name}, {standing.value}: right {good} of {given} ({good / max(given, 1):.3f}); "
            f"covers {good} of {labelled} with that label ({good / labelled:.3f}), decides {given} of {len(rows)}"
        )


def main() -> None:
    lines = [line for name, rows in sets() if rows for line in measured(name, rows)]
    title = "Paraphrases: public claim sets, development parts, claim beside its evidence"
    record("paraphrase_public", title, lines or ["the claim sets are not at hand"])


if __name__ == "__main__":
    main()
