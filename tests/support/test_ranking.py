"""A sentence model orders what is shown and changes no verdict; without one the user is told what to install."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from verifier.catalogue import load_catalogue
from verifier.errors import UsageError
from verifier.extractor import extract
from verifier.model import Document, OfficialText, Unavailable
from verifier.settle import settled
from verifier.support import ranking
from verifier.support.explained import page
from verifier.support.sentence_model import SentenceModel
from verifier.support.wordpiece import pieces, words
from verifier.texts.reading import read_text
from verifier.texts.shelf import shelf_for

from .official import WORDS, readable

ROOT = Path(__file__).resolve().parent.parent.parent
VOCABULARY = ["[UNK]", "[CLS]", "[SEP]", "with", "##draw", "##al", "of", "army", "."]
OWN = (
    "In resolution 853 (1993) the Council demanded the immediate withdrawal of all occupying forces from the valley. "
    "Resolution 853 (1993) urged the parties to resume negotiations on the water of the lake, and decided to send a "
    "mission of twenty observers to the valley. Resolution 853 (1993) invites the bank to plant a forest of oaks."
)


class Shelf:
    """One text of our own under a number that exists."""

    def of(self, key: str) -> tuple[OfficialText, ...] | Unavailable:
        text = read_text(key, "en", "masthead", readable().provenance, WORDS)
        return (text,) if key == "un/sc/res/853" else Unavailable(key, "nothing at hand")

    def keys(self) -> list[str]:
        return ["un/sc/res/853"]


def last_first(statement: str, passages: Sequence[str]) -> Sequence[float]:
    return list(range(len(passages)))


def without_order(told: str) -> list[str]:
    """The page without the passages that only stand beside."""
    kept, beside = [], False
    for line in told.splitlines():
        beside = line.startswith("     other passages:") or (beside and line.startswith(" " * 22))
        if not beside and line:
            kept.append(line)
    return kept


def pages(text: str, shelf: object) -> tuple[str, str]:
    catalogue = load_catalogue()
    found = settled(extract(Document("d.txt", text)), catalogue)
    lines = range(1, text.count("\n") + 2)
    plain, ranked = (
        "\n".join(page(found, line, catalogue, shelf, ranker) for line in lines)  # type: ignore[arg-type]  # a shelf
        for ranker in (None, last_first)
    )
    return plain, ranked


def test_another_order_of_passages_changes_no_verdict() -> None:
    plain, ranked = pages(OWN, Shelf())
    assert "SUPPORTED" in plain and "CONTRADICTED" in plain
    assert plain != ranked and without_order(plain) == without_order(ranked)


@pytest.mark.shared
def test_no_verdict_on_the_claims_changes(shared: Path) -> None:
    lines = (ROOT / "benchmarks" / "claims" / "sentences.tsv").read_text("utf-8").splitlines()[1:]
    text = "\n\n".join(line.split("\t")[3] for line in lines[::4])
    plain, ranked = pages(text, shelf_for(ROOT, [shared / "texts"]))
    assert plain != ranked and without_order(plain) == without_order(ranked)


def test_without_a_model_the_user_is_told_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ranking, "PACKAGE", "no_such_model_is_installed")
    with pytest.raises(UsageError, match="--no-deps"):
        ranking.ranker()


def test_words_lose_accents_and_signs_stand_alone() -> None:
    assert list(words("État-major, S/RES/853!")) == ["etat", "-", "major", ",", "s", "/", "res", "/", "853", "!"]


def test_the_longest_piece_comes_first_and_the_rest_is_cut_off() -> None:
    vocabulary = {piece: number for number, piece in enumerate(VOCABULARY)}
    assert pieces("Withdrawal of Zog.", vocabulary, 20) == [1, 3, 4, 5, 6, 0, 8, 2]
    assert pieces("of " * 50, vocabulary, 5) == [1, 6, 6, 6, 2]


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A model of one layer with weights of our own."""
    width, inner = 8, 12
    shapes: dict[str, tuple[int, ...]]
    shapes = {f"embeddings.{name}_embeddings.weight": (20, width) for name in ("word", "position", "token_type")}
    layer = "encoder.layer.0."
    dense: dict[str, tuple[int, ...]] = {f"attention.self.{part}": (width, width) for part in ("query", "key", "value")}
    dense |= {
        "attention.output.dense": (width, width),
        "intermediate.dense": (inner, width),
        "output.dense": (width, inner),
    }
    for name, shape in dense.items():
        shapes |= {f"{layer}{name}.weight": shape, f"{layer}{name}.bias": shape[:1]}
    for name in ("embeddings.LayerNorm", f"{layer}attention.output.LayerNorm", f"{layer}output.LayerNorm"):
        shapes |= {f"{name}.weight": (width,), f"{name}.bias": (width,)}
    contents, data = {}, b""
    for number, (name, shape) in enumerate(sorted(shapes.items())):
        table = np.sin(np.arange(np.prod(shape), dtype="<f4") + number).astype("<f4").tobytes()
        contents[name] = {"dtype": "F32", "shape": list(shape), "data_offsets": [len(data), len(data) + len(table)]}
        data += table
    head = json.dumps(contents).encode()
    (tmp_path / "model.safetensors").write_bytes(len(head).to_bytes(8, "little") + head + data)
    config = {"num_hidden_layers": 1, "num_attention_heads": 2, "layer_norm_eps": 1e-12}
    (tmp_path / "config.json").write_text(json.dumps(config))
    (tmp_path / "vocab.txt").write_text("\n".join(VOCABULARY))
    return tmp_path


def test_a_vector_has_length_one_and_is_the_same_each_time(small: Path) -> None:
    one, again = SentenceModel(small).vector("withdrawal of army"), SentenceModel(small).vector("Withdrawal of ARMY")
    other = SentenceModel(small).vector("army of withdrawal")
    assert np.linalg.norm(one) == pytest.approx(1, abs=1e-5)
    assert one.tobytes() == again.tobytes() != other.tobytes()


@pytest.mark.parametrize("file", ["model.safetensors", "config.json"])
def test_a_damaged_model_is_the_users_mistake(file: str, small: Path) -> None:
    (small / file).write_bytes(b"\xff" * 40)
    with pytest.raises(UsageError, match="no sentence model"):
        SentenceModel(small)


def test_the_installed_model_finds_the_sentence_of_the_same_meaning() -> None:
    """The score is the one that the model's authors print for this pair."""
    try:
        scores = ranking.ranker()
    except UsageError:
        pytest.skip("no sentence model is installed")
    found = scores("A man is eating a piece of bread.", ["A man is eating food.", "A monkey is playing drums."])
    assert found[0] == pytest.approx(0.7553, abs=0.001) and found[0] > found[1]
