"""A small BERT sentence model in numpy: one vector a sentence, the mean of its pieces' last states."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import UsageError
from .wordpiece import pieces

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Matrix = NDArray[np.float32]

LIMIT = 256  # pieces of a sentence
HEADER = 1 << 20  # bytes; a longer table of contents belongs to another kind of file
# Abramowitz and Stegun 7.1.26: the error function within 1.5e-7.
_ERF = (0.254829592, -0.284496736, 1.421413741, -1.453152027, 1.061405429)


class SentenceModel:
    """Weights (float32 safetensors), vocabulary and shape of an encoder, read from a folder."""

    def __init__(self, folder: Path) -> None:
        """Raises UsageError where the folder holds no such model."""
        try:
            self._config = json.loads((folder / "config.json").read_text("utf-8"))
            lines = (folder / "vocab.txt").read_text("utf-8").split("\n")
            self._weights = _read(folder / "model.safetensors")
        except (OSError, ValueError, KeyError, TypeError) as fault:
            raise UsageError(f"{folder}: no sentence model that can be read ({fault})") from None
        self._vocabulary = {piece: number for number, piece in enumerate(lines)}

    def vector(self, sentence: str) -> Matrix:
        """The direction of one sentence, its length 1."""
        import numpy as np

        states = self._embedded(pieces(sentence, self._vocabulary, LIMIT))
        for layer in range(self._config["num_hidden_layers"]):
            states = self._layer(states, f"encoder.layer.{layer}.")
        mean = states.mean(axis=0)
        return np.asarray(mean / np.linalg.norm(mean), dtype=np.float32)

    def _embedded(self, numbers: list[int]) -> Matrix:
        table = self._weights
        states = table["embeddings.word_embeddings.weight"][numbers]
        states = states + table["embeddings.position_embeddings.weight"][: len(numbers)]
        return self._normed(states + table["embeddings.token_type_embeddings.weight"][0], "embeddings.LayerNorm")

    def _layer(self, states: Matrix, name: str) -> Matrix:
        attended = self._dense(self._attention(states, name + "attention.self."), name + "attention.output.dense")
        states = self._normed(states + attended, name + "attention.output.LayerNorm")
        widened = _gelu(self._dense(states, name + "intermediate.dense"))
        return self._normed(states + self._dense(widened, name + "output.dense"), name + "output.LayerNorm")

    def _attention(self, states: Matrix, name: str) -> Matrix:
        import numpy as np

        heads = self._config["num_attention_heads"]
        length, width = states.shape
        query, key, value = (
            self._dense(states, name + part).reshape(length, heads, width // heads).transpose(1, 0, 2)
            for part in ("query", "key", "value")
        )
        scores = query @ key.transpose(0, 2, 1) / np.float32((width // heads) ** 0.5)
        shares = np.exp(scores - scores.max(axis=-1, keepdims=True))
        mixed = (shares / shares.sum(axis=-1, keepdims=True)) @ value
        return np.asarray(mixed.transpose(1, 0, 2).reshape(length, width))

    def _dense(self, states: Matrix, name: str) -> Matrix:
        import numpy as np

        weight: Matrix = self._weights[name + ".weight"]
        bias: Matrix = self._weights[name + ".bias"]
        return np.asarray(states @ weight.T + bias)

    def _normed(self, states: Matrix, name: str) -> Matrix:
        import numpy as np

        centred = states - states.mean(axis=-1, keepdims=True)
        spread = np.sqrt((centred * centred).mean(axis=-1, keepdims=True) + self._config["layer_norm_eps"])
        return np.asarray(centred / spread * self._weights[name + ".weight"] + self._weights[name + ".bias"])


def _gelu(values: Matrix) -> Matrix:
    import numpy as np

    size = np.abs(values) * np.float32(0.5**0.5)
    part = 1 / (1 + np.float32(0.3275911) * size)
    series = np.zeros_like(part)
    for factor in reversed(_ERF):
        series = (series + np.float32(factor)) * part
    erf = np.sign(values) * (1 - series * np.exp(-size * size))
    return np.asarray(values * np.float32(0.5) * (1 + erf), dtype=np.float32)


def _read(file: Path) -> dict[str, Any]:
    """The float32 tables of a safetensors file: eight bytes of length, a JSON table of contents, the numbers."""
    import numpy as np

    with file.open("rb") as opened:
        length = int.from_bytes(opened.read(8), "little")
        if not 0 < length < HEADER:
            raise ValueError("no table of contents")
        contents = json.loads(opened.read(length))
    data = np.memmap(file, dtype=np.uint8, mode="r", offset=8 + length)
    tables = {}
    for name, entry in contents.items():
        if name != "__metadata__" and entry["dtype"] == "F32":
            first, end = entry["data_offsets"]
            tables[name] = np.frombuffer(data[first:end], dtype="<f4").reshape(entry["shape"])
    return tables
