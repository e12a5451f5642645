"""A seal may leave open what the words would settle; it never says the contrary."""

from __future__ import annotations

from pathlib import Path

import pytest

from verifier.model import OfficialText, Unavailable
from verifier.support import Standing, judge_claim
from verifier.texts.seal import seal
from verifier.texts.shelf import shelf_for

ROOT = Path(__file__).resolve().parent.parent.parent
CLAIMS = ROOT / "benchmarks" / "claims"


def rows(name: str, step: int) -> list[tuple[str, str]]:
    lines = (CLAIMS / name).read_text("utf-8").splitlines()[1::step]
    return [(line.split("\t")[2], line.split("\t")[3]) for line in lines]


def standings(claim: str, texts: tuple[OfficialText, ...]) -> list[Standing]:
    return [one.judgement.standing for one in judge_claim(claim, texts)]


@pytest.mark.shared
@pytest.mark.parametrize(("name", "step"), [("paraphrases.tsv", 2), ("sentences.tsv", 2)])
def test_a_seal_never_says_the_contrary(name: str, step: int, shared: Path) -> None:
    shelf = shelf_for(ROOT, [shared / "texts"])
    contrary = {Standing.SUPPORTED, Standing.CONTRADICTED}
    for key, claim in rows(name, step):
        texts = shelf.of(key)
        assert not isinstance(texts, Unavailable)
        sealed = tuple(seal(text) if text.readable is not None else text for text in texts)
        pairs = zip(standings(claim, texts), standings(claim, sealed), strict=False)
        assert not [pair for pair in pairs if set(pair) == contrary], claim
