"""verifier.lock: which wording of each instrument a workspace is checked against; reads and writes the disk."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from ..contracts import Texts
from ..errors import ConfigurationError, VerifierError
from ..model import OfficialText
from .atomic import write_atomically

NAME = "verifier.lock"
VERSION = 1


@dataclass(frozen=True, slots=True, order=True)
class Pin:
    """One wording: sha256 is that of its folded words, as in a seal, so that readable and sealed texts compare."""

    key: str
    language: str
    form: str
    sha256: str


def words_hash(text: OfficialText) -> str:
    """The sha256 of the folded words."""
    return text.provenance.sha256 if text.readable is None else sha256(" ".join(text.readable).encode()).hexdigest()


def pin_of(text: OfficialText) -> Pin:
    return Pin(text.key, text.language, text.form, words_hash(text))


def read_lock(root: Path) -> tuple[Pin, ...]:
    """The pins of a workspace, none without a lock. Raises ConfigurationError with every mistake."""
    try:
        data = json.loads((root / NAME).read_bytes())
    except FileNotFoundError:
        return ()
    except (ValueError, RecursionError, OSError) as fault:
        raise ConfigurationError(NAME, [f"1:1: not readable as JSON: {fault}"]) from fault
    if not isinstance(data, dict) or data.get("lock") != VERSION or not isinstance(data.get("texts"), list):
        raise ConfigurationError(NAME, [f"1:1: a lock of version {VERSION} with a list `texts` is expected"])
    rows = [
        row for row in data["texts"] if isinstance(row, list) and len(row) == 4 and all(isinstance(x, str) for x in row)
    ]
    if len(rows) != len(data["texts"]):
        raise ConfigurationError(
            NAME, [f"1:1: {len(data['texts']) - len(rows)} entries are no [key, language, form, sha256]"]
        )
    return tuple(sorted(Pin(*row) for row in rows))


def write_lock(root: Path, pins: Iterable[Pin]) -> None:
    """Write the pins, sorted, one a line."""
    rows = ",\n".join(
        f"  {json.dumps([p.key, p.language, p.form, p.sha256], ensure_ascii=False)}" for p in sorted(set(pins))
    )
    write_atomically(root / NAME, f'{{\n "lock": {VERSION},\n "texts": [\n{rows}\n ]\n}}\n'.encode())


def departures(pins: Iterable[Pin], texts: Texts) -> list[str]:
    """What is pinned but missing or different, one sentence each."""
    found = []
    for pin in sorted(pins):
        at_hand = texts.of(pin.key)
        if not isinstance(at_hand, tuple):
            found.append(f"{pin.key}: pinned, but {at_hand.why}")
        elif pin not in {pin_of(text) for text in at_hand}:
            same = any((text.language, text.form) == (pin.language, pin.form) for text in at_hand)
            why = "the text at hand is not the pinned one" if same else "pinned, but no text of that form is at hand"
            found.append(f"{pin.key} ({pin.language}, {pin.form or 'no form named'}): {why}")
    return found


def require_frozen(root: Path, texts: Texts) -> None:
    """What --frozen asks for. Raises VerifierError where nothing is pinned, or one is missing or different."""
    pins = read_lock(root)
    if not pins:
        raise VerifierError(f"--frozen needs {NAME}; `verify cache pin --all` writes it")
    wrong = departures(pins, texts)
    if wrong:
        raise VerifierError("--frozen:\n" + "\n".join(wrong))
